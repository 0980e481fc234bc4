#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/base/words.h"
#include "core/store/databasecopy.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count{0};
    return u"waybill-%1"_s.arg(++count);
}

/// A null QString would be bound as NULL; texts of ours are never NULL.
QVariant bound(const QVariant &value, bool byServer)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    if (byServer && text.contains(QChar::Null)) // PostgreSQL's texts end there
        return QString(text).remove(QChar::Null);
    return text.isNull() ? QVariant(u""_s) : value;
}

constexpr qsizetype mostKeys = 100;

/// Up to so many keys, filled up with the last one: so that one of a few statements, which stay prepared, serves any number.
QVariantList someKeys(const QVariantList &keys, qsizetype first)
{
    QVariantList some = keys.mid(first, mostKeys);
    qsizetype places = 1;
    for (const qsizetype more : {qsizetype(5), qsizetype(20), mostKeys})
        places = some.size() > places ? more : places;
    while (some.size() < places)
        some.append(some.constLast());
    return some;
}

QString withPlaces(const QString &sql, qsizetype places)
{
    return sql.arg(u"(?"_s + u", ?"_s.repeated(places - 1) + u')');
}

} // namespace

Database::Database(const QString &connectionName, const Options &options)
    : m_connection(connectionName)
    , m_server(options.server)
    , m_password(options.password)
    , m_busyWait(options.busyWait)
    , m_readOnly(options.access == Access::ReadOnly)
    , m_sql(QSqlDatabase::addDatabase(options.server ? u"QPSQL"_s : u"QSQLITE"_s, connectionName))
{
    if (options.server)
        m_dialect = std::make_unique<PostgresDialect>();
    else
        m_dialect = std::make_unique<SqliteDialect>();
}

Database::~Database()
{
    if (!m_server)
        m_prepared.clear();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection); // with it a server forgets its statements
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName(), options));
    auto started = database->start(options);
    if (!started)
        return started.error();
    return database;
}

Database::Options Database::place() const
{
    Options options;
    options.file = m_file;
    options.server = m_server;
    options.password = m_password;
    options.access = Access::ReadOnly;
    options.busyWait = m_busyWait;
    return options;
}

Result<Done> Database::start(const Options &options)
{
    return m_server ? startServer(options) : startFile(options);
}

Result<Done> Database::startFile(const Options &options)
{
    const bool reading = m_readOnly;
    if (reading && !QFileInfo::exists(options.file))
        return Error{ErrorKind::Storage, Said::tr("There is no database in this folder yet: %1").arg(options.file), {}};
    QString driverOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyWait.count());
    if (reading)
        driverOptions += u";QSQLITE_OPEN_READONLY"_s;
    m_sql.setConnectOptions(driverOptions);
    m_sql.setDatabaseName(options.file);
    m_file = options.file;
    if (!m_sql.open())
        return m_dialect->errorOf(m_sql.lastError());
    if (!reading && options.file != u":memory:"_s) // orders and customers are nobody else's business
        QFile::setPermissions(options.file, QFile::ReadOwner | QFile::WriteOwner);

    // FULL: in WAL mode NORMAL may lose the last commits at a power cut, and the outbox promises that it does not.
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (!reading) {
        settings.prepend(u"PRAGMA journal_mode = WAL"_s);
        settings.append(u"PRAGMA journal_size_limit = 4194304"_s); // what one long transaction needed is given back
    }
    else
        settings.append(u"PRAGMA query_only = ON"_s);
    for (const QString &setting : settings) {
        if (auto done = plain(setting); !done)
            return done;
    }
    if (auto done = bringUpToDate(options); !done)
        return done;
    if (options.maxPages > 0)
        return plain(u"PRAGMA max_page_count = %1"_s.arg(options.maxPages));
    return Done{};
}

