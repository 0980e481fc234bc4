#include "core/engine/scheduler.h"

#include "core/engine/housekeeping.h"
#include "core/engine/worker.h"

#include <QPointer>
#include <QThread>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds longestSleep{60};
constexpr std::chrono::seconds setBackBy{60}; ///< smaller corrections are the machine keeping time

} // namespace

Scheduler::Scheduler(std::shared_ptr<Stores> stores, Clock *clock, std::chrono::minutes discoveryEvery, Runner runner,
                     std::shared_ptr<Outages> outages)
    : m_stores(std::move(stores))
    , m_clock(clock)
    , m_discoveryEvery(discoveryEvery)
    , m_runner(std::move(runner))
    , m_outages(std::move(outages))
{
}

Scheduler::~Scheduler()
{
    if (m_backup)
        m_backup->wait();
}

void Scheduler::start()
{
    m_on = true;
    wake();
}

void Scheduler::stop()
{
    m_on = false;
    ++m_sleep;
}

void Scheduler::wake()
{
    ++m_sleep;
    look();
}

QDateTime Scheduler::waitsUntil(const StoredTemplate &integration, const QDateTime &now) const
{
    const QDateTime trouble = m_troubles.value(integration.id.text()).notBefore;
    if (trouble.isValid() && trouble > now && trouble <= now.addSecs(3600))
        return trouble;
    return m_outages ? m_outages->restsUntil(integration) : QDateTime();
}

Result<QList<StoredTemplate>> Scheduler::dueTemplates(QDateTime *next)
{
    const QDateTime now = m_clock->now();
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    QList<StoredTemplate> asked;
    QList<StoredTemplate> due;
    const auto soonest = [&](const QDateTime &at) {
        if (at.isValid() && at > now && (!next->isValid() || at < *next))
            *next = at;
    };
    for (const StoredTemplate &integration : *all) {
        if (integration.state != TemplateState::Live && integration.state != TemplateState::Trial)
            continue;
        if (m_running.contains(integration.id.text()))
            continue;
        if (integration.paused && (!integration.pausedUntil.isValid() || integration.pausedUntil > now)) {
            soonest(integration.pausedUntil);
            continue;
        }
        if (const QDateTime until = waitsUntil(integration, now); until.isValid()) {
            soonest(until);
            continue;
        }
        const auto wished = m_stores->due.asked(integration.id);
        const auto count = m_stores->due.count(integration.id, now);
        const auto discovered = m_stores->lookups.find(integration.target, u"discovery"_s, integration.id.text());
        const auto turn = m_stores->due.next(integration.id);
        for (const Error *error : {wished ? nullptr : &wished.error(), count ? nullptr : &count.error(),
                                   discovered ? nullptr : &discovered.error(), turn ? nullptr : &turn.error()}) {
            if (error)
                return *error;
        }
        const QDateTime looked = *discovered ? (*discovered)->readAt : QDateTime();
        const QDateTime discoverAt = looked.isValid() && looked <= now ? looked.addSecs(std::chrono::seconds(m_discoveryEvery).count()) : now;
        soonest(discoverAt);
        soonest(*turn);
        if (count->due > 0 || discoverAt <= now)
            (wished->isEmpty() ? due : asked).append(integration);
    }
    return asked + due;
}

/// Turns lie at wall-clock instants. A clock that went back would leave them out of reach for as long as it went.
void Scheduler::noticeClockSetBack()
{
    const QDateTime now = m_clock->now();
    const auto since = m_clock->monotonic() - m_seenAt;
    const bool setBack = m_wallSeen.isValid() && now < m_wallSeen.addMSecs(since.count()).addSecs(-setBackBy.count());
    m_wallSeen = now;
    m_seenAt = m_clock->monotonic();
    if (!setBack)
        return;
    if (const auto forward = m_stores->due.bringForward(now); !forward)
        Q_EMIT troubled(forward.error().message);
}

bool Scheduler::mustWaitForOther(const StoredTemplate &integration) const
{
    return m_outages && std::any_of(m_running.cbegin(), m_running.cend(), [&](const StoredTemplate &other) {
        for (const ConnectionId &mine : {integration.source, integration.target}) {
            if ((mine == other.source || mine == other.target) && !m_outages->hasAnswered(mine))
                return true;
        }
        return false;
    });
}

