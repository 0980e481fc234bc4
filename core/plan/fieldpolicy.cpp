#include "core/plan/fieldpolicy.h"

#include "core/rules/comparison.h"

namespace Waybill {

namespace {

constexpr Verdict writeIt{Verdict::Action::Write};

Verdict skip(SkipReason reason, bool takesL = false)
{
    Verdict verdict;
    verdict.skip = reason;
    verdict.takesL = takesL;
    return verdict;
}

Verdict hold(HoldKind kind)
{
    Verdict verdict;
    verdict.action = Verdict::Action::Hold;
    verdict.hold = kind;
    return verdict;
}

bool empty(const FieldValue &value)
{
    return sameValue(value, {}, QTimeZone::utc());
}

} // namespace

std::optional<Verdict> nothingOrEqual(const FieldCase &field)
{
    const auto same = [&](const FieldValue &a, const FieldValue &b) { return sameValue(a, b, field.zone); };
    if (empty(field.wanted)) {
        if (field.clearWithSupplier && !empty(field.now) && same(field.now, field.last))
            return writeIt;
        return skip(SkipReason::NothingToSay);
    }
    if (same(field.wanted, field.now)) {
        const bool takesL = field.policy != FieldPolicy::Fill || field.choice || !empty(field.last);
        return skip(SkipReason::Equal, takesL);
    }
    if (!empty(field.last) && same(field.now, field.last) && same(field.wanted, field.wantedThen))
        return skip(SkipReason::Equal); // the target keeps it in its own form
    return {};
}

Verdict judge(const FieldCase &field)
{
    const auto same = [&](const FieldValue &a, const FieldValue &b) { return sameValue(a, b, field.zone); };
    const bool fill = field.policy == FieldPolicy::Fill;
    const bool keep = field.policy == FieldPolicy::Keep;
    if (empty(field.last)) {
        if (empty(field.now))
            return writeIt;
        if (field.choice && (field.nowIsOfRule || same(field.now, field.before)))
            return writeIt;
        if (fill)
            return skip(SkipReason::NotEmpty);
        if (keep)
            return hold(same(field.now, field.before) && !field.choice ? HoldKind::ThereBefore : HoldKind::EditedByHand);
        return writeIt;
    }
    if (same(field.now, field.last))
        return writeIt;
    if (empty(field.now)) // a person cleared it
        return keep ? hold(HoldKind::EditedByHand) : writeIt;
    if (fill)
        return skip(SkipReason::EditedByHand);
    if (keep)
        return hold(HoldKind::EditedByHand);
    Verdict over = writeIt;
    over.overwritesEdit = true;
    return over;
}

} // namespace Waybill
