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
    QString where;     ///< conditions joined by AND; never empty
    QVariantList values;
    bool narrowed = false; ///< short pieces only: `where` ends with the range's lower bound
};

/// What an ActivityRow is read from, and how, its first column standing at `first`.
QString activityRowColumns();
ActivityRow activityRowOf(const Row &row, int first);

/// The entry's `what` as an expression, its order's number replaced: what errors of many orders have in common.
extern const QString whatWithoutOrder;

/// @param newest  the newest id there is, for the range that short pieces look through
ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, qint64 newest);

} // namespace Waybill
