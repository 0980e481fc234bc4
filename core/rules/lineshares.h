#pragma once

#include "core/rules/linematching.h"

namespace Waybill {

/// A supplier line that several lines of ours share, dealt out in order (R19): `wanted` are their ordered quantities. One
/// share for each, empty where nothing was left. Ordered and shipped units of the shares sum up to those of the line, and
/// so do the units in boxes; what is more than wanted goes to the last.
QList<SupplierLine> sharesOf(const SupplierLine &line, const QList<Quantity> &wanted);

} // namespace Waybill
