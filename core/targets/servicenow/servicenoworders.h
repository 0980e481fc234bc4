#pragma once

#include "core/base/result.h"
#include "core/model/purchaseorder.h"
#include "core/model/targetschema.h"

#include <QJsonValue>

namespace Waybill::ServiceNow {

/// How this instance calls what an order's head is made of.
struct HeadColumns
{
    QString table = QStringLiteral("proc_po");
    QString number = QStringLiteral("number"); ///< what is sent to the supplier
    QString link;       ///< holds the supplier's order number(s); empty: there is no such column
    QString lineNumber; ///< of lines: the supplier's line number, where a column holds it
    QList<FieldChoice> statuses;

    QStringList fields(const QList<TargetField> &more) const;
    /// Statuses at which an order is over, by value ("received", "canceled").
    QStringList endStatuses() const;
};

/// A line beside the order it belongs to.
struct LineRow
{
    RecordId order;
    QString number; ///< lines stand in the order of their numbers
    PurchaseOrderLine line;
};

QStringList lineFields(const HeadColumns &head, const QList<TargetField> &more);
/// `more`: the columns a mapping uses. An error names order, column and value.
Result<PurchaseOrder> parseOrder(const QJsonValue &row, const HeadColumns &head, const QList<TargetField> &more);
Result<LineRow> parseLine(const QJsonValue &row, const QString &table, const HeadColumns &head, const QList<TargetField> &more);
/// By number: position and line numbers follow from it.
QList<PurchaseOrderLine> inOrder(QList<LineRow> rows);
/// "4711, 4712" → both
QStringList splitNumbers(const QString &text);

} // namespace Waybill::ServiceNow
