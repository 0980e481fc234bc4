#include "app/sandbox/woocommerce/shipments.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString trackingMeta = u"_wc_shipment_tracking_items"_s;

QJsonValue metaOf(const QJsonArray &meta, QLatin1StringView key)
{
    for (const QJsonValue &entry : meta) {
        if (entry[u"key"_s].toString() == key)
            return entry[u"value"_s];
    }
    return {};
}

/// The order's own meta says how far it is fulfilled.
void noteFulfillmentStatus(Shop &shop, ShopOrder &order)
{
    double ordered = 0, sent = 0;
    for (const QJsonObject &line : std::as_const(order.lines))
        ordered += line.value("quantity"_L1).toDouble();
    for (const QJsonObject &each : std::as_const(order.fulfillments)) {
        if (!each.value("is_fulfilled"_L1).toBool())
            continue;
        const QJsonArray items = metaOf(each.value("meta_data"_L1).toArray(), "_items"_L1).toArray();
        for (const QJsonValue &item : items)
            sent += item[u"qty"_s].toDouble();
    }
    const QJsonValue status = order.fulfillments.isEmpty() ? QJsonValue() : QJsonValue(sent <= 0 ? u"unfulfilled"_s : sent < ordered ? u"partially_fulfilled"_s : u"fulfilled"_s);
    shop.putMeta(order, {{u"key"_s, u"_fulfillment_status"_s}, {u"value"_s, status}});
}

QJsonObject raw(Shop &shop, const ShopOrder &order, const QJsonObject &body, qint64 id, const QDateTime &now)
{
    QJsonArray meta;
    const QJsonArray given = body.value("meta_data"_L1).toArray();
    for (const QJsonValue &entry : given)
        meta.append(QJsonObject{{u"id"_s, shop.nextId()}, {u"key"_s, entry[u"key"_s]}, {u"value"_s, entry[u"value"_s]}});
    const bool done = body.value("is_fulfilled"_L1).toBool() || body.value("status"_L1).toString() == "fulfilled"_L1;
    return {{u"id"_s, id},
            {u"fulfillment_id"_s, id},
            {u"entity_type"_s, u"WC_Order"_s},
            {u"entity_id"_s, QString::number(order.id)},
            {u"status"_s, body.value("status"_L1).toString(u"unfulfilled"_s)},
            {u"is_fulfilled"_s, done},
            {u"date_updated"_s, now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)},
            {u"date_deleted"_s, QJsonValue::Null},
            {u"meta_data"_s, meta}};
}

Response lookup(const Params &params)
{
    const QString number = params.text("tracking_number"_L1);
    static const QRegularExpression ups(u"^1Z[0-9A-Z]{16}$"_s);
    const QString provider = ups.match(number).hasMatch() ? u"ups"_s : QString();
    return Response::json(200, QJsonObject{{u"tracking_number"_s, number}, {u"shipping_provider"_s, provider}, {u"tracking_url"_s, u""_s}});
}

} // namespace

Response fulfillments(Shop &shop, ShopOrder &order, const QByteArray &method, const QStringList &rest, const Params &params, const QDateTime &now)
{
    if (rest.value(0) == "lookup"_L1)
        return lookup(params);
    if (rest.isEmpty() && method == "GET") {
        QJsonArray all;
        for (const QJsonObject &each : std::as_const(order.fulfillments))
            all.append(each);
        return Response::json(200, all);
    }
    const bool tells = params.value("notify_customer"_L1).toBool() || params.text("notify_customer"_L1) == "true"_L1;
    if (rest.isEmpty() && method == "POST") {
        const QJsonArray items = metaOf(params.body.value("meta_data"_L1).toArray(), "_items"_L1).toArray();
        if (items.isEmpty())
            return restError(400, u"woocommerce_fulfillment_missing_items"_s, u"The fulfillment should contain at least one item."_s);
        order.fulfillments.append(raw(shop, order, params.body, shop.nextId(), now));
        noteFulfillmentStatus(shop, order);
        shop.save(order, now);
        const QJsonObject made = order.fulfillments.last();
        if (tells && made.value("is_fulfilled"_L1).toBool())
            shop.mail(order, u"customer_fulfillment_created"_s, now);
        return Response::json(201, made);
    }
    const qint64 id = rest.value(0).toLongLong();
    const auto known = std::find_if(order.fulfillments.begin(), order.fulfillments.end(), [&](const QJsonObject &f) { return f.value("id"_L1).toInteger() == id; });
    if (known == order.fulfillments.end())
        return restError(400, u"0"_s, u"Fulfillment not found."_s);
    if (method == "GET")
        return Response::json(200, *known);
    if (method == "DELETE") {
        order.fulfillments.erase(known);
        noteFulfillmentStatus(shop, order);
        shop.save(order, now);
        return Response::json(200, QJsonObject{{u"message"_s, u"Fulfillment deleted successfully."_s}});
    }
    *known = raw(shop, order, params.body, id, now);
    const QJsonObject changed = *known;
    noteFulfillmentStatus(shop, order);
    shop.save(order, now);
    return Response::json(200, changed);
}

