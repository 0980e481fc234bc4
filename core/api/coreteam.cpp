// Several computers on one PostgreSQL: what each hears of the others, and what it has to share with them.
#include "core/api/synccore.h"

#include "core/base/logging.h"
#include "core/base/words.h"
#include "core/engine/worker.h"
#include "core/store/databasecopy.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString newsChannel = u"waybill_news"_s;

QString roleWords(DatabaseRole role)
{
    switch (role) {
    case DatabaseRole::None: break;
    case DatabaseRole::Viewer: return Said::tr("viewer");
    case DatabaseRole::Operator: return Said::tr("operator");
    case DatabaseRole::Administrator: return Said::tr("administrator");
    }
    return Said::tr("none");
}

} // namespace

ConnectionId teamId()
{
    return ConnectionId(u"team"_s);
}

QString teamPasswordKey(const ServerAddress &server)
{
    const QString where = server.host.isEmpty() ? server.options.value(u"host"_s) : server.host;
    return u"%1@%2:%3/%4"_s.arg(server.user, where).arg(server.port).arg(server.database);
}

QCoro::Task<QString> SyncCore::teamPassword(ServerAddress server, QString given)
{
    if (!given.isEmpty() || !m_options.secrets)
        co_return given;
    const QString key = teamPasswordKey(server);
    auto reading = m_options.secrets->read(teamId(), QStringList(key));
    const auto kept = co_await reading;
    const QString password = kept ? kept->value(key) : QString(); // without one libpq looks, or the server says what it wants
    co_return password;
}

QCoro::Task<Result<Done>> SyncCore::keepTeamPassword(QString address, QString password)
{
    const auto server = ServerAddress::parse(address);
    if (!server)
        co_return server.error();
    const QString key = teamPasswordKey(*server);
    const QMap<QString, QString> secret({{key, password}});
    auto keeping = password.isEmpty() ? m_options.secrets->remove(teamId(), QStringList(key)) : m_options.secrets->write(teamId(), secret);
    const auto kept = co_await keeping;
    if (kept && m_options.server && teamPasswordKey(*m_options.server) == key)
        m_options.serverPassword = password;
    co_return kept;
}

Error SyncCore::readsOnly() const
{
    if (m_stores && m_stores->database->server()) {
        return {ErrorKind::Permission,
                Said::tr("You may look at everything in %1 and change nothing: your role there is viewer. Its administrator gives you another one.").arg(
                    m_stores->database->server()->name()), {}};
    }
    return {ErrorKind::Busy, Said::tr("Another Waybill holds this data folder; this one may only read."), {}};
}

Result<QString> SyncCore::clockTrouble()
{
    constexpr std::chrono::seconds agreed{60};
    const auto &server = m_stores->database->server();
    if (!server || qobject_cast<ManualClock *>(m_clock.get())) // simulated time is nobody else's
        return QString();
    const auto ahead = m_stores->database->clockAhead(m_clock->now());
    if (!ahead)
        return ahead.error();
    const auto apart = ahead->value_or(std::chrono::seconds(0));
    if (std::chrono::abs(apart) <= agreed)
        return QString();
    const int minutes = int(std::chrono::round<std::chrono::minutes>(std::chrono::abs(apart)).count());
    return apart.count() > 0
        ? Said::tr("The clock of this computer is %n minute(s) behind that of the server of %1. Turns come at the wrong time; set the clock that is wrong.", nullptr, minutes)
              .arg(server->name())
        : Said::tr("The clock of this computer is %n minute(s) ahead of that of the server of %1. Turns come at the wrong time; set the clock that is wrong.", nullptr, minutes)
              .arg(server->name());
}

/// A role may be given or taken while the program runs; the server has refused or allowed accordingly all the time.
QCoro::Task<Result<Done>> SyncCore::noticeRole()
{
    if (!m_stores->database->server())
        co_return Done{};
    const auto role = m_stores->database->role();
    if (!role)
        co_return role.error();
    if (*role == m_role)
        co_return Done{};
    m_role = *role;
    m_writer = m_wantsToWrite && m_role >= DatabaseRole::Operator;
    changed(int(News::Settings));
    if (!m_writer)
        co_return Done{};
    if (!m_outages) {
        if (const auto closed = closeLeftovers(*m_stores, m_clock->now()); !closed)
            co_return closed;
        m_outages = std::make_shared<Outages>(m_stores, m_clock.get());
    }
    if (!m_wantsSchedule || m_scheduler)
        co_return Done{};
    auto starting = startSchedule();
    co_return co_await starting;
}

Result<Done> SyncCore::joinTeam()
{
    m_allowances = std::make_unique<TeamAllowances>(m_stores);
    if (const auto begun = m_allowances->begin(); !begun)
        return begun;
    const auto asked = m_stores->due.whenAsked([this] {
        if (m_scheduler)
            m_scheduler->wake();
    });
    if (!asked)
        return asked;
    return m_stores->database->listen(newsChannel, [this](const QString &flags) {
        m_heard |= flags.toInt();
        if (!m_newsTimer.isActive())
            m_newsTimer.start();
    });
}

