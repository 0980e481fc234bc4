#include "app/sandbox/telaris/telarisstandin.h"

#include "app/sandbox/telaris/ledger.h"
#include "app/sandbox/telaris/rpc.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString rpcPrefix = u"/mcp2/action/"_s;
constexpr int mostOnAPage = 100;

class TelarisStandIn final : public StandIn
{
public:
    using StandIn::StandIn;

    QString system() const override { return u"telaris"_s; }
    bool serves(const Request &request) const override
    {
        return request.path.startsWith(m_options.listPath) || request.path.startsWith(rpcPrefix);
    }
    Response handle(const Request &request) override;
    QString endpoint(const Request &request) const override;
    QJsonObject connectionDetails(const QUrl &baseUrl) const override
    {
        return {{u"baseUrl"_s, baseUrl.toString() + u"/api/v1"_s}, {u"token"_s, m_token}, {u"host"_s, baseUrl.toString()}, {u"key"_s, m_key}};
    }
    QStringList secrets() const override { return {m_token, m_key}; }
    void meet(const QMap<QString, QUrl> &sites) override
    {
        m_neighbours = sites;
        nameSites();
    }
    Result<Done> load(const Scenario &scenario) override;
    Response edit(const QJsonObject &change) override;
    Response setOptions(const QJsonObject &options) override;
    QJsonObject state() const override;

private:
    void nameSites();
    Response rest(const Request &request);
    Response list(const Request &request);
    Response rpc(const Request &request);

    TelarisOptions m_options;
    TelarisLedger m_ledger;
    QMap<QString, QUrl> m_neighbours; ///< by system
    TelarisRpc m_rpc;
    QString m_token;
    QString m_key;
};

Result<Done> TelarisStandIn::load(const Scenario &scenario)
{
    const QJsonObject account = scenario.all.value(u"telaris"_s).toObject();
    m_token = account.value(u"token"_s).toString(u"sandbox-only-telaris-token"_s);
    m_key = account.value(u"key"_s).toString(u"sandbox-only-personal-key"_s);
    m_options = {};
    m_rpc.reset();
    if (auto changed = m_options.change(account.value(u"options"_s).toObject()); !changed)
        return changed;
    nameSites();
    return m_ledger.load(scenario);
}

/// "@shop" is an option; "@autotask", "@servicenow", "@woocommerce" are the sandbox's own.
void TelarisStandIn::nameSites()
{
    QMap<QString, QString> sites{{u"@shop"_s, m_options.site}};
    for (auto site = m_neighbours.cbegin(); site != m_neighbours.cend(); ++site)
        sites.insert(u'@' + site.key(), site->toString());
    m_ledger.setSites(sites);
}

QString TelarisStandIn::endpoint(const Request &request) const
{
    if (request.path.startsWith(rpcPrefix)) {
        const QJsonObject message = QJsonDocument::fromJson(request.body).object();
        const QString tool = message.value(u"params"_s).toObject().value(u"name"_s).toString();
        return u"RPC "_s + message.value(u"method"_s).toString() + (tool.isEmpty() ? QString() : u' ' + tool);
    }
    return StandIn::endpoint(request);
}

Response TelarisStandIn::handle(const Request &request)
{
    return request.path.startsWith(rpcPrefix) ? rpc(request) : rest(request);
}

Response TelarisStandIn::rpc(const Request &request)
{
    const QStringList parts = request.path.mid(rpcPrefix.size()).split(u'/');
    if (request.method != "POST")
        return refusal(405, u"method_not_allowed"_s, u"POST"_s);
    if (parts.value(0) != m_key)
        return refusal(401, u"unauthorized"_s, u"Unknown key"_s);
    if (m_options.forbidden)
        return refusal(403, u"forbidden"_s, u"This user is not allowed"_s);
    if (parts.size() != 2 || parts.at(1) != u"pcs")
        return refusal(400, u"bad_request"_s, u"Unknown server"_s);
    return m_rpc.answer(request, m_ledger, world().now(), m_options);
}

