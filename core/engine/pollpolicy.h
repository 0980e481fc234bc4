#pragma once

#include "core/model/orderlink.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <chrono>

namespace Waybill {

enum class PollFrequency { RealTime, Hourly, Daily, Custom };

/// The person's choice of how often orders are asked for (semantics 12).
struct PollFrame
{
    PollFrequency frequency = PollFrequency::RealTime;
    QTime dailyAt = QTime(6, 0);       ///< Daily: in the machine's zone
    std::chrono::minutes every{60};    ///< Custom: 5 minutes to 7 days

    bool operator==(const PollFrame &) const = default;
};

/// Which orders are asked for at all.
enum class PollScope { All, Recent30, Recent60, Recent90, Active };

/// What decides when an order's turn comes next.
struct PollFacts
{
    QDateTime lastAsked;        ///< UTC, start of the run that asked; invalid: never
    QDateTime submitted;        ///< UTC
    QDateTime notFoundSince;    ///< UTC; invalid unless the supplier does not know it
    QDateTime endSeen;          ///< UTC, when Cancelled or Rejected was first seen; one look after 24 h, then none
    QDateTime retryAt;          ///< UTC, after a failure
    QDate awaitedDay;           ///< back-ordered: ETA, else expected ship date
    bool backOrdered = false;
    bool inGrace = false;
    bool shortShipped = false;  ///< "short": nothing moved for 60 days
    QDateTime invoiceSince;     ///< UTC, since when an invoice is being prepared (R45); invalid: none is
    int correctableDays = 0;    ///< rejected, but it can be put right there: looked at daily for so many days
    bool ended = false;
};

constexpr std::chrono::minutes realTimeTick{5};

/// The next tick of the frame after `from`.
QDateTime nextTick(const PollFrame &frame, const QDateTime &from, const QTimeZone &machine);

/// When the order's turn comes next; invalid: never again by itself. The frame's ticks, less those where the answer
/// cannot matter yet: back-ordered far away, not found, in grace. In the first hour after submission none is left out.
QDateTime nextDue(const PollFrame &frame, const PollFacts &facts, const QDateTime &now, const QTimeZone &machine);

/// How long after `asked` an invoice that is being prepared since `since` is asked for again: 5 minutes at first, growing with
/// its age to an hour (R45).
std::chrono::milliseconds invoiceWait(const QDateTime &since, const QDateTime &asked);
/// True once an invoice has been in preparation for a day: it is told, and no longer asked for out of turn.
bool invoiceIsOverdue(const QDateTime &since, const QDateTime &now);

/// True once a "not found" is old enough to be told (3 days).
bool notFoundIsOld(const PollFacts &facts, const QDateTime &now);

/// True if an order of this date belongs to the scope; `active` says whether it is at its end.
bool inScope(PollScope scope, const QDate &orderDay, bool active, const QDate &today);

} // namespace Waybill
