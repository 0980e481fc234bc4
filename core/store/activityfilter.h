#pragma once

#include "core/store/activitystore.h"

#include <QString>
#include <QVariantList>

namespace Waybill {

class Dialect;

/// A filter as the fixed pieces of a select; every value is bound.
struct ActivityQuery
{
    QString from;      ///< FROM clause; the entry is `a`
    QString key;       ///< the entry's id, as the leading index knows it
    QString where;     ///< conditions joined by AND; never empty
    QVariantList values;
    bool narrowed = false; ///< short pieces only: `where` ends with the range's lower bound
};

/// @param newest  the newest id there is, for the range that short pieces look through
ActivityQuery activityQuery(const Dialect &dialect, const ActivityFilter &filter, qint64 newest);

} // namespace Waybill
