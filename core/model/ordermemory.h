#pragma once

#include "core/model/fieldvalue.h"
#include "core/model/orderstate.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace Waybill {

/// What we remember of one field of one record (semantics, head and 2). It exists from the first plan on: then B is set.
struct FieldMemory
{
    FieldAddress address;
    FieldValue last;       ///< L: last value we wrote *and read back*
    FieldValue wantedThen; ///< the W of the write that gave L (the target may keep its own form)
    FieldValue before;     ///< B: what it held when the order began to be followed
    QStringList ours;      ///< list fields: items a write of ours put there and the read-back showed
    QStringList removed;   ///< list fields: items of ours a person took out; not added again
    bool keepAlways = false; ///< decided: keep what the person wrote, for this field of this order
    FieldValue keptFor;    ///< decided: keep once, until W is no longer this
    bool takeOnce = false; ///< decided: use the supplier's value at the next plan
    bool shortenAlways = false; ///< decided for "Too long"
    FieldValue shortenFor;     ///< decided for "Too long": shorten once, this value
    QStringList seenOut;       ///< list fields: items of ours that left W at the first look; withdrawn at the second

    bool operator==(const FieldMemory &) const = default;
};

enum class HoldKind { EditedByHand, ThereBefore, Backward, UnknownStatus, TooLong, NotPermitted, NoteUncertain };

/// One field's write that waits for a person; one open hold per (record, field, kind) (semantics 5).
struct Hold
{
    qint64 id = 0; ///< ours; 0 until stored
    HoldKind kind = HoldKind::EditedByHand;
    FieldAddress address; ///< field name empty: the order or line itself (Backward of a rank)
    FieldValue now;     ///< N when last looked
    FieldValue wanted;  ///< W, renewed
    QString reason;     ///< for people
    QString rule;       ///< "R36", "semantics 2", …
    QDateTime since;    ///< UTC; kept when renewed
    QDateTime lastLooked; ///< UTC

    bool operator==(const Hold &) const = default;
};

/// An event of an order that is told once (semantics 7).
struct EventMemory
{
    QString key;  ///< ten base32 letters
    QString kind; ///< "shipment", "eta", …
    QDate day;    ///< the supplier's, else the day first seen in the target's zone; stored, never recomputed
    QString text; ///< its line
    bool told = false;

    bool operator==(const EventMemory &) const = default;
};

/// Highest ranks settled of a line.
struct KeptLine
{
    Fulfilment fulfilment = Fulfilment::None;
    Quantity ordered;
    Quantity shipped;
    QDate eta; ///< last ETA told, for slips
    Billing billing = Billing::None;

    bool operator==(const KeptLine &) const = default;
};

/// Everything kept about one followed order between two plans; part of the plan's input, written with its outcome.
struct OrderMemory
{
    bool everKnown = false;     ///< the supplier answered for it at least once
    bool seenInvoiced = false;
    Fulfilment keptFulfilment = Fulfilment::None;
    Billing keptBilling = Billing::None;
    Quantity keptOrdered;
    Quantity keptShipped;
    QMap<QString, KeptLine> keptLines; ///< by line key
    Stage lastStage = Stage::New;      ///< for stage events
    std::optional<Stage> keptMainRoad; ///< highest main-road stage settled (partial policy "note")
    bool allowBackwardOnce = false;    ///< decided: the next lower rank lowers the kept one
    /// What was seen once and needs a second look ("backward:40", "withdrawn:1Z…", …).
    QStringList seenOnce;
    /// Tracking keys in the order first seen; their position sorts numbers without a ship date (semantics 8).
    QStringList trackingSeen;
    QStringList trackingWithdrawn; ///< keys told as withdrawn and not come back
    QStringList statusesIgnored; ///< unknown words a person said to ignore, for this order
    QDate billingCompleteSince;  ///< day billing was first seen complete
    QDateTime cutOver;           ///< UTC; events before it are not told (semantics 6)
    QList<FieldMemory> fields;
    QList<Hold> holds;           ///< open ones
    QList<EventMemory> events;

    const FieldMemory *field(const FieldAddress &address) const;
    bool operator==(const OrderMemory &) const = default;
};

} // namespace Waybill
