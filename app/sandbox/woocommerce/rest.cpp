#include "app/sandbox/woocommerce/rest.h"

#include "app/sandbox/woocommerce/listing.h"
#include "app/sandbox/woocommerce/shipments.h"

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostInBatch = 100;

Response noRoute()
{
    return restError(404, u"rest_no_route"_s, u"No route was found matching the URL and request method."_s);
}

Response malformed()
{
    return restError(400, u"rest_invalid_json"_s, u"Invalid JSON body passed."_s, {{u"json_error_code"_s, 4}, {u"json_error_message"_s, u"Syntax error"_s}});
}

Response refusal(const ShopRefusal &refused)
{
    return refused.param.isEmpty() ? restError(refused.status, refused.code, refused.message) : invalidParam(refused.param, refused.message, refused.code);
}

/// One object with `_fields`; its links stay.
Response single(const Ask &ask, const QJsonObject &object, int status = 200)
{
    QJsonObject shown = onlyFields(object, listOf(ask.params.value("_fields"_L1)));
    if (object.contains("_links"_L1))
        shown.insert(u"_links"_s, object.value("_links"_L1));
    return Response::json(status, shown);
}

} // namespace

Response Rest::index(const Ask &ask, const WooCommerceOptions &options) const
{
    QJsonArray namespaces{u"oembed/1.0"_s, u"wc/v1"_s, u"wc/v2"_s, u"wc/v3"_s, u"wc-telemetry"_s, u"wp/v2"_s};
    if (options.ast)
        namespaces.append(u"wc-ast/v3"_s);
    if (options.ast || options.shipmentTracking)
        namespaces.append(u"wc-shipment-tracking/v3"_s);
    return single(ask, {{u"name"_s, u"Sandbox shop"_s}, {u"description"_s, u""_s}, {u"url"_s, ask.home}, {u"home"_s, ask.home},
                        {u"gmt_offset"_s, u"1"_s}, {u"timezone_string"_s, u"Europe/Oslo"_s}, {u"namespaces"_s, namespaces}, {u"authentication"_s, QJsonObject()}});
}

Response Rest::stranger(const Ask &ask) const
{
    const QStringList path = ask.route.split(u'/', Qt::SkipEmptyParts);
    const QString last = path.value(path.size() - 1);
    bool one = false;
    last.toLongLong(&one);
    const auto say = [](const QString &what, const QString &words) { return restError(401, u"woocommerce_rest_cannot_"_s + what, words); };
    if (last == "batch"_L1)
        return say(u"batch"_s, u"Sorry, you are not allowed to batch manipulate this resource."_s);
    if (ask.method == "GET" || ask.method == "HEAD")
        return say(u"view"_s, one ? u"Sorry, you cannot view this resource."_s : u"Sorry, you cannot list resources."_s);
    if (ask.method == "DELETE")
        return say(u"delete"_s, u"Sorry, you are not allowed to delete this resource."_s);
    if (ask.method == "POST" && !one)
        return say(u"create"_s, u"Sorry, you are not allowed to create resources."_s);
    return say(u"edit"_s, u"Sorry, you are not allowed to edit this resource."_s);
}

Response Rest::answer(const Ask &ask, Shop &shop, const WooCommerceOptions &options)
{
    if (ask.params.malformed)
        return malformed();
    const QStringList path = ask.route.split(u'/', Qt::SkipEmptyParts);
    const QString space = path.mid(0, 2).join(u'/');
    const bool extension = (space == "wc-shipment-tracking/v3"_L1 && (options.shipmentTracking || options.ast)) || (space == "wc-ast/v3"_L1 && options.ast);
    if (extension && path.value(2) == "orders"_L1 && path.value(4) == "shipment-trackings"_L1) {
        ShopOrder *order = shop.find(path.value(3).toLongLong());
        if (!order)
            return restError(404, u"woocommerce_rest_order_invalid_id"_s, u"Invalid order ID."_s);
        const QString url = ask.home + u"/wp-json/%1/orders/%2/shipment-trackings"_s.arg(space).arg(order->id);
        return shipmentTrackings(shop, *order, options.ast, ask.method, path.mid(5), ask.params, url, ask.now);
    }
    if (space != "wc/v3"_L1)
        return noRoute();
    const QString what = path.value(2);
    if (what == "orders"_L1)
        return path.size() == 3 ? orders(ask, shop) : order(ask, shop, options, path.mid(3));
    if (what == "reports"_L1 && path.value(3) == "orders"_L1 && path.value(4) == "totals"_L1)
        return totals(shop);
    if (what == "system_status"_L1)
        return systemStatus(ask, options);
    if (what == "products"_L1)
        return products(ask, shop, path.mid(3));
    if (what == "webhooks"_L1)
        return webhooks(ask, shop, path.mid(3));
    return noRoute();
}

