#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString likePattern(QString piece)
{
    piece.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + piece + u'%';
}

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::adapted(QString migration) const
{
    return migration.replace(u"%identity%"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s);
}

QString SqliteDialect::soleUpgrade() const
{
    return {}; // BEGIN IMMEDIATE has the write lock already
}

bool SqliteDialect::streams() const
{
    return true;
}

bool SqliteDialect::failsWhole() const
{
    return false;
}

QString SqliteDialect::standStill() const
{
    return {};
}

QString SqliteDialect::skipLocked() const
{
    return {}; // one writer at a time: nobody else can hold rows
}

QString SqliteDialect::lockRows() const
{
    return {};
}

QString SqliteDialect::begin() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::tableExists() const
{
    return u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s;
}

QString SqliteDialect::anyTable() const
{
    return u"SELECT 1 FROM sqlite_master LIMIT 1"_s;
}

QString SqliteDialect::daysBetween(const QString &from, const QString &to) const
{
    return u"CAST(julianday(%2) - julianday(%1) AS INTEGER)"_s.arg(from, to);
}

QString SqliteDialect::searchFrom() const
{
    return u"activity_search s CROSS JOIN activity a ON a.id = s.rowid"_s; // CROSS: the index leads
}

QString SqliteDialect::searchKey() const
{
    return u"s.rowid"_s; // as it stands in the index: nothing is sorted
}

int SqliteDialect::searchStretch() const
{
    return 0;
}

SearchCondition SqliteDialect::searchNear(qint64, qint64) const
{
    return {u"1 = 1"_s, {}}; // its ids are in order
}

SearchCondition SqliteDialect::search(const QStringList &pieces) const
{
    // Each piece is a quoted FTS5 string, so that no character of it is an operator.
    QStringList quoted;
    for (const QString &piece : pieces)
        quoted += u'"' + QString(piece).replace(u'"', u"\"\""_s) + u'"';
    return {u"activity_search MATCH ?"_s, {quoted.join(u" AND "_s)}};
}

QString SqliteDialect::tidySearch() const
{
    return u"INSERT INTO activity_search (activity_search, rank) VALUES ('merge', ?)"_s;
}

QString SqliteDialect::textCondition() const
{
    return u"(SELECT text FROM activity_text WHERE id = a.id) LIKE ? ESCAPE '\\'"_s;
}

int SqliteDialect::searchLength() const
{
    return 3; // the trigram tokenizer
}

bool SqliteDialect::isCut(const QSqlError &) const
{
    return false; // it is a file
}

QString SqliteDialect::columnsOf() const
{
    return u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s;
}

QString SqliteDialect::lastKeyOf(const QString &table) const
{
    return u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table);
}

QString SqliteDialect::setLastKeyOf(const QString &table) const
{
    // The row is there as soon as the table had one; else it is made. No key of its own: two statements would be needed.
    return u"INSERT OR REPLACE INTO sqlite_sequence (rowid, name, seq) "
           "SELECT (SELECT rowid FROM sqlite_sequence WHERE name = '%1'), '%1', ?"_s.arg(table);
}

} // namespace Waybill
