#include "core/targets/servicenow/servicenowcolumns.h"

#include <algorithm>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    const auto other = std::find_if(columns.fields.begin(), columns.fields.end(), [&](const TargetField &each) { return isCalled(each, wanted.others); });
    if (other != columns.fields.end()) {
        if (other->ref.name != wanted.name)
            other->standsFor = wanted.name;
        return other->ref.name;
    }
    return columns.has(wanted.name) ? wanted.name : QString();
}

} // namespace

const QList<VendorColumn> &vendorColumns()
{
    static const QList<VendorColumn> columns{
        {FieldPlace::Header, orderNumberColumn, u"Vendor Order Number"_s, u"String (100)"_s, {u"tdscpoid"_s}},
        {FieldPlace::Header, u"u_vendor_status"_s, u"Vendor Status"_s, u"String (40)"_s, {u"tdsorderstatus"_s}},
        {FieldPlace::Header, u"u_tracking_number"_s, u"Tracking Number"_s, u"String (255)"_s, {u"tdstrackingnumber"_s}},
        {FieldPlace::Header, u"u_ship_date"_s, u"Ship Date"_s, u"Date"_s, {}},
        {FieldPlace::Header, u"u_delivered"_s, u"Delivered"_s, u"Date"_s, {}},
        {FieldPlace::Header, u"u_vendor_invoice"_s, u"Vendor Invoice"_s, u"String (100)"_s, {}},
        {FieldPlace::Header, u"u_vendor_invoice_date"_s, u"Vendor Invoice Date"_s, u"Date"_s, {}},
        {FieldPlace::Line, u"u_vendor_line_status"_s, u"Vendor Line Status"_s, u"String (40)"_s, {}},
        {FieldPlace::Line, u"u_tracking_number"_s, u"Tracking Number"_s, u"String (255)"_s, {}},
        {FieldPlace::Line, u"u_qty_shipped"_s, u"Quantity Shipped"_s, u"Integer"_s, {}},
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
    return header(orderNumberColumn);
}

QList<VendorColumn> DetectedColumns::missing() const
{
    QList<VendorColumn> missing;
    for (const VendorColumn &column : vendorColumns()) {
        const auto &known = column.place == FieldPlace::Header ? m_header : m_lines;
        if (!known.contains(column.name))
            missing.append(column);
    }
    return missing;
}

QString DetectedColumns::askForMissing(const QString &orderTable, const QString &lineTable) const
{
    const QList<VendorColumn> all = missing();
    if (all.isEmpty())
        return {};
    QStringList lines{u"Hello,"_s, QString(),
                      u"Waybill writes what our supplier says about purchase orders into ServiceNow. The Procurement tables have no columns for that. "
                      u"Please add these (System Definition > Tables), and give the role of Waybill's user read and write access to them:"_s,
                      QString()};
    for (const VendorColumn &column : all) {
        const QString &table = column.place == FieldPlace::Header ? orderTable : lineTable;
        lines.append(u"- %1.%2, label \"%3\", type %4"_s.arg(table, column.name, column.label, column.type));
    }
    lines.append({QString(), u"Nothing else is needed: Waybill receives, cancels and deletes nothing."_s, QString(), u"Thank you."_s});
    return lines.join(u'\n');
}

} // namespace Waybill::ServiceNow
