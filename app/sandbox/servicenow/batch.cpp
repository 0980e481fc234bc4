#include "app/sandbox/servicenow/batch.h"

#include "app/sandbox/servicenow/words.h"

#include <QJsonDocument>
#include <QUrl>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

constexpr qsizetype mostInput = 5 * 1024 * 1024;

Request itemRequest(const Request &batch, const QJsonObject &item)
{
    Request request = batch; // session and sign-in are those of the batch
    request.headers.removeIf([](const Header &each) {
        const QByteArray name = each.first.toLower();
        return name == "content-type" || name == "accept" || name == "content-length" || name == "x-http-method-override";
    });
    const QJsonArray headers = item.value("headers"_L1).toArray();
    for (const QJsonValue &each : headers)
        request.headers.append({each[u"name"_s].toString().toUtf8(), each[u"value"_s].toString().toUtf8()});
    request.method = item.value("method"_L1).toString().toUtf8();
    request.target = item.value("url"_L1).toString().toUtf8();
    const QUrl url(item.value("url"_L1).toString(), QUrl::StrictMode);
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    request.body = QByteArray::fromBase64(item.value("body"_L1).toString().toLatin1());
    return request;
}

} // namespace

Response serveBatch(const Request &request, const ServiceNowOptions &options, const std::function<Response(const Request &)> &serve)
{
    if (!options.batchAllowed)
        return notAuthorized();
    if (request.method != "POST")
        return failure(405, u"Method not supported"_s, {});
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (!body.value("rest_requests"_L1).isArray())
        return failure(400, u"Exception while reading request"_s, u"rest_requests is missing"_s);
    QJsonArray serviced;
    QJsonArray unserviced;
    int spent = 0;
    qsizetype taken = 0;
    const QJsonArray items = body.value("rest_requests"_L1).toArray();
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        const QString id = item.value("id"_L1).toString();
        if (id.isEmpty() || item.value("method"_L1).toString().isEmpty() || item.value("url"_L1).toString().isEmpty())
            return failure(400, u"Exception while reading request"_s, u"id, method and url are required"_s);
        taken += item.value("body"_L1).toString().size();
        if (spent + options.batchItemMs > options.batchBudgetMs || taken > mostInput) {
            unserviced.append(id);
            continue;
        }
        spent += options.batchItemMs;
        const Response answer = serve(itemRequest(request, item));
        QJsonArray headers;
        for (const Header &header : answer.headers)
            headers.append(QJsonObject{{u"name"_s, QString::fromLatin1(header.first)}, {u"value"_s, QString::fromLatin1(header.second)}});
        QJsonObject one{{u"id"_s, id},
                        {u"body"_s, QString::fromLatin1(answer.body.toBase64())},
                        {u"status_code"_s, answer.status},
                        {u"status_text"_s, QString::fromLatin1(reasonPhrase(answer.status))},
                        {u"headers"_s, item.value("exclude_response_headers"_L1).toBool() ? QJsonArray() : headers},
                        {u"execution_time"_s, options.batchItemMs}};
        if (answer.status >= 400) {
            const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toObject();
            one.insert(u"error_message"_s, error.value("message"_L1));
        }
        serviced.append(one);
    }
    return Response::json(200, QJsonObject{{u"batch_request_id"_s, body.value("batch_request_id"_L1)}, {u"serviced_requests"_s, serviced},
                                           {u"unserviced_requests"_s, unserviced}});
}

} // namespace Waybill::Sandbox
