// How whole orders are read: one question for the heads and one for the lines of up to 40 orders, every row checked again.
#include "core/targets/servicenow/servicenowslice.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowrecord.h"

#include <QPointer>

namespace Waybill {

using namespace ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linePage = 1000;

} // namespace

QCoro::Task<Result<OrdersRead>> ServiceNowTarget::readOrders(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope);
}

QCoro::Task<Result<OrdersRead>> ServiceNowTarget::readBack(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope);
}

QCoro::Task<Result<OrdersRead>> ServiceNowTarget::read(QList<RecordId> ids, ReadScope scope)
{
    const QPointer<ServiceNowTarget> guard(this);
    const auto slice = std::make_shared<SliceRead>();
    if (ids.isEmpty())
        co_return Result<OrdersRead>(slice->result);
    auto knowing = schema(false);
    const auto known = co_await knowing;
    if (!guard)
        co_return stoppedError();
    if (!known)
        co_return known.error();
    slice->scope = scope;
    slice->head = headOf(scope.numberField, scope.linkField);
    slice->lineTable = m_access.lineTable;
    for (const FieldRef &ref : std::as_const(scope.fields)) {
        // A column that is gone is the planner's to tell; here it is just not asked for.
        const TargetField *field = m_schema->find(ref);
        if (field && ref.place == FieldPlace::Linked)
            slice->invoices = true;
        else if (field)
            (ref.place == FieldPlace::Header ? slice->headerFields : slice->lineFields).append(*field);
    }
    const qsizetype most = capabilities().readSlice;
    for (qsizetype from = 0; from < ids.size(); from += most) {
        QStringList some;
        for (const RecordId &id : ids.mid(from, most))
            some.append(id.text());
        auto reading = readSlice(slice, some);
        const auto read = co_await reading;
        if (!guard)
            co_return stoppedError();
        if (!read)
            co_return read.error();
    }
    co_return Result<OrdersRead>(slice->result);
}

QCoro::Task<Result<Done>> ServiceNowTarget::readSlice(std::shared_ptr<SliceRead> slice, QStringList ids)
{
    const QPointer<ServiceNowTarget> guard(this);
    TableQuestion heads{m_access.orderTable, {}, slice->head.fields(slice->headerFields), 100};
    heads.query.in(u"sys_id"_s, ids);
    auto asking = m_client.rows(heads, Said::tr("the purchase orders"));
    const auto headRows = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!headRows)
        co_return headRows.error();
    if (const auto taken = slice->takeHeads(*headRows, ids, m_clock.now()); !taken)
        co_return taken;
    if (slice->scope.lines) {
        TableQuestion items{m_access.lineTable, {}, lineFields(slice->head, slice->lineFields), linePage};
        items.query.in(u"purchase_order"_s, ids);
        auto askingLines = m_client.rows(items, Said::tr("the order lines"));
        const auto lineRows = co_await askingLines;
        if (!guard)
            co_return stoppedError();
        if (!lineRows)
            co_return lineRows.error();
        if (const auto taken = slice->takeLines(*lineRows, ids); !taken)
            co_return taken;
    }
    if (slice->invoices && m_invoices.isUsable()) {
        auto askingInvoices = readInvoices(slice, ids);
        const auto invoices = co_await askingInvoices;
        if (!guard)
            co_return stoppedError();
        if (!invoices)
            co_return invoices;
    }
    if (slice->scope.notes && m_notesReadable && !journal().isEmpty()) {
        auto askingNotes = readNotes(slice, ids);
        const auto notes = co_await askingNotes;
        if (!guard)
            co_return stoppedError();
        if (!notes)
            co_return notes;
    }
    slice->assemble();
    co_return Done{};
}

/// Only entries that carry a marker of ours (semantics 7). An integration user often may not read them; then nobody looks.
QCoro::Task<Result<Done>> ServiceNowTarget::readNotes(std::shared_ptr<SliceRead> slice, QStringList ids)
{
    const QPointer<ServiceNowTarget> guard(this);
    TableQuestion entries{u"sys_journal_field"_s, {}, {u"sys_id"_s, u"element_id"_s, u"value"_s}, linePage};
    entries.query.in(u"element_id"_s, ids).is(u"element"_s, journal()).contains(u"value"_s, u"[wb:"_s);
    auto asking = m_client.rows(entries, Said::tr("the notes"));
    const auto rows = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!rows && rows.error().kind == ErrorKind::Permission) {
        m_notesReadable = false;
        co_return Done{};
    }
    if (!rows)
        co_return rows.error();
    for (const QJsonValue &row : *rows) {
        RecordReader reader(u"sys_journal_field"_s, row);
        const RecordId record(reader.text(u"element_id"_s));
        const QString text = reader.text(u"value"_s);
        const auto order = slice->orders.find(record);
        if (!reader.failed() && order != slice->orders.end())
            order->notes.append({m_access.orderTable, record, text});
    }
    co_return Done{};
}

} // namespace Waybill
