#pragma once

#include "core/rules/linematching.h"
#include "core/rules/rollup.h"

namespace Waybill {

/// Known numbers in their order, then new ones by number, not by their place in the answer (R16).
QStringList supplierOrdersOf(const OrderState &state, const SupplierOrder &supplier, const RollUpFacts &facts);
/// Where the supplier's order and ours differ: shown and optionally noted, never written over (R20, R21).
QStringList discrepanciesOf(const OrderState &state, const LineMatching &matching, const PurchaseOrder &order);
/// Freight of all rows that live, summed (R23).
Money freightOf(const SupplierOrder &supplier);

} // namespace Waybill
