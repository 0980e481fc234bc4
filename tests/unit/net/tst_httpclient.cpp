#include "core/net/httpclient.h"
#include "core/net/httptransfer.h"
#include "core/net/writebody.h"

#include <QCoroTask>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A server that plays a list of answers, one a request, and counts what arrives. An empty answer cuts the connection.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(bool tls = false)
        : m_tls(tls)
    {
        listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString &path = u"/x"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
    }
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &head = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + head + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

    QList<QByteArray> script;
    int arrivals = 0;
    QByteArray lastBody;
    bool silent = false;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        const auto seen = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::readyRead, this, [this, socket, seen] { take(socket, *seen); });
        if (!m_tls)
            return;
        const auto pem = [](const char *name) {
            QFile file(QStringLiteral(WAYBILL_TLS "/") + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        socket->setLocalCertificate(QSslCertificate(pem("server.pem")));
        socket->setPrivateKey(QSslKey(pem("server.key"), QSsl::Ec).isNull() ? QSslKey(pem("server.key"), QSsl::Rsa)
                                                                           : QSslKey(pem("server.key"), QSsl::Ec));
        socket->startServerEncryption();
    }

private:
    void take(QSslSocket *socket, QByteArray &seen)
    {
        seen += socket->readAll();
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = seen.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 || at > end ? 0 : seen.mid(at + 15, seen.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (seen.size() < end + 4 + length)
            return;
        ++arrivals;
        lastBody = seen.mid(end + 4, length);
        seen.clear();
        if (silent)
            return;
        const QByteArray next = script.isEmpty() ? QByteArray() : script.takeFirst();
        if (next.isEmpty()) {
            socket->abort();
            return;
        }
        socket->write(next);
        if (!next.contains("keep"))
            socket->disconnectFromHost();
    }

    bool m_tls;
};

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void r50_readsAreAskedAgain();
    void r46_retryAfterComesFirst();
    void aTransientAnswerUnder200IsAskedAgain();
    void refusedConnectionsOfWritesNeverLeft();
    void aWriteThatMayNotLeaveAnyMoreIsNotSent();
    void plainHttpGoesToTheLoopbackOnly();
    void redirectsAreNotFollowed();
    void unknownAuthoritiesAreRefused();
    void limitsHold();
    void aCutAnswerIsNoAnswer();
    void stopEndsEverything();
    void theBodyOutlivesAStoppedWrite();
    void theTraceHoldsNoSecret();
    void aRefusalThatRepeatsTheSecretIsMasked();

private:
    static HttpSettings settings(int attempts = 3)
    {
        HttpSettings settings;
        settings.system = u"Test"_s;
        settings.jitterSeed = 7;
        settings.retry.attempts = attempts;
        QFile ca(QStringLiteral(WAYBILL_TLS "/ca.pem"));
        if (ca.open(QIODevice::ReadOnly))
            settings.extraAuthorities = QSslCertificate::fromData(ca.readAll());
        return settings;
    }
    static HttpRequest ask(const QUrl &url, bool changes = false)
    {
        HttpRequest request;
        request.method = changes ? "PATCH" : "GET";
        request.url = url;
        request.headers = {{"Content-Type", "application/json"}};
        request.body = changes ? "{\"id\":871}" : "";
        request.changes = changes;
        return request;
    }
    static std::unique_ptr<ManualClock> passingClock()
    {
        auto clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
        clock->setPassWaitsUpTo(1h);
        return clock;
    }
};

void TestHttpClient::writesLeaveOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    for (const bool tls : {false, true}) {
        for (const char *method : {"POST", "PATCH", "PUT"})
            QTest::newRow(tls ? QByteArray("TLS ") + method : QByteArray("plain ") + method) << tls << QByteArray(method);
    }
}

void TestHttpClient::writesLeaveOnce()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    ScriptedServer server(tls); // cuts every connection after the request arrived
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    HttpRequest request = ask(server.url(), true);
    request.method = method;
    const auto outcome = QCoro::waitFor(client.send(request));
    QVERIFY(!outcome);
    QCOMPARE(errorKindName(outcome.error().kind), u"outcomeUnknown"_s);
    QTest::qWait(50); // a repeated write would arrive now
    QCOMPARE(server.arrivals, 1);
    QCOMPARE(server.lastBody, QByteArray("{\"id\":871}"));
}

