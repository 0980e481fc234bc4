#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Waybill {

class Database;

/// Numbered files in sql/, forward only, each run in one transaction with its entry in schema_version.
/// "0004_activity.sql" is for every dialect; "0005_activity_search.sqlite.sql" for one, whose others have their own file of
/// that number. A statement ends with `;` before an empty line; Dialect::adapted() says what stands for what.
class Migrations
{
public:
    explicit Migrations(Database &database)
        : m_database(database)
    {
    }

    static int newest();
    /// The tables of that version without schema_version, each behind those it refers to.
    static QStringList tables(int last = newest());
    /// Those of them whose key counts up by itself.
    static QStringList countingTables(int last = newest());
    /// 0: an empty database. A file with other tables in it is refused.
    Result<int> version();
    /// Everything up to and including `last`.
    Result<Done> run(int last = newest());

private:
    Result<Done> runFile(int number, const QString &file);

    Database &m_database;
};

} // namespace Waybill
