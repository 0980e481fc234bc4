#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// A rank that went down and waits for a person: of the order, or of a line.
struct BackwardRank
{
    std::optional<RecordId> line; ///< empty: the order
    QString wanted;   ///< what the supplier says now
    QString words;
    bool secondSight = false;
};

/// Sighted and kept, with what forward-only did (semantics 1 "Forward only").
struct KeptState
{
    OrderState kept;
    SettledRanks settles;
    QList<BackwardRank> backward; ///< first sights and second ones
    QStringList seenOnce;         ///< keys of all of them
};

KeptState keptStateOf(const OrderState &sighted, const PlanInput &input);

} // namespace Waybill