Response Rest::orders(const Ask &ask, Shop &shop)
{
    if (ask.method == "OPTIONS") {
        const QJsonObject status{{u"description"_s, u"Order status."_s}, {u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(shop.writable())}};
        return Response::json(200, QJsonObject{{u"namespace"_s, u"wc/v3"_s}, {u"methods"_s, QJsonArray{u"GET"_s, u"POST"_s}}, {u"endpoints"_s, QJsonArray()},
                                               {u"schema"_s, QJsonObject{{u"title"_s, u"shop_order"_s}, {u"properties"_s, QJsonObject{{u"status"_s, status}}}}}});
    }
    if (ask.method == "POST") {
        if (const auto refused = shop.check(ask.params.body))
            return refusal(*refused);
        const ShopOrder &made = shop.create(ask.params.body, ask.now);
        Response response = single(ask, shop.json(made, ask.base()), 201);
        return response.set("Location", (ask.base() + u"/orders/%1"_s.arg(made.id)).toUtf8());
    }
    if (ask.method != "GET" && ask.method != "HEAD")
        return noRoute();
    const OrderListing listing = listOrders(shop, ask.params, ask.base());
    if (listing.refusal)
        return *listing.refusal;
    QJsonArray items;
    for (const QJsonObject &item : listing.page.items)
        items.append(item);
    Response response = Response::json(200, items);
    response.set("Allow", "GET, POST");
    addPageHead(response, listing.page, ask.params, ask.base() + "/orders"_L1, ask.home);
    return response;
}

Response Rest::order(const Ask &ask, Shop &shop, const WooCommerceOptions &options, const QStringList &path)
{
    if (path.first() == "batch"_L1)
        return batch(ask, shop, options);
    if (path.first() == "statuses"_L1)
        return options.statusesRoute ? statuses(ask, shop) : noRoute();
    bool number = false;
    const qint64 id = path.first().toLongLong(&number);
    if (!number)
        return noRoute();
    if (path.size() == 1)
        return oneOrder(ask, shop, id);
    ShopOrder *order = shop.find(id);
    if (path.at(1) == "fulfillments"_L1 && options.fulfillments) {
        return order ? fulfillments(shop, *order, ask.method, path.mid(2), ask.params, ask.now)
                     : restError(404, u"woocommerce_rest_order_invalid_id"_s, u"Invalid order ID."_s);
    }
    if (path.at(1) != "notes"_L1)
        return noRoute();
    return order ? notes(ask, shop, *order, path.mid(2)) : restError(404, u"woocommerce_rest_order_invalid_id"_s, u"Invalid order ID."_s);
}

Response Rest::oneOrder(const Ask &ask, Shop &shop, qint64 id)
{
    ShopOrder *order = shop.find(id);
    const bool reads = ask.method == "GET" || ask.method == "HEAD";
    if (!order && !reads && ask.method != "DELETE")
        return restError(400, u"woocommerce_rest_shop_order_invalid_id"_s, u"ID is invalid."_s);
    if (!order)
        return restError(404, u"woocommerce_rest_shop_order_invalid_id"_s, u"Invalid ID."_s);
    if (reads)
        return single(ask, shop.json(*order, ask.base()));
    if (ask.method == "DELETE")
        return removed(ask, shop, *order);
    if (ask.method != "PUT" && ask.method != "PATCH" && ask.method != "POST")
        return noRoute();
    if (const auto refused = shop.check(ask.params.body))
        return refusal(*refused);
    if (const auto refused = shop.apply(*order, ask.params.body, ask.now))
        return refusal(*refused);
    return single(ask, shop.json(*order, ask.base()));
}

Response Rest::removed(const Ask &ask, Shop &shop, ShopOrder &order)
{
    const QJsonObject before = shop.json(order, ask.base());
    if (ask.params.text("force"_L1) == "true"_L1 || ask.params.text("force"_L1) == "1"_L1) {
        shop.remove(order.id);
        return single(ask, before);
    }
    if (order.status == "trash"_L1)
        return restError(410, u"woocommerce_rest_already_trashed"_s, u"The order has already been deleted."_s);
    order.status = u"trash"_s;
    shop.save(order, ask.now);
    return single(ask, before);
}

