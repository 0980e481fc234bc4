#include "app/sandbox/tdsynnex/tdsynnexstandin.h"

#include "app/sandbox/tdsynnex/answers.h"
#include "app/sandbox/tdsynnex/invoices.h"
#include "app/sandbox/tdsynnex/postatus.h"
#include "app/sandbox/tdsynnex/rest.h"
#include "app/sandbox/tdsynnex/submit.h"
#include "app/sandbox/tdsynnex/xmltree.h"
#include "app/sandbox/world/world.h"

#include <QElapsedTimer>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto statusPath = "/SynnexXML/POStatus"_L1;
constexpr auto submitPath = "/SynnexXML/PO"_L1;
constexpr auto invoicePath = "/webservice/invoice/query"_L1;
constexpr quint32 firstSubmittedOrder = 152900001; ///< nine digits, above those of the scenarios

class TdSynnexStandIn final : public StandIn
{
public:
    explicit TdSynnexStandIn(World &world)
        : StandIn(world)
    {
        m_time.start();
    }

    QString system() const override { return u"tdsynnex"_s; }
    bool serves(const Request &request) const override;
    std::optional<Response> admit(const Request &request) override;
    Response handle(const Request &request) override;
    void finished(const Request &) override { --m_inFlight; }
    std::chrono::milliseconds latency(const Request &request) override;
    QJsonObject connectionDetails(const QUrl &baseUrl) const override;
    QStringList secrets() const override { return {m_password, m_submitPassword, m_clientSecret, m_apiKey}; }
    Result<Done> load(const Scenario &scenario) override;
    Response edit(const QJsonObject &change) override;
    Response setOptions(const QJsonObject &options) override;
    QJsonObject state() const override;

private:
    Response xmlService(const Request &request);
    std::optional<Response> refuse(const XmlNode &root, const XmlNode *body, bool submit, bool invoice) const;
    Response status(const XmlNode &body, const QString &version, const Request &request);
    Response invoices(const XmlNode &body, const QString &version);
    Response submit(const XmlNode &body, const QString &version, const Request &request);
    QDateTime localNow() const;

    TdSynnexOptions m_options;
    OrderBook m_book;
    std::unique_ptr<PartnerRest> m_rest;
    QJsonArray m_catalog;
    QString m_customer;
    QString m_user;
    QString m_password;
    QString m_submitUser;
    QString m_submitPassword;
    QString m_clientId;
    QString m_clientSecret;
    QString m_apiKey;
    QElapsedTimer m_time;
    QList<qint64> m_recent; ///< arrivals of the last second
    int m_inFlight = 0;
    int m_served = 0;
    bool m_slowDown = false; ///< the request being admitted is over the limit and only delayed
    quint32 m_nextOrder = firstSubmittedOrder;
};

Result<Done> TdSynnexStandIn::load(const Scenario &scenario)
{
    const QJsonObject &account = scenario.tdsynnex;
    m_customer = account.value(u"customerNumber"_s).toString(u"123456"_s);
    m_user = account.value(u"user"_s).toString(u"orders-ro@example.com"_s);
    m_password = account.value(u"password"_s).toString(u"sandbox-only-password"_s);
    m_submitUser = account.value(u"submitUser"_s).toString(m_user);
    m_submitPassword = account.value(u"submitPassword"_s).toString(m_password);
    m_clientId = account.value(u"clientId"_s).toString(u"sandbox-client"_s);
    m_clientSecret = account.value(u"clientSecret"_s).toString(u"sandbox-only-client-secret"_s);
    m_apiKey = account.value(u"apiKey"_s).toString(u"sandbox-only-api-key"_s);
    m_catalog = account.value(u"catalog"_s).toArray();
    m_nextOrder = firstSubmittedOrder;
    m_options = {};
    auto changed = m_options.change(account.value(u"options"_s).toObject());
    if (!changed)
        return changed;
    m_rest = std::make_unique<PartnerRest>(m_book, m_clientId, m_clientSecret, m_apiKey);
    Scenario own = scenario;
    own.orders.removeIf([](const ScenarioOrder &order) { return order.all.value("tdsynnex"_L1).isBool() && !order.all.value("tdsynnex"_L1).toBool(); });
    return m_book.load(own, m_customer);
}

QJsonObject TdSynnexStandIn::connectionDetails(const QUrl &baseUrl) const
{
    QJsonObject details{{u"baseUrl"_s, baseUrl.toString()},
                        {u"user"_s, m_user},
                        {u"password"_s, m_password},
                        {u"customerNumber"_s, m_customer}};
    details.insert(
        u"rest"_s,
        QJsonObject{{u"clientId"_s, m_clientId}, {u"clientSecret"_s, m_clientSecret}, {u"apiKey"_s, m_apiKey}});
    return details;
}

