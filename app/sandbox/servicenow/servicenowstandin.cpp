#include "app/sandbox/servicenow/servicenowstandin.h"

#include "app/sandbox/servicenow/batch.h"
#include "app/sandbox/servicenow/metadata.h"
#include "app/sandbox/servicenow/sideapis.h"
#include "app/sandbox/servicenow/signin.h"
#include "app/sandbox/servicenow/tableapi.h"
#include "app/sandbox/servicenow/words.h"
#include "app/sandbox/world/world.h"

#include <deque>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

class ServiceNowStandIn final : public StandIn
{
public:
    using StandIn::StandIn;

    QString system() const override { return u"servicenow"_s; }
    bool serves(const Request &) const override { return true; } ///< an instance answers every path with a page of its own
    QStringList secrets() const override
    {
        const auto &accounts = m_signIn.accounts();
        return {accounts.password, accounts.apiKey, accounts.clientSecret};
    }

    QJsonObject connectionDetails(const QUrl &baseUrl) const override
    {
        const auto &accounts = m_signIn.accounts();
        return {{u"baseUrl"_s, baseUrl.toString()},       {u"user"_s, accounts.user},
                {u"password"_s, accounts.password},       {u"apiKey"_s, accounts.apiKey},
                {u"clientId"_s, accounts.clientId},       {u"clientSecret"_s, accounts.clientSecret},
                {u"publicClientId"_s, accounts.publicClientId}};
    }

    Result<Done> load(const Scenario &scenario) override
    {
        m_scenario = scenario;
        const QJsonObject part = scenario.all.value("servicenow"_L1).toObject();
        const auto given = [&](const QString &name, const QString &fallback) { return part.value(name).toString(fallback); };
        m_signIn.begin({given(u"user"_s, u"waybill.integration"_s), given(u"password"_s, u"sandbox-only-sn-password"_s),
                        given(u"apiKey"_s, u"now_sandbox-only-api-key"_s), given(u"clientId"_s, u"0123456789abcdef0123456789abcdef"_s),
                        given(u"clientSecret"_s, u"sandbox-only-client-secret"_s), given(u"publicClientId"_s, u"fedcba9876543210fedcba9876543210"_s),
                        given(u"redirectUri"_s, u"http://127.0.0.1"_s)});
        m_played = scenario.start.addMSecs(-1);
        m_inFlight = 0;
        m_admitted.clear();
        m_hour.clear();
        m_files.clear();
        m_imports = 0;
        m_options = {};
        if (const auto changed = m_options.change(part.value("options"_L1).toObject()); !changed)
            return changed;
        return m_records.load(scenario, m_options);
    }

    void timeMoved(const QDateTime &now) override
    {
        for (const ScenarioOrder &order : std::as_const(m_scenario.orders)) {
            const QJsonArray people = order.all.value("servicenow"_L1).toObject().value("people"_L1).toArray();
            for (const QJsonValue &each : people) {
                const QDateTime at = QDateTime::fromString(each[u"at"_s].toString(), Qt::ISODate);
                if (at > m_played && at <= now)
                    play(order.po, each.toObject());
            }
        }
        m_played = now;
    }

    /// {"po", "edit": {…}} · {"po", "editLine": {"line": 1, …}} · {"po", "delete": true}, each {"as": user}; {"revokeTokens": true}
    Response edit(const QJsonObject &change) override
    {
        if (change.value("revokeTokens"_L1).toBool()) {
            m_signIn.revokeAll();
            return Response::json(200, QJsonObject());
        }
        const QString po = change.value("po"_L1).toString();
        if (m_records.orderOf(po).isEmpty())
            return Response::json(404, QJsonObject{{u"error"_s, u"There is no purchase order %1."_s.arg(po)}});
        play(po, change);
        return Response::json(200, m_records.order(po));
    }

    Response setOptions(const QJsonObject &options) override
    {
        const auto changed = m_options.change(options);
        if (!changed)
            return Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
        m_records.setOptions(m_options);
        return Response::json(200, m_options.toJson());
    }

