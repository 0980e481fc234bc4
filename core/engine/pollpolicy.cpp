#include "core/engine/pollpolicy.h"

#include <algorithm>

namespace Waybill {

using namespace std::chrono_literals;

namespace {

constexpr int farAwayDays = 7;

QDateTime plus(const QDateTime &from, std::chrono::milliseconds by)
{
    return from.addMSecs(by.count());
}

/// 5 minutes at first, growing with the age of the "not found" to 6 hours.
std::chrono::milliseconds notFoundWait(const QDateTime &since, const QDateTime &lastAsked)
{
    const std::chrono::milliseconds age(std::max<qint64>(0, since.msecsTo(lastAsked)));
    return std::clamp<std::chrono::milliseconds>(age / 2, realTimeTick, 6h);
}

} // namespace

QDateTime nextTick(const PollFrame &frame, const QDateTime &from, const QTimeZone &machine)
{
    switch (frame.frequency) {
    case PollFrequency::RealTime:
        return plus(from, realTimeTick);
    case PollFrequency::Hourly:
        return plus(from, 1h);
    case PollFrequency::Custom:
        return plus(from, std::clamp<std::chrono::minutes>(frame.every, 5min, 24h * 7));
    case PollFrequency::Daily: {
        const QDate day = from.toTimeZone(machine).date();
        const QDateTime today = QDateTime(day, frame.dailyAt, machine);
        return (today > from ? today : QDateTime(day.addDays(1), frame.dailyAt, machine)).toUTC();
    }
    }
    Q_UNREACHABLE();
}

QDateTime nextDue(const PollFrame &frame, const PollFacts &facts, const QDateTime &now, const QTimeZone &machine)
{
    if (facts.ended)
        return {};
    if (facts.endSeen.isValid()) { // Cancelled, Rejected: one look after 24 h (R35)
        if (facts.correctableDays > 0 && facts.lastAsked.isValid() && facts.lastAsked < facts.endSeen.addDays(facts.correctableDays))
            return std::max(plus(facts.endSeen, 24h), plus(facts.lastAsked, 24h));
        const QDateTime look = plus(facts.endSeen, 24h);
        return facts.lastAsked.isValid() && facts.lastAsked >= look ? QDateTime() : look;
    }
    if (facts.retryAt.isValid())
        return facts.retryAt;
    if (!facts.lastAsked.isValid())
        return now;
    const QDateTime tick = nextTick(frame, facts.lastAsked, machine);
    const bool justSubmitted = facts.submitted.isValid() && facts.submitted.msecsTo(facts.lastAsked) < 3'600'000;
    if (justSubmitted)
        return tick;
    if (facts.invoiceSince.isValid() && !invoiceIsOverdue(facts.invoiceSince, facts.lastAsked))
        return std::min(tick, plus(facts.lastAsked, invoiceWait(facts.invoiceSince, facts.lastAsked)));
    if (facts.notFoundSince.isValid())
        return std::max(tick, plus(facts.lastAsked, notFoundWait(facts.notFoundSince, facts.lastAsked)));
    const bool farAway = facts.backOrdered && facts.awaitedDay.isValid()
        && facts.lastAsked.toTimeZone(machine).date().daysTo(facts.awaitedDay) > farAwayDays;
    if (facts.inGrace || facts.shortShipped || farAway)
        return std::max(tick, plus(facts.lastAsked, 24h));
    return tick;
}

std::chrono::milliseconds invoiceWait(const QDateTime &since, const QDateTime &asked)
{
    const std::chrono::milliseconds age(std::max<qint64>(0, since.msecsTo(asked)));
    return std::clamp<std::chrono::milliseconds>(age / 2, 5min, 1h);
}

bool invoiceIsOverdue(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() && since.msecsTo(now) >= std::chrono::milliseconds(24h).count();
}

bool notFoundIsOld(const PollFacts &facts, const QDateTime &now)
{
    return facts.notFoundSince.isValid() && facts.notFoundSince.msecsTo(now) >= std::chrono::milliseconds(72h).count();
}

bool inScope(PollScope scope, const QDate &orderDay, bool active, const QDate &today)
{
    const auto within = [&](int days) { return !orderDay.isValid() || orderDay.daysTo(today) <= days; };
    switch (scope) {
    case PollScope::All:
        return true;
    case PollScope::Recent30:
        return within(30);
    case PollScope::Recent60:
        return within(60);
    case PollScope::Recent90:
        return within(90);
    case PollScope::Active:
        return active;
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
