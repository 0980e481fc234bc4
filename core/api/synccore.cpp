#include "core/api/synccore.h"

#include "core/api/checksteps.h"
#include "core/base/words.h"
#include "core/engine/syncrun.h"
#include "core/engine/worker.h"

#include <QScopedValueRollback>
#include <QUuid>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

constexpr std::chrono::milliseconds gatherNews{100};

} // namespace

Error nothingCalled(const QString &sentence, const QString &name)
{
    return {ErrorKind::NotFound, sentence.arg(name), {}};
}

SyncCore::SyncCore(CoreOptions options)
    : m_options(std::move(options))
{
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(gatherNews);
    connect(&m_newsTimer, &QTimer::timeout, this, &SyncCore::tellNews);
}

SyncCore::~SyncCore() = default;

void SyncCore::changed(int what)
{
    m_news |= what;
    if (!m_newsTimer.isActive())
        m_newsTimer.start();
}

QCoro::Task<Result<Done>> SyncCore::open(bool writer)
{
    m_wantsToWrite = writer;
    m_clock = m_options.makeClock ? m_options.makeClock() : std::make_unique<SystemClock>();
    if (writer && !m_options.server && !m_lock) { // kept from an attempt that failed
        auto lock = EngineLock::take(m_options.dataFolder);
        if (!lock)
            co_return lock.error();
        m_lock = *lock;
    }
    if (m_options.server) {
        auto finding = teamPassword(*m_options.server, m_options.serverPassword);
        m_options.serverPassword = co_await finding;
    }
    const auto opened = openStores(writer ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!opened && opened.error().kind == ErrorKind::Damaged)
        co_return damagedData(opened.error());
    if (!opened)
        co_return opened;
    auto applying = applySettings();
    co_return co_await applying;
}

QCoro::Task<Result<Done>> SyncCore::openToDecide()
{
    auto opening = open(true);
    const auto opened = co_await opening;
    if (opened || opened.error().kind != ErrorKind::Busy || m_lock || m_options.server)
        co_return opened;
    if (const auto beside = openStores(Database::Access::Beside); !beside)
        co_return beside;
    auto applying = applySettings();
    co_return co_await applying;
}

Result<Done> SyncCore::openStores(Database::Access access)
{
    bool writer = access == Database::Access::ReadWrite;
    auto stores = m_options.server ? Stores::open(*m_options.server, m_options.serverPassword, access) : Stores::open(m_options.dataFolder, access);
    if (!stores)
        return stores.error();
    m_stores = *stores;
    m_stores->folder = m_options.dataFolder;
    if (m_stores->database->server()) {
        const auto role = m_stores->database->role();
        if (!role)
            return role.error();
        m_role = *role;
        writer = writer && m_role >= DatabaseRole::Operator;
        if (const auto joined = joinTeam(); !joined)
            return joined;
    }
    m_writer = writer;
    if (!writer)
        return Done{};
    if (const auto closed = closeLeftovers(*m_stores, m_clock->now()); !closed)
        return closed;
    m_outages = std::make_shared<Outages>(m_stores, m_clock.get());
    return Done{};
}

