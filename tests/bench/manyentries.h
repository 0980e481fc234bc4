#pragma once

#include "core/store/activitystore.h"

namespace Waybill {

/// An entry as a busy year would have it; the same for the same number.
ActivityEntry benchEntry(int number, const QDateTime &start);
/// Fills the log of this data folder up to so many entries; what is there stays.
Result<Done> fillActivity(const QString &folder, int count);

} // namespace Waybill
