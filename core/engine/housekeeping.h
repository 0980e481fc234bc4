#pragma once

#include "core/store/stores.h"

namespace Waybill {

/// Once a day: removes what is older than its setting says (log, notifications, runs, history, audit list, finished writes;
/// 0 keeps all), then makes the daily backup.
Result<Done> keepHouse(Stores &stores, const QDateTime &now);

} // namespace Waybill
