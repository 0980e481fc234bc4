#include "core/plan/keptstate.h"

#include "core/base/words.h"
#include "core/rules/forwardonly.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString orderMark = u"backward:"_s; // rules/forwardonly
const QString lineMark = u"lineBackward:"_s;
const QString reappearedMark = u"reappeared"_s;

class Keeping
{
public:
    Keeping(const OrderState &sighted, const PlanInput &input)
        : m_sighted(sighted)
        , m_memory(input.memory)
        , m_source(input.sourceName)
        , m_forward(keepForward(sighted, input.memory))
    {
        m_result.kept = m_forward.kept;
    }

    KeptState run()
    {
        order();
        if (m_result.backward.isEmpty())
            reappeared();
        lines();
        m_result.settles.lastStage = m_result.kept.stage;
        m_result.settles.mainRoad = mainRoad();
        return m_result;
    }

private:
    bool steppedBack() const { return m_forward.secondLook || m_forward.backward; }

    /// Nothing is said of any line: quantities kept stay as they are.
    bool saysNothing() const
    {
        return m_sighted.stage == Stage::NotFound || m_sighted.stage == Stage::Unknown
            || m_sighted.exceptions.testFlag(OrderException::NotFound);
    }

    void order()
    {
        SettledRanks &settles = m_result.settles;
        settles.fulfilment = m_forward.fulfilment;
        settles.billing = m_forward.billing;
        settles.ordered = m_sighted.ordered;
        settles.shipped = m_sighted.shipped;
        const bool lower = m_sighted.fulfilment < m_memory.keptFulfilment || m_sighted.billing < m_memory.keptBilling;
        settles.allowBackwardOnce = m_memory.allowBackwardOnce && !lower;
        if (saysNothing() || m_forward.fulfilmentBack) {
            settles.ordered = m_memory.keptOrdered;
            settles.shipped = m_memory.keptShipped;
        }
        if (!steppedBack())
            return;
        if (m_forward.fulfilmentBack) {
            m_result.kept.ordered = m_memory.keptOrdered;
            m_result.kept.shipped = m_memory.keptShipped;
        }
        for (const QString &seen : m_forward.seenOnce) {
            if (seen.startsWith(orderMark))
                m_result.seenOnce.append(seen);
        }
        const QString words = m_forward.fulfilmentBack
            ? Said::tr("%1 now says %2; the order already was %3. It never moves back by itself.").arg(
                m_source, stageWords(m_sighted.stage), stageWords(m_result.kept.stage))
            : Said::tr("%1 now says that less is invoiced than before. It never moves back by itself.").arg(m_source);
        m_result.backward.append({{}, stageLabel(m_sighted.stage), words, m_forward.backward});
    }

    /// Lines of a cancelled order came back: believed at the second look.
    void reappeared()
    {
        if (m_memory.lastStage != Stage::Cancelled || m_sighted.stage == Stage::Cancelled || saysNothing()
            || m_memory.seenOnce.contains(reappearedMark)) {
            return;
        }
        m_result.kept.stage = Stage::Cancelled;
        m_result.seenOnce.append(reappearedMark);
        m_result.backward.append({{}, stageLabel(m_sighted.stage),
                                  Said::tr("%1 shows an order again that was cancelled.").arg(m_source), false});
    }

    void lines()
    {
        if (saysNothing()) {
            m_result.settles.lines = m_memory.keptLines;
            return;
        }
        for (const LineState &line : std::as_const(m_result.kept.lines)) {
            const KeptLine before = m_memory.keptLines.value(line.key);
            const bool back = m_forward.linesBackward.contains(line.key);
            KeptLine now{line.rank.value_or(before.fulfilment), line.ordered - line.cancelled, line.shipped, line.eta, billingOf(line)};
            if (!line.eta.isValid())
                now.eta = before.eta;
            if (back) {
                now.ordered = before.ordered;
                now.shipped = before.shipped;
                now.billing = std::max(now.billing, before.billing);
                lineBackward(line);
            }
            m_result.settles.lines.insert(line.key, now);
        }
    }

    /// A line alone that went back; if the order did, too, one question is enough.
    void lineBackward(const LineState &line)
    {
        if (steppedBack())
            return;
        const auto seen = std::find_if(m_sighted.lines.cbegin(), m_sighted.lines.cend(), [&](const auto &l) { return l.key == line.key; });
        const QString mark = lineMark + line.key + u'>' + stageLabel(seen->stage);
        const QString name = line.lineNumber.isEmpty() ? line.productName : Said::tr("line %1").arg(line.lineNumber);
        m_result.seenOnce.append(mark);
        m_result.backward.append({line.record, stageLabel(seen->stage),
                                  Said::tr("%1 now says %2 for %3, which already was %4. It never moves back by itself.").arg(
                                      m_source, stageWords(seen->stage), name, stageWords(line.stage)),
                                  m_memory.seenOnce.contains(mark)});
    }

    /// Highest main-road stage settled; a part is no stage to go back to (partial policy "note").
    std::optional<Stage> mainRoad() const
    {
        const Stage stage = m_result.kept.stage;
        const auto rank = mainRoadRank(stage);
        if (!rank || stage == Stage::PartlyShipped)
            return m_memory.keptMainRoad;
        const bool lowered = m_result.settles.fulfilment < m_memory.keptFulfilment && m_memory.allowBackwardOnce;
        const bool higher = !m_memory.keptMainRoad || *rank > mainRoadRank(*m_memory.keptMainRoad).value_or(0);
        return lowered || higher ? stage : m_memory.keptMainRoad;
    }

    const OrderState &m_sighted;
    const OrderMemory &m_memory;
    QString m_source;
    ForwardOnly m_forward;
    KeptState m_result;
};

} // namespace

KeptState keptStateOf(const OrderState &sighted, const PlanInput &input)
{
    return Keeping(sighted, input).run();
}

} // namespace Waybill
