#include "app/sandbox/woocommerce/woocommercestandin.h"

#include "app/sandbox/woocommerce/keys.h"
#include "app/sandbox/woocommerce/rest.h"
#include "app/sandbox/world/world.h"

namespace Waybill::Sandbox {

using namespace WooCommerce;
using namespace Qt::Literals::StringLiterals;

namespace {

class WooCommerceStandIn final : public StandIn
{
public:
    using StandIn::StandIn;

    QString system() const override { return u"woocommerce"_s; }
    bool serves(const Request &) const override { return true; }
    QStringList secrets() const override
    {
        QStringList all;
        for (const ConsumerKey &key : m_keys)
            all.append(key.secret);
        return all;
    }

    QJsonObject connectionDetails(const QUrl &baseUrl) const override
    {
        const ConsumerKey key = m_keys.value(0);
        return {{u"baseUrl"_s, baseUrl.toString()}, {u"consumerKey"_s, key.key}, {u"consumerSecret"_s, key.secret}};
    }

    Result<Done> load(const Scenario &scenario) override
    {
        const QJsonObject shop = scenario.all.value("woocommerce"_L1).toObject();
        m_options = {};
        if (const auto changed = m_options.change(shop.value("options"_L1).toObject()); !changed)
            return changed;
        m_keys = {{shop.value("consumerKey"_L1).toString(), shop.value("consumerSecret"_L1).toString(), m_options.permissions}};
        const QJsonArray more = shop.value("keys"_L1).toArray();
        for (const QJsonValue &key : more)
            m_keys.append({key[u"consumerKey"_s].toString(), key[u"consumerSecret"_s].toString(), key[u"permissions"_s].toString(u"read_write"_s)});
        m_keys.removeIf([](const ConsumerKey &key) { return key.key.isEmpty(); });
        m_door.setKeys(m_keys);
        m_played = scenario.start.addMSecs(-1);
        m_scenario = scenario;
        m_rest.forget();
        return m_shop.load(scenario, m_options);
    }

    void timeMoved(const QDateTime &now) override
    {
        for (const ScenarioOrder &order : std::as_const(m_scenario.orders)) {
            const QJsonArray events = order.all.value("woocommerce"_L1)[u"events"_s].toArray();
            for (const QJsonValue &event : events) {
                const QDateTime at = QDateTime::fromString(event[u"at"_s].toString(), Qt::ISODate);
                if (at > m_played && at <= now)
                    play(order.po, event.toObject(), at);
            }
        }
        m_played = now;
    }

    Response edit(const QJsonObject &change) override
    {
        const QString po = change.value("po"_L1).toString();
        if (!m_shop.findNumber(po))
            return Response::json(404, QJsonObject{{u"error"_s, u"The shop has no order %1."_s.arg(po)}});
        play(po, change, world().now());
        return Response::json(200, state().value(po).toObject());
    }

    Response setOptions(const QJsonObject &options) override
    {
        const auto changed = m_options.change(options);
        if (!changed)
            return Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
        m_shop.setOptions(m_options);
        m_door.setPermissions(m_options.permissions);
        return Response::json(200, m_options.toJson());
    }

    QJsonObject state() const override
    {
        QJsonObject all;
        for (const ShopOrder &order : m_shop.orders())
            all.insert(order.fields.value("number"_L1).toString(), stateOf(order));
        return all;
    }

    Response handle(const Request &request) override
    {
        if (!m_options.movedTo.isEmpty()) {
            Response moved = Response::html(301, u"<html><body>Moved</body></html>"_s);
            return moved.set("Location", m_options.movedTo.toUtf8() + request.target);
        }
        if (m_options.maintenance) {
            Response closed = dyingPage(503, u"Briefly unavailable for scheduled maintenance. Check back in a minute."_s);
            return closed.set("Retry-After", "600");
        }
        QString route = routeOf(request);
        if (route.isNull())
            return notAnApi(request);
        if (m_options.blocksAnonymous && !request.hasHeader("Authorization") && !request.query.hasQueryItem(u"consumer_key"_s))
            return restError(401, u"rest_cannot_access"_s, u"Only authenticated users can access the REST API."_s);
        const Ask ask{request, methodOf(request), route, paramsOf(request), home(), world().now()};
        Response answer = answerTo(ask);
        answer.set("X-Content-Type-Options", "nosniff");
        answer.set("Cache-Control", "no-cache, must-revalidate, max-age=0, no-store, private");
        if (!answer.headers.isEmpty() && answer.header("Link").isEmpty())
            answer.set("Link", '<' + home().toUtf8() + "/wp-json/>; rel=\"https://api.w.org/\"");
        if (answer.header("Link").size() > m_options.longestLink)
            return Response::html(502, u"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"_s);
        if (m_options.noisyPlugin)
            answer.body.prepend("<br />\n<b>Warning</b>:  Undefined array key \"total\" in <b>/var/www/html/wp-content/plugins/noisy/noisy.php</b> on line <b>12</b><br />\n");
        if (ask.method == "HEAD")
            answer.body.clear();
        return answer;
    }

private:
    QString home() const { return baseUrls().isEmpty() ? QString() : baseUrls().first().toString(QUrl::StripTrailingSlash); }