void Scheduler::look()
{
    if (!m_on || m_looking)
        return;
    m_looking = true;
    const bool moved = std::exchange(m_moved, false);
    noticeClockSetBack();
    if (m_stores->database->server()) { // other workers may have died meanwhile
        const auto closed = closeLeftovers(*m_stores, m_clock->now());
        const auto seen = closed ? m_stores->locks.takeShared(workersLock) : closed; // again after a cut connection
        if (!seen)
            Q_EMIT troubled(seen.error().message);
    }
    QDateTime next;
    const auto due = dueTemplates(&next);
    if (!due)
        Q_EMIT troubled(due.error().message);
    const QList<StoredTemplate> all = due ? *due : QList<StoredTemplate>();
    for (const StoredTemplate &integration : all) {
        if (m_on && !waitsUntil(integration, m_clock->now()).isValid() && !mustWaitForOther(integration))
            runOne(integration);
    }
    housekeep();
    m_looking = false;
    if (m_on)
        sleepUntil(moved ? m_clock->now() : next);
}

QCoro::Task<void> Scheduler::runOne(StoredTemplate integration)
{
    const QPointer<Scheduler> guard(this);
    if (integration.paused) { // its time is over
        const auto resumed = m_stores->templates.resume(integration.id);
        if (!resumed)
            Q_EMIT troubled(resumed.error().message);
    }
    const TemplateId id = integration.id;
    m_running.insert(id.text(), integration);
    auto running = m_runner(id, RunRequest());
    const auto summary = co_await running;
    if (!guard)
        co_return;
    m_running.remove(id.text());
    const bool busy = !summary && summary.error().kind == ErrorKind::Busy; // a person's pass is under way; the next look comes after it
    if (!busy)
        judge(id, summary);
    if (!busy && m_on) // others may have waited for its connections; not at once: this may have come inside a look
        QMetaObject::invokeMethod(this, [this] { look(); }, Qt::QueuedConnection);
}

void Scheduler::judge(const TemplateId &integration, const Result<RunSummary> &summary)
{
    const bool stopped = summary && summary->stopped && summary->stopped->kind != ErrorKind::Cancelled;
    const bool troubledPass = !summary || (stopped && summary->down.isEmpty());
    Trouble &trouble = m_troubles[integration.text()];
    const int failures = trouble.failures + 1;
    trouble = troubledPass ? Trouble{failures, m_clock->now().addSecs(std::chrono::seconds(restAfter(failures)).count())} : Trouble{};
    if (!summary) {
        Q_EMIT troubled(summary.error().message);
        return;
    }
    m_moved |= summary->coverage.inScope() > summary->coverage.excluded;
    Q_EMIT passEnded(*summary);
}

void Scheduler::housekeep()
{
    const QDateTime now = m_clock->now();
    if (m_keptHouseAt.isValid() && m_keptHouseAt <= now && m_keptHouseAt.addDays(1) > now)
        return;
    m_keptHouseAt = now;
    if (std::exchange(m_house, std::make_unique<Housekeeping>(*m_stores, now)))
        return; // yesterday's was still under way
    QMetaObject::invokeMethod(this, &Scheduler::keepHouse, Qt::QueuedConnection);
}

void Scheduler::keepHouse()
{
    if (!m_on || !m_house) {
        m_house.reset();
        return;
    }
    const auto more = m_house->step();
    if (!more)
        Q_EMIT troubled(more.error().message);
    if (more && *more) {
        QMetaObject::invokeMethod(this, &Scheduler::keepHouse, Qt::QueuedConnection);
        return;
    }
    m_house.reset();
    beginBackup();
}

void Scheduler::beginBackup()
{
    const QDateTime now = m_clock->now();
    const auto due = dueBackup(*m_stores, now);
    if (!due)
        Q_EMIT troubled(due.error().message);
    if (!due || !*due || m_backup)
        return;
    const auto trouble = std::make_shared<QString>();
    m_backup.reset(QThread::create([backup = **due, now, trouble] {
        if (const auto made = backup.make(now); !made)
            *trouble = made.error().message;
    }));
    connect(m_backup.get(), &QThread::finished, this, [this, trouble] {
        m_backup.release()->deleteLater();
        if (!trouble->isEmpty())
            Q_EMIT troubled(*trouble);
    });
    m_backup->start();
}

void Scheduler::sleepUntil(const QDateTime &next)
{
    const QDateTime now = m_clock->now();
    auto wait = std::chrono::milliseconds(longestSleep);
    if (next.isValid())
        wait = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), std::chrono::milliseconds(1000), wait);
    const quint64 sleep = ++m_sleep;
    m_clock->callAfter(wait, this, [this, sleep] {
        if (sleep == m_sleep)
            look();
    });
}

} // namespace Waybill