    QJsonObject state() const override
    {
        QJsonObject all;
        for (const SnRow &row : m_records.rows(u"proc_po"_s))
            all.insert(row.value(u"number"_s), m_records.order(row.value(u"number"_s)));
        return all;
    }

    /// The node's semaphores: too many at once get a 429 that says nothing about a rate.
    std::optional<Response> admit(const Request &request) override
    {
        if (!request.path.startsWith("/api/"_L1))
            return std::nullopt;
        if (m_inFlight >= m_options.semaphores)
            return failure(429, u"Too many requests"_s, u"The number of concurrent transactions is exceeded"_s);
        ++m_inFlight;
        m_admitted.insert(request.id);
        return std::nullopt;
    }

    void finished(const Request &request) override
    {
        if (m_admitted.remove(request.id))
            --m_inFlight;
    }

    QString endpoint(const Request &request) const override
    {
        QStringList parts = request.path.split(u'/');
        for (QString &part : parts) {
            if (part.size() == 32)
                part = u"{id}"_s;
        }
        return QString::fromLatin1(request.method) + u' ' + parts.join(u'/');
    }

    QString lane(const Request &request) const override { return request.path.startsWith("/api/"_L1) ? u"api"_s : QString(); }

    Response handle(const Request &request) override
    {
        if (m_options.hibernating)
            return Response::html(200, u"<html><head><title>Instance Hibernating page</title></head><body>Your instance is hibernating.</body></html>"_s);
        if (m_options.loginPage)
            return Response::html(200, u"<html><head><title>Sign in</title></head><body><form action=\"/login_with_sso.do\"></form></body></html>"_s);
        if (m_options.maintenance)
            return Response::html(503, u"<html><body><h1>503 Service Unavailable</h1></body></html>"_s);
        if (request.path == "/oauth_token.do"_L1)
            return m_signIn.token(request, m_options, world().now());
        if (request.path == "/oauth_auth.do"_L1)
            return m_signIn.authorize(request, m_options, world().now());
        if (!request.path.startsWith("/api/"_L1))
            return Response::html(200, u"<html><head><title>ServiceNow</title></head><body></body></html>"_s);
        Response response = signedIn(request);
        response.set("X-Transaction-ID", sysIdOf(u"transaction/%1"_s.arg(request.id)).left(12).toLatin1());
        if (!request.hasHeader("Cookie"))
            response.headers.append({"Set-Cookie", "JSESSIONID=" + sysIdOf(u"session/%1"_s.arg(request.id)).toLatin1() + "; Path=/; HttpOnly"});
        if (request.method == "HEAD")
            response.body.clear();
        return response;
    }

private:
    Response signedIn(const Request &request)
    {
        const auto user = m_signIn.userOf(request, m_options, world().now());
        if (!user)
            return notAuthenticated().set("X-Is-Logged-In", "false");
        if (!m_options.restAllowed)
            return notAuthorized();
        if (auto refused = counted())
            return *refused;
        Response response = world().latency().count() >= m_options.transactionLimitMs
            ? failure(200, u"Transaction cancelled: maximum execution time exceeded"_s, u"maximum execution time exceeded"_s)
            : serve(request, *user);
        response.set("X-Is-Logged-In", "true");
        if (m_options.hourlyLimit > 0)
            setRateHeaders(response);
        return response;
    }

