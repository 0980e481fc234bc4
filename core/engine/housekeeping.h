#pragma once

#include "core/store/stores.h"

namespace Waybill {

/// Removes what is older than its setting says (log, notifications, runs, history, audit list, finished writes); once a day. 0 keeps all.
Result<Done> keepHouse(Stores &stores, const QDateTime &now);

} // namespace Waybill
