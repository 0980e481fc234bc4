#pragma once

#include "core/mapping/mapping.h"
#include "core/plan/writeplan.h"

#include <QTimeZone>

namespace Waybill {

/// One cell of the truth table in semantics 2: what a policy does with a field that is not a list.
struct FieldCase
{
    FieldPolicy policy = FieldPolicy::Keep;
    FieldValue wanted;     ///< W
    FieldValue now;        ///< N
    FieldValue last;       ///< L
    FieldValue wantedThen; ///< the W of the write that gave L
    FieldValue before;     ///< B
    bool choice = false;   ///< a choice field
    bool nowIsOfRule = false; ///< N is a value of this rule
    bool clearWithSupplier = false;
    QTimeZone zone = QTimeZone::utc(); ///< in which N's day is read
};

struct Verdict
{
    enum class Action { Write, Skip, Hold } action = Action::Skip;
    SkipReason skip = SkipReason::Equal;
    HoldKind hold = HoldKind::EditedByHand;
    bool takesL = false;        ///< "L := W"
    bool overwritesEdit = false; ///< logged as overwriting an edit

    bool operator==(const Verdict &) const = default;
};

/// The rows "W = ∅", "W = N" and "N = L, own form"; empty if none of them fits and the tests go on.
std::optional<Verdict> nothingOrEqual(const FieldCase &field);
/// The rest of the table, after writable, start value, forward only and length.
Verdict judge(const FieldCase &field);

} // namespace Waybill
