#include "core/engine/activitywriter.h"
#include "core/engine/syncrun.h"
#include "core/model/json.h"
#include "core/plan/syncplanner.h"
#include "core/rules/rollup.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<Done> SyncRun::planOne(FollowedOrder &order, QList<PlannedOrder> *toWrite)
{
    if (!order.order) {
        order.link.standing = LinkStanding::Vanished;
        order.link.reason = u"%1 no longer returns this purchase order."_s.arg(m_run->targetSays().name);
        return leaveOut(order, order.link.reason);
    }
    order.details.remove(u"absent"_s);
    if (order.link.standing != LinkStanding::Confirmed) { // adopted: now its parts can be compared
        bool ignored = false;
        const auto judged = judge(order, &ignored);
        if (!judged || order.report.visit.failed || order.report.visit.excluded)
            return judged;
    }
    if (order.order->end == TargetEnd::Cancelled) {
        order.link.standing = LinkStanding::Ended;
        order.link.reason = u"The purchase order is cancelled in %1."_s.arg(m_run->targetSays().name);
        return leaveOut(order, order.link.reason);
    }
    if (!order.pending.isEmpty()) {
        const auto settled = m_executor.settle(order);
        if (!settled)
            return settled.error();
        if (!*settled) {
            const Error wait{ErrorKind::OutcomeUnknown,
                             u"No answer came for an earlier write to PO %1. It is checked before anything is tried again."_s.arg(
                                 order.link.po.text()), {}, {}, order.link.po.text()};
            return fail(order, wait);
        }
    }
    const PlanInput input = m_run->planInput(order);
    const WritePlan plan = SyncPlanner::plan(input);
    order.report.stage = plan.kept.stage;
    for (const Hold &hold : plan.holds)
        order.report.holds.append(hold.reason);
    for (const PlannedSkip &skip : plan.skips) {
        if (skip.reason != SkipReason::Equal && skip.reason != SkipReason::NothingToSay)
            order.report.skips.append(skip.words);
    }
    for (const NoteWrite &note : plan.notes)
        order.report.notes.append(note.text);
    follow(order, plan.kept);
    order.report.visit.held = !plan.holds.isEmpty();
    if (!mayWrite(order) && !isUntouchedByChange(input, plan))
        return keepPlan(order, plan);
    if (plan.isEmpty())
        return settlePlan(order, plan);
    toWrite->append({order, plan, {}, {}});
    return Done{};
}

bool SyncRun::mayWrite(const FollowedOrder &order) const
{
    if (m_run->request.dryRun || m_run->integration.paused)
        return false;
    if (m_run->integration.state != TemplateState::Live && m_run->integration.state != TemplateState::Trial)
        return false;
    const auto approval = m_run->stores->approvals.covering(m_run->integration.id, m_run->integration.mappingVersion, order.link.record);
    return approval && approval->has_value();
}

/// A mapping changed while the template was on waits for a yes only where an order that was written before would get
/// something else than the approved mapping gives it (semantics 6).
bool SyncRun::isUntouchedByChange(const PlanInput &input, const WritePlan &plan) const
{
    const bool on = m_run->integration.state == TemplateState::Live && !m_run->integration.paused && !m_run->request.dryRun;
    if (!on || !m_run->approvedMapping)
        return false;
    const bool written = std::any_of(input.memory.fields.cbegin(), input.memory.fields.cend(), [](const auto &field) { return !field.last.isEmpty(); });
    if (!written)
        return true;
    PlanInput before = input;
    before.mapping = *m_run->approvedMapping;
    const WritePlan was = SyncPlanner::plan(before);
    return was.writes == plan.writes && was.notes == plan.notes;
}

