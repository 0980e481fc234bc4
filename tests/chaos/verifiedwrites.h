#pragma once

#include "core/api/syncservice.h"

#include <QJsonArray>

namespace Waybill {

/// Verified writes as the log tells them: one text each, sorted.
QJsonArray verifiedWrites(SyncService &service);

} // namespace Waybill
