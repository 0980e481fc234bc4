// The table with a row for each invoice: found by its label, read beside the orders, added to. Nothing in it is changed or removed,
// but a row of ours that lost its number or its order is completed.
#include "core/targets/servicenow/servicenowslice.h"

#include "core/base/logging.h"
#include "core/base/words.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace Waybill {

using namespace ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int invoicePage = 1000;
const QString usualTable = u"TDS Invoice"_s;

bool mayBeLeftOut(const Error &error)
{
    return error.kind == ErrorKind::Permission || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Malformed;
}

Error notKept(const InvoiceTable &table, const QStringList &columns, const QString &invoice, const PoNumber &po)
{
    QStringList named;
    for (const QString &column : columns)
        named.append(table.name + u'.' + column);
    return {ErrorKind::Permission,
            Said::tr("ServiceNow took a row for invoice %1 of PO %2 but did not keep %3. Ask your ServiceNow admin to grant Waybill's user the right to write it (an "
            "ACL of operation create and write), or to check for a data policy or business rule on that table.").arg(invoice, po.text(), named.join(Said::tr(" and "))),
            {}, columns.first()};
}

Error stays(const InvoiceTable &table, const QString &number, const PoNumber &po)
{
    return {ErrorKind::Permission,
            Said::tr("The supplier no longer names invoice %1 for PO %2. Its row in %3 stays: Waybill removes nothing from ServiceNow. Remove it there if it is wrong.")
                .arg(number, po.text(), table.label), {}, table.number};
}

/// Invoices that are wanted, of which something is known, and that no row of the order carries.
QList<SupplierInvoice> missingInvoices(const RecordWrite &write, const QStringList &wanted, const QList<InvoiceRow> &there)
{
    QList<SupplierInvoice> missing;
    for (const SupplierInvoice &invoice : write.invoices) {
        const QString number = invoice.number.trimmed();
        const bool known = std::any_of(there.cbegin(), there.cend(), [&](const InvoiceRow &row) { return row.order == write.order.text() && row.number == number; });
        if (!known && wanted.contains(number))
            missing.append(invoice);
    }
    return missing;
}

/// A row that carries this invoice without its order, or belongs to the order without a number: an ACL dropped the other half.
/// Taken out of the rows; empty if there is none.
QString takeHalf(QList<InvoiceRow> &rows, const QString &order, const QString &number)
{
    const auto half = std::find_if(rows.begin(), rows.end(), [&](const InvoiceRow &row) {
        return (row.order.isEmpty() && row.number == number) || (row.order == order && row.number.isEmpty());
    });
    if (half == rows.end())
        return {};
    const QString sysId = half->sysId;
    rows.erase(half);
    return sysId;
}

} // namespace

/// Welcome if there is one and it may be seen; no error if not.
QCoro::Task<Result<Done>> ServiceNowTarget::loadInvoiceTable()
{
    const QPointer<ServiceNowTarget> guard(this);
    m_invoices = {};
    const QString wanted = m_access.invoiceTable.isEmpty() ? usualTable : m_access.invoiceTable;
    auto listing = m_client.get(u"/api/now/doc/table/schema"_s, Said::tr("the tables"));
    const auto tables = co_await listing;
    if (!guard)
        co_return stoppedError();
    if (!tables && !mayBeLeftOut(tables.error()))
        co_return tables.error();
    std::pair<QString, QString> found;
    if (tables)
        found = invoiceTableIn(tables->answer.body, wanted);
    if (found.first.isEmpty() && !m_access.invoiceTable.isEmpty())
        found = {m_access.invoiceTable, m_access.invoiceTable};
    if (found.first.isEmpty())
        co_return Done{};
    const QString from = m_metadataFrom;
    const TableSide side{found.first, FieldPlace::Linked};
    auto reading = loadColumns(side);
    const auto columns = co_await reading;
    if (!guard)
        co_return stoppedError();
    m_metadataFrom = from;
    if (!columns && !mayBeLeftOut(columns.error()))
        co_return columns.error();
    const TableColumns known = columns ? *columns : TableColumns();
    m_invoices = invoiceTable(found.first, found.second, known);
    co_return Done{};
}

QCoro::Task<Result<QJsonArray>> ServiceNowTarget::invoiceRows(EncodedQuery query)
{
    const QStringList fields{u"sys_id"_s, m_invoices.order, m_invoices.number};
    const TableQuestion question{m_invoices.name, query, fields, invoicePage};
    return m_client.rows(question, m_invoices.label);
}

QCoro::Task<Result<Done>> ServiceNowTarget::readInvoices(std::shared_ptr<SliceRead> slice, QStringList ids)
{
    const InvoiceTable table = m_invoices;
    EncodedQuery query;
    query.in(table.order, ids);
    auto asking = invoiceRows(query);
    const auto rows = co_await asking;
    if (!rows)
        co_return rows.error();
    for (const QJsonValue &row : *rows) {
        const auto parsed = parseInvoiceRow(row, table);
        const QString order = row[table.order].isObject() ? row[table.order][u"value"_s].toString() : row[table.order].toString();
        if (!parsed && !ids.contains(order))
            co_return parsed.error(); // nobody knows whose row it is
        if (parsed)
            slice->invoiceRows.append(*parsed);
        else
            slice->fail(RecordId(order), parsed.error());
    }
    co_return Done{};
}