/// Shown, not written: dry run, trial, or a changed mapping that waits for a yes.
Result<Done> SyncRun::keepPlan(FollowedOrder &order, const WritePlan &plan)
{
    order.report.visit.updated = !plan.isEmpty();
    order.report.changes = changesOf(plan, {});
    order.report.words = plan.isEmpty() ? u"Already right."_s : u"Would change: %1"_s.arg(whatChanged(plan));
    const bool waitsForYes = m_run->integration.state == TemplateState::Live && !m_run->request.dryRun && !plan.isEmpty();
    if (waitsForYes) { // deferred until the changed mapping is approved (semantics 6)
        order.report.visit.updated = false;
        order.report.visit.held = true;
        order.report.words = u"Waits for your yes to the changed mapping. "_s + order.report.words;
        order.report.nextStep = u"Approve the template, or this order."_s;
    }
    Transaction tx(*m_run->stores->database);
    if (auto done = m_book.saveSeen(order, plan.kept); !done)
        return done;
    if (!m_run->request.dryRun) {
        OrderMemory memory = order.memory; // B is what stood there when following began
        memory.fields = plan.afterPlanning.fields;
        if (auto done = m_run->stores->memories.save(order.link.id, order.record, memory, m_run->now()); !done)
            return done;
        if (auto done = m_book.saveHolds(order, plan.holds, plan.closedHolds); !done)
            return done;
    }
    if (auto done = ActivityWriter(*m_run).tell(order, &plan); !done)
        return done;
    finish(order);
    return tx.commit();
}

/// Nothing to write: settled with what was just read.
Result<Done> SyncRun::settlePlan(FollowedOrder &order, const WritePlan &plan)
{
    const QString zone = m_run->schema.zone.isEmpty() ? m_run->settings.targetZone : m_run->schema.zone;
    const ReadBackOutcome checked = applyReadBack(plan.afterPlanning, plan, *order.order, m_run->schema, zone);
    order.memory = checked.memory;
    order.report.words = plan.holds.isEmpty() ? u"Already right."_s : plan.holds.first().reason;
    Transaction tx(*m_run->stores->database);
    if (auto done = m_book.saveSeen(order, plan.kept); !done)
        return done;
    if (auto done = m_run->stores->memories.save(order.link.id, order.record, checked.memory, m_run->now()); !done)
        return done;
    if (auto done = m_book.saveHolds(order, plan.holds, plan.closedHolds); !done)
        return done;
    if (checked.settled) {
        if (auto done = m_run->stores->snapshots.settle(order.link.id, plan.settledHash); !done)
            return done;
    }
    const bool newlyShort = !order.report.skips.isEmpty() && order.report.skips.last().startsWith("Short:"_L1);
    if (newlyShort || order.report.visit.held || plan.kept.stage != stageFromKey(order.snapshot.stage).value_or(Stage::Submitted)) {
        if (auto done = ActivityWriter(*m_run).tell(order, &plan); !done)
            return done;
    }
    finish(order);
    return tx.commit();
}

/// End of following (semantics 3, R35).
void SyncRun::follow(FollowedOrder &order, const OrderState &state) const
{
    const QDateTime now = m_run->now();
    const bool over = state.stage == Stage::Cancelled || state.stage == Stage::Rejected;
    if (!over) {
        order.details.remove(u"endSeen"_s);
    } else if (!order.details.contains("endSeen"_L1)) {
        order.details.insert(u"endSeen"_s, now.toString(Qt::ISODateWithMs));
    } else if (QDateTime::fromString(order.details.value("endSeen"_L1).toString(), Qt::ISODateWithMs).addSecs(std::chrono::seconds(m_run->settings.cancelledLookAfter).count()) <= now) {
        order.link.standing = LinkStanding::Ended;
        order.link.reason = u"%1 at %2."_s.arg(stageLabel(state.stage), m_run->sourceSays().name);
    }
    const bool shortNow = isShort(*order.supplier, state, order.snapshot.changedAt.date(), now.date(), m_run->settings.shortAfterDays);
    if (!shortNow) {
        order.details.remove(u"short"_s);
    } else if (!order.details.value("short"_L1).toBool()) { // told once, asked daily; a person closes it
        order.details.insert(u"short"_s, true);
        order.report.skips.append(u"Short: %1 of %2 shipped and nothing moved for %3 days. Take it out if nothing more comes."_s.arg(
            state.shipped.text(), state.ordered.text()).arg(m_run->settings.shortAfterDays));
    }
    const bool done = state.stage == Stage::Closed || order.order->end == TargetEnd::Received || order.order->end == TargetEnd::Completed;
    if (!done)
        order.link.graceUntil = {};
    else if (!order.link.graceUntil.isValid())
        order.link.graceUntil = now.addDays(m_run->settings.graceDays);
    else if (order.link.graceUntil <= now) {
        order.link.standing = LinkStanding::Ended;
        order.link.reason = u"Complete, and %1 days of grace are over."_s.arg(m_run->settings.graceDays);
    }
}

} // namespace Waybill
