#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
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

QJsonObject submitFault(QJsonObject fault)
{
    fault.insert(u"path"_s, u"^/SynnexXML/PO$"_s);
    return fault;
}

const QByteArray anOrder = submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4"));

} // namespace

/// What goes wrong on the way of a request, seen from a bare socket and from the stand-in's books.
class StandInFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void resetsBeforeTheBody();
    void resetsBeforeTheEffect();
    void storesTheEffectAndDropsTheAnswer();
    void dropsOverTlsToo();
    void cutsInsideTheAnswer();
    void closesInsideTheStatusLine();
    void truncatesUnderAMatchingLength();
    void answersInSlowBytes();
    void answersLate();
    void sendsAnotherAnswer_data();
    void sendsAnotherAnswer();
    void replacesTextInTheAnswer();
    void padsTheAnswer();
    void meetsTheNthRequestOnly();
    void meetsByBodyOnly();
    void probabilityIsSeeded();
    void holdsUntilReleased();
    void effectHookCanDrop();
    void heldAnswerEndsWhenTheClientLeaves();
    void effectIsStoredAlthoughTheClientLeft();
    void refusesFaultsItDoesNotUnderstand_data();
    void refusesFaultsItDoesNotUnderstand();

private:
    int orders() const;

    std::unique_ptr<SandboxServer> m_sandbox;
};

void StandInFaultsTest::init()
{
    m_sandbox = std::make_unique<SandboxServer>(checklist());
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    m_sandbox->world().advanceBy(std::chrono::hours(3));
}

/// How many of the submitted orders are stored (they show after a minute).
int StandInFaultsTest::orders() const
{
    m_sandbox->world().advanceBy(std::chrono::minutes(2));
    const QJsonObject known = m_sandbox->state(u"tdsynnex"_s).value(u"orders"_s).toObject();
    return known.contains(u"NEW-1"_s) ? 1 : 0;
}

void StandInFaultsTest::resetsBeforeTheBody()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"drop"_s, u"beforeBody"_s}})));
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send("POST /SynnexXML/PO HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"); // the body never comes
    const WireAnswer answer = wire.receive();
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    const auto entries = m_sandbox->journal().entries();
    QCOMPARE(entries.size(), 1);
    QVERIFY(!entries.constFirst().handled);
    QCOMPARE(entries.constFirst().outcome, JournalEntry::Outcome::Dropped);
    QCOMPARE(orders(), 0);
}

void StandInFaultsTest::resetsBeforeTheEffect()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"drop"_s, u"beforeEffect"_s}})));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    QCOMPARE(orders(), 0);
}

void StandInFaultsTest::storesTheEffectAndDropsTheAnswer()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"name"_s, u"lost"_s}, {u"drop"_s, u"afterEffect"_s}})));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    const JournalEntry entry = m_sandbox->journal().entries().constFirst();
    QVERIFY(entry.handled);
    QCOMPARE(entry.fault, u"lost"_s);
    QCOMPARE(entry.outcome, JournalEntry::Outcome::Dropped);
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::dropsOverTlsToo()
{
    SandboxOptions options = checklist();
    options.tls = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    QFile ca(m_sandbox->caFile());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    QVERIFY(m_sandbox->faults().add(submitFault({{u"drop"_s, u"afterEffect"_s}})));
    Wire wire(m_sandbox->tdsynnexUrl(), ca.readAll());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    QCOMPARE(m_sandbox->journal().count(u"tdsynnex"_s), 1); // exactly one arrival
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::cutsInsideTheAnswer()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"drop"_s, u"midAnswer"_s}, {u"cutAfter"_s, 40}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 40);
    QVERIFY(!answer.whole);
    QVERIFY(answer.closed);
}

void StandInFaultsTest::closesInsideTheStatusLine()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"drop"_s, u"headOnly"_s}})));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::truncatesUnderAMatchingLength()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"truncateTo"_s, 120}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QCOMPARE(answer.body.size(), 120);
    QVERIFY(answer.whole); // HTTP is content, the XML is not
    QVERIFY(!answer.closed);
}