Response TelarisStandIn::rest(const Request &request)
{
    const QByteArray wanted = (m_options.authPrefix + m_token).toUtf8();
    if (request.header(m_options.authHeader.toUtf8()) != wanted)
        return refusal(401, u"unauthorized"_s, u"The token is not valid"_s);
    if (m_options.forbidden)
        return refusal(403, u"forbidden"_s, u"This token may not read orders"_s);
    if (request.method != "GET")
        return refusal(405, u"method_not_allowed"_s, u"Orders are only read here"_s);
    if (request.path == m_options.listPath)
        return list(request);
    const QString rest = request.path.mid(m_options.listPath.size());
    bool isNumber = false;
    const qint64 id = rest.mid(1).toLongLong(&isNumber);
    const auto order = rest.startsWith(u'/') && isNumber ? m_ledger.find(id, world().now()) : std::nullopt;
    if (!order)
        return refusal(404, u"not_found"_s, u"There is no such order"_s);
    return Response::json(200, order->content);
}

Response TelarisStandIn::list(const Request &request)
{
    const auto value = [&](const QString &name) { return request.query.queryItemValue(name, QUrl::FullyDecoded); };
    TelarisLedger::Filter filter;
    filter.integration = value(u"integration"_s);
    if (!value(u"status"_s).isEmpty())
        filter.statuses = value(u"status"_s).split(u',');
    const QString since = value(u"updated_since"_s);
    filter.updatedSince = QDateTime::fromString(since, Qt::ISODate);
    if (!since.isEmpty() && !filter.updatedSince.isValid())
        return refusal(400, u"bad_request"_s, u"updated_since is an instant such as 2026-01-15T00:00:00Z"_s);
    const QString sort = value(u"sort"_s);
    if (!sort.isEmpty() && sort != u"updated")
        return refusal(400, u"bad_request"_s, u"Orders are sorted by updated only"_s);
    const int limit = value(u"limit"_s).isEmpty() ? m_options.pageSize : value(u"limit"_s).toInt();
    const int offset = value(u"offset"_s).toInt();
    if (limit < 1 || limit > mostOnAPage || offset < 0)
        return refusal(400, u"bad_request"_s, u"limit is 1 to 100, offset from 0"_s);
    const auto found = m_ledger.find(filter, world().now());
    QJsonArray data;
    for (qsizetype i = offset; i < std::min<qsizetype>(found.size(), offset + limit); ++i)
        data.append(found.at(i).content);
    const QJsonObject page{{u"limit"_s, limit}, {u"offset"_s, offset}, {u"total"_s, found.size()}};
    return Response::json(200, QJsonObject{{u"data"_s, data}, {u"page"_s, page}});
}

/// {"invoice": id}: everything of it is invoiced now. {"id": id, …}: members of an event.
Response TelarisStandIn::edit(const QJsonObject &change)
{
    QJsonObject event = change;
    event.remove(u"system"_s);
    if (event.contains(u"invoice"_s)) {
        const qint64 id = event.value(u"invoice"_s).toInteger();
        if (!m_ledger.invoice(id, world().now()))
            return refusal(404, u"not_found"_s, u"There is no order %1"_s.arg(id));
        return Response::json(200, QJsonObject{{u"invoiced"_s, id}});
    }
    const qint64 id = event.take(u"id"_s).toInteger();
    if (id <= 0)
        return refusal(400, u"bad_request"_s, u"\"id\" says which order"_s);
    m_ledger.add(id, world().now(), event);
    return Response::json(200, QJsonObject{{u"id"_s, id}});
}

Response TelarisStandIn::setOptions(const QJsonObject &options)
{
    QJsonObject members = options;
    members.remove(u"system"_s);
    const auto changed = m_options.change(members);
    if (!changed)
        return Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
    nameSites();
    return Response::json(200, m_options.toJson());
}

QJsonObject TelarisStandIn::state() const
{
    QJsonObject orders;
    const auto all = m_ledger.find(TelarisLedger::Filter(), world().now());
    for (const auto &order : all)
        orders.insert(QString::number(order.id), order.content);
    return {{u"orders"_s, orders}, {u"options"_s, m_options.toJson()}};
}

} // namespace

std::unique_ptr<StandIn> makeTelaris(World &world)
{
    return std::make_unique<TelarisStandIn>(world);
}

} // namespace Waybill::Sandbox
