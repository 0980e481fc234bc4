#include "app/sandbox/world/scenario.h"
#include "app/sandbox/world/scenarioday.h"
#include "app/sandbox/world/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray goodHead = R"({"start":"2026-03-02 06:00","end":"day 7 20:00","step":"15m","title":"t"})";

} // namespace

/// How the files of a scenario are read.
class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstScenario();
    void everyBuiltInScenarioIsUnderstood();
    void resolvesDays_data();
    void resolvesDays();
    void joinsTexts();
    void daysFollowTheZoneOverItsChange();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void eventsComeByTimeAndThenAsWritten();
    void timeStopsAtEveryEvent();

private:
    static Result<Scenario> read(const QByteArray &head, const QByteArray &order);
};

Result<Scenario> ScenarioTest::read(const QByteArray &head, const QByteArray &order)
{
    QTemporaryDir folder;
    for (const auto &[name, text] : {std::pair(u"/scenario.json"_s, head), std::pair(u"/orders.json"_s, order)}) {
        QFile file(folder.path() + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{ErrorKind::Storage, file.errorString(), {}};
    }
    return loadScenario(folder.path());
}

void ScenarioTest::readsTheFirstScenario()
{
    const auto scenario = loadScenario(u"first"_s);
    QVERIFY(scenario);
    QCOMPARE(scenario->orders.size(), 1);
    QCOMPARE(scenario->start, QDateTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC));
    QCOMPARE(scenario->end, QDateTime(QDate(2026, 3, 6), QTime(2, 0), Qt::UTC));
    QCOMPARE(scenario->step, std::chrono::minutes(30));
    const ScenarioOrder &order = scenario->orders.constFirst();
    QCOMPARE(order.autotask.value(u"lines"_s).toArray().size(), 2);
    QCOMPARE(order.autotask.value(u"header"_s).toObject().value(u"generalMemo"_s).toString().count(u"\r\n"_s), 3);
    QCOMPARE(order.supplier.size(), 2);
    QCOMPARE(order.expected.value(u"header"_s).toObject().value(u"shippingDate"_s).toString(),
             u"2026-03-04T00:00:00Z"_s);
    QVERIFY(scenario->order(order.po));
    QVERIFY(!scenario->order(u"another"_s));
}

void ScenarioTest::everyBuiltInScenarioIsUnderstood()
{
    const QStringList names = builtInScenarios();
    QVERIFY(names.contains(u"first"_s));
    for (const QString &name : names) {
        const auto scenario = loadScenario(name);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().message));
        QVERIFY(!scenario->orders.isEmpty());
    }
}

void ScenarioTest::resolvesDays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("supplier");
    QTest::newRow("day") << u"day 3"_s << u"2026-03-04T00:00:00Z"_s << u"2026-03-04"_s;
    QTest::newRow("time") << u"day 3 15:12:40"_s << u"2026-03-04T23:12:40Z"_s << u"2026-03-04T15:12:40"_s;
    QTest::newRow("minutes") << u"day 1 8:05"_s << u"2026-03-02T16:05:00Z"_s << u"2026-03-02T08:05:00"_s;
    QTest::newRow("inside") << u"ETA: {day 5}, was {day 4}"_s << u"ETA: 2026-03-06, was 2026-03-05"_s
                            << u"ETA: 2026-03-06, was 2026-03-05"_s;
    QTest::newRow("before the story") << u"day -1"_s << u"2026-02-28T00:00:00Z"_s << u"2026-02-28"_s;
    QTest::newRow("a word") << u"day by day"_s << u"day by day"_s << u"day by day"_s;
    QTest::newRow("absolute") << u"00/00/2026"_s << u"00/00/2026"_s << u"00/00/2026"_s;
}

void ScenarioTest::resolvesDays()
{
    QFETCH(QString, written);
    QFETCH(QString, record);
    QFETCH(QString, supplier);
    const ScenarioDays days(QDate(2026, 3, 2), QTimeZone("America/Los_Angeles"));
    QCOMPARE(days.resolved(written, ScenarioDays::Style::Record).toString(), record);
    QCOMPARE(days.resolved(written, ScenarioDays::Style::Supplier).toString(), supplier);
}

