#pragma once

#include "core/mapping/mappingengine.h"
#include "core/plan/fieldpolicy.h"

namespace Waybill {

/// A list field of whole items: ours, typed ones, removed ones (semantics 2 "List fields").
struct ListCase
{
    FieldPolicy policy = FieldPolicy::Keep;
    bool tracking = false;      ///< packed with " +m more"; else identifiers without suffix
    QList<WantedItem> wanted;   ///< W
    QString now;                ///< N, as it stands
    QStringList ours;           ///< L: keys of ours that a write put there and the read-back showed
    bool everWritten = false;   ///< L ≠ ∅ as a whole
    QStringList removed;        ///< ours that a person took out
    QStringList seenOut;        ///< ours that had left W at the last look
    QString separator;
    int length = 0;             ///< of the field; 0: no limit
    bool anyOrder = false;      ///< the target keeps the items in an order of its own: the same items are equal
};

struct ListVerdict
{
    enum class Action { Write, Skip, Hold, SingleValue } action = Action::Skip; ///< SingleValue: N is a person's text
    SkipReason skip = SkipReason::Equal;
    HoldKind hold = HoldKind::EditedByHand;
    QString text;               ///< what would stand there
    QStringList items;          ///< keys of ours that stand in it
    bool overwritesEdit = false;
    bool takesL = false;
    bool secondLook = false;    ///< an item of ours left W for the first time
    QStringList withdrawn;      ///< keys that leave the field now
    QStringList removed;        ///< to be remembered
    QStringList seenOut;        ///< to be remembered

    bool operator==(const ListVerdict &) const = default;
};

ListVerdict judgeList(const ListCase &list);

/// Keys of the items that stand in a list field's text.
QStringList keysIn(const QString &text, bool tracking, const QStringList &known);

} // namespace Waybill