void TestHttpClient::r50_readsAreAskedAgain()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(503, "later"), ScriptedServer::answer(502, "x"), ScriptedServer::answer(200, "fine")};
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, QByteArray("fine"));
    QCOMPARE(outcome->attempts, 3);
    QCOMPARE(server.arrivals, 3);
}

void TestHttpClient::r46_retryAfterComesFirst()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(429, "slow down", "Retry-After: 17\r\n"), ScriptedServer::answer(200, "fine")};
    const auto clock = passingClock();
    const QDateTime before = clock->now();
    HttpClient client(settings(), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(outcome);
    QCOMPARE(before.secsTo(clock->now()), 17);
}

void TestHttpClient::aTransientAnswerUnder200IsAskedAgain()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(200, "Server.DatabaseIssue"), ScriptedServer::answer(200, "fine")};
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    HttpRequest request = ask(server.url());
    request.classify = [](const HttpResponse &response) -> std::optional<ErrorKind> {
        return response.body.contains("DatabaseIssue") ? std::optional(ErrorKind::Transient) : std::nullopt;
    };
    const auto outcome = QCoro::waitFor(client.send(request));
    QVERIFY(outcome);
    QCOMPARE(outcome->body, QByteArray("fine"));
}

void TestHttpClient::refusedConnectionsOfWritesNeverLeft()
{
    QUrl url;
    {
        ScriptedServer server;
        url = server.url();
    }
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(url, true)));
    QVERIFY(!outcome);
    QCOMPARE(errorKindName(outcome.error().kind), u"connection"_s);
}

void TestHttpClient::aWriteThatMayNotLeaveAnyMoreIsNotSent()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(200, "fine")};
    const auto clock = passingClock();
    HttpSettings leased = settings();
    int asked = 0;
    const Error taken{ErrorKind::Cancelled, u"another has it"_s, {}};
    leased.mayWrite = [&] { return ++asked == 2 ? Result<Done>(taken) : Result<Done>(Done{}); }; // lost between start and body
    HttpClient client(leased, clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url(), true)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().message, taken.message);
    const auto after = QCoro::waitFor(client.send(ask(server.url(), true)));
    QVERIFY(after);
    QCOMPARE(server.arrivals, 1);
    QCOMPARE(asked, 4);
}

void TestHttpClient::plainHttpGoesToTheLoopbackOnly()
{
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(QUrl(u"http://erp.example.com/x"_s))));
    QVERIFY(!outcome);
    QCOMPARE(errorKindName(outcome.error().kind), u"tls"_s);
    QVERIFY(outcome.error().message.contains(u"erp.example.com"_s));
    const auto user = QCoro::waitFor(client.send(ask(QUrl(u"https://me:pw@erp.example.com/x"_s))));
    QCOMPARE(errorKindName(user.error().kind), u"usage"_s);
}

void TestHttpClient::redirectsAreNotFollowed()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.script = {ScriptedServer::answer(301, "", "Location: " + elsewhere.url(u"/new?token=abc"_s).toEncoded() + "\r\n")};
    const auto clock = passingClock();
    HttpClient client(settings(), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(elsewhere.url(u"/new"_s).toString()));
    QVERIFY(!outcome.error().message.contains(u"token"_s));
    QCOMPARE(elsewhere.arrivals, 0);
}

void TestHttpClient::unknownAuthoritiesAreRefused()
{
    ScriptedServer server(true);
    server.script = {ScriptedServer::answer(200, "fine")};
    const auto clock = passingClock();
    HttpSettings strict = settings(1);
    strict.extraAuthorities.clear();
    HttpClient client(strict, clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(!outcome);
    QCOMPARE(errorKindName(outcome.error().kind), u"tls"_s);
    QCOMPARE(server.arrivals, 0);
    HttpClient trusting(settings(1), clock.get());
    const auto trusted = QCoro::waitFor(trusting.send(ask(server.url())));
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().message));
}

void TestHttpClient::limitsHold()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(200, QByteArray(5000, 'x'))};
    const auto clock = passingClock();
    HttpClient client(settings(1), clock.get());
    HttpRequest request = ask(server.url());
    request.sizeLimit = 1000;
    const auto large = QCoro::waitFor(client.send(request));
    QVERIFY(!large);
    QCOMPARE(errorKindName(large.error().kind), u"tooLarge"_s);

    ScriptedServer mute;
    mute.silent = true;
    HttpRequest slow = ask(mute.url());
    slow.timeLimit = 100ms;
    const auto late = QCoro::waitFor(client.send(slow));
    QVERIFY(!late);
    QCOMPARE(errorKindName(late.error().kind), u"connection"_s);
    HttpRequest write = ask(mute.url(), true);
    write.timeLimit = 100ms;
    const auto unknown = QCoro::waitFor(client.send(write));
    QVERIFY(!unknown);
    QCOMPARE(errorKindName(unknown.error().kind), u"outcomeUnknown"_s);
}

