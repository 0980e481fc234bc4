#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace Waybill {

Clock::Clock(QObject *parent)
    : QObject(parent)
{
}

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, context, std::move(wake));
}

ManualClock::ManualClock(QDateTime start, QObject *parent)
    : Clock(parent)
    , m_now(start.toUTC())
{
}

QDateTime ManualClock::now() const
{
    return m_now;
}

std::chrono::milliseconds ManualClock::monotonic() const
{
    return m_monotonic;
}

void ManualClock::callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake)
{
    if (wait <= m_passUpTo) {
        const auto due = m_monotonic + wait;
        const auto pass = [this, due, wake = std::move(wake)] {
            if (due > m_monotonic)
                advance(due - m_monotonic);
            wake();
        };
        QMetaObject::invokeMethod(context, pass, Qt::QueuedConnection);
        return;
    }
    auto alive = std::make_shared<QObject *>(context);
    const auto gone = connect(context, &QObject::destroyed, this, [alive] { *alive = nullptr; });
    m_sleepers.emplace(m_monotonic + wait, Sleeper{gone, std::move(alive), std::move(wake)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_monotonic += by;
    wakeDue();
}

void ManualClock::setNow(const QDateTime &now)
{
    const auto by = std::chrono::milliseconds(m_now.msecsTo(now));
    if (by.count() >= 0) {
        advance(by);
        return;
    }
    m_now = now.toUTC();
}

void ManualClock::setPassWaitsUpTo(std::chrono::milliseconds shortWait)
{
    m_passUpTo = shortWait;
}

void ManualClock::wakeDue()
{
    while (!m_sleepers.empty() && m_sleepers.begin()->first <= m_monotonic) {
        const auto sleeper = std::move(m_sleepers.begin()->second);
        m_sleepers.erase(m_sleepers.begin());
        disconnect(sleeper.gone);
        if (*sleeper.context)
            QMetaObject::invokeMethod(*sleeper.context, sleeper.wake, Qt::QueuedConnection);
    }
}

} // namespace Waybill
