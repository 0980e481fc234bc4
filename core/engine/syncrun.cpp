#include "core/engine/syncrun.h"

#include "core/base/steps.h"
#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/discovery.h"
#include "core/engine/worker.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Run storedRun(const RunContext &run, const RunSummary &summary)
{
    Run stored;
    stored.id = summary.id;
    stored.integration = summary.integration;
    stored.templateName = run.integration.name;
    stored.kind = summary.dryRun ? u"dry"_s
        : run.integration.state == TemplateState::Trial ? u"trial"_s
        : run.request.cause == RunCause::Person         ? u"person"_s
                                                        : u"live"_s;
    stored.worker = workerName();
    stored.begunAt = summary.begun;
    stored.endedAt = summary.ended;
    stored.unchanged = summary.coverage.unchanged;
    stored.updated = summary.coverage.updated;
    stored.held = summary.coverage.held;
    stored.failed = summary.coverage.failed;
    stored.excluded = summary.coverage.excluded;
    stored.notDue = summary.coverage.notDue;
    stored.notReached = summary.coverage.notReached;
    stored.durationMs = summary.begun.msecsTo(summary.ended);
    stored.result = summary.stopped ? u"stopped"_s
        : summary.coverage.failed > 0 || summary.coverage.held > 0 ? u"partial"_s
                                                                   : u"success"_s;
    stored.message = summary.stopped ? summary.stopped->message : QString();
    stored.requests = summary.requests;
    for (const OrderReport &order : summary.orders) {
        if (order.took.count() > stored.slowestMs) {
            stored.slowestMs = order.took.count();
            stored.slowest = PoNumber(order.po);
        }
    }
    return stored;
}

constexpr double nearlyUsed = 0.75; ///< apis: above three quarters what can wait is to be postponed

/// An order that discovery reported and that then had its turn is counted by its turn.
void countEachOnce(QList<OrderReport> &reports)
{
    QSet<RecordId> seen;
    for (qsizetype i = reports.size() - 1; i >= 0; --i) {
        if (seen.contains(reports.at(i).record))
            reports.removeAt(i);
        else
            seen.insert(reports.at(i).record);
    }
}

