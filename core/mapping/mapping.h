#pragma once

#include "core/model/fieldvalue.h"
#include "core/model/orderstate.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Waybill {

/// When a field is written; the truth table stands in semantics 2.
enum class FieldPolicy {
    Fill,   ///< only if empty
    Keep,   ///< keep manual edits
    Always,
};

/// What a partial shipment does to the target's own status field (R11a; semantics 1 "Partial policy").
enum class PartialPolicy {
    Status, ///< Partly shipped is written like any stage
    Note,   ///< the header keeps the highest main-road stage settled before; each shipment is a note event
};

/// What happens to a status word nobody mapped.
enum class UnknownStatus {
    Hold,        ///< hold and tell me
    Ignore,
    WriteAsText, ///< the supplier's own word, where the field takes text
};

/// What a stage becomes in a field.
struct StatusValue
{
    enum class Kind {
        Nothing,     ///< this stage writes nothing
        Choice,      ///< a choice by its stored value, as picked from live metadata
        ChoiceLabel, ///< a choice by its label: shipped templates need no tenant's ids
        Text,
    };
    Kind kind = Kind::Nothing;
    QString text;

    bool operator==(const StatusValue &) const = default;
};

struct StageValue
{
    Stage stage = Stage::New;
    StatusValue value;
    bool linesToo = false; ///< also into StatusRule::lineField, for lines at this stage

    bool operator==(const StageValue &) const = default;
};

/// The supplier's status into one field.
struct StatusRule
{
    QString name = QStringLiteral("Status"); ///< shown beside every write
    FieldRef field;                    ///< place Line: every line gets its own stage
    std::optional<FieldRef> lineField; ///< for StageValue::linesToo
    FieldPolicy policy = FieldPolicy::Keep;
    PartialPolicy partial = PartialPolicy::Note;
    QList<StageValue> values;
    QList<StatusValue> startValues;    ///< if any: written only over one of these (or over nothing)

    /// The value of a stage; Nothing if the rule does not name it.
    StatusValue valueOf(Stage stage) const;
    bool operator==(const StatusRule &) const = default;
};

/// What a supplier's order knows that may go into a field.
enum class Fact {
    SupplierOrderNumbers,
    Tracking,
    Carrier,
    ExpectedShip, ///< latest estimated ship date of open lines
    ShipDate,     ///< latest real ship date
    Eta,
    Delivered,
    InvoiceNumbers,
    InvoiceDate,
    InvoiceTotal,
    Freight,
    ServiceLevel,
    TrackingLink,
    QuantityShipped,
    OrderTotal,
    Weight,
    Dimensions,
    LastCheckpoint,
    ShipToCompared, ///< "match" or "differs": never an address (R43)
    InvoiceDue,
    InvoiceTerms,
    InvoiceSubtotal,
    InvoiceTax,
    InvoiceShipping,
    Currency,
    InvoiceStatus,
};

/// How a fact is put into words.
struct FieldFormat
{
    QString separator = QStringLiteral(", "); ///< ", " · "; " · " | " · line end
    bool carrierPrefix = false;               ///< "UPS 1Z…"
    bool firstOnly = false;                   ///< numbers: only the oldest, for fields that hold one (vendor invoice number)
    QString dateFormat;                       ///< for text fields, as QDate understands it; empty: ISO

    bool operator==(const FieldFormat &) const = default;
};

/// One fact into one field.
struct FieldRule
{
    QString name;  ///< shown beside every write; empty: the fact's own label
    Fact fact = Fact::Tracking;
    FieldRef field;
    FieldPolicy policy = FieldPolicy::Keep;
    FieldFormat format;
    bool clearWithSupplier = false; ///< "clear when supplier clears": ∅ is written if N = L

    bool operator==(const FieldRule &) const = default;
};

/// The lines a managed block may hold, in their order (semantics 7).
enum class BlockPart { Status, SupplierOrder, Tracking, Eta, Invoice, Events };

/// A block of our own within a text field of many lines.
struct BlockRule
{
    QString name = QStringLiteral("Status block");
    FieldRef field;
    FieldPolicy policy = FieldPolicy::Keep; ///< of what stands inside the markers
    QList<BlockPart> contents;
    bool carrierPrefix = false;
    PartialPolicy partial = PartialPolicy::Status; ///< Note: the status line stays, the shipment is an event line

    bool operator==(const BlockRule &) const = default;
};

/// One note per order and run, on the order or on records it leads to.
struct NoteRule
{
    QString name = QStringLiteral("Notes");
    QString recordType;   ///< record the note hangs on
    bool customer = false; ///< visible to the customer: only by explicit choice (R38)
    QStringList events;   ///< kinds told (eventKinds()); empty: all
    QString text;         ///< with {po}, {supplier}, {events}; empty: "{events}"

    bool operator==(const NoteRule &) const = default;
};

/// A person took the lock off a choice that means goods were received, with the consequences shown.
struct ReceiptUnlock
{
    FieldRef field;
    QString choice; ///< stored value
    QString by;
    QDateTime at;   ///< UTC

    bool operator==(const ReceiptUnlock &) const = default;
};

/// Everything an Integration Template writes, and how.
struct Mapping
{
    QList<StatusRule> statuses;
    QList<FieldRule> fields;
    QList<BlockRule> blocks;
    QList<NoteRule> notes;
    UnknownStatus unknown = UnknownStatus::Hold;
    QMap<QString, Stage> mappedStatuses; ///< raw status (statusWord()) → stage, decided by a person
    QList<ReceiptUnlock> unlocked;

    /// All fields the mapping writes, each once, sorted.
    QList<FieldRef> targetFields() const;
    bool operator==(const Mapping &) const = default;
};

/// A raw status as the key of Mapping::mappedStatuses: case and blanks do not count.
QString statusWord(const QString &raw);

/// "Tracking", "Expected ship date", …; in English, to be translated in the context of Said.
const char *factName(Fact fact);
/// The same for people, in their language.
QString factLabel(Fact fact);
/// Tracking, supplier order numbers and invoice numbers are lists of whole items (semantics 2 "List fields").
bool isList(Fact fact);
const QList<Fact> &allFacts();

/// Content hash: the same mapping has the same version on every machine. Names and unlock audit do not count.
QString mappingVersion(const Mapping &mapping);

} // namespace Waybill
