#include "app/headless/sandboxstory.h"
#include "core/api/networkproxy.h"
#include "core/net/httpclient.h"
#include "tests/support/forwardproxy.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString user = u"otto"_s;
const QString password = u"Zaubertrank-7781"_s;

} // namespace

/// A real proxy that demands a user name and a password, on the way to systems that speak TLS.
class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void ordersGoThroughTheProxyOfTheirAccount();
    void theProgramsProxyIsAsked_data();
    void theProgramsProxyIsAsked();
    void thisComputersProxyIsAsked();
    void aProxyThatIsNotThereIsNamed();

private:
    static Result<HttpResponse> askFarAway(bool system = false);
    static Result<Done> goThrough(Headless::SandboxStory &story, quint16 port, const QString &secret);
};

void TestProxy::cleanup()
{
    useProxy({});
    qunsetenv("https_proxy");
}

/// All accounts use this proxy from now on.
Result<Done> TestProxy::goThrough(Headless::SandboxStory &story, quint16 port, const QString &secret)
{
    const auto all = story.service().ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    if (!all)
        return all.error();
    for (const Connection &each : *all) {
        ConnectionDraft draft{each.id, each.kind, each.name, each.settings, {{ConnectionKey::proxyPassword, secret}}};
        draft.settings.insert(ConnectionKey::proxy, u"manual"_s);
        draft.settings.insert(ConnectionKey::proxyHost, u"127.0.0.1"_s);
        draft.settings.insert(ConnectionKey::proxyPort, QString::number(port));
        draft.settings.insert(ConnectionKey::proxyUser, user);
        const auto kept = story.service().ask<Result<Done>>([draft](SyncCore &core) { return core.editConnection(draft); }).result();
        if (!kept)
            return kept;
    }
    return Done{};
}

void TestProxy::ordersGoThroughTheProxyOfTheirAccount()
{
    ForwardProxy proxy(user.toUtf8(), password.toUtf8());
    Headless::SandboxStory story;
    story.speakTls();
    const auto begun = story.begin(QStringLiteral(PROXY_SCENARIO));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = story.connect(true);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    QCOMPARE(proxy.passed(), 0);

    const auto wrong = goThrough(story, proxy.port(), u"wrong-word"_s);
    QVERIFY2(wrong, wrong ? "" : qPrintable(wrong.error().message));
    story.sandbox().journal().clear();
    const auto refused = story.pass();
    const Error said = !refused ? refused.error() : refused->stopped.value_or(Error());
    QCOMPARE(said.kind, ErrorKind::Auth);
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.port());
    QVERIFY2(said.message.contains(u"proxy "_s + name) && said.message.contains(u"refuses the user name and password"_s), qPrintable(said.message));
    QVERIFY(!said.message.contains(u"wrong-word"_s) && !said.detail.contains(u"wrong-word"_s));
    QVERIFY(proxy.refused() > 0);
    QCOMPARE(proxy.passed(), 0);
    QVERIFY(story.sandbox().journal().entries(u"tdsynnex"_s).isEmpty()); // nothing went around it

    const auto right = goThrough(story, proxy.port(), password);
    QVERIFY2(right, right ? "" : qPrintable(right.error().message));
    const auto passed = story.pass();
    QVERIFY2(passed, passed ? "" : qPrintable(passed.error().message));
    QVERIFY2(!passed->stopped, passed->stopped ? qPrintable(passed->stopped->message) : "");
    QVERIFY(passed->coverage.updated > 0);
    QVERIFY(proxy.passed() > 0);
    QVERIFY(!story.sandbox().journal().entries(u"autotask"_s).isEmpty());
    const auto order = std::find_if(passed->orders.cbegin(), passed->orders.cend(), [](const OrderReport &each) { return each.written; });
    QVERIFY(order != passed->orders.cend());
    story.end();
    QDirIterator files(story.dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(password.toUtf8()) && !bytes.contains((user + u':' + password).toUtf8().toBase64()), qPrintable(file.fileName()));
    }
}

/// Through the proxy or not at all: the host is known to nobody. Past the proxy its certificate is not for this name.
Result<HttpResponse> TestProxy::askFarAway(bool system)
{
    SystemClock clock;
    HttpSettings settings;
    settings.system = u"ERP"_s;
    settings.retry.attempts = 1;
    settings.systemProxy = system;
    HttpClient client(settings, &clock);
    HttpRequest request;
    request.method = "GET";
    request.url = QUrl(u"https://erp.example.test:9/orders"_s);
    auto asking = client.send(request);
    return QCoro::waitFor(asking);
}

void TestProxy::theProgramsProxyIsAsked_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("letIn");
    QTest::newRow("right") << password << true;
    QTest::newRow("wrong") << u"wrong-word"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestProxy::theProgramsProxyIsAsked()
{
    QFETCH(QString, secret);
    QFETCH(bool, letIn);
    ForwardProxy proxy(user.toUtf8(), password.toUtf8());
    NetworkProxy chosen;
    chosen.kind = u"http"_s;
    chosen.host = u"127.0.0.1"_s;
    chosen.port = proxy.port();
    chosen.user = secret.isEmpty() ? QString() : user;
    chosen.password = secret;
    useProxy(chosen);
    const auto answer = askFarAway();
    QVERIFY(!answer.hasValue()); // nobody listens at port 9
    QCOMPARE(answer.error().kind == ErrorKind::Auth, !letIn);
    QCOMPARE(proxy.targets(), letIn ? QList<QByteArray>{"erp.example.test:9"} : QList<QByteArray>());
    if (!letIn)
        QVERIFY2(answer.error().message.contains(u"127.0.0.1:%1"_s.arg(proxy.port())), qPrintable(answer.error().message));
}

void TestProxy::thisComputersProxyIsAsked()
{
    ForwardProxy proxy(user.toUtf8(), password.toUtf8());
    qputenv("https_proxy", u"http://%1:%2@127.0.0.1:%3"_s.arg(user, password).arg(proxy.port()).toUtf8());
    const auto answer = askFarAway(true);
    QVERIFY(!answer.hasValue());
    QCOMPARE(proxy.targets(), QList<QByteArray>{"erp.example.test:9"});
}

void TestProxy::aProxyThatIsNotThereIsNamed()
{
    NetworkProxy chosen;
    chosen.kind = u"http"_s;
    chosen.host = u"127.0.0.1"_s;
    chosen.port = 9;
    useProxy(chosen);
    const auto answer = askFarAway();
    QVERIFY(!answer.hasValue());
    QCOMPARE(answer.error().kind, ErrorKind::Connection);
    QVERIFY2(answer.error().message.contains(u"The proxy 127.0.0.1:9 on the way to ERP cannot be reached"_s), qPrintable(answer.error().message));
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
