#include "core/store/databasecopy.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype valuesAtOnce = 2'000; // in one statement; SQLite takes 32,766, PostgreSQL 65,535

/// The rows of a table without regard to their order.
struct Digest
{
    qint64 rows = 0;
    quint64 first = 0;
    quint64 second = 0;

    void add(const QVariantList &row)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const QVariant &value : row) {
            hash.addData(value.isValid() ? "=" : "0");
            hash.addData(value.toString().toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
        const QByteArray sum = hash.result();
        ++rows;
        first += qFromBigEndian<quint64>(sum.constData());
        second += qFromBigEndian<quint64>(sum.constData() + 8);
    }
    bool operator==(const Digest &) const = default;
};

/// As every engine can keep it; NULL is invalid.
QVariantList valuesOf(const Row &row, qsizetype columns)
{
    QVariantList values;
    values.reserve(columns);
    for (int column = 0; column < int(columns); ++column) {
        if (row.isNull(column))
            values += QVariant();
        else if (const QVariant value = row.raw(column); value.typeId() == QMetaType::QString)
            values += value.toString().remove(QChar::Null);
        else
            values += value.toLongLong();
    }
    return values;
}

struct Table
{
    QString name;
    QStringList columns;

    QString select() const { return u"SELECT %1 FROM %2"_s.arg(columnList(), name); }
    QString insert(qsizetype rows) const
    {
        const QString one = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
        return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(name, columnList(), QStringList(rows, one).join(u", "_s));
    }
    QString columnList() const { return u'"' + columns.join(u"\", \""_s) + u'"'; }
};

Result<Table> tableOf(Database &from, Database &to, const QString &name)
{
    const auto text = [](const Row &row) { return row.text(0); };
    const auto here = from.select(from.dialect().columnsOf(), {name}, text);
    if (!here)
        return here.error();
    const auto there = to.select(to.dialect().columnsOf(), {name}, text);
    if (!there)
        return there.error();
    if (QSet<QString>(here->cbegin(), here->cend()) != QSet<QString>(there->cbegin(), there->cend()) || here->isEmpty())
        return Error{ErrorKind::Storage, Said::tr("The two databases are not built alike, so nothing was copied."), name};
    return Table{name, *here};
}

Result<Done> isEmpty(Database &to, const QStringList &tables)
{
    for (const QString &table : tables) {
        const auto any = to.number(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS found"_s.arg(table));
        if (!any)
            return any.error();
        if (*any > 0)
            return Error{ErrorKind::Usage, Said::tr("The database that is to take the copy holds data already. Nothing was changed; name an empty one."),
                         table};
    }
    return Done{};
}

Result<Digest> copyRows(Database &from, Database &to, const Table &table)
{
    Digest digest;
    Result<Done> kept = Done{};
    QVariantList batch;
    const qsizetype rowsAtOnce = qMax<qsizetype>(1, valuesAtOnce / table.columns.size());
    const auto store = [&] {
        if (kept && !batch.isEmpty())
            kept = to.change(table.insert(batch.size() / table.columns.size()), batch);
        batch.clear();
    };
    const auto read = from.eachOfMany(table.select(), [&](const Row &row) {
        const QVariantList values = valuesOf(row, table.columns.size());
        digest.add(values);
        batch += values;
        if (batch.size() >= rowsAtOnce * table.columns.size())
            store();
    });
    store();
    if (!read)
        return read.error();
    if (!kept)
        return kept.error();
    return digest;
}

Result<Digest> digestOf(Database &database, const Table &table)
{
    Digest digest;
    const auto read = database.eachOfMany(table.select(), [&](const Row &row) { digest.add(valuesOf(row, table.columns.size())); });
    if (!read)
        return read.error();
    return digest;
}

Result<Done> takeLastKey(Database &from, Database &to, const QString &table)
{
    const auto last = from.number(from.dialect().lastKeyOf(table));
    if (!last)
        return last.error();
    if (*last == 0)
        return Done{};
    return to.change(to.dialect().setLastKeyOf(table), {*last});
}

Result<int> commonVersion(Database &from, Database &to)
{
    const auto here = from.schemaVersion();
    if (!here)
        return here.error();
    const auto there = to.schemaVersion();
    if (!there)
        return there.error();
    if (*here == *there)
        return *here;
    return Error{ErrorKind::Usage, Said::tr("The two databases are of different versions (schema %1 and %2). Bring the older one up to date first.")
                                       .arg(*here).arg(*there), {}};
}

} // namespace

Result<QList<CopiedTable>> copyAll(Database &from, Database &to)
{
    const auto version = commonVersion(from, to);
    if (!version)
        return version.error();
    const QStringList tables = Migrations::tables(*version);
    if (auto empty = isEmpty(to, tables); !empty)
        return empty.error();

    Transaction reading(from);
    if (!reading.begun())
        return reading.begun().error();
    if (auto still = from.standStill(); !still)
        return still.error();
    Transaction writing(to);
    if (!writing.begun())
        return writing.begun().error();
    QList<CopiedTable> copied;
    for (const QString &name : tables) {
        const auto table = tableOf(from, to, name);
        if (!table)
            return table.error();
        const auto read = copyRows(from, to, *table);
        if (!read)
            return read.error();
        const auto kept = digestOf(to, *table);
        if (!kept)
            return kept.error();
        if (*kept != *read)
            return Error{ErrorKind::Storage, Said::tr("The copy did not hold what was copied, so it was taken back."), name};
        copied.append({name, read->rows});
    }
    for (const QString &table : Migrations::countingTables(*version)) {
        if (auto done = takeLastKey(from, to, table); !done)
            return done.error();
    }
    if (auto done = writing.commit(); !done)
        return done.error();
    return copied;
}

Result<Done> copyIntoFile(Database &from, const QString &file)
{
    const auto version = from.schemaVersion();
    if (!version)
        return version.error();
    Database::Options options;
    options.file = file;
    options.upToSchema = *version;
    auto to = Database::open(options);
    if (!to)
        return to.error();
    const auto copied = copyAll(from, **to);
    if (!copied)
        return copied.error();
    // One file and nothing beside it, also for whoever opens it for reading only.
    return (*to)->each(u"PRAGMA journal_mode = DELETE"_s, {}, [](const Row &) {});
}

} // namespace Waybill
