#pragma once

#include <QString>

namespace Waybill {

/// So many entries appended to an empty log and searched there: in a file, and on a PostgreSQL server of this program's own
/// (without fsync), if one is installed.
int benchStores(int entries);
/// Searches in the log of this data folder, warm and with the file out of the machine's memory, or of this server, warm.
int benchSearch(const QString &folder);
/// A copy of this data folder is backed up, restored and opened again; the folder itself stays as it is.
int benchRestore(const QString &folder);

} // namespace Waybill
