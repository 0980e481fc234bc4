#pragma once

#include "core/base/result.h"
#include "core/store/row.h"
#include "core/store/serveraddress.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Waybill {

class Dialect;

/// What the present user may do; a server's own roles (waybill_viewer, …), enforced by it.
enum class DatabaseRole {
    None,          ///< not even look
    Viewer,        ///< see all
    Operator,      ///< run syncs, decide holds, follow orders, approve single ones
    Administrator, ///< connections, templates, settings, the audit list; upgrades and grants
};

/// One connection to the database, a file of SQLite's or a server of PostgreSQL's; opened, used and closed in one thread.
/// The engine's connection writes with synchronous=FULL: what is committed survives a power cut (the outbox relies on it).
/// A connection to a server that was cut is opened again by the next statement outside a transaction; a select is then asked
/// once more, all else is never repeated. Inside a transaction a cut, like every failed statement, takes all of it back.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Beside, ///< writes what another process, which has them open ReadWrite, keeps up to date: an older schema is refused
    };
    struct Options
    {
        QString file;                              ///< absolute path, or ":memory:" (tests)
        std::optional<ServerAddress> server = {};  ///< in place of a file
        QString password = {};                     ///< of the server; empty: ~/.pgpass, PGPASSWORD or none. Never told.
        Access access = Access::ReadWrite;
        std::chrono::milliseconds busyWait{5'000}; ///< how long another process may hold the lock before ErrorKind::Busy
        qint64 maxPages = 0;                       ///< 0: as large as the disk allows
        int upToSchema = 0;                        ///< 0: the newest; an older one to try upgrades
        bool anySchema = false;                    ///< an older schema, or none, is not refused (checking a backup)
        bool setsUp = false;                       ///< server: the schema is made or brought up to date (ServerSetup)
    };

    /// Opens the file, brings its schema up to date (ReadWrite; a copy is kept beside it before an upgrade) and checks that
    /// the program knows its version. A newer schema is refused; so is an older one when only reading.
    /// A server's schema is left as it is unless `setsUp` says so: others are at work there.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return *m_dialect; }
    /// As it was opened; empty for a server.
    const QString &file() const { return m_file; }
    const std::optional<ServerAddress> &server() const { return m_server; }
    /// For one more connection to the same data, in whatever thread, that only looks.
    Options place() const;
    /// Counts the connections to the server there were: what belongs to a session ends with it. 0 for a file.
    int session() const { return m_session; }
    /// A file's owner may do everything.
    Result<DatabaseRole> role();
    /// How far the server's clock is ahead of `now`; nothing for a file.
    Result<std::optional<std::chrono::seconds>> clockAhead(const QDateTime &now);
    /// The schema version of this file.
    Result<int> schemaVersion();
    /// The newest version this program knows.
    static int newestSchema();

    /// Runs one statement; the number of rows it changed. Prepared once and kept; null texts are bound as "".
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// The same, where the number does not matter.
    Result<Done> change(const QString &sql, const QVariantList &values = {});
    /// Once for each row of values, in one transaction.
    Result<Done> changeEach(const QString &sql, const QList<QVariantList> &rows);
    /// The key that the statement's `RETURNING id` gives.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// All rows of a select, each read by `read(Row) -> T`.
    template<typename Read>
    auto select(const QString &sql, const QVariantList &values, Read read) -> Result<QList<decltype(read(std::declval<Row>()))>>
    {
        QList<decltype(read(std::declval<Row>()))> list;
        const auto done = each(sql, values, [&](const Row &row) { list.append(read(row)); });
        if (!done)
            return done.error();
        return list;
    }
    /// The first row, or nothing.
    template<typename Read>
    auto first(const QString &sql, const QVariantList &values, Read read)
        -> Result<std::optional<decltype(read(std::declval<Row>()))>>
    {
        auto list = select(sql, values, read);
        if (!list)
            return list.error();
        if (list->isEmpty())
            return std::optional<decltype(read(std::declval<Row>()))>();
        return std::optional(list->takeFirst());
    }
    /// The first column of the first row as a number; 0 if there is no row.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});
    Result<Done> each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &read);
    /// For many keys in a few statements: `%1` stands for the list of them, behind the last placeholder.
    Result<Done> eachOf(const QString &sql, const QVariantList &values, const QVariantList &keys, const std::function<void(const Row &)> &read);
    Result<int> runOf(const QString &sql, const QVariantList &values, const QVariantList &keys);

    /// First thing in a transaction that only reads: all of it is read as of one moment.
    Result<Done> standStill();
    /// The same for more rows than memory should hold; inside a transaction.
    Result<Done> eachOfMany(const QString &sql, const std::function<void(const Row &)> &read);

    /// Tells everybody who listens on the channel, at the commit of the transaction. A file has no listeners.
    Result<Done> notify(const QString &channel, const QString &text);
    /// `heard` is called in this thread's event loop for what others tell, also after a cut (nothing is told twice, and what
    /// was told meanwhile is lost). Once a channel.
    Result<Done> listen(const QString &channel, std::function<void(const QString &)> heard);
    /// Whether the other end is there; opens a connection that was cut.
    Result<Done> ping();

    /// Writes committed pages back into the file and lets the log shrink (after large deletions, before a copy).
    Result<Done> checkpoint();
    /// A consistent copy of the whole database in a new file of SQLite's; the database stays in use.
    Result<Done> copyTo(const QString &file);
    /// The engine's own check of the file; the first finding is the error's detail. A server looks after its files itself:
    /// there it says whether all tables are there.
    Result<Done> checkIntegrity();

