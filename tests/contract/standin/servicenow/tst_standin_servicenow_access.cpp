#include "tests/contract/standin/servicenow/servicenowwire.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace Waybill;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// Who may come in, how often, and what an instance says when it is not there.
class TestStandInServiceNowAccess : public ServiceNowWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void basicAndApiKey();
    void strangersAreTurnedAway();
    void tokensByClientCredentials();
    void tokensByPassword();
    void tokensAreRefreshed();
    void authorizationCodeWithProof();
    void parametersOnlyInTheBody();
    void headersAreNeeded();
    void restCanBeForbidden();
    void theHourlyRule();
    void semaphoresSayNothingOfRates();
    void cancelledTransactions();
    void truncatedJson();
    void sleepingAndGone();
    void cookiesAndTransactions();

private:
    static constexpr const char *client = "client_id=0123456789abcdef0123456789abcdef&client_secret=sandbox-only-client-secret";
    Said withToken(const QString &token)
    {
        return ask("GET", "/api/now/table/proc_po?sysparm_limit=1", {}, {{"Authorization", "Bearer " + token.toLatin1()}, {"Accept", "application/json"}});
    }
};

void TestStandInServiceNowAccess::basicAndApiKey()
{
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 200);
    QCOMPARE(ask("GET", "/api/now/table/proc_po", {}, {{"x-sn-apikey", "now_sandbox-only-api-key"}, {"Accept", "*/*"}}).status, 200);
    options({{u"basicAllowed"_s, false}, {u"apiKeyAllowed"_s, false}});
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 401);
    QCOMPARE(ask("GET", "/api/now/table/proc_po", {}, {{"x-sn-apikey", "now_sandbox-only-api-key"}, {"Accept", "*/*"}}).status, 401);
}

