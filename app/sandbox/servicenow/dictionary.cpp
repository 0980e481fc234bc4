#include "app/sandbox/servicenow/dictionary.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// One column a line: name | label | type [length or referenced table] | flags | default | choices
// Flags: R read-only in the dictionary, S strict (Australia), M mandatory.
struct Source
{
    const char *name;
    const char *label;
    const char *prefix;
    const char *columns;
};

constexpr const char *statuses = "requested=Requested;ordered=Ordered;pending=Pending Delivery;received=Received;canceled=Canceled";

const Source base[] = {
    {"proc_po", "Purchase Order", "PO", R"(
number|Number|string 40|RS||
status|Status|string 40|RS|requested|STATUS
vendor|Vendor|reference core_company||||
vendor_account|Vendor account|string 40|||
vendor_contract|Contract number|string 40|||
ship_to|Ship to|reference alm_stockroom|M||
bill_to|Bill to|reference cmn_location|||
shipping|Shipping|string 40|||overnight=Overnight;ground=Ground;pickup=Pick up
ship_rate|Ship rate|currency|||
terms|Terms|string 40|||credit=Credit;net30=Net 30;net90=Net 90
total_cost|Total cost|currency|RS||
po_date|PO date|glide_date_time|||
due_by|Due by|glide_date_time|||
requested|Requested|glide_date_time|||
requested_by|Requested by|reference sys_user|||
requested_for|Requested for|reference sys_user|||
ordered|Ordered|glide_date_time|RS||
expected_delivery|Expected delivery|glide_date_time|||
received|Received|glide_date_time|RS||
init_request|Initial request|reference sc_request|RS||
contract|Contract|reference ast_contract|||
department|Department|reference cmn_department|||
budget_number|Budget number|string 40|||
assigned_to|Assigned to|reference sys_user|||
location|Location|reference cmn_location|||
short_description|Short description|string 100|||
description|Description|string 4000|||
purchase_order_type|Purchase order type|string 40|RS||
source_id|Source|string 40|RS||
source_table|Source table|string 80|RS||
)"},
    {"proc_po_item", "Purchase order line items", "POL", R"(
number|Number|string 40|RS||
purchase_order|Purchase order|reference proc_po|RS||
status|Status|string 40|RS|requested|STATUS
model|Product Model|reference cmdb_model|M||
product_catalog|Product Catalog|reference sc_cat_item|||
part_number|Part number|string 40|||
vendor|Vendor|reference core_company|M||
ordered_quantity|Ordered quantity|integer|M|1|
received_quantity|Received quantity|integer||0|
remaining_quantity|Remaining quantity|integer|||
cost|Cost|currency||0|
list_price|List price|currency||0|
total_cost|Total cost|currency|R||
total_list_price|Total list price|currency|RS||
discount|Discount|decimal|||
ordered|Ordered|glide_date_time|RS||
received|Received|glide_date_time|RS||
expected_delivery|Expected delivery|glide_date_time|||
request_line|Request line|reference sc_req_item|||
requested_for|Requested for|reference sys_user|||
short_description|Short description|string 100|||
)"},
    {"proc_rec_slip", "Receiving slip", "RCV", R"(
number|Number|string 40|RS||
purchase_order|Purchase order|reference proc_po|||
received|Received|glide_date_time|RS||
stockroom|Stockroom|reference alm_stockroom|||
)"},
    {"proc_rec_slip_item", "Receiving slip line", "RSL", R"(
number|Number|string 40|RS||
receiving_slip|Receiving slip|reference proc_rec_slip|RS||
purchase_line|Purchase line|reference proc_po_item|||
quantity|Quantity|integer|M||
cost|Cost|currency|||
received|Received|glide_date_time|RS||
received_by|Received by|reference sys_user|||
requested_for|Requested for|reference sys_user|||
)"},
    {"core_company", "Company", "", "name|Name|string 80|M||\nvendor|Vendor|boolean||false|\n"},
    {"sys_user", "User", "", "user_name|User ID|string 40|||\nname|Name|string 151|||\ntime_zone|Time zone|string 40|||\n"},
    {"sys_db_object", "Table", "", "name|Name|string 80|||\nlabel|Label|string 80|||\nsuper_class|Extends table|string 40|||\n"},
    {"sys_journal_field", "Journal Entry", "", R"(
element_id|Element ID|string 32|||
element|Element|string 80|||
name|Name|string 80|||
value|Value|string 65000|||
)"},
    {"sys_dictionary", "Dictionary Entry", "", R"(
name|Table|string 80|||
element|Column name|string 80|||
column_label|Column label|string 80|||
internal_type|Type|string 40|||
reference|Reference|string 80|||
max_length|Max length|integer|||
mandatory|Mandatory|boolean|||
read_only|Read only|boolean|||
read_only_option|Read only option|string 40|||
default_value|Default value|string 255|||
choice|Choice|integer|||
active|Active|boolean|||
)"},
    {"sys_choice", "Choice", "", R"(
name|Table|string 80|||
element|Element|string 80|||
label|Label|string 80|||
value|Value|string 80|||
sequence|Sequence|integer|||
language|Language|string 3|||
inactive|Inactive|boolean|||
dependent_value|Dependent value|string 40|||
)"},
};