    bool https() const
    {
        return m_options.seesHttps == "always"_L1 || (m_options.seesHttps != "never"_L1 && home().startsWith("https:"_L1));
    }

    /// Path behind /wp-json, or the rest_route parameter; null: no question to the API.
    QString routeOf(const Request &request) const
    {
        if (request.path == "/"_L1 && request.query.hasQueryItem(u"rest_route"_s))
            return request.query.queryItemValue(u"rest_route"_s, QUrl::FullyDecoded);
        if (!m_options.prettyPermalinks || (request.path != "/wp-json"_L1 && !request.path.startsWith("/wp-json/"_L1)))
            return {};
        const QString route = request.path.mid(8);
        return route.isEmpty() ? u"/"_s : route;
    }

    Response notAnApi(const Request &request) const
    {
        if (request.path.startsWith("/wp-json"_L1)) {
            Response moved = Response::html(301, u"<!DOCTYPE html><html><body>Moved</body></html>"_s);
            return moved.set("Location", (home() + u'/').toUtf8());
        }
        return Response::html(request.path == "/"_L1 ? 200 : 404, u"<!DOCTYPE html><html><head><title>A shop</title></head><body></body></html>"_s);
    }

    Response answerTo(const Ask &ask)
    {
        if (ask.route == "/"_L1)
            return m_rest.index(ask, m_options);
        const bool shops = ask.route.startsWith("/wc/"_L1) || ask.route.startsWith("/wc-"_L1);
        if (!shops)
            return restError(404, u"rest_no_route"_s, u"No route was found matching the URL and request method."_s);
        // WooCommerce looks for keys only where the address says so.
        const QByteArray target = QByteArray::fromPercentEncoding(ask.request.target);
        const bool looks = target.contains("wp-json/wc/") || target.contains("wp-json/wc-");
        const Doorkeeper::Verdict who = looks ? m_door.check(ask.request, https(), home(), ask.now) : Doorkeeper::Verdict();
        if (who.refusal)
            return *who.refusal;
        if (!who.known && ask.method != "OPTIONS")
            return m_rest.stranger(ask);
        return m_rest.answer(ask, m_shop, m_options);
    }

    void play(const QString &po, const QJsonObject &change, const QDateTime &at)
    {
        ShopOrder *order = m_shop.findNumber(po);
        if (!order)
            return;
        const QJsonObject meta = change.value("meta"_L1).toObject();
        for (auto it = meta.begin(); it != meta.end(); ++it)
            m_shop.putMeta(*order, {{u"key"_s, it.key()}, {u"value"_s, it.value()}});
        if (change.contains("edit"_L1) || change.contains("meta"_L1))
            m_shop.apply(*order, change.value("edit"_L1).toObject(), at);
        if (change.contains("note"_L1))
            m_shop.addNote(*order, change.value("note"_L1).toString(), change.value("customer"_L1).toBool(), u"admin"_s, at);
        if (change.value("trash"_L1).toBool())
            m_shop.setStatus(*order, u"trash"_s, at);
        if (change.contains("removeFulfillment"_L1))
            order->fulfillments.removeIf([&](const QJsonObject &f) { return f.value("id"_L1) == change.value("removeFulfillment"_L1); });
        if (change.value("delete"_L1).toBool())
            m_shop.remove(order->id);
    }

    QJsonObject stateOf(const ShopOrder &order) const
    {
        const QJsonObject json = m_shop.json(order, {});
        QJsonObject header{{u"status"_s, order.status}, {u"transaction_id"_s, json.value("transaction_id"_L1)}, {u"customer_note"_s, json.value("customer_note"_L1)},
                           {u"date_modified_gmt"_s, json.value("date_modified_gmt"_L1)}, {u"date_completed_gmt"_s, json.value("date_completed_gmt"_L1)}};
        QJsonObject meta;
        for (const ShopMeta &each : order.meta)
            meta.insert(each.key, each.value);
        QJsonArray notes, customerNotes, fulfillments, mails;
        for (const ShopNote &note : order.notes) {
            if (note.author != "system"_L1)
                (note.customer ? customerNotes : notes).append(note.note);
        }
        for (const QJsonObject &each : order.fulfillments)
            fulfillments.append(each);
        for (const ShopMail &mail : m_shop.mails()) {
            if (mail.order == order.id)
                mails.append(mail.kind);
        }
        return {{u"id"_s, order.id}, {u"header"_s, header}, {u"meta"_s, meta}, {u"lines"_s, json.value("line_items"_L1)}, {u"notes"_s, notes},
                {u"customerNotes"_s, customerNotes}, {u"fulfillments"_s, fulfillments}, {u"refunds"_s, order.refunds}, {u"mails"_s, mails}};
    }

    Scenario m_scenario;
    WooCommerceOptions m_options;
    QList<ConsumerKey> m_keys;
    Doorkeeper m_door;
    Shop m_shop;
    Rest m_rest;
    QDateTime m_played;
};

} // namespace

std::unique_ptr<StandIn> makeWooCommerce(World &world)
{
    return std::make_unique<WooCommerceStandIn>(world);
}

} // namespace Waybill::Sandbox