void TestStandInServiceNowAccess::strangersAreTurnedAway()
{
    const Said refused = ask("GET", "/api/now/table/proc_po", {}, {{"Accept", "application/json"}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.message(), u"User Not Authenticated"_s);
    QCOMPARE(refused.detail(), u"Required to provide Auth information"_s);
    QCOMPARE(refused.header("WWW-Authenticate"), QByteArray("BASIC realm=\"Service-now\""));
    QCOMPARE(refused.header("X-Is-Logged-In"), QByteArray("false"));
}

void TestStandInServiceNowAccess::tokensByClientCredentials()
{
    const Said given = token(QByteArray("grant_type=client_credentials&") + client);
    QCOMPARE(given.status, 200);
    QCOMPARE(given.json.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(given.json.value("expires_in"_L1).toInt(), 1799);
    QCOMPARE(given.json.value("scope"_L1).toString(), u"useraccount"_s);
    QVERIFY(!given.json.contains("refresh_token"_L1));
    const QString access = given.json.value("access_token"_L1).toString();
    QCOMPARE(withToken(access).status, 200);
    QVERIFY(m_sandbox->world().advanceBy(std::chrono::seconds(1800)));
    QCOMPARE(withToken(access).status, 401);
    options({{u"clientCredentials"_s, false}});
    const Said off = token(QByteArray("grant_type=client_credentials&") + client);
    QCOMPARE(off.status, 401);
    QCOMPARE(off.json, (QJsonObject{{u"error"_s, u"server_error"_s}, {u"error_description"_s, u"access_denied"_s}}));
}

void TestStandInServiceNowAccess::tokensByPassword()
{
    const QByteArray form = QByteArray("grant_type=password&username=waybill.integration&password=sandbox-only-sn-password&") + client;
    QCOMPARE(token(form).status, 200);
    QCOMPARE(token(QByteArray(form).replace("sn-password&", "wrong&")).status, 401);
    options({{u"passwordGrant"_s, false}});
    QCOMPARE(token(form).status, 401);
}

void TestStandInServiceNowAccess::tokensAreRefreshed()
{
    options({{u"tokenSeconds"_s, 60}});
    const QJsonObject first = token(QByteArray("grant_type=password&username=waybill.integration&password=sandbox-only-sn-password&") + client).json;
    QVERIFY(m_sandbox->world().advanceBy(std::chrono::seconds(61)));
    QCOMPARE(withToken(first.value("access_token"_L1).toString()).status, 401);
    const QByteArray refresh = first.value("refresh_token"_L1).toString().toLatin1();
    const Said again = token("grant_type=refresh_token&refresh_token=" + refresh + '&' + client);
    QCOMPARE(again.status, 200);
    QCOMPARE(withToken(again.json.value("access_token"_L1).toString()).status, 200);
    QCOMPARE(token("grant_type=refresh_token&refresh_token=wrong&" + QByteArray(client)).status, 401);
    m_sandbox->edit({{u"system"_s, u"servicenow"_s}, {u"revokeTokens"_s, true}});
    QCOMPARE(withToken(again.json.value("access_token"_L1).toString()).status, 401);
}

void TestStandInServiceNowAccess::authorizationCodeWithProof()
{
    const QByteArray verifier(50, 'v');
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray publicClient = "client_id=fedcba9876543210fedcba9876543210&redirect_uri=http%3A%2F%2F127.0.0.1%3A41999%2F";
    const QByteArray asking = "/oauth_auth.do?response_type=code&scope=useraccount&state=abc&" + publicClient;
    QCOMPARE(ask("GET", asking).status, 400); // a public client has to prove who asked
    const Said yes = ask("GET", asking + "&code_challenge_method=S256&code_challenge=" + challenge);
    QCOMPARE(yes.status, 302);
    const QUrl back(QString::fromLatin1(yes.header("Location")));
    QCOMPARE(back.port(), 41999);
    QCOMPARE(QUrlQuery(back).queryItemValue(u"state"_s), u"abc"_s);
    const QByteArray code = QUrlQuery(back).queryItemValue(u"code"_s).toLatin1();
    const QByteArray form = "grant_type=authorization_code&code=" + code + '&' + publicClient;
    QCOMPARE(token(form + "&code_verifier=somebodyelse").status, 401);
    QCOMPARE(token(form + "&code_verifier=" + verifier).status, 401); // a code is good for one try
    const Said again = ask("GET", asking + "&code_challenge_method=S256&code_challenge=" + challenge);
    const QByteArray second = QUrlQuery(QUrl(QString::fromLatin1(again.header("Location")))).queryItemValue(u"code"_s).toLatin1();
    const Said given = token("grant_type=authorization_code&code=" + second + '&' + publicClient + "&code_verifier=" + verifier);
    QCOMPARE(given.status, 200);
    QVERIFY(given.json.contains("refresh_token"_L1));
    QCOMPARE(withToken(given.json.value("access_token"_L1).toString()).status, 200);
}

void TestStandInServiceNowAccess::parametersOnlyInTheBody()
{
    QCOMPARE(ask("POST", QByteArray("/oauth_token.do?grant_type=client_credentials&") + client, {}, {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 401);
    QVERIFY(m_sandbox->journal().entries().last().secretInTarget);
}

void TestStandInServiceNowAccess::headersAreNeeded()
{
    const auto authorization = basic().first();
    QCOMPARE(ask("GET", "/api/now/table/proc_po", {}, {authorization}).status, 400);
    QCOMPARE(ask("PATCH", "/api/now/table/proc_po/" + order().toLatin1(), "{}", {authorization, {"Accept", "application/json"}}).status, 400);
}

void TestStandInServiceNowAccess::restCanBeForbidden()
{
    options({{u"restAllowed"_s, false}});
    const Said refused = ask("GET", "/api/now/table/proc_po");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(), u"User Not Authorized"_s);
    QCOMPARE(refused.detail(), u"Failed API level ACL Validation"_s);
}

void TestStandInServiceNowAccess::theHourlyRule()
{
    options({{u"hourlyLimit"_s, 2}});
    const Said first = ask("GET", "/api/now/table/proc_po");
    QCOMPARE(first.header("X-RateLimit-Limit"), QByteArray("2"));
    QVERIFY(first.header("X-RateLimit-Reset").toLongLong() > m_sandbox->world().now().toSecsSinceEpoch());
    QCOMPARE(first.header("X-RateLimit-Rule").size(), 32);
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 200);
    const Said over = ask("GET", "/api/now/table/proc_po");
    QCOMPARE(over.status, 429);
    QCOMPARE(over.message(), u"Rate limit exceeded"_s);
    QCOMPARE(over.header("Retry-After"), QByteArray("3600"));
    QVERIFY(m_sandbox->world().advanceBy(std::chrono::seconds(3600)));
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 200);
}

void TestStandInServiceNowAccess::semaphoresSayNothingOfRates()
{
    options({{u"semaphores"_s, 0}});
    const Said refused = ask("GET", "/api/now/table/proc_po");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("X-RateLimit-Limit").isEmpty());
    QVERIFY(refused.header("Retry-After").isEmpty());
    options({{u"semaphores"_s, 1}});
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 200);
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 200); // given back
}

