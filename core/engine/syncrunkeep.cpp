#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/recordwrites.h"
#include "core/engine/syncrun.h"
#include "core/engine/writechanges.h"
#include "core/model/json.h"
#include "core/plan/syncplanner.h"
#include "core/rules/rollup.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<bool> SyncRun::isApproved(const FollowedOrder &order)
{
    const auto approval =
        m_run->stores->approvals.covering(m_run->integration.id, m_run->integration.mappingVersion, order.link.record);
    if (!approval)
        return approval.error();
    return approval->has_value();
}

/// Takes out of the plan what must not leave now: what was refused too often today (R50), what would notify people in quiet
/// hours (R48). The rest goes on.
Result<Done> SyncRun::holdBack(PlannedOrder &planned)
{
    WritePlan &plan = planned.plan;
    const QDateTime now = m_run->now();
    const bool asked = planned.order.due.asked || m_run->request.cause == RunCause::Person;
    const QList<RecordWrite> writes = recordWrites(plan);
    for (const RecordWrite &write : writes) {
        if (asked)
            break; // a person may try again as often as they like
        const auto refusals = m_run->stores->outbox.refusals(planned.order.record, writeKey(write, m_run->mappingVersion), now.addDays(-1));
        if (!refusals)
            return refusals.error();
        if (*refusals < m_run->settings.refusalsPerDay)
            continue;
        plan.writes.removeIf([&](const FieldWrite &field) { return belongs(field, write); });
        plan.notes.removeIf([&](const NoteWrite &note) { return note.text == write.note && note.record == write.record; });
        plan.needsSecondLook = true;
        planned.heldBack = refusedPlan(plan.settledHash, Said::tr("%1 refused the same write %n times within a day; it is tried again tomorrow, "
                                       "or when you ask.", nullptr, int(*refusals)).arg(m_run->targetSays().name), now);
    }
    const QuietHours &quiet = m_run->settings.quiet;
    if (!isQuiet(quiet, now, m_run->machineZone()) || !takeOutNotifying(plan, m_run->targetSays().statusMailsCustomers))
        return Done{};
    if (!planned.heldBack)
        planned.heldBack = OpenPlan{OpenWhy::Quiet, plan.settledHash, quietEnds(quiet, now, m_run->machineZone()),
                                    Said::tr("What customers are told waits for the end of the quiet hours.")};
    return Done{};
}

/// A mapping changed while the template was on waits for a yes only where an order that was written before would get
/// something else than the approved mapping gives it (semantics 6).
bool SyncRun::isUntouchedByChange(const PlanInput &input, const WritePlan &plan) const
{
    if (!m_run->approvedMapping)
        return false;
    const bool written = std::any_of(input.memory.fields.cbegin(), input.memory.fields.cend(), [](const FieldMemory &field) {
        return !field.last.isEmpty();
    });
    if (!written)
        return true;
    PlanInput before = input;
    before.mapping = *m_run->approvedMapping;
    before.mappingVersion.clear();
    const WritePlan was = SyncPlanner::plan(before);
    return was.writes == plan.writes && was.notes == plan.notes;
}

Result<SyncRun::Leave> SyncRun::leaveFor(const FollowedOrder &order, const PlanInput &input, const WritePlan &plan)
{
    const StoredTemplate &integration = m_run->integration;
    const bool on = integration.state == TemplateState::Live || integration.state == TemplateState::Trial;
    if (m_run->request.dryRun || integration.paused || !on)
        return Leave::ShowOnly;
    const auto approved = isApproved(order);
    if (!approved)
        return approved.error();
    if (*approved)
        return Leave::Write;
    if (integration.state != TemplateState::Live)
        return Leave::ShowOnly;
    return isUntouchedByChange(input, plan) ? Leave::Write : Leave::WaitsForYes;
}