void StandInFaultsTest::answersInSlowBytes()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"slow"_s, QJsonObject{{u"bytes"_s, 100}, {u"everyMs"_s, 5}}}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    QElapsedTimer timer;
    timer.start();
    const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QVERIFY(answer.whole);
    const auto slices = answer.body.size() / 100;
    QVERIFY(timer.elapsed() >= slices * 5 - 5); // a floor only: the pauses were kept
}

void StandInFaultsTest::answersLate()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"delayMs"_s, 120}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QCOMPARE(answer.status, 200);
    const JournalEntry entry = m_sandbox->journal().entries().constFirst();
    QVERIFY(entry.answeredMs - entry.arrivedMs >= 119);
}

void StandInFaultsTest::sendsAnotherAnswer_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<int>("stored");
    QTest::newRow("502") << QJsonObject{{u"status"_s, 502}} << 502 << QByteArray("text/plain") << QByteArray() << 0;
    QTest::newRow("503 html") << QJsonObject{{u"status"_s, 503}, {u"html"_s, true}} << 503 << QByteArray("text/html")
                              << QByteArray("<h1>") << 0;
    QTest::newRow("maintenance page under 200")
        << QJsonObject{{u"html"_s, true}} << 200 << QByteArray("text/html") << QByteArray("maintenance") << 0;
    QTest::newRow("garbage") << QJsonObject{{u"garbage"_s, true}} << 200 << QByteArray("text/plain")
                             << QByteArray("\xff\x1f\x8b") << 0;
    QTest::newRow("429") << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 7}, {u"json"_s, QJsonObject{{u"a"_s, 1}}}}
                         << 429 << QByteArray("application/json") << QByteArray("{\"a\":1}") << 0;
    QTest::newRow("500 although stored") << QJsonObject{{u"status"_s, 500}, {u"text"_s, u"oops"_s}, {u"effect"_s, true}}
                                         << 500 << QByteArray("text/plain") << QByteArray("oops") << 1;
}

void StandInFaultsTest::sendsAnotherAnswer()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, contains);
    QFETCH(int, stored);
    QVERIFY(m_sandbox->faults().add(submitFault(fault)));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.header("Content-Type").startsWith(type), answer.header("Content-Type").constData());
    QVERIFY(answer.body.contains(contains));
    if (fault.contains(u"retryAfter"_s))
        QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
    QCOMPARE(orders(), stored);
}

void StandInFaultsTest::replacesTextInTheAnswer()
{
    const QJsonArray replace{
        QJsonObject{{u"pattern"_s, u"<Items>.*</Items>"_s}, {u"with"_s, u"<Items>gone</Items>"_s}}};
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"replace"_s, replace}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", statusTarget, statusRequest("LIFE-1"));
    QVERIFY(answer.whole);
    QVERIFY(answer.body.contains("<Items>gone</Items><ResponseElapsedTime>"));
}

void StandInFaultsTest::padsTheAnswer()
{
    const int limit = 16 * 1024 * 1024 + 1;
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"oversize"_s, limit}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).body.size(), limit);
}

void StandInFaultsTest::meetsTheNthRequestOnly()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"status"_s, 503}, {u"first"_s, 2}, {u"count"_s, 2}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    QList<int> statuses;
    for (int n = 0; n < 5; ++n)
        statuses.append(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status);
    QCOMPARE(statuses, (QList<int>{200, 503, 503, 200, 200}));
}

void StandInFaultsTest::meetsByBodyOnly()
{
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"status"_s, 503}, {u"body"_s, u"<PONumber>TWICE<"_s}}));
    Wire wire(m_sandbox->tdsynnexUrl());
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("LIFE-1")).status, 200);
    QCOMPARE(wire.ask("POST", statusTarget, statusRequest("TWICE")).status, 503);
}

