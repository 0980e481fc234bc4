#pragma once

#include "core/store/serveraddress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Waybill {

/// A PostgreSQL server of a test's own: in a temporary folder, on a socket there, without fsync. Everybody is let in by name,
/// but only the user "postgres" is there at first, and "locked", who would need a password. Run as root it runs as the system's
/// user postgres. It ends with this process, however that ends.
class PostgresCluster
{
public:
    /// The one of this process, started by the first call; null, and `why` says so, where PostgreSQL is not installed.
    static PostgresCluster *own(QString *why);
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// A database that nobody has used, set up for Waybill or not.
    ServerAddress newDatabase(bool isSetUp = true);
    /// One that is set up and empty, made anew or given back before: that costs less.
    ServerAddress emptyDatabase();
    void giveBack(const ServerAddress &address);
    /// The address of a database that need not be there.
    ServerAddress address(const QString &database, const QString &user = QStringLiteral("postgres")) const;
    /// Statements of the test itself, as the user postgres; what psql says is in the test's output if it fails.
    bool run(const QString &database, const QString &sql);
    /// Where its tables, write-ahead log and log lie.
    const QString &folder() const { return m_folder; }
    /// Ends every connection to the database, as an administrator or a restart of the server would.
    bool cutAll(const QString &database);
    /// The server ends, all connections with it; start() brings it back.
    bool stop();
    bool start();

private:
    PostgresCluster() = default;
    bool make(QString *why);
    QStringList asServer(const QString &program, const QStringList &arguments) const;

    QString m_programs;
    QString m_folder;
    QProcess m_watch;
    QList<ServerAddress> m_free;
    int m_databases = 0;
    bool m_hasTemplate = false;
};

/// True if this run is to try PostgreSQL: WAYBILL_TEST_STORE=postgres. What holds for a file must hold there.
inline bool onPostgres()
{
    return qEnvironmentVariable("WAYBILL_TEST_STORE") == QLatin1String("postgres");
}

inline PostgresCluster &cluster()
{
    QString why;
    PostgresCluster *own = PostgresCluster::own(&why);
    if (!own)
        qFatal("%s", qPrintable(why));
    return *own;
}

} // namespace Waybill
