#include "app/sandbox/sandboxserver.h"
#include "core/targets/servicenow/browsersignin.h"
#include "core/targets/servicenow/servicenowtarget.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Waybill;
using namespace Waybill::ServiceNow;
using namespace Qt::Literals::StringLiterals;

/// A person signs in in the browser; here a client that follows the redirect plays the browser.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPersonSignsInAndRecordsCanBeRead();
    void switchedOffForTheInstance();
    void aPersonGivesUp();

private:
    void browse(const QUrl &url);

    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    SystemClock m_clock;
    ServiceNowAccess m_access;
    QNetworkAccessManager m_browser;
};

void TestBrowserSignIn::init()
{
    Sandbox::SandboxOptions options;
    options.scenario = QStringLiteral(SERVICENOW_SCENARIO);
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    const QJsonObject details = m_sandbox->connectionDetails().value("servicenow"_L1).toObject();
    m_access = {};
    m_access.baseUrl = QUrl(details.value("baseUrl"_L1).toString());
    m_access.signIn = ServiceNowAccess::SignIn::AuthorizationCode;
    m_access.clientId = details.value("publicClientId"_L1).toString();
}

void TestBrowserSignIn::browse(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_browser.get(request);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void TestBrowserSignIn::aPersonSignsInAndRecordsCanBeRead()
{
    BrowserSignIn signIn(m_access, {}, m_clock);
    QUrl opened;
    const auto token = QCoro::waitFor(signIn.signIn(0, [&](const QUrl &url) {
        opened = url;
        browse(url);
    }));
    QVERIFY2(token, token ? "" : qPrintable(token.error().message));
    QVERIFY(opened.query().contains(u"code_challenge_method=S256"_s));
    QVERIFY(opened.query().contains(u"127.0.0.1"_s));
    m_access.refreshToken = *token;
    ServiceNowTarget target(m_access, m_clock);
    const auto schema = QCoro::waitFor(target.schema(false));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    m_access.refreshToken.clear();
    ServiceNowTarget nobody(m_access, m_clock);
    const auto refused = QCoro::waitFor(nobody.schema(false));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Auth);
    QVERIFY(refused.error().message.contains(u"browser"_s));
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries())
        QVERIFY2(!entry.target.contains(*token), qPrintable(entry.target));
}

void TestBrowserSignIn::switchedOffForTheInstance()
{
    BrowserSignIn signIn(m_access, {}, m_clock);
    const auto token = QCoro::waitFor(signIn.signIn(0, [&](const QUrl &url) {
        m_sandbox->run([&] { m_sandbox->standIn(u"servicenow"_s)->setOptions({{u"authorizationCode"_s, true}}); });
        // The person says yes, then the grant is switched off before the code is redeemed.
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_browser.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_sandbox->run([&] { m_sandbox->standIn(u"servicenow"_s)->setOptions({{u"authorizationCode"_s, false}}); });
            browse(QUrl::fromEncoded(reply->rawHeader("Location")));
            reply->deleteLater();
        });
    }));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Auth);
    QVERIFY(token.error().message.contains(u"redirect address is http://127.0.0.1:"_s));
}

void TestBrowserSignIn::aPersonGivesUp()
{
    BrowserSignIn signIn(m_access, {}, m_clock);
    auto signing = signIn.signIn(0, [](const QUrl &) {});
    signIn.stop();
    const auto token = QCoro::waitFor(signing);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
