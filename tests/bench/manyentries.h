#pragma once

#include "core/store/stores.h"

namespace Waybill {

/// An entry as a busy year would have it; the same for the same number.
ActivityEntry benchEntry(int number, const QDateTime &start);
/// Fills the log up to so many entries, a thousand at a time; what is there stays. How many a second is told as `figure`.
Result<Done> fillActivity(Stores &stores, int count, const char *figure);

} // namespace Waybill