/// Looks what is there right before it adds: a row whose making was in doubt is found, not made again.
QCoro::Task<WriteOutcome> ServiceNowTarget::writeInvoices(RecordWrite write, Urgency urgency, int stops)
{
    const QPointer<ServiceNowTarget> guard(this);
    WriteOutcome outcome{write.outboxId, Done{}, {}};
    const QStringList wanted = splitNumbers(write.fields.value(invoiceNumbersField).text());
    if (!m_invoices.isUsable()) {
        outcome.sent = Error{ErrorKind::Usage, Said::tr("ServiceNow has no table for invoices that Waybill may write. Choose another place in the mapping."), {}, invoiceNumbersField};
        co_return WriteOutcome(outcome);
    }
    EncodedQuery query;
    query.is(m_invoices.order, write.order.text());
    query.orElse();
    query.in(m_invoices.number, wanted);
    auto looking = invoiceRows(query);
    const auto answered = co_await looking;
    if (!guard || m_client.stops() != stops)
        outcome.sent = stoppedError();
    else if (!answered)
        outcome.sent = answered.error();
    if (!outcome.sent)
        co_return WriteOutcome(outcome);
    QList<InvoiceRow> there;
    for (const QJsonValue &row : *answered) {
        const auto parsed = parseInvoiceRow(row, m_invoices);
        if (parsed)
            there.append(*parsed);
        else
            outcome.sent = parsed.error();
    }
    const QList<SupplierInvoice> missing = missingInvoices(write, wanted, there);
    for (const SupplierInvoice &invoice : missing) {
        if (!outcome.sent)
            break;
        const QString half = takeHalf(there, write.order.text(), invoice.number.trimmed());
        auto writing = writeInvoice(write, invoice, half, urgency);
        const WriteOutcome one = co_await writing;
        outcome.requestIds += one.requestIds;
        outcome.notKept.insert(one.notKept);
        outcome.sent = one.sent;
        if (!guard)
            co_return WriteOutcome(outcome);
    }
    for (const InvoiceRow &row : std::as_const(there)) {
        if (row.order == write.order.text() && !row.number.isEmpty() && !wanted.contains(row.number))
            outcome.notKept.insert(invoiceNumbersField, stays(m_invoices, row.number, write.po));
    }
    co_return WriteOutcome(outcome);
}

QCoro::Task<WriteOutcome> ServiceNowTarget::writeInvoice(RecordWrite write, SupplierInvoice invoice, QString half, Urgency urgency)
{
    const QPointer<ServiceNowTarget> guard(this);
    const InvoiceTable table = m_invoices;
    WriteOutcome outcome{write.outboxId, Done{}, {}};
    const auto columns = invoiceColumns(invoice, write, table);
    if (!columns) { // held, and looked at once a day: only the table can change it
        outcome.notKept.insert(invoiceNumbersField, columns.error());
        co_return WriteOutcome(outcome);
    }
    QJsonObject body;
    for (auto it = columns->cbegin(); it != columns->cend(); ++it)
        body.insert(it.key(), it.value());
    const QString number = invoice.number.trimmed();
    const QByteArray verb = half.isEmpty() ? "POST" : "PATCH";
    const QString path = half.isEmpty() ? newRecordPath(table.name, table.columns()) : recordPath(table.name, half, table.columns());
    const QString subject = Said::tr("invoice %1 of PO %2").arg(number, write.po.text());
    const auto requestIds = std::make_shared<QStringList>();
    auto sending = m_client.change(verb, path, QJsonDocument(body).toJson(QJsonDocument::Compact), subject, urgency, requestIds);
    const auto reply = co_await sending;
    outcome.requestIds = *requestIds;
    if (!reply) {
        outcome.sent = reply.error();
        co_return WriteOutcome(outcome);
    }
    if (const auto error = errorFrom(reply->answer, subject, true)) {
        outcome.sent = *error;
        co_return WriteOutcome(outcome);
    }
    const auto result = parseResult(reply->answer.body, subject);
    if (!result || !result->isObject()) {
        outcome.sent = Error{ErrorKind::OutcomeUnknown,
                             Said::tr("ServiceNow's answer while adding %1 cannot be understood. It is checked whether it was saved before anything is tried again.").arg(subject),
                             result ? QString() : result.error().detail};
        co_return WriteOutcome(outcome);
    }
    const QStringList dropped = columnsNotKept(*columns, result->toObject());
    if (dropped.contains(table.number) || dropped.contains(table.order))
        outcome.notKept.insert(invoiceNumbersField, notKept(table, dropped, number, write.po));
    else if (!dropped.isEmpty()) // the row is there and found; what it lacks is for the administrator
        qCWarning(lcTarget).noquote() << notKept(table, dropped, number, write.po).message;
    co_return WriteOutcome(outcome);
}

} // namespace Waybill
