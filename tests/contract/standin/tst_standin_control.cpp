#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray statusTarget = "/SynnexXML/POStatus";

QJsonObject jsonOf(const WireAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// POST /_sandbox/…: clock, journal, edit, options, reset, as another program uses them.
class StandInControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void printsTheAgreedLine();
    void everyPortAnswersControl();
    void clockStandsUntilMoved();
    void clockNeverGoesBack();
    void clockRunsWithSpeed();
    void journalKeepsWhatWasAskedWithoutSecrets();
    void journalFindsSecretsInUrls();
    void journalCountsWhatIsInFlight();
    void journalIsEmptyAfterDelete();
    void faultsByRequest();
    void editAddsASupplierEvent();
    void optionsAreCheckedAsAWhole();
    void resetBeginsAnew();
    void latencyIsSet();
    void unknownControlRequestsAreRefused_data();
    void unknownControlRequestsAreRefused();
    void servesInTheCallersThread();

private:
    WireAnswer control(const QByteArray &method, const QByteArray &what, const QJsonObject &body = {});

    std::unique_ptr<SandboxServer> m_sandbox;
};

void StandInControlTest::init()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/checklist");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

WireAnswer StandInControlTest::control(const QByteArray &method, const QByteArray &what, const QJsonObject &body)
{
    Wire wire(m_sandbox->controlUrl());
    return wire.ask(method, "/_sandbox/" + what, body.isEmpty() ? QByteArray() : textOf(body));
}

void StandInControlTest::printsTheAgreedLine()
{
    const QJsonObject line = m_sandbox->connectionDetails();
    const QJsonObject supplier = line.value(u"tdsynnex"_s).toObject();
    QCOMPARE(supplier.value(u"baseUrl"_s).toString(), m_sandbox->tdsynnexUrl().toString());
    QCOMPARE(supplier.value(u"user"_s).toString(), u"reader@example.com"_s);
    QCOMPARE(supplier.value(u"password"_s).toString(), u"reader-pass-4711"_s);
    QCOMPARE(supplier.value(u"customerNumber"_s).toString(), u"502923"_s);
    QCOMPARE(line.value(u"control"_s).toString(), m_sandbox->controlUrl().toString() + u"/_sandbox"_s);
    QVERIFY(!line.contains(u"caFile"_s));
    Wire wire(m_sandbox->controlUrl());
    QCOMPARE(jsonOf(wire.ask("GET", "/_sandbox")), line);
}

void StandInControlTest::everyPortAnswersControl()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    QCOMPARE(jsonOf(wire.ask("GET", "/_sandbox/clock")).value(u"scenario"_s).toString(), u"checklist"_s);
    QCOMPARE(m_sandbox->journal().entries().size(), 0);
}

void StandInControlTest::clockStandsUntilMoved()
{
    QCOMPARE(jsonOf(control("GET", "clock")).value(u"now"_s).toString(), u"2026-01-14T14:00:00.000Z"_s);
    QCOMPARE(control("POST", "clock", {{u"advanceSeconds"_s, 3600}}).status, 200);
    QCOMPARE(m_sandbox->world().now(), QDateTime(QDate(2026, 1, 14), QTime(15, 0), Qt::UTC));
    QCOMPARE(control("POST", "clock", {{u"now"_s, u"2026-01-15T12:00:00Z"_s}}).status, 200);
    QCOMPARE(m_sandbox->world().now(), QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC));
}

void StandInControlTest::clockNeverGoesBack()
{
    QCOMPARE(control("POST", "clock", {{u"now"_s, u"2026-01-14T13:59:59Z"_s}}).status, 400);
    QCOMPARE(control("POST", "clock", {{u"now"_s, u"2026-01-15T12:00:00"_s}}).status, 400); // which zone?
    QCOMPARE(m_sandbox->world().now(), QDateTime(QDate(2026, 1, 14), QTime(14, 0), Qt::UTC));
}

void StandInControlTest::clockRunsWithSpeed()
{
    const QDateTime before = m_sandbox->world().now();
    QCOMPARE(control("POST", "clock", {{u"speed"_s, 36000}}).status, 200);
    QTRY_VERIFY(m_sandbox->world().now() > before.addSecs(600));
    QCOMPARE(control("POST", "clock", {{u"speed"_s, 0}}).status, 200);
    const QDateTime stopped = m_sandbox->world().now();
    QCOMPARE(jsonOf(control("GET", "clock")).value(u"now"_s).toString(), stopped.toString(Qt::ISODateWithMs));
}

