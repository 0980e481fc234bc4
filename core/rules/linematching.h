#pragma once

#include "core/model/orderlink.h"
#include "core/model/orderstate.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"

namespace Waybill {

/// The rows of the supplier that belong to one line (semantics 1): grouped by customer line number, else by the row's own.
struct SupplierLine
{
    QString number;      ///< customer line number, else the row's own; empty if it has neither
    QString id;          ///< what tells it from others at any time: number, else order, product name and ordinal (semantics 7)
    QList<SupplierRow> rows;
    QString productName;
    bool freight = false; ///< freight, handling, recycling or tax: never matched, never counted (R23)

    bool operator==(const SupplierLine &) const = default;
};

/// "Not found" rows are none, exact duplicates are dropped; the order of lines does not depend on the order of the rows.
QList<SupplierLine> groupRows(const QList<SupplierRow> &rows);

/// A part number without what people and systems add: upper case, no spaces and dashes.
QString normalPart(const QString &part);
/// The same without its "#suffix" (weaker).
QString basePart(const QString &part);
/// True if the supplier's row and our line name a part in common (SKU, MPN, MPN without suffix).
bool partsAgree(const SupplierRow &row, const PurchaseOrderLine &line);
/// True if any row and any line of ours have a part in common, or a name where the source numbers no lines.
bool anyPartInCommon(const SupplierOrder &supplier, const PurchaseOrder &order);

/// One supplier line (or the share of it that was allocated) on one line of ours.
struct LinePair
{
    int ours = -1;       ///< index into PurchaseOrder::lines
    SupplierLine line;
    LineMatch match = LineMatch::None;

    bool operator==(const LinePair &) const = default;
};

struct LineMatching
{
    QList<LinePair> pairs;       ///< several may name the same line of ours (split orders)
    QList<SupplierLine> extras;  ///< without partner; substitutes are in pairs
    QList<int> orphans;          ///< our lines that no row names
    QList<LineLink> found;       ///< links worth storing (R18.1)

    bool operator==(const LineMatching &) const = default;
};

/// R18, in its order, first unique hit, never a guess: stored link · line number and part · supplier SKU · MPN · MPN without
/// suffix · name, where the source numbers no lines. Same product on several lines: by line number, else filled in order and marked allocated (R19).
LineMatching matchLines(const QList<SupplierLine> &supplier, const QList<PurchaseOrderLine> &ours, const QList<LineLink> &links);

} // namespace Waybill