namespace {

QJsonArray itemsOf(const Shop &shop, const ShopOrder &order)
{
    const ShopMeta *meta = shop.meta(order, trackingMeta);
    return meta ? meta->value.toArray() : QJsonArray();
}

QJsonObject shown(const QJsonObject &item, const QString &url)
{
    const QString custom = item.value("custom_tracking_provider"_L1).toString();
    const QString number = item.value("tracking_number"_L1).toString();
    QString link = item.value("custom_tracking_link"_L1).toString();
    link.replace("%1$s"_L1, number);
    const qint64 shipped = item.value("date_shipped"_L1).toString().toLongLong();
    const QString id = item.value("tracking_id"_L1).toString();
    return {{u"tracking_id"_s, id},
            {u"tracking_provider"_s, custom.isEmpty() ? item.value("tracking_provider"_L1).toString() : custom},
            {u"tracking_link"_s, link},
            {u"tracking_number"_s, number},
            {u"date_shipped"_s, QDateTime::fromSecsSinceEpoch(shipped, Qt::UTC).date().toString(Qt::ISODate)},
            {u"_links"_s, QJsonObject{{u"self"_s, QJsonArray{QJsonObject{{u"href"_s, url + u'/' + id}}}}, {u"collection"_s, QJsonArray{QJsonObject{{u"href"_s, url}}}}}}};
}

QJsonObject itemFrom(const Params &params, const QDateTime &now)
{
    const QDate day = QDate::fromString(params.text("date_shipped"_L1).left(10), Qt::ISODate);
    const QDateTime shipped = day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : now;
    const QString number = params.text("tracking_number"_L1);
    const QString provider = params.text("tracking_provider"_L1), custom = params.text("custom_tracking_provider"_L1);
    const QByteArray seed = (provider + custom + number + QString::number(now.toMSecsSinceEpoch())).toUtf8();
    return {{u"tracking_provider"_s, provider.toLower().replace(u' ', u'-')},
            {u"custom_tracking_provider"_s, custom},
            {u"custom_tracking_link"_s, params.text("custom_tracking_link"_L1)},
            {u"tracking_number"_s, number},
            {u"date_shipped"_s, QString::number(shipped.toSecsSinceEpoch())},
            {u"tracking_id"_s, QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex())}};
}

Response addTracking(Shop &shop, ShopOrder &order, bool advanced, const Params &params, const QString &url, const QDateTime &now)
{
    if (!params.contains("tracking_number"_L1)) {
        return restError(400, u"rest_missing_callback_param"_s, u"Missing parameter(s): tracking_number"_s,
                         {{u"params"_s, QJsonArray{u"tracking_number"_s}}});
    }
    static const QRegularExpression odd(u"[^a-z0-9 -]"_s, QRegularExpression::CaseInsensitiveOption);
    if (advanced && odd.match(params.text("tracking_number"_L1)).hasMatch())
        return restError(404, u"woocommerce_rest_order_invalid_id"_s, u"Special character not allowd in tracking number"_s);
    QJsonArray items = itemsOf(shop, order);
    if (advanced && params.text("replace_tracking"_L1) == "1"_L1)
        items = {};
    const QJsonObject item = itemFrom(params, now);
    items.append(item);
    shop.putMeta(order, {{u"key"_s, trackingMeta}, {u"value"_s, items}});
    const QString moves = params.text("status_shipped"_L1);
    if (advanced && (moves == "1"_L1 || moves == "true"_L1))
        shop.setStatus(order, u"completed"_s, now);
    shop.save(order, now);
    Response response = Response::json(201, shown(item, url));
    response.set("Location", (url + u'/' + item.value("tracking_id"_L1).toString()).toUtf8());
    return response;
}

} // namespace

Response shipmentTrackings(Shop &shop, ShopOrder &order, bool advanced, const QByteArray &method, const QStringList &rest,
                           const Params &params, const QString &url, const QDateTime &now)
{
    if (rest.value(0) == "providers"_L1) {
        const QJsonObject us{{u"Fedex"_s, u"https://www.fedex.com/apps/fedextrack/?tracknumbers=%1$s"_s},
                             {u"UPS"_s, u"https://www.ups.com/track?loc=en_US&tracknum=%1$s"_s},
                             {u"USPS"_s, u"https://tools.usps.com/go/TrackConfirmAction_input?qtc_tLabels1=%1$s"_s}};
        return Response::json(200, QJsonObject{{u"United States (US)"_s, us}});
    }
    if (rest.isEmpty() && method == "POST")
        return addTracking(shop, order, advanced, params, url, now);
    QJsonArray items = itemsOf(shop, order);
    if (rest.isEmpty()) {
        QJsonArray all;
        for (const QJsonValue &item : std::as_const(items))
            all.append(shown(item.toObject(), url));
        return Response::json(200, all);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        if (item.value("tracking_id"_L1).toString() != rest.first())
            continue;
        if (method == "DELETE") {
            items.removeAt(i);
            shop.putMeta(order, {{u"key"_s, trackingMeta}, {u"value"_s, items}});
            shop.save(order, now);
        }
        return Response::json(200, shown(item, url));
    }
    return restError(404, u"woocommerce_rest_order_shipment_tracking_invalid_id"_s, u"Invalid shipment tracking ID."_s);
}

} // namespace Waybill::Sandbox::WooCommerce
