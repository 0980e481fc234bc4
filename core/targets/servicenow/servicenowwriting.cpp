// How writes leave: lines before headers, invoices last, singly while they are few, else in batches; each of them once.
#include "core/targets/servicenow/servicenowtarget.h"

#include "core/base/words.h"

#include <QPointer>

namespace Waybill {

using namespace ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewerGoSingly = 5;
constexpr int batchSize = 25; // well below the 30 s that a batch may take
constexpr int mostRounds = 25; // an instance that serves one at a time still ends

/// The order's number is not known here; the engine knows it by the outbox.
QString subjectOf(const RecordWrite &write)
{
    return write.place == FieldPlace::Header ? Said::tr("order %1").arg(write.order.text()) : Said::tr("line %1 of order %2").arg(write.record.text(), write.order.text());
}

/// Also after RateLimited nothing more is sent: the other side asked for quiet.
bool endsTheBatch(ErrorKind kind)
{
    return stopsConnection(kind) || kind == ErrorKind::RateLimited || kind == ErrorKind::Cancelled;
}

} // namespace

struct ServiceNowTarget::WriteRun
{
    QList<RecordWrite> batch;
    QList<PatchRequest> requests;
    QList<WriteOutcome> outcomes; ///< one for each of the batch, in its order
    Urgency urgency = Urgency::Scheduled;
    int stops = 0;              ///< Client::stops() when the run began: one more, and nothing leaves any more
    std::optional<Error> ended; ///< what stopped the connection: the rest gets it without a request
    QList<int> queue;           ///< positions that still go singly
    QSet<RecordId> busy;        ///< orders with a request under way

    /// The next position whose order is free; -1 if there is none now (then the other turn goes on with what is left).
    int takeNext()
    {
        for (qsizetype i = 0; i < queue.size(); ++i) {
            if (busy.contains(batch.at(queue.at(i)).order))
                continue;
            busy.insert(batch.at(queue.at(i)).order);
            return queue.takeAt(i);
        }
        return -1;
    }
    void settle(int at, const WriteOutcome &outcome)
    {
        // Only the last word on a header counts: writes of one order go one after the other.
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (batch.at(i).order == batch.at(at).order)
                outcomes[i].headerNow.clear();
        }
        outcomes[at] = outcome;
        if (!outcome.sent && endsTheBatch(outcome.sent.error().kind) && !ended)
            ended = outcome.sent.error();
    }
    void refuse(int at, const Error &error) { settle(at, {batch.at(at).outboxId, error, outcomes.at(at).requestIds}); }
};

QCoro::Task<QList<WriteOutcome>> ServiceNowTarget::write(QList<RecordWrite> batch, Urgency urgency)
{
    const QPointer<ServiceNowTarget> guard(this);
    const auto run = std::make_shared<WriteRun>();
    run->batch = batch;
    run->urgency = urgency;
    run->stops = m_client.stops();
    for (const RecordWrite &write : batch)
        run->outcomes.append({write.outboxId, Done{}, {}});
    if (batch.isEmpty())
        co_return Result<QList<WriteOutcome>>(run->outcomes).value();
    auto knowing = schema(false);
    const auto known = co_await knowing;
    if (!known)
        run->ended = known.error();
    else if (!guard)
        run->ended = stoppedError();
    QList<int> lines;
    QList<int> headers;
    QList<int> invoices;
    for (int i = 0; i < int(batch.size()); ++i) {
        run->requests.append(PatchRequest());
        if (run->ended) {
            run->refuse(i, *run->ended);
            continue;
        }
        if (batch.at(i).place == FieldPlace::Linked && batch.at(i).recordType == invoicesType) {
            invoices.append(i);
            continue;
        }
        const auto request = buildPatch(batch.at(i), *m_schema, writeSetting());
        if (!request) {
            run->refuse(i, request.error());
            continue;
        }
        run->requests[i] = *request;
        (batch.at(i).place == FieldPlace::Line ? lines : headers).append(i);
    }
    for (const QList<int> &group : {lines, headers}) { // R33
        if (!guard || group.isEmpty())
            continue;
        auto writing = writeAll(run, group);
        co_await writing;
    }
    for (const int at : std::as_const(invoices)) {
        if (run->ended || !guard) {
            run->refuse(at, run->ended.value_or(stoppedError()));
            continue;
        }
        auto writing = writeInvoices(run->batch.at(at), urgency, run->stops);
        const WriteOutcome outcome = co_await writing;
        run->outcomes[at] = outcome;
        if (!outcome.sent && endsTheBatch(outcome.sent.error().kind))
            run->ended = outcome.sent.error();
    }
    co_return QList<WriteOutcome>(run->outcomes);
}

