#include "core/engine/pollpolicy.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Waybill::PollFrame)
Q_DECLARE_METATYPE(Waybill::PollFacts)

static const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

class TestPollPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r46_nextDue_data();
    void r46_nextDue();
    void notFoundGrowsToSixHours();
    void notFoundIsToldAfterThreeDays();
    void dailyIsTheMachinesTime();
    void r35_cancelledGetsOneMoreLook();
    void r35_whatCanBeCorrectedIsLookedAtDailyForTwoWeeks();
    void r45_invoiceWaitsGrowToAnHour();
    void r45_invoiceIsGivenUpAfterADay();
    void scope_data();
    void scope();
};

void TestPollPolicy::r46_nextDue_data()
{
    QTest::addColumn<PollFrame>("frame");
    QTest::addColumn<PollFacts>("facts");
    QTest::addColumn<QDateTime>("expected");
    const PollFrame realTime;
    const PollFrame hourly{.frequency = PollFrequency::Hourly};
    PollFacts asked;
    asked.lastAsked = noon;
    asked.submitted = noon.addDays(-3);
    const auto with = [&](auto change) {
        PollFacts facts = asked;
        change(facts);
        return facts;
    };
    QTest::newRow("never asked: now") << realTime << PollFacts{} << noon.addSecs(60);
    QTest::newRow("real-time tick") << realTime << asked << noon.addSecs(300);
    QTest::newRow("hourly") << hourly << asked << noon.addSecs(3600);
    QTest::newRow("custom below the floor") << PollFrame{.frequency = PollFrequency::Custom, .every = std::chrono::minutes(1)}
                                            << asked << noon.addSecs(300);
    QTest::newRow("custom above the ceiling")
        << PollFrame{.frequency = PollFrequency::Custom, .every = std::chrono::hours(24 * 30)} << asked << noon.addDays(7);
    QTest::newRow("back-ordered far away: daily") << realTime << with([](PollFacts &f) {
        f.backOrdered = true;
        f.awaitedDay = QDate(2026, 3, 10);
    }) << noon.addDays(1);
    QTest::newRow("back-ordered, a week away: every tick") << realTime << with([](PollFacts &f) {
        f.backOrdered = true;
        f.awaitedDay = QDate(2026, 3, 9);
    }) << noon.addSecs(300);
    QTest::newRow("back-ordered without a day: every tick") << realTime << with([](PollFacts &f) { f.backOrdered = true; })
                                                            << noon.addSecs(300);
    QTest::newRow("in grace: daily") << realTime << with([](PollFacts &f) { f.inGrace = true; }) << noon.addDays(1);
    QTest::newRow("just submitted: nothing is left out") << realTime << with([](PollFacts &f) {
        f.submitted = noon.addSecs(-600);
        f.notFoundSince = noon.addSecs(-600);
    }) << noon.addSecs(300);
    QTest::newRow("r45 invoice in progress overtakes the hour") << hourly << with([](PollFacts &f) { f.invoiceSince = f.lastAsked; })
                                                                << noon.addSecs(300);
    QTest::newRow("failed: when it may be tried again") << realTime << with([](PollFacts &f) { f.retryAt = noon.addSecs(60); })
                                                        << noon.addSecs(60);
    QTest::newRow("ended: never") << realTime << with([](PollFacts &f) { f.ended = true; }) << QDateTime();
}

void TestPollPolicy::r46_nextDue()
{
    QFETCH(PollFrame, frame);
    QFETCH(PollFacts, facts);
    QFETCH(QDateTime, expected);
    QCOMPARE(nextDue(frame, facts, noon.addSecs(60), QTimeZone::utc()), expected);
}

void TestPollPolicy::notFoundGrowsToSixHours()
{
    PollFacts facts;
    facts.submitted = noon.addDays(-9);
    facts.notFoundSince = noon;
    facts.lastAsked = noon;
    QDateTime previous = noon;
    qint64 wait = 0;
    for (int look = 0; look < 40; ++look) {
        const QDateTime due = nextDue(PollFrame{}, facts, facts.lastAsked, QTimeZone::utc());
        QVERIFY(previous.secsTo(due) >= wait);
        wait = previous.secsTo(due);
        facts.lastAsked = previous = due;
    }
    QCOMPARE(wait, qint64(6 * 3600));
}

void TestPollPolicy::notFoundIsToldAfterThreeDays()
{
    PollFacts facts;
    facts.notFoundSince = noon;
    QVERIFY(!notFoundIsOld(facts, noon.addDays(3).addSecs(-1)));
    QVERIFY(notFoundIsOld(facts, noon.addDays(3)));
    QVERIFY(!notFoundIsOld(PollFacts{}, noon));
}

