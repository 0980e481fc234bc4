#include "tests/chaos/machinetrouble.h"

#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where somebody listened a moment ago.
quint16 deadPort()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Tables that a pass writes to.
const QStringList &busyTables()
{
    static const QStringList all{u"outbox"_s, u"activity"_s, u"snapshot"_s, u"event"_s, u"due"_s, u"run"_s};
    return all;
}

} // namespace

QString words(MachineTrouble trouble)
{
    switch (trouble) {
    case MachineTrouble::None: return u"none"_s;
    case MachineTrouble::Locked: return u"database locked"_s;
    case MachineTrouble::LockedLong: return u"database locked for long"_s;
    case MachineTrouble::DiskFull: return u"disk full"_s;
    case MachineTrouble::KeychainGone: return u"keychain gone"_s;
    case MachineTrouble::ProxyGone: return u"proxy gone"_s;
    case MachineTrouble::ClockJumps: return u"clock jumps"_s;
    case MachineTrouble::Restart: return u"started anew"_s;
    case MachineTrouble::Cut: return u"connections cut"_s;
    case MachineTrouble::ServerEnds: return u"server ends"_s;
    }
    Q_UNREACHABLE();
}

QList<MachineTrouble> machineTroubles(bool withTime)
{
    using enum MachineTrouble;
    QList<MachineTrouble> all{Locked, DiskFull, KeychainGone, ProxyGone, ClockJumps, Restart};
    if (onPostgres())
        all += Cut;
    if (withTime)
        all += LockedLong;
    if (withTime && onPostgres())
        all += ServerEnds;
    return all;
}

QCoro::Task<Result<QMap<QString, QString>>> LockableSecrets::read(ConnectionId connection, QStringList keys)
{
    if (m_locked)
        co_return Error{ErrorKind::Secret, u"The keychain does not answer."_s, {}};
    auto reading = m_secrets->read(connection, keys);
    co_return co_await reading;
}

QCoro::Task<Result<Done>> LockableSecrets::write(ConnectionId connection, QMap<QString, QString> secrets)
{
    auto writing = m_secrets->write(connection, secrets);
    co_return co_await writing;
}

QCoro::Task<Result<Done>> LockableSecrets::remove(ConnectionId connection, QStringList keys)
{
    auto removing = m_secrets->remove(connection, keys);
    co_return co_await removing;
}

TroubledPass::TroubledPass(MachineTrouble trouble, Around around, QRandomGenerator &random)
    : m_trouble(trouble)
    , m_around(around)
    , m_random(random)
    , m_after(random.bounded(120))
{
}

Result<Done> TroubledPass::begin()
{
    m_on = true;
    switch (m_trouble) {
    case MachineTrouble::KeychainGone:
        m_around.secrets.lock(true);
        return m_around.story.restart();
    case MachineTrouble::Restart:
        return m_around.story.restart();
    case MachineTrouble::ProxyGone:
        return useProxy({{ConnectionKey::proxy, u"manual"_s}, {ConnectionKey::proxyHost, u"127.0.0.1"_s},
                         {ConnectionKey::proxyPort, QString::number(deadPort())}});
    case MachineTrouble::ClockJumps:
        setClock(std::chrono::seconds(m_random.bounded(-10'800, 10'800)));
        return Done{};
    default:
        return Done{};
    }
}

void TroubledPass::during()
{
    QThread::usleep(ulong(std::chrono::microseconds(m_after).count()));
    switch (m_trouble) {
    case MachineTrouble::Locked: return holdDatabase(std::chrono::milliseconds(50 + m_random.bounded(300)));
    case MachineTrouble::LockedLong: return holdDatabase(std::chrono::milliseconds(5'500));
    case MachineTrouble::DiskFull: return fillDisk();
    case MachineTrouble::Cut: (void)cluster().cutAll(m_around.server->database); return;
    case MachineTrouble::ServerEnds:
        cluster().stop();
        QThread::msleep(ulong(m_random.bounded(300)));
        cluster().start();
        return;
    default: return;
    }
}

std::shared_ptr<Stores> TroubledPass::anotherConnection() const
{
    const auto opened = m_around.server ? Stores::open(*m_around.server, {}) : Stores::open(m_around.story.dataFolder());
    return opened ? *opened : nullptr;
}

/// The accounts' own proxy, and the program is started anew with it.
Result<Done> TroubledPass::useProxy(const QJsonObject &settings)
{
    if (const auto stores = anotherConnection()) {
        const auto all = stores->connections.list();
        for (Connection each : all ? *all : QList<Connection>()) {
            for (auto it = settings.begin(); it != settings.end(); ++it)
                each.settings.insert(it.key(), it.value());
            if (const auto saved = stores->connections.save(each); !saved)
                return saved;
        }
    }
    return m_around.story.restart();
}

void TroubledPass::holdDatabase(std::chrono::milliseconds howLong)
{
    const auto other = anotherConnection();
    if (!other)
        return;
    Transaction holding(*other->database); // a file's only writer
    if (m_around.server)
        (void)other->database->change(u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(busyTables().at(m_random.bounded(int(busyTables().size())))));
    QThread::msleep(ulong(howLong.count()));
}

void TroubledPass::fillDisk()
{
    if (m_around.server) {
        const QString table = busyTables().at(m_random.bounded(int(busyTables().size())));
        (void)cluster().run(m_around.server->database,
            u"CREATE FUNCTION public.storm_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
             "'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$; "
             "CREATE TRIGGER storm BEFORE INSERT OR UPDATE ON waybill.%1 FOR EACH STATEMENT EXECUTE FUNCTION public.storm_full()"_s.arg(table));
        return;
    }
    qint64 largest = 0;
    const QFileInfoList files = QDir(m_around.story.dataFolder()).entryInfoList({u"*-wal"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        largest = std::max(largest, file.size());
    ::signal(SIGXFSZ, SIG_IGN); // as a full disk: an error, not a signal
    limitFiles(rlim_t(largest + 4096 * m_random.bounded(8)));
}

void TroubledPass::setClock(std::chrono::seconds ahead)
{
    ManualClock *clock = *m_around.clock;
    const QDateTime now = m_around.story.now().addSecs(ahead.count());
    bool back = false;
    QMetaObject::invokeMethod(clock, [clock, now, &back] {
        back = now < clock->now();
        clock->setWallClock(now);
    }, Qt::BlockingQueuedConnection);
    if (const auto stores = anotherConnection(); stores && back)
        (void)stores->due.bringForward(now); // what the scheduler does when it notices
}

void TroubledPass::end()
{
    if (!std::exchange(m_on, false))
        return;
    switch (m_trouble) {
    case MachineTrouble::KeychainGone: m_around.secrets.lock(false); return;
    case MachineTrouble::ProxyGone:
        (void)useProxy({{ConnectionKey::proxy, u"none"_s}});
        return;
    case MachineTrouble::ClockJumps: return setClock({});
    case MachineTrouble::DiskFull:
        if (m_around.server)
            (void)cluster().run(m_around.server->database, u"DROP FUNCTION IF EXISTS public.storm_full() CASCADE"_s);
        else
            limitFiles(RLIM_INFINITY);
        return;
    default: return;
    }
}

} // namespace Waybill
