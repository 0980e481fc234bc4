#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/tdsynnex/options.h"
#include "app/sandbox/world/orderbook.h"

namespace Waybill::Sandbox {

/// An answer of POStatus (spec v2.42 and the shapes of later versions).
/// @param version  as asked for, echoed; decides which elements there are
/// @param now      the supplier's local time without zone
Response poStatusAnswer(const SupplierState &state, const QString &version, const QDateTime &now,
                        std::chrono::milliseconds waited, const TdSynnexOptions &options);

} // namespace Waybill::Sandbox
