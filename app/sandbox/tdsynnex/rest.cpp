#include "app/sandbox/tdsynnex/rest.h"

#include "app/sandbox/tdsynnex/invoices.h"
#include "app/sandbox/tdsynnex/places.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tokenSeconds = 7200;

Response envelope(int status, const QString &code, const QString &message)
{
    return Response::json(status,
                          QJsonObject{{u"requestId"_s, u"sandbox-"_s + code},
                                      {u"data"_s, QJsonObject{{u"errorCode"_s, code}, {u"errorMessage"_s, message}}}});
}

/// A business failure under HTTP 200, as the vendor's guidance warns of.
Response unknownNumber(const QString &member, const QString &number)
{
    return Response::json(200, QJsonObject{{member, number}, {u"errorMessage"_s, u"No record found for "_s + number}});
}

bool isShipped(const QJsonObject &row)
{
    const QString code = row.value(u"code"_s).toString();
    return code == u"shipped" || code == u"invoiced";
}

QJsonObject shipmentLine(const QJsonObject &row, const QString &po)
{
    QJsonArray tracking;
    const QJsonArray packages = row.value(u"packages"_s).toArray();
    const QString carrier =
        row.value(u"shipMethodDescription"_s).toString(shipMethodDescription(row.value(u"shipMethod"_s).toString()));
    for (const QJsonValue &package : packages) {
        tracking.append(QJsonObject{{u"trackingNumber"_s, package.toObject().value(u"tracking"_s)},
                                    {u"carrierDescription"_s, carrier}});
    }
    const QString status = isShipped(row) ? u"Shipped"_s : u"Open"_s;
    const QJsonObject subLine{{u"displayLineNumber"_s, row.value(u"line"_s)},
                              {u"techDataPONumber"_s, po},
                              {u"vendorSalesOrderNumber"_s, row.value(u"vendorOrder"_s).toString()},
                              {u"quantity"_s, row.value(u"shipped"_s).toInt()},
                              {u"shipDate"_s, row.value(u"shipTime"_s).toString().left(10)},
                              {u"warehouse"_s, row.value(u"warehouse"_s).toString()},
                              {u"lineStatus"_s, status},
                              {u"tracking"_s, tracking}};
    return {{u"displayLineNumber"_s, row.value(u"line"_s)},
            {u"lineNumber"_s, row.value(u"line"_s)},
            {u"partNumber"_s, row.value(u"sku"_s)},
            {u"manufacturerPartNumber"_s, row.value(u"mfgPN"_s)},
            {u"totalQuantity"_s, QString::number(row.value(u"quantity"_s).toInt())},
            {u"hasMultipleTrackingNumbers"_s, tracking.size() > 1},
            {u"hasMultipleCarrier"_s, false},
            {u"lineStatusCode"_s, isShipped(row) ? u"S"_s : u"O"_s},
            {u"lineStatus"_s, status},
            {u"subLines"_s, isShipped(row) ? QJsonArray{subLine} : QJsonArray()}};
}

QList<QJsonObject> rowsOfOrder(const SupplierState &state, const QString &number)
{
    QList<QJsonObject> rows;
    for (const QJsonObject &row : state.rows) {
        if (row.value(u"order"_s).toString() == number)
            rows.append(row);
    }
    return rows;
}

} // namespace

PartnerRest::PartnerRest(OrderBook &book, QString clientId, QString clientSecret, QString apiKey)
    : m_book(book)
    , m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
    , m_apiKey(std::move(apiKey))
{
}

bool PartnerRest::serves(const QString &path)
{
    return path == u"/oauth2/v1/token" || path.startsWith(u"/api/v1/");
}

std::optional<Response> PartnerRest::throttled(int perSecond, qint64 monotonicMs)
{
    if (perSecond <= 0)
        return std::nullopt;
    m_recent.removeIf([monotonicMs](qint64 at) { return at <= monotonicMs - 1000; });
    if (m_recent.size() >= perSecond)
        return envelope(429, u"429"_s, u"Too many requests"_s).set("Retry-After", "1");
    m_recent.append(monotonicMs);
    return std::nullopt;
}

Response PartnerRest::token(const Request &request, const QDateTime &now)
{
    if (request.method != "POST")
        return envelope(405, u"405"_s, u"Method not allowed"_s);
    const QUrlQuery form(QString::fromUtf8(request.body).replace(u'+', u' '));
    const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    if (field(u"grant_type"_s) != u"client_credentials")
        return Response::json(400, QJsonObject{{u"error"_s, u"unsupported_grant_type"_s}});
    if (field(u"client_id"_s) != m_clientId || field(u"client_secret"_s) != m_clientSecret)
        return Response::json(401, QJsonObject{{u"error"_s, u"invalid_client"_s}});
    const QByteArray seed = m_clientSecret.toUtf8() + QByteArray::number(++m_issued);
    const QString token = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
    m_tokens.insert(token, now.addSecs(tokenSeconds));
    return Response::json(
        200, QJsonObject{{u"access_token"_s, token}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, tokenSeconds}});
}

bool PartnerRest::allowed(const Request &request, const QDateTime &now) const
{
    if (QString::fromUtf8(request.header("x-api-key")) == m_apiKey && !m_apiKey.isEmpty())
        return true;
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.toLower().startsWith("bearer "))
        return false;
    const QDateTime until = m_tokens.value(QString::fromLatin1(authorization.mid(7).trimmed()));
    return until.isValid() && now < until;
}

