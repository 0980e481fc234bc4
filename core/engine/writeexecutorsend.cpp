// In which order writes leave. Where a target keeps header and lines in step by its own rules (R33): lines first, then what the
// header still lacks.
#include "core/engine/writeexecutor.h"

#include "core/rules/comparison.h"

#include <QTimeZone>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

using HeaderValues = QMap<RecordId, QMap<QString, FieldValue>>; ///< by order

bool cascades(const TargetSchema &schema, const RecordWrite &write, const QString &name)
{
    const TargetField *field = schema.find({write.place, write.recordType, name});
    return field && field->cascades;
}

bool anyCascades(const TargetSchema &schema, const RecordWrite &write)
{
    const QStringList names = write.fields.keys();
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return cascades(schema, write, name); });
}

bool hasLines(const PlannedOrder &planned)
{
    return std::any_of(planned.writes.cbegin(), planned.writes.cend(), [](const RecordWrite &write) { return write.place == FieldPlace::Line; });
}

/// What ended the sending for everybody: nothing more may leave.
std::optional<Error> endedBy(const QList<WriteOutcome> &outcomes)
{
    for (const WriteOutcome &outcome : outcomes) {
        if (outcome.sent)
            continue;
        const ErrorKind kind = outcome.sent.error().kind;
        if (stopsConnection(kind) || kind == ErrorKind::RateLimited || kind == ErrorKind::Cancelled)
            return outcome.sent.error();
    }
    return std::nullopt;
}

/// The headers as the answers to their lines tell.
HeaderValues told(const QList<PlannedOrder> &slice, const QList<WriteOutcome> &outcomes)
{
    HeaderValues values;
    for (const PlannedOrder &planned : slice) {
        for (const RecordWrite &write : planned.writes) {
            for (const WriteOutcome &outcome : outcomes) {
                if (outcome.outboxId == write.outboxId && !outcome.headerNow.isEmpty())
                    values.insert(write.order, outcome.headerNow);
            }
        }
    }
    return values;
}

/// Orders whose lines were written, whose header has a cascading field to be written, and of whose header nothing was told.
QList<RecordId> untold(const QList<PlannedOrder> &slice, const HeaderValues &values, const TargetSchema &schema)
{
    QList<RecordId> ids;
    for (const PlannedOrder &planned : slice) {
        const bool header = std::any_of(planned.writes.cbegin(), planned.writes.cend(), [&](const RecordWrite &write) {
            return write.place == FieldPlace::Header && anyCascades(schema, write);
        });
        if (header && hasLines(planned) && !values.contains(planned.order.link.record))
            ids.append(planned.order.link.record);
    }
    return ids;
}

/// The header writes that are left: what followed its lines by itself is taken out, and noted.
QList<RecordWrite> headersLeft(QList<PlannedOrder> *slice, const HeaderValues &values, const TargetSchema &schema, const QTimeZone &zone)
{
    QList<RecordWrite> left;
    for (PlannedOrder &planned : *slice) {
        const QMap<QString, FieldValue> now = values.value(planned.order.link.record);
        for (const RecordWrite &write : std::as_const(planned.writes)) {
            if (write.place != FieldPlace::Header)
                continue;
            RecordWrite rest = write;
            const QStringList names = write.fields.keys();
            for (const QString &name : names) {
                const bool followed = now.contains(name) && cascades(schema, write, name) && sameValue(now.value(name), write.fields.value(name), zone);
                if (!followed || !hasLines(planned))
                    continue;
                rest.fields.remove(name);
                planned.notNeeded.append({{write.place, write.recordType, name}, write.record});
            }
            if (!rest.fields.isEmpty() || !rest.note.isEmpty())
                left.append(rest);
        }
    }
    return left;
}

} // namespace

QCoro::Task<QList<WriteOutcome>> WriteExecutor::send(QList<PlannedOrder> *slice)
{
    if (m_run.targetSays().linesBeforeHeader)
        return sendLinesFirst(slice);
    QList<RecordWrite> batch;
    for (const PlannedOrder &planned : std::as_const(*slice))
        batch += planned.writes;
    return m_run.target->write(batch, m_run.urgency());
}

QCoro::Task<QList<WriteOutcome>> WriteExecutor::sendLinesFirst(QList<PlannedOrder> *slice)
{
    const auto target = m_run.target;
    QList<RecordWrite> lines;
    QList<RecordWrite> headers;
    for (const PlannedOrder &planned : std::as_const(*slice)) {
        for (const RecordWrite &write : planned.writes)
            (write.place == FieldPlace::Header ? headers : lines).append(write);
    }
    QList<WriteOutcome> outcomes;
    if (!lines.isEmpty()) {
        auto writing = target->write(lines, m_run.urgency());
        outcomes = co_await writing;
    }
    const auto ended = endedBy(outcomes);
    if (ended) {
        for (const RecordWrite &write : std::as_const(headers))
            outcomes.append({write.outboxId, *ended, {}});
        co_return outcomes;
    }
    HeaderValues values = told(*slice, outcomes);
    const QList<RecordId> toRead = untold(*slice, values, m_run.schema);
    if (!toRead.isEmpty()) {
        ReadScope heads = m_run.readScope();
        heads.lines = false;
        auto reading = target->readBack(toRead, heads);
        const auto read = co_await reading;
        for (const RecordId &id : toRead) { // nothing read: the header is written as planned
            if (const PurchaseOrder *order = read ? read->find(id) : nullptr)
                values.insert(id, order->fields);
        }
    }
    const QList<RecordWrite> left = headersLeft(slice, values, m_run.schema, QTimeZone(m_run.targetZone().toLatin1()));
    if (left.isEmpty())
        co_return outcomes;
    auto writing = target->write(left, m_run.urgency());
    const QList<WriteOutcome> later = co_await writing;
    outcomes += later;
    co_return outcomes;
}

/// Lines are read back if they were written, and where a header write may have moved them.
ReadScope WriteExecutor::scopeToReadBack(const QList<PlannedOrder> &slice) const
{
    ReadScope scope = m_run.readScope();
    scope.lines = false;
    for (const PlannedOrder &planned : slice) {
        for (const RecordWrite &write : planned.writes)
            scope.lines |= write.place != FieldPlace::Header || anyCascades(m_run.schema, write);
    }
    return scope;
}

} // namespace Waybill
