#include "tests/support/postgrescluster.h"

#include "core/store/migrations.h"
#include "core/store/serversetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The folder of the newest server programs; Debian keeps them out of the path.
QString serverPrograms()
{
    const QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : versions) {
        const QString folder = u"/usr/lib/postgresql/%1/bin"_s.arg(version);
        if (QFileInfo::exists(folder + u"/initdb"_s) && version.toInt() >= 15)
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).path();
}

// Lives as long as its input is open, which is as long as the test is there. "stop" and "start" come by the same way.
const QByteArray watchScript = R"sh(
programs=$1; folder=$2
trap '' INT TERM
up() { "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 -s start >/dev/null 2>&1 && echo up || { echo failed; cat "$folder/log"; }; }
down() { "$programs/pg_ctl" -D "$folder/data" -m immediate -w -s stop >/dev/null 2>&1; echo down; }
"$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 || { echo failed; cat "$folder/log"; }
cat >>"$folder/data/postgresql.conf" <<END
listen_addresses = ''
unix_socket_directories = '$folder'
fsync = off
full_page_writes = off
shared_buffers = 64MB
max_connections = 60
log_statement = none
END
printf 'local all locked scram-sha-256\nlocal all all trust\n' >"$folder/data/pg_hba.conf"
up
while read -r word; do
  case $word in stop) down;; start) up;; esac
done
down
rm -rf "$folder"
)sh";

} // namespace

PostgresCluster *PostgresCluster::own(QString *why)
{
    static PostgresCluster *cluster = nullptr;
    static QString refused;
    if (!cluster && refused.isEmpty()) {
        std::unique_ptr<PostgresCluster> made(new PostgresCluster);
        if (made->make(&refused)) {
            cluster = made.release();
            qAddPostRoutine([] { delete std::exchange(cluster, nullptr); });
        }
    }
    *why = refused;
    return cluster;
}

QStringList PostgresCluster::asServer(const QString &program, const QStringList &arguments) const
{
    QStringList command{program};
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) // the server refuses to run as root
        command = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s, program};
#endif
    return command + arguments;
}

bool PostgresCluster::make(QString *why)
{
    m_programs = serverPrograms();
    if (m_programs.isEmpty()) {
        *why = u"PostgreSQL is not installed here"_s;
        return false;
    }
    QProcess naming;
    const QStringList name = asServer(u"mktemp"_s, {u"-d"_s, u"/tmp/waybill-pg-XXXXXX"_s});
    naming.start(name.first(), name.mid(1));
    naming.waitForFinished(patience);
    m_folder = QString::fromLocal8Bit(naming.readAllStandardOutput()).trimmed();
    const QStringList watch = asServer(u"sh"_s, {u"-c"_s, QString::fromLatin1(watchScript), u"watch"_s, m_programs, m_folder});
    m_watch.setWorkingDirectory(u"/"_s);
#ifdef Q_OS_UNIX
    m_watch.setChildProcessModifier([] { ::setsid(); }); // what ends this test by the keyboard leaves it to tidy up
#endif
    m_watch.start(watch.first(), watch.mid(1));
    QByteArray said;
    while (!said.contains('\n') && m_watch.waitForReadyRead(patience))
        said += m_watch.readAllStandardOutput();
    if (said.startsWith("up"))
        return true;
    *why = u"no PostgreSQL server came up: "_s + QString::fromLocal8Bit(said + m_watch.readAllStandardError());
    return false;
}

PostgresCluster::~PostgresCluster()
{
    m_watch.closeWriteChannel();
    m_watch.waitForFinished(patience);
}

bool PostgresCluster::stop()
{
    m_watch.write("stop\n");
    return m_watch.waitForReadyRead(patience) && m_watch.readAllStandardOutput().startsWith("down");
}

bool PostgresCluster::start()
{
    m_watch.write("start\n");
    return m_watch.waitForReadyRead(patience) && m_watch.readAllStandardOutput().startsWith("up");
}

ServerAddress PostgresCluster::address(const QString &database, const QString &user) const
{
    ServerAddress address;
    address.host = m_folder;
    address.user = user;
    address.database = database;
    return address;
}

ServerAddress PostgresCluster::newDatabase(bool isSetUp)
{
    if (isSetUp && !m_hasTemplate) {
        const auto made = ServerSetup::init(address(u"pattern"_s));
        if (!made)
            qCritical("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
        m_hasTemplate = made.hasValue();
    }
    const QString name = u"case_%1"_s.arg(++m_databases);
    run(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2 ENCODING 'UTF8'"_s.arg(name, isSetUp ? u"pattern"_s : u"template0"_s));
    return address(name);
}

ServerAddress PostgresCluster::emptyDatabase()
{
    if (m_free.isEmpty())
        return newDatabase();
    const ServerAddress address = m_free.takeLast();
    // Deleting costs less than TRUNCATE, which makes new files for each table and index.
    QStringList statements;
    QStringList tables = Migrations::tables();
    std::reverse(tables.begin(), tables.end());
    for (const QString &table : tables)
        statements += u"DELETE FROM waybill."_s + table;
    for (const QString &table : Migrations::countingTables())
        statements += u"PERFORM setval('waybill.%1_id_seq', 1, false)"_s.arg(table);
    return run(address.database, u"DO $$ BEGIN %1; END $$"_s.arg(statements.join(u"; "_s))) ? address : newDatabase();
}

void PostgresCluster::giveBack(const ServerAddress &address)
{
    m_free += address;
}

bool PostgresCluster::run(const QString &database, const QString &sql)
{
    QProcess psql;
    psql.start(m_programs + u"/psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, m_folder, u"-U"_s, u"postgres"_s, u"-d"_s, database, u"-v"_s,
                                         u"ON_ERROR_STOP=1"_s, u"-c"_s, sql});
    psql.waitForFinished(patience);
    if (psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0)
        return true;
    qCritical("%s: %s", qPrintable(sql), psql.readAllStandardError().constData());
    return false;
}

bool PostgresCluster::cutAll(const QString &database)
{
    return run(u"postgres"_s, u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(database));
}

} // namespace Waybill
