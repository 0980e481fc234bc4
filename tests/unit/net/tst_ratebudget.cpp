#include "core/net/ratebudget.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRateBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r46_startsAreSpaced();
    void r46_bucketsHaveTheirOwnLimit();
    void aPersonOvertakesTheSchedule();
    void aSpentHourRefuses();
    void aPauseHoldsEverybody();

private:
    ManualClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    void step(std::chrono::milliseconds by)
    {
        m_clock.advance(by);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};

void TestRateBudget::r46_startsAreSpaced()
{
    RateBudget budget({.startsPerSecond = 4}, &m_clock);
    QList<std::shared_ptr<RatePlace>> places;
    for (int i = 0; i < 9; ++i)
        places.append(budget.enter({}, Urgency::Scheduled));
    QCOMPARE(budget.counts().started, 1);
    for (int i = 0; i < 4; ++i)
        step(255ms);
    QCOMPARE(budget.counts().started, 5);
    step(254ms);
    QCOMPARE(budget.counts().started, 5);
    step(1ms);
    QCOMPARE(budget.counts().started, 6);
}

void TestRateBudget::r46_bucketsHaveTheirOwnLimit()
{
    RateBudget budget({.inFlightPerBucket = 2}, &m_clock);
    auto a = budget.enter(u"PurchaseOrders"_s, Urgency::Scheduled);
    const auto b = budget.enter(u"PurchaseOrders"_s, Urgency::Scheduled);
    const auto waiting = budget.enter(u"PurchaseOrders"_s, Urgency::Scheduled);
    const auto other = budget.enter(u"Products"_s, Urgency::Scheduled);
    QVERIFY(a->gate.isDecided() && b->gate.isDecided() && other->gate.isDecided());
    QVERIFY(!waiting->gate.isDecided());
    a.reset();
    step(0ms);
    QVERIFY(waiting->gate.isDecided());
    QCOMPARE(budget.counts().mostInFlight, 3);
}

void TestRateBudget::aPersonOvertakesTheSchedule()
{
    RateBudget budget({.inFlight = 1}, &m_clock);
    auto running = budget.enter({}, Urgency::Scheduled);
    const auto scheduled = budget.enter({}, Urgency::Scheduled);
    const auto person = budget.enter({}, Urgency::Person);
    running.reset();
    step(0ms);
    QVERIFY(person->gate.isDecided());
    QVERIFY(!scheduled->gate.isDecided());
}

void TestRateBudget::aSpentHourRefuses()
{
    RateBudget budget({.startsPerHour = 2}, &m_clock);
    budget.enter({}, Urgency::Scheduled);
    step(10min);
    budget.enter({}, Urgency::Scheduled);
    const auto refused = budget.enter({}, Urgency::Scheduled);
    QVERIFY(refused->refusal);
    QCOMPARE(errorKindName(refused->refusal->kind), u"rateLimited"_s);
    QCOMPARE(*refused->refusal->retryAfter, std::chrono::milliseconds(50min));
    step(50min);
    QVERIFY(!budget.enter({}, Urgency::Scheduled)->refusal);
}

void TestRateBudget::aPauseHoldsEverybody()
{
    RateBudget budget({}, &m_clock);
    budget.pauseFor(5s);
    const auto place = budget.enter({}, Urgency::Person);
    QVERIFY(!place->gate.isDecided());
    step(5s);
    QVERIFY(place->gate.isDecided());
    budget.pauseFor(10min);
    QVERIFY(budget.enter({}, Urgency::Person)->refusal);
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
