#pragma once

#include "core/plan/keptstate.h"

namespace Waybill {

/// What is new about an order, told once each (semantics 7). Events before the cut-over have no text: they are known, but
/// make no line, no note and no alert.
struct OrderEvents
{
    QList<EventMemory> all;   ///< memory's events, then the new ones
    QList<EventMemory> fresh; ///< new ones only, with text
    QStringList trackingSeen; ///< in the order first seen
    QStringList trackingWithdrawn;
    QStringList seenOnce;     ///< "withdrawn:KEY"
    bool secondLook = false;
};

OrderEvents eventsOf(const PlanInput &input, const OrderState &sighted, const KeptState &kept);

/// Event lines that stand in a block of ours although nothing is remembered of it: taken over, with their days.
void takeOverEventLines(QList<EventMemory> &events, const QStringList &blockLines);

/// True if what happened then is from before the first switch-on, or before the adoption (semantics 6).
bool isBeforeCutOver(const PlanInput &input, const Moment &when);
/// The order was there before the cut-over: what has no day of its own is from then, too.
bool orderIsFromBefore(const PlanInput &input);

} // namespace Waybill