Result<Done> Database::bringUpToDate(const Options &options)
{
    const auto version = schemaVersion();
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return Error{ErrorKind::Storage,
                     Said::tr("This data was written by a newer Waybill (schema %1, this program knows %2). Nothing was touched; "
                     "use the newer program.").arg(*version).arg(newestSchema()), {}};
    const int wanted = options.upToSchema > 0 ? options.upToSchema : newestSchema();
    if (*version >= wanted || options.anySchema)
        return Done{};
    if (options.access != Access::ReadWrite)
        return Error{ErrorKind::Storage,
                     Said::tr("This data was written by an older Waybill (schema %1, this program reads %2). Start a sync once; it "
                     "brings the data up to date.").arg(*version).arg(newestSchema()), {}};
    if (*version > 0 && !m_server) { // of a server ServerSetup keeps one
        if (auto copied = keepCopyBefore(*version, options.file); !copied)
            return copied;
    }
    return Migrations(*this).run(wanted);
}

Result<Done> Database::keepCopyBefore(int version, const QString &file)
{
    if (auto sound = checkIntegrity(); !sound)
        return sound;
    const QString copy = u"%1.before-%2"_s.arg(file).arg(version + 1);
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    if (auto copied = copyTo(part); !copied)
        return copied;
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return Error{ErrorKind::Storage, Said::tr("The copy of the data before its upgrade cannot be kept: %1").arg(copy), {}};
    qCInfo(lcStore) << "schema" << version << "is brought up to" << newestSchema() << "; copy before:" << copy;
    return Done{};
}

Result<int> Database::schemaVersion()
{
    return Migrations(*this).version();
}

int Database::newestSchema()
{
    return Migrations::newest();
}

Result<Done> Database::plain(const QString &sql)
{
    QSqlQuery query(m_sql);
    if (!query.exec(sql))
        return failed(query.lastError());
    return Done{};
}

/// Notes what a failed statement means for what comes after it.
Error Database::failed(const QSqlError &said)
{
    // A connection whose end Qt saw between two statements (it listens for news) is closed for it, and no statement has an error.
    const bool closed = m_server && !said.isValid() && !m_sql.isOpen();
    const QSqlError error = closed ? QSqlError({}, {}, QSqlError::ConnectionError) : said;
    const Error meant = m_dialect->errorOf(error);
    m_cut = m_cut || m_dialect->isCut(error);
    // A full or broken disk ends SQLite's transaction by itself: what came after it would be committed statement by statement.
    const bool ended = m_dialect->failsWhole() || meant.kind == ErrorKind::Storage;
    if (m_depth > 0 && ended && !m_failure)
        m_failure = meant;
    return meant;
}

Result<Done> Database::begin()
{
    m_rollBack = false;
    m_failure.reset();
    if (m_cut) {
        if (auto open = openAgain(); !open)
            return open;
    }
    // A file that may only be read refuses its write lock.
    auto begun = plain(m_readOnly && !m_server ? u"BEGIN"_s : m_dialect->begin());
    if (begun || !m_cut)
        return begun;
    if (auto open = openAgain(); !open) // nothing has been done yet
        return open;
    return plain(m_dialect->begin());
}

void Database::rollBack()
{
    m_rollBack = false;
    m_failure.reset();
    if (m_cut)
        return; // the server has done it
    if (auto done = plain(u"ROLLBACK"_s); !done) // after an I/O error or a full disk it has already happened
        qCInfo(lcStore) << "roll-back:" << done.error().detail;
}

Result<Database::Prepared> Database::execute(const QString &sql, const QVariantList &values)
{
    if (m_failure)
        return *m_failure;
    if (!m_server || m_depth > 0)
        return executeOnce(sql, values);
    const bool reads = sql.startsWith(u"SELECT"_s);
    if (!reads) { // it will not be repeated, so a connection cut long ago is found before it leaves
        if (auto there = ping(); !there)
            return there.error();
    } else if (m_cut) {
        if (auto open = openAgain(); !open)
            return open.error();
    }
    auto query = executeOnce(sql, values);
    if (query || !m_cut || !reads)
        return query;
    if (auto open = openAgain(); !open)
        return open.error();
    return executeOnce(sql, values);
}

