#pragma once

#include "core/base/ids.h"
#include "core/model/moment.h"
#include "core/model/quantity.h"
#include "core/model/supplierorder.h"

#include <QFlags>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Waybill {

/// The one-word state shown for an order; derived from the three axes (semantics 1).
enum class Stage {
    New,
    Submitted,
    Received,
    Processing,
    PartlyShipped,
    Shipped,
    Delivered,
    Invoiced,
    Closed,
    BackOrdered,
    InReview,
    OnHold,
    Rejected,
    Cancelled,
    NotFound,
    Unknown,
};

/// First axis; moves forward only. The numbers are the ranks of semantics 1.
enum class Fulfilment { None = 0, Submitted = 10, Received = 20, Processing = 30, PartlyShipped = 40, Shipped = 50, Delivered = 60 };

/// Second axis; moves forward only.
enum class Billing { None = 0, Partly = 1, Complete = 2 };

/// Third axis: a set, put and taken away freely.
enum class OrderException {
    BackOrdered = 0x001,
    PartBackOrdered = 0x002,
    InReview = 0x004,
    OnHold = 0x008,
    Delayed = 0x010,
    LineNotAtSupplier = 0x020,
    Rejected = 0x040,
    Cancelled = 0x080,
    NotFound = 0x100,
    Unknown = 0x200,
    Returned = 0x400,
};
Q_DECLARE_FLAGS(OrderExceptions, OrderException)
Q_DECLARE_OPERATORS_FOR_FLAGS(OrderExceptions)

/// A tracking number with what belongs to it; one box, or one number for several boxes and lines.
struct Shipment
{
    QString key;     ///< normalised number: what makes two spellings one (semantics 8)
    QString number;  ///< first spelling seen, for people and targets
    QString carrier; ///< canonical key ("ups"), empty if nobody can tell
    QString carrierName; ///< for people; the supplier's word where no key is known
    QString url;     ///< safe link, empty if none
    bool unverifiedFormat = false;
    Moment shipped;
    Moment delivered;
    QStringList supplierOrders;
    QMap<QString, Quantity> lines; ///< line key → units, as far as told
    QString weight;
    std::optional<Checkpoint> checkpoint;

    bool operator==(const Shipment &) const = default;
};

/// How a supplier's line found ours (R18).
enum class LineMatch {
    Stored,      ///< the stored line link
    LineNumber,  ///< line number and part agree
    SupplierSku,
    Mpn,
    MpnBase,     ///< MPN without its #suffix
    Name,        ///< the product's name, or what it was called when ordered; sources without line numbers only
    Allocated,   ///< same product on several lines, filled in order (R19)
    Substitute,  ///< another part under exactly one orphaned line number: for stage and header, never for line writes
    None,        ///< no line of ours: listed, typed, never guessed (R20)
};

/// What one line has come to. Our line, or a supplier's line without partner (`record` empty).
struct LineState
{
    QString key;      ///< stable: our line's record id, else "supplier:" + supplierLine
    RecordId record;  ///< our line; empty without partner
    LineMatch match = LineMatch::None;
    QString lineNumber; ///< as the supplier names it
    QString supplierLine; ///< line number, else supplier order, product name and ordinal (semantics 7); for event keys
    QString productName;
    QString sku;
    QString mpn;
    Quantity ordered;
    Quantity shipped;
    Quantity cancelled;
    Quantity invoiced;
    Quantity delivered;
    Quantity open;
    Quantity backOrdered;
    bool orderedBySupplier = false; ///< quantity taken from the supplier's rows, no line of ours
    bool noQuantity = false;  ///< shipped without a number: counted as ordered
    bool overShipped = false; ///< more shipped than ordered: flagged, never clipped (R9)
    bool freight = false;     ///< freight, handling, recycling or tax: never counted (R23)
    bool notOrderedHere = false;
    std::optional<Fulfilment> rank; ///< none: back-ordered, on hold, in review, unknown, not at supplier
    OrderExceptions exceptions;
    Stage stage = Stage::Unknown; ///< the line's own word
    QStringList rawStatuses;  ///< as told, in row order
    QStringList supplierOrders;
    QList<Shipment> shipments;
    QDate expectedShip;       ///< estimated ship date of the open part
    QDate eta;
    Moment shippedAt;         ///< latest real ship date
    Moment deliveredAt;       ///< only when all of the line is delivered

    bool operator==(const LineState &) const = default;
};

/// What one order has come to, before anything kept is considered ("sighted"), or after ("kept"); see rules/forwardonly.
struct OrderState
{
    Stage stage = Stage::Unknown;
    Fulfilment fulfilment = Fulfilment::None;
    Billing billing = Billing::None;
    OrderExceptions exceptions;
    Quantity ordered;  ///< O = Σ (ordered − cancelled) of the lines that count
    Quantity shipped;  ///< S = Σ min(shipped, ordered)
    bool closedBySource = false;
    QString rawStatus; ///< the source's header word (R8: kept, not trusted)
    QList<LineState> lines; ///< ours by position, then the supplier's extras
    QList<Shipment> shipments; ///< semantics 8 order
    QStringList supplierOrders; ///< primary first, then as they came
    QList<SupplierInvoice> invoices; ///< by date, then number
    QDate expectedShip; ///< header dates as in semantics 1
    QDate eta;
    Moment shippedAt;
    Moment deliveredAt;
    Money freight;      ///< summed; only for an optional freight field
    QStringList unknownStatuses; ///< words nobody mapped, verbatim
    QStringList discrepancies;   ///< "line 2: substitute part X-9", … shown, never written over (R21)

    bool operator==(const OrderState &) const = default;
};

/// "Partially shipped", …: the word of the managed block and of what is kept; the same in every language.
QString stageLabel(Stage stage);
/// The same word for people, in their language.
QString stageWords(Stage stage);
/// Rank on the main road (status vocabulary 1); empty for exception stages.
std::optional<int> mainRoadRank(Stage stage);
/// Every stage in its order of listing.
const QList<Stage> &allStages();

} // namespace Waybill
