#include "core/sources/telaris/requestbuilder.h"

#include "core/base/words.h"

#include <QUrlQuery>

namespace Waybill::Telaris {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl at(QUrl base, const QString &path)
{
    QString before = base.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    base.setPath(before + path);
    return base;
}

QString instantText(const QDateTime &since)
{
    return since.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QByteArray message(const QJsonObject &members)
{
    QJsonObject whole = members;
    whole.insert(u"jsonrpc"_s, u"2.0"_s);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QByteArray call(int id, const QString &tool, const QJsonObject &arguments)
{
    return message({{u"id"_s, id},
                    {u"method"_s, u"tools/call"_s},
                    {u"params"_s, QJsonObject{{u"name"_s, tool}, {u"arguments"_s, arguments}}}});
}

Error unreadable(ErrorKind kind, const QString &why)
{
    return Error{.kind = kind, .message = Said::tr("Telaris: the answer cannot be read: %1.").arg(why), .detail = {}};
}

/// The last JSON message of an event stream, or the text itself.
QByteArray lastMessage(const QByteArray &bytes)
{
    if (!bytes.startsWith("data:") && !bytes.contains("\ndata:"))
        return bytes;
    QByteArray last;
    QByteArray event;
    for (QByteArray line : (bytes + "\n\n").split('\n')) {
        line = line.trimmed();
        if (line.startsWith("data:"))
            event += line.mid(5).trimmed();
        if (line.isEmpty() && !event.isEmpty())
            last = std::exchange(event, {});
    }
    return last;
}

} // namespace

QUrl listUrl(const Access &access, const QDateTime &since, int limit, int offset)
{
    QUrl url = at(access.base, access.listPath);
    QUrlQuery query;
    if (since.isValid())
        query.addQueryItem(u"updated_since"_s, instantText(since));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    query.addQueryItem(u"offset"_s, QString::number(offset));
    url.setQuery(query);
    return url;
}

QUrl detailUrl(const Access &access, const QString &id)
{
    return at(access.base, QString(access.detailPath).replace("{id}"_L1, id));
}

QUrl rpcUrl(const Access &access)
{
    return at(access.base, u"/mcp2/action/%1/pcs"_s.arg(access.secret));
}

QByteArray rpcInitialize()
{
    return message({{u"id"_s, 1},
                    {u"method"_s, u"initialize"_s},
                    {u"params"_s, QJsonObject{{u"protocolVersion"_s, u"2025-03-26"_s},
                                              {u"capabilities"_s, QJsonObject()},
                                              {u"clientInfo"_s, QJsonObject{{u"name"_s, u"Waybill"_s}, {u"version"_s, u"1"_s}}}}}});
}

QByteArray rpcInitialized()
{
    return message({{u"method"_s, u"notifications/initialized"_s}});
}

QByteArray rpcSearch(const Access &access, int id, const QDateTime &since, int limit, int offset)
{
    QJsonObject arguments{{u"limit"_s, limit}, {u"offset"_s, offset}};
    if (since.isValid())
        arguments.insert(u"updated_since"_s, instantText(since));
    return call(id, access.searchTool, arguments);
}

QByteArray rpcRead(const Access &access, int id, const QString &order)
{
    bool isNumber = false;
    const qint64 number = order.toLongLong(&isNumber);
    return call(id, access.readTool, {{u"id"_s, isNumber ? QJsonValue(number) : QJsonValue(order)}});
}

Result<QJsonValue> rpcContent(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(lastMessage(bytes));
    if (!document.isObject())
        return unreadable(ErrorKind::Malformed, Said::tr("it is no JSON-RPC message"));
    const QJsonObject answer = document.object();
    if (answer.contains("error"_L1)) {
        const QString said = answer.value("error"_L1)["message"_L1].toString().left(200);
        const bool missing = said.contains("no such"_L1, Qt::CaseInsensitive) || said.contains("not found"_L1, Qt::CaseInsensitive);
        return unreadable(missing ? ErrorKind::NotFound : ErrorKind::Rejected, said);
    }
    const QJsonValue result = answer.value("result"_L1);
    if (result["isError"_L1].toBool())
        return unreadable(ErrorKind::Rejected, result["content"_L1][0]["text"_L1].toString().left(200));
    if (result["structuredContent"_L1].isObject())
        return result["structuredContent"_L1];
    const QJsonDocument content = QJsonDocument::fromJson(result["content"_L1][0]["text"_L1].toString().toUtf8());
    if (!content.isObject())
        return unreadable(ErrorKind::Malformed, Said::tr("the tool gave no JSON"));
    return QJsonValue(content.object());
}

} // namespace Waybill::Telaris
