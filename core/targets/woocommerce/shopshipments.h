#pragma once

#include "core/model/orderstate.h"
#include "core/targets/woocommerce/shopclient.h"
#include "core/targets/woocommerce/shopfields.h"

namespace Waybill::WooCommerce {

/// A shipment as the shop holds it.
struct ShopShipment
{
    QString id;     ///< fulfillment or tracking id; empty in MetaOnly
    QString number; ///< as it stands there

    bool operator==(const ShopShipment &) const = default;
};

/// A line of an order, for shipments of which nobody told what is inside.
struct ShopLine
{
    qint64 id = 0;
    Quantity quantity;

    bool operator==(const ShopLine &) const = default;
};

/// GET orders/{id}/fulfillments. Those without a number are a person's and stay out of it.
QList<ShopShipment> parseFulfillments(const QJsonArray &answer);
/// The meta of both tracking plugins.
QList<ShopShipment> parsePluginItems(const QJsonValue &meta);
/// "1Z…, 94…": how a field of shipments reads.
QString shipmentsText(const QList<ShopShipment> &shipments);

/// What has to be sent so that the shop holds exactly the wanted numbers: those missing are added, in their order, those too
/// many removed. `wanted` is the field's text, `known` what is known of its numbers.
struct ShipmentChanges
{
    QList<Shipment> add;
    QList<ShopShipment> remove;
};
ShipmentChanges shipmentChanges(const QString &wanted, const QList<Shipment> &known, const QList<ShopShipment> &there);

/// The request that adds a shipment; the customer is not told by it (the status mail is what tells).
ShopAsk addRequest(ShipmentCarriage carriage, const RecordId &order, const Shipment &shipment, const QList<ShopLine> &lines);
ShopAsk removeRequest(ShipmentCarriage carriage, const RecordId &order, const ShopShipment &shipment);

} // namespace Waybill::WooCommerce