void StandInControlTest::journalKeepsWhatWasAskedWithoutSecrets()
{
    m_sandbox->world().advanceBy(std::chrono::hours(3));
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    wire.ask("POST", statusTarget, statusRequest("NOPE"));
    wire.ask("POST", "/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    const WireAnswer answer = control("GET", "journal");
    QVERIFY(!answer.body.contains("reader-pass-4711"));
    const QJsonObject journal = jsonOf(answer);
    const QJsonObject counts = journal.value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"tdsynnex POST /SynnexXML/POStatus"_s).toInt(), 2);
    QCOMPARE(counts.value(u"tdsynnex POST /webservice/invoice/query"_s).toInt(), 1);
    const QJsonArray entries = journal.value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 3);
    const QJsonObject first = entries.at(0).toObject();
    QCOMPARE(first.value(u"system"_s).toString(), u"tdsynnex"_s);
    QCOMPARE(first.value(u"status"_s).toInt(), 200);
    QCOMPARE(first.value(u"outcome"_s).toString(), u"answered"_s);
    QCOMPARE(first.value(u"at"_s).toString(), u"2026-01-14T17:00:00.000Z"_s);
    QVERIFY(first.value(u"body"_s).toString().contains(u"<PONumber>LIFE-1</PONumber>"_s));
    QVERIFY(first.value(u"answeredMs"_s).toInteger() >= first.value(u"arrivedMs"_s).toInteger());
    const QJsonArray later = jsonOf(control("GET", "journal?after=2&bodies=0")).value(u"entries"_s).toArray();
    QCOMPARE(later.size(), 1);
    QVERIFY(!later.at(0).toObject().contains(u"body"_s));
}

void StandInControlTest::journalFindsSecretsInUrls()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.ask("GET", "/SynnexXML/POStatus?p=reader-pass-4711");
    wire.ask("GET", "/SynnexXML/POStatus?p=harmless");
    const QJsonObject journal = jsonOf(control("GET", "journal"));
    QCOMPARE(journal.value(u"secretsInUrls"_s).toInt(), 1);
    QVERIFY(!QJsonDocument(journal).toJson().contains("reader-pass-4711"));
}

void StandInControlTest::journalCountsWhatIsInFlight()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"hold"_s, true}}));
    std::vector<std::unique_ptr<Wire>> wires;
    for (int n = 0; n < 3; ++n) {
        wires.push_back(std::make_unique<Wire>(m_sandbox->tdsynnexUrl()));
        wires.back()->send(Wire::requestBytes("POST", statusTarget, statusRequest("LIFE-1")));
        QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), n + 1);
    }
    m_sandbox->releaseHeld();
    for (const auto &wire : wires)
        QCOMPARE(wire->receive().status, 200);
    QCOMPARE(m_sandbox->journal().maximumInFlight(u"tdsynnex"_s), 3);
    QCOMPARE(m_sandbox->journal().entries().at(2).inFlight, 3);
    QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 0);
}

void StandInControlTest::journalIsEmptyAfterDelete()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QCOMPARE(control("DELETE", "journal").status, 200);
    QCOMPARE(m_sandbox->journal().entries().size(), 0);
    QCOMPARE(m_sandbox->journal().maximumInFlight(u"tdsynnex"_s), 0);
}

void StandInControlTest::faultsByRequest()
{
    QCOMPARE(control("POST", "faults", {{u"name"_s, u"down"_s}, {u"status"_s, 503}, {u"count"_s, 1}}).status, 200);
    QCOMPARE(control("POST", "faults", {{u"unheardOf"_s, 1}}).status, 400);
    Wire wire(m_sandbox->tdsynnexUrl());
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status, 503);
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status, 200);
    const QJsonObject fault = jsonOf(control("GET", "faults")).value(u"faults"_s).toArray().at(0).toObject();
    QCOMPARE(fault.value(u"seen"_s).toInt(), 2);
    QCOMPARE(fault.value(u"met"_s).toInt(), 1);
    control("DELETE", "faults");
    QVERIFY(jsonOf(control("GET", "faults")).value(u"faults"_s).toArray().isEmpty());
}

