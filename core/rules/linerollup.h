#pragma once

#include "core/rules/linematching.h"
#include "core/rules/rollup.h"

namespace Waybill {

/// One line's quantities, rank, exceptions and dates from its rows. `ours` is empty for a supplier's line without partner.
LineState rollUpLine(const QList<SupplierLine> &supplier, const PurchaseOrderLine *ours, const SupplierOrder &order,
                     const RollUpFacts &facts);

/// True for a row that was cancelled or rejected.
bool isDead(const SupplierRow &row);
/// Coded shipped or invoiced: the goods (or the bill) left.
bool isCoded(const SupplierRow &row);
/// Live and not coded.
bool isWaiting(const SupplierRow &row);

/// Tracking numbers of the live rows with carrier and link, one entry a number.
QList<Shipment> shipmentsOf(const QList<SupplierRow> &rows, const QString &lineKey, const RollUpFacts &facts);

} // namespace Waybill
