#include "core/engine/scheduler.h"

#include "core/engine/housekeeping.h"

#include <QPointer>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds longestSleep{60};
constexpr std::chrono::minutes backOff[]{std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::minutes(60)};

} // namespace

Scheduler::Scheduler(std::shared_ptr<Stores> stores, Clock *clock, std::chrono::minutes discoveryEvery, Runner runner)
    : m_stores(std::move(stores))
    , m_clock(clock)
    , m_discoveryEvery(discoveryEvery)
    , m_runner(std::move(runner))
{
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
    if (m_on && !m_looking)
        look();
}

Result<QList<StoredTemplate>> Scheduler::dueTemplates(QDateTime *next)
{
    const QDateTime now = m_clock->now();
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    QList<StoredTemplate> due;
    const auto soonest = [&](const QDateTime &at) {
        if (at.isValid() && (!next->isValid() || at < *next))
            *next = at;
    };
    for (const StoredTemplate &integration : *all) {
        if (integration.state != TemplateState::Live && integration.state != TemplateState::Trial)
            continue;
        if (integration.paused && (!integration.pausedUntil.isValid() || integration.pausedUntil > now)) {
            soonest(integration.pausedUntil);
            continue;
        }
        const Trouble trouble = m_troubles.value(integration.id.text());
        if (trouble.notBefore.isValid() && trouble.notBefore > now) {
            soonest(trouble.notBefore);
            continue;
        }
        const auto count = m_stores->due.count(integration.id, now);
        if (!count)
            return count.error();
        const auto discovered = m_stores->lookups.find(integration.target, u"discovery"_s, integration.id.text());
        if (!discovered)
            return discovered.error();
        const QDateTime discoverAt = *discovered ? (*discovered)->readAt.addSecs(std::chrono::seconds(m_discoveryEvery).count()) : now;
        if (count->due > 0 || discoverAt <= now) {
            due.append(integration);
            continue;
        }
        soonest(discoverAt);
        const auto turn = m_stores->due.next(integration.id);
        if (!turn)
            return turn.error();
        soonest(*turn);
    }
    return due;
}

QCoro::Task<void> Scheduler::look()
{
    const QPointer<Scheduler> guard(this);
    m_looking = true;
    QDateTime next;
    const auto due = dueTemplates(&next);
    if (!due)
        Q_EMIT troubled(due.error().message);
    const QList<StoredTemplate> all = due ? *due : QList<StoredTemplate>();
    for (const StoredTemplate &integration : all) {
        if (!m_on)
            break;
        if (integration.paused)
            (void)m_stores->templates.resume(integration.id); // its time is over
        const TemplateId id = integration.id;
        auto running = m_runner(id, RunRequest{});
        const auto summary = co_await running;
        if (!guard)
            co_return;
        const bool down = !summary || (summary->stopped && summary->stopped->kind != ErrorKind::Cancelled);
        Trouble &trouble = m_troubles[id.text()];
        trouble = down ? Trouble{trouble.failures + 1, m_clock->now() + backOff[std::min(trouble.failures, 3)]} : Trouble{};
        if (summary)
            Q_EMIT passEnded(*summary);
        else
            Q_EMIT troubled(summary.error().message);
    }
    housekeep();
    m_looking = false;
    if (m_on)
        sleepUntil(all.isEmpty() ? next : m_clock->now());
}

void Scheduler::housekeep()
{
    const QDateTime now = m_clock->now();
    if (m_keptHouseAt.isValid() && m_keptHouseAt.addDays(1) > now)
        return;
    m_keptHouseAt = now;
    if (const auto kept = keepHouse(*m_stores, now); !kept)
        Q_EMIT troubled(kept.error().message);
}

void Scheduler::sleepUntil(const QDateTime &next)
{
    const QDateTime now = m_clock->now();
    auto wait = std::chrono::milliseconds(longestSleep);
    if (next.isValid())
        wait = std::clamp(std::chrono::milliseconds(now.msecsTo(next)), std::chrono::milliseconds(1000), wait);
    const quint64 sleep = ++m_sleep;
    m_clock->callAfter(wait, this, [this, sleep] {
        if (sleep == m_sleep && m_on && !m_looking)
            look();
    });
}

} // namespace Waybill