void ScenarioTest::joinsTexts()
{
    const ScenarioDays days(QDate(2026, 3, 2), QTimeZone::utc());
    const QJsonObject text{{u"text"_s, QJsonArray{u"a"_s, u"{day 2}"_s}}, {u"lineEnd"_s, u"CRLF"_s}, {u"repeat"_s, 2}};
    QCOMPARE(days.resolved(text, ScenarioDays::Style::Record).toString(), u"a\r\n2026-03-03\r\na\r\n2026-03-03"_s);
    const QJsonObject other{{u"text"_s, QJsonArray{u"a"_s}}, {u"more"_s, 1}};
    QVERIFY(days.resolved(other, ScenarioDays::Style::Record).isObject());
}

void ScenarioTest::daysFollowTheZoneOverItsChange()
{
    // Los Angeles goes to summer time on 2026-03-08.
    const ScenarioDays days(QDate(2026, 3, 2), QTimeZone("America/Los_Angeles"));
    QCOMPARE(days.instant(u"day 6 12:00"_s), QDateTime(QDate(2026, 3, 7), QTime(20, 0), Qt::UTC));
    QCOMPARE(days.instant(u"day 8 12:00"_s), QDateTime(QDate(2026, 3, 9), QTime(19, 0), Qt::UTC));
    QCOMPARE(days.instant(u"2026-03-09T12:00:00+02:00"_s), QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC));
    QCOMPARE(days.instant(u"2026-03-09 12:00"_s), QDateTime(QDate(2026, 3, 9), QTime(19, 0), Qt::UTC));
    QVERIFY(!days.instant(u"tomorrow"_s));
}

void ScenarioTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("says");
    const QByteArray order = R"({"po":"A"})";
    QTest::newRow("no JSON") << QByteArray("{\n\"start\": }") << order << u"line 2"_s;
    QTest::newRow("no start") << QByteArray(R"({"end":"day 2"})") << order << u"\"start\""_s;
    QTest::newRow("end before start") << QByteArray(R"({"start":"2026-03-02 06:00","end":"day 0"})") << order
                                      << u"\"end\""_s;
    QTest::newRow("zone") << QByteArray(R"({"zone":"Mars/Olympus","start":"2026-03-02 06:00","end":"day 2"})") << order
                          << u"Mars/Olympus"_s;
    QTest::newRow("step") << QByteArray(R"({"start":"2026-03-02 06:00","end":"day 2","step":"often"})") << order
                          << u"\"step\""_s;
    QTest::newRow("no PO") << goodHead << QByteArray(R"({"title":"x"})") << u"\"po\""_s;
    QTest::newRow("PO twice") << goodHead << QByteArray(R"({"orders":[{"po":"A"},{"po":"A"}]})") << u"twice"_s;
    QTest::newRow("unknown member") << goodHead << QByteArray(R"({"po":"A","suplier":[]})") << u"suplier"_s;
    QTest::newRow("no time") << goodHead << QByteArray(R"({"po":"A","supplier":[{"at":"soon","code":"shipped"}]})")
                             << u"\"soon\""_s;
}

void ScenarioTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, order);
    QFETCH(QString, says);
    const auto scenario = read(head, order);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().message.contains(says), qPrintable(scenario.error().message));
}

void ScenarioTest::eventsComeByTimeAndThenAsWritten()
{
    const auto scenario = read(goodHead, R"({"po":"A","supplier":[
        {"at":"day 3 09:00","code":"late"},{"at":"day 2 09:00","code":"first"},{"at":"day 3 09:00","code":"later"}]})");
    QVERIFY(scenario);
    QStringList codes;
    for (const ScenarioEvent &event : scenario->orders.constFirst().supplier)
        codes.append(event.change.value(u"code"_s).toString());
    QCOMPARE(codes, (QStringList{u"first"_s, u"late"_s, u"later"_s}));
}

void ScenarioTest::timeStopsAtEveryEvent()
{
    const auto scenario = read(goodHead, R"({"po":"A","supplier":[{"at":"day 1 09:00","code":"x"}],
        "target":[{"at":"day 1 10:00","edit":{}},{"at":"day 1 09:00","edit":{}},{"at":"day 4 09:00","edit":{}}]})");
    QVERIFY(scenario);
    World world(1);
    world.begin(*scenario);
    QSignalSpy moved(&world, &World::timeMoved);
    QVERIFY(world.advanceTo(scenario->start.addSecs(6 * 3600)));
    QList<int> hours;
    for (const auto &arguments : std::as_const(moved))
        hours.append(int(scenario->start.secsTo(arguments.at(0).toDateTime()) / 3600));
    QCOMPARE(hours, (QList<int>{3, 4, 6}));
    QVERIFY(!world.advanceTo(scenario->start));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_standin_scenario.moc"
