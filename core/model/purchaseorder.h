#pragma once

#include "core/base/ids.h"
#include "core/model/fieldvalue.h"
#include "core/model/quantity.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace Waybill {

/// One line of our PO, as the target holds it.
struct PurchaseOrderLine
{
    RecordId id;
    int position = 0;          ///< 1… by the target's own order (Autotask: by id)
    QStringList lineNumbers;   ///< what the supplier may call this line: item id, then position (semantics 3)
    QStringList vendorParts;   ///< part numbers of the vendor for this product; best match key
    QStringList manufacturerParts;
    QString productName;
    Quantity ordered;
    Money unitCost;
    QMap<QString, FieldValue> fields; ///< by API name

    bool operator==(const PurchaseOrderLine &) const = default;
};

/// A record the PO leads to (ticket, project, sales order, opportunity); off by default.
struct LinkedRecord
{
    QString recordType;
    RecordId id;
    QList<RecordId> lines; ///< the lines that lead to it
    QMap<QString, FieldValue> fields;

    bool operator==(const LinkedRecord &) const = default;
};

/// A note already at the target; read to find the markers of ours (semantics 7).
struct TargetNote
{
    QString recordType;
    RecordId record; ///< the record it hangs on
    QString text;

    bool operator==(const TargetNote &) const = default;
};

/// Where the target itself says the order's life ended (semantics 2 "end value", 3 "End").
enum class TargetEnd { Open, Received, Completed, Cancelled };

/// A purchase order as the target holds it, read at `readAt`.
struct PurchaseOrder
{
    RecordId id;
    QString recordType;
    PoNumber number;      ///< what is sent to the supplier, verbatim
    RecordId vendor;
    QString vendorName;
    QString status;       ///< stored value of the target's own status
    QString statusLabel;
    TargetEnd end = TargetEnd::Open;
    bool linesEditable = true; ///< Autotask: New, Submitted, Received Partial only
    QStringList supplierOrders; ///< numbers standing in the link field (Autotask externalPONumber), split
    QDateTime submitted;  ///< UTC; invalid if never
    QDateTime changed;    ///< UTC; invalid where the target keeps none
    QString customer;
    QString shipTo;
    QMap<QString, FieldValue> fields; ///< header, by API name
    QList<PurchaseOrderLine> lines;   ///< by position
    QList<LinkedRecord> linked;
    QList<TargetNote> notes;
    QDateTime readAt;     ///< UTC

    bool operator==(const PurchaseOrder &) const = default;
};

} // namespace Waybill
