#include "core/plan/syncplanner.h"

#include "core/base/words.h"
#include "core/mapping/mappingengine.h"
#include "core/model/json.h"
#include "core/plan/events.h"
#include "core/plan/fieldplanner.h"
#include "core/plan/keptstate.h"
#include "core/plan/managedblock.h"
#include "core/plan/notes.h"
#include "core/plan/readback.h"
#include "core/rules/rollup.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString versionOf(const PlanInput &input)
{
    return input.mappingVersion.isEmpty() ? mappingVersion(input.mapping) : input.mappingVersion;
}

QDate todayOf(const PlanInput &input)
{
    return input.now.toTimeZone(QTimeZone(input.targetZone.toLatin1())).date();
}

/// What is remembered of the supplier's answer as such, whatever becomes of the writes.
void rememberAnswer(const PlanInput &input, const OrderState &sighted, OrderMemory &memory)
{
    const SupplierOrder &supplier = *input.supplier;
    if (supplier.code != RowCode::NotFound)
        memory.everKnown = true;
    const bool invoiced = supplier.code == RowCode::Invoiced || sighted.billing == Billing::Complete
        || std::any_of(supplier.rows.cbegin(), supplier.rows.cend(), [](const auto &r) { return r.code == RowCode::Invoiced; });
    memory.seenInvoiced = memory.seenInvoiced || invoiced;
    if (sighted.billing != Billing::Complete)
        memory.billingCompleteSince = {};
    else if (!memory.billingCompleteSince.isValid())
        memory.billingCompleteSince = todayOf(input);
}

void takeOverBlocks(const PlanInput &input, QList<EventMemory> &events)
{
    for (const BlockRule &rule : input.mapping.blocks) {
        if (rule.field.place == FieldPlace::Line)
            continue;
        const FieldAddress address{rule.field, input.order.id};
        const FieldMemory *known = input.memory.field(address);
        if (rule.field.place == FieldPlace::Linked || (known && !known->last.isEmpty()))
            continue; // linked records may be shared; what is remembered needs no taking over
        const QString tag = blockTag(input.supplier->source, input.link.account, input.schema.target, input.schema.site, rule.field);
        const BlockText block = readBlock(valueAt(input.order, address).text(), tag);
        if (block.standing == BlockText::Standing::Intact)
            takeOverEventLines(events, block.lines);
    }
}

/// A step back: a second look first, then a question (semantics 1).
void planBackward(const PlanInput &input, const KeptState &kept, FieldPlanner &fields, WritePlan &plan)
{
    for (const BackwardRank &back : kept.backward) {
        const FieldPlace place = back.line ? FieldPlace::Line : FieldPlace::Header;
        const FieldAddress address{{place, back.line ? u"line"_s : input.order.recordType, {}}, back.line ? *back.line : input.order.id};
        const FieldValue wanted = FieldValue::ofText(back.wanted);
        const FieldMemory *decided = plan.afterPlanning.field(address);
        if (!back.secondSight) {
            plan.needsSecondLook = true;
            plan.skips.append({address, Said::tr("Status"), SkipReason::SecondLook, back.words, {}, u"R34"_s, {}, wanted, false});
        } else if (decided && decided->keptFor == wanted) {
            plan.skips.append({address, Said::tr("Status"), SkipReason::KeptByDecision, back.words, {}, u"R34"_s, {}, wanted, false});
        } else {
            fields.hold(HoldKind::Backward, address, {}, wanted, back.words);
        }
    }
}

/// The status now stands for something from before the cut-over (semantics 6).
bool statusFromBefore(const PlanInput &input, const QList<EventMemory> &events)
{
    const bool changedSince = std::any_of(events.cbegin(), events.cend(), [](const EventMemory &e) {
        return e.kind == "stage"_L1 && !e.text.isEmpty();
    });
    return orderIsFromBefore(input) && !changedSince;
}

void keepNoteHolds(const PlanInput &input, WritePlan &plan)
{
    for (Hold hold : input.memory.holds) {
        if (hold.kind != HoldKind::NoteUncertain)
            continue;
        hold.lastLooked = input.now;
        plan.holds.append(hold);
    }
}

void closeHolds(const PlanInput &input, WritePlan &plan)
{
    std::stable_sort(plan.holds.begin(), plan.holds.end(), [](const Hold &a, const Hold &b) {
        return a.address == b.address ? a.kind < b.kind : a.address < b.address;
    });
    for (const Hold &open : input.memory.holds) {
        const bool stays = std::any_of(plan.holds.cbegin(), plan.holds.cend(),
                                       [&](const Hold &h) { return h.kind == open.kind && h.address == open.address; });
        if (!stays)
            plan.closedHolds.append(open);
    }
    plan.afterPlanning.holds = plan.holds;
}

} // namespace

