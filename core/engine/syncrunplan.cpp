#include "core/base/words.h"
#include "core/engine/activitywriter.h"
#include "core/engine/syncrun.h"
#include "core/engine/writechanges.h"
#include "core/plan/syncplanner.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

/// Compared with what is known: planned now, or done for this turn.
Result<Done> SyncRun::compare(FollowedOrder &order, bool askTarget)
{
    if (!m_doubts.mayLook(order)) { // read now, it would tell nothing yet
        if (const auto recalled = m_book.recall(order); !recalled)
            return recalled;
        const auto waits = settleDoubts(order);
        return waits ? Result<Done>(Done{}) : Result<Done>(waits.error());
    }
    const auto needs = askTarget ? Result<bool>(true) : needsTarget(order);
    if (!needs)
        return needs.error();
    if (*needs) {
        if (const auto recalled = m_book.recall(order); !recalled)
            return recalled;
        m_toPlan.append(order);
        return Done{};
    }
    const QDateTime endSeen = QDateTime::fromString(order.details.value("endSeen"_L1).toString(), Qt::ISODateWithMs);
    const auto look = lookAfterEnd(order).count();
    if (endSeen.isValid() && endSeen.addSecs(look) <= m_run->now()) { // the one look after 24 h, and nothing came of it (R35)
        order.link.standing = LinkStanding::Ended;
        order.link.reason = Said::tr("%1 at %2.").arg(stageWords(order.report.stage), m_run->sourceSays().name);
    }
    sayUnchanged(order);
    m_unchanged.append(order);
    finish(order);
    return Done{};
}

Result<bool> SyncRun::needsTarget(FollowedOrder &order)
{
    if (order.snapshot.target.isEmpty() || order.details.value("absent"_L1).toBool() || !order.pending.isEmpty())
        return true;
    const PlanInput input = m_run->planInput(order);
    NeedsPlanFacts facts;
    facts.hash = settleHash(input);
    facts.settledHash = order.snapshot.settledHash;
    facts.secondLookDue = !order.memory.seenOnce.isEmpty();
    facts.personAsked = order.due.asked || m_run->request.cause == RunCause::Person;
    for (const Hold &hold : std::as_const(order.memory.holds)) {
        if (!facts.oldestHoldLook.isValid() || hold.lastLooked < facts.oldestHoldLook)
            facts.oldestHoldLook = hold.lastLooked;
    }
    facts.targetRead = order.snapshot.targetReadAt;
    facts.now = m_run->now();
    const auto cause = needsPlan(facts, m_run->settings.plan);
    if (!cause)
        return false;
    const bool canWait = *cause == PlanCause::HoldRelook || *cause == PlanCause::TargetReread;
    if (canWait && m_run->frugal)
        return false;
    const auto open = openPlan(order.details);
    const bool same = open && open->hash == facts.hash && open->until > facts.now && *cause == PlanCause::Changed && !facts.secondLookDue;
    if (!same)
        return true;
    if (open->why != OpenWhy::Trial && open->why != OpenWhy::WaitsForYes)
        return false;
    return m_run->request.dryRun ? Result<bool>(false) : isApproved(order); // a yes came meanwhile
}

/// Nothing new from the supplier: right as it is, or still waiting for a person, a day or an hour.
void SyncRun::sayUnchanged(FollowedOrder &order)
{
    OrderReport &report = order.report;
    for (const Hold &hold : std::as_const(order.memory.holds))
        report.holds.append(hold.reason);
    const auto open = openPlan(order.details);
    report.visit.failed = open && open->why == OpenWhy::Refused;
    report.visit.updated = open && open->why == OpenWhy::Trial && open->wants;
    report.visit.held = !order.memory.holds.isEmpty() || (open && (open->why == OpenWhy::Quiet || open->why == OpenWhy::WaitsForYes));
    report.words = open ? open->words : report.holds.isEmpty() ? Said::tr("Already right.") : report.holds.first();
}

