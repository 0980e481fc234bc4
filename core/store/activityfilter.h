#pragma once

#include "core/store/activitystore.h"

#include <QString>
#include <QVariantList>

namespace Waybill {

class Database;
class Dialect;
class Row;

/// A filter as the fixed pieces of a select; every value is bound.
struct ActivityQuery
{
    QString from;      ///< FROM clause; the entry is `a`
    QString key;       ///< the entry's id, as the leading index knows it; the newest stand first if it descends
    QString where;     ///< conditions joined by AND; never empty
    QVariantList values;
    bool indexed = false;  ///< the search index leads
    bool narrowed = false; ///< short pieces only: `where` ends with the range's lower bound
};

/// What an ActivityRow is read from, and how, its first column standing at `first`.
QString activityRowColumns();
ActivityRow activityRowOf(const Row &row, int first);

/// The entry's `what` as an expression, its order's number replaced: what errors of many orders have in common.
extern const QString whatWithoutOrder;

/// The ids between which all stands that a filter can let through; nothing there: `oldest` is above `newest`.
struct ActivityEnds
{
    qint64 oldest = 0;
    qint64 newest = 0; ///< of the whole log
};
Result<ActivityEnds> activityEnds(Database &database, const ActivityFilter &filter);

ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, const ActivityEnds &ends);
/// The same among the entries from this id to below that one; nothing: to the end there.
ActivityQuery activityQueryWithin(ActivityQuery query, std::optional<qint64> from, std::optional<qint64> below);

} // namespace Waybill