/// Shown, not written; what stays open is kept beside the link.
Result<Done> SyncRun::keepPlan(FollowedOrder &order, const WritePlan &plan, const OpenPlan &open)
{
    OrderReport &report = order.report;
    report.visit.updated = open.why == OpenWhy::Trial && !plan.isEmpty();
    report.visit.failed = open.why == OpenWhy::Refused;
    report.visit.held |= open.why == OpenWhy::WaitsForYes || open.why == OpenWhy::Quiet;
    report.changes = changesOf(plan, {}, *order.order);
    report.words = open.words;
    if (open.why == OpenWhy::WaitsForYes)
        report.nextStep = Said::tr("Approve the template, or this order.");
    const auto before = openPlan(order.details);
    const bool toldBefore = before && before->why == open.why && before->hash == open.hash && before->words == open.words;
    if (!m_run->request.dryRun)
        setOpenPlan(order.details, open);
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
    if (open.why == OpenWhy::Refused) {
        const Error refused{ErrorKind::Rejected, open.words, {}};
        if (auto done = m_book.saveRefused(order, plan.kept, refused, open.hash); !done)
            return done;
    }
    if (!toldBefore || m_run->request.dryRun) {
        if (auto done = ActivityWriter(*m_run).tell(order, &plan); !done)
            return done;
    }
    finish(order);
    return tx.commit();
}

/// Nothing to write: settled with what was just read.
Result<Done> SyncRun::settlePlan(FollowedOrder &order, const WritePlan &plan)
{
    const ReadBackOutcome checked = applyReadBack(plan.afterPlanning, plan, *order.order, m_run->schema, m_run->targetZone());
    order.memory = checked.memory;
    if (!plan.holds.isEmpty())
        order.report.words = plan.holds.first().reason;
    else if (!order.report.visit.updated) // else it says what was found
        order.report.words = Said::tr("Already right.");
    setOpenPlan(order.details, {});
    Transaction tx(*m_run->stores->database);
    if (auto done = tellAlerts(*m_run, plan); !done)
        return done;
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
    if (order.report.newlyShort || order.report.visit.held || plan.kept.stage != stageFromKey(order.snapshot.stage).value_or(Stage::Submitted)) {
        if (auto done = ActivityWriter(*m_run).tell(order, &plan); !done)
            return done;
    }
    finish(order);
    return tx.commit();
}

/// Nothing moved for long: a person hears of it once.
Result<Done> SyncRun::tellShort(const FollowedOrder &order)
{
    const bool news = order.details.value("short"_L1).toBool() && !order.storedDetails.value("short"_L1).toBool();
    if (!news || m_run->request.dryRun)
        return Done{};
    return Notifier(*m_run->stores, m_run->settings, m_run->now())
        .tell(u"short"_s, m_run->integration.id, order.link.po, u"%1: %2"_s.arg(order.link.po.text(), order.report.skips.last()));
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
    } else if (QDateTime::fromString(order.details.value("endSeen"_L1).toString(), Qt::ISODateWithMs).addSecs(lookAfterEnd(order).count()) <= now) {
        order.link.standing = LinkStanding::Ended;
        order.link.reason = Said::tr("%1 at %2.").arg(stageWords(state.stage), m_run->sourceSays().name);
    }
    const bool shortNow = isShort(*order.supplier, state, order.snapshot.changedAt.date(), now.date(), m_run->settings.shortAfterDays);
    if (!shortNow) {
        order.details.remove(u"short"_s);
    } else if (!order.details.value("short"_L1).toBool()) { // told once, asked daily; a person closes it
        order.details.insert(u"short"_s, true);
        order.report.newlyShort = true;
        order.report.skips.append(Said::tr("Short: %1 of %2 shipped and nothing moved for %n days. Take it out if nothing more comes.", nullptr,
                                           m_run->settings.shortAfterDays).arg(state.shipped.text(), state.ordered.text()));
    }
    const bool done = state.stage == Stage::Closed || order.order->end == TargetEnd::Received || order.order->end == TargetEnd::Completed;
    if (!done)
        order.link.graceUntil = {};
    else if (!order.link.graceUntil.isValid())
        order.link.graceUntil = now.addDays(m_run->settings.graceDays);
    else if (order.link.graceUntil <= now) {
        order.link.standing = LinkStanding::Ended;
        order.link.reason = Said::tr("Complete, and %n days of grace are over.", nullptr, m_run->settings.graceDays);
    }
}

} // namespace Waybill
