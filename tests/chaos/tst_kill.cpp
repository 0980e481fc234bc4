#include "tests/chaos/killedrun.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// SIGKILL at every step (semantics 11): afterwards fields, notes and log are those of the unbroken run. Once each here;
/// WAYBILL_KILLS=1000 adds so many at random (seed: WAYBILL_SEED).
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anUnbrokenRunWritesOnceAndThenNothing();
    void everyStepOnce();
    void withoutIntentsSomethingIsMissed();
    void withoutMarkersANoteIsDoubled();

private:
    StoryEnd m_unbroken;
};

void TestKill::initTestCase()
{
    m_unbroken = KilledRun(0).play();
    QVERIFY2(m_unbroken.trouble.isEmpty(), qPrintable(m_unbroken.trouble));
    QVERIFY(m_unbroken.steps > 50);
}

void TestKill::anUnbrokenRunWritesOnceAndThenNothing()
{
    QCOMPARE(m_unbroken.lives, 5); // set-up, three passes, the dump
    const StoryEnd again = KilledRun(0).play();
    QCOMPARE(again.differencesFrom(m_unbroken), QStringList());
    QCOMPARE(again.steps, m_unbroken.steps);
}

void TestKill::everyStepOnce()
{
    QList<int> kills;
    const int only = qEnvironmentVariableIntValue("WAYBILL_KILL_AT"); // to look at one that failed
    for (int k = only > 0 ? only : 1; k <= (only > 0 ? only : m_unbroken.steps); ++k)
        kills.append(k);
    const quint32 seed = quint32(qEnvironmentVariableIntValue("WAYBILL_SEED"));
    QRandomGenerator random(seed);
    for (int more = qEnvironmentVariableIntValue("WAYBILL_KILLS") - m_unbroken.steps; more > 0; --more)
        kills.append(1 + random.bounded(m_unbroken.steps));
    int lost = 0;
    int doubled = 0;
    QStringList said;
    for (const int k : std::as_const(kills)) {
        StoryEnd end = KilledRun(k).play();
        for (int again = 0; !end.killed && again < 3; ++again) // a busy machine saves a step or two, of the last ones
            end = KilledRun(k).play();
        QVERIFY2(end.killed, qPrintable(u"step %1 of %2 was never reached"_s.arg(k).arg(m_unbroken.steps)));
        const QStringList differences = end.differencesFrom(m_unbroken);
        for (const QString &difference : differences) {
            (difference.startsWith("told twice"_L1) ? doubled : lost) += 1;
            said.append(u"killed at step %1: %2"_s.arg(k).arg(difference));
        }
        if (!differences.isEmpty())
            said += end.story;
    }
    qInfo().noquote() << u"kills %1 lost %2 doubled %3 seed %4"_s.arg(kills.size()).arg(lost).arg(doubled).arg(seed);
    for (const QString &line : std::as_const(said))
        qWarning().noquote() << line;
    QVERIFY(said.isEmpty());
}

void TestKill::withoutIntentsSomethingIsMissed()
{
    int noticed = 0;
    for (int k = 1; k <= m_unbroken.steps && noticed == 0; ++k)
        noticed += KilledRun(k, u"noIntents"_s).play().differencesFrom(m_unbroken).isEmpty() ? 0 : 1;
    QVERIFY(noticed > 0);
}

void TestKill::withoutMarkersANoteIsDoubled()
{
    int noticed = 0;
    for (int k = m_unbroken.steps; k > 0 && noticed == 0; --k) // notes are the last thing written
        noticed += KilledRun(k, u"noMarkers"_s).play().differencesFrom(m_unbroken).isEmpty() ? 0 : 1;
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
