#include "app/composition/composition.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/ui/firstrun/hands.h"
#include "tests/ui/support/waysgone.h"
#include "ui/connections/checklist.h"
#include "ui/connections/connectpanel.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Accounts behind a company's own authority or a proxy, against a sandbox that speaks TLS under an authority of its own.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUnknownAuthorityIsRefusedAndItsCertificateShown();
    void aCompanyAuthorityIsTrustedByItsAccountOnly();
    void whatIsNoAuthorityIsRefusedInWords();
    void requestsGoThroughTheProxyOfTheirAccount();
    void noStepIsToldTwice();

private:
    void open();
    ConnectionDraft draft() const;
    QString authority() const;
    Result<ConnectionCheck> check(const ConnectionDraft &draft)
    {
        return m_service->ask<Result<ConnectionCheck>>([draft](SyncCore &core) { return core.checkConnection(draft, newCheckAttempt()); }).result();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<SyncService> m_service;
    WaysGone m_ways;
    std::unique_ptr<ConnectPanel> m_panel;
    std::unique_ptr<Hands> m_hands;
};

void TestReach::init()
{
    Sandbox::SandboxOptions options;
    options.scenario = u"first"_s;
    options.tls = true;
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    CoreOptions core;
    core.dataFolder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(QDir().mkpath(core.dataFolder));
    core.factory = makeAdapterFactory();
    core.secrets = std::make_shared<ProcessSecrets>();
    core.person = u"test"_s;
    m_service = std::make_unique<SyncService>(core);
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &each) { return each.open(true); }).result());
}

void TestReach::cleanup()
{
    m_panel.reset();
    m_service.reset();
    m_sandbox.reset();
}

ConnectionDraft TestReach::draft() const
{
    const QJsonObject account = m_sandbox->connectionDetails().value("tdsynnex"_L1).toObject();
    ConnectionDraft draft;
    draft.kind = u"tdsynnex"_s;
    draft.settings = {{u"user"_s, account.value("user"_L1)}, {u"account"_s, account.value("customerNumber"_L1)},
                      {u"baseUrl"_s, account.value("baseUrl"_L1)}};
    draft.secrets = {{u"password"_s, account.value("password"_L1).toString()}};
    return draft;
}

