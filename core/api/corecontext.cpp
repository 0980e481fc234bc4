#include "core/api/synccore.h"

#include "core/api/templatesettings.h"
#include "core/base/words.h"
#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

/// The latest earlier mapping that was approved for all orders, if the one in force is not.
Result<std::optional<Mapping>> SyncCore::approvedMapping(const StoredTemplate &integration)
{
    for (int version = integration.mappingVersion; version > 0; --version) {
        const auto yes = m_stores->approvals.forAll(integration.id, version);
        if (!yes)
            return yes.error();
        if (!*yes)
            continue;
        if (version == integration.mappingVersion)
            return std::optional<Mapping>();
        const auto stored = m_stores->templates.mapping(integration.id, version);
        if (!stored)
            return stored.error();
        if (!*stored)
            return std::optional<Mapping>();
        const auto mapping = mappingFromJson(**stored);
        return mapping ? Result<std::optional<Mapping>>(std::optional<Mapping>(*mapping)) : mapping.error();
    }
    return std::optional<Mapping>();
}

/// The starred numbers as people set them, on top of what the composition said.
Result<EngineSettings> SyncCore::engineSettings()
{
    StoredSettings backend(m_stores->settings);
    const auto loaded = Settings::load(backend);
    if (!loaded)
        return loaded.error();
    const Settings &set = *loaded;
    EngineSettings engine = m_options.settings;
    engine.person = m_options.person;
    engine.settleTime = set.get(Setting::settleTime);
    engine.discoveryEvery = std::chrono::duration_cast<std::chrono::minutes>(set.get(Setting::discoveryEvery));
    engine.graceDays = int(set.get(Setting::graceAtEnd).count());
    engine.shortAfterDays = int(set.get(Setting::shortAfter).count());
    engine.correctableDays = int(set.get(Setting::invalidGrace).count());
    engine.cancelledLookAfter = set.get(Setting::cancelledLookAfter);
    engine.refusalsPerDay = set.get(Setting::refusalsPerDay);
    engine.requestLimit = set.get(Setting::requestLimit);
    engine.quiet = {set.get(Setting::quietHours), set.get(Setting::quietFrom), set.get(Setting::quietUntil)};
    engine.notifyAtMostEvery = set.get(Setting::notifyAtMostEvery);
    engine.notifyScreen = set.get(Setting::notifyScreen);
    engine.dailySummary = set.get(Setting::dailySummary);
    PlanSettings &plan = engine.plan;
    plan.closedAfterDays = int(set.get(Setting::closedAfter).count());
    plan.closedAfterDaysWithScan = int(set.get(Setting::closedAfterWithScan).count());
    plan.holdRelookHours = int(set.get(Setting::holdLookAgain).count());
    plan.targetRereadHours = int(set.get(Setting::targetReadAgain).count());
    plan.blockEventLines = set.get(Setting::blockEventLines);
    plan.blockFreeUnits = set.get(Setting::blockFreeUnits);
    plan.supplierTextUnits = set.get(Setting::supplierTextUnits);
    plan.blockWords.status = set.get(Setting::blockWordStatus);
    plan.blockWords.supplierOrder = set.get(Setting::blockWordSupplierOrder);
    plan.blockWords.tracking = set.get(Setting::blockWordTracking);
    plan.blockWords.eta = set.get(Setting::blockWordEta);
    plan.blockWords.invoice = set.get(Setting::blockWordInvoice);
    return engine;
}

QCoro::Task<Result<std::shared_ptr<RunContext>>> SyncCore::context(StoredTemplate integration, RunRequest request,
                                                                   std::shared_ptr<ConnectionId> asking)
{
    const auto sourceConnection = findConnection(integration.source.text());
    const auto targetConnection = findConnection(integration.target.text());
    if (!sourceConnection || !targetConnection)
        co_return nothingCalled(Said::tr("There is no connection \"%1\"."), integration.name);
    const auto ask = asking ? asking : std::make_shared<ConnectionId>();
    *ask = sourceConnection->id;
    auto sourcing = source(*sourceConnection);
    const auto sourceAdapter = co_await sourcing;
    if (!sourceAdapter)
        co_return sourceAdapter.error();
    *ask = targetConnection->id;
    auto targeting = target(*targetConnection);
    const auto targetAdapter = co_await targeting;
    if (!targetAdapter)
        co_return targetAdapter.error();
    auto mapping = mappingFromJson(integration.mapping);
    if (!mapping)
        co_return mapping.error();
    auto run = std::make_shared<RunContext>();
    run->stores = m_stores;
    run->clock = m_clock.get();
    run->source = *sourceAdapter;
    run->target = *targetAdapter;
    run->integration = integration;
    run->sourceConnection = *sourceConnection;
    run->targetConnection = *targetConnection;
    run->mapping = *mapping;
    run->mappingVersion = mappingVersion(*mapping);
    run->frame = frameFromJson(integration.schedule);
    run->scope = scopeFromJson(integration.scope);
    const auto approved = approvedMapping(integration);
    if (!approved)
        co_return approved.error();
    run->approvedMapping = *approved;
    run->account = sourceConnection->settings.value("account"_L1).toString();
    auto settings = engineSettings();
    if (!settings)
        co_return settings.error();
    run->settings = *settings;
    const auto options = TemplateOptions::fromJson(integration.options);
    run->settings.options = options;
    if (options.quiet != QuietChoice::AsInSettings)
        run->settings.quiet = {options.quiet == QuietChoice::Own, options.quietFrom, options.quietUntil};
    run->request = request;
    run->request.integration = integration.id;
    co_return run;
}

} // namespace Waybill
