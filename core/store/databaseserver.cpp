#include "core/base/logging.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"

#include <QSqlDriver>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestPause = 120'000; ///< ms; transactions are written in one go, and a lease outlasts this
constexpr int oldestServer = 150'000; // server_version_num of 15.0

/// libpq has no code for a connection that never came about; what it says in other languages falls through to "cannot be reached".
bool says(const QString &text, const QStringList &pieces)
{
    return std::any_of(pieces.cbegin(), pieces.cend(), [&](const QString &piece) { return text.contains(piece, Qt::CaseInsensitive); });
}

} // namespace

Error Database::unreachable(const QSqlError &error) const
{
    const QString detail = error.databaseText().trimmed();
    const QString where = m_server->name();
    if (says(detail, {u"password"_s, u"authentication failed"_s, u"pg_hba.conf"_s}) || says(detail, {u"role \""_s}))
        return {ErrorKind::Auth,
                m_server->user.isEmpty() ? Said::tr("The database %1 refuses to let you in. Look at the user in the address and its password: "
                                                    "in Settings, Team database, in ~/.pgpass or in PGPASSWORD.").arg(where)
                                         : Said::tr("The database %1 refuses to let you in as %2. Look at the user in the address and its password: "
                                                    "in Settings, Team database, in ~/.pgpass or in PGPASSWORD.").arg(where, m_server->user), detail};
    if (says(detail, {u"does not exist"_s}))
        return {ErrorKind::NotFound, Said::tr("There is no database %1. An administrator makes it: waybillctl database init.").arg(where), detail};
    if (says(detail, {u"certificate"_s, u"SSL"_s}))
        return {ErrorKind::Tls, Said::tr("The server of the database %1 could not show a certificate that this machine trusts. Put its authority into "
                                "~/.postgresql/root.crt, or name it in the address: ?sslrootcert=FILE.").arg(where), detail};
    if (says(detail, {u"starting up"_s, u"shutting down"_s, u"too many"_s, u"remaining connection slots"_s}))
        return {ErrorKind::Busy, Said::tr("The server of the database %1 takes nobody at the moment. Try again in a moment.").arg(where), detail};
    if (says(detail, {u"permission denied for database"_s}))
        return {ErrorKind::Permission, Said::tr("You may not enter the database %1. Its administrator gives you a role: waybillctl database grant.")
                                           .arg(where), detail};
    return {ErrorKind::Storage, Said::tr("The server of the database %1 cannot be reached. Look at the network and whether the server runs; "
                                "Waybill goes on by itself when it is back.").arg(where), detail};
}

Result<Done> Database::startServer(const Options &options)
{
    if (!m_sql.isValid())
        return Error{ErrorKind::Storage, Said::tr("This machine lacks the driver for PostgreSQL. Install it (Debian: libqt6sql6-psql) and start again."),
                     {}};
    m_sql.setNumericalPrecisionPolicy(QSql::HighPrecision); // sums are numeric, and no double may come between
    m_sql.setHostName(m_server->host);
    if (m_server->port != 0)
        m_sql.setPort(m_server->port);
    m_sql.setUserName(m_server->user);
    m_sql.setPassword(m_password);
    m_sql.setDatabaseName(m_server->database);
    m_sql.setConnectOptions(m_server->connectOptions());
    if (auto open = openSession(); !open)
        return open;
    if (options.anySchema)
        return Done{};
    if (auto may = mayLook(); !may)
        return may;
    const auto version = schemaVersion();
    if (!version)
        return version.error();
    if (options.setsUp)
        return bringUpToDate(options);
    if (*version == 0)
        return Error{ErrorKind::Storage, Said::tr("The database %1 is not set up for Waybill yet. An administrator does it once: waybillctl database "
                                         "init.").arg(m_server->name()), {}};
    if (*version < newestSchema())
        return Error{ErrorKind::Storage, Said::tr("The database %1 was written by an older Waybill (schema %2, this program knows %3). An administrator "
                                         "brings it up to date: waybillctl database upgrade.")
                                             .arg(m_server->name()).arg(*version).arg(newestSchema()), {}};
    return bringUpToDate(options); // refuses a newer one
}

Result<Done> Database::openSession()
{
    if (!m_sql.open())
        return unreachable(m_sql.lastError());
    m_cut = false;
    ++m_session;
    QStringList settings{u"SET client_min_messages = warning"_s, u"SET search_path = waybill, public"_s, u"SET TIME ZONE 'UTC'"_s,
                         u"SET lock_timeout = %1"_s.arg(m_busyWait.count()), u"SET synchronous_commit = on"_s,
                         // A computer that was stopped or cut off must not keep the others from its rows and locks for ever.
                         u"SET idle_in_transaction_session_timeout = %1"_s.arg(longestPause), u"SET tcp_keepalives_idle = 60"_s,
                         u"SET tcp_keepalives_interval = 10"_s, u"SET tcp_keepalives_count = 3"_s};
    if (m_readOnly)
        settings += u"SET default_transaction_read_only = on"_s;
    for (const QString &setting : settings) {
        if (auto done = plain(setting); !done)
            return done;
    }
    QSqlQuery about(m_sql);
    if (!about.exec(u"SELECT current_setting('server_version_num'), current_setting('server_version'), current_setting('server_encoding')"_s)
        || !about.next())
        return failed(about.lastError());
    if (about.value(0).toInt() < oldestServer)
        return Error{ErrorKind::Storage, Said::tr("The database server is PostgreSQL %1; Waybill needs 15 or newer.").arg(about.value(1).toString()), {}};
    if (about.value(2).toString() != "UTF8"_L1)
        return Error{ErrorKind::Storage, Said::tr("The database %1 keeps its texts in %2 and not in UTF8, which would lose characters. Make one with "
                                         "ENCODING 'UTF8'.").arg(m_server->name(), about.value(2).toString()), {}};
    return listenAgain();
}