Result<Done> SyncCore::askWorkers(const QStringList &numbers)
{
    const auto all = m_stores->templates.list();
    if (!all)
        return all.error();
    Transaction tx(*m_stores->database);
    for (const StoredTemplate &each : *all) {
        if (!isOn(each))
            continue;
        if (numbers.isEmpty()) {
            if (const auto asked = m_stores->due.askAll(each.id, m_options.person); !asked)
                return asked;
            continue;
        }
        const auto links = m_stores->links.list(each.id);
        if (!links)
            return links.error();
        QList<qint64> wanted;
        for (const OrderLink &link : *links) {
            if (numbers.contains(link.po.text()))
                wanted.append(link.id);
        }
        if (const auto asked = m_stores->due.ask(wanted, m_options.person); !asked)
            return asked;
    }
    if (const auto done = tx.commit(); !done)
        return done;
    const auto workers = m_stores->locks.holders(workersLock);
    if (!workers)
        return workers.error();
    if (*workers > 0)
        return Done{};
    return Error{ErrorKind::Busy,
                 Said::tr("It is asked for, but no computer is looking at orders right now. Start waybillctl serve on a server, or let this computer do "
                 "the work (Settings, Team database)."), {}};
}

QCoro::Task<Result<TeamDatabase>> SyncCore::teamDatabase()
{
    TeamDatabase team;
    const auto next = TeamChoice::read(m_options.dataFolder);
    if (!next)
        co_return next.error();
    team.next = *next;
    team.worksHere = m_scheduler != nullptr;
    if (const auto &server = m_stores->database->server()) {
        const auto workers = m_stores->locks.holders(workersLock);
        if (!workers)
            co_return workers.error();
        team.name = server->name();
        team.role = m_role;
        team.workers = *workers;
    }
    co_return team;
}

QCoro::Task<Result<TeamDatabaseTest>> SyncCore::testTeamDatabase(QString address, QString password)
{
    const auto server = ServerAddress::parse(address);
    if (!server)
        co_return server.error();
    Database::Options options;
    options.server = *server;
    auto finding = teamPassword(*server, password);
    options.password = co_await finding;
    options.access = Database::Access::ReadOnly;
    options.anySchema = true;
    const auto opened = Database::open(options);
    if (!opened)
        co_return opened.error();
    const auto version = (*opened)->schemaVersion();
    if (!version)
        co_return version.error();
    TeamDatabaseTest test;
    if (*version == 0) {
        test.words = Said::tr("%1 answers, but it is not set up for Waybill yet. Its administrator does that once: waybillctl database init.").arg(server->name());
        co_return test;
    }
    if (*version != Database::newestSchema()) {
        test.words = *version < Database::newestSchema()
            ? Said::tr("%1 answers, but it was written by an older Waybill. Its administrator brings it up to date: waybillctl database upgrade.").arg(server->name())
            : Said::tr("%1 answers, but it was written by a newer Waybill than this one. Install that on this computer.").arg(server->name());
        co_return test;
    }
    const auto role = (*opened)->role();
    if (!role)
        co_return role.error();
    test.role = *role;
    if (*role == DatabaseRole::None) {
        test.words = Said::tr("%1 answers, but you have no role there. Its administrator gives you one: waybillctl database grant.").arg(server->name());
        co_return test;
    }
    const auto accounts = ConnectionStore(**opened).list();
    if (!accounts)
        co_return accounts.error();
    test.isReady = true;
    test.isEmpty = accounts->isEmpty();
    test.words = test.isEmpty ? Said::tr("%1 is ready and empty. Your role there is %2.").arg(server->name(), roleWords(*role))
                              : Said::tr("%1 is ready and holds %n account(s). Your role there is %2.", nullptr, int(accounts->size())).arg(server->name(), roleWords(*role));
    co_return test;
}

QCoro::Task<Result<qint64>> SyncCore::moveToTeamDatabase(QString address, QString password)
{
    const auto server = ServerAddress::parse(address);
    if (!server)
        co_return server.error();
    if (m_stores->database->server())
        co_return Error{ErrorKind::Usage, Said::tr("These data are on a server already. waybillctl database copy moves them to another one."), {}};
    if (!m_underWay.isEmpty())
        co_return Error{ErrorKind::Busy, Said::tr("Orders are being looked at right now. Move the data when that has ended."), {}};
    Database::Options options;
    options.server = *server;
    auto finding = teamPassword(*server, password);
    options.password = co_await finding;
    const auto opened = Database::open(options);
    if (!opened)
        co_return opened.error();
    const auto copied = copyAll(*m_stores->database, **opened);
    if (!copied)
        co_return copied.error();
    qint64 rows = 0;
    for (const CopiedTable &table : *copied)
        rows += table.rows;
    co_return rows;
}

QCoro::Task<Result<Done>> SyncCore::chooseTeamDatabase(TeamChoice choice)
{
    const NewsAtEnd news(this, int(News::Settings));
    if (!choice.address.isEmpty()) {
        const auto server = ServerAddress::parse(choice.address);
        if (!server)
            co_return server.error();
        choice.address = server->text();
    }
    co_return choice.keep(m_options.dataFolder);
}

void SyncCore::tellNews()
{
    const int ours = std::exchange(m_news, 0);
    Q_EMIT news(ours | std::exchange(m_heard, 0));
    if (ours == 0 || !m_stores)
        return;
    if (const auto told = m_stores->database->notify(newsChannel, QString::number(ours)); !told)
        qCWarning(lcStore) << told.error().message; // the others see it when they look
}

Result<Done> SyncCore::mayWrite()
{
    for (const UnderWay &each : std::as_const(m_underWay)) {
        if (!each.run || !each.run->leases)
            continue;
        if (const auto may = each.run->leases->mayWrite(); !may)
            return may;
    }
    return Done{};
}

} // namespace Waybill
