#pragma once

#include "core/model/supplierorder.h"
#include "core/sources/ordersync/values.h"

namespace Waybill::OrderSync {

/// An invoice line as it is attached to an item; `number` is its place within its invoice.
struct AttachedLine
{
    InvoiceLine line;
    QString number;
    SupplierOrderNumber supplierOrder;
};

/// An item of v2. `headerWord` is its status if it has none of its own; an invoice line attached to it is appended to
/// `attached`, but not one of freight (R23).
SupplierRow parseItem(const QJsonObject &item, const QString &headerWord, Values &values, const QString &path, QList<AttachedLine> *attached);
/// A record of v1: one line.
SupplierRow parseLegacyRow(const QJsonObject &record, Values &values, const QString &path);
/// Appends a row. Items that are equal in everything are one row of their sum: nothing tells them apart. `seen` holds the rows
/// as they came.
void addRow(QList<SupplierRow> &rows, QList<SupplierRow> &seen, const SupplierRow &row);

} // namespace Waybill::OrderSync
