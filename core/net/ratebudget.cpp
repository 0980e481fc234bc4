#include "core/net/ratebudget.h"

#include "core/base/words.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds anHour{3'600'000};
}

milliseconds spacingOf(const RateLimits &limits)
{
    return milliseconds(limits.startsPerSecond > 0 ? qint64(1020.0 / limits.startsPerSecond) : 0);
}

RatePlace::RatePlace(RateBudget *budget, QString bucket, Urgency urgency)
    : m_budget(budget)
    , m_bucket(std::move(bucket))
    , m_urgency(urgency)
{
}

RatePlace::~RatePlace()
{
    if (m_budget && m_holdsSlot)
        m_budget->leave(*this);
}

RateBudget::RateBudget(RateLimits limits, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
{
}

RateBudget::~RateBudget() = default;

void RateBudget::shareThrough(std::shared_ptr<SharedAllowance> allowance)
{
    m_allowance = std::move(allowance);
    connect(m_allowance.get(), &SharedAllowance::freed, this, &RateBudget::pump, Qt::QueuedConnection);
}

std::shared_ptr<RatePlace> RateBudget::enter(const QString &bucket, Urgency urgency)
{
    auto place = std::make_shared<RatePlace>(this, bucket, urgency);
    place->m_entered = m_clock->monotonic();
    queueOf(urgency).push_back(place);
    pump();
    place->m_waited = !place->gate.isDecided();
    return place;
}

void RateBudget::pauseFor(milliseconds pause)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock->monotonic() + pause);
    if (m_allowance)
        m_allowance->pauseFor(pause);
    pump();
}

void RateBudget::leave(const RatePlace &place)
{
    if (m_allowance && place.m_sharedSlot != 0)
        m_allowance->ended(place.m_sharedSlot);
    --m_counts.inFlight;
    if (--m_inFlight[place.m_bucket] <= 0)
        m_inFlight.remove(place.m_bucket);
    // Not at once: the place is being destroyed, and the next one's coroutine must not run inside that.
    QMetaObject::invokeMethod(this, [this] { pump(); }, Qt::QueuedConnection);
}

bool RateBudget::hasRoom(const QString &bucket) const
{
    return m_limits.inFlightPerBucket <= 0 || m_inFlight.value(bucket) < m_limits.inFlightPerBucket;
}

std::shared_ptr<RatePlace> RateBudget::takeNext()
{
    for (auto *queue : {&m_person, &m_scheduled}) {
        for (auto it = queue->begin(); it != queue->end();) {
            auto place = it->lock();
            if (!place || place->gate.isDecided()) {
                it = queue->erase(it);
                continue;
            }
            if (hasRoom(place->m_bucket)) {
                queue->erase(it);
                return place;
            }
            ++it;
        }
    }
    return {};
}

milliseconds RateBudget::waitForStart() const
{
    const milliseconds now = m_clock->monotonic();
    milliseconds wait = std::max(milliseconds(0), m_pausedUntil - now);
    if (m_limits.startsPerSecond > 0 && m_lastStart) {
        wait = std::max(wait, *m_lastStart + spacingOf(m_limits) - now);
    }
    return wait;
}

std::optional<Error> RateBudget::refusalNow()
{
    const milliseconds now = m_clock->monotonic();
    if (m_pausedUntil - now > m_limits.longestPause) {
        return Error{.kind = ErrorKind::RateLimited, .message = Said::tr("The other side asked to slow down."), .detail = {},
                     .retryAfter = m_pausedUntil - now};
    }
    if (m_limits.startsPerHour <= 0)
        return {};
    while (!m_hour.empty() && m_hour.front() + anHour <= now)
        m_hour.pop_front();
    if (int(m_hour.size()) < m_limits.startsPerHour)
        return {};
    return Error{.kind = ErrorKind::RateLimited, .message = Said::tr("The hour's requests are used up."), .detail = {},
                 .retryAfter = m_hour.front() + anHour - now};
}

void RateBudget::refuseAll(const Error &refusal)
{
    QList<std::shared_ptr<RatePlace>> waiting;
    for (auto *queue : {&m_person, &m_scheduled}) {
        for (const auto &each : *queue) {
            if (auto place = each.lock())
                waiting.append(place);
        }
        queue->clear();
    }
    for (const auto &place : std::as_const(waiting)) {
        place->refusal = refusal;
        place->gate.callOff();
    }
}

void RateBudget::start(RatePlace &place)
{
    const milliseconds now = m_clock->monotonic();
    place.m_holdsSlot = true;
    ++m_inFlight[place.m_bucket];
    ++m_counts.inFlight;
    ++m_counts.started;
    m_counts.mostInFlight = std::max(m_counts.mostInFlight, m_counts.inFlight);
    if (place.m_waited) {
        ++m_counts.waited;
        m_counts.waitedInAll += now - place.m_entered;
    }
    m_lastStart = now;
    if (m_limits.startsPerHour > 0)
        m_hour.push_back(now);
}

void RateBudget::wakeAfter(milliseconds wait)
{
    const milliseconds wakeAt = m_clock->monotonic() + wait;
    if (m_wakeAt && *m_wakeAt <= wakeAt && *m_wakeAt > m_clock->monotonic())
        return;
    m_wakeAt = wakeAt;
    m_clock->callAfter(wait, this, [this] {
        m_wakeAt.reset();
        pump();
    });
}

bool RateBudget::hasLeave(const std::shared_ptr<RatePlace> &place)
{
    if (!m_allowance)
        return true;
    const auto turn = m_allowance->tryStart(place->m_bucket, m_limits);
    if (!turn) {
        queueOf(place->m_urgency).push_front(place);
        refuseAll(turn.error());
        return false;
    }
    place->m_sharedSlot = turn->slot;
    if (turn->slot != 0)
        return true;
    queueOf(place->m_urgency).push_front(place); // it keeps its place in the queue
    wakeAfter(turn->wait);
    return false;
}

void RateBudget::pump()
{
    const QPointer<RateBudget> guard(this);
    while (guard) {
        if (const auto refusal = refusalNow()) {
            refuseAll(*refusal);
            return;
        }
        if (m_limits.inFlight > 0 && m_counts.inFlight >= m_limits.inFlight)
            return;
        if (const milliseconds wait = waitForStart(); wait.count() > 0) {
            wakeAfter(wait);
            return;
        }
        const auto place = takeNext();
        if (!place || !hasLeave(place))
            return;
        start(*place);
        place->gate.open(); // the waiting coroutine runs here
    }
}

} // namespace Waybill
