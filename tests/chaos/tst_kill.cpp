#include "tests/chaos/killedrun.h"
#include "tests/support/postgrescluster.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// SIGKILL at every step (semantics 11): afterwards fields, notes and log are those of the unbroken run. In a file once each here;
/// WAYBILL_KILLS makes so many: 1000 is each step once and the others at random (seed: WAYBILL_SEED), 10 are spread over them. On a
/// server (WAYBILL_TEST_STORE=postgres) a few, and there also SIGSTOP past the lease and SIGCONT, WAYBILL_STOPS of them.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anUnbrokenRunWritesOnceAndThenNothing();
    void everyStepOnce();
    void standingStillPastTheLease();
    void withoutIntentsSomethingIsMissed();
    void withoutMarkersANoteIsDoubled();

private:
    QList<int> steps(int wanted, int usual) const;
    void strike(Blow blow, const QList<int> &steps);

    StoryEnd m_unbroken;
    quint32 m_seed = quint32(qEnvironmentVariableIntValue("WAYBILL_SEED"));
    int m_only = qEnvironmentVariableIntValue("WAYBILL_KILL_AT"); ///< to look at one that failed
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

/// So many: where that is enough each step once and the rest at random, else spread over all of them.
QList<int> TestKill::steps(int wanted, int usual) const
{
    if (m_only > 0)
        return {m_only};
    const int all = m_unbroken.steps;
    const int count = wanted > 0 ? wanted : usual;
    QRandomGenerator random(m_seed);
    QList<int> chosen;
    for (int i = 0; i < std::min(count, all); ++i)
        chosen.append(count >= all ? 1 + i : 1 + (i * all + int(random.bounded(all))) / count % all);
    for (int more = count - all; more > 0; --more)
        chosen.append(1 + random.bounded(all));
    return chosen;
}

void TestKill::strike(Blow blow, const QList<int> &steps)
{
    const QString what = blow == Blow::Kill ? u"kills"_s : u"stops"_s;
    int lost = 0;
    int doubled = 0;
    int late = 0;
    int arrivedLate = 0;
    std::chrono::milliseconds slowest{-1};
    int done = 0;
    const auto figures = [&] {
        const QString last = blow == Blow::Kill ? u"slowest recovery %1 ms"_s.arg(slowest.count()) : u"on the wire already %1"_s.arg(arrivedLate);
        return u"%1 %2 lost %3 doubled %4 unsettled a minute after the settle time %5 %6 seed %7 store %8"_s.arg(what)
            .arg(done).arg(lost).arg(doubled).arg(late).arg(last).arg(m_seed).arg(onPostgres() ? u"PostgreSQL"_s : u"SQLite"_s);
    };
    for (const int k : steps) {
        if (done > 0 && done % 20 == 0) // a long run tells how far it is
            qInfo().noquote() << u"so far:"_s << figures();
        auto run = std::make_unique<KilledRun>(k, QString(), blow);
        StoryEnd end = run->play();
        for (int again = 0; !end.killed && again < 3; ++again) { // a busy machine saves a step or two, of the last ones
            run = std::make_unique<KilledRun>(k, QString(), blow);
            end = run->play();
        }
        QVERIFY2(end.killed, qPrintable(u"step %1 of %2 was never reached"_s.arg(k).arg(m_unbroken.steps)));
        slowest = std::max(slowest, run->recovery());
        late += run->wasSettledInTime() ? 0 : 1;
        arrivedLate += run->arrivedLate();
        ++done;
        const QStringList differences = end.differencesFrom(m_unbroken);
        for (const QString &difference : differences) {
            (difference.startsWith("told twice"_L1) ? doubled : lost) += 1;
            qWarning().noquote() << u"%1 at step %2: %3"_s.arg(what).arg(k).arg(difference);
        }
        for (const QString &line : differences.isEmpty() ? QStringList() : end.story)
            qWarning().noquote() << line;
    }
    qInfo().noquote() << figures();
    QCOMPARE(lost + doubled, 0);
    QVERIFY2(arrivedLate <= 2 + done / 10, "writes go on that were not on the wire");
    if (blow == Blow::Kill)
        QCOMPARE(late, 0);
}

void TestKill::everyStepOnce()
{
    strike(Blow::Kill, steps(qEnvironmentVariableIntValue("WAYBILL_KILLS"), onPostgres() ? 5 : m_unbroken.steps));
}

void TestKill::standingStillPastTheLease()
{
    if (!onPostgres())
        QSKIP("A file has one process at work at a time; a stopped one keeps it.");
    strike(Blow::StandStill, steps(qEnvironmentVariableIntValue("WAYBILL_STOPS"), 4));
}

void TestKill::withoutIntentsSomethingIsMissed()
{
    if (onPostgres() && !qEnvironmentVariableIsSet("WAYBILL_KILLS"))
        QSKIP("Shown with the file each time, here in the long form.");
    int noticed = 0;
    for (int k = 1; k <= m_unbroken.steps && noticed == 0; ++k)
        noticed += KilledRun(k, u"noIntents"_s).play().differencesFrom(m_unbroken).isEmpty() ? 0 : 1;
    QVERIFY(noticed > 0);
}

void TestKill::withoutMarkersANoteIsDoubled()
{
    if (onPostgres() && !qEnvironmentVariableIsSet("WAYBILL_KILLS"))
        QSKIP("Shown with the file each time, here in the long form.");
    int noticed = 0;
    for (int k = m_unbroken.steps; k > 0 && noticed == 0; --k) // notes are the last thing written
        noticed += KilledRun(k, u"noMarkers"_s).play().differencesFrom(m_unbroken).isEmpty() ? 0 : 1;
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