bool TdSynnexStandIn::serves(const Request &request) const
{
    return request.path == statusPath || request.path == submitPath || request.path == invoicePath ||
           PartnerRest::serves(request.path);
}

std::optional<Response> TdSynnexStandIn::admit(const Request &request)
{
    const qint64 now = m_time.elapsed();
    m_slowDown = false;
    if (PartnerRest::serves(request.path)) {
        if (auto refusal = m_rest->throttled(m_options.restPerSecond, now))
            return refusal;
    } else {
        m_recent.removeIf([now](qint64 at) { return at <= now - 1000; });
        const bool tooMany = (m_options.throttleParallel > 0 && m_inFlight >= m_options.throttleParallel) ||
                             (m_options.throttlePerSecond > 0 && m_recent.size() >= m_options.throttlePerSecond);
        if (tooMany && !m_options.throttleDelays)
            return Response::html(503, u"<html><body>Service Temporarily Unavailable</body></html>\n"_s);
        m_slowDown = tooMany;
        m_recent.append(now);
    }
    ++m_inFlight;
    return std::nullopt;
}

std::chrono::milliseconds TdSynnexStandIn::latency(const Request &request)
{
    auto between = [this](int from, int to) {
        return std::chrono::milliseconds(to > from ? int(world().random().bounded(from, to + 1)) : from);
    };
    auto wait = world().latency();
    if (m_options.latencyMaxMs > 0)
        wait = between(m_options.latencyMinMs, m_options.latencyMaxMs);
    if (request.path == submitPath && m_options.submitMaxMs > 0)
        wait = between(m_options.submitMinMs, m_options.submitMaxMs);
    ++m_served;
    if (m_options.slowEvery > 0 && m_served % m_options.slowEvery == 0)
        wait = std::chrono::milliseconds(m_options.slowMs);
    return m_slowDown ? wait + std::chrono::seconds(1) : wait;
}

QDateTime TdSynnexStandIn::localNow() const
{
    return world().now().toTimeZone(world().scenario().zone);
}

Response TdSynnexStandIn::handle(const Request &request)
{
    if (PartnerRest::serves(request.path))
        return m_rest->answer(request, world().now());
    if (request.method != "POST")
        return Response::html(405, u"<html><body>Method Not Allowed</body></html>\n"_s);
    return xmlService(request);
}

Response TdSynnexStandIn::xmlService(const Request &request)
{
    const bool isSubmit = request.path == submitPath;
    const bool isInvoice = request.path == invoicePath;
    const auto root = readXml(request.body);
    if (!root || root->name != u"SynnexB2B")
        return businessError(u"Client.IncompleteXML"_s, u"(1)SynnexB2B: XML Content is Incomplete"_s, m_options);
    if (!m_options.failing.isEmpty())
        return businessError(m_options.failing, m_options.failingDetail, m_options);
    const QString wanted = isSubmit ? u"OrderRequest"_s : isInvoice ? u"InvoiceRequest"_s : u"OrderStatusRequest"_s;
    const XmlNode *body = root->child(wanted);
    const QString version = root->attributes.value(u"version"_s);
    if (auto refusal = refuse(*root, body, isSubmit, isInvoice))
        return *refusal;
    if (isSubmit)
        return submit(*body, version, request);
    return isInvoice ? invoices(*body, version) : status(*body, version, request);
}