QString outcomeWord(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Failed: return u"failed"_s;
    case OrderOutcome::Held: return u"held"_s;
    case OrderOutcome::Updated: return u"updated"_s;
    case OrderOutcome::Unchanged: return u"unchanged"_s;
    case OrderOutcome::Excluded: return u"excluded"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncRun::SyncRun(std::shared_ptr<RunContext> run, Progress progress)
    : m_run(std::move(run))
    , m_progress(std::move(progress))
    , m_book(*m_run)
    , m_work(*m_run, m_book)
    , m_doubts(*m_run, m_book)
    , m_executor(*m_run)
    , m_listed(*m_run)
{
}

QCoro::Task<Result<RunSummary>> SyncRun::go()
{
    const SourceCapabilities source = m_run->sourceSays();
    std::shared_ptr<SessionLocks::Held> alone;
    if (source.unlistedIsUnchanged || source.namesRecords) { // one list says it all: it is read by one
        const auto taken = m_run->stores->locks.take(u"pass/"_s + m_run->integration.id.text());
        if (!taken)
            co_return taken.error();
        if (!*taken)
            co_return Error{ErrorKind::Busy, Said::tr("Another computer is looking at these orders right now."), {}};
        alone = *taken;
    }
    m_run->id = RunId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_run->leases = std::make_shared<Leases>(m_run->stores, m_run->clock, m_run->settings.requestLimit, workerName() + u'/' + m_run->id.text());
    m_summary.id = m_run->id;
    m_summary.integration = m_run->integration.id;
    m_summary.begun = m_run->now();
    m_summary.dryRun = m_run->request.dryRun;
    m_sourceBefore = m_run->source->requestUse();
    m_targetBefore = m_run->target->requestUse();
    const auto begun = m_run->stores->runs.begin(storedRun(*m_run, m_summary));
    if (!begun)
        co_return begun.error();
    passStep(Step::RunBegun);
    auto passing = pass();
    const auto passed = co_await passing;
    const auto ended = end(m_summary, passed);
    if (!ended)
        co_return ended.error();
    passStep(Step::RunEnded);
    const RunSummary summary = m_summary;
    co_return summary;
}

Result<Done> SyncRun::end(RunSummary &summary, const Result<Done> &passed)
{
    if (auto done = keepUnchanged({}); !done)
        return done;
    if (auto done = m_run->leases->giveBack(); !done)
        return done;
    summary.ended = m_run->now();
    countRequests();
    if (passed) {
        if (auto done = keepListMark(); !done)
            return done;
    }
    if (!passed) {
        summary.stopped = passed.error();
        if (stopsConnection(passed.error().kind))
            summary.down = m_down;
        if (auto done = ActivityWriter(*m_run).tellRun(u"failed"_s, passed.error().message, &passed.error()); !done)
            return done;
    }
    summary.coverage.notReached = std::max<int>(0, m_all - int(summary.orders.size()));
    summary.coverage.notDue = m_work.notDue();
    countEachOnce(summary.orders);
    QList<RunOrder> orders;
    for (const OrderReport &report : std::as_const(summary.orders)) {
        summary.coverage.count(outcomeOf(report.visit));
        orders.append({report.record, PoNumber(report.po), outcomeWord(outcomeOf(report.visit)), report.words});
    }
    if (!summary.dryRun) {
        if (const auto sent = Notifier(*m_run->stores, m_run->settings, m_run->now()).sendWaiting(); !sent)
            return sent.error();
    }
    if (auto done = m_run->stores->runs.recordOrders(summary.id, orders); !done)
        return done;
    return m_run->stores->runs.end(storedRun(*m_run, summary));
}

/// Which orders there are: the target knows, or the source's list names its records.
QCoro::Task<Result<Done>> SyncRun::discover(Discovery *discovery)
{
    if (m_run->sourceSays().namesRecords) {
        auto listing = listChanges();
        const auto listed = co_await listing;
        co_return listed ? discovery->follow(m_listed.all(), m_listed.unreadable()) : listed;
    }
    const auto due = discovery->isDue();
    if (!due)
        co_return due.error();
    if (*due) {
        auto counting = askUsage();
        const auto room = co_await counting;
        if (!room)
            co_return room;
    }
    const auto alone = m_run->stores->locks.take(u"discovery/"_s + m_run->integration.id.text());
    if (!alone)
        co_return alone.error();
    if (!*alone)
        co_return Done{}; // another computer is at it
    auto discovering = discovery->runIfDue();
    const auto discovered = co_await discovering;
    co_return discovered;
}

/// "Last checked" of unchanged orders: one transaction for many, every few seconds (semantics 12).
Result<Done> SyncRun::keepUnchanged(std::chrono::milliseconds atLeastEvery)
{
    constexpr qsizetype most = 500; // held in memory until then
    const auto now = m_run->clock->monotonic();
    const bool ripe = m_unchanged.size() >= most || now - m_keptAt >= atLeastEvery;
    if (m_unchanged.isEmpty() || !ripe)
        return Done{};
    m_keptAt = now;
    const QList<FollowedOrder> unchanged = std::exchange(m_unchanged, {});
    return m_book.saveUnchanged(unchanged);
}

/// Once a pass, before the target is asked for anything else: where its allowance is used up nothing more leaves.
QCoro::Task<Result<Done>> SyncRun::askUsage()
{
    if (m_usageAsked)
        co_return Done{};
    m_usageAsked = true;
    const auto target = m_run->target;
    auto asking = target->usage();
    const auto used = co_await asking;
    if (!used) {
        const bool ends = stopsConnection(used.error().kind) || used.error().kind == ErrorKind::Cancelled;
        co_return ends ? Result<Done>(used.error()) : Result<Done>(Done{}); // not being told is no reason to stop
    }
    m_run->frugal = *used >= nearlyUsed;
    m_allowanceUsed = *used;
    if (*used < nearlyUsed)
        co_return Done{};
    const QString percent = QString::number(int(*used * 100));
    if (*used < 1.0) {
        m_summary.notices.append(Said::tr("%1 %% of %2's allowance of requests are used: only what the supplier changed is looked at, the "
                                 "daily looks wait.").arg(percent, m_run->targetSays().name).replace(u"%%"_s, u"%"_s));
        co_return ActivityWriter(*m_run).tellRun(u"notice"_s, m_summary.notices.last(), nullptr);
    }
    co_return Error{ErrorKind::RateLimited,
                    Said::tr("%1's allowance of requests is used up (%2 %). What is left waits until there is room again.").arg(
                        m_run->targetSays().name, percent), {}};
}

void SyncRun::countRequests()
{
    m_summary.requests.insert(m_run->sourceSays().name, m_run->source->requestUse().since(m_sourceBefore));
    RequestUse target = m_run->target->requestUse().since(m_targetBefore);
    target.allowanceUsed = m_allowanceUsed;
    m_summary.requests.insert(m_run->targetSays().name, target);
}

void SyncRun::finish(const FollowedOrder &order)
{
    m_summary.orders.append(order.report);
    OrderReport &report = m_summary.orders.last();
    report.took = requestTime(*m_run, order);
    if (!report.changes.isEmpty() && !m_summary.dryRun && ++m_withChanges > m_run->settings.changesHeld) {
        report.changes = {};
        ++m_summary.inLogOnly;
    }
    if (m_progress)
        m_progress(int(m_summary.orders.size()), m_all);
}

} // namespace Waybill
