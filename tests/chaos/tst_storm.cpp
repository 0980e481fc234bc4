#include "tests/chaos/stormrun.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// A whole story in which everything goes wrong at random, on the wire and in the machine. Afterwards both sides hold what an
/// unbroken run leaves, the log tells each write once, no write was sent twice without a look in between, nothing is called
/// written that never was, and nothing waits. Two seeds here; WAYBILL_STORMS=100 as many from WAYBILL_SEED on, with requests that
/// run out of time, long locks and a server that ends as well. WAYBILL_TEST_STORE=postgres: on a server.
class TestStorm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDoubtOfAClockThatRanAheadIsSettledSoon();
    void bothSidesAgreeAfterwards_data();
    void bothSidesAgreeAfterwards();
    void cleanupTestCase();

private:
    StoryEnd m_unbroken;
    int m_seeds = 0;
    int m_disagreed = 0;
    int m_broken = 0;
    int m_waiting = 0;
    int m_faults = 0;
    QMap<QString, int> m_troubles;
};

void TestStorm::initTestCase()
{
    StormRun run({.calm = true});
    m_unbroken = run.play();
    QVERIFY2(m_unbroken.trouble.isEmpty(), qPrintable(m_unbroken.trouble + u'\n' + m_unbroken.story.join(u'\n')));
    QCOMPARE(run.broken(), QStringList());
    QCOMPARE(run.waiting(), QStringList());
    QVERIFY(m_unbroken.verified.size() > 20);
    QVERIFY(m_unbroken.writes.value(u"301/Notes"_s) + m_unbroken.writes.value(u"304/Notes"_s) > 3);
}

void TestStorm::aDoubtOfAClockThatRanAheadIsSettledSoon()
{
    Headless::SandboxStory story;
    ManualClock *clock = nullptr;
    story.useClock([&clock](const QDateTime &start) -> std::unique_ptr<Clock> {
        auto made = std::make_unique<ManualClock>(start);
        made->setPassWaitsUpTo(std::chrono::minutes(2));
        clock = made.get();
        return made;
    });
    const auto setClock = [&](std::chrono::hours ahead) {
        const QDateTime now = story.now().addSecs(std::chrono::seconds(ahead).count());
        QMetaObject::invokeMethod(clock, [&clock, now] { clock->setWallClock(now); }, Qt::BlockingQueuedConnection);
    };
    const auto lookAgain = [&story] {
        (void)story.service().ask<Result<int>>([](SyncCore &core) { return core.retry({}); }).result();
        return story.advance(std::chrono::seconds(301)) ? story.pass() : Result<RunSummary>(Error{});
    };
    QVERIFY(story.begin(QStringLiteral(STORM_SCENARIO)));
    QVERIFY(story.connect(true));
    QVERIFY(story.sandbox().faults().add(QJsonObject{{u"system"_s, u"autotask"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/PurchaseOrders/query$"_s},
                                                     {u"status"_s, 500}, {u"first"_s, 3}, {u"count"_s, 3}})); // found, read, not read back
    setClock(std::chrono::hours(3));
    const auto first = story.pass();
    QVERIFY(first);
    QCOMPARE(first->coverage.failed, 6);
    setClock(std::chrono::hours(0));
    const auto waits = lookAgain(); // the settle time begins anew, by the clock that is right
    QVERIFY(waits);
    QCOMPARE(waits->coverage.failed, 6);
    const auto settled = lookAgain(); // and not three hours later
    QVERIFY(settled);
    QCOMPARE(settled->coverage.failed, 0);
    const auto stores = Stores::open(story.dataFolder(), Database::Access::ReadOnly);
    QVERIFY(stores);
    const auto open = (*stores)->outbox.pending();
    QVERIFY(open);
    QVERIFY(open->isEmpty());
}

void TestStorm::bothSidesAgreeAfterwards_data()
{
    QTest::addColumn<int>("seed");
    const int first = std::max(1, qEnvironmentVariableIntValue("WAYBILL_SEED"));
    const int count = std::max(2, qEnvironmentVariableIntValue("WAYBILL_STORMS"));
    for (int seed = first; seed < first + count; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestStorm::bothSidesAgreeAfterwards()
{
    QFETCH(int, seed);
    StormRun run({.seed = quint32(seed), .withTime = qEnvironmentVariableIsSet("WAYBILL_STORMS")});
    const StoryEnd end = run.play();
    const QStringList differences = end.differencesFrom(m_unbroken);
    const QStringList waiting = run.waiting();
    ++m_seeds;
    m_disagreed += differences.isEmpty() ? 0 : 1;
    m_broken += int(run.broken().size());
    m_waiting += int(waiting.size());
    m_faults += run.faultsMet();
    for (auto it = run.troubles().cbegin(); it != run.troubles().cend(); ++it)
        m_troubles[it.key()] += it.value();
    const QStringList wrong = differences + run.broken() + waiting;
    if (!wrong.isEmpty()) {
        for (const QString &line : wrong + end.story)
            qInfo().noquote() << line;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
}

void TestStorm::cleanupTestCase()
{
    QStringList troubles;
    for (auto it = m_troubles.cbegin(); it != m_troubles.cend(); ++it)
        troubles.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    qInfo().noquote() << u"storms %1 disagreed %2 promises broken %3 waiting %4 faults met %5, machine: %6; seeds from %7, store %8"_s.arg(m_seeds)
                             .arg(m_disagreed).arg(m_broken).arg(m_waiting).arg(m_faults).arg(troubles.join(u", "_s))
                             .arg(std::max(1, qEnvironmentVariableIntValue("WAYBILL_SEED")))
                             .arg(onPostgres() ? u"PostgreSQL"_s : u"SQLite"_s);
}

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
