#include "app/sandbox/http/message.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace Waybill::Sandbox {

namespace {

const Header *find(const QList<Header> &headers, QByteArrayView name)
{
    const auto it = std::find_if(headers.cbegin(), headers.cend(), [name](const Header &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.cend() ? nullptr : &*it;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const Header *found = find(headers, name);
    return found ? found->second : QByteArray();
}

bool Request::hasHeader(QByteArrayView name) const
{
    return find(headers, name) != nullptr;
}

Response Response::json(int status, const QJsonObject &object)
{
    return jsonText(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Response Response::json(int status, const QJsonArray &array)
{
    return jsonText(status, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Response Response::jsonText(int status, QByteArray text)
{
    return Response{status, {{"Content-Type", "application/json; charset=utf-8"}}, std::move(text), {}};
}

Response Response::text(int status, const QString &text, const QByteArray &contentType)
{
    return Response{status, {{"Content-Type", contentType}}, text.toUtf8(), {}};
}

Response Response::html(int status, const QString &text)
{
    return Response::text(status, text, "text/html; charset=utf-8");
}

Response Response::empty(int status)
{
    return Response{status, {}, {}, {}};
}

Response &Response::set(const QByteArray &name, const QByteArray &value)
{
    const auto it = std::find_if(headers.begin(), headers.end(), [&name](const Header &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (it == headers.end())
        headers.append({name, value});
    else
        it->second = value;
    return *this;
}

QByteArray Response::header(QByteArrayView name) const
{
    const Header *found = find(headers, name);
    return found ? found->second : QByteArray();
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {201, "Created"},
                                                {202, "Accepted"},
                                                {204, "No Content"},
                                                {301, "Moved Permanently"},
                                                {302, "Found"},
                                                {304, "Not Modified"},
                                                {307, "Temporary Redirect"},
                                                {308, "Permanent Redirect"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {406, "Not Acceptable"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {411, "Length Required"},
                                                {413, "Payload Too Large"},
                                                {415, "Unsupported Media Type"},
                                                {422, "Unprocessable Entity"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"},
                                                {505, "HTTP Version Not Supported"}};
    return phrases.value(status);
}

} // namespace Waybill::Sandbox