// What an administrator makes for a supplier's status, by the names Waybill proposes.
const Source vendorSet[] = {
    {"proc_po", "", "", R"(
u_vendor_order_number|Vendor Order Number|string 100|||
u_vendor_status|Vendor Status|string 40|||
u_tracking_number|Tracking Number|string 255|||
u_ship_date|Ship Date|glide_date|||
u_delivered|Delivered|glide_date|||
u_vendor_invoice|Vendor Invoice|string 100|||
u_vendor_invoice_date|Vendor Invoice Date|glide_date|||
u_vendor_updates|Vendor Updates|journal_input 4000|||
)"},
    {"proc_po_item", "", "", R"(
u_vendor_line_status|Vendor Line Status|string 40|||
u_tracking_number|Tracking Number|string 255|||
u_qty_shipped|Quantity Shipped|integer|||
u_ship_date|Ship Date|glide_date|||
)"},
};

// What TD SYNNEX's own connector for ServiceNow makes.
const Source digitalBridgeSet[] = {
    {"proc_po", "", "", R"(
u_tdsorderstatus|Tds Order status|string 40|||Send to TDS=Send to TDS;TDS Received=TDS Received;TDS Accepted=TDS Accepted;TDS Released=TDS Released;TDS Shipped=TDS Shipped;TDS Invoiced=TDS Invoiced;TDS Closed=TDS Closed
u_tdscpoid|Tds Cpo Id|string 40|||
)"},
};

// Its table with a row for each invoice.
const Source invoiceSet[] = {
    {"u_tds_invoice", "TDS Invoice", "", R"(
u_invoice_no|Invoice No|integer|||
u_reseller_no|Reseller No|string 40|||
u_invoice_type|Invoice Type|string 40|||
u_po_no|Po No|string 40|||
u_total|Total|decimal|||
u_ship_to_name|Ship To Name|string 100|||
u_ship_to_addr|Ship To Addr|string 100|||
u_ship_to_city|Ship To City|string 40|||
u_ship_to_state|Ship To State|string 40|||
u_ship_to_zip|Ship To Zip|string 40|||
u_ship_to_country|Ship To Country|string 40|||
u_purchase_order|Purchase Order|reference proc_po|||
)"},
};

SnColumn readColumn(const QString &line)
{
    const QStringList parts = line.split(u'|');
    const QStringList type = parts.value(2).split(u' ');
    SnColumn column;
    column.name = parts.value(0);
    column.label = parts.value(1);
    column.type = type.value(0);
    column.length = type.value(0) == "string"_L1 || column.isJournal() ? type.value(1).toInt() : type.value(0) == "reference"_L1 ? 32 : 40;
    column.reference = type.value(0) == "reference"_L1 ? type.value(1) : QString();
    column.readOnly = parts.value(3).contains(u'R');
    column.strict = parts.value(3).contains(u'S');
    column.mandatory = parts.value(3).contains(u'M');
    column.fallback = parts.value(4);
    const QString choices = parts.value(5) == "STATUS"_L1 ? QString::fromLatin1(statuses) : parts.value(5);
    const QStringList all = choices.split(u';', Qt::SkipEmptyParts);
    for (const QString &each : all)
        column.choices.append({each.section(u'=', 0, 0), each.section(u'=', 1)});
    return column;
}

QList<SnColumn> systemColumns()
{
    static const QStringList lines{u"sys_id|Sys ID|GUID|R||"_s,
                                   u"sys_created_on|Created|glide_date_time|R||"_s,
                                   u"sys_created_by|Created by|string 40|R||"_s,
                                   u"sys_updated_on|Updated|glide_date_time|R||"_s,
                                   u"sys_updated_by|Updated by|string 40|R||"_s,
                                   u"sys_mod_count|Updates|integer|R||"_s};
    QList<SnColumn> columns;
    for (const QString &line : lines)
        columns.append(readColumn(line));
    return columns;
}

} // namespace

const SnColumn *SnTable::column(const QString &name_) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const SnColumn &each) { return each.name == name_; });
    return found == columns.cend() ? nullptr : &*found;
}

SnDictionary::SnDictionary(const QStringList &sets, const QStringList &missing)
{
    const auto take = [&](const Source &source) {
        const QString name = QString::fromLatin1(source.name);
        auto table = std::find_if(m_tables.begin(), m_tables.end(), [&](const SnTable &each) { return each.name == name; });
        if (table == m_tables.end()) {
            m_tables.append({name, QString::fromLatin1(source.label), QString::fromLatin1(source.prefix), systemColumns()});
            table = m_tables.end() - 1;
        }
        const QStringList lines = QString::fromLatin1(source.columns).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const SnColumn column = readColumn(line);
            if (!missing.contains(name + u'.' + column.name))
                table->columns.append(column);
        }
    };
    for (const Source &source : base)
        take(source);
    if (sets.contains("vendor"_L1)) {
        for (const Source &source : vendorSet)
            take(source);
    }
    if (sets.contains("digitalBridge"_L1)) {
        for (const Source &source : digitalBridgeSet)
            take(source);
    }
    if (sets.contains("digitalBridge"_L1) || sets.contains("tdsInvoice"_L1)) {
        for (const Source &source : invoiceSet)
            take(source);
    }
}

const SnTable *SnDictionary::table(const QString &name) const
{
    const auto found = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const SnTable &each) { return each.name == name; });
    return found == m_tables.cend() ? nullptr : &*found;
}

} // namespace Waybill::Sandbox
