#include "core/targets/servicenow/servicenowcolumns.h"

#include "core/base/words.h"

#include <algorithm>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString cpoIdColumn = u"u_tds_cpo_id"_s;
const QString orderNumberColumn = u"u_vendor_order_number"_s;
const QString journalColumn = u"u_vendor_updates"_s;

bool isCalled(const TargetField &field, const QStringList &names)
{
    QString name = field.ref.name;
    if (name.startsWith("u_"_L1))
        name = name.mid(2);
    return names.contains(folded(name)) || names.contains(folded(field.label));
}

QString find(TableColumns &columns, const VendorColumn &wanted)
{
    if (columns.has(wanted.name))
        return wanted.name;
    const auto other = std::find_if(columns.fields.begin(), columns.fields.end(), [&](const TargetField &each) { return isCalled(each, wanted.spellings); });
    if (other == columns.fields.end())
        return {};
    other->standsFor = wanted.name;
    return other->ref.name;
}

} // namespace

const QList<VendorColumn> &vendorColumns()
{
    static const QList<VendorColumn> columns{
        {FieldPlace::Header, cpoIdColumn, u"Tds Cpo Id"_s, u"String"_s, {u"tdscpoid"_s}, orderNumberColumn},
        {FieldPlace::Header, u"u_tds_order_status"_s, u"Tds Order status"_s, u"Choice"_s, {u"tdsorderstatus"_s}, u"u_vendor_status"_s},
        {FieldPlace::Header, orderNumberColumn, u"Vendor Order Number"_s, u"String (100)"_s},
        {FieldPlace::Header, u"u_vendor_status"_s, u"Vendor Status"_s, u"String (40)"_s},
        {FieldPlace::Header, u"u_tracking_number"_s, u"Tracking Number"_s, u"String (255)"_s, {u"trackingnumber"_s, u"tdstrackingnumber"_s}},
        {FieldPlace::Header, u"u_ship_date"_s, u"Ship Date"_s, u"Date"_s},
        {FieldPlace::Header, u"u_delivered"_s, u"Delivered"_s, u"Date"_s},
        {FieldPlace::Header, u"u_vendor_invoice"_s, u"Vendor Invoice"_s, u"String (100)"_s},
        {FieldPlace::Header, u"u_vendor_invoice_date"_s, u"Vendor Invoice Date"_s, u"Date"_s},
        {FieldPlace::Line, u"u_vendor_line_status"_s, u"Vendor Line Status"_s, u"String (40)"_s},
        {FieldPlace::Line, u"u_tracking_number"_s, u"Tracking Number"_s, u"String (255)"_s},
        {FieldPlace::Line, u"u_qty_shipped"_s, u"Quantity Shipped"_s, u"Integer"_s},
    };
    return columns;
}

DetectedColumns DetectedColumns::detect(TableColumns &header, TableColumns &lines)
{
    DetectedColumns detected;
    for (const VendorColumn &column : vendorColumns()) {
        const bool ofHeader = column.place == FieldPlace::Header;
        const QString found = find(ofHeader ? header : lines, column);
        if (!found.isEmpty())
            (ofHeader ? detected.m_header : detected.m_lines).insert(column.name, found);
    }
    if (header.journals.contains(journalColumn))
        detected.m_journal = journalColumn;
    return detected;
}

QString DetectedColumns::orderNumber() const
{
    return header(m_header.contains(cpoIdColumn) ? cpoIdColumn : orderNumberColumn);
}

QList<VendorColumn> DetectedColumns::missing() const
{
    QList<VendorColumn> missing;
    for (const VendorColumn &column : vendorColumns()) {
        const auto &known = column.place == FieldPlace::Header ? m_header : m_lines;
        const bool needless = std::any_of(vendorColumns().cbegin(), vendorColumns().cend(),
                                          [&](const VendorColumn &other) { return other.insteadOf == column.name && known.contains(other.name); });
        if (column.insteadOf.isEmpty() && !known.contains(column.name) && !needless)
            missing.append(column);
    }
    return missing;
}

QString DetectedColumns::askForMissing(const QString &orderTable, const QString &lineTable) const
{
    const QList<VendorColumn> all = missing();
    if (all.isEmpty())
        return {};
    QStringList lines{Said::tr("Hello,"), QString(),
                      Said::tr("Waybill writes what our supplier says about purchase orders into ServiceNow. The Procurement tables have no columns for that. "
                      "Please add these (System Definition > Tables), and give the role of Waybill's user read and write access to them:"),
                      QString()};
    for (const VendorColumn &column : all) {
        const QString &table = column.place == FieldPlace::Header ? orderTable : lineTable;
        lines.append(Said::tr("- %1.%2, label \"%3\", type %4").arg(table, column.name, column.label, column.type));
    }
    lines.append({QString(), Said::tr("Nothing else is needed: Waybill receives, cancels and deletes nothing."), QString(), Said::tr("Thank you.")});
    return lines.join(u'\n');
}

} // namespace Waybill::ServiceNow
