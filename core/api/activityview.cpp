#include "core/api/activityview.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

OrderOutcome outcomeOf(const CoveredOrder &order)
{
    if (order.last == "failed"_L1)
        return OrderOutcome::Failed;
    if (order.last == "held"_L1)
        return OrderOutcome::Held;
    if (order.updatedOnce)
        return OrderOutcome::Updated;
    return order.unchangedOnce ? OrderOutcome::Unchanged : OrderOutcome::Excluded;
}

QString resultOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Failed: return u"failed"_s;
    case OrderOutcome::Held: return u"held"_s;
    case OrderOutcome::Updated: return u"updated"_s;
    case OrderOutcome::Unchanged: return u"noChange"_s;
    case OrderOutcome::Excluded: return u"excluded"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<ActivityRow>> ActivityView::rows(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit) const
{
    return m_stores->activity.rows(filter, olderThan, limit);
}

Result<ActivityIndex> ActivityView::index(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit, int step) const
{
    return m_stores->activity.index(filter, olderThan, limit, step);
}

Result<ActivityPage> ActivityView::page(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit) const
{
    return m_stores->activity.page(filter, olderThan, limit);
}

Result<int> ActivityView::count(const ActivityFilter &filter, int cap) const
{
    return m_stores->activity.count(filter, cap);
}

Result<int> ActivityView::countNewer(const ActivityFilter &filter, qint64 id, int cap) const
{
    return m_stores->activity.countNewer(filter, id, cap);
}

Result<qint64> ActivityView::newestBefore(const QDateTime &at) const
{
    return m_stores->activity.newestBefore(at);
}

Result<QList<ActivityGroup>> ActivityView::groups(const ActivityFilter &filter, ActivityGrouping by, int limit) const
{
    return m_stores->activity.groups(filter, by, limit);
}

Result<std::optional<ActivityDetail>> ActivityView::detail(qint64 id) const
{
    const auto entry = m_stores->activity.find(id);
    if (!entry)
        return entry.error();
    if (!*entry)
        return std::optional<ActivityDetail>();
    const auto mark = m_stores->activityMarks.find(id);
    if (!mark)
        return mark.error();
    const auto exchanges = m_stores->exchanges.find((*entry)->requestIds);
    if (!exchanges)
        return exchanges.error();
    return std::optional(ActivityDetail{**entry, *mark, *exchanges});
}

QDateTime ActivityView::since(const ActivityFilter &filter) const
{
    return filter.since.isValid() ? filter.since : m_now.addDays(-1);
}

Result<QList<CoveredOrder>> ActivityView::covered(const ActivityFilter &filter) const
{
    const QDateTime until = filter.until.isValid() ? filter.until : m_now.addSecs(1);
    return m_stores->runs.covered(filter.integration, since(filter), until);
}

Result<ActivityCoverage> ActivityView::coverage(const ActivityFilter &filter) const
{
    const auto orders = covered(filter);
    if (!orders)
        return orders.error();
    ActivityCoverage coverage;
    coverage.since = since(filter);
    for (const CoveredOrder &order : *orders)
        coverage.figures.count(outcomeOf(order));
    return coverage;
}

Result<QList<ActivityGroup>> ActivityView::coveredOrders(const ActivityFilter &filter, OrderOutcome outcome) const
{
    const auto orders = covered(filter);
    if (!orders)
        return orders.error();
    QList<ActivityGroup> groups;
    for (const CoveredOrder &order : *orders) {
        if (outcomeOf(order) != outcome)
            continue;
        ActivityGroup group;
        group.key = order.po.text();
        group.newest.po = order.po.text();
        group.newest.result = resultOf(outcome);
        group.newest.what = order.reason;
        groups.append(group);
    }
    return groups;
}

Result<QList<Run>> ActivityView::runs(const TemplateId &integration, int limit) const
{
    return m_stores->runs.list(integration, limit);
}

Result<QStringList> ActivityView::systems() const
{
    return m_stores->activity.systems();
}

Result<QList<StoredTemplate>> ActivityView::templates() const
{
    return m_stores->templates.list();
}

Result<QList<SavedFilter>> ActivityView::savedFilters() const
{
    return m_stores->savedFilters.list();
}

Result<QDateTime> ActivityView::lastStart(const TemplateId &integration) const
{
    const auto newest = m_stores->runs.list(integration, 1);
    if (!newest)
        return newest.error();
    return newest->isEmpty() ? QDateTime() : newest->first().begunAt;
}

} // namespace Waybill