void StandInFaultsTest::probabilityIsSeeded()
{
    const QJsonObject half{{u"status"_s, 503}, {u"probability"_s, 0.5}};
    QList<QList<bool>> met;
    for (const quint64 seed : {7, 7, 8}) {
        FaultPlan plan(seed);
        QVERIFY(plan.add(half));
        QList<bool> row;
        for (int n = 0; n < 64; ++n)
            row.append(plan.meet(u"tdsynnex"_s, Request{}).has_value());
        QVERIFY(row.contains(true) && row.contains(false));
        met.append(row);
    }
    QCOMPARE(met.at(0), met.at(1));
    QVERIFY(met.at(0) != met.at(2));
}

void StandInFaultsTest::holdsUntilReleased()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"hold"_s, true}})));
    Wire wire(m_sandbox->tdsynnexUrl());
    wire.send(Wire::requestBytes("POST", "/SynnexXML/PO", anOrder));
    QTRY_VERIFY(!m_sandbox->journal().entries().isEmpty() && m_sandbox->journal().entries().constFirst().handled);
    QCOMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 1);
    QCOMPARE(orders(), 1);
    m_sandbox->releaseHeld();
    QCOMPARE(wire.receive().status, 200);
    QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 0);
}

void StandInFaultsTest::effectHookCanDrop()
{
    QMutex mutex; // the hook is called in the sandbox's thread
    QStringList seen;
    m_sandbox->setEffectHook([&](const QString &system, const Request &request, const Response &answer) {
        const QMutexLocker locked(&mutex);
        seen.append(u"%1 %2 %3"_s.arg(system, request.path).arg(answer.status));
        return AfterEffect::Drop;
    });
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer answer = wire.ask("POST", "/SynnexXML/PO", anOrder);
    QVERIFY(answer.closed);
    QCOMPARE(answer.status, 0);
    const QMutexLocker locked(&mutex);
    QCOMPARE(seen, QStringList{u"tdsynnex /SynnexXML/PO 200"_s});
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::heldAnswerEndsWhenTheClientLeaves()
{
    m_sandbox->setEffectHook([](const QString &, const Request &, const Response &) { return AfterEffect::Hold; });
    {
        Wire wire(m_sandbox->tdsynnexUrl());
        wire.send(Wire::requestBytes("POST", "/SynnexXML/PO", anOrder));
        QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 1);
    }
    QTRY_COMPARE(m_sandbox->journal().entries().constFirst().outcome, JournalEntry::Outcome::ClientGone);
    QCOMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 0);
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::effectIsStoredAlthoughTheClientLeft()
{
    QVERIFY(m_sandbox->faults().add(submitFault({{u"delayMs"_s, 1000}})));
    {
        Wire wire(m_sandbox->tdsynnexUrl());
        wire.send(Wire::requestBytes("POST", "/SynnexXML/PO", anOrder));
        QTRY_COMPARE(m_sandbox->journal().inFlight(u"tdsynnex"_s), 1);
        QVERIFY(!m_sandbox->journal().entries().constFirst().handled);
    }
    QTRY_COMPARE(m_sandbox->journal().entries().constFirst().outcome, JournalEntry::Outcome::ClientGone);
    QVERIFY(m_sandbox->journal().entries().constFirst().handled);
    QCOMPARE(orders(), 1);
}

void StandInFaultsTest::refusesFaultsItDoesNotUnderstand_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("unknown member") << QJsonObject{{u"stauts"_s, 500}};
    QTest::newRow("nothing at all") << QJsonObject{};
    QTest::newRow("unknown drop") << QJsonObject{{u"drop"_s, u"sometimes"_s}};
    QTest::newRow("broken expression") << QJsonObject{{u"path"_s, u"("_s}};
    QTest::newRow("body of an unread body") << QJsonObject{{u"drop"_s, u"beforeBody"_s}, {u"body"_s, u"x"_s}};
}

void StandInFaultsTest::refusesFaultsItDoesNotUnderstand()
{
    QFETCH(QJsonObject, fault);
    QVERIFY(!m_sandbox->faults().add(QJsonObject{{u"faults"_s, QJsonArray{QJsonObject{{u"status"_s, 500}}, fault}}}));
    QVERIFY(m_sandbox->faults().toJson().isEmpty()); // all or none
}

QTEST_GUILESS_MAIN(StandInFaultsTest)
#include "tst_standin_faults.moc"