std::optional<Response> TdSynnexStandIn::refuse(const XmlNode &root, const XmlNode *body, bool submit,
                                                bool invoice) const
{
    if (submit && m_options.ipRefused)
        return businessError(u"IP Address Invalid"_s, u"IP Address has not been Validated"_s, m_options);
    const QString version = root.attributes.value(u"version"_s);
    // One numbered list of everything that is missing (PO v3.37, example 9).
    QStringList missing;
    const auto need = [&missing](bool there, const QString &path) {
        if (!there)
            missing.append(u"(%1)%2: missing or empty"_s.arg(missing.size() + 1).arg(path));
    };
    const QString name = submit ? u"OrderRequest"_s : invoice ? u"InvoiceRequest"_s : u"OrderStatusRequest"_s;
    const QString path = u"SynnexB2B/"_s + name;
    const auto has = [body](const QString &member) { return body && !body->at(member).isEmpty(); };
    need(!version.isEmpty(), u"SynnexB2B/@version"_s);
    need(root.has(u"Credential/UserID"_s), u"SynnexB2B/Credential/UserID"_s);
    need(root.has(u"Credential/Password"_s), u"SynnexB2B/Credential/Password"_s);
    need(has(u"CustomerNumber"_s), path + u"/CustomerNumber"_s);
    need(has(u"PONumber"_s) || (invoice && has(u"OrderNumber"_s)), path + u"/PONumber"_s);
    if (submit) {
        need(has(u"DropShipFlag"_s), path + u"/DropShipFlag"_s);
        need(has(u"Shipment/ShipMethod/Code"_s), path + u"/Shipment/ShipMethod/Code"_s);
        need(body && body->has(u"Items/Item"_s), path + u"/Items/Item"_s);
    }
    if (!missing.isEmpty())
        return businessError(u"Client.IncompleteXML"_s, missing.join(u' '), m_options);
    const bool signedIn = root.at(u"Credential/UserID"_s) == (submit ? m_submitUser : m_user) &&
                          root.at(u"Credential/Password"_s) == (submit ? m_submitPassword : m_password) &&
                          body->at(u"CustomerNumber"_s) == m_customer;
    if (signedIn && !m_options.passwordExpired)
        return std::nullopt;
    const QString detail = signedIn ? u"The password has expired."_s : u"Wrong user, password or account."_s;
    return invoice ? invoiceError(u"Client.LoginFailed"_s, detail, version, m_options)
                   : businessError(u"Client.LoginFailed"_s, detail, m_options);
}

Response TdSynnexStandIn::status(const XmlNode &body, const QString &version, const Request &request)
{
    const SupplierState state = m_book.at(body.at(u"PONumber"_s), world().now());
    if (!state.error.isEmpty()) {
        return businessError(state.error.value(u"message"_s).toString(), state.error.value(u"detail"_s).toString(),
                             m_options, state.error.value(u"style"_s).toString());
    }
    return poStatusAnswer(state, version, localNow(), request.waited, m_options);
}

Response TdSynnexStandIn::invoices(const XmlNode &body, const QString &version)
{
    const QString orderNumber = body.at(u"OrderNumber"_s);
    const QString asked = body.at(u"PONumber"_s);
    const QString po = asked.isEmpty() ? m_book.poOfOrder(orderNumber, world().now()).value_or(QString()) : asked;
    return invoiceAnswer(m_book.at(po, world().now()), version, orderNumber, m_options);
}

Response TdSynnexStandIn::submit(const XmlNode &body, const QString &version, const Request &request)
{
    SubmitDesk desk{&m_book, m_catalog, world().now(), localNow(), version, request.waited, m_nextOrder};
    Response answer = submitAnswer(body, desk, m_options);
    m_nextOrder = desk.firstOrderNumber;
    return answer;
}

Response TdSynnexStandIn::edit(const QJsonObject &change)
{
    QJsonObject event = change;
    event.remove(u"system"_s);
    const QString po = event.take(u"po"_s).toString();
    if (po.isEmpty())
        return Response::json(400, QJsonObject{{u"error"_s, u"\"po\" says which order"_s}});
    const auto added = m_book.add(po, {world().now(), event});
    if (!added)
        return Response::json(400, QJsonObject{{u"error"_s, added.error().message}});
    return Response::json(200, QJsonObject{{u"po"_s, po}});
}

Response TdSynnexStandIn::setOptions(const QJsonObject &options)
{
    QJsonObject members = options;
    members.remove(u"system"_s);
    const auto changed = m_options.change(members);
    if (!changed)
        return Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
    return Response::json(200, m_options.toJson());
}

QJsonObject TdSynnexStandIn::state() const
{
    QJsonObject orders;
    const QStringList numbers = m_book.numbers();
    for (const QString &po : numbers) {
        const SupplierState state = m_book.at(po, world().now());
        QJsonArray rows;
        for (const QJsonObject &row : state.rows)
            rows.append(row);
        QJsonArray invoices;
        for (const QJsonObject &invoice : state.invoices)
            invoices.append(invoice);
        orders.insert(
            po, QJsonObject{
                    {u"known"_s, state.known}, {u"code"_s, state.code}, {u"rows"_s, rows}, {u"invoices"_s, invoices}});
    }
    return {{u"orders"_s, orders}, {u"options"_s, m_options.toJson()}};
}

} // namespace

std::unique_ptr<StandIn> makeTdSynnex(World &world)
{
    return std::make_unique<TdSynnexStandIn>(world);
}

} // namespace Waybill::Sandbox
