#include "core/targets/woocommerce/shopshipments.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What makes two spellings of a number one (semantics 8): letters and digits in upper case.
QString keyOf(const QString &number)
{
    QString key;
    for (const QChar c : number) {
        if (c.isLetterOrNumber())
            key += c.toUpper();
    }
    return key;
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression cut(uR"(\s*[,;|\t\r\n]+\s*)"_s);
    return text.trimmed().split(cut, Qt::SkipEmptyParts);
}

/// Carriers that WooCommerce's fulfillments know by this key.
bool isKnownProvider(const QString &carrier)
{
    static const QStringList known{u"ups"_s, u"fedex"_s, u"usps"_s, u"dhl"_s};
    return known.contains(carrier);
}

QJsonArray itemsOf(const Shipment &shipment, const QList<ShopLine> &lines)
{
    QJsonArray items;
    for (const ShopLine &line : lines) {
        const auto units = shipment.lines.constFind(QString::number(line.id));
        if (units == shipment.lines.cend())
            continue;
        const Quantity quantity = units->isPositive() ? *units : line.quantity;
        items.append(QJsonObject{{u"item_id"_s, line.id}, {u"qty"_s, double(quantity.thousandths()) / 1000.0}});
    }
    if (!items.isEmpty())
        return items;
    for (const ShopLine &line : lines) // nobody told what is inside: the shop wants something named
        items.append(QJsonObject{{u"item_id"_s, line.id}, {u"qty"_s, double(line.quantity.thousandths()) / 1000.0}});
    return items;
}

QJsonObject fulfillmentBody(const Shipment &shipment, const QList<ShopLine> &lines)
{
    QJsonArray meta;
    const auto put = [&meta](const QString &key, const QJsonValue &value) {
        meta.append(QJsonObject{{u"id"_s, 0}, {u"key"_s, key}, {u"value"_s, value}});
    };
    put(u"_items"_s, itemsOf(shipment, lines));
    put(u"_tracking_number"_s, shipment.number);
    const bool known = isKnownProvider(shipment.carrier);
    put(u"_shipment_provider"_s, known ? shipment.carrier : u"other"_s);
    if (!known && !shipment.carrierName.isEmpty())
        put(u"_provider_name"_s, shipment.carrierName);
    if (!shipment.url.isEmpty())
        put(u"_tracking_url"_s, shipment.url);
    return {{u"status"_s, u"fulfilled"_s}, {u"is_fulfilled"_s, true}, {u"meta_data"_s, meta}};
}

QJsonObject trackingBody(bool ast, const Shipment &shipment)
{
    QJsonObject body{{u"tracking_number"_s, shipment.number}};
    static const QMap<QString, QString> extensionNames{{u"ups"_s, u"UPS"_s}, {u"fedex"_s, u"Fedex"_s}, {u"usps"_s, u"USPS"_s}};
    if (ast) {
        body.insert(u"tracking_provider"_s, shipment.carrierName.isEmpty() ? u"Other"_s : shipment.carrierName);
        if (!shipment.url.isEmpty() && !isKnownProvider(shipment.carrier))
            body.insert(u"custom_tracking_link"_s, shipment.url);
        body.insert(u"status_shipped"_s, 0); // the order's status is written by itself, last (R39)
        body.insert(u"replace_tracking"_s, 0);
    } else if (extensionNames.contains(shipment.carrier)) {
        body.insert(u"tracking_provider"_s, extensionNames.value(shipment.carrier));
    } else {
        body.insert(u"custom_tracking_provider"_s, shipment.carrierName.isEmpty() ? u"Other"_s : shipment.carrierName);
        body.insert(u"custom_tracking_link"_s, shipment.url);
    }
    if (!shipment.shipped.isEmpty())
        body.insert(u"date_shipped"_s, shipment.shipped.day().toString(Qt::ISODate));
    return body;
}

