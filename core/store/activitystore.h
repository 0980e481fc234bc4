#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace Waybill {

class Database;
class Row;
struct ActivityEnds;

/// One line of the Sync Activity Log.
struct ActivityEntry
{
    qint64 id = 0;             ///< grows with time; key of paging
    QDateTime at;
    RunId run;
    TemplateId integration;
    QString templateName;      ///< as it was then
    QString source;            ///< "TD SYNNEX"
    QString target;            ///< "Autotask"
    QString result;            ///< "updated", "noChange", "held", "excluded", "failed", "dryRun", …
    PoNumber po;
    RecordId record;
    QStringList supplierOrders;
    QStringList trackingNumbers;
    QStringList invoiceNumbers;
    QString what;              ///< "Status Processing → Shipped; +2 tracking"
    QString reason;
    QString rule;              ///< "R36", "semantics 2"
    QString rawStatus;         ///< the supplier's word
    QString errorKind;         ///< errorKindName(), for grouping
    QJsonArray fields;         ///< {field, place, old, new, rule, reason} each
    QStringList requestIds;
    qint64 durationMs = 0;

    bool operator==(const ActivityEntry &) const = default;
};

struct ActivityFilter
{
    QString search;            ///< pieces of ids or text, all must occur; any piece of three characters or more is fast
    TemplateId integration;    ///< empty: all
    QStringList results;       ///< empty: all
    PoNumber po;
    RunId run;
    QString source;
    QString target;
    QDateTime since;           ///< invalid: from the beginning
    QDateTime until;           ///< before this
    QString system;            ///< either side; empty: all
    QString errorText;         ///< ActivityGroup::key of ActivityGrouping::Error
    bool withoutOrder = false; ///< only what is told of a template as a whole
    bool openOnly = false;     ///< nobody has resolved or ignored it

    bool operator==(const ActivityFilter &) const = default;
};

/// An entry as lists show it: long texts cut, the rest with ActivityStore::find().
struct ActivityRow
{
    qint64 id = 0;
    QDateTime at;
    QString result;
    QString mark;              ///< "resolved", "ignored"; empty: open
    QString templateName;
    QString po;
    QString supplierOrders;    ///< joined by ", "
    QString source;
    QString target;
    QString what;
    qint64 durationMs = 0;
    RunId run;
    TemplateId integration;

    bool operator==(const ActivityRow &) const = default;
};

/// A stretch of the list, by its keys only.
struct ActivityIndex
{
    QList<qint64> firsts; ///< the id of every `step`th entry, newest first, beginning with the first
    int rows = 0;         ///< entries in the stretch
    /// Pass to the next call for the next stretch; nothing: the end.
    std::optional<qint64> olderThan;
};

enum class ActivityGrouping { Order, Run, Error };

/// Entries that have something in common.
struct ActivityGroup
{
    QString key;         ///< the order's, the run's; the text of an error without the order in it
    int entries = 0;
    ActivityRow newest;
};

struct ActivityPage
{
    QList<ActivityEntry> entries; ///< newest first
    /// Pass to the next call for older ones; nothing: the end.
    std::optional<qint64> olderThan;
    /// Pieces shorter than three characters look through this many newest entries only; false: that was all there is.
    bool narrowed = false;
};

class ActivityStore
{
public:
    explicit ActivityStore(Database &database)
        : m_database(database)
    {
    }

    /// Appends in one transaction; the new ids in order.
    Result<QList<qint64>> append(const QList<ActivityEntry> &entries);
    Result<std::optional<ActivityEntry>> find(qint64 id);
    /// Entries older than `olderThan` (nothing: from the newest on), newest first.
    Result<ActivityPage> page(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit);
    Result<QList<ActivityRow>> rows(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit);
    /// The next `limit` entries older than `olderThan` by their keys, for lists that read only what is in sight.
    Result<ActivityIndex> index(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit, int step);
    /// The newest entry told before this; 0: none.
    Result<qint64> newestBefore(const QDateTime &at);
    /// Up to `limit` groups, the one with the newest entry first.
    Result<QList<ActivityGroup>> groups(const ActivityFilter &filter, ActivityGrouping by, int limit);
    /// The filter that leaves the entries of this group.
    static ActivityFilter inside(ActivityFilter filter, ActivityGrouping by, const QString &key);
    /// Every name that stands as source or target lately.
    Result<QStringList> systems();
    /// Counts up to `cap` + 1: a figure above the cap means "more than cap".
    Result<int> count(const ActivityFilter &filter, int cap);
    /// Entries newer than this id ("37 new"), up to cap + 1.
    Result<int> countNewer(const ActivityFilter &filter, qint64 id, int cap);
    /// Removes up to `limit` entries older than this, oldest first, and their search index; how many went.
    /// Those of the templates in `keptLonger` stay: pruneOf() has a time of their own for them.
    Result<int> prune(const QDateTime &before, int limit, const QList<TemplateId> &keptLonger = {});
    Result<int> pruneOf(const TemplateId &integration, const QDateTime &before, int limit);
    /// Joins up to so many pages of the search index, so that what was removed leaves it as well; false: nothing is left to join.
    /// A negative number to begin with, then positive ones.
    Result<bool> tidySearch(int pages);

    /// Entries that short pieces look through, newest first.
    static constexpr int shortSearchRange = 20'000;

private:
    /// What the filter lets through of the entries older than this, newest first; what they were looked for among.
    struct Sought
    {
        qint64 newest = 0;     ///< the newest entry there is
        bool narrowed = false; ///< ActivityPage::narrowed
    };
    Result<Sought> seek(const QString &wanted, const ActivityFilter &filter, std::optional<qint64> olderThan, int limit,
                        const std::function<void(const Row &)> &read);
    Result<QList<ActivityGroup>> groupsInStretches(const ActivityFilter &filter, const ActivityEnds &ends, ActivityGrouping by, int limit);
    /// From the entry `first` on; nothing: all.
    Result<int> countFrom(const ActivityFilter &filter, std::optional<qint64> first, int cap);

    Database &m_database;
};

} // namespace Waybill
