#include "core/rules/forwardonly.h"

#include "core/base/words.h"
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

Stage lineStageOf(Fulfilment fulfilment, Billing billing)
{
    return fulfilment == Fulfilment::Delivered && billing == Billing::Complete ? Stage::Closed : stageOfRanks(fulfilment, billing);
}

/// Lines keep their own highest ranks, whatever other lines did; a line that went back from 40 up, or in billing, keeps its
/// word as well. A line without a rank (back-ordered, cancelled, unknown) says nothing of progress.
void keepLines(ForwardOnly &result, const OrderMemory &memory)
{
    for (LineState &line : result.kept.lines) {
        const auto kept = memory.keptLines.constFind(line.key);
        if (kept == memory.keptLines.cend() || !line.rank || memory.allowBackwardOnce)
            continue;
        const bool grew = line.ordered - line.cancelled > kept->ordered && line.shipped >= kept->shipped;
        const Billing billing = billingOf(line);
        const bool billedLess = billing < kept->billing && !(grew && billing == Billing::Partly);
        const bool movedBack = *line.rank < kept->fulfilment && !grew;
        if (!movedBack && !billedLess)
            continue;
        if (billedLess || kept->fulfilment >= Fulfilment::PartlyShipped)
            result.linesBackward.append(line.key); // the planner asks for the second look
        if (movedBack)
            line.rank = kept->fulfilment;
        if (!isExceptionStage(line.stage))
            line.stage = lineStageOf(*line.rank, std::max(billing, kept->billing));
    }
}

/// The higher of two stages; one that is on no road gives way.
Stage furtherStage(Stage a, Stage b)
{
    return mainRoadRank(a).value_or(-1) > mainRoadRank(b).value_or(-1) ? a : b;
}

QString billingWords(Billing billing)
{
    return billing == Billing::None ? Said::tr("that nothing is invoiced") : Said::tr("that a part is invoiced");
}

/// What stays when an axis stepped back: the stage that the kept ranks give.
void keepStage(ForwardOnly &result, const OrderState &sighted, const OrderMemory &memory)
{
    const bool cancelled = sighted.stage == Stage::Cancelled || sighted.stage == Stage::Rejected;
    result.kept.fulfilment = result.fulfilment;
    result.kept.billing = result.billing;
    if (result.fulfilmentBack && (cancelled || !isExceptionStage(memory.lastStage)))
        result.kept.stage = memory.lastStage;
    else if (result.fulfilmentBack || !isExceptionStage(sighted.stage))
        result.kept.stage = furtherStage(memory.lastStage, stageOfRanks(result.fulfilment, result.billing));
}

} // namespace

Billing billingOf(const LineState &line)
{
    if (!line.invoiced.isPositive())
        return Billing::None;
    return line.invoiced >= line.ordered - line.cancelled ? Billing::Complete : Billing::Partly;
}

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
    keepLines(result, memory);
    const bool nothingSeen = sighted.stage == Stage::NotFound || sighted.stage == Stage::Unknown
        || sighted.exceptions.testFlag(OrderException::NotFound);
    if (nothingSeen) { // says nothing of progress: what is settled stays
        result.kept.fulfilment = result.fulfilment;
        result.kept.billing = result.billing;
        return result;
    }
    const bool grew = sighted.ordered > memory.keptOrdered && sighted.shipped >= memory.keptShipped;
    const bool lowerRank = sighted.fulfilment < memory.keptFulfilment;
    const bool lowerBilling = sighted.billing < memory.keptBilling;
    if (memory.allowBackwardOnce || grew)
        result.fulfilment = sighted.fulfilment;
    else
        result.fulfilmentBack = lowerRank && memory.keptFulfilment >= Fulfilment::PartlyShipped;
    // More was ordered: what was billed in full is billed in part. That nothing is billed any more, it does not explain.
    if (memory.allowBackwardOnce || (grew && sighted.billing == Billing::Partly))
        result.billing = sighted.billing;
    else
        result.billingBack = lowerBilling;
    if (!result.fulfilmentBack && !result.billingBack) {
        result.keptSilently = result.fulfilment > sighted.fulfilment;
        if (result.keptSilently) {
            result.kept.fulfilment = result.fulfilment;
            if (!isExceptionStage(sighted.stage))
                result.kept.stage = stageOfRanks(result.fulfilment, result.billing);
            result.words = Said::tr("The supplier now says %1; %2 is kept.").arg(stageWords(sighted.stage), stageWords(result.kept.stage));
        }
        return result;
    }
    keepStage(result, sighted, memory);
    result.seenOnce.append(orderMark);
    result.backward = memory.seenOnce.contains(orderMark);
    result.secondLook = !result.backward;
    const QString now = result.fulfilmentBack ? stageWords(sighted.stage) : billingWords(sighted.billing);
    const QString before = result.fulfilmentBack ? stageWords(result.kept.stage)
        : memory.keptBilling == Billing::Partly ? billingWords(Billing::Partly)
                                                : Said::tr("that all is invoiced");
    result.words = Said::tr("The supplier now says %1, it said %2 before. %3").arg(
        now, before, result.backward ? Said::tr("Status is not moved back.") : Said::tr("Needs a second look."));
    return result;
}

} // namespace Waybill