void StandInControlTest::editAddsASupplierEvent()
{
    const QJsonObject row{{u"line"_s, u"1"_s}, {u"code"_s, u"accepted"_s}, {u"order"_s, u"152309999"_s}};
    const QJsonObject change{{u"system"_s, u"tdsynnex"_s}, {u"po"_s, u"BY-HAND"_s}, {u"rows"_s, QJsonArray{row}}};
    QCOMPARE(control("POST", "edit", change).status, 200);
    Wire wire(m_sandbox->tdsynnexUrl());
    QVERIFY(
        wire.ask("POST", statusTarget, statusRequest("BY-HAND")).body.contains("<OrderNumber>152309999</OrderNumber>"));
    QCOMPARE(control("POST", "edit", {{u"system"_s, u"tdsynnex"_s}, {u"po"_s, u"X"_s}, {u"cod"_s, u"x"_s}}).status,
             400);
    QCOMPARE(control("POST", "edit", {{u"system"_s, u"nowhere"_s}}).status, 400);
}

void StandInControlTest::optionsAreCheckedAsAWhole()
{
    const QJsonObject good{{u"system"_s, u"tdsynnex"_s}, {u"upperCaseCodes"_s, true}};
    QCOMPARE(jsonOf(control("POST", "options", good)).value(u"upperCaseCodes"_s), QJsonValue(true));
    const QJsonObject bad{{u"system"_s, u"tdsynnex"_s}, {u"upperCaseCodes"_s, false}, {u"nonsense"_s, 1}};
    QCOMPARE(control("POST", "options", bad).status, 400);
    const QJsonObject wrongType{{u"system"_s, u"tdsynnex"_s}, {u"slowMs"_s, u"many"_s}};
    QCOMPARE(control("POST", "options", wrongType).status, 400);
    const QJsonObject options = jsonOf(control("GET", "state?system=tdsynnex")).value(u"options"_s).toObject();
    QCOMPARE(options.value(u"upperCaseCodes"_s), QJsonValue(true));
}

void StandInControlTest::resetBeginsAnew()
{
    m_sandbox->world().advanceBy(std::chrono::hours(30));
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"status"_s, 503}}));
    const WireAnswer answer = control("POST", "reset", {{u"scenario"_s, u"first"_s}});
    QCOMPARE(jsonOf(answer).value(u"scenario"_s).toString(), u"first"_s);
    QCOMPARE(jsonOf(answer).value(u"now"_s).toString(), u"2026-03-02T14:00:00.000Z"_s);
    QVERIFY(m_sandbox->faults().toJson().isEmpty());
    QCOMPARE(control("POST", "reset", {{u"scenario"_s, u"nowhere"_s}}).status, 400);
}

void StandInControlTest::latencyIsSet()
{
    QCOMPARE(control("POST", "latency", {{u"ms"_s, 60}}).status, 200);
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    const JournalEntry entry = m_sandbox->journal().entries().constFirst();
    QVERIFY(entry.answeredMs - entry.arrivedMs >= 59);
}

void StandInControlTest::unknownControlRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/_sandbox/weather") << QByteArray() << 404;
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/_sandbox/clock") << QByteArray("{") << 400;
    QTest::newRow("no system") << QByteArray("GET") << QByteArray("/_sandbox/state") << QByteArray() << 400;
    QTest::newRow("outside") << QByteArray("GET") << QByteArray("/elsewhere") << QByteArray() << 404;
}

void StandInControlTest::unknownControlRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Wire wire(m_sandbox->controlUrl());
    QCOMPARE(wire.ask(method, target, body).status, status);
}

void StandInControlTest::servesInTheCallersThread()
{
    SandboxServer here; // scenario "first", this thread's event loop
    QVERIFY(here.start());
    QVERIFY(here.world().advanceBy(std::chrono::hours(1)));
    QTcpSocket socket;
    socket.connectToHost(here.tdsynnexUrl().host(), quint16(here.tdsynnexUrl().port()));
    socket.write(Wire::requestBytes("GET", "/_sandbox/clock", {}));
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().contains("2026-03-02T15:00:00.000Z"));
}

QTEST_GUILESS_MAIN(StandInControlTest)
#include "tst_standin_control.moc"
