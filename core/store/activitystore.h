#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Waybill {

class Database;

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
    /// Counts up to `cap` + 1: a figure above the cap means "more than cap".
    Result<int> count(const ActivityFilter &filter, int cap);
    /// Entries newer than this id ("37 new"), up to cap + 1.
    Result<int> countNewer(const ActivityFilter &filter, qint64 id, int cap);
    /// Removes up to `limit` entries older than this, oldest first, and their search index; how many went.
    Result<int> prune(const QDateTime &before, int limit);

    /// Entries that short pieces look through, newest first.
    static constexpr int shortSearchRange = 20'000;

private:
    Database &m_database;
};

} // namespace Waybill