QString collection(ShipmentCarriage carriage, const RecordId &order)
{
    switch (carriage) {
    case ShipmentCarriage::Fulfillments: return u"wc/v3/orders/%1/fulfillments"_s.arg(order.text());
    case ShipmentCarriage::Ast: return u"wc-ast/v3/orders/%1/shipment-trackings"_s.arg(order.text());
    case ShipmentCarriage::ShipmentTracking: return u"wc-shipment-tracking/v3/orders/%1/shipment-trackings"_s.arg(order.text());
    case ShipmentCarriage::MetaOnly: break;
    }
    return {};
}

} // namespace

QList<ShopShipment> parseFulfillments(const QJsonArray &answer)
{
    QList<ShopShipment> found;
    for (const QJsonValue &each : answer) {
        const QJsonObject fulfillment = each.toObject();
        const bool gone = fulfillment.value("date_deleted"_L1).isString() && !fulfillment.value("date_deleted"_L1).toString().isEmpty();
        const qint64 id = fulfillment.value("id"_L1).toInteger(fulfillment.value("fulfillment_id"_L1).toInteger());
        const QJsonArray meta = fulfillment.value("meta_data"_L1).toArray();
        for (const QJsonValue &entry : meta) {
            const QString number = entry[u"value"_s].toString().trimmed();
            if (!gone && entry[u"key"_s].toString() == "_tracking_number"_L1 && !number.isEmpty())
                found.append({QString::number(id), number});
        }
    }
    return found;
}

QList<ShopShipment> parsePluginItems(const QJsonValue &meta)
{
    QList<ShopShipment> found;
    const QJsonArray items = meta.toArray();
    for (const QJsonValue &item : items) {
        const QString number = item[u"tracking_number"_s].toString().trimmed();
        if (!number.isEmpty())
            found.append({item[u"tracking_id"_s].toString(), number});
    }
    return found;
}

QString shipmentsText(const QList<ShopShipment> &shipments)
{
    QStringList numbers;
    for (const ShopShipment &shipment : shipments)
        numbers.append(shipment.number);
    return numbers.join(u", "_s);
}

ShipmentChanges shipmentChanges(const QString &wanted, const QList<Shipment> &known, const QList<ShopShipment> &there)
{
    ShipmentChanges changes;
    QStringList keys;
    for (const QString &number : numbersIn(wanted)) {
        // A carrier's name may stand before it: what is known of the number decides.
        const auto shipment = std::find_if(known.cbegin(), known.cend(), [&](const Shipment &s) { return keyOf(number).endsWith(s.key); });
        const QString key = shipment == known.cend() ? keyOf(number) : shipment->key;
        keys.append(key);
        const bool stands = std::any_of(there.cbegin(), there.cend(), [&](const ShopShipment &s) { return keyOf(s.number) == key; });
        if (stands)
            continue;
        Shipment add = shipment == known.cend() ? Shipment() : *shipment;
        if (add.number.isEmpty()) {
            add.key = key;
            add.number = number;
        }
        changes.add.append(add);
    }
    for (const ShopShipment &shipment : there) {
        if (!keys.contains(keyOf(shipment.number)))
            changes.remove.append(shipment);
    }
    return changes;
}

ShopAsk addRequest(ShipmentCarriage carriage, const RecordId &order, const Shipment &shipment, const QList<ShopLine> &lines)
{
    ShopAsk ask;
    ask.method = "POST";
    ask.route = collection(carriage, order);
    const bool own = carriage == ShipmentCarriage::Fulfillments;
    ask.body = compact(own ? fulfillmentBody(shipment, lines) : trackingBody(carriage == ShipmentCarriage::Ast, shipment));
    ask.subject = Said::tr("the shipment %1 of order %2").arg(shipment.number, order.text());
    ask.changes = true;
    return ask;
}

ShopAsk removeRequest(ShipmentCarriage carriage, const RecordId &order, const ShopShipment &shipment)
{
    ShopAsk ask;
    ask.method = "DELETE";
    ask.route = collection(carriage, order) + u'/' + shipment.id;
    ask.subject = Said::tr("the shipment %1 of order %2").arg(shipment.number, order.text());
    ask.changes = true;
    return ask;
}

} // namespace Waybill::WooCommerce
