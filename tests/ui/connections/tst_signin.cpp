#include "tests/ui/firstrun/hands.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/connections/addconnectionpage.h"
#include "ui/connections/browserfield.h"
#include "ui/connections/connectionpage.h"

#include <QComboBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// ServiceNow's own sign-in page, over real HTTP; a client that follows its redirect plays the browser.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePermissionComesFromTheBrowser();
    void waitingIsStopped();
    void nothingIsConnectedWithoutIt();
    void aWrongPortIsPointedAt();
    void theBrowserIsNotWaitedForByAPageThatIsGone();

private:
    void fillIn();
    QString words() { return m_hands->find<QLabel>(u"signInWords"_s)->text(); }
    int tokens() const;

    std::unique_ptr<DeskOnSandbox> m_desk;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<Hands> m_hands;
    QNetworkAccessManager m_browser;
    QList<QUrl> m_opened;
    bool m_personIsThere = true;
};

void TestSignIn::init()
{
    m_opened.clear();
    m_personIsThere = true;
    m_desk = std::make_unique<DeskOnSandbox>();
    QVERIFY(m_desk->story.begin(u"mixed"_s)); // an instance with purchase orders
    connect(&m_desk->story.service(), &SyncService::browserWanted, this, [this](int, const QUrl &page) {
        m_opened.append(page);
        if (!m_personIsThere)
            return;
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_browser.get(request);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
    m_page = std::make_unique<AddConnectionPage>(m_desk->desk());
    m_page->resize(900, 760);
    m_page->show();
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"kind-servicenow"_s));
    fillIn();
}

void TestSignIn::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestSignIn::fillIn()
{
    const QJsonObject details = m_desk->story.sandbox().connectionDetails().value("servicenow"_L1).toObject();
    QVERIFY(m_hands->click(u"kind-servicenow"_s));
    auto *signIn = m_hands->find<QComboBox>(u"field-signIn"_s);
    QVERIFY(signIn);
    QVERIFY(!m_hands->find<QAbstractButton>(u"signInByBrowser"_s)); // only where it is asked for
    signIn->setCurrentIndex(signIn->findText(u"In the browser (OAuth 2.0)"_s));
    QVERIFY(m_hands->type(u"field-baseUrl"_s, details.value("baseUrl"_L1).toString()));
    QVERIFY(m_hands->type(u"field-clientId"_s, details.value("publicClientId"_L1).toString()));
    QVERIFY(!m_hands->find<QLineEdit>(u"field-clientSecret"_s));
    QVERIFY(m_hands->click(u"advanced"_s));
    QVERIFY(m_hands->type(u"field-callbackPort"_s, u"0"_s)); // any free one
}

int TestSignIn::tokens() const
{
    int given = 0;
    for (const Sandbox::JournalEntry &entry : m_desk->story.sandbox().journal().entries(u"servicenow"_s))
        given += entry.path == "/oauth_token.do"_L1 && entry.status == 200 ? 1 : 0;
    return given;
}

void TestSignIn::thePermissionComesFromTheBrowser()
{
    QCOMPARE(m_hands->faults().join(u", "_s), QString());
    QVERIFY(m_hands->click(u"signInByBrowser"_s));
    QTRY_COMPARE(words(), u"Signed in. Go on with the button below."_s);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().query().contains(u"code_challenge_method=S256"_s));
    QCOMPARE(tokens(), 1);
    m_page->grab().save(u"/tmp/connect-browser-signed-in.png"_s);
    QSignalSpy closed(m_page.get(), &Page::closed);
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 20'000);
    QCOMPARE(tokens(), 2); // the permission was used for the check
    const auto all = m_desk->story.service().ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().settings.value("signIn"_L1).toString(), u"browser"_s);
    QVERIFY(!all->first().settings.contains("refreshToken"_L1)); // a secret
    const ConnectionId id = all->first().id;
    const auto who = m_desk->story.service().ask<Result<WhoAmI>>([id](SyncCore &core) { return core.testConnection(id.text()); }).result();
    QVERIFY2(who, who ? "" : qPrintable(who.error().message));
    m_page = std::make_unique<ConnectionPage>(m_desk->desk(), id);
    m_page->show();
    m_page->arrive();
    m_hands = std::make_unique<Hands>(m_page.get());
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"signInByBrowser"_s));
    QTRY_VERIFY(words().startsWith(u"Signed in. Sign in again only"_s));
}

void TestSignIn::waitingIsStopped()
{
    m_personIsThere = false;
    QVERIFY(m_hands->click(u"signInByBrowser"_s));
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(words().startsWith(u"Waiting for the browser."_s));
    QVERIFY(!m_hands->find<QAbstractButton>(u"signInByBrowser"_s));
    m_page->grab().save(u"/tmp/connect-browser-waiting.png"_s);
    QVERIFY(m_hands->click(u"stopSignIn"_s));
    QTRY_COMPARE(words(), u"Stopped. Nothing was kept."_s);
    QCOMPARE(tokens(), 0);
    m_personIsThere = true; // and once more
    QVERIFY(m_hands->click(u"signInByBrowser"_s));
    QTRY_COMPARE(words(), u"Signed in. Go on with the button below."_s);
}

void TestSignIn::nothingIsConnectedWithoutIt()
{
    QVERIFY(m_hands->click(u"connect"_s));
    QCOMPARE(m_hands->find<QLabel>(u"missingField"_s)->text(), u"Sign in in the browser first."_s);
    QCOMPARE(tokens(), 0);
}

void TestSignIn::aWrongPortIsPointedAt()
{
    QVERIFY(m_hands->type(u"field-callbackPort"_s, u"70000"_s));
    QVERIFY(m_hands->click(u"signInByBrowser"_s));
    QTRY_VERIFY(words().contains(u"\"70000\" is no port"_s));
    QVERIFY(m_hands->find<QLabel>(u"missingField"_s)->text().contains(u"70000"_s));
    QVERIFY(m_opened.isEmpty());
}

void TestSignIn::theBrowserIsNotWaitedForByAPageThatIsGone()
{
    m_personIsThere = false;
    QVERIFY(m_hands->click(u"signInByBrowser"_s));
    QTRY_COMPARE(m_opened.size(), 1);
    m_page.reset();
    QNetworkRequest request(m_opened.first());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_browser.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(reply->error() != QNetworkReply::NoError); // nobody listens any more
    QCOMPARE(tokens(), 0);
    reply->deleteLater();
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
