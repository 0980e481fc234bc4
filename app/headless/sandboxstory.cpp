#include "app/headless/sandboxstory.h"

#include "app/composition/composition.h"

#include <QFile>
#include <QJsonArray>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the sandbox's printed line calls a field otherwise than the form does.
QString detailName(const QString &kind, const QString &field)
{
    static const QMap<std::pair<QString, QString>, QString> names{
        {{u"tdsynnex"_s, u"account"_s}, u"customerNumber"_s},
        {{u"autotask"_s, u"user"_s}, u"userName"_s},
        {{u"autotask"_s, u"trackingIdentifier"_s}, u"integrationCode"_s},
    };
    return names.value({kind, field}, field);
}

SystemKind kindOf(const QString &name)
{
    const auto kinds = makeAdapterFactory()->kinds();
    for (const SystemKind &kind : kinds) {
        if (kind.kind == name)
            return kind;
    }
    return {};
}

NewConnection connectionTo(const SystemKind &kind, const QJsonObject &details)
{
    NewConnection connection;
    connection.kind = kind.kind;
    for (const ConnectionField &field : kind.fields) {
        const QJsonValue value = details.value(detailName(kind.kind, field.key));
        if (value.isUndefined())
            continue;
        if (field.secret)
            connection.secrets.insert(field.key, value.toString());
        else
            connection.settings.insert(field.key, value);
    }
    return connection;
}

} // namespace

QString SandboxStory::templateName()
{
    return u"Get Order Status"_s;
}

Result<Done> SandboxStory::begin(const QString &scenario)
{
    m_name = scenario;
    Sandbox::SandboxOptions options;
    options.scenario = scenario;
    options.ownThread = true;
    options.tls = m_tls;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    if (const auto started = m_sandbox->start(); !started)
        return started;
    if (!m_secrets)
        m_secrets = std::make_shared<ProcessSecrets>();
    if (const auto opened = openCore(); !opened || !m_server)
        return opened;
    const auto there = m_service->ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return Error{ErrorKind::Usage, u"There are data of your own in this database; the sample orders want an empty one. Nothing was changed."_s, {}};
    return Done{};
}

Result<Done> SandboxStory::openCore()
{
    CoreOptions options;
    options.dataFolder = m_folder.path();
    options.server = m_server;
    options.factory = makeAdapterFactory();
    options.secrets = m_secrets;
    options.person = u"sandbox"_s;
    options.makeClock = [start = now(), make = m_makeClock]() -> std::unique_ptr<Clock> {
        if (make)
            return make(start);
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::minutes(2)); // pacing and back-off pass at once, in simulated time
        return clock;
    };
    m_service = std::make_unique<SyncService>(options);
    return m_service->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
}

Result<Done> SandboxStory::restart()
{
    m_service.reset();
    return openCore();
}

QList<StoryFlow> SandboxStory::flows() const
{
    QList<StoryFlow> flows;
    const QJsonArray written = scenario().all.value("flows"_L1).toArray();
    for (const QJsonValue &each : written) {
        StoryFlow flow{each[u"source"_s].toString(), each[u"target"_s].toString(), each[u"vendor"_s].toString(), {}};
        flow.name = u"%1 to %2"_s.arg(kindOf(flow.source).name, kindOf(flow.target).name);
        flows.append(flow);
    }
    if (flows.isEmpty())
        flows.append({u"tdsynnex"_s, u"autotask"_s, {}, templateName()});
    return flows;
}

QList<NewConnection> SandboxStory::accounts() const
{
    const QJsonObject details = m_sandbox->connectionDetails();
    QStringList kinds;
    const QList<StoryFlow> all = flows();
    for (const StoryFlow &flow : all)
        kinds.append(flow.source);
    for (const StoryFlow &flow : all)
        kinds.append(flow.target);
    kinds.removeDuplicates();
    QList<NewConnection> accounts;
    QFile authority(m_sandbox->caFile());
    const QString pem = m_tls && authority.open(QIODevice::ReadOnly) ? QString::fromLatin1(authority.readAll()) : QString();
    for (const QString &kind : std::as_const(kinds)) {
        accounts.append(connectionTo(kindOf(kind), details.value(kind).toObject()));
        if (!pem.isEmpty())
            accounts.last().settings.insert(ConnectionKey::authorities, pem);
    }
    return accounts;
}