Result<Database::Prepared> Database::executeOnce(const QString &sql, const QVariantList &values)
{
    Prepared query = m_prepared.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_sql);
        query->setForwardOnly(m_dialect->streams());
        if (!query->prepare(sql))
            return failed(query->lastError());
    }
    for (int place = 0; place < values.size(); ++place)
        query->bindValue(place, bound(values.at(place), m_server.has_value()));
    if (!query->exec()) {
        const Error error = failed(query->lastError());
        query->finish();
        if (m_cut)
            m_lost += query;
        else if (m_server) // in a failed transaction it could not be given up at the server
            m_prepared.insert(sql, query);
        return error;
    }
    return query;
}

void Database::giveBack(const QString &sql, const Prepared &query)
{
    query->finish();
    m_prepared.insert(sql, query);
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    const int rows = (*query)->numRowsAffected();
    giveBack(sql, *query);
    return rows;
}

Result<Done> Database::change(const QString &sql, const QVariantList &values)
{
    const auto done = run(sql, values);
    if (!done)
        return done.error();
    return Done{};
}

Result<Done> Database::changeEach(const QString &sql, const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return Done{};
    Transaction tx(*this);
    if (!tx.begun())
        return tx.begun();
    for (const QVariantList &values : rows) {
        if (auto done = change(sql, values); !done)
            return done;
    }
    return tx.commit();
}

Result<Done> Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &read)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        read(Row(**query));
    const QSqlError ended = (*query)->lastError();
    giveBack(sql, *query);
    if (ended.isValid())
        return failed(ended);
    return Done{};
}

Result<Done> Database::eachOf(const QString &sql, const QVariantList &values, const QVariantList &keys, const std::function<void(const Row &)> &read)
{
    for (qsizetype first = 0; first < keys.size(); first += mostKeys) {
        const QVariantList some = someKeys(keys, first);
        if (auto done = each(withPlaces(sql, some.size()), values + some, read); !done)
            return done;
    }
    return Done{};
}

Result<int> Database::runOf(const QString &sql, const QVariantList &values, const QVariantList &keys)
{
    int rows = 0;
    for (qsizetype first = 0; first < keys.size(); first += mostKeys) {
        const QVariantList some = someKeys(keys, first);
        const auto changed = run(withPlaces(sql, some.size()), values + some);
        if (!changed)
            return changed;
        rows += *changed;
    }
    return rows;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    return number(sql, values);
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    const auto found = first(sql, values, [](const Row &row) { return row.number(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Result<Done> Database::standStill()
{
    const QString statement = m_dialect->standStill();
    return statement.isEmpty() ? Result<Done>(Done{}) : plain(statement);
}

Result<Done> Database::eachOfMany(const QString &sql, const std::function<void(const Row &)> &read)
{
    if (m_dialect->streams())
        return each(sql, {}, read);
    constexpr int rowsAtOnce = 1'000;
    if (auto opened = plain(u"DECLARE many NO SCROLL CURSOR FOR "_s + sql); !opened)
        return opened;
    int rows = rowsAtOnce;
    while (rows == rowsAtOnce) {
        rows = 0;
        QSqlQuery query(m_sql);
        if (!query.exec(u"FETCH %1 FROM many"_s.arg(rowsAtOnce)))
            return failed(query.lastError());
        for (; query.next(); ++rows)
            read(Row(query));
    }
    return plain(u"CLOSE many"_s);
}

Result<Done> Database::checkpoint()
{
    if (m_server)
        return Done{}; // its own affair
    return each(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {});
}

Result<Done> Database::copyTo(const QString &file)
{
    if (m_server)
        return copyIntoFile(*this, file);
    if (auto open = plain(u"PRAGMA query_only = OFF"_s); !open) // it would forbid writing the copy as well
        return open;
    const auto done = run(u"VACUUM INTO ?"_s, {file});
    if (auto closed = m_readOnly ? plain(u"PRAGMA query_only = ON"_s) : Result<Done>(Done{}); !closed)
        return closed;
    if (!done)
        return done.error();
    return Done{};
}

Result<Done> Database::checkIntegrity()
{
    if (m_server)
        return checkTables();
    const auto findings = select(u"PRAGMA quick_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!findings)
        return findings.error();
    if (findings->value(0) == u"ok"_s)
        return Done{};
    return Error{ErrorKind::Damaged, Said::tr("The data file %1 is damaged.").arg(m_file), findings->value(0)};
}

} // namespace Waybill
