#pragma once

#include "core/rules/linerollup.h"

namespace Waybill {

/// Invoice lines go to the lines they bill: by number and part, else by part and quantity, else in order up to what was
/// shipped (R24). An OrderSync invoice without lines covers what its supplier order shipped. `groups` are the supplier's
/// lines of each of `lines`, in the same order. A line's `invoiced` rises to what its invoices say; its stage follows.
void billLines(QList<LineState> &lines, const QList<QList<SupplierLine>> &groups, const SupplierOrder &order);

/// True if the invoice line bills this line by its number, or by its part where numbers are not told. Never freight.
bool namesLine(const InvoiceLine &invoiced, const SupplierLine &line);

} // namespace Waybill