QCoro::Task<Result<ConnectionId>> SyncCore::addConnection(NewConnection connection)
{
    const NewsAtEnd news(this, int(News::Connections));
    const auto all = kinds();
    const auto kind = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.kind == connection.kind; });
    if (kind == all.cend())
        co_return nothingCalled(Said::tr("There is no kind of system \"%1\"."), connection.kind);
    for (const ConnectionField &field : kind->fields) {
        // A secret may come later, for each call (a server without a keychain); the first use says if one is missing.
        const bool given = field.secret || connection.settings.contains(field.key);
        if (field.required && !given && field.fallback.isEmpty() && kind->asks(field, connection.settings))
            co_return Error{ErrorKind::Usage, Said::tr("%1 needs: %2.").arg(kind->name, field.label), {}, field.key};
        if (!field.secret && !given && !field.fallback.isEmpty())
            connection.settings.insert(field.key, field.fallback);
    }
    const auto name = freeName(connection.name, kind->name);
    if (!name)
        co_return name.error();
    const ConnectionId id(newId());
    auto writing = m_options.secrets->write(id, connection.secrets);
    const auto written = co_await writing;
    if (!written)
        co_return written.error();
    Connection entry;
    entry.id = id;
    entry.kind = connection.kind;
    entry.role = kind->isSource ? ConnectionRole::Source : ConnectionRole::Target;
    entry.name = *name;
    entry.settings = connection.settings;
    entry.createdAt = m_clock->now();
    const auto kept = keepConnection(entry);
    if (kept)
        co_return id;
    auto removing = m_options.secrets->remove(id, connection.secrets.keys()); // nobody would ever find them again
    const auto removed = co_await removing;
    Error error = kept.error();
    if (!removed)
        error.detail += u' ' + removed.error().message;
    co_return error;
}

Result<Done> SyncCore::keepConnection(const Connection &entry)
{
    Transaction tx(*m_stores->database);
    if (const auto added = m_stores->connections.add(entry); !added)
        return added;
    if (const auto said = keepAudit({.what = u"connection"_s, .subject = entry.name, .to = u"added"_s}); !said)
        return said;
    return tx.commit();
}

QCoro::Task<Result<QList<Connection>>> SyncCore::connections()
{
    co_return m_stores->connections.list();
}

QCoro::Task<Result<WhoAmI>> SyncCore::testConnection(QString nameOrId)
{
    const auto connection = findConnection(nameOrId);
    if (!connection)
        co_return connection.error();
    const auto kind = findKind(connection->kind);
    const QString system = kind ? kind->name : connection->kind;
    if (connection->role == ConnectionRole::Source) {
        auto making = source(*connection);
        const auto adapter = co_await making;
        if (!adapter)
            co_return adapter.error();
        auto asking = (*adapter)->whoAmI();
        const auto who = co_await asking;
        const CheckFacts facts{system, (*adapter)->certificate(), (*adapter)->clockAhead()};
        co_return who ? Result<WhoAmI>(withCommonSteps(*who, facts)) : who;
    }
    auto making = target(*connection);
    const auto adapter = co_await making;
    if (!adapter)
        co_return adapter.error();
    auto asking = (*adapter)->whoAmI();
    const auto who = co_await asking;
    const CheckFacts facts{system, (*adapter)->certificate(), (*adapter)->clockAhead()};
    co_return who ? Result<WhoAmI>(withCommonSteps(*who, facts)) : who;
}

QCoro::Task<Result<RunSummary>> SyncCore::sync(QString templateNameOrId, RunRequest request)
{
    const NewsAtEnd news(this, News::Activity | News::Orders | News::Templates | News::Connections);
    if (!m_writer)
        co_return readsOnly();
    const auto stored = findTemplate(templateNameOrId);
    if (!stored)
        co_return stored.error();
    if (!request.dryRun && stored->state != TemplateState::Trial && stored->state != TemplateState::Live)
        co_return Error{ErrorKind::Usage, Said::tr("\"%1\" is off. Enable it, or look with --dry-run.").arg(stored->name), {}};
    const QString id = stored->id.text();
    if (m_underWay.contains(id))
        co_return Error{ErrorKind::Busy, Said::tr("A pass is under way."), {}};
    if (m_stopped)
        co_return Error{ErrorKind::Cancelled, Said::tr("Stopped before all orders were looked at."), {}};
    m_underWay.insert(id, {}); // before the first wait: two askers make one pass
    changed(int(News::Activity));
    auto passing = pass(*stored, request);
    const auto summary = co_await passing;
    m_underWay.remove(id);
    if (m_scheduler) // what was asked for meanwhile follows at once
        m_scheduler->wake();
    co_return summary;
}