QCoro::Task<Result<Done>> SyncRun::readTarget(QList<FollowedOrder> *orders)
{
    QList<RecordId> ids;
    ReadScope scope = m_run->readScope();
    for (const FollowedOrder &order : std::as_const(*orders)) {
        ids.append(order.link.record);
        const bool inDoubt = std::any_of(order.pending.cbegin(), order.pending.cend(), [](const auto &entry) { return !entry.note.isEmpty(); });
        scope.notes |= inDoubt && m_run->targetSays().notesReadable;
    }
    const auto target = m_run->target;
    auto reading = target->readOrders(ids, scope);
    const auto read = co_await reading;
    if (!read)
        co_return read.error();
    for (FollowedOrder &order : *orders) {
        if (const PurchaseOrder *found = read->find(order.link.record)) {
            order.order = *found;
            continue;
        }
        if (const auto wrong = read->unreadable.constFind(order.link.record); wrong != read->unreadable.cend()) {
            order.supplier.reset();
            if (const auto failed = fail(order, *wrong); !failed)
                co_return failed;
            continue;
        }
        const QList<RecordId> alone{order.link.record}; // gone is confirmed singly
        auto again = target->readOrders(alone, m_run->readScope());
        const auto single = co_await again;
        if (!single)
            co_return single.error();
        if (const PurchaseOrder *found = single->find(order.link.record))
            order.order = *found;
    }
    co_return Done{};
}

QCoro::Task<Result<Done>> SyncRun::planAndWrite(QList<FollowedOrder> orders)
{
    auto counting = askUsage();
    const auto room = co_await counting;
    if (!room)
        co_return room;
    auto reading = readTarget(&orders);
    const auto read = co_await reading;
    if (!read)
        co_return read;
    QList<PlannedOrder> toWrite;
    for (FollowedOrder &order : orders) {
        if (order.report.visit.failed)
            continue;
        const auto ours = m_run->leases->keep(order.link.id);
        if (!ours)
            co_return ours.error();
        if (!*ours)
            continue; // reading took so long that another computer took it over
        const auto planned = planOne(order, &toWrite);
        if (!planned)
            co_return planned;
        auto letting = letOthersWork();
        co_await letting;
    }
    if (toWrite.isEmpty())
        co_return Done{};
    auto writing = m_executor.execute(&toWrite);
    const auto written = co_await writing;
    for (const PlannedOrder &planned : std::as_const(toWrite))
        finish(planned.order);
    co_return written;
}

Result<Done> SyncRun::planOne(FollowedOrder &order, QList<PlannedOrder> *toWrite)
{
    if (!order.order) {
        order.link.standing = LinkStanding::Vanished;
        order.link.reason = Said::tr("%1 no longer returns this purchase order.").arg(m_run->targetSays().name);
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
        order.link.reason = Said::tr("The purchase order is cancelled in %1.").arg(m_run->targetSays().name);
        return leaveOut(order, order.link.reason);
    }
    const auto clear = settleDoubts(order);
    if (!clear)
        return clear.error();
    if (!*clear)
        return Done{};
    if (const auto late = m_doubts.findLate(order); !late)
        return late;
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
    if (const auto told = tellShort(order); !told)
        return told;
    order.report.visit.held = !plan.holds.isEmpty();
    const auto leave = leaveFor(order, input, plan);
    if (!leave)
        return leave.error();
    if (plan.isEmpty() && *leave != Leave::ShowOnly)
        return settlePlan(order, plan);
    const QDateTime tomorrow = m_run->now().addDays(1);
    const QString change = plan.isEmpty() ? Said::tr("Already right.") : Said::tr("Would change: %1").arg(whatChanged(plan));
    if (*leave == Leave::ShowOnly)
        return keepPlan(order, plan, {OpenWhy::Trial, plan.settledHash, tomorrow, change, !plan.isEmpty()});
    if (*leave == Leave::WaitsForYes)
        return keepPlan(order, plan, {OpenWhy::WaitsForYes, plan.settledHash, tomorrow, Said::tr("Waits for your yes to the changed mapping. %1").arg(change)});
    PlannedOrder planned{order, plan, {}, {}, {}};
    if (const auto held = holdBack(planned); !held)
        return held;
    if (planned.plan.isEmpty())
        return keepPlan(planned.order, plan, *planned.heldBack);
    toWrite->append(planned);
    return Done{};
}

/// False: an earlier write is still in doubt; the order is done for this turn.
Result<bool> SyncRun::settleDoubts(FollowedOrder &order)
{
    if (order.pending.isEmpty())
        return true;
    const auto settled = m_doubts.settle(order);
    if (!settled || *settled)
        return settled;
    Error wait{ErrorKind::OutcomeUnknown,
               Said::tr("No answer came for an earlier write to PO %1. It is checked before anything is tried again.").arg(order.link.po.text()), {},
               {}, order.link.po.text()};
    wait.retryAfter = std::min(m_doubts.untilLook(order), std::chrono::milliseconds(m_run->settings.settleTime));
    const auto failed = fail(order, wait);
    return failed ? Result<bool>(false) : Result<bool>(failed.error());
}

} // namespace Waybill
