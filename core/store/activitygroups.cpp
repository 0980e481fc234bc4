#include "core/store/activityfilter.h"
#include "core/store/activitystore.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

#include <QMap>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstStretch = 1'024;
constexpr int frequentOf = 20; // what fewer entries hold is read whole from the search index sooner than group by group
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
    if (query.indexed)
        return groupsInStretches(narrowed, *ends, by, limit);
    return m_database.select(u"SELECT g.k, g.n, "_s + activityRowColumns() + u" FROM (SELECT "_s + keyOf(by)
                                 + u" AS k, count(*) AS n, max(a.id) AS newest FROM "_s + query.from + u" WHERE "_s + query.where
                                 + u" GROUP BY 1 ORDER BY 3 DESC LIMIT ?) g JOIN activity a ON a.id = g.newest ORDER BY a.id DESC"_s,
                             query.values + QVariantList{limit}, [](const Row &row) {
        return ActivityGroup{row.text(0), row.count(1), activityRowOf(row, 2)};
    });
}

/// Of what is frequent the newest groups are known after a part of the log, and the rest is counted only for them.
Result<QList<ActivityGroup>> ActivityStore::groupsInStretches(const ActivityFilter &filter, const ActivityEnds &ends, ActivityGrouping by, int limit)
{
    const Dialect &dialect = m_database.dialect();
    QHash<QString, int> counts;
    QMap<qint64, QString> newest; ///< the key of each group by its newest entry
    qint64 entries = 0;
    qint64 oldest = ends.newest;
    bool enough = false;
    const auto look = [&](const ActivityQuery &some, int) -> Result<int> {
        const auto read = m_database.each(u"SELECT "_s + keyOf(by) + u" AS k, count(*), max(a.id), min(a.id) FROM "_s + some.from + u" WHERE "_s
                                              + some.where + u" GROUP BY 1"_s, some.values, [&](const Row &row) {
            if (!counts.contains(row.text(0)))
                newest.insert(row.number(2), row.text(0));
            counts[row.text(0)] += row.count(1);
            entries += row.count(1);
            oldest = std::min(oldest, row.number(3));
        });
        if (!read)
            return read.error();
        enough = newest.size() >= limit && entries * frequentOf >= ends.newest - oldest;
        return enough ? limit : 0;
    };
    if (auto done = lookThrough(dialect, activityQuery(dialect, filter, ends), ends, {}, {}, firstStretch, limit, look); !done)
        return done.error();
    while (newest.size() > limit)
        newest.erase(newest.begin());
    if (enough) { // by their keys: the search index would lead to everything that is found
        QVariantList keys;
        for (const QString &key : std::as_const(newest))
            keys += key;
        const ActivityQuery inside = activityQuery(dialect, filter, ends, SearchBy::Text);
        const auto read = m_database.eachOf(u"SELECT "_s + keyOf(by) + u" AS k, count(*) FROM "_s + inside.from + u" WHERE "_s + inside.where
                                                + u" AND "_s + keyOf(by) + u" IN %1 GROUP BY 1"_s, inside.values, keys,
                                            [&](const Row &row) { counts[row.text(0)] = row.count(1); });
        if (!read)
            return read.error();
    }
    QVariantList ids;
    for (auto each = newest.cend(); each != newest.cbegin();)
        ids += (--each).key();
    QList<ActivityGroup> groups;
    const auto read = m_database.eachOf(u"SELECT "_s + activityRowColumns() + u" FROM activity a WHERE a.id IN %1 ORDER BY a.id DESC"_s, {}, ids,
                                        [&](const Row &row) {
        const ActivityRow entry = activityRowOf(row, 0);
        const QString key = newest.value(entry.id);
        groups.append({key, counts.value(key), entry});
    });
    if (!read)
        return read.error();
    return groups;
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
