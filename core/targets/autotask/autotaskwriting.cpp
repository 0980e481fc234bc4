// How writes leave: one request a record, two at a time, never two of one order, each of them once.
#include "core/targets/autotask/autotasktarget.h"

#include "core/base/words.h"

#include <QPointer>

namespace Waybill {

using namespace Autotask;
using namespace Qt::Literals::StringLiterals;

struct AutotaskTarget::WriteRun
{
    QList<RecordWrite> batch;
    Urgency urgency = Urgency::Scheduled;
    QList<WriteOutcome> outcomes; ///< one for each of the batch, in its order
    QList<bool> taken;
    QSet<RecordId> busy;          ///< orders with a request under way
    int stops = 0;                ///< Client::stops() when the run began: one more, and nothing leaves any more
    std::optional<Error> ended;   ///< what stopped the connection: the rest gets it without a request

    /// The next write whose order is free; -1 if there is none now (then the other turn goes on with what is left).
    int takeNext();
};

namespace {

/// The order's number is not known here; the engine knows it by the outbox.
QString subjectOf(const RecordWrite &write)
{
    return write.place == FieldPlace::Header ? Said::tr("order %1").arg(write.order.text())
                                             : Said::tr("%1 %2 of order %3").arg(write.recordType, write.record.text(), write.order.text());
}

/// Also after RateLimited nothing more is sent: the limit is the whole customer's.
bool endsTheBatch(ErrorKind kind)
{
    return stopsConnection(kind) || kind == ErrorKind::RateLimited || kind == ErrorKind::Cancelled;
}

} // namespace

int AutotaskTarget::WriteRun::takeNext()
{
    for (qsizetype i = 0; i < batch.size(); ++i) {
        if (taken.at(i) || busy.contains(batch.at(i).order))
            continue;
        taken[i] = true;
        busy.insert(batch.at(i).order);
        return int(i);
    }
    return -1;
}

QCoro::Task<QList<WriteOutcome>> AutotaskTarget::write(QList<RecordWrite> batch, Urgency urgency)
{
    const QPointer<AutotaskTarget> guard(this);
    const auto run = std::make_shared<WriteRun>();
    run->batch = batch;
    run->urgency = urgency;
    run->stops = m_client.stops();
    run->taken = QList<bool>(batch.size(), false);
    for (const RecordWrite &write : batch)
        run->outcomes.append({write.outboxId, Done{}, {}});
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        run->ended = known.error();
    else if (!guard)
        run->ended = stoppedError();
    else
        co_await loadNoteChoices(batch);
    if (guard) {
        auto first = writeInTurn(run);
        auto second = writeInTurn(run);
        co_await first;
        co_await second;
    }
    co_return run->outcomes;
}

QCoro::Task<void> AutotaskTarget::writeInTurn(std::shared_ptr<WriteRun> run)
{
    const QPointer<AutotaskTarget> guard(this);
    for (int next = run->takeNext(); next >= 0; next = run->takeNext()) {
        const RecordWrite write = run->batch.at(next);
        WriteOutcome outcome{write.outboxId, Done{}, {}};
        if (run->ended || !guard || m_client.stops() != run->stops) {
            outcome.sent = run->ended.value_or(stoppedError());
        } else {
            const Result<WriteRequest> request = requestFor(write);
            if (request) {
                const auto requestIds = std::make_shared<QStringList>();
                outcome.sent = co_await m_client.write(*request, subjectOf(write), run->urgency, requestIds);
                outcome.requestIds = *requestIds;
            } else {
                outcome.sent = request.error();
            }
        }
        if (!outcome.sent && endsTheBatch(outcome.sent.error().kind) && !run->ended)
            run->ended = outcome.sent.error();
        if (!outcome.sent && guard)
            lookAtRefusal(outcome.sent.error());
        run->outcomes[next] = outcome;
        run->busy.remove(write.order);
    }
}

Result<WriteRequest> AutotaskTarget::requestFor(const RecordWrite &write) const
{
    NoteChoices choices;
    if (!write.note.isEmpty()) {
        const auto known = m_noteChoices.constFind(write.recordType);
        if (known != m_noteChoices.constEnd() && !*known)
            return known->error();
        if (known != m_noteChoices.constEnd())
            choices = known->value();
    }
    return buildWrite(write, *m_schema, choices);
}

/// A value that no longer exists: the picklists are asked anew at the next turn.
void AutotaskTarget::lookAtRefusal(const Error &error)
{
    if (error.kind == ErrorKind::Rejected && error.detail.contains("does not reference an existing"_L1))
        m_schemaRead = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

QCoro::Task<void> AutotaskTarget::loadNoteChoices(QList<RecordWrite> batch)
{
    const QPointer<AutotaskTarget> guard(this);
    for (const RecordWrite &write : batch) {
        const bool onTicket = write.recordType == tickets;
        const auto known = m_noteChoices.constFind(write.recordType);
        const bool isKnown = known != m_noteChoices.constEnd() && (*known || known->error().kind == ErrorKind::Rejected);
        if (write.note.isEmpty() || isKnown || (!onTicket && write.recordType != projects))
            continue;
        const QString entity = onTicket ? ticketNotes : projectNotes;
        const Result<QList<TargetField>> fields = co_await loadFields(entity, FieldPlace::Linked, false);
        if (!guard)
            co_return;
        m_noteChoices.insert(write.recordType, fields ? NoteChoices::from(*fields, entity) : Result<NoteChoices>(fields.error()));
    }
}

} // namespace Waybill
