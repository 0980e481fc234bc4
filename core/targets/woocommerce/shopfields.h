#pragma once

#include "core/base/result.h"
#include "core/model/targetschema.h"

#include <QJsonArray>

namespace Waybill::WooCommerce {

// Record types and fields as a mapping names them.
inline constexpr QLatin1StringView ordersType("orders");
inline constexpr QLatin1StringView linesType("line_items");
inline constexpr QLatin1StringView shipmentsType("shipments"); ///< linked record: one set of shipments an order, under its id
inline constexpr QLatin1StringView statusField("status");
inline constexpr QLatin1StringView transactionField("transaction_id");
inline constexpr QLatin1StringView trackingField("tracking");
inline constexpr QLatin1StringView metaPrefix("meta_data.");

/// "meta_data._vendor_eta" → "_vendor_eta"; empty for other fields.
QString metaKey(const QString &field);

/// One status of the shop.
struct ShopStatus
{
    QString slug; ///< without "wc-"
    QString name;

    bool operator==(const ShopStatus &) const = default;
};
/// GET orders/statuses, or reports/orders/totals of shops before 9.6: the same two members.
Result<QList<ShopStatus>> parseStatuses(const QJsonArray &answer);

/// What carries shipments in this shop (rules, "Where the data goes"), best first.
enum class ShipmentCarriage {
    Fulfillments,     ///< WooCommerce's own, where switched on
    Ast,              ///< Advanced Shipment Tracking, wc-ast/v3
    ShipmentTracking, ///< the extension, wc-shipment-tracking/v3
    MetaOnly,         ///< neither: the numbers stand in the meta _vendor_tracking, the private note tells the rest
};
/// Namespaces of /wp-json/ and whether a question for fulfillments was answered.
ShipmentCarriage carriageOf(const QStringList &namespaces, bool fulfillments);
inline constexpr QLatin1StringView trackingMeta("_vendor_tracking");            ///< MetaOnly
inline constexpr QLatin1StringView pluginMeta("_wc_shipment_tracking_items");   ///< where both plugins keep their items
inline constexpr QLatin1StringView fulfillmentMeta("_fulfillment_status");      ///< there once an order has fulfillments

/// Everything the shop offers to be written. `metaKeys` were seen on recent orders.
QList<TargetField> fieldsOf(const QList<ShopStatus> &statuses, ShipmentCarriage carriage, const QStringList &metaKeys);
FieldChoice choiceOf(const ShopStatus &status);

} // namespace Waybill::WooCommerce