QCoro::Task<void> ServiceNowTarget::writeAll(std::shared_ptr<WriteRun> run, QList<int> which)
{
    const QPointer<ServiceNowTarget> guard(this);
    QList<int> left = which;
    while (m_batchAllowed && left.size() >= fewerGoSingly) {
        const QList<int> some = left.mid(0, batchSize);
        auto sending = writeTogether(run, some);
        const bool taken = co_await sending;
        if (!guard)
            co_return;
        if (!taken)
            break; // the batch interface is not for this user: nothing of it was begun
        left = left.mid(some.size());
    }
    run->queue = left;
    auto first = writeSingly(run);
    if (!m_client.isCrowded()) {
        auto second = writeSingly(run);
        co_await second;
    }
    co_await first;
}

QCoro::Task<void> ServiceNowTarget::writeSingly(std::shared_ptr<WriteRun> run)
{
    const QPointer<ServiceNowTarget> guard(this);
    for (int at = run->takeNext(); at >= 0; at = run->takeNext()) {
        const RecordWrite write = run->batch.at(at);
        if (run->ended || !guard || m_client.stops() != run->stops) {
            run->refuse(at, run->ended.value_or(stoppedError()));
            run->busy.remove(write.order);
            continue;
        }
        const PatchRequest request = run->requests.at(at);
        const auto requestIds = std::make_shared<QStringList>();
        auto sending = m_client.change("PATCH", request.path, request.body, subjectOf(write), run->urgency, requestIds);
        const auto reply = co_await sending;
        WriteOutcome outcome{write.outboxId, Done{}, {}};
        if (!reply)
            outcome.sent = reply.error();
        else if (guard)
            outcome = outcomeOf(write, request, reply->answer, *m_schema, subjectOf(write));
        outcome.requestIds = *requestIds;
        run->settle(at, outcome);
        run->busy.remove(write.order);
    }
}

/// False: the batch interface refused as a whole, nothing was begun.
QCoro::Task<bool> ServiceNowTarget::writeTogether(std::shared_ptr<WriteRun> run, QList<int> which)
{
    const QPointer<ServiceNowTarget> guard(this);
    QList<int> left = which;
    for (int round = 0; !left.isEmpty() && round < mostRounds; ++round) {
        if (run->ended || m_client.stops() != run->stops)
            break;
        QList<std::pair<int, PatchRequest>> requests;
        for (const int at : std::as_const(left))
            requests.append({at, run->requests.at(at)});
        const auto requestIds = std::make_shared<QStringList>();
        const QString subject = Said::tr("%n records together", nullptr, int(left.size()));
        const QByteArray body = buildBatch(u"waybill-%1"_s.arg(run->batch.at(left.first()).outboxId), requests);
        auto sending = m_client.change("POST", u"/api/now/v1/batch"_s, body, subject, run->urgency, requestIds);
        const auto reply = co_await sending;
        if (!guard)
            co_return true;
        std::optional<Error> whole = reply ? errorFrom(reply->answer, subject, true) : std::optional(reply.error());
        if (whole && round == 0 && (whole->kind == ErrorKind::Permission || whole->kind == ErrorKind::NotFound)) {
            m_batchAllowed = false;
            co_return false;
        }
        const auto answer = whole ? Result<BatchAnswer>(*whole) : parseBatch(reply->answer.body);
        QList<int> unserviced;
        for (const int at : std::as_const(left)) {
            run->outcomes[at].requestIds += *requestIds;
            if (!answer) {
                run->refuse(at, answer.error());
            } else if (answer->served.contains(at)) {
                WriteOutcome outcome = outcomeOf(run->batch.at(at), run->requests.at(at), answer->served.value(at), *m_schema, subjectOf(run->batch.at(at)));
                outcome.requestIds = run->outcomes.at(at).requestIds;
                run->settle(at, outcome);
            } else if (answer->unserviced.contains(at)) {
                unserviced.append(at);
            } else {
                run->refuse(at, {ErrorKind::OutcomeUnknown, Said::tr("ServiceNow's answer to a batch does not name %1. It is checked whether it was saved.").arg(subjectOf(run->batch.at(at))), {}});
            }
        }
        left = unserviced;
    }
    for (const int at : std::as_const(left)) // never begun
        run->refuse(at, run->ended.value_or(Error{ErrorKind::Cancelled, Said::tr("Stopped before it was sent."), {}}));
    co_return true;
}

} // namespace Waybill
