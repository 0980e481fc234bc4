#include "app/sandbox/telaris/rpc.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Response framed(const QJsonObject &message, const TelarisOptions &options)
{
    if (!options.eventStream)
        return Response::json(200, message);
    Response stream;
    stream.body = "event: message\ndata: " + QJsonDocument(message).toJson(QJsonDocument::Compact) + "\n\n";
    stream.set("Content-Type", "text/event-stream");
    return stream;
}

Response result(const QJsonValue &id, const QJsonObject &content, const TelarisOptions &options)
{
    return framed({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, content}}, options);
}

Response failure(const QJsonValue &id, int code, const QString &message, const TelarisOptions &options)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    return framed({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, error}}, options);
}

/// What a tool gives: its JSON as a text.
QJsonObject toolContent(const QJsonObject &json)
{
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}}, {u"isError"_s, false}};
}

QJsonObject tool(const QString &name, const QString &description)
{
    return {{u"name"_s, name}, {u"description"_s, description}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};
}

} // namespace

Response TelarisRpc::answer(const Request &request, const TelarisLedger &ledger, const QDateTime &now, const TelarisOptions &options)
{
    const QJsonObject message = QJsonDocument::fromJson(request.body).object();
    const QString method = message.value(u"method"_s).toString();
    const QJsonValue id = message.value(u"id"_s);
    if (message.value(u"jsonrpc"_s).toString() != u"2.0" || method.isEmpty())
        return refusal(400, u"bad_request"_s, u"JSON-RPC 2.0 is spoken here"_s);
    const QByteArray accept = request.header("Accept");
    if (!accept.contains("application/json") || !accept.contains("text/event-stream"))
        return refusal(406, u"not_acceptable"_s, u"Accept both application/json and text/event-stream"_s);
    if (method == u"initialize") {
        const QByteArray session = "sandbox-session-" + QByteArray::number(++m_issued);
        m_sessions.insert(session);
        Response hello = result(id, {{u"protocolVersion"_s, u"2025-03-26"_s},
                                     {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject()}}},
                                     {u"serverInfo"_s, QJsonObject{{u"name"_s, u"pcs"_s}, {u"version"_s, u"85"_s}}}}, options);
        return hello.set("Mcp-Session-Id", session);
    }
    if (!m_sessions.contains(request.header("Mcp-Session-Id")))
        return refusal(400, u"no_session"_s, u"Call initialize first and send Mcp-Session-Id"_s);
    if (method.startsWith(u"notifications/"))
        return Response::empty(202);
    if (method == u"tools/list") {
        return result(id, {{u"tools"_s, QJsonArray{tool(u"order_search"_s, u"Search orders"_s), tool(u"order_read"_s, u"Read one order"_s)}}}, options);
    }
    if (method != u"tools/call")
        return failure(id, -32601, u"Method not found"_s, options);
    if (!options.toolsAllowed)
        return refusal(403, u"forbidden"_s, u"This user may not use the tool"_s);
    return call(id, message.value(u"params"_s).toObject(), ledger, now, options);
}

Response TelarisRpc::call(const QJsonValue &id, const QJsonObject &params, const TelarisLedger &ledger, const QDateTime &now, const TelarisOptions &options)
{
    const QString name = params.value(u"name"_s).toString();
    const QJsonObject arguments = params.value(u"arguments"_s).toObject();
    if (name == u"order_read") {
        const auto order = ledger.find(arguments.value(u"id"_s).toVariant().toLongLong(), now);
        return order ? result(id, toolContent(order->content), options) : failure(id, -32004, u"No such order"_s, options);
    }
    if (name != u"order_search")
        return failure(id, -32602, u"Unknown tool %1"_s.arg(name), options);
    TelarisLedger::Filter filter;
    filter.updatedSince = QDateTime::fromString(arguments.value(u"updated_since"_s).toString(), Qt::ISODate);
    const QString statuses = arguments.value(u"status"_s).toString();
    if (!statuses.isEmpty())
        filter.statuses = statuses.split(u',');
    const auto found = ledger.find(filter, now);
    const int limit = std::clamp(arguments.value(u"limit"_s).toInt(10), 1, 100);
    const int offset = std::max(0, arguments.value(u"offset"_s).toInt());
    QJsonArray rows;
    if (!arguments.value(u"countOnly"_s).toBool()) {
        for (qsizetype i = offset; i < std::min<qsizetype>(found.size(), offset + limit); ++i)
            rows.append(found.at(i).content);
    }
    const QJsonObject page{{u"limit"_s, limit}, {u"offset"_s, offset}, {u"total"_s, found.size()}};
    return result(id, toolContent({{u"data"_s, rows}, {u"page"_s, page}}), options);
}

Response refusal(int status, const QString &code, const QString &message)
{
    return Response::json(status, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

} // namespace Waybill::Sandbox
