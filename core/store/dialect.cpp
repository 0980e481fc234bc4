#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::identity() const
{
    return u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
}

QString SqliteDialect::skipLocked() const
{
    return {}; // one writer at a time: nobody else can hold rows
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
    return u"s.rowid"_s;
}

QString SqliteDialect::searchCondition() const
{
    return u"activity_search MATCH ?"_s;
}

QString SqliteDialect::textCondition() const
{
    return u"(SELECT text FROM activity_text WHERE id = a.id) LIKE ? ESCAPE '\\'"_s;
}

QString SqliteDialect::searchTerm(const QStringList &pieces) const
{
    // Each piece is a quoted FTS5 string, so that no character of it is an operator.
    QStringList quoted;
    for (const QString &piece : pieces)
        quoted += u'"' + QString(piece).replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(u" AND "_s);
}

int SqliteDialect::searchLength() const
{
    return 3; // the trigram tokenizer
}

} // namespace Waybill
