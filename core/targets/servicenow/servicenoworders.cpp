#include "core/targets/servicenow/servicenoworders.h"

#include "core/targets/servicenow/servicenowmetadata.h"
#include "core/targets/servicenow/servicenowrecord.h"

#include <QRegularExpression>

#include <algorithm>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

void addEach(QStringList &names, const QList<TargetField> &more)
{
    for (const TargetField &field : more) {
        if (!names.contains(field.ref.name))
            names.append(field.ref.name);
    }
}

TargetEnd endOf(const QString &status, const QString &label)
{
    for (const QString &word : {folded(status), folded(label)}) {
        if (word == "received"_L1)
            return TargetEnd::Received;
        if (word == "canceled"_L1 || word == "cancelled"_L1)
            return TargetEnd::Cancelled;
    }
    return TargetEnd::Open;
}

QString labelOf(const QList<FieldChoice> &statuses, const QString &value)
{
    for (const FieldChoice &choice : statuses) {
        if (choice.value == value)
            return choice.label;
    }
    return value;
}

} // namespace

QStringList HeadColumns::fields(const QList<TargetField> &more) const
{
    QStringList names{u"sys_id"_s, number, u"status"_s, u"vendor"_s, u"ordered"_s, u"po_date"_s, u"sys_updated_on"_s};
    if (!link.isEmpty() && !names.contains(link))
        names.append(link);
    addEach(names, more);
    return names;
}

QStringList HeadColumns::endStatuses() const
{
    QStringList ends;
    for (const FieldChoice &choice : statuses) {
        if (endOf(choice.value, choice.label) != TargetEnd::Open)
            ends.append(choice.value);
    }
    return ends.isEmpty() ? QStringList{u"received"_s, u"canceled"_s} : ends;
}

QStringList lineFields(const HeadColumns &head, const QList<TargetField> &more)
{
    QStringList names{u"sys_id"_s, u"number"_s, u"purchase_order"_s, u"part_number"_s, u"short_description"_s, u"ordered_quantity"_s, u"cost"_s};
    if (!head.lineNumber.isEmpty())
        names.append(head.lineNumber);
    addEach(names, more);
    return names;
}

Result<PurchaseOrder> parseOrder(const QJsonValue &row, const HeadColumns &head, const QList<TargetField> &more)
{
    RecordReader reader(head.table, row);
    PurchaseOrder order;
    order.id = RecordId(reader.sysId());
    order.recordType = head.table;
    order.number = PoNumber(reader.text(head.number));
    order.vendor = RecordId(reader.text(u"vendor"_s));
    order.status = reader.text(u"status"_s);
    order.statusLabel = labelOf(head.statuses, order.status);
    order.end = endOf(order.status, order.statusLabel);
    order.linesEditable = order.end == TargetEnd::Open;
    if (!head.link.isEmpty())
        order.supplierOrders = splitNumbers(reader.text(head.link));
    order.submitted = reader.instant(u"ordered"_s);
    if (!order.submitted.isValid())
        order.submitted = reader.instant(u"po_date"_s);
    order.changed = reader.instant(u"sys_updated_on"_s);
    for (const TargetField &field : more)
        order.fields.insert(field.ref.name, reader.value(field));
    if (reader.failed()) {
        Error error = reader.error();
        error.order = order.number.text();
        return error;
    }
    return order;
}

Result<LineRow> parseLine(const QJsonValue &row, const QString &table, const HeadColumns &head, const QList<TargetField> &more)
{
    RecordReader reader(table, row);
    LineRow line;
    line.line.id = RecordId(reader.sysId());
    line.order = RecordId(reader.text(u"purchase_order"_s));
    line.number = reader.text(u"number"_s);
    const QString part = reader.text(u"part_number"_s);
    if (!part.isEmpty())
        line.line.vendorParts = {part};
    line.line.productName = reader.text(u"short_description"_s);
    line.line.ordered = reader.quantity(u"ordered_quantity"_s);
    line.line.unitCost = reader.money(u"cost"_s);
    if (!head.lineNumber.isEmpty())
        line.line.lineNumbers = splitNumbers(reader.text(head.lineNumber));
    for (const TargetField &field : more)
        line.line.fields.insert(field.ref.name, reader.value(field));
    if (reader.failed())
        return reader.error();
    return line;
}

QList<PurchaseOrderLine> inOrder(QList<LineRow> rows)
{
    // "POL999999" before "POL1000000": shorter numbers are older.
    std::sort(rows.begin(), rows.end(), [](const LineRow &a, const LineRow &b) {
        return a.number.size() != b.number.size() ? a.number.size() < b.number.size()
            : a.number != b.number               ? a.number < b.number
                                                 : a.line.id < b.line.id;
    });
    QList<PurchaseOrderLine> lines;
    for (LineRow &row : rows) {
        row.line.position = int(lines.size()) + 1;
        row.line.lineNumbers.append(QString::number(row.line.position));
        lines.append(row.line);
    }
    return lines;
}

QStringList splitNumbers(const QString &text)
{
    static const QRegularExpression cut(u"[,;|\\s]+"_s);
    return text.split(cut, Qt::SkipEmptyParts);
}

} // namespace Waybill::ServiceNow
