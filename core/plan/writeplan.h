#pragma once

#include "core/model/ordermemory.h"
#include "core/model/orderstate.h"

#include <QJsonObject>

namespace Waybill {

/// One field that is to be written: an absolute value, with its reason.
struct FieldWrite
{
    FieldAddress address;
    QString label;       ///< the field's name at the target, for people
    FieldValue now;      ///< N
    FieldValue wanted;   ///< W, exactly as it is sent
    QStringList items;   ///< list fields: keys of the items of ours that stand in `wanted`
    QString inner;       ///< blocks: the lines inside the markers, joined by LF; that is what L remembers
    QString rule;        ///< name of the mapping rule
    QString ruleNumber;  ///< "R36", "semantics 2": for details only
    QString reason;      ///< one sentence for people
    bool overwritesEdit = false; ///< a person's value goes: logged as such
    bool statusField = false;
    bool ownStatus = false;  ///< the target's own status: what may mail customers
    bool list = false;
    bool tracking = false; ///< a list of tracking numbers
    bool invoices = false; ///< a list of invoice numbers
    bool block = false;
    QString blockTag;
    std::optional<Stage> stage; ///< status fields: the stage it stands for

    bool operator==(const FieldWrite &) const = default;
};

/// One note to append; its last line is the marker.
struct NoteWrite
{
    QString recordType;
    RecordId record;
    QString text;
    QStringList eventKeys; ///< told by it
    bool customer = false; ///< customer notes carry no marker; the private note after them does
    QString rule;
    QString reason;

    bool operator==(const NoteWrite &) const = default;
};

enum class SkipReason {
    NothingToSay,   ///< W = ∅
    Equal,          ///< already right
    NotEmpty,       ///< fill: there is something
    EditedByHand,   ///< fill: a person's value
    Ahead,          ///< fill: the target is further along
    AtItsEnd,       ///< status field: the target is at its end
    NotAStartValue,
    SecondLook,     ///< seen once; not settled until seen again
    NotWritable,    ///< the metadata says so
    KeptByDecision, ///< a person decided to keep it
    InGrace,        ///< near the end only tracking, delivered and invoice go in
    MailsCustomers, ///< told before the cut-over and the approval did not tick mails
    LinesLocked,    ///< the target no longer lets lines be edited
    Locked,         ///< a choice that means receipt, or one that is never offered
    NoValue,        ///< no value could be made (a choice is missing)
};

/// A field that is left alone, and why.
struct PlannedSkip
{
    FieldAddress address;
    QString label;
    SkipReason reason = SkipReason::Equal;
    QString words;      ///< one sentence for people
    QString rule;
    QString ruleNumber;
    FieldValue now;
    FieldValue wanted;
    bool takesL = false; ///< "skip equal, L := W": the truth table says so

    bool operator==(const PlannedSkip &) const = default;
};

enum class AlertKind { Discrepancy, Cancelled, Rejected, Delivered, UnknownStatus, Backward, StatusChanged, EtaSlipped };

/// Something a person should hear of; the engine's notification policy decides how.
struct PlanAlert
{
    AlertKind kind = AlertKind::Discrepancy;
    QString text;
    QString eventKey; ///< told once by it; empty for kinds without event

    bool operator==(const PlanAlert &) const = default;
};

/// The part of the memory that moves only at settling (semantics 1 "highest ranks settled").
struct SettledRanks
{
    Fulfilment fulfilment = Fulfilment::None;
    Billing billing = Billing::None;
    Quantity ordered;
    Quantity shipped;
    QMap<QString, KeptLine> lines;
    Stage lastStage = Stage::New;
    std::optional<Stage> mainRoad;
    bool allowBackwardOnce = false; ///< still to be used

    bool operator==(const SettledRanks &) const = default;
};

/// What would be written to one PO, and what would not, each with its reason (design: WritePlan).
struct WritePlan
{
    PoNumber po;
    RecordId record;
    QString recordType;
    QDateTime plannedAt;   ///< UTC: PlanInput::now
    QString mappingVersion;
    OrderState sighted;    ///< as the supplier's answer alone says
    OrderState kept;       ///< what is shown in fields: never moved backward by itself
    QList<FieldWrite> writes; ///< lines, linked records, then header where the target asks for it: the executor orders
    QList<NoteWrite> notes;
    QList<Hold> holds;     ///< open after this plan: new ones (id 0) and renewed ones
    QList<Hold> closedHolds;
    QList<PlannedSkip> skips;
    QList<EventMemory> events; ///< new ones
    QList<PlanAlert> alerts;
    bool needsSecondLook = false; ///< look again at the next turn; not settled
    QString settledHash;   ///< to be stored once settled (semantics 3)
    OrderMemory afterPlanning; ///< B, events, holds, what was seen once; kept ranks and L as before

    SettledRanks settles;  ///< what moves only once everything wanted is verified, skipped or held

    bool isEmpty() const { return writes.isEmpty() && notes.isEmpty(); }
    bool operator==(const WritePlan &) const = default;
};

/// "equal", "nothingToSay", …: for logs and JSON.
QString skipReasonKey(SkipReason reason);
QString alertKindKey(AlertKind kind);
/// The whole plan as JSON, sorted: the same plan gives the same bytes.
QJsonObject toJson(const WritePlan &plan);

} // namespace Waybill