QCoro::Task<Result<RunSummary>> SyncCore::pass(StoredTemplate integration, RunRequest request)
{
    const QString id = integration.id.text();
    const auto asking = std::make_shared<ConnectionId>();
    auto preparing = context(integration, request, asking);
    auto prepared = co_await preparing;
    if (!prepared && stopsConnection(prepared.error().kind)) {
        const auto settings = engineSettings();
        const auto blocked = settings ? m_outages->down(*asking, prepared.error(), *settings) : Result<Done>(settings.error());
        if (!blocked)
            co_return blocked.error();
    }
    if (!prepared)
        co_return prepared.error();
    m_underWay[id].run = *prepared;
    (*prepared)->stop = m_stopped; // asked for while it was prepared
    SyncRun run(*prepared, [this, id](int done, int all) {
        if (const auto &run = m_underWay[id].run)
            m_outages->answered(run->integration);
        m_underWay[id].done = done;
        m_underWay[id].all = all;
        tellProgress();
        changed(News::Activity | News::Orders);
    });
    auto going = run.go();
    auto summary = co_await going;
    if (const auto counted = countRequests(); !counted)
        co_return counted.error();
    if (!summary)
        co_return summary;
    Result<Done> kept;
    if (!summary->down.isEmpty())
        kept = m_outages->down(summary->down, *summary->stopped, (*prepared)->settings);
    else if (!summary->stopped)
        kept = m_outages->up(integration, (*prepared)->settings);
    if (!kept)
        co_return kept.error();
    co_return summary;
}

/// Of all passes under way together.
void SyncCore::tellProgress()
{
    int done = 0;
    int all = 0;
    for (const UnderWay &each : std::as_const(m_underWay)) {
        done += each.done;
        all += each.all;
    }
    Q_EMIT progress(done, all);
}

QCoro::Task<Result<QList<StoredHold>>> SyncCore::holds()
{
    co_return m_stores->holds.list({});
}

QCoro::Task<Result<Done>> SyncCore::decideHold(qint64 hold, Decision decision)
{
    const NewsAtEnd news(this, int(News::Orders));
    const auto stored = m_stores->holds.find(hold);
    if (!stored)
        co_return stored.error();
    if (!*stored || (*stored)->closedAt.isValid())
        co_return nothingCalled(Said::tr("There is no open hold \"%1\"."), QString::number(hold));
    const StoredHold entry = **stored;
    const auto link = m_stores->links.find(entry.integration, entry.order.order);
    if (!link)
        co_return link.error();
    if (!*link)
        co_return nothingCalled(Said::tr("There is no followed order \"%1\"."), entry.po.text());
    const auto memory = m_stores->memories.load((*link)->id, entry.order);
    if (!memory)
        co_return memory.error();
    const auto decided = decide(*memory, entry.hold.kind, entry.hold.address, decision);
    if (!decided)
        co_return decided.error();
    Transaction tx(*m_stores->database);
    const QDateTime now = m_clock->now();
    const HoldDecision said{hold, decisionKey(decision), entry.hold.wanted, m_options.person, now};
    if (const auto kept = m_stores->memories.save((*link)->id, entry.order, *decided, now); !kept)
        co_return kept;
    if (const auto kept = m_stores->holds.recordDecision(said); !kept)
        co_return kept;
    if (const auto kept = keepAudit({.what = u"hold"_s, .subject = entry.po.text(), .to = decisionKey(decision), .note = entry.hold.reason}); !kept)
        co_return kept;
    const bool ended = std::none_of(decided->holds.cbegin(), decided->holds.cend(), [hold](const Hold &open) { return open.id == hold; });
    if (ended) {
        if (const auto closed = m_stores->holds.close(hold, decisionKey(decision), m_options.person, now); !closed)
            co_return closed;
    }
    if (const auto kept = m_stores->snapshots.unsettle((*link)->id); !kept)
        co_return kept;
    if (const auto kept = m_stores->due.ask({(*link)->id}, m_options.person); !kept)
        co_return kept;
    co_return tx.commit();
}