void TestHttpClient::aCutAnswerIsNoAnswer()
{
    ScriptedServer server;
    server.script = {"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\nhalf"};
    const auto clock = passingClock();
    HttpClient client(settings(1), clock.get());
    const auto outcome = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(!outcome);
    QCOMPARE(errorKindName(outcome.error().kind), u"connection"_s);
}

void TestHttpClient::stopEndsEverything()
{
    ScriptedServer mute;
    mute.silent = true;
    ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    auto budget = std::make_shared<RateBudget>(RateLimits{.inFlight = 2}, &clock);
    HttpClient client(settings(1), &clock, budget);
    auto read = client.send(ask(mute.url()));
    auto write = client.send(ask(mute.url(), true));
    auto queued = client.send(ask(mute.url()));
    QTRY_COMPARE(mute.arrivals, 2);
    client.abortAll();
    const auto readEnd = QCoro::waitFor(read);
    const auto writeEnd = QCoro::waitFor(write);
    const auto queuedEnd = QCoro::waitFor(queued);
    QCOMPARE(errorKindName(readEnd.error().kind), u"cancelled"_s);
    QCOMPARE(errorKindName(writeEnd.error().kind), u"outcomeUnknown"_s);
    QCOMPARE(errorKindName(queuedEnd.error().kind), u"cancelled"_s);
}

/// Qt's reply goes on asking for the body after an abort: the body has to be there for as long as the reply is.
void TestHttpClient::theBodyOutlivesAStoppedWrite()
{
    ScriptedServer mute;
    mute.silent = true;
    QNetworkAccessManager network;
    network.setAutoDeleteReplies(false);
    HttpRequest request = ask(mute.url(), true);
    request.body = QByteArray(1024 * 1024, 'b');
    auto transfer = std::make_unique<HttpTransfer>(&network, QSslConfiguration::defaultConfiguration(), request, u"Test"_s);
    transfer->start();
    QTRY_COMPARE(mute.arrivals, 1);
    transfer->abort();
    transfer.reset();
    const QPointer<QNetworkReply> reply = network.findChild<QNetworkReply *>();
    QVERIFY(reply);
    QVERIFY(reply->findChild<WriteBody *>());
    QTRY_VERIFY(!reply);
}

void TestHttpClient::theTraceHoldsNoSecret()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(200, "your secret is hunter2hunter2")};
    const auto clock = passingClock();
    HttpClient client(settings(1), clock.get());
    client.redactor().add(u"hunter2hunter2"_s);
    HttpRequest request = ask(server.url());
    request.headers.append(std::pair<QByteArray, QByteArray>("Secret", "hunter2hunter2"));
    request.method = "POST";
    request.body = "<Password>other-one</Password>" + QByteArray(4060, ' ') + "hunter2hunter2";
    const auto outcome = QCoro::waitFor(client.send(request));
    QVERIFY(outcome);
    const auto trace = client.trace().entries(outcome->requestId);
    QCOMPARE(trace.size(), 1);
    const QByteArray whole = trace.first().requestBody + trace.first().responseBody + trace.first().requestHeaders.last().second;
    QVERIFY(!whole.contains("hunter2"));
    QVERIFY(!whole.contains("other-one"));
    QVERIFY(trace.first().requestBody.size() <= 4096);
}

/// The words of a refusal go into messages and into the log.
void TestHttpClient::aRefusalThatRepeatsTheSecretIsMasked()
{
    ScriptedServer server;
    server.script = {ScriptedServer::answer(403, "hunter2hunter2 may not do this"), ScriptedServer::answer(200, "hunter2hunter2 is a fine name")};
    const auto clock = passingClock();
    HttpClient client(settings(1), clock.get());
    client.redactor().add(u"hunter2hunter2"_s);
    const auto refused = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(refused);
    QVERIFY(!refused->body.contains("hunter2"));
    QVERIFY(refused->body.endsWith(" may not do this"));
    const auto data = QCoro::waitFor(client.send(ask(server.url())));
    QVERIFY(data);
    QCOMPARE(data->body, QByteArray("hunter2hunter2 is a fine name")); // what was asked for stays as it is
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
