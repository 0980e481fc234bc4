#pragma once

#include "core/store/activitystore.h"

#include <QString>
#include <QVariantList>

namespace Waybill {

class Dialect;
class Row;

/// A filter as the fixed pieces of a select; every value is bound.
struct ActivityQuery
{
    QString from;      ///< FROM clause; the entry is `a`
    QString key;       ///< the entry's id, as the leading index knows it
    QString order;     ///< the newest stand first if it descends
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

/// How pieces that the search index knows are looked for.
enum class SearchBy { Index, Text };

/// @param newest  the newest id there is, for the range that short pieces look through
ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, qint64 newest, SearchBy by = SearchBy::Index);

} // namespace Waybill