QCoro::Task<Result<ActivityPage>> SyncCore::activity(ActivityFilter filter, std::optional<qint64> olderThan, int limit)
{
    co_return m_stores->activity.page(filter, olderThan, limit);
}

QCoro::Task<Result<Done>> SyncCore::advanceClock(std::chrono::seconds by)
{
    const NewsAtEnd news(this, int(News::Clock));
    auto *clock = qobject_cast<ManualClock *>(m_clock.get());
    if (!clock)
        co_return Error{ErrorKind::Usage, Said::tr("The machine's clock is not moved."), {}};
    clock->advance(by);
    co_return Done{};
}

void SyncCore::stop()
{
    m_stopped = true;
    if (m_scheduler)
        m_scheduler->stop();
    for (const UnderWay &each : std::as_const(m_underWay)) {
        if (each.run)
            each.run->stop = true;
    }
    m_lookUpStopped = true;
    const auto checks = std::exchange(m_checks, {});
    for (const auto &stopCheck : checks)
        stopCheck();
    const auto sources = m_sources; // stopping resumes who waits, and that may make or retire adapters
    const auto targets = m_targets;
    for (const auto &adapter : sources)
        adapter->stop();
    for (const auto &adapter : targets)
        adapter->stop();
}

Result<StoredTemplate> SyncCore::findTemplate(const QString &nameOrId)
{
    auto byId = m_stores->templates.find(TemplateId(nameOrId));
    if (byId && *byId)
        return **byId;
    auto byName = m_stores->templates.findByName(nameOrId);
    if (!byName)
        return byName.error();
    if (!*byName)
        return nothingCalled(Said::tr("There is no template \"%1\"."), nameOrId);
    return **byName;
}

Result<Connection> SyncCore::findConnection(const QString &nameOrId)
{
    auto byId = m_stores->connections.find(ConnectionId(nameOrId));
    if (byId && *byId)
        return **byId;
    auto byName = m_stores->connections.findByName(nameOrId);
    if (!byName)
        return byName.error();
    if (!*byName)
        return nothingCalled(Said::tr("There is no connection \"%1\"."), nameOrId);
    return **byName;
}

QCoro::Task<Result<ConnectionSetup>> SyncCore::setup(Connection connection)
{
    const QStringList keys = secretKeys(connection.kind, connection.settings);
    auto reading = m_options.secrets->read(connection.id, keys);
    auto secrets = co_await reading;
    if (!secrets)
        co_return secrets.error();
    ConnectionSetup made{connection.id, connection.kind, connection.settings, *secrets};
    if (m_allowances) {
        // Time that is stepped has no pace to share: the server's own clock would make each step of it wait.
        if (!qobject_cast<ManualClock *>(m_clock.get()))
            made.allowance = m_allowances->of(connection.id);
        made.mayWrite = [this] { return mayWrite(); };
    }
    co_return made;
}

QCoro::Task<Result<std::shared_ptr<SourceAdapter>>> SyncCore::source(Connection connection)
{
    if (const auto known = m_sources.constFind(connection.id.text()); known != m_sources.cend())
        co_return *known;
    auto preparing = setup(connection);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    auto made = m_options.factory->makeSource(*prepared, *m_clock);
    if (made)
        m_sources.insert(connection.id.text(), *made);
    co_return made;
}

QCoro::Task<Result<std::shared_ptr<TargetAdapter>>> SyncCore::target(Connection connection)
{
    if (const auto known = m_targets.constFind(connection.id.text()); known != m_targets.cend())
        co_return *known;
    auto preparing = setup(connection);
    const auto prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    auto made = m_options.factory->makeTarget(*prepared, *m_clock);
    if (made)
        m_targets.insert(connection.id.text(), *made);
    co_return made;
}

} // namespace Waybill
