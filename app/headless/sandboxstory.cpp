#include "app/headless/sandboxstory.h"

#include "app/composition/composition.h"
#include "app/headless/commands.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/world/scenario.h"
#include "core/api/syncservice.h"

#include <QTemporaryDir>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString templateName = u"Get Order Status"_s;

CoreOptions optionsFor(const QString &folder, const QDateTime &start)
{
    CoreOptions options;
    options.dataFolder = folder;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.person = u"sandbox"_s;
    options.makeClock = [start]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(start);
        clock->setPassWaitsUpTo(std::chrono::minutes(2)); // pacing and back-off pass at once, in simulated time
        return clock;
    };
    return options;
}

Result<Done> setUp(SyncService &service, const QJsonObject &details)
{
    const QJsonObject source = details.value("tdsynnex"_L1).toObject();
    NewConnection supplier;
    supplier.kind = u"tdsynnex"_s;
    supplier.settings = {{u"user"_s, source.value("user"_L1)}, {u"account"_s, source.value("customerNumber"_L1)},
                         {u"baseUrl"_s, source.value("baseUrl"_L1)}};
    supplier.secrets = {{u"password"_s, source.value("password"_L1).toString()}};
    const QJsonObject target = details.value("autotask"_L1).toObject();
    NewConnection business;
    business.kind = u"autotask"_s;
    business.settings = {{u"user"_s, target.value("userName"_L1)}, {u"baseUrl"_s, target.value("baseUrl"_L1)}};
    business.secrets = {{u"secret"_s, target.value("secret"_L1).toString()},
                        {u"trackingIdentifier"_s, target.value("integrationCode"_L1).toString()}};
    for (const NewConnection &connection : {supplier, business}) {
        const auto added = service.ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
        if (!added)
            return added.error();
    }
    const auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return file.error();
    const NewTemplate entry{templateName, u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    const auto imported = service.ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    return service.ask<Result<Done>>([](SyncCore &core) { return core.enable(templateName, true); }).result();
}

} // namespace

int playSandbox(const QString &scenario, Format format)
{
    QTemporaryDir folder;
    Sandbox::SandboxOptions sandboxOptions;
    sandboxOptions.scenario = scenario;
    sandboxOptions.ownThread = true;
    Sandbox::SandboxServer sandbox(sandboxOptions);
    if (const auto started = sandbox.start(); !started)
        return complainOf(started.error());
    const QDateTime start = sandbox.world().now();
    const QDateTime end = sandbox.world().scenario().end;
    const std::chrono::seconds step = sandbox.world().scenario().step;
    SyncService service(optionsFor(folder.path(), start));
    const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    if (!opened)
        return complainOf(opened.error());
    if (const auto ready = setUp(service, sandbox.connectionDetails()); !ready)
        return complainOf(ready.error());

    CoverageOverRuns coverage;
    Report changes = changesReport();
    int passes = 0;
    while (sandbox.world().now() < end) {
        const auto summary = service.ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(templateName, {}); }).result();
        if (!summary)
            return complainOf(summary.error());
        if (summary->stopped)
            return complainOf(*summary->stopped);
        ++passes;
        for (const OrderReport &order : summary->orders) {
            coverage.visit(order.po, order.visit);
            addChanges(changes, summary->begun, order);
        }
        sandbox.world().advanceBy(step);
        const auto moved = service.ask<Result<Done>>([step](SyncCore &core) { return core.advanceClock(step); }).result();
        if (!moved)
            return complainOf(moved.error());
    }
    say(changes.text(format, terminalWidth()));
    const Coverage total = coverage.total();
    complain(u"%1 passes through %2 days of simulated time"_s.arg(passes).arg(start.daysTo(end)));
    say(u"coverage: "_s + coverageSentence(total));
    return total.failed + total.held > 0 ? 1 : 0;
}

} // namespace Waybill::Headless