Result<Done> SandboxStory::connect(bool approve, const std::function<void(IntegrationTemplate &)> &change)
{
    const QList<NewConnection> all = accounts();
    for (const NewConnection &connection : all) {
        const auto added = m_service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
        if (!added)
            return added.error();
    }
    const QList<StoryFlow> each = flows();
    for (const StoryFlow &flow : each) {
        if (const auto connected = connectFlow(flow, approve, change); !connected)
            return connected;
    }
    return Done{};
}

Result<Done> SandboxStory::connectFlow(const StoryFlow &flow, bool approve, const std::function<void(IntegrationTemplate &)> &change)
{
    auto file = recommendedTemplate(flow.source, flow.target);
    if (!file)
        return file.error();
    if (change)
        change(*file);
    const NewTemplate entry{flow.name, kindOf(flow.source).name, kindOf(flow.target).name, {}, *file, flow.vendor};
    const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    return m_service->ask<Result<Done>>([flow, approve](SyncCore &core) { return core.enable(flow.name, approve); }).result();
}

QStringList SandboxStory::ordersToAdopt() const
{
    QStringList numbers;
    for (const Sandbox::ScenarioOrder &order : scenario().orders) {
        if (order.all.value("link"_L1).toString() == "adopt"_L1)
            numbers.append(order.po);
    }
    return numbers;
}

Result<Done> SandboxStory::adopt()
{
    m_adopted = true;
    const QStringList numbers = ordersToAdopt();
    if (numbers.isEmpty())
        return Done{};
    const QString name = flows().first().name;
    return m_service->ask<Result<Done>>([name, numbers](SyncCore &core) { return core.adopt(name, numbers); }).result();
}

Result<RunSummary> SandboxStory::pass(const RunRequest &request)
{
    return passOf(flows().first(), request);
}

Result<QList<RunSummary>> SandboxStory::passes(const RunRequest &request)
{
    QList<RunSummary> all;
    const QList<StoryFlow> each = flows();
    for (const StoryFlow &flow : each) {
        const auto summary = passOf(flow, request);
        if (!summary)
            return summary.error();
        all.append(*summary);
    }
    return all;
}

Result<RunSummary> SandboxStory::passOf(const StoryFlow &flow, const RunRequest &request)
{
    if (!m_adopted) {
        if (const auto adopted = adopt(); !adopted)
            return adopted.error();
    }
    const QString name = flow.name;
    const auto summary = m_service->ask<Result<RunSummary>>([name, request](SyncCore &core) { return core.sync(name, request); }).result();
    if (summary) {
        for (const OrderReport &order : summary->orders)
            m_coverage.visit(order.po, order.visit);
    }
    return summary;
}

Result<Done> SandboxStory::advance(std::chrono::seconds by)
{
    m_sandbox->world().advanceBy(by);
    return m_service->ask<Result<Done>>([by](SyncCore &core) { return core.advanceClock(by); }).result();
}

QStringList SandboxStory::targets() const
{
    QStringList targets;
    const QList<StoryFlow> all = flows();
    for (const StoryFlow &flow : all)
        targets.append(flow.target);
    targets.removeDuplicates();
    return targets;
}

QJsonObject SandboxStory::endState() const
{
    QJsonObject all;
    const QStringList systems = targets();
    for (const QString &system : systems)
        all.insert(system, m_sandbox->state(system));
    return all;
}

Result<QList<Sandbox::EndDifference>> SandboxStory::differences() const
{
    // The same world without Waybill: what people alone made of it.
    Sandbox::SandboxOptions options;
    options.scenario = m_name;
    options.ownThread = true;
    Sandbox::SandboxServer alone(options);
    if (const auto started = alone.start(); !started)
        return started.error();
    alone.world().advanceTo(now());
    QList<Sandbox::EndDifference> differences;
    const QStringList systems = targets();
    for (const QString &system : systems) {
        const QJsonObject untouched = alone.state(system);
        const QJsonObject records = m_sandbox->state(system);
        for (const Sandbox::ScenarioOrder &order : scenario().orders)
            differences += Sandbox::endDifferences(order, system, untouched.value(order.po).toObject(), records.value(order.po).toObject());
    }
    return differences;
}

} // namespace Waybill::Headless
