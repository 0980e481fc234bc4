#include "tests/bench/compressedstory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

FollowedClock::FollowedClock(QDateTime start, Moved moved)
    : m_now(std::move(start))
    , m_moved(std::move(moved))
{
}

void FollowedClock::callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake)
{
    if (wait >= std::chrono::seconds(1)) {
        m_sleepers.emplace(m_monotonic + wait, Sleeper{context, std::move(wake)});
        return;
    }
    const auto due = m_monotonic + wait;
    const auto pass = [this, due, wake = std::move(wake)] {
        if (due > m_monotonic)
            advance(due - m_monotonic);
        wake();
    };
    QMetaObject::invokeMethod(context, pass, Qt::QueuedConnection);
}

void FollowedClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_monotonic += by;
    m_moved(m_now);
    while (!m_sleepers.empty() && m_sleepers.begin()->first <= m_monotonic) {
        const auto sleeper = std::move(m_sleepers.begin()->second);
        m_sleepers.erase(m_sleepers.begin());
        if (sleeper.context)
            QMetaObject::invokeMethod(sleeper.context, sleeper.wake, Qt::QueuedConnection);
    }
}

Result<Done> CompressedStory::begin(const ManyOrders &many)
{
    if (!writeManyOrders(m_folder.path(), many))
        return Error{ErrorKind::Storage, u"The scenario cannot be written."_s, m_folder.path()};
    m_story.useClock([this](const QDateTime &start) -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<FollowedClock>(start, [this](const QDateTime &now) { m_story.sandbox().world().advanceTo(now); });
        m_clock = clock.get();
        return clock;
    });
    if (const auto begun = m_story.begin(m_folder.path()); !begun)
        return begun;
    if (const auto connected = m_story.connect(true); !connected)
        return connected;
    QObject::connect(&m_story.service(), &SyncService::passEnded, &m_context, [this](const RunSummary &summary) {
        m_passes.append(summary);
        if (summary.stopped)
            m_trouble = summary.stopped->message + u' ' + summary.stopped->detail;
    });
    QObject::connect(&m_story.service(), &SyncService::scheduleTroubled, &m_context, [this](const QString &words) { m_trouble = words; });
    return m_story.service().ask<Result<Done>>([](SyncCore &core) { return core.startSchedule(); }).result();
}

Result<bool> CompressedStory::isRunning()
{
    const auto state = m_story.service().ask<Result<ProgramState>>([](SyncCore &core) { return core.programState(); }).result();
    return state ? Result<bool>(state->running) : Result<bool>(state.error());
}

QDateTime CompressedStory::now()
{
    return m_story.now();
}

void CompressedStory::advance(std::chrono::milliseconds by)
{
    QMetaObject::invokeMethod(m_clock, [this, by] { m_clock->advance(by); }, Qt::BlockingQueuedConnection);
}

Result<Done> CompressedStory::playUntil(const QDateTime &until)
{
    QElapsedTimer still;
    QDateTime seen;
    while (true) {
        QCoreApplication::processEvents();
        if (!m_trouble.isEmpty())
            return Error{ErrorKind::Usage, m_trouble, {}};
        const auto running = isRunning();
        if (!running)
            return running.error();
        const QDateTime at = now();
        if (!*running && at >= until)
            return Done{};
        if (at != seen) {
            seen = at;
            still.start();
        }
        if (!*running)
            advance(m_step);
        else if (still.elapsed() > 3'000) // it waits for something longer than pacing
            advance(std::chrono::seconds(1));
        else
            QThread::msleep(10);
    }
}

} // namespace Waybill
