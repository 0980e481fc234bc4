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

/// How pieces that the search index knows are looked for.
enum class SearchBy { Index, Text };

ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, const ActivityEnds &ends, SearchBy by = SearchBy::Index);

/// Looks among the entries from `from` to below `below` until so many are found. With a `step` (Dialect::searchStretch()) the search
/// index is asked for stretches, the newest first, each longer than the one before: what is frequent is there in the first, and what
/// is rare costs some more questions.
Result<Done> lookThrough(const Dialect &dialect, const ActivityQuery &query, const ActivityEnds &ends, std::optional<qint64> from,
                         std::optional<qint64> below, qint64 step, int limit, const std::function<Result<int>(const ActivityQuery &, int)> &look);

} // namespace Waybill