Response PartnerRest::answer(const Request &request, const QDateTime &now)
{
    if (request.path == u"/oauth2/v1/token")
        return token(request, now);
    if (!allowed(request, now))
        return envelope(401, u"401"_s, u"Unauthorized"_s);
    if (request.method != "GET")
        return envelope(405, u"405"_s, u"Method not allowed"_s);
    static const QRegularExpression shipmentPath(u"^/api/v1/orders/shipment/details/orderNo/([^/]+)$"_s);
    static const QRegularExpression orderPath(u"^/api/v1/orders/orderNo/([^/]+)(?:/orderType/(?:SO|PO))?$"_s);
    static const QRegularExpression invoicePath(u"^/api/v1/invoices/invoiceNo/([^/]+)/invoiceType/(?:IV|PO|SO)$"_s);
    static const QRegularExpression quotePath(u"^/api/v1/webservice/ltd/partner/order/([^/]+)/QUOTEID$"_s);
    if (const auto match = shipmentPath.match(request.path); match.hasMatch())
        return shipment(match.captured(1), now);
    if (const auto match = orderPath.match(request.path); match.hasMatch())
        return order(match.captured(1), now);
    if (const auto match = invoicePath.match(request.path); match.hasMatch())
        return invoice(match.captured(1), now);
    if (const auto match = quotePath.match(request.path); match.hasMatch())
        return Response::json(200, QJsonObject{{u"quoteLink"_s, u"/quotes/"_s + match.captured(1)}});
    return envelope(404, u"404"_s, u"Resource not found"_s);
}

Response PartnerRest::order(const QString &number, const QDateTime &now) const
{
    const auto po = m_book.poOfOrder(number, now);
    if (!po)
        return unknownNumber(u"orderNumber"_s, number);
    const SupplierState state = m_book.at(*po, now);
    const QList<QJsonObject> rows = rowsOfOrder(state, number);
    double total = 0;
    QJsonArray lines;
    for (const QJsonObject &row : rows) {
        total += row.value(u"quantity"_s).toDouble() * row.value(u"price"_s).toDouble();
        lines.append(shipmentLine(row, *po));
    }
    const bool shipped = std::all_of(rows.cbegin(), rows.cend(), isShipped);
    QString invoiceNumber;
    for (const QJsonObject &invoice : state.invoices) {
        if (invoice.value(u"order"_s).toString() == number)
            invoiceNumber = invoice.value(u"number"_s).toString();
    }
    return Response::json(200, QJsonObject{{u"orderNumber"_s, number},
                                           {u"salesOrderNumber"_s, number},
                                           {u"invoiceNumber"_s, invoiceNumber},
                                           {u"purchaseOrderNumber"_s, state.po},
                                           {u"orderStatus"_s, shipped ? u"Shipped"_s : u"Open"_s},
                                           {u"orderStatusCode"_s, shipped ? u"S"_s : u"O"_s},
                                           {u"orderPlacedDate"_s, state.poTime.left(10)},
                                           {u"total"_s, total},
                                           {u"lines"_s, lines},
                                           {u"errorMessage"_s, QJsonValue::Null}});
}

Response PartnerRest::shipment(const QString &number, const QDateTime &now) const
{
    const auto po = m_book.poOfOrder(number, now);
    if (!po)
        return unknownNumber(u"orderNumber"_s, number);
    const QList<QJsonObject> rows = rowsOfOrder(m_book.at(*po, now), number);
    QJsonArray lines;
    for (const QJsonObject &row : rows)
        lines.append(shipmentLine(row, *po));
    const bool shipped = std::all_of(rows.cbegin(), rows.cend(), isShipped);
    return Response::json(200, QJsonObject{{u"orderNumber"_s, number},
                                           {u"purchaseOrder"_s, *po},
                                           {u"orderStatus"_s, shipped ? u"Shipped"_s : u"Open"_s},
                                           {u"orderStatusCode"_s, shipped ? u"S"_s : u"O"_s},
                                           {u"errorMessage"_s, QJsonValue::Null},
                                           {u"lines"_s, lines}});
}

Response PartnerRest::invoice(const QString &number, const QDateTime &now) const
{
    const auto po = m_book.poOfInvoice(number, now);
    if (!po)
        return unknownNumber(u"invoiceNumber"_s, number);
    const SupplierState state = m_book.at(*po, now);
    for (const QJsonObject &invoice : state.invoices) {
        if (invoice.value(u"number"_s).toString() != number)
            continue;
        return Response::json(200, QJsonObject{{u"invoiceNumber"_s, number},
                                               {u"salesOrderNumber"_s, invoice.value(u"order"_s)},
                                               {u"purchaseOrderNumber"_s, state.po},
                                               {u"invoiceDate"_s, invoice.value(u"date"_s)},
                                               {u"totalInvoiceAmount"_s, invoiceTotal(invoice)},
                                               {u"currency"_s, u"USD"_s},
                                               {u"netFreight"_s, invoice.value(u"freight"_s).toDouble()},
                                               {u"shipDate"_s, invoice.value(u"shipDate"_s)},
                                               {u"lines"_s, invoice.value(u"lines"_s)}});
    }
    return unknownNumber(u"invoiceNumber"_s, number);
}

} // namespace Waybill::Sandbox