Response Rest::batch(const Ask &ask, Shop &shop, const WooCommerceOptions &options)
{
    if (ask.method != "POST" && ask.method != "PUT" && ask.method != "PATCH")
        return noRoute();
    const QJsonObject &body = ask.params.body;
    const QJsonArray created = body.value("create"_L1).toArray(), updated = body.value("update"_L1).toArray(), deleted = body.value("delete"_L1).toArray();
    const qsizetype items = created.size() + updated.size() + deleted.size();
    if (items > mostInBatch) {
        return restError(413, u"woocommerce_rest_request_entity_too_large"_s,
                         u"Unable to accept more than %1 items for this request."_s.arg(mostInBatch));
    }
    const auto failed = [](const QJsonValue &id, const QString &code, const QString &message) {
        return QJsonObject{{u"id"_s, id}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"data"_s, QJsonObject{{u"status"_s, 400}}}}}};
    };
    QJsonObject result;
    QJsonArray answers;
    for (const QJsonValue &each : created)
        answers.append(shop.json(shop.create(each.toObject(), ask.now), ask.base()));
    if (!created.isEmpty())
        result.insert(u"create"_s, answers);
    answers = {};
    for (const QJsonValue &each : updated) { // one after the other, and nobody looks at the schema
        const QJsonObject change = each.toObject();
        ShopOrder *order = shop.find(change.value("id"_L1).toInteger());
        if (!order) {
            const QJsonValue id = change.contains("id"_L1) ? change.value("id"_L1) : QJsonValue(QJsonValue::Null);
            answers.append(failed(id, u"woocommerce_rest_shop_order_invalid_id"_s, u"ID is invalid."_s));
        } else if (const auto refused = shop.apply(*order, change, ask.now)) {
            answers.append(failed(change.value("id"_L1), refused->code, refused->message));
        } else {
            answers.append(shop.json(*order, ask.base()));
        }
    }
    if (!updated.isEmpty())
        result.insert(u"update"_s, answers);
    answers = {};
    for (const QJsonValue &each : deleted) {
        const ShopOrder *order = shop.find(each.toInteger());
        answers.append(order ? shop.json(*order, ask.base()) : failed(each, u"woocommerce_rest_shop_order_invalid_id"_s, u"Invalid ID."_s));
        shop.remove(each.toInteger());
    }
    if (!deleted.isEmpty())
        result.insert(u"delete"_s, answers);
    result = onlyFields(result, listOf(ask.params.value("_fields"_L1)));
    Response response = result.isEmpty() ? Response::json(200, QJsonArray()) : Response::json(200, result);
    response.delay = std::chrono::milliseconds(items * options.batchItemMs);
    return response;
}

Response Rest::notes(const Ask &ask, Shop &shop, ShopOrder &order, const QStringList &rest)
{
    const QString url = ask.base() + u"/orders/%1/notes"_s.arg(order.id);
    if (rest.isEmpty() && ask.method == "POST") {
        if (!ask.params.contains("note"_L1))
            return restError(400, u"rest_missing_callback_param"_s, u"Missing parameter(s): note"_s, {{u"params"_s, QJsonArray{u"note"_s}}});
        const auto flag = [&](QLatin1StringView name) { return ask.params.value(name).toBool() || ask.params.text(name) == "true"_L1; };
        const QString author = flag("added_by_user"_L1) ? u"shop-manager"_s : u"WooCommerce"_s;
        const ShopNote &note = shop.addNote(order, ask.params.text("note"_L1), flag("customer_note"_L1), author, ask.now);
        Response response = Response::json(201, shop.noteJson(order, note, ask.base()));
        return response.set("Location", (url + u'/' + QString::number(note.id)).toUtf8());
    }
    if (rest.isEmpty() && ask.method == "GET") {
        const QString type = ask.params.contains("type"_L1) ? ask.params.text("type"_L1) : u"any"_s;
        if (type != "any"_L1 && type != "customer"_L1 && type != "internal"_L1)
            return invalidParam(u"type"_s, u"type is not one of any, customer, and internal."_s, u"rest_not_in_enum"_s);
        QJsonArray all;
        for (auto note = order.notes.crbegin(); note != order.notes.crend(); ++note) {
            if (type == "any"_L1 || note->customer == (type == "customer"_L1))
                all.append(onlyFields(shop.noteJson(order, *note, ask.base()), listOf(ask.params.value("_fields"_L1))));
        }
        return Response::json(200, all);
    }
    const qint64 id = rest.value(0).toLongLong();
    const auto note = std::find_if(order.notes.cbegin(), order.notes.cend(), [&](const ShopNote &n) { return n.id == id; });
    if (rest.isEmpty() || note == order.notes.cend())
        return restError(404, u"woocommerce_rest_invalid_id"_s, u"Invalid resource ID."_s);
    const QJsonObject shown = shop.noteJson(order, *note, ask.base());
    if (ask.method == "DELETE") {
        if (ask.params.text("force"_L1) != "true"_L1 && ask.params.text("force"_L1) != "1"_L1)
            return restError(501, u"woocommerce_rest_trash_not_supported"_s, u"Webhooks do not support trashing."_s);
        order.notes.erase(note);
    } else if (ask.method != "GET") {
        return noRoute();
    }
    return single(ask, shown);
}

} // namespace Waybill::Sandbox::WooCommerce
