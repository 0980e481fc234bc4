#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace Waybill {

/// Two clocks (semantics 12): due times go by the wall clock, waits by the monotonic one.
/// Lives in the thread that uses it; callbacks run in the event loop of that thread.
class Clock : public QObject
{
    Q_OBJECT
public:
    explicit Clock(QObject *parent = nullptr);
    ~Clock() override;

    /// Wall clock, UTC.
    virtual QDateTime now() const = 0;
    /// Never goes back, runs on while the machine's wall clock is set; its zero means nothing.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `wake` once, `wait` from now by the monotonic clock. Dropped when `context` is gone.
    virtual void callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake) = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock
{
    Q_OBJECT
public:
    using Clock::Clock;
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake) override;
};

/// Time that only moves when told to (tests, the sandbox's scripted week).
/// Waits of up to `shortWait` are fulfilled at once, so that pacing and back-off do not need to be stepped.
class ManualClock : public Clock
{
    Q_OBJECT
public:
    explicit ManualClock(QDateTime start, QObject *parent = nullptr);
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake) override;

    /// Moves both clocks forward and wakes what is due, in order.
    void advance(std::chrono::milliseconds by);
    /// Moves both clocks forward to this instant (UTC); earlier instants move the wall clock only (a clock set back).
    void setNow(const QDateTime &now);
    /// Somebody sets the machine's clock: the wall clock only, forward or back.
    void setWallClock(const QDateTime &now) { m_now = now.toUTC(); }
    /// Waits up to this long pass by themselves: time moves by the wait, then the callback runs. Zero turns it off.
    void setPassWaitsUpTo(std::chrono::milliseconds shortWait);

private:
    struct Sleeper
    {
        QMetaObject::Connection gone;
        std::shared_ptr<QObject *> context;
        std::function<void()> wake;
    };
    void wakeDue();

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    std::chrono::milliseconds m_passUpTo{0};
    std::multimap<std::chrono::milliseconds, Sleeper> m_sleepers;
};

} // namespace Waybill
