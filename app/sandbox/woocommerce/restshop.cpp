// The rest of the shop's routes: statuses, totals, system status, products, webhooks.
#include "app/sandbox/woocommerce/listing.h"
#include "app/sandbox/woocommerce/rest.h"

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

Response Rest::list(const Ask &ask, const QList<QJsonObject> &all, const QString &url) const
{
    if (const auto refused = refusedPaging(ask.params))
        return *refused;
    const Page page = cut(all, ask.params);
    QJsonArray items;
    for (const QJsonObject &item : page.items)
        items.append(onlyFields(item, listOf(ask.params.value("_fields"_L1))));
    Response response = Response::json(200, items);
    addPageHead(response, page, ask.params, url, ask.home);
    return response;
}

Response Rest::statuses(const Ask &ask, const Shop &shop) const
{
    QJsonArray all;
    for (const ShopStatus &status : shop.statuses()) {
        if (status.slug != "checkout-draft"_L1)
            all.append(onlyFields({{u"slug"_s, status.slug}, {u"name"_s, status.name}}, listOf(ask.params.value("_fields"_L1))));
    }
    return Response::json(200, all);
}

Response Rest::totals(const Shop &shop) const
{
    QJsonArray all;
    for (const ShopStatus &status : shop.statuses()) {
        const auto count = std::count_if(shop.orders().cbegin(), shop.orders().cend(), [&](const ShopOrder &o) { return o.status == status.slug; });
        all.append(QJsonObject{{u"slug"_s, status.slug}, {u"name"_s, status.name}, {u"total"_s, qint64(count)}});
    }
    return Response::json(200, all);
}

Response Rest::systemStatus(const Ask &ask, const WooCommerceOptions &options) const
{
    if (!options.manageRights)
        return restError(403, u"woocommerce_rest_cannot_view"_s, u"Sorry, you cannot list resources."_s);
    const QJsonObject environment{{u"home_url"_s, ask.home}, {u"site_url"_s, ask.home}, {u"version"_s, u"11.0.1"_s},
                                  {u"wp_version"_s, u"7.0.4"_s}, {u"php_version"_s, u"8.2.0"_s}, {u"max_execution_time"_s, 30}};
    const QJsonObject settings{{u"currency"_s, u"USD"_s}, {u"HPOS_enabled"_s, true}};
    const QJsonObject all{{u"environment"_s, environment}, {u"settings"_s, settings}, {u"active_plugins"_s, QJsonArray()}};
    return Response::json(200, onlyFields(all, listOf(ask.params.value("_fields"_L1))));
}

Response Rest::products(const Ask &ask, const Shop &shop, const QStringList &rest) const
{
    if (ask.method != "GET" && ask.method != "HEAD")
        return restError(404, u"rest_no_route"_s, u"No route was found matching the URL and request method."_s);
    QMap<qint64, QJsonObject> byId;
    for (const ShopOrder &order : shop.orders()) {
        for (const QJsonObject &line : order.lines) {
            const qint64 id = line.value("product_id"_L1).toInteger();
            if (id > 0)
                byId.insert(id, {{u"id"_s, id}, {u"name"_s, line.value("name"_L1)}, {u"sku"_s, line.value("sku"_L1)}, {u"type"_s, u"simple"_s},
                                 {u"status"_s, u"publish"_s}, {u"price"_s, line.value("price"_L1).toVariant().toString()}, {u"meta_data"_s, QJsonArray()}});
        }
    }
    if (rest.isEmpty())
        return list(ask, byId.values(), ask.base() + "/products"_L1);
    const auto found = byId.constFind(rest.first().toLongLong());
    if (found == byId.constEnd())
        return restError(404, u"woocommerce_rest_product_invalid_id"_s, u"Invalid ID."_s);
    return Response::json(200, onlyFields(*found, listOf(ask.params.value("_fields"_L1))));
}

Response Rest::webhooks(const Ask &ask, Shop &shop, const QStringList &rest)
{
    if (rest.isEmpty() && ask.method == "GET")
        return list(ask, m_hooks, ask.base() + "/webhooks"_L1);
    if (rest.isEmpty() && ask.method == "POST") {
        const QString topic = ask.params.text("topic"_L1);
        if (topic.isEmpty())
            return restError(400, u"woocommerce_rest_missing_callback_param"_s, u"Missing parameter topic."_s);
        m_hooks.append(QJsonObject{{u"id"_s, shop.nextId()}, {u"name"_s, ask.params.text("name"_L1)}, {u"status"_s, u"active"_s}, {u"topic"_s, topic},
                                   {u"resource"_s, topic.section(u'.', 0, 0)}, {u"event"_s, topic.section(u'.', 1)},
                                   {u"hooks"_s, QJsonArray{u"woocommerce_update_order"_s}}, {u"delivery_url"_s, ask.params.text("delivery_url"_L1)}});
        Response response = Response::json(201, m_hooks.last());
        return response.set("Location", (ask.base() + u"/webhooks/%1"_s.arg(m_hooks.last().value("id"_L1).toInteger())).toUtf8());
    }
    const qint64 id = rest.value(0).toLongLong();
    const auto hook = std::find_if(m_hooks.begin(), m_hooks.end(), [&](const QJsonObject &h) { return h.value("id"_L1).toInteger() == id; });
    if (hook == m_hooks.end())
        return restError(404, u"woocommerce_rest_shop_webhook_invalid_id"_s, u"Invalid ID."_s);
    const QJsonObject shown = *hook;
    if (ask.method == "DELETE")
        m_hooks.erase(hook);
    return Response::json(200, shown);
}

} // namespace Waybill::Sandbox::WooCommerce
