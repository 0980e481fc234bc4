#include "core/plan/plandiff.h"

#include "core/base/words.h"
#include "core/plan/syncplanner.h"
#include "core/plan/words.h"

#include <QMap>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What would stand in a field after a plan, and what the plan says about it.
struct Outcome
{
    QString label;
    FieldValue now;
    FieldValue value;
    QString words;
    bool waits = false; ///< held: the value stays until a person decides
};

QMap<FieldAddress, Outcome> outcomesOf(const WritePlan &plan)
{
    QMap<FieldAddress, Outcome> all;
    for (const PlannedSkip &skip : plan.skips) {
        if (!skip.address.field.name.isEmpty())
            all.insert(skip.address, {skip.label, skip.now, skip.now, skip.words, false});
    }
    for (const Hold &hold : plan.holds) {
        if (!hold.address.field.name.isEmpty())
            all.insert(hold.address, {hold.address.field.name, hold.now, hold.now, hold.reason, true});
    }
    for (const FieldWrite &write : plan.writes) {
        const FieldValue inner = FieldValue::ofText(write.inner); // blocks: what stands between the markers
        all.insert(write.address, {write.label, write.now, write.block ? inner : write.wanted, write.reason, false});
    }
    return all;
}

} // namespace

QList<PlanDifference> planDiff(const WritePlan &before, const WritePlan &after)
{
    const QMap<FieldAddress, Outcome> first = outcomesOf(before);
    const QMap<FieldAddress, Outcome> second = outcomesOf(after);
    QList<FieldAddress> addresses = first.keys() + second.keys();
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    QList<PlanDifference> differences;
    for (const FieldAddress &address : std::as_const(addresses)) {
        const auto one = first.constFind(address);
        const auto two = second.constFind(address);
        const Outcome &known = one != first.cend() ? *one : *two;
        const FieldValue was = one != first.cend() ? one->value : known.now;
        const FieldValue is = two != second.cend() ? two->value : (one != first.cend() ? one->now : FieldValue());
        const bool waitsNow = two != second.cend() && two->waits && !(one != first.cend() && one->waits);
        if (was == is && !waitsNow)
            continue;
        QString words = Said::tr("%1: %2 instead of %3.").arg(known.label, Words::shown(is, nullptr), Words::shown(was, nullptr));
        if (two == second.cend())
            words = Said::tr("%1 would no longer be written.").arg(known.label);
        else if (waitsNow)
            words = Said::tr("%1 would wait for you: %2").arg(known.label, two->words);
        differences.append({address, known.label, known.now, was, is, words});
    }
    return differences;
}

QList<PlanDifference> planDiff(const PlanInput &input, const Mapping &other)
{
    PlanInput changed = input;
    changed.mapping = other;
    return planDiff(SyncPlanner::plan(input), SyncPlanner::plan(changed));
}

} // namespace Waybill