private:
    friend class Transaction;
    friend class Migrations;
    friend class ServerSetup;
    Database(const QString &connectionName, const Options &options);
    Result<Done> start(const Options &options);
    Result<Done> startFile(const Options &options);
    Result<Done> startServer(const Options &options);
    Result<Done> openSession();
    Result<Done> openAgain();
    Result<Done> mayLook();
    Result<Done> listenAgain();
    Result<Done> checkTables();
    Error unreachable(const QSqlError &error) const;
    Result<Done> bringUpToDate(const Options &options);
    Result<Done> keepCopyBefore(int version, const QString &file);
    Result<Done> begin();
    void rollBack();
    /// Runs it unprepared: PRAGMA, BEGIN, DDL.
    Result<Done> plain(const QString &sql);
    using Prepared = std::shared_ptr<QSqlQuery>;
    Result<Prepared> execute(const QString &sql, const QVariantList &values);
    Result<Prepared> executeOnce(const QString &sql, const QVariantList &values);
    Error failed(const QSqlError &error);
    void giveBack(const QString &sql, const Prepared &query);

    QString m_connection;
    QString m_file;
    std::optional<ServerAddress> m_server;
    QString m_password;
    std::chrono::milliseconds m_busyWait;
    bool m_readOnly = false;
    QSqlDatabase m_sql;
    std::unique_ptr<Dialect> m_dialect;
    QHash<QString, Prepared> m_prepared; ///< those not in use
    QList<Prepared> m_lost;              ///< of a connection that was cut
    QHash<QString, std::function<void(const QString &)>> m_listeners; ///< by channel
    int m_session = 0;
    int m_depth = 0;         ///< transactions open, one inside the other
    bool m_rollBack = false; ///< an inner one was given up
    bool m_cut = false;      ///< the server is gone; the next statement outside a transaction looks again
    std::optional<Error> m_failure; ///< of this transaction, where it fails as a whole
};

/// Rolls back unless committed. May be nested: the outermost commits, and only if every inner one did.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Says whether the transaction could be begun; commit() says it again.
    const Result<Done> &begun() const { return m_begun; }
    Result<Done> commit();

private:
    Database &m_database;
    Result<Done> m_begun;
    bool m_open = false;
};

} // namespace Waybill
