#include "core/targets/woocommerce/shopclient.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QPointer>
#include <QUuid>

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A batch of twenty on a slow host; PHP itself usually gives up after 30 s.
constexpr std::chrono::seconds requestLimit{60};

HttpSettings named(HttpSettings settings, const QUrl &shop)
{
    settings.system = u"WooCommerce"_s;
    if (shop.scheme() != "https"_L1)
        settings.retry.attempts = 1; // the same signature twice is refused as a replay
    return settings;
}

/// What may be asked again by itself.
std::optional<ErrorKind> kindOfAnswer(const HttpResponse &response)
{
    if (response.isSuccess())
        return {};
    return errorFrom({response.status, response.body, response.retryAfter}, {}, false).kind;
}

} // namespace

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ShopClient::ShopClient(ShopAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : QObject(parent)
    , m_key{access.consumerKey.trimmed(), access.consumerSecret.trimmed()}
    , m_shop(shopAddress(access.address))
    , m_clock(clock)
    , m_http(std::make_unique<HttpClient>(named(std::move(http), m_shop), &clock, std::make_shared<RateBudget>(RateLimits{.inFlight = 1}, &clock)))
{
    m_http->redactor().add(m_key.secret);
}

ShopClient::~ShopClient()
{
    stop();
}

void ShopClient::stop()
{
    ++m_stops;
    m_http->abortAll();
}

HttpRequest ShopClient::requestOf(const ShopAsk &ask) const
{
    HttpRequest request;
    request.method = ask.method;
    request.url = routeUrl(m_shop, ask.route, ask.query);
    request.body = ask.body;
    request.changes = ask.changes;
    request.timeLimit = requestLimit;
    request.urgency = ask.urgency;
    request.classify = kindOfAnswer;
    request.headers = {{"Accept", "application/json"}};
    if (!ask.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json"); // with another type the shop says yes and changes nothing
    if (!ask.signedIn)
        return request;
    if (encrypted()) {
        request.headers.emplaceBack("Authorization", basicAuthorization(m_key));
    } else {
        const QByteArray nonce = QUuid::createUuid().toByteArray(QUuid::Id128);
        const QUrl address = routeUrl(m_shop, ask.route, {});
        request.headers.emplaceBack("Authorization", oauthAuthorization(m_key, ask.method, address, ask.query, m_clock.now().toSecsSinceEpoch(), nonce));
    }
    return request;
}

QCoro::Task<Result<ShopReply>> ShopClient::send(ShopAsk ask)
{
    const HttpRequest request = requestOf(ask);
    const Result<HttpResponse> response = co_await m_http->send(request);
    if (!response) {
        Error error = response.error();
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.message = Said::tr("No answer while updating %1. It is checked whether it was saved before anything is tried again.").arg(ask.subject);
        co_return error;
    }
    if (ask.requestIds)
        ask.requestIds->append(response->requestId);
    if (!response->isSuccess())
        co_return errorFrom({response->status, response->body, response->retryAfter}, ask.subject, ask.changes);
    const Result<ShopJson> json = readJson(response->body, ask.subject);
    if (!json && ask.changes) {
        co_return Error{ErrorKind::OutcomeUnknown,
                        Said::tr("The shop's answer to updating %1 cannot be understood. It is checked whether it was saved before anything is tried again.").arg(ask.subject),
                        json.error().detail};
    }
    if (!json)
        co_return json.error();
    co_return ShopReply{json->value, response->took, json->noisy};
}

} // namespace Waybill::WooCommerce
