#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Waybill {

class Database;

/// A table that was copied whole.
struct CopiedTable
{
    QString name;
    qint64 rows = 0;

    bool operator==(const CopiedTable &) const = default;
};

/// Everything in `from` into `to`, between engines or not, as it stood at one moment; `from` stays in use. Both have the same
/// schema and `to` holds nothing yet (else Usage). Afterwards `to` is read again and compared, row by row; either it holds all
/// or nothing of it. Keys go on behind the highest ever given.
Result<QList<CopiedTable>> copyAll(Database &from, Database &to);

/// The same into a new file of SQLite's with the schema of `from`.
Result<Done> copyIntoFile(Database &from, const QString &file);

} // namespace Waybill
