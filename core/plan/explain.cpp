#include "core/plan/explain.h"

#include "core/base/words.h"
#include "core/rules/linematching.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whenText(const QDateTime &utc, const QString &zone)
{
    const QTimeZone at(zone.toLatin1());
    return utc.toTimeZone(at.isValid() ? at : QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
}

class Explaining
{
public:
    Explaining(const PlanInput &input, const WritePlan &plan, const ExplainFacts &facts)
        : m_input(input)
        , m_plan(plan)
        , m_facts(facts)
    {
    }

    Explanation run()
    {
        link();
        number();
        scope();
        due();
        connection();
        supplier();
        lines();
        status();
        backward();
        edited();
        end();
        permission();
        conclude();
        return m_result;
    }

private:
    void add(const QString &id, StepMark mark, const QString &words, const QString &fix = {}, const QString &label = {})
    {
        m_result.steps.append({id, mark, words, mark == StepMark::Cross ? fix : QString(), mark == StepMark::Cross ? label : QString()});
    }

    void link()
    {
        const OrderLink &link = m_input.link;
        const QString id = u"link"_s;
        if (link.ignored)
            return add(id, StepMark::Cross, Said::tr("Not followed, because you took it out."), u"followOrder"_s, Said::tr("Follow again"));
        switch (link.standing) {
        case LinkStanding::Confirmed:
            return add(id, StepMark::Tick, Said::tr("Followed: %1 confirmed it.").arg(m_input.sourceName));
        case LinkStanding::Unconfirmed:
            if (link.record.isEmpty() || (link.origin == LinkOrigin::Submitted && m_input.order.supplierOrders.isEmpty())) {
                return add(id, StepMark::Cross,
                           Said::tr("Not followed: the purchase order has no supplier order number, and nobody chose a supplier order for it."),
                           u"linkOrder"_s, Said::tr("Follow this order"));
            }
            return add(id, StepMark::Cross, Said::tr("Not confirmed yet: %1 has not answered for it.").arg(m_input.sourceName), u"syncNow"_s, Said::tr("Sync now"));
        case LinkStanding::Doubtful:
        case LinkStanding::Vanished:
            return add(id, StepMark::Cross, Said::tr("Not followed, because %1").arg(link.reason), u"linkOrder"_s, Said::tr("Look at it"));
        case LinkStanding::NotFound:
            return add(id, StepMark::Cross,
                       link.account.isEmpty()
                           ? Said::tr("%1 does not know PO %2. This does not mean it was cancelled.").arg(m_input.sourceName, link.po.text())
                           : Said::tr("%1 does not know PO %2 on account %3. This does not mean it was cancelled.").arg(m_input.sourceName, link.po.text(), link.account),
                       u"editLink"_s, Said::tr("Check the number"));
        case LinkStanding::Ended:
            return add(id, StepMark::Cross, link.reason.isEmpty() ? Said::tr("Following has ended.") : Said::tr("Following has ended: %1").arg(link.reason),
                       u"followOrder"_s, Said::tr("Follow again"));
        }
    }

    void number()
    {
        const QString ours = m_input.order.number.text();
        if (ours.isEmpty() && !m_input.order.readAt.isValid())
            return add(u"number"_s, StepMark::Dash, Said::tr("The purchase order was not read from %1 yet.").arg(m_input.targetName));
        if (ours.isEmpty()) {
            return add(u"number"_s, StepMark::Cross, Said::tr("The purchase order has no number any more; %1 was asked for.").arg(m_input.link.po.text()),
                       u"openTarget"_s, Said::tr("Open %1").arg(m_input.targetName));
        }
        if (ours != m_input.link.po.text()) {
            return add(u"number"_s, StepMark::Cross, Said::tr("The purchase order is now %1, but %2 is asked for.").arg(ours, m_input.link.po.text()),
                       u"editLink"_s, Said::tr("Use the new number"));
        }
        const QString account = m_input.link.account;
        add(u"number"_s, StepMark::Tick,
            account.isEmpty() ? Said::tr("The number is right: %1.").arg(ours) : Said::tr("The number is right: %1 on account %2.").arg(ours, account));
    }

    void scope()
    {
        if (!m_facts.inScope) {
            return add(u"scope"_s, StepMark::Cross, Said::tr("Outside what is looked at: %1.").arg(m_facts.scopeWords), u"changeScope"_s,
                       Said::tr("Change what is looked at"));
        }
        if (!m_facts.templateOn)
            return add(u"scope"_s, StepMark::Cross, Said::tr("The template is switched off."), u"enableTemplate"_s, Said::tr("Switch on"));
        if (!m_facts.approved)
            return add(u"scope"_s, StepMark::Cross, Said::tr("Nothing is written before you have looked at it and said yes."), u"approve"_s, Said::tr("Look before you write"));
        add(u"scope"_s, StepMark::Tick, Said::tr("It belongs to what is looked at."));
    }

    void due()
    {
        if (m_facts.nextDue.isValid() && m_facts.nextDue > m_input.now && !m_input.supplier) {
            return add(u"due"_s, StepMark::Cross, Said::tr("Its turn is %1.").arg(whenText(m_facts.nextDue, m_input.machineZone)), u"syncNow"_s,
                       Said::tr("Sync now"));
        }
        add(u"due"_s, StepMark::Tick, m_input.supplier ? Said::tr("It was looked at.") : Said::tr("Its turn is now."));
    }

    void connection()
    {
        if (!m_facts.sourceConnected || !m_facts.targetConnected) {
            const QString who = m_facts.sourceConnected ? m_input.targetName : m_input.sourceName;
            const QString words = m_facts.connectionWords.isEmpty() ? Said::tr("%1 cannot be reached.").arg(who) : m_facts.connectionWords;
            return add(u"budget"_s, StepMark::Cross, words, u"checkConnection"_s, Said::tr("Check the account"));
        }
        if (m_facts.budgetFreeAt.isValid() && m_facts.budgetFreeAt > m_input.now) {
            return add(u"budget"_s, StepMark::Cross, Said::tr("%1 asks us to slow down. Next try %2.").arg(
                           m_input.targetName, whenText(m_facts.budgetFreeAt, m_input.machineZone)),
                       u"syncNow"_s, Said::tr("Sync now"));
        }
        if (!m_facts.lastFailure.isEmpty())
            return add(u"budget"_s, StepMark::Cross, m_facts.lastFailure, u"retry"_s, Said::tr("Retry now"));
        add(u"budget"_s, StepMark::Tick, Said::tr("Both accounts work, and there are requests left."));
    }

    void supplier()
    {
        const QString id = u"supplier"_s;
        if (!m_input.supplier)
            return add(id, StepMark::Dash, Said::tr("%1 was not asked just now.").arg(m_input.sourceName));
        if (m_input.supplier->code == RowCode::NotFound) {
            return add(id, StepMark::Cross,
                       Said::tr("%1 does not know PO %2 (any more). This does not mean it was cancelled.").arg(m_input.sourceName, m_input.link.po.text()),
                       u"editLink"_s, Said::tr("Check the number"));
        }
        add(id, StepMark::Tick, Said::tr("%1 found it: %2.").arg(m_input.sourceName, stageWords(m_plan.sighted.stage)));
    }

    void lines()
    {
        if (!m_input.supplier || m_input.supplier->rows.isEmpty())
            return add(u"lines"_s, StepMark::Dash, Said::tr("No line was named."));
        int ours = 0;
        int matched = 0;
        for (const LineState &line : m_plan.sighted.lines) {
            if (line.record.isEmpty() || line.notOrderedHere)
                continue;
            ++ours;
            if (line.match != LineMatch::None && !line.exceptions.testFlag(OrderException::LineNotAtSupplier))
                ++matched;
        }
        if (matched < ours) {
            return add(u"lines"_s, StepMark::Cross, Said::tr("%1 of %2 lines have no counterpart at %3.").arg(ours - matched).arg(ours).arg(m_input.sourceName),
                       u"matchLines"_s, Said::tr("Match lines"));
        }
        add(u"lines"_s, StepMark::Tick, ours == 1 ? Said::tr("The line has its counterpart.") : Said::tr("All %n lines have their counterpart.", nullptr, ours));
    }

    const Hold *held(std::initializer_list<HoldKind> kinds) const
    {
        const auto found = std::find_if(m_plan.holds.cbegin(), m_plan.holds.cend(), [&](const Hold &h) {
            return std::find(kinds.begin(), kinds.end(), h.kind) != kinds.end();
        });
        return found == m_plan.holds.cend() ? nullptr : &*found;
    }

    const PlannedSkip *skipped(std::initializer_list<SkipReason> reasons) const
    {
        const auto found = std::find_if(m_plan.skips.cbegin(), m_plan.skips.cend(), [&](const PlannedSkip &s) {
            return std::find(reasons.begin(), reasons.end(), s.reason) != reasons.end();
        });
        return found == m_plan.skips.cend() ? nullptr : &*found;
    }

    void status()
    {
        if (const Hold *hold = held({HoldKind::UnknownStatus}))
            return add(u"status"_s, StepMark::Cross, hold->reason, u"mapStatus"_s, Said::tr("Map it"));
        if (const PlannedSkip *skip = skipped({SkipReason::NoValue, SkipReason::Locked}))
            return add(u"status"_s, StepMark::Cross, skip->words, u"editMapping"_s, Said::tr("Change what is written"));
        if (!m_input.supplier)
            return add(u"status"_s, StepMark::Dash, Said::tr("No status to map."));
        add(u"status"_s, StepMark::Tick, Said::tr("Its status is understood: %1.").arg(stageWords(m_plan.kept.stage)));
    }

    void backward()
    {
        if (const Hold *hold = held({HoldKind::Backward}))
            return add(u"backward"_s, StepMark::Cross, hold->reason, u"decideHold"_s, Said::tr("Allow once"));
        if (const PlannedSkip *skip = skipped({SkipReason::SecondLook, SkipReason::Ahead}))
            return add(u"backward"_s, StepMark::Cross, skip->words, u"syncNow"_s, Said::tr("Sync now"));
        add(u"backward"_s, StepMark::Tick, Said::tr("Nothing moves back."));
    }

    void edited()
    {
        if (const Hold *hold = held({HoldKind::EditedByHand, HoldKind::ThereBefore, HoldKind::TooLong}))
            return add(u"edited"_s, StepMark::Cross, hold->reason, u"decideHold"_s, Said::tr("Decide"));
        if (const PlannedSkip *skip = skipped({SkipReason::EditedByHand, SkipReason::NotEmpty, SkipReason::KeptByDecision}))
            return add(u"edited"_s, StepMark::Dash, u"%1: %2"_s.arg(skip->label, skip->words));
        add(u"edited"_s, StepMark::Tick, Said::tr("Nobody changed what was written."));
    }

    void end()
    {
        if (const PlannedSkip *skip = skipped({SkipReason::AtItsEnd, SkipReason::InGrace, SkipReason::LinesLocked, SkipReason::NotAStartValue,
                                               SkipReason::MailsCustomers})) {
            return add(u"end"_s, StepMark::Cross, skip->words, u"openTarget"_s, Said::tr("Open %1").arg(m_input.targetName));
        }
        add(u"end"_s, StepMark::Tick, Said::tr("It is open in %1.").arg(m_input.targetName));
    }

    void permission()
    {
        if (const Hold *hold = held({HoldKind::NotPermitted}))
            return add(u"permission"_s, StepMark::Cross, hold->reason, u"checkAgain"_s, Said::tr("Check again"));
        if (const PlannedSkip *skip = skipped({SkipReason::NotWritable}))
            return add(u"permission"_s, StepMark::Cross, u"%1: %2"_s.arg(skip->label, skip->words), u"editMapping"_s, Said::tr("Change what is written"));
        if (const Hold *hold = held({HoldKind::NoteUncertain}))
            return add(u"permission"_s, StepMark::Cross, hold->reason, u"decideHold"_s, Said::tr("Decide"));
        add(u"permission"_s, StepMark::Tick, Said::tr("%1 lets these fields be written.").arg(m_input.targetName));
    }

    void conclude()
    {
        for (qsizetype i = 0; i < m_result.steps.size() && m_result.cause < 0; ++i) {
            if (m_result.steps.at(i).mark == StepMark::Cross)
                m_result.cause = int(i);
        }
        const qsizetype count = m_plan.writes.size();
        if (m_result.cause >= 0)
            m_result.sentence = m_result.steps.at(m_result.cause).words;
        else if (count > 0)
            m_result.sentence = count == 1 ? Said::tr("1 field would change.") : Said::tr("%n fields would change.", nullptr, int(count));
        else
            m_result.sentence = m_input.supplier ? Said::tr("Already right: nothing to write.") : Said::tr("Nothing is wrong; its turn comes.");
    }

    const PlanInput &m_input;
    const WritePlan &m_plan;
    const ExplainFacts &m_facts;
    Explanation m_result;
};

} // namespace

Explanation explain(const PlanInput &input, const WritePlan &plan, const ExplainFacts &facts)
{
    return Explaining(input, plan, facts).run();
}

} // namespace Waybill
