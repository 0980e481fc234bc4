#pragma once

#include "core/targets/servicenow/servicenowtarget.h"

namespace Waybill {

/// What is gathered while a read goes on.
struct ServiceNowTarget::SliceRead
{
    ReadScope scope;
    ServiceNow::HeadColumns head;
    QString lineTable;
    QList<TargetField> headerFields;
    QList<TargetField> lineFields;
    OrdersRead result;
    QMap<RecordId, PurchaseOrder> orders; ///< of the slice under way
    QMap<RecordId, QList<ServiceNow::LineRow>> lines;
    bool invoices = false;                ///< the rows of the invoice table, too
    QList<ServiceNow::InvoiceRow> invoiceRows;

    void fail(const RecordId &order, Error error)
    {
        if (const auto known = orders.constFind(order); known != orders.cend() && error.order.isEmpty())
            error.order = known->number.text();
        if (!result.unreadable.contains(order))
            result.unreadable.insert(order, error);
        orders.remove(order);
    }

    Result<Done> takeHeads(const QJsonArray &rows, const QStringList &asked, const QDateTime &now)
    {
        for (const QJsonValue &row : rows) {
            const QString id = row[QStringLiteral("sys_id")].toString();
            const auto order = ServiceNow::parseOrder(row, head, headerFields);
            if (!order && id.isEmpty())
                return order.error(); // nobody knows whose record it is: no order of the slice is sure
            if (!asked.contains(id))
                continue;
            if (order)
                orders.insert(order->id, *order).value().readAt = now;
            else
                fail(RecordId(id), order.error());
        }
        return Done{};
    }

    Result<Done> takeLines(const QJsonArray &rows, const QStringList &asked)
    {
        for (const QJsonValue &row : rows) {
            const QJsonValue parent = row[QStringLiteral("purchase_order")];
            const QString order = parent.isObject() ? parent[QStringLiteral("value")].toString() : parent.toString();
            const auto line = ServiceNow::parseLine(row, lineTable, head, lineFields);
            if (!line && order.isEmpty())
                return line.error();
            if (!asked.contains(order))
                continue;
            if (line)
                lines[line->order].append(*line);
            else
                fail(RecordId(order), line.error());
        }
        return Done{};
    }

    void assemble()
    {
        for (auto it = orders.begin(); it != orders.end(); ++it) {
            it->lines = ServiceNow::inOrder(lines.value(it.key()));
            if (invoices)
                ServiceNow::putInvoices(*it, invoiceRows);
            result.orders.append(*it);
        }
        orders.clear();
        lines.clear();
        invoiceRows.clear();
    }
};

} // namespace Waybill
