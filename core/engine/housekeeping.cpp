#include "core/engine/housekeeping.h"

#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"

namespace Waybill {

namespace {

constexpr int sliceOfLog = 10'000; ///< entries removed in one transaction: readers never wait long
constexpr int rateUseKeptDays = 2; ///< no allowance is counted over a longer time

/// Nothing if the setting keeps all.
std::optional<QDateTime> limit(const Settings &settings, const SettingKey<Days> &key, const QDateTime &now)
{
    const qint64 days = settings.get(key).count();
    return days > 0 ? std::optional(now.addDays(-days)) : std::nullopt;
}

} // namespace

Result<Done> keepHouse(Stores &stores, const QDateTime &now)
{
    StoredSettings backend(stores.settings);
    const auto settings = Settings::load(backend);
    if (!settings)
        return settings.error();
    if (const auto before = limit(*settings, Setting::activityKept, now)) {
        Result<int> removed = 1;
        while (removed && *removed > 0)
            removed = stores.activity.prune(*before, sliceOfLog);
        if (!removed)
            return removed.error();
    }
    if (const auto before = limit(*settings, Setting::bodiesKept, now)) {
        Result<int> removed = 1;
        while (removed && *removed > 0)
            removed = stores.exchanges.prune(*before, sliceOfLog);
        if (!removed)
            return removed.error();
    }
    const auto pruned = [&](const SettingKey<Days> &key, auto &store) -> Result<Done> {
        const auto before = limit(*settings, key, now);
        if (!before)
            return Done{};
        const auto removed = store.prune(*before);
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    };
    if (auto done = pruned(Setting::runsKept, stores.runs); !done)
        return done;
    if (auto done = pruned(Setting::historyKept, stores.statusHistory); !done)
        return done;
    if (auto done = pruned(Setting::auditKept, stores.audit); !done)
        return done;
    if (auto done = pruned(Setting::outboxKept, stores.outbox); !done)
        return done;
    if (auto done = pruned(Setting::activityKept, stores.notifications); !done)
        return done;
    if (const auto used = stores.rateUse.prune(now.addDays(-rateUseKeptDays)); !used)
        return used.error();
    const auto versions = stores.snapshots.pruneVersions(settings->get(Setting::snapshotsKept));
    return versions ? Result<Done>(Done{}) : Result<Done>(versions.error());
}

} // namespace Waybill
