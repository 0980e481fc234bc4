#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/gate.h"
#include "core/net/httpmessage.h"
#include "core/net/sharedallowance.h"

#include <QMap>
#include <QPointer>

#include <deque>
#include <memory>

namespace Waybill {

class RateBudget;

/// What a vendor allows one credential. Zero means no limit.
struct RateLimits
{
    double startsPerSecond = 0;   ///< evenly spaced: four a second are one each 255 ms (spacingOf), never four at once
    int inFlight = 0;             ///< in all
    int inFlightPerBucket = 0;    ///< for one endpoint or object
    int startsPerHour = 0;        ///< in any 60 minutes; once spent, requests are refused with the time to wait
    std::chrono::milliseconds longestPause{60'000}; ///< a longer pause refuses requests instead of keeping them
};

/// Time between two starts; zero if there is no limit. Two in a hundred more than the limit says: what leaves evenly arrives
/// unevenly, and a request that came a shade too early is refused.
std::chrono::milliseconds spacingOf(const RateLimits &limits);

/// One request's place in the queue and, once the gate is open, its slot in flight; given back when it is destroyed.
class RatePlace
{
public:
    RatePlace(RateBudget *budget, QString bucket, Urgency urgency);
    ~RatePlace();
    RatePlace(const RatePlace &) = delete;
    RatePlace &operator=(const RatePlace &) = delete;

    Gate gate;                     ///< opens when the request may start
    std::optional<Error> refusal;  ///< why the gate was called off by the budget (hour spent, long pause)

private:
    friend class RateBudget;
    QPointer<RateBudget> m_budget;
    QString m_bucket;
    Urgency m_urgency;
    std::chrono::milliseconds m_entered{0};
    bool m_holdsSlot = false;
    qint64 m_sharedSlot = 0;
    bool m_waited = false;
};

/// Starts and requests in flight of one credential (R46), shared by all clients that use it.
/// First come, first served; a person's request goes before scheduled ones; a full bucket does not block the others.
class RateBudget : public QObject
{
    Q_OBJECT
public:
    struct Counts
    {
        qint64 started = 0;
        qint64 waited = 0;                         ///< requests that could not start at once
        std::chrono::milliseconds waitedInAll{0};
        int inFlight = 0;
        int mostInFlight = 0;
    };

    /// The clock must outlive the budget.
    RateBudget(RateLimits limits, Clock *clock, QObject *parent = nullptr);
    ~RateBudget() override;

    /// From now on each start also needs the leave of all programs with this credential.
    void shareThrough(std::shared_ptr<SharedAllowance> allowance);
    /// Queues a request. Wait for `place->gate`; call the gate off to give up the place.
    std::shared_ptr<RatePlace> enter(const QString &bucket, Urgency urgency);
    /// The other side asked everybody with this credential to wait (429).
    void pauseFor(std::chrono::milliseconds pause);
    Counts counts() const { return m_counts; }
    const RateLimits &limits() const { return m_limits; }

private:
    friend class RatePlace;
    void leave(const RatePlace &place);
    void pump();
    std::shared_ptr<RatePlace> takeNext();
    void wakeAfter(std::chrono::milliseconds wait);
    /// True if the other programs leave room; else looks again when they may.
    bool hasLeave(const std::shared_ptr<RatePlace> &place);
    std::deque<std::weak_ptr<RatePlace>> &queueOf(Urgency urgency) { return urgency == Urgency::Person ? m_person : m_scheduled; }
    bool hasRoom(const QString &bucket) const;
    std::chrono::milliseconds waitForStart() const;
    std::optional<Error> refusalNow();
    void refuseAll(const Error &refusal);
    void start(RatePlace &place);

    RateLimits m_limits;
    Clock *m_clock;
    std::shared_ptr<SharedAllowance> m_allowance; ///< null: nobody else uses the credential
    std::deque<std::weak_ptr<RatePlace>> m_person;
    std::deque<std::weak_ptr<RatePlace>> m_scheduled;
    QMap<QString, int> m_inFlight; ///< by bucket
    std::deque<std::chrono::milliseconds> m_hour; ///< starts of the last hour, only with startsPerHour
    std::optional<std::chrono::milliseconds> m_lastStart;
    std::chrono::milliseconds m_pausedUntil{0};
    std::optional<std::chrono::milliseconds> m_wakeAt;
    Counts m_counts;
};

} // namespace Waybill
