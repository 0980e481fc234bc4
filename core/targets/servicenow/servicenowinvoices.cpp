#include "core/targets/servicenow/servicenowinvoices.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column of one of these folded names or labels that may be written; empty if there is none.
QString writableColumn(const TableColumns &columns, const QStringList &names, FieldType *type = nullptr, int *length = nullptr)
{
    for (const TargetField &field : columns.fields) {
        const QString bare = field.ref.name.startsWith("u_"_L1) ? field.ref.name.mid(2) : field.ref.name;
        if (!field.writable || (!names.contains(folded(bare)) && !names.contains(folded(field.label))))
            continue;
        if (type)
            *type = field.type;
        if (length)
            *length = field.length;
        return field.ref.name;
    }
    return {};
}

/// As an integer column gives it back, to the letter.
bool isWhole(const QString &number)
{
    bool whole = false;
    const int value = number.toInt(&whole); // an integer of ServiceNow has 32 bits
    return whole && QString::number(value) == number;
}

bool isSame(const QString &sent, const QString &shown)
{
    if (sent == shown.trimmed())
        return true;
    bool first = false;
    bool second = false;
    const double a = sent.toDouble(&first);
    const double b = shown.toDouble(&second);
    return first && second && qAbs(a - b) < 0.00005;
}

} // namespace

QStringList InvoiceTable::columns() const
{
    QStringList all{u"sys_id"_s};
    for (const QString &column : {number, order, poNumber, account, type, total}) {
        if (!column.isEmpty())
            all.append(column);
    }
    return all;
}

std::pair<QString, QString> invoiceTableIn(const QByteArray &tables, const QString &nameOrLabel)
{
    const QJsonArray all = QJsonDocument::fromJson(tables).object().value("result"_L1).toArray();
    for (const QJsonValue &each : all) {
        const QString name = each[u"value"_s].toString();
        const QString label = each[u"label"_s].toString(name);
        if (!name.isEmpty() && (name == nameOrLabel || folded(label) == folded(nameOrLabel)))
            return {name, label};
    }
    return {};
}

InvoiceTable invoiceTable(const QString &name, const QString &label, const TableColumns &columns)
{
    InvoiceTable table;
    table.name = name;
    table.label = label;
    FieldType type = FieldType::Text;
    table.number = writableColumn(columns, {u"invoiceno"_s, u"invoicenumber"_s}, &type, &table.length);
    table.wholeNumbers = type == FieldType::Number;
    FieldType orderType = FieldType::Text;
    table.order = writableColumn(columns, {u"purchaseorder"_s}, &orderType);
    if (table.number.isEmpty())
        table.lacking.append(Said::tr("a column \"Invoice No\" that may be written"));
    if (table.order.isEmpty() || orderType != FieldType::Reference)
        table.lacking.append(Said::tr("a column \"Purchase Order\" that refers to the order and may be written"));
    table.poNumber = writableColumn(columns, {u"pono"_s, u"ponumber"_s});
    table.account = writableColumn(columns, {u"resellerno"_s, u"resellernumber"_s});
    table.type = writableColumn(columns, {u"invoicetype"_s});
    table.total = writableColumn(columns, {u"total"_s, u"invoicetotal"_s});
    return table;
}

TargetField invoicesTarget(const InvoiceTable &table)
{
    TargetField field;
    field.ref = {FieldPlace::Linked, invoicesType, invoiceNumbersField};
    field.label = u"%1 (a row for each invoice)"_s.arg(table.label);
    field.writable = true;
    field.items = ItemRecords::Invoices;
    return field;
}

Result<InvoiceRow> parseInvoiceRow(const QJsonValue &row, const InvoiceTable &table)
{
    RecordReader reader(table.name, row);
    InvoiceRow found;
    found.sysId = reader.sysId();
    found.order = reader.text(table.order);
    found.number = reader.text(table.number).trimmed();
    if (reader.failed())
        return reader.error();
    return found;
}

void putInvoices(PurchaseOrder &order, const QList<InvoiceRow> &rows)
{
    QStringList numbers;
    for (const InvoiceRow &row : rows) {
        if (row.order == order.id.text() && !row.number.isEmpty() && !numbers.contains(row.number))
            numbers.append(row.number);
    }
    std::sort(numbers.begin(), numbers.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    LinkedRecord record;
    record.recordType = invoicesType;
    record.id = order.id;
    for (const PurchaseOrderLine &line : std::as_const(order.lines))
        record.lines.append(line.id);
    record.fields.insert(invoiceNumbersField, FieldValue::ofText(numbers.join(u", "_s)));
    order.linked.append(record);
}

Result<QMap<QString, QString>> invoiceColumns(const SupplierInvoice &invoice, const RecordWrite &write, const InvoiceTable &table)
{
    const QString number = invoice.number.trimmed();
    if (table.wholeNumbers && !isWhole(number)) {
        return Error{ErrorKind::Rejected,
                     Said::tr("Invoice %1 of PO %2 has no row in %3: its column %4 holds whole numbers up to %5 only. Ask your ServiceNow admin to make it a string.")
                         .arg(number, write.po.text(), table.label, table.number)
                         .arg(std::numeric_limits<int>::max()),
                     {}, table.number};
    }
    if (table.length > 0 && number.size() > table.length) {
        return Error{ErrorKind::Rejected,
                     Said::tr("Invoice %1 of PO %2 has no row in %3: its column %4 holds %5 characters. Ask your ServiceNow admin to make it longer.")
                         .arg(number, write.po.text(), table.label, table.number)
                         .arg(table.length),
                     {}, table.number};
    }
    QMap<QString, QString> columns{{table.number, number}, {table.order, write.order.text()}};
    const auto more = [&](const QString &column, const QString &text) {
        if (!column.isEmpty() && !text.isEmpty())
            columns.insert(column, text);
    };
    more(table.poNumber, write.po.text());
    more(table.account, write.account);
    more(table.type, invoice.type);
    more(table.total, invoice.total.amount);
    return columns;
}

QStringList columnsNotKept(const QMap<QString, QString> &sent, const QJsonObject &answered)
{
    QStringList dropped;
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const QJsonValue shown = answered.value(it.key());
        const QString text = shown.isObject() ? shown.toObject().value("value"_L1).toString() : shown.toString();
        if (answered.contains(it.key()) && !isSame(it.value(), text)) // what may not be read tells nothing
            dropped.append(it.key());
    }
    return dropped;
}

} // namespace Waybill::ServiceNow
