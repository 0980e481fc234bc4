#pragma once

#include "app/sandbox/woocommerce/shop.h"
#include "app/sandbox/woocommerce/wordpress.h"

namespace Waybill::Sandbox::WooCommerce {

/// orders/{id}/fulfillments…: `rest` is what stands behind it in the path.
Response fulfillments(Shop &shop, ShopOrder &order, const QByteArray &method, const QStringList &rest, const Params &params, const QDateTime &now);

/// orders/{id}/shipment-trackings… of the two tracking plugins; both keep the order's meta _wc_shipment_tracking_items.
/// @param advanced  Advanced Shipment Tracking (status_shipped, replace_tracking), else the Shipment Tracking extension
Response shipmentTrackings(Shop &shop, ShopOrder &order, bool advanced, const QByteArray &method, const QStringList &rest,
                           const Params &params, const QString &url, const QDateTime &now);

} // namespace Waybill::Sandbox::WooCommerce
