#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// PlanInput → WritePlan: no clock, no I/O; the same input gives the same plan, byte for byte.
class SyncPlanner
{
public:
    static WritePlan plan(const PlanInput &input);
};

/// Rolls up the supplier's answer and applies what a person mapped: what the planner starts from. Also for "derived
/// stage" at each turn, with the PO as last read. Without an answer: an empty state of stage Unknown.
OrderState sightedState(const PlanInput &input);

/// What decides whether an unchanged order is looked at again (semantics 3): supplier snapshot, derived stage, mapping
/// version, link.
QString settleHash(const SupplierOrder &supplier, Stage derived, const QString &mappingVersion, const OrderLink &link);

/// The same for a whole input.
QString settleHash(const PlanInput &input);

struct NeedsPlanFacts
{
    QString hash;            ///< settleHash() now
    QString settledHash;     ///< stored; empty: never settled
    bool secondLookDue = false;
    bool writeOpen = false;  ///< a write failed, is unknown or deferred
    bool personAsked = false; ///< asked or decided
    QDateTime oldestHoldLook; ///< UTC: Hold::lastLooked of the open hold looked at longest ago; invalid: no hold
    QDateTime targetRead;    ///< UTC: when the target's own record was last read; invalid: never
    QDateTime now;           ///< UTC
};

enum class PlanCause { Changed, SecondLook, OpenWrite, Person, HoldRelook, TargetReread };
/// Empty: nothing touches the target.
std::optional<PlanCause> needsPlan(const NeedsPlanFacts &facts, const PlanSettings &settings);

} // namespace Waybill