OrderState sightedState(const PlanInput &input)
{
    if (!input.supplier)
        return {};
    const OrderMemory &memory = input.memory;
    RollUpFacts facts;
    facts.today = todayOf(input);
    facts.origin = input.link.origin;
    facts.everKnown = memory.everKnown;
    facts.seenInvoiced = memory.seenInvoiced;
    facts.lastStage = memory.lastStage;
    facts.keptFulfilment = memory.keptFulfilment;
    facts.keptBilling = memory.keptBilling;
    facts.billingCompleteSince = memory.billingCompleteSince;
    facts.closedAfterDays = input.settings.closedAfterDays;
    facts.closedAfterDaysWithScan = input.settings.closedAfterDaysWithScan;
    facts.knownSupplierOrders = input.link.supplierOrders;
    facts.trackingSeen = memory.trackingSeen;
    facts.statusesIgnored = memory.statusesIgnored;
    for (auto it = input.mapping.mappedStatuses.cbegin(); it != input.mapping.mappedStatuses.cend(); ++it)
        facts.mappedStatuses.insert(it.key(), it.value());
    return rollUp(*input.supplier, input.order, input.lineLinks, facts);
}

WritePlan SyncPlanner::plan(const PlanInput &input)
{
    WritePlan plan;
    plan.po = input.order.number;
    plan.record = input.order.id;
    plan.recordType = input.order.recordType;
    plan.plannedAt = input.now;
    plan.mappingVersion = versionOf(input);
    plan.afterPlanning = input.memory;
    if (!input.supplier) { // nothing was said: nothing changes, and nothing is closed
        plan.holds = input.memory.holds;
        const OrderMemory &memory = input.memory;
        plan.settles = {memory.keptFulfilment, memory.keptBilling, memory.keptOrdered, memory.keptShipped, memory.keptLines,
                        memory.lastStage, memory.keptMainRoad, memory.allowBackwardOnce};
        return plan;
    }
    plan.sighted = sightedState(input);
    const KeptState kept = keptStateOf(plan.sighted, input);
    plan.kept = kept.kept;
    plan.settles = kept.settles;
    rememberAnswer(input, plan.sighted, plan.afterPlanning);

    const OrderEvents events = eventsOf(input, plan.sighted, kept);
    plan.events = events.fresh;
    plan.needsSecondLook = events.secondLook;
    OrderMemory &after = plan.afterPlanning;
    after.events = events.all;
    after.trackingSeen = events.trackingSeen;
    after.trackingWithdrawn = events.trackingWithdrawn;
    after.seenOnce = kept.seenOnce + events.seenOnce;
    takeOverBlocks(input, after.events);

    MappingInput wanting{plan.kept, *input.supplier, input.order, &input.schema, &input.mapping, input.memory.keptMainRoad,
                         input.memory.statusesIgnored, input.sourceName, input.targetZone, input.settings.supplierTextUnits};
    const QList<EventMemory> told = after.events;
    FieldPlanner fields(input, plan, told, statusFromBefore(input, told));
    for (const WantedValue &wanted : MappingEngine::want(wanting))
        fields.plan(wanted);
    planBackward(input, kept, fields, plan);
    keepNoteHolds(input, plan);
    closeHolds(input, plan);
    planNotes(input, plan);
    planAlerts(input, plan);

    PlanInput settled = input;
    settled.memory = settledMemory(after, plan);
    plan.settledHash = settleHash(settled);
    return plan;
}

QString settleHash(const SupplierOrder &supplier, Stage derived, const QString &mapping, const OrderLink &link)
{
    QJsonArray numbers;
    for (const QString &number : link.supplierOrders)
        numbers.append(number);
    const QJsonObject identity{{u"record"_s, link.record.text()}, {u"po"_s, link.po.text()}, {u"account"_s, link.account},
                               {u"numbers"_s, numbers}, {u"origin"_s, int(link.origin)}, {u"standing"_s, int(link.standing)},
                               {u"ignored"_s, link.ignored}};
    QByteArray bytes = canonicalBytes(QJsonObject{{u"stage"_s, stageKey(derived)}, {u"mapping"_s, mapping}, {u"link"_s, identity}});
    bytes.chop(1); // the supplier's is the last member of this object
    return contentHash(bytes + ",\"supplier\":" + canonicalBytes(supplier) + '}');
}

QString settleHash(const PlanInput &input)
{
    if (!input.supplier)
        return {};
    return settleHash(*input.supplier, sightedState(input).stage, versionOf(input), input.link);
}

std::optional<PlanCause> needsPlan(const NeedsPlanFacts &facts, const PlanSettings &settings)
{
    const auto olderThan = [&](const QDateTime &when, int hours) { return when.addSecs(qint64(hours) * 3600) < facts.now; };
    if (facts.personAsked)
        return PlanCause::Person;
    if (facts.settledHash.isEmpty() || facts.hash != facts.settledHash)
        return PlanCause::Changed;
    if (facts.secondLookDue)
        return PlanCause::SecondLook;
    if (facts.writeOpen)
        return PlanCause::OpenWrite;
    if (facts.oldestHoldLook.isValid() && olderThan(facts.oldestHoldLook, settings.holdRelookHours))
        return PlanCause::HoldRelook;
    if (!facts.targetRead.isValid() || olderThan(facts.targetRead, settings.targetRereadHours))
        return PlanCause::TargetReread;
    return {};
}

} // namespace Waybill