/// Without a role the schema is not seen at all, and everything in it would be told as missing.
Result<Done> Database::mayLook()
{
    const auto there = number(m_dialect->tableExists(), {u"schema_version"_s});
    if (!there)
        return there.error();
    const auto has = role();
    if (!has)
        return has.error();
    if (*there == 0 || *has != DatabaseRole::None)
        return Done{};
    return Error{ErrorKind::Permission, Said::tr("You have no role in the database %1. An administrator of Waybill gives you one: waybillctl database "
                                        "grant viewer|operator|administrator NAME.").arg(m_server->name()), {}};
}

Result<Done> Database::openAgain()
{
    // The statements of the connection that is gone cannot be given up there any more; they end with this object.
    for (const Prepared &query : std::as_const(m_prepared))
        m_lost += query;
    m_prepared.clear();
    m_sql.close();
    auto open = openSession();
    if (!open) {
        m_cut = true;
        return open;
    }
    qCInfo(lcStore) << "the connection to the database" << m_server->name() << "was cut and stands again";
    return open;
}

Result<Done> Database::ping()
{
    if (!m_server)
        return Done{};
    if (m_depth > 0)
        return m_failure ? Result<Done>(*m_failure) : plain(u"SELECT 1"_s);
    if (!m_cut) {
        auto there = plain(u"SELECT 1"_s);
        if (there || !m_cut)
            return there;
    }
    return openAgain();
}

Result<Done> Database::notify(const QString &channel, const QString &text)
{
    if (!m_server)
        return Done{};
    return change(u"SELECT pg_notify(?, ?)"_s, {channel, text});
}

Result<Done> Database::listen(const QString &channel, std::function<void(const QString &)> heard)
{
    if (!m_server)
        return Done{};
    if (m_listeners.isEmpty()) {
        QSqlDriver *driver = m_sql.driver(); // stays the same when the connection is opened again, and ends with it
        QObject::connect(driver, &QSqlDriver::notification, driver,
                         [this](const QString &name, QSqlDriver::NotificationSource source, const QVariant &said) {
            const auto listener = m_listeners.value(name);
            if (listener && source == QSqlDriver::OtherSource)
                listener(said.toString());
        });
    }
    m_listeners.insert(channel, std::move(heard));
    if (auto there = ping(); !there)
        return there;
    return listenAgain();
}

Result<Done> Database::listenAgain()
{
    const QStringList known = m_sql.driver()->subscribedToNotifications();
    for (auto each = m_listeners.cbegin(); each != m_listeners.cend(); ++each) {
        if (!known.contains(each.key()) && !m_sql.driver()->subscribeToNotification(each.key()))
            return failed(m_sql.driver()->lastError());
    }
    return Done{};
}

Result<DatabaseRole> Database::role()
{
    if (!m_server)
        return DatabaseRole::Administrator;
    const auto rank = number(u"SELECT coalesce(max(CASE rolname WHEN 'waybill_administrator' THEN 3 WHEN 'waybill_operator' THEN 2 ELSE 1 END), 0) "
                             "FROM pg_roles WHERE rolname IN ('waybill_viewer', 'waybill_operator', 'waybill_administrator') "
                             "AND pg_has_role(current_user, oid, 'USAGE')"_s);
    if (!rank)
        return rank.error();
    return DatabaseRole(int(*rank));
}

Result<std::optional<std::chrono::seconds>> Database::clockAhead(const QDateTime &now)
{
    if (!m_server)
        return std::optional<std::chrono::seconds>();
    const auto there = number(u"SELECT CAST(extract(epoch FROM clock_timestamp()) AS bigint)"_s);
    if (!there)
        return there.error();
    return std::optional(std::chrono::seconds(*there - now.toSecsSinceEpoch()));
}

Result<Done> Database::checkTables()
{
    const auto version = schemaVersion();
    if (!version)
        return version.error();
    for (const QString &table : Migrations::tables(*version)) {
        const auto there = number(m_dialect->tableExists(), {table});
        if (!there)
            return there.error();
        if (*there == 0)
            return Error{ErrorKind::Storage, Said::tr("The database %1 lacks a part of Waybill's data. Put back the last good backup of the server.")
                                                 .arg(m_server->name()), table};
    }
    return Done{};
}

} // namespace Waybill
