#pragma once

#include <QString>

namespace Waybill {

/// So many entries appended to an empty log, a thousand at a time.
int benchInserts(int entries);
/// The first page of searches in the log of this data folder, warm and with the file out of the machine's memory.
int benchSearch(const QString &folder);

} // namespace Waybill
