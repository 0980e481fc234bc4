#pragma once

#include "core/rules/linematching.h"
#include "core/rules/rollup.h"

namespace Waybill {

/// One line's quantities, rank, exceptions and dates from its rows. `ours` is empty for a supplier's line without partner.
/// Billed is what rows coded invoiced shipped; invoices come on top, see linebilling.h.
LineState rollUpLine(const QList<SupplierLine> &supplier, const PurchaseOrderLine *ours, const RollUpFacts &facts);

/// The line's own word for what its quantities and exceptions give.
Stage stageOfLine(const LineState &line, const QList<SupplierRow> &rows);
/// Units a row shipped as they count among the rows of its line: one coded shipped without a quantity counts as ordered
/// if no row of the line has one.
Quantity shippedUnits(const SupplierRow &row, const QList<SupplierRow> &rows);

/// True for a row that was cancelled or rejected.
bool isDead(const SupplierRow &row);
/// Coded shipped or invoiced: the goods (or the bill) left.
bool isCoded(const SupplierRow &row);
/// Live and not coded.
bool isWaiting(const SupplierRow &row);

/// Tracking numbers of the live rows with carrier and link, one entry a number.
QList<Shipment> shipmentsOf(const QList<SupplierRow> &rows, const QString &lineKey, const RollUpFacts &facts);

} // namespace Waybill
