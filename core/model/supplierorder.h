#pragma once

#include "core/base/ids.h"
#include "core/model/moment.h"
#include "core/model/quantity.h"

#include <QList>
#include <QStringList>

namespace Waybill {

/// What a source says of a row or of a whole order, once its own word is understood (status vocabulary, section 3).
/// Quantities and the marks beside it (back-ordered, in review, held) decide the rest; see rules/.
enum class RowCode {
    New,
    Submitted,
    Received,
    Processing,
    Shipped,
    Delivered,
    Invoiced,
    Closed,
    Cancelled, ///< TD SYNNEX "deleted"
    Rejected,
    NotFound,
    Unknown, ///< a word nobody mapped; rawStatus holds it verbatim
};

/// One scan of a carrier, the latest one known.
struct Checkpoint
{
    QString tag;      ///< "InTransit", "Delivered", … verbatim
    QString subtag;   ///< "Exception_011", …
    QString message;  ///< the carrier's words
    QString location;
    Moment time;

    bool operator==(const Checkpoint &) const = default;
};

/// A box, as the source states it. One box may hold several lines, one line may fill ten boxes.
struct Package
{
    QString trackingNumber; ///< verbatim; may hold several numbers, or a vendor reference no carrier knows
    QString trackingUrl;    ///< verbatim; unsafe until checked (carriers, link safety)
    QString carrier;        ///< slug or name if the source tells one
    std::optional<Quantity> quantity; ///< units of this row in this box
    QString weight;         ///< decimal text, unit as the source uses (TD SYNNEX: pounds, unverified)
    QString dimensions;
    QStringList serialNumbers;
    Moment shipped;         ///< if told for the box itself
    Moment delivered;
    Moment refused;
    std::optional<Checkpoint> checkpoint;

    bool operator==(const Package &) const = default;
};

/// One row of the source's answer. Several rows may belong to one line of ours.
struct SupplierRow
{
    RowCode code = RowCode::Unknown;
    QString rawStatus;      ///< the source's word, verbatim
    bool backOrdered = false; ///< TD SYNNEX OrderType BO
    bool quote = false;     ///< QO or 99: stopped for manual handling (R13); counts as in review
    bool inReview = false;
    bool onHold = false;    ///< ship method NL or HS
    bool delayed = false;
    QString orderType;      ///< verbatim

    QString lineNumber;     ///< the row's own number, verbatim
    QString customerLineNumber; ///< our line number as sent at submission (CustPOLineNo); empty if not told
    SupplierOrderNumber supplierOrder;
    QString supplierName;
    QString vendorOrderNumber;

    std::optional<Quantity> ordered; ///< never summed over rows of a line (R9)
    std::optional<Quantity> shipped;
    std::optional<Quantity> invoiced; ///< only where the source counts it (Telaris)
    QString sku;            ///< the supplier's part number
    QString mpn;            ///< the manufacturer's
    QString productName;
    QStringList originalNames; ///< what the item was called when ordered (OrderSync)
    Money unitPrice;

    QString warehouse;      ///< id in the source's own numbering
    QString shipFrom;       ///< "Grove City, OH 43123" as told
    QString shipMethod;     ///< code, verbatim
    QString shipMethodText;
    Moment shippedAt;
    QDate estimatedShip;
    QString estimatedShipCode; ///< verbatim; its code list is unpublished
    QDate estimatedDelivery;
    QDate eta;              ///< ETADate of back-ordered goods
    Money freight;
    Money handling;
    Money tax;
    Money recycling;
    QList<Package> packages;

    bool operator==(const SupplierRow &) const = default;
};

struct InvoiceLine
{
    QString lineNumber;
    QString customerLineNumber;
    QString itemCode; ///< the supplier's SKU
    QString mpn;
    QString productName;
    std::optional<Quantity> ordered;
    std::optional<Quantity> shipped;
    Money unitPrice;
    Money total;
    QStringList serialNumbers;

    bool operator==(const InvoiceLine &) const = default;
};

enum class InvoiceReading { Ready, InProgress, NoDocument }; ///< OrderSync processing_status: complete, in progress, null

struct SupplierInvoice
{
    QString number;
    QString type;  ///< IV, SO, …; matters for look-ups (R24)
    SupplierOrderNumber supplierOrder;
    QString supplierName;
    QDate date;
    QDate due;
    QString terms;
    QString status; ///< "paid", …
    Money subtotal;
    Money tax;
    Money shipping;
    Money total;
    InvoiceReading reading = InvoiceReading::Ready;
    QStringList trackingNumbers;
    QList<InvoiceLine> lines;
    // No download link: it is a signed secret that lives an hour; asking for the document fetches a fresh one.

    bool operator==(const SupplierInvoice &) const = default;
};

/// One order as a source sees it, in our words. What a source does not state stays empty; nothing is guessed here.
struct SupplierOrder
{
    QString source;       ///< kind of source: "tdsynnex", "ordersync", "telaris"
    QString account;      ///< account the answer is for, as echoed
    PoNumber po;          ///< PO number as echoed, verbatim
    RowCode code = RowCode::Unknown; ///< header; a summary nobody may trust while there are rows (R8)
    QString rawStatus;    ///< header word, verbatim
    QString reason;       ///< the supplier's reason text
    Moment ordered;       ///< order date
    QDate requested;      ///< in the future: scheduled, not late (R44)
    QString customer;
    QString shipTo;       ///< shown only, never written anywhere (R43)
    bool dropShip = false;
    QStringList conditions; ///< verbatim (OrderSync)
    QStringList suppliers;
    Money total;
    /// Telaris: which record this order came from, "kind|site|id"; empty elsewhere.
    QString integrationReference;
    /// The source never says "delivered" (TD SYNNEX XML): rules close such orders by time.
    bool reportsDelivery = false;
    /// A refusal that can be put right at the source (OrderSync "invalid"): looked at for two weeks, not once.
    bool correctable = false;
    /// False where lines have no status of their own and take the header's (Telaris).
    bool linesHaveStatus = true;
    QList<SupplierRow> rows;
    QList<SupplierInvoice> invoices;
    /// False until invoices were asked for (TD SYNNEX needs a second call).
    bool invoicesKnown = false;
    /// Values that were understood as "nothing" and why ("Items/Item[2]/EstimatedShipDate: 00/00/2026 is no date").
    QStringList remarks;

    bool operator==(const SupplierOrder &) const = default;
};

} // namespace Waybill
