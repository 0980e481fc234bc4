#pragma once

#include "core/base/result.h"

namespace Waybill {

class Database;

/// What can be told of a data file before it is opened: Damaged if its head is gone, if it is shorter than it says, or if it is
/// empty although there was something in it once (`hadData`). SQLite would take an empty file for a new one.
Result<Done> looksSound(const QString &file, bool hadData);

/// Reads the file through if that is quick, or if its last use did not end in order (`wasLeftOpen`). A large file that was
/// closed in order is read through by the day's backup.
Result<Done> checkAtStart(Database &database, bool wasLeftOpen);

/// The write-ahead log beside the file holds something: another process uses it, or one ended without closing it.
bool hasLeftover(const QString &file);

} // namespace Waybill