QString TestReach::authority() const
{
    QFile file(m_sandbox->caFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

void TestReach::open()
{
    QList<SystemKind> kinds = makeAdapterFactory()->kinds();
    kinds.removeIf([](const SystemKind &kind) { return kind.kind != "tdsynnex"_L1; });
    const Desk desk{*m_service, m_ways, [] { return QDateTime::currentDateTimeUtc(); }};
    m_panel = std::make_unique<ConnectPanel>(desk, kinds, SetUpDefaults{{{u"tdsynnex"_s, draft().settings}}});
    m_panel->resize(800, 900);
    m_panel->show();
    m_hands = std::make_unique<Hands>(m_panel.get());
    QVERIFY(m_hands->type(u"field-password"_s, draft().secrets.value(u"password"_s)));
}

void TestReach::anUnknownAuthorityIsRefusedAndItsCertificateShown()
{
    QVERIFY(draft().settings.value("baseUrl"_L1).toString().startsWith("https://"_L1));
    open();
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_VERIFY(m_hands->find<QAbstractButton>(u"showCertificate"_s));
    QVERIFY(m_panel->findChild<CheckList *>()->text().contains(u"could not be verified"_s));
    QVERIFY(m_hands->click(u"showCertificate"_s));
    const QString seen = m_hands->seen();
    QVERIFY(seen.contains(u"Issued by:"_s) && seen.contains(u"Refused:"_s) && seen.contains(u"Fingerprint (SHA-256):"_s));
    QVERIFY(seen.contains(u"add it under Advanced ▸ Company authority"_s));
    QVERIFY(!seen.contains(u"gnore"_s));
    m_panel->grab().save(u"/tmp/connect-certificate.png"_s);
}

void TestReach::aCompanyAuthorityIsTrustedByItsAccountOnly()
{
    ConnectionDraft with = draft();
    with.settings.insert(ConnectionKey::authorities, authority());
    const auto trusted = check(with);
    QVERIFY(trusted);
    QVERIFY(trusted->who.passed());
    QVERIFY(trusted->certificate && trusted->certificate->problems.isEmpty());
    const CheckStep secure = trusted->who.steps.first(); // a step of its own, before any other
    QVERIFY2(secure.passed && secure.name.startsWith("Certificate verified"_L1) && secure.text.contains("issued by"_L1), qPrintable(secure.text));
    const auto other = check(draft()); // the next account knows nothing of it
    QVERIFY(other);
    QVERIFY(!other->who.passed());
    QVERIFY(other->certificate && !other->certificate->problems.isEmpty());
    QVERIFY(!other->who.steps.first().passed && other->who.steps.first().name.startsWith("Certificate verified"_L1));
}

void TestReach::whatIsNoAuthorityIsRefusedInWords()
{
    const auto told = [this](const QString &pem) {
        const auto answer = m_service->ask<Result<QList<CertificateDetails>>>([pem](SyncCore &core) { return core.describeAuthorities(pem); }).result();
        return answer ? u"taken: "_s + answer->first().issuedTo : answer.error().message;
    };
    QVERIFY(told(authority()).startsWith(u"taken: "_s));
    QVERIFY(told(u"hello"_s).startsWith(u"No certificate was found"_s));
    QVERIFY(told(u"-----BEGIN PRIVATE KEY-----\n"_s).startsWith(u"This file holds a private key"_s));
    QFile server(QFINDTESTDATA("../../../app/sandbox/tls/server.pem"));
    QVERIFY(server.open(QIODevice::ReadOnly));
    const QString words = told(QString::fromLatin1(server.readAll()));
    QVERIFY2(words.contains(u"is the certificate of a server, not of an authority"_s), qPrintable(words));
}

void TestReach::requestsGoThroughTheProxyOfTheirAccount()
{
    QTcpServer proxy; // refuses everything, and remembers what was asked of it
    QByteArray heard;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    open();
    QVERIFY(m_hands->click(u"advanced"_s));
    auto *mode = m_hands->find<QComboBox>(u"proxyMode"_s);
    mode->setFocus();
    while (mode->currentData().toString() != "manual"_L1) {
        const int before = mode->currentIndex();
        QTest::keyClick(mode, Qt::Key_Down);
        QVERIFY(mode->currentIndex() > before);
    }
    QVERIFY(m_hands->type(u"proxyHost"_s, u"127.0.0.1"_s));
    m_hands->find<QSpinBox>(u"proxyPort"_s)->setValue(proxy.serverPort());
    m_panel->grab().save(u"/tmp/connect-proxy.png"_s);
    QVERIFY(m_hands->click(u"connect"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->find<QAbstractButton>(u"connect"_s)->text(), u"Check again"_s, 20'000);
    QVERIFY2(heard.startsWith("CONNECT 127.0.0.1:"), heard.left(80).constData());
    QVERIFY(m_panel->findChild<CheckList *>()->text().contains(u"✕ Reached"_s));
    const auto direct = check(draft()); // other accounts do not go that way
    QVERIFY(direct);
    QCOMPARE(heard.count("CONNECT"), heard.count("CONNECT 127.0.0.1:"));
}

/// ServiceNow tells of the certificate itself; so does whoever checks.
void TestReach::noStepIsToldTwice()
{
    const QJsonObject account = m_sandbox->connectionDetails().value("servicenow"_L1).toObject();
    ConnectionDraft draft;
    draft.kind = u"servicenow"_s;
    draft.settings = {{u"baseUrl"_s, account.value("baseUrl"_L1)}, {u"signIn"_s, u"basic"_s}, {u"user"_s, account.value("user"_L1)},
                      {ConnectionKey::authorities, authority()}};
    draft.secrets = {{u"password"_s, account.value("password"_L1).toString()}};
    QSignalSpy told(m_service.get(), &SyncService::checkStep);
    const auto checked = check(draft);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    QTRY_COMPARE(told.size(), checked->who.steps.size());
    QStringList names;
    for (qsizetype i = 0; i < told.size(); ++i) {
        names.append(checked->who.steps.at(i).name);
        QCOMPARE(told.at(i).at(1).value<CheckStep>().name, names.last());
    }
    QCOMPARE(names.first(), u"Certificate verified"_s);
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
