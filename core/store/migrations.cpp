#include "core/store/migrations.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

static void loadMigrations()
{
    Q_INIT_RESOURCE(storemigrations); // the files are in a static library: nobody else pulls them in
}

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The files by number, as this dialect uses them.
QMap<int, QString> filesFor(const QString &dialect)
{
    loadMigrations();
    QMap<int, QString> files;
    const QDir folder(u":/store"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QStringList parts = name.split(u'.'); // number_name [dialect] sql
        if (parts.size() == 2 || parts.value(1) == dialect)
            files.insert(name.left(4).toInt(), folder.filePath(name));
    }
    return files;
}

QStringList statementsOf(const QString &text)
{
    static const QRegularExpression end(u";[ \\t]*\\n(?=\\s*\\n|\\s*$)"_s);
    QStringList statements;
    for (const QString &statement : text.split(end)) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

/// The first group of every match in the files up to this one.
QStringList namesIn(int last, const QRegularExpression &form)
{
    QStringList names;
    const QMap<int, QString> files = filesFor(SqliteDialect().name());
    for (auto file = files.cbegin(); file != files.cend() && file.key() <= last; ++file) {
        QFile source(file.value());
        if (!source.open(QIODevice::ReadOnly))
            continue;
        auto found = form.globalMatch(QString::fromUtf8(source.readAll()));
        while (found.hasNext())
            names += found.next().captured(1);
    }
    return names;
}

} // namespace

int Migrations::newest()
{
    static const int last = filesFor(SqliteDialect().name()).lastKey();
    return last;
}

QStringList Migrations::tables(int last)
{
    static const QRegularExpression made(u"^CREATE TABLE (\\w+)"_s, QRegularExpression::MultilineOption);
    return namesIn(last, made);
}

QStringList Migrations::countingTables(int last)
{
    static const QRegularExpression made(u"^CREATE TABLE (\\w+) \\(\\s+id %identity%"_s, QRegularExpression::MultilineOption);
    return namesIn(last, made);
}

Result<int> Migrations::version()
{
    const auto known = m_database.number(m_database.dialect().tableExists(), {u"schema_version"_s});
    if (!known)
        return known.error();
    if (*known == 0) {
        const auto any = m_database.number(m_database.dialect().anyTable());
        if (!any)
            return any.error();
        if (*any != 0)
            return Error{ErrorKind::Storage, Said::tr("This is a database, but not one of Waybill's. Nothing was touched."), {}};
        return 0;
    }
    const auto version = m_database.number(u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return version.error();
    return int(*version);
}

Result<Done> Migrations::run(int last)
{
    const QMap<int, QString> files = filesFor(m_database.dialect().name());
    for (auto file = files.cbegin(); file != files.cend() && file.key() <= last; ++file) {
        if (auto done = runFile(file.key(), file.value()); !done)
            return done;
    }
    return Done{};
}

Result<Done> Migrations::runFile(int number, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, Said::tr("A part of the program is missing: %1").arg(file), source.errorString()};
    const QString text = m_database.dialect().adapted(QString::fromUtf8(source.readAll()));

    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    if (const QString wait = m_database.dialect().soleUpgrade(); !wait.isEmpty()) {
        if (auto alone = m_database.plain(wait); !alone)
            return alone;
    }
    const auto now = version(); // looked at under the lock: another process may have been faster
    if (!now)
        return now.error();
    if (*now >= number)
        return Done{};
    QStringList statements = statementsOf(text);
    if (*now == 0)
        statements.prepend(m_database.dialect().adapted(
            u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s));
    for (const QString &statement : statements) {
        if (auto done = m_database.plain(statement); !done)
            return done;
    }
    const auto noted = m_database.run(u"INSERT INTO schema_version (version, name) VALUES (?, ?)"_s,
                                      {number, file.section(u'/', -1)});
    if (!noted)
        return noted.error();
    return tx.commit();
}

} // namespace Waybill
