#pragma once

#include "core/base/clock.h"
#include "core/engine/coverage.h"
#include "core/store/stores.h"

#include <QCoroTask>

#include <memory>
#include <optional>

namespace Waybill {

/// An entry of the log with everything that is kept beside it.
struct ActivityDetail
{
    ActivityEntry entry;
    std::optional<ActivityMark> mark;
    QList<Exchange> exchanges; ///< in the order they were sent; fewer than the entry's ids once their time is over
};

/// How the followed orders stand over the runs of a time.
struct ActivityCoverage
{
    Coverage figures;
    QDateTime since;
};

/// The Sync Activity Log as screens read it: by key, in pieces, counted and grouped in the database.
class ActivityView
{
public:
    ActivityView(std::shared_ptr<Stores> stores, QDateTime now)
        : m_stores(std::move(stores))
        , m_now(std::move(now))
    {
    }

    Result<QList<ActivityRow>> rows(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit) const;
    Result<ActivityIndex> index(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit, int step) const;
    /// Whole entries, for exports.
    Result<ActivityPage> page(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit) const;
    Result<int> count(const ActivityFilter &filter, int cap) const;
    Result<int> countNewer(const ActivityFilter &filter, qint64 id, int cap) const;
    /// The newest entry told before this; 0: none.
    Result<qint64> newestBefore(const QDateTime &at) const;
    Result<QList<ActivityGroup>> groups(const ActivityFilter &filter, ActivityGrouping by, int limit) const;
    Result<std::optional<ActivityDetail>> detail(qint64 id) const;

    /// Over the filter's time and template, or the last 24 hours.
    Result<ActivityCoverage> coverage(const ActivityFilter &filter) const;
    /// The orders behind one of its figures, with why; `entries` is not counted.
    Result<QList<ActivityGroup>> coveredOrders(const ActivityFilter &filter, OrderOutcome outcome) const;
    /// Newest first.
    Result<QList<Run>> runs(const TemplateId &integration, int limit) const;

    Result<QStringList> systems() const;
    Result<QList<StoredTemplate>> templates() const;
    Result<QList<SavedFilter>> savedFilters() const;
    /// "Since sync start": when the newest run of this template (empty: of any) began; invalid: there was none.
    Result<QDateTime> lastStart(const TemplateId &integration) const;

private:
    Result<QList<CoveredOrder>> covered(const ActivityFilter &filter) const;
    QDateTime since(const ActivityFilter &filter) const;

    std::shared_ptr<Stores> m_stores;
    QDateTime m_now;
};

/// A value that is there already, as the answer of a call.
template<typename T>
QCoro::Task<T> told(T value)
{
    co_return value;
}

} // namespace Waybill
