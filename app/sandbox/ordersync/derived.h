#pragma once

#include "app/sandbox/ordersync/options.h"
#include "app/sandbox/world/orderbook.h"

#include <QTimeZone>

namespace Waybill::Sandbox {

/// What OrderSync's portal sync makes of a supplier's order: one record in the shape of v2. Members beginning with "$" are
/// ours and never leave: "$line" of an item, "$lines" and "$pdf" of an invoice.
struct DerivedFrom
{
    SupplierState state;
    QString supplierName;
    QTimeZone zone; ///< of the supplier's zone-less times
};

QJsonObject derivedRecord(const DerivedFrom &from, const OrderSyncOptions &options);

/// A number that may have come as text with thousands separators.
double numberOf(const QJsonValue &value);
/// "2026-03-14T02:58:50.889958+00:00": UTC with microseconds, as the help pages print it.
QString stampText(const QDateTime &time);
/// Header status of lines: the one they share, else the least advanced.
QString headerStatus(const QJsonArray &items);
/// Conditions that follow from the lines.
QStringList conditionsOf(const QJsonArray &items, const QStringList &suppliers);

} // namespace Waybill::Sandbox
