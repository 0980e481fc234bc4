#pragma once

#include "app/headless/sandboxstory.h"
#include "tests/bench/manyorders.h"

#include <QTemporaryDir>

#include <map>

namespace Waybill {

/// Simulated time that passes by itself while requests are paced (waits under a second) and takes the sandbox's along.
/// Longer waits end when it is moved. Lives in the core's thread.
class FollowedClock final : public Clock
{
public:
    using Moved = std::function<void(const QDateTime &now)>;

    FollowedClock(QDateTime start, Moved moved);
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake) override;
    void advance(std::chrono::milliseconds by);

private:
    struct Sleeper
    {
        QPointer<QObject> context;
        std::function<void()> wake;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    Moved m_moved;
    std::multimap<std::chrono::milliseconds, Sleeper> m_sleepers;
};

/// The program's own schedule over a story of many orders, as fast as the machine can: the vendors' limits cost simulated time
/// only. One template, TD SYNNEX → Autotask, Real-time.
class CompressedStory
{
public:
    Result<Done> begin(const ManyOrders &many);
    /// Lets the schedule work until this instant; passes under way then are ended.
    Result<Done> playUntil(const QDateTime &until);
    /// How far time moves at once while nothing is under way; a pass begins that much late at most.
    void setStep(std::chrono::seconds step) { m_step = step; }
    QDateTime now();

    Headless::SandboxStory &story() { return m_story; }
    const QList<RunSummary> &passes() const { return m_passes; }
    void forgetPasses() { m_passes.clear(); }

private:
    Result<bool> isRunning();
    void advance(std::chrono::milliseconds by);

    QTemporaryDir m_folder;
    QObject m_context;
    FollowedClock *m_clock = nullptr;
    QList<RunSummary> m_passes;
    QString m_trouble;
    std::chrono::seconds m_step{1};
    Headless::SandboxStory m_story;
};

} // namespace Waybill
