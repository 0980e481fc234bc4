#pragma once

#include "core/base/result.h"
#include "core/store/row.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Waybill {

class Dialect;

/// One connection to the database; opened, used and closed in one thread.
/// The engine's connection writes with synchronous=FULL: what is committed survives a power cut (the outbox relies on it).
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    struct Options
    {
        QString file;                              ///< absolute path, or ":memory:" (tests)
        Access access = Access::ReadWrite;
        std::chrono::milliseconds busyWait{5'000}; ///< how long another process may hold the lock before ErrorKind::Busy
        qint64 maxPages = 0;                       ///< 0: as large as the disk allows
        int upToSchema = 0;                        ///< 0: the newest; an older one to try upgrades
        bool anySchema = false;                    ///< ReadOnly: an older schema is not refused (checking a backup)
    };

    /// Opens the file, brings its schema up to date (ReadWrite; a copy is kept beside it before an upgrade) and checks that
    /// the program knows its version. A newer schema is refused; so is an older one when only reading.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return *m_dialect; }
    /// As it was opened.
    const QString &file() const { return m_file; }
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

    /// Writes committed pages back into the file and lets the log shrink (after large deletions, before a copy).
    Result<Done> checkpoint();
    /// A consistent copy of the whole database in a new file; the database stays in use.
    Result<Done> copyTo(const QString &file);
    /// The engine's own check of the file; the first finding is the error's detail.
    Result<Done> checkIntegrity();

    /// What a failed statement means to people: busy, full, read-only, damaged, refused.
    static Error errorOf(const QSqlError &error);

private:
    friend class Transaction;
    friend class Migrations;
    explicit Database(const QString &connectionName);
    Result<Done> start(const Options &options);
    Result<Done> bringUpToDate(const Options &options);
    Result<Done> keepCopyBefore(int version, const QString &file);
    void rollBack();
    /// Runs it unprepared: PRAGMA, BEGIN, DDL.
    Result<Done> plain(const QString &sql);
    using Prepared = std::shared_ptr<QSqlQuery>;
    Result<Prepared> execute(const QString &sql, const QVariantList &values);
    void giveBack(const QString &sql, const Prepared &query);

    QString m_connection;
    QString m_file;
    bool m_readOnly = false;
    QSqlDatabase m_sql;
    std::unique_ptr<Dialect> m_dialect;
    QHash<QString, Prepared> m_prepared; ///< those not in use
    int m_depth = 0;       ///< transactions open, one inside the other
    bool m_rollBack = false; ///< an inner one was given up
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