void TestStandInServiceNowAccess::cancelledTransactions()
{
    options({{u"cancelAfterRows"_s, 1}});
    const Said cut = list("proc_po", {});
    QCOMPARE(cut.status, 200);
    QCOMPARE(cut.rows().size(), 1);
    QCOMPARE(cut.json.value("status"_L1).toString(), u"failure"_s);
    QCOMPARE(cut.message(), u"Transaction cancelled: maximum execution time exceeded"_s);
    options({{u"cancelAfterRows"_s, 0}, {u"transactionLimitMs"_s, 0}});
    QCOMPARE(list("proc_po", {}).json.value("status"_L1).toString(), u"failure"_s);
}

void TestStandInServiceNowAccess::truncatedJson()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"system"_s, u"servicenow"_s}, {u"truncateTo"_s, 30}}));
    const Said cut = list("proc_po", {});
    QCOMPARE(cut.status, 200);
    QCOMPARE(cut.body.size(), 30);
    QVERIFY(cut.json.isEmpty());
}

void TestStandInServiceNowAccess::sleepingAndGone()
{
    options({{u"hibernating"_s, true}});
    for (const QByteArray &path : {QByteArray("/api/now/table/proc_po"), QByteArray("/oauth_token.do")}) {
        const Said asleep = ask("GET", path);
        QCOMPARE(asleep.status, 200);
        QVERIFY(asleep.header("Content-Type").startsWith("text/html"));
        QVERIFY(asleep.body.contains("Instance Hibernating page"));
    }
    options({{u"hibernating"_s, false}, {u"loginPage"_s, true}});
    QVERIFY(ask("GET", "/api/now/table/proc_po").body.contains("login_with_sso"));
    options({{u"loginPage"_s, false}, {u"maintenance"_s, true}});
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 503);
    options({{u"maintenance"_s, false}});
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"system"_s, u"servicenow"_s}, {u"drop"_s, u"beforeEffect"_s}}));
    QCOMPARE(ask("GET", "/api/now/table/proc_po").status, 0); // connection reset
}

void TestStandInServiceNowAccess::cookiesAndTransactions()
{
    const Said first = ask("GET", "/api/now/table/proc_po");
    QVERIFY(first.header("Set-Cookie").startsWith("JSESSIONID="));
    QVERIFY(!first.header("X-Transaction-ID").isEmpty());
    QCOMPARE(first.header("X-Is-Logged-In"), QByteArray("true"));
    QVERIFY(ask("GET", "/api/now/table/proc_po", {}, basic() << std::pair<QByteArray, QByteArray>{"Cookie", "JSESSIONID=1"}).header("Set-Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestStandInServiceNowAccess)
#include "tst_standin_servicenow_access.moc"
