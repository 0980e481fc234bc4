#include "core/engine/housekeeping.h"

#include "core/settings/settingkeys.h"
#include "core/settings/settings.h"
#include "core/settings/storedsettings.h"
#include "core/settings/templateoptions.h"
#include "core/store/backup.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sliceOfLog = 1'000; ///< entries removed in one transaction: readers never wait long
constexpr int pagesAtOnce = 100;   ///< of the search index, 4 KB each
constexpr int tidiesADay = 200;    ///< a long log's index takes several days
constexpr int rateUseKeptDays = 2; ///< no allowance is counted over a longer time
constexpr std::chrono::hours freshBackup{20};

/// Nothing if the setting keeps all.
std::optional<QDateTime> limit(const Settings &settings, const SettingKey<Days> &key, const QDateTime &now)
{
    const qint64 days = settings.get(key).count();
    return days > 0 ? std::optional(now.addDays(-days)) : std::nullopt;
}

} // namespace

Housekeeping::Housekeeping(Stores &stores, const QDateTime &now)
    : m_stores(stores)
    , m_now(now)
{
}

Result<bool> Housekeeping::step()
{
    if (!m_planned) {
        m_planned = true;
        if (const auto planned = plan(); !planned)
            return planned.error();
        return !m_slices.empty();
    }
    if (m_slices.empty())
        return false;
    const auto removed = m_slices.front()();
    if (!removed || *removed == 0)
        m_slices.pop_front();
    return removed ? Result<bool>(!m_slices.empty()) : Result<bool>(removed.error());
}

Result<Done> Housekeeping::plan()
{
    StoredSettings backend(m_stores.settings);
    const auto settings = Settings::load(backend);
    if (!settings)
        return settings.error();
    if (const auto log = planLog(*settings); !log)
        return log;
    const auto prune = [&](const SettingKey<Days> &key, auto &store) {
        if (const auto before = limit(*settings, key, m_now))
            m_slices.push_back([&store, at = *before] { return store.prune(at); });
    };
    if (const auto before = limit(*settings, Setting::bodiesKept, m_now))
        m_slices.push_back([this, at = *before] { return m_stores.exchanges.prune(at, sliceOfLog); });
    prune(Setting::runsKept, m_stores.runs);
    prune(Setting::historyKept, m_stores.statusHistory);
    const auto role = m_stores.database->role();
    if (!role)
        return role.error();
    if (*role == DatabaseRole::Administrator) // nobody else may take anything out of the audit list
        prune(Setting::auditKept, m_stores.audit);
    prune(Setting::outboxKept, m_stores.outbox);
    prune(Setting::activityKept, m_stores.notifications);
    m_slices.push_back([this] { return m_stores.rateUse.prune(m_now.addDays(-rateUseKeptDays)); });
    m_slices.push_back([this, versions = settings->get(Setting::snapshotsKept)] { return m_stores.snapshots.pruneVersions(versions); });
    m_slices.push_back([this, done = 0]() mutable -> Result<int> { // what was removed leaves the search index only with this
        const auto more = m_stores.activity.tidySearch(done == 0 ? -pagesAtOnce : pagesAtOnce);
        if (!more)
            return more.error();
        return *more && ++done < tidiesADay ? 1 : 0;
    });
    return Done{};
}

/// The log, each template by its own time where it has one.
Result<Done> Housekeeping::planLog(const Settings &settings)
{
    const auto templates = m_stores.templates.list();
    if (!templates)
        return templates.error();
    QList<TemplateId> own;
    for (const StoredTemplate &integration : *templates) {
        const int days = TemplateOptions::fromJson(integration.options).logKeptDays;
        if (days == 0)
            continue;
        own.append(integration.id);
        m_slices.push_back([this, id = integration.id, before = m_now.addDays(-days)] { return m_stores.activity.pruneOf(id, before, sliceOfLog); });
    }
    if (const auto before = limit(settings, Setting::activityKept, m_now))
        m_slices.push_back([this, own, at = *before] { return m_stores.activity.prune(at, sliceOfLog, own); });
    return Done{};
}

Result<std::optional<DailyBackup>> dueBackup(Stores &stores, const QDateTime &now)
{
    StoredSettings backend(stores.settings);
    const auto settings = Settings::load(backend);
    if (!settings)
        return settings.error();
    if (!settings->get(Setting::backupDaily) || stores.folder.isEmpty())
        return std::optional<DailyBackup>();
    const auto earlier = Backups(stores.folder).list();
    const bool fresh = std::any_of(earlier.cbegin(), earlier.cend(), [&](const BackupFile &each) {
        return each.why == "daily"_L1 && each.madeAt <= now && each.madeAt > now.addSecs(-std::chrono::seconds(freshBackup).count());
    });
    if (fresh) // the program was only started anew
        return std::optional<DailyBackup>();
    return std::optional(DailyBackup{stores.database->place(), stores.folder, settings->get(Setting::backupsKept)});
}

Result<Done> DailyBackup::make(const QDateTime &now) const
{
    const auto database = Database::open(place);
    if (!database)
        return database.error();
    Backups backups(folder);
    const auto made = backups.make(**database, now, u"daily"_s);
    if (!made)
        return made.error();
    const auto pruned = backups.prune(kept);
    return pruned ? Result<Done>(Done{}) : Result<Done>(pruned.error());
}

} // namespace Waybill
