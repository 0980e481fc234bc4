#include "core/engine/housekeeping.h"

#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"
#include "core/settings/templateoptions.h"
#include "core/store/backup.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sliceOfLog = 10'000; ///< entries removed in one transaction: readers never wait long
constexpr int rateUseKeptDays = 2; ///< no allowance is counted over a longer time
constexpr std::chrono::hours freshBackup{20};

/// Nothing if the setting keeps all.
std::optional<QDateTime> limit(const Settings &settings, const SettingKey<Days> &key, const QDateTime &now)
{
    const qint64 days = settings.get(key).count();
    return days > 0 ? std::optional(now.addDays(-days)) : std::nullopt;
}

/// The day's backup, and as many kept as the settings say.
Result<Done> backUp(Stores &stores, const Settings &settings, const QDateTime &now)
{
    if (!settings.get(Setting::backupDaily) || stores.folder.isEmpty())
        return Done{};
    Backups backups(stores.folder);
    const auto earlier = backups.list();
    const bool fresh = std::any_of(earlier.cbegin(), earlier.cend(), [&](const BackupFile &each) {
        return each.why == "daily"_L1 && each.madeAt <= now && each.madeAt > now.addSecs(-std::chrono::seconds(freshBackup).count());
    });
    if (fresh) // the program was only started anew
        return Done{};
    const auto made = backups.make(*stores.database, now, u"daily"_s);
    if (!made)
        return made.error();
    const auto pruned = backups.prune(settings.get(Setting::backupsKept));
    return pruned ? Result<Done>(Done{}) : Result<Done>(pruned.error());
}

/// Calls `prune` until nothing is left that it would remove.
template<typename Prune>
Result<Done> inSlices(Prune prune)
{
    Result<int> removed = 1;
    while (removed && *removed > 0)
        removed = prune();
    return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
}

/// The log, each template by its own time where it has one.
Result<Done> pruneLog(Stores &stores, const Settings &settings, const QDateTime &now)
{
    const auto templates = stores.templates.list();
    if (!templates)
        return templates.error();
    QList<TemplateId> own;
    for (const StoredTemplate &integration : *templates) {
        const int days = TemplateOptions::fromJson(integration.options).logKeptDays;
        if (days == 0)
            continue;
        own.append(integration.id);
        const auto pruned = inSlices([&] { return stores.activity.pruneOf(integration.id, now.addDays(-days), sliceOfLog); });
        if (!pruned)
            return pruned;
    }
    const auto before = limit(settings, Setting::activityKept, now);
    return before ? inSlices([&] { return stores.activity.prune(*before, sliceOfLog, own); }) : Result<Done>(Done{});
}

} // namespace

Result<Done> keepHouse(Stores &stores, const QDateTime &now)
{
    StoredSettings backend(stores.settings);
    const auto settings = Settings::load(backend);
    if (!settings)
        return settings.error();
    if (auto done = pruneLog(stores, *settings, now); !done)
        return done;
    if (const auto before = limit(*settings, Setting::bodiesKept, now)) {
        if (auto done = inSlices([&] { return stores.exchanges.prune(*before, sliceOfLog); }); !done)
            return done;
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
    const auto role = stores.database->role();
    if (!role)
        return role.error();
    if (*role == DatabaseRole::Administrator) { // nobody else may take anything out of the audit list
        if (auto done = pruned(Setting::auditKept, stores.audit); !done)
            return done;
    }
    if (auto done = pruned(Setting::outboxKept, stores.outbox); !done)
        return done;
    if (auto done = pruned(Setting::activityKept, stores.notifications); !done)
        return done;
    if (const auto used = stores.rateUse.prune(now.addDays(-rateUseKeptDays)); !used)
        return used.error();
    const auto versions = stores.snapshots.pruneVersions(settings->get(Setting::snapshotsKept));
    return versions ? backUp(stores, *settings, now) : Result<Done>(versions.error());
}

} // namespace Waybill
