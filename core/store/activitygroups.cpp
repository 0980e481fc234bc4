#include "core/store/activityfilter.h"
#include "core/store/activitystore.h"
#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList troubled{u"failed"_s, u"held"_s};

QString keyOf(ActivityGrouping by)
{
    switch (by) {
    case ActivityGrouping::Order: return u"a.po_key"_s;
    case ActivityGrouping::Run: return u"a.run"_s;
    case ActivityGrouping::Error: return whatWithoutOrder;
    }
    Q_UNREACHABLE();
}

/// Errors are grouped among what went wrong only.
void keepTroubled(ActivityFilter &filter)
{
    QStringList results;
    for (const QString &result : troubled) {
        if (filter.results.isEmpty() || filter.results.contains(result))
            results.append(result);
    }
    filter.results = results.isEmpty() ? QStringList{u"none"_s} : results;
}

} // namespace

Result<QList<ActivityGroup>> ActivityStore::groups(const ActivityFilter &filter, ActivityGrouping by, int limit)
{
    const auto ends = activityEnds(m_database, filter);
    if (!ends)
        return ends.error();
    ActivityFilter narrowed = filter;
    if (by == ActivityGrouping::Error)
        keepTroubled(narrowed);
    const ActivityQuery query = activityQuery(m_database.dialect(), narrowed, *ends);
    return m_database.select(u"SELECT g.k, g.n, "_s + activityRowColumns() + u" FROM (SELECT "_s + keyOf(by)
                                 + u" AS k, count(*) AS n, max(a.id) AS newest FROM "_s + query.from + u" WHERE "_s + query.where
                                 + u" GROUP BY 1 ORDER BY 3 DESC LIMIT ?) g JOIN activity a ON a.id = g.newest ORDER BY a.id DESC"_s,
                             query.values + QVariantList{limit}, [](const Row &row) {
        return ActivityGroup{row.text(0), row.count(1), activityRowOf(row, 2)};
    });
}

ActivityFilter ActivityStore::inside(ActivityFilter filter, ActivityGrouping by, const QString &key)
{
    switch (by) {
    case ActivityGrouping::Order:
        filter.po = PoNumber(key);
        filter.withoutOrder = key.isEmpty();
        break;
    case ActivityGrouping::Run:
        filter.run = RunId(key);
        break;
    case ActivityGrouping::Error:
        filter.errorText = key;
        keepTroubled(filter);
        break;
    }
    return filter;
}

Result<QStringList> ActivityStore::systems()
{
    QStringList names;
    const auto read = m_database.each(u"SELECT source, target FROM (SELECT source, target FROM activity ORDER BY id DESC LIMIT 5000) AS late "
                                      "GROUP BY source, target ORDER BY source, target"_s, {}, [&](const Row &row) {
        for (const QString &name : {row.text(0), row.text(1)}) {
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    });
    if (!read)
        return read.error();
    return names;
}

} // namespace Waybill