void TestPollPolicy::dailyIsTheMachinesTime()
{
    const PollFrame daily{.frequency = PollFrequency::Daily, .dailyAt = QTime(6, 30)};
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(nextTick(daily, noon, berlin), QDateTime(QDate(2026, 3, 3), QTime(5, 30), Qt::UTC));
    QCOMPARE(nextTick(daily, QDateTime(QDate(2026, 3, 2), QTime(5, 0), Qt::UTC), berlin),
             QDateTime(QDate(2026, 3, 2), QTime(5, 30), Qt::UTC));
    // The night the clocks go forward: 06:30 is an hour earlier by UTC.
    QCOMPARE(nextTick(daily, QDateTime(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC), berlin),
             QDateTime(QDate(2026, 3, 29), QTime(4, 30), Qt::UTC));
}

void TestPollPolicy::r35_cancelledGetsOneMoreLook()
{
    PollFacts facts;
    facts.endSeen = noon;
    facts.lastAsked = noon;
    QCOMPARE(nextDue(PollFrame{}, facts, noon, QTimeZone::utc()), noon.addDays(1));
    facts.lastAsked = noon.addDays(1);
    QVERIFY(!nextDue(PollFrame{}, facts, noon.addDays(1), QTimeZone::utc()).isValid());
}

void TestPollPolicy::r35_whatCanBeCorrectedIsLookedAtDailyForTwoWeeks()
{
    PollFacts facts;
    facts.correctableDays = 14;
    facts.endSeen = noon;
    facts.lastAsked = noon;
    int looks = 0;
    for (;;) {
        const QDateTime due = nextDue(PollFrame{}, facts, facts.lastAsked, QTimeZone::utc());
        if (!due.isValid())
            break;
        QCOMPARE(facts.lastAsked.secsTo(due), qint64(24 * 3600));
        facts.lastAsked = due;
        QVERIFY(++looks <= 14);
    }
    QCOMPARE(looks, 14);
}

void TestPollPolicy::r45_invoiceWaitsGrowToAnHour()
{
    const PollFrame daily{.frequency = PollFrequency::Daily, .dailyAt = QTime(11, 59)};
    PollFacts facts;
    facts.submitted = noon.addDays(-3);
    facts.lastAsked = noon;
    facts.invoiceSince = noon;
    QList<qint64> minutes;
    for (int look = 0; look < 12; ++look) {
        const QDateTime due = nextDue(daily, facts, facts.lastAsked, QTimeZone::utc());
        minutes.append(facts.lastAsked.secsTo(due) / 60);
        facts.lastAsked = due;
    }
    QCOMPARE(minutes.mid(0, 3), QList<qint64>({5, 5, 5}));
    QVERIFY(std::is_sorted(minutes.cbegin(), minutes.cend()));
    QCOMPARE(minutes.last(), 60);
}

void TestPollPolicy::r45_invoiceIsGivenUpAfterADay()
{
    PollFacts facts;
    facts.submitted = noon.addDays(-3);
    facts.invoiceSince = noon.addDays(-1);
    facts.lastAsked = noon;
    QCOMPARE(nextDue(PollFrame{.frequency = PollFrequency::Hourly}, facts, noon, QTimeZone::utc()), noon.addSecs(3600)); // as any other
    QVERIFY(invoiceIsOverdue(facts.invoiceSince, noon));
    QVERIFY(!invoiceIsOverdue(facts.invoiceSince, noon.addSecs(-1)));
    QVERIFY(!invoiceIsOverdue({}, noon));
}

void TestPollPolicy::scope_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("expected");
    const QDate today(2026, 3, 2);
    QTest::newRow("all") << int(PollScope::All) << QDate(2020, 1, 1) << false << true;
    QTest::newRow("30 days ago") << int(PollScope::Recent30) << today.addDays(-30) << true << true;
    QTest::newRow("31 days ago") << int(PollScope::Recent30) << today.addDays(-31) << true << false;
    QTest::newRow("60") << int(PollScope::Recent60) << today.addDays(-31) << true << true;
    QTest::newRow("90") << int(PollScope::Recent90) << today.addDays(-91) << true << false;
    QTest::newRow("no date known") << int(PollScope::Recent30) << QDate() << true << true;
    QTest::newRow("active") << int(PollScope::Active) << QDate(2020, 1, 1) << true << true;
    QTest::newRow("at its end") << int(PollScope::Active) << today << false << false;
}

void TestPollPolicy::scope()
{
    QFETCH(int, scope);
    QFETCH(QDate, day);
    QFETCH(bool, active);
    QFETCH(bool, expected);
    QCOMPARE(inScope(PollScope(scope), day, active, QDate(2026, 3, 2)), expected);
}

QTEST_GUILESS_MAIN(TestPollPolicy)
#include "tst_pollpolicy.moc"
