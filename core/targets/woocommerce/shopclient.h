#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/targets/woocommerce/shopanswer.h"
#include "core/targets/woocommerce/shopsigning.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace Waybill {

/// What a connection to a shop is told. The secret is read by whoever makes the target.
struct ShopAccess
{
    QUrl address; ///< of the shop, with its folder if it has one; a pasted REST address does as well
    QString consumerKey;
    QString consumerSecret;
    QString zone; ///< IANA; empty: the shop's own
    std::chrono::milliseconds slowBatch{15'000}; ///< a batch that takes longer is followed by a smaller one: half of the time that PHP usually has
    std::chrono::milliseconds quickBatch{5'000}; ///< one that takes less, by a larger one
};

namespace WooCommerce {

/// A body as it is sent.
QByteArray compact(const QJsonObject &object);

/// One question to a shop.
struct ShopAsk
{
    QByteArray method = "GET";
    QString route;     ///< behind /wp-json/: "wc/v3/orders"
    QueryItems query = {};
    QByteArray body = {};   ///< JSON
    QString subject;   ///< for messages: "order 262"
    bool changes = false;
    bool signedIn = true;
    Urgency urgency = Urgency::Scheduled;
    std::shared_ptr<QStringList> requestIds = {}; ///< where the ids of requests that were answered are noted; may be null
};

/// One question and its complete answer.
struct ShopReply
{
    QJsonValue json;
    std::chrono::milliseconds took{0};
    bool noisy = false;   ///< a PHP notice stood before the JSON

    QJsonArray array() const { return json.toArray(); }
    QJsonObject object() const { return json.toObject(); }
};

/// Speaks HTTP with one shop: address, sign-in (Basic over HTTPS; OAuth 1.0a over plain HTTP, which HttpClient lets out to the
/// loopback only), JSON. One request at a time: the shop's PHP gains nothing from more.
class ShopClient : public QObject
{
    Q_OBJECT
public:
    ShopClient(ShopAccess access, Clock &clock, HttpSettings http = {}, QObject *parent = nullptr);
    ~ShopClient() override;

    /// 2xx as JSON, or an error. A write leaves once.
    QCoro::Task<Result<ShopReply>> send(ShopAsk ask);

    const QUrl &shop() const { return m_shop; }
    bool encrypted() const { return m_shop.scheme() == QLatin1String("https"); }
    /// Ends everything under way; stops() tells a long job that it is over.
    void stop();
    int stops() const { return m_stops; }
    const HttpClient &http() const { return *m_http; }

private:
    HttpRequest requestOf(const ShopAsk &ask) const;

    ShopKey m_key;
    QUrl m_shop;
    Clock &m_clock;
    std::unique_ptr<HttpClient> m_http;
    int m_stops = 0;
};

} // namespace WooCommerce
} // namespace Waybill
