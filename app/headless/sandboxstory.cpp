#include "app/headless/sandboxstory.h"

#include "app/composition/composition.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

NewConnection supplierConnection(const QJsonObject &details)
{
    NewConnection supplier;
    supplier.kind = u"tdsynnex"_s;
    supplier.settings = {{u"user"_s, details.value("user"_L1)}, {u"account"_s, details.value("customerNumber"_L1)},
                         {u"baseUrl"_s, details.value("baseUrl"_L1)}};
    supplier.secrets = {{u"password"_s, details.value("password"_L1).toString()}};
    return supplier;
}

NewConnection businessConnection(const QJsonObject &details)
{
    NewConnection business;
    business.kind = u"autotask"_s;
    business.settings = {{u"user"_s, details.value("userName"_L1)}, {u"baseUrl"_s, details.value("baseUrl"_L1)}};
    business.secrets = {{u"secret"_s, details.value("secret"_L1).toString()},
                        {u"trackingIdentifier"_s, details.value("integrationCode"_L1).toString()}};
    return business;
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
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    if (const auto started = m_sandbox->start(); !started)
        return started;
    m_secrets = std::make_shared<ProcessSecrets>();
    return openCore();
}

Result<Done> SandboxStory::openCore()
{
    CoreOptions options;
    options.dataFolder = m_folder.path();
    options.factory = makeAdapterFactory();
    options.secrets = m_secrets;
    options.person = u"sandbox"_s;
    options.makeClock = [start = now()]() -> std::unique_ptr<Clock> {
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

QList<NewConnection> SandboxStory::accounts() const
{
    const QJsonObject details = m_sandbox->connectionDetails();
    return {supplierConnection(details.value("tdsynnex"_L1).toObject()), businessConnection(details.value("autotask"_L1).toObject())};
}

Result<Done> SandboxStory::connect(bool approve, const std::function<void(IntegrationTemplate &)> &change)
{
    const QList<NewConnection> both = accounts();
    for (const NewConnection &connection : both) {
        const auto added = m_service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
        if (!added)
            return added.error();
    }
    auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return file.error();
    if (change)
        change(*file);
    const NewTemplate entry{templateName(), u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    return m_service->ask<Result<Done>>([approve](SyncCore &core) { return core.enable(templateName(), approve); }).result();
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
    return m_service->ask<Result<Done>>([numbers](SyncCore &core) { return core.adopt(templateName(), numbers); }).result();
}

Result<RunSummary> SandboxStory::pass(const RunRequest &request)
{
    if (!m_adopted) {
        if (const auto adopted = adopt(); !adopted)
            return adopted.error();
    }
    const auto summary = m_service->ask<Result<RunSummary>>([request](SyncCore &core) { return core.sync(templateName(), request); }).result();
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

QJsonObject SandboxStory::endState() const
{
    return {{u"autotask"_s, m_sandbox->state(u"autotask"_s)}};
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
    const QJsonObject untouched = alone.state(u"autotask"_s);
    const QJsonObject records = m_sandbox->state(u"autotask"_s);
    QList<Sandbox::EndDifference> differences;
    for (const Sandbox::ScenarioOrder &order : scenario().orders)
        differences += Sandbox::endDifferences(order, untouched.value(order.po).toObject(), records.value(order.po).toObject());
    return differences;
}

} // namespace Waybill::Headless