    Response serve(const Request &request, const QString &user)
    {
        QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts); // api, now, [v1|v2,] table, …
        SnCall call{request, baseUrls().isEmpty() ? QString() : baseUrls().first().toString(QUrl::StripTrailingSlash), user, world().now(), 0};
        const bool versioned = parts.value(2) == "v1"_L1 || parts.value(2) == "v2"_L1;
        if (versioned)
            call.version = parts.takeAt(2).mid(1).toInt();
        if (parts.value(1) != "now"_L1)
            return failure(400, u"Requested URI does not represent any resource"_s, request.path);
        if (!request.hasHeader("Accept"))
            return failure(400, u"Accept header is required"_s, {});
        const bool writes = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
        if (writes && !request.hasHeader("Content-Type"))
            return failure(400, u"Content-Type header is required"_s, {});
        const QString api = parts.value(2);
        const QStringList rest = parts.mid(3);
        if (api == "table"_L1 && !rest.isEmpty())
            return tableApi(m_records, call, rest);
        if (api == "batch"_L1 && versioned)
            return serveBatch(request, m_options, [&](const Request &item) { return serveItem(item, user); });
        if (api == "ui"_L1 && rest.value(0) == "meta"_L1)
            return m_options.uiMeta ? uiMeta(m_records, rest.value(1)) : notAuthorized();
        if (api == "doc"_L1 && rest.value(0) == "table"_L1 && rest.value(1) == "schema"_L1)
            return tableList(m_records);
        if (api == "attachment"_L1)
            return m_files.serve(m_records, call, rest);
        if (api == "import"_L1)
            return importSet(m_records, call, rest, ++m_imports);
        return failure(400, u"Requested URI does not represent any resource"_s, request.path);
    }

    Response serveItem(const Request &item, const QString &user)
    {
        if (auto refused = counted()) // each item counts
            return *refused;
        return serve(item, user);
    }

    /// The hourly rule; a refusal says when to come back.
    std::optional<Response> counted()
    {
        const QDateTime now = world().now();
        while (!m_hour.empty() && m_hour.front().secsTo(now) >= 3600)
            m_hour.pop_front();
        if (m_options.hourlyLimit <= 0)
            return std::nullopt;
        if (int(m_hour.size()) < m_options.hourlyLimit) {
            m_hour.push_back(now);
            return std::nullopt;
        }
        Response refused = failure(429, u"Rate limit exceeded"_s, u"Rate limit of %1 requests per hour for Table API exceeded"_s.arg(m_options.hourlyLimit));
        setRateHeaders(refused);
        return refused.set("Retry-After", QByteArray::number(std::max<qint64>(1, now.secsTo(m_hour.front().addSecs(3600)))));
    }

    void setRateHeaders(Response &response) const
    {
        const QDateTime begun = m_hour.empty() ? world().now() : m_hour.front();
        response.set("X-RateLimit-Limit", QByteArray::number(m_options.hourlyLimit));
        response.set("X-RateLimit-Reset", QByteArray::number(begun.addSecs(3600).toSecsSinceEpoch()));
        response.set("X-RateLimit-Rule", m_options.hourlyRule.toLatin1());
    }

    void play(const QString &po, const QJsonObject &change)
    {
        const QString id = m_records.orderOf(po);
        const SnWriter person{change.value("as"_L1).toString(u"dana.buyer"_s), world().now(), false, true};
        if (change.contains("edit"_L1))
            m_records.update(u"proc_po"_s, id, change.value("edit"_L1).toObject(), person);
        if (change.contains("editLine"_L1)) {
            QJsonObject fields = change.value("editLine"_L1).toObject();
            const int line = fields.take(u"line"_s).toInt();
            m_records.update(u"proc_po_item"_s, m_records.linesOf(id).value(line - 1), fields, person);
        }
        if (change.value("delete"_L1).toBool())
            m_records.remove(u"proc_po"_s, id);
    }

    Scenario m_scenario;
    ServiceNowOptions m_options;
    SnRecords m_records;
    SnSignIn m_signIn;
    SnAttachments m_files;
    QDateTime m_played;
    QSet<quint64> m_admitted;
    std::deque<QDateTime> m_hour; ///< calls of the last 60 simulated minutes
    int m_inFlight = 0;
    int m_imports = 0;
};

} // namespace

std::unique_ptr<StandIn> makeServiceNow(World &world)
{
    return std::make_unique<ServiceNowStandIn>(world);
}

} // namespace Waybill::Sandbox
