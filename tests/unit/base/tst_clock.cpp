#include "core/base/clock.h"

#include <QTest>

using namespace Waybill;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wakesInOrderOfDueTime();
    void dropsSleepersWhoseContextIsGone();
    void passesShortWaitsByItself();
    void aClockSetBackDoesNotWakeAnybody();
};

static QDateTime noon()
{
    return QDateTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);
}

void TestClock::wakesInOrderOfDueTime()
{
    ManualClock clock(noon());
    QList<int> order;
    clock.callAfter(20s, &clock, [&] { order << 2; });
    clock.callAfter(10s, &clock, [&] { order << 1; });
    clock.callAfter(30s, &clock, [&] { order << 3; });
    clock.advance(25s);
    QCoreApplication::processEvents();
    QCOMPARE(order, (QList<int>{1, 2}));
    QCOMPARE(clock.now(), noon().addSecs(25));
}

void TestClock::dropsSleepersWhoseContextIsGone()
{
    ManualClock clock(noon());
    bool woken = false;
    {
        QObject context;
        clock.callAfter(1s, &context, [&] { woken = true; });
    }
    clock.advance(2s);
    QCoreApplication::processEvents();
    QVERIFY(!woken);
}

void TestClock::passesShortWaitsByItself()
{
    ManualClock clock(noon());
    clock.setPassWaitsUpTo(1min);
    bool woken = false;
    clock.callAfter(30s, &clock, [&] { woken = true; });
    QTRY_VERIFY(woken);
    QCOMPARE(clock.now(), noon().addSecs(30));
}

void TestClock::aClockSetBackDoesNotWakeAnybody()
{
    ManualClock clock(noon());
    bool woken = false;
    clock.callAfter(1s, &clock, [&] { woken = true; });
    clock.setNow(noon().addSecs(-3600));
    QCoreApplication::processEvents();
    QVERIFY(!woken);
    QCOMPARE(clock.now(), noon().addSecs(-3600));
    QCOMPARE(clock.monotonic(), 0ms);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
