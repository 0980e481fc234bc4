#include "core/rules/forwardonly.h"

#include "core/rules/rollup.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString mark = u"backward:"_s;
const QString orderMark = mark + u"order"_s; // any second sight of a lower rank counts, whatever its figures

bool isExceptionStage(Stage stage)
{
    return !mainRoadRank(stage).has_value();
}

/// Lines keep their own highest rank; a line that went back from 40 up keeps its word as well.
void keepLines(ForwardOnly &result, const OrderMemory &memory, bool lower)
{
    for (LineState &line : result.kept.lines) {
        const auto kept = memory.keptLines.constFind(line.key);
        if (kept == memory.keptLines.cend() || !line.rank || *line.rank >= kept->fulfilment)
            continue;
        const bool grew = line.ordered - line.cancelled > kept->ordered && line.shipped >= kept->shipped;
        if (lower || grew)
            continue;
        if (kept->fulfilment >= Fulfilment::PartlyShipped)
            result.linesBackward.append(line.key); // the planner asks for the second look
        line.rank = kept->fulfilment;
        if (!isExceptionStage(line.stage))
            line.stage = stageOfRanks(kept->fulfilment, Billing::None);
    }
}

} // namespace

ForwardOnly keepForward(const OrderState &sighted, const OrderMemory &memory)
{
    ForwardOnly result;
    result.kept = sighted;
    result.fulfilment = std::max(sighted.fulfilment, memory.keptFulfilment);
    result.billing = std::max(sighted.billing, memory.keptBilling);
    for (const QString &seen : memory.seenOnce) {
        if (!seen.startsWith(mark))
            result.seenOnce.append(seen);
    }
    const bool lowerRank = sighted.fulfilment < memory.keptFulfilment;
    const bool lowerBilling = sighted.billing < memory.keptBilling;
    const bool nothingSeen = sighted.stage == Stage::NotFound || sighted.stage == Stage::Unknown
        || sighted.exceptions.testFlag(OrderException::NotFound);
    const bool grew = sighted.ordered > memory.keptOrdered && sighted.shipped >= memory.keptShipped;
    const bool lower = memory.allowBackwardOnce || (grew && !nothingSeen);
    keepLines(result, memory, lower);
    if (nothingSeen) { // says nothing of progress: what is settled stays
        result.kept.fulfilment = result.fulfilment;
        result.kept.billing = result.billing;
        return result;
    }
    if (!lowerRank && !lowerBilling)
        return result;
    if (lower) {
        result.fulfilment = sighted.fulfilment;
        result.billing = sighted.billing;
        return result;
    }
    if (memory.keptFulfilment < Fulfilment::PartlyShipped && !lowerBilling) {
        result.keptSilently = true;
        result.kept.fulfilment = memory.keptFulfilment;
        if (!isExceptionStage(sighted.stage))
            result.kept.stage = stageOfRanks(memory.keptFulfilment, memory.keptBilling);
        result.words = u"The supplier now says %1; %2 is kept."_s.arg(stageLabel(sighted.stage), stageLabel(result.kept.stage));
        return result;
    }
    const bool cancelled = sighted.stage == Stage::Cancelled || sighted.stage == Stage::Rejected;
    result.kept.fulfilment = result.fulfilment;
    result.kept.billing = result.billing;
    result.kept.stage = isExceptionStage(memory.lastStage) && !cancelled ? stageOfRanks(result.fulfilment, result.billing) : memory.lastStage;
    result.seenOnce.append(orderMark);
    result.backward = memory.seenOnce.contains(orderMark);
    result.secondLook = !result.backward;
    result.words = result.backward
        ? u"The supplier now says %1, it said %2 before. Status is not moved back."_s.arg(stageLabel(sighted.stage), stageLabel(result.kept.stage))
        : u"The supplier now says %1, it said %2 before. Needs a second look."_s.arg(stageLabel(sighted.stage), stageLabel(result.kept.stage));
    return result;
}

} // namespace Waybill
