#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// One field that two mappings treat differently.
struct PlanDifference
{
    FieldAddress address;
    QString label;
    FieldValue now;     ///< N
    FieldValue before;  ///< what would stand there with the first mapping
    FieldValue after;   ///< … with the second
    QString words;

    bool operator==(const PlanDifference &) const = default;
};

/// What another mapping would change for the same input; sorted by address. Empty: this order does not notice.
QList<PlanDifference> planDiff(const PlanInput &input, const Mapping &other);
QList<PlanDifference> planDiff(const WritePlan &before, const WritePlan &after);

} // namespace Waybill
