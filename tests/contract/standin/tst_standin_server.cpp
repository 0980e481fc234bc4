#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray statusTarget = "/SynnexXML/POStatus";

SandboxOptions checklist()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/checklist");
    options.ownThread = true;
    return options;
}

} // namespace

/// The HTTP server, seen from a bare socket.
class StandInServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void keepsTheConnection();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void readsChunks();
    void readsARequestInPieces();
    void answersExpectContinue();
    void answersTwoRequestsSentAtOnce();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void decodesPathAndQuery();
    void unknownPathIs404();
    void speaksTlsUnderItsOwnCa();
    void isRefusedByWhoeverDoesNotTrustIt();
    void worksWithQtsClient();

private:
    std::unique_ptr<SandboxServer> m_sandbox;
};

void StandInServerTest::init()
{
    m_sandbox = std::make_unique<SandboxServer>(checklist());
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_sandbox->world().advanceBy(std::chrono::hours(3));
}

void StandInServerTest::keepsTheConnection()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    for (int n = 0; n < 3; ++n) {
        const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.whole);
        QVERIFY(!answer.closed);
        QCOMPARE(answer.header("Connection"), QByteArray("keep-alive"));
    }
}

void StandInServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body = statusRequest("LIFE-1");
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    QTest::newRow("Connection: close") << QByteArray(
        "POST /SynnexXML/POStatus HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + length + "\r\n" + body);
    QTest::newRow("HTTP/1.0") << QByteArray("POST /SynnexXML/POStatus HTTP/1.0\r\n" + length + "\r\n" + body);
}

void StandInServerTest::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send(request);
    QCOMPARE(wire.receive().status, 200);
    QVERIFY(wire.receive().closed);
}

void StandInServerTest::readsChunks()
{
    const QByteArray body = statusRequest("LIFE-1");
    QByteArray request = "POST /SynnexXML/POStatus HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 50) {
        const QByteArray chunk = body.mid(at, 50);
        request += QByteArray::number(chunk.size(), 16) + ";ext=1\r\n" + chunk + "\r\n";
    }
    request += "0\r\nTrailer: gone\r\n\r\n";
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send(request);
    const WireAnswer answer = wire.receive();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("<PONumber>LIFE-1</PONumber>"));
    QCOMPARE(wire.ask("POST", statusTarget, body).status, 200); // the next request is read from the right place
}

void StandInServerTest::readsARequestInPieces()
{
    const QByteArray request = Wire::requestBytes("POST", statusTarget, statusRequest("LIFE-1"));
    Wire wire(m_sandbox->tdsynnexUrl());
    for (const char c : request)
        wire.send(QByteArray(1, c));
    QCOMPARE(wire.receive().status, 200);
}

void StandInServerTest::answersExpectContinue()
{
    const QByteArray body = statusRequest("LIFE-1");
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send("POST /SynnexXML/POStatus HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: " +
              QByteArray::number(body.size()) + "\r\n\r\n");
    QCOMPARE(wire.receive().status, 100);
    wire.send(body);
    QCOMPARE(wire.receive().status, 200);
}

void StandInServerTest::answersTwoRequestsSentAtOnce()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send(Wire::requestBytes("POST", statusTarget, statusRequest("LIFE-1")) +
              Wire::requestBytes("POST", statusTarget, statusRequest("TWICE")));
    QVERIFY(wire.receive().body.contains("LIFE-1"));
    QVERIFY(wire.receive().body.contains("TWICE"));
    QCOMPARE(m_sandbox->journal().maximumInFlight(u"tdsynnex"_s), 1);
}

void StandInServerTest::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("length is no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("body too large") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n") << 413;
    QTest::newRow("head too large") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(70000, 'x')) << 431;
    QTest::newRow("unknown coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n") << 501;
    QTest::newRow("chunk size is no number")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
}

void StandInServerTest::refusesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send(bytes);
    QCOMPARE(wire.receive().status, status);
    QVERIFY(wire.receive().closed);
}

void StandInServerTest::decodesPathAndQuery()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("GET", "/Synnex%58ML/Nothing%20here?a=b%26c");
    QCOMPARE(answer.status, 404);
    const auto entries = m_sandbox->journal().entries();
    QCOMPARE(entries.constLast().path, u"/SynnexXML/Nothing here"_s);
    QCOMPARE(entries.constLast().target, u"/Synnex%58ML/Nothing%20here?a=b%26c"_s);
}

void StandInServerTest::unknownPathIs404()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    QCOMPARE(wire.ask("GET", "/").status, 404);
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status, 200);
}

void StandInServerTest::speaksTlsUnderItsOwnCa()
{
    SandboxOptions options = checklist();
    options.tls = true;
    SandboxServer sandbox(options);
    QVERIFY(sandbox.start());
    QFile file(sandbox.caFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ca = file.readAll();
    QCOMPARE(sandbox.tdsynnexUrl().scheme(), u"https"_s);
    QUrl byName = sandbox.tdsynnexUrl();
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        byName.setHost(host);
        Wire wire(byName, ca);
        QVERIFY2(wire.connected(), qPrintable(host));
        QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status, 200);
    }
    sandbox.stop();
    QVERIFY(!QFile::exists(file.fileName()));
}

void StandInServerTest::isRefusedByWhoeverDoesNotTrustIt()
{
    SandboxOptions options = checklist();
    options.tls = true;
    SandboxServer sandbox(options);
    QVERIFY(sandbox.start());
    Wire wire(sandbox.tdsynnexUrl(), {});
    QVERIFY(!wire.connected());
    QCOMPARE(sandbox.journal().count(u"tdsynnex"_s), 0);
}

void StandInServerTest::worksWithQtsClient()
{
    QNetworkAccessManager manager;
    QUrl url = m_sandbox->tdsynnexUrl();
    url.setPath(QString::fromLatin1(statusTarget));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, statusRequest("LIFE-1")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll().contains("LIFE-1"));
}

QTEST_GUILESS_MAIN(StandInServerTest)
#include "tst_standin_server.moc"
