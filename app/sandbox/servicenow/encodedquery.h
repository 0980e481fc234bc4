#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Waybill::Sandbox {

/// One comparison: field OPERATOR value.
struct SnCondition
{
    QString field;
    QString op;
    QString value;

    /// Compares by order or part of the value (query_range), or only for being the same (query_match).
    bool isRange() const;
};

struct SnSort
{
    QString field;
    bool descending = false;
};

/// An encoded query: any of `filters` (^NQ), all of their terms (^), any condition of a term (^OR).
struct SnQuery
{
    using Term = QList<SnCondition>;
    QList<QList<Term>> filters;
    QList<SnSort> sorts;

    QList<SnCondition> conditions() const;
};

/// Never fails: what cannot be understood is left out, as ServiceNow does.
SnQuery parseEncodedQuery(const QString &text);

/// Nothing: the field is unknown.
using SnCell = std::function<std::optional<QString>(const QString &field)>;
/// A condition on an unknown field is ignored (or fits nothing, with `unknownFitsNothing`).
bool fits(const SnQuery &query, const SnCell &cell, bool unknownFitsNothing);
/// < 0, 0, > 0; as numbers where both are.
int compareCells(const QString &left, const QString &right);

} // namespace Waybill::Sandbox
