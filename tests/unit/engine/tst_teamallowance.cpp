#include "core/engine/leases.h"
#include "core/engine/teamallowance.h"
#include "core/engine/worker.h"
#include "core/net/ratebudget.h"
#include "tests/support/postgrescluster.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

/// Two programs on one server, each with a session of its own, share what one account allows.
class TestTeamAllowance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void requestsInFlightAreCountedTogether();
    void aFreedPlaceIsTold();
    void accountsDoNotShare();
    void whoDiesHoldsNothing();
    void startsKeepOnePace();
    void aPauseIsForAll();
    void twoBudgetsStayWithinOneLimit();
    void withoutServerNothingStarts();
    void aWishIsHeard();
    void oneLooksTheOthersLeaveIt();
    void workersAreCounted();

private:
    /// One of the programs.
    struct Program
    {
        std::shared_ptr<Stores> stores;
        std::unique_ptr<TeamAllowances> allowances;
        std::shared_ptr<SharedAllowance> of(const QString &account) { return allowances->of(ConnectionId(account)); }
    };
    Program join();

    PostgresCluster *m_cluster = nullptr;
    ServerAddress m_address;
    Program m_one;
    Program m_two;
};

void TestTeamAllowance::init()
{
    QString why;
    m_cluster = PostgresCluster::own(&why);
    QVERIFY2(m_cluster, qPrintable(why));
    m_address = m_cluster->emptyDatabase();
    m_one = join();
    m_two = join();
}

void TestTeamAllowance::cleanup()
{
    m_one = {};
    m_two = {};
    m_cluster->giveBack(m_address);
}

TestTeamAllowance::Program TestTeamAllowance::join()
{
    const auto stores = Stores::open(m_address, {});
    if (!stores)
        qFatal("%s", qPrintable(stores.error().message));
    Program program;
    program.stores = *stores;
    program.allowances = std::make_unique<TeamAllowances>(*stores);
    if (!program.allowances->begin())
        qFatal("no listening");
    return program;
}

void TestTeamAllowance::requestsInFlightAreCountedTogether()
{
    const RateLimits limits{.inFlight = 2};
    const auto first = m_one.of(u"a"_s)->tryStart({}, limits);
    const auto second = m_two.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(first && second);
    QVERIFY(first->slot != 0 && second->slot != 0);
    const auto third = m_one.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(third.hasValue());
    QCOMPARE(third->slot, 0);
    QVERIFY(third->wait.count() > 0);
    m_two.of(u"a"_s)->ended(second->slot);
    const auto again = m_one.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(again && again->slot != 0);
}

void TestTeamAllowance::aFreedPlaceIsTold()
{
    const RateLimits limits{.inFlight = 1};
    const auto turn = m_one.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(turn && turn->slot != 0);
    QSignalSpy freed(m_two.of(u"a"_s).get(), &SharedAllowance::freed);
    QSignalSpy other(m_two.of(u"b"_s).get(), &SharedAllowance::freed);
    m_one.of(u"a"_s)->ended(turn->slot);
    QVERIFY(freed.wait());
    QCOMPARE(other.size(), 0);
}

void TestTeamAllowance::accountsDoNotShare()
{
    const RateLimits limits{.inFlight = 1};
    QVERIFY(m_one.of(u"a"_s)->tryStart({}, limits)->slot != 0);
    QVERIFY(m_two.of(u"b"_s)->tryStart({}, limits)->slot != 0);
    QCOMPARE(m_two.of(u"a"_s)->tryStart({}, limits)->slot, 0);
}

void TestTeamAllowance::whoDiesHoldsNothing()
{
    const RateLimits limits{.inFlight = 2};
    QVERIFY(m_one.of(u"a"_s)->tryStart({}, limits)->slot != 0);
    QVERIFY(m_one.of(u"a"_s)->tryStart({}, limits)->slot != 0);
    QCOMPARE(m_two.of(u"a"_s)->tryStart({}, limits)->slot, 0);
    m_one = {}; // its session ends with it
    QTRY_VERIFY(m_two.stores->database->ping());
    QVERIFY(QTest::qWaitFor([&] { return m_two.of(u"a"_s)->tryStart({}, limits)->slot != 0; }));
}

void TestTeamAllowance::startsKeepOnePace()
{
    const RateLimits limits{.startsPerSecond = 0.5};
    const auto first = m_one.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(first && first->slot != 0);
    m_one.of(u"a"_s)->ended(first->slot);
    const auto second = m_two.of(u"a"_s)->tryStart({}, limits);
    QVERIFY(second.hasValue());
    QCOMPARE(second->slot, 0);
    QVERIFY2(second->wait > milliseconds(500) && second->wait <= milliseconds(2100), qPrintable(QString::number(second->wait.count())));
    QVERIFY(m_two.of(u"b"_s)->tryStart({}, limits)->slot != 0); // another account has a pace of its own
}

void TestTeamAllowance::aPauseIsForAll()
{
    m_one.of(u"a"_s)->pauseFor(std::chrono::minutes(1));
    m_one.of(u"a"_s)->pauseFor(std::chrono::seconds(1)); // the longer one stays
    const auto turn = m_two.of(u"a"_s)->tryStart({}, RateLimits{.inFlight = 2});
    QVERIFY(turn.hasValue());
    QCOMPARE(turn->slot, 0);
    QVERIFY(turn->wait > std::chrono::seconds(30));
}

void TestTeamAllowance::twoBudgetsStayWithinOneLimit()
{
    SystemClock clock;
    RateBudget ours(RateLimits{.inFlight = 2}, &clock);
    RateBudget theirs(RateLimits{.inFlight = 2}, &clock);
    ours.shareThrough(m_one.of(u"a"_s));
    theirs.shareThrough(m_two.of(u"a"_s));
    QList<std::shared_ptr<RatePlace>> waiting;
    for (int i = 0; i < 8; ++i)
        waiting.append((i % 2 ? ours : theirs).enter({}, Urgency::Scheduled));
    int begun = 0;
    const auto inFlight = [&] { return ours.counts().inFlight + theirs.counts().inFlight; };
    while (!waiting.isEmpty()) {
        QVERIFY(inFlight() <= 2);
        QVERIFY(QTest::qWaitFor([&] { return std::any_of(waiting.cbegin(), waiting.cend(), [](const auto &each) { return each->gate.isDecided(); }); }));
        const auto done = std::find_if(waiting.begin(), waiting.end(), [](const auto &each) { return each->gate.isDecided(); });
        QVERIFY(!(*done)->refusal);
        waiting.erase(done); // the request is over
        ++begun;
    }
    QCOMPARE(begun, 8);
    QCOMPARE(ours.counts().started + theirs.counts().started, 8);
}

void TestTeamAllowance::withoutServerNothingStarts()
{
    SystemClock clock;
    RateBudget budget(RateLimits{.inFlight = 2}, &clock);
    budget.shareThrough(m_one.of(u"a"_s));
    QVERIFY(m_cluster->stop());
    const auto place = budget.enter({}, Urgency::Scheduled);
    QVERIFY(place->gate.isDecided());
    QVERIFY(place->refusal.has_value());
    QCOMPARE(place->refusal->kind, ErrorKind::Storage);
    QVERIFY(m_cluster->start());
    QVERIFY(QTest::qWaitFor([&] { return m_one.stores->database->ping().hasValue(); }, 20'000));
    const auto again = budget.enter({}, Urgency::Scheduled);
    QVERIFY(again->gate.isDecided() && !again->refusal);
}

void TestTeamAllowance::aWishIsHeard()
{
    bool heard = false;
    QVERIFY(m_two.stores->due.whenAsked([&] { heard = true; }).hasValue());
    QVERIFY(m_one.stores->due.askAll(TemplateId(u"t1"_s), u"Kim"_s).hasValue());
    QTRY_VERIFY(heard);
}

void TestTeamAllowance::oneLooksTheOthersLeaveIt()
{
    auto mine = m_one.stores->locks.take(u"discovery/t1"_s);
    QVERIFY(mine && *mine);
    auto twice = m_one.stores->locks.take(u"discovery/t1"_s);
    QVERIFY(twice && !*twice);
    auto theirs = m_two.stores->locks.take(u"discovery/t1"_s);
    QVERIFY(theirs && !*theirs);
    *mine = {};
    theirs = m_two.stores->locks.take(u"discovery/t1"_s);
    QVERIFY(theirs && *theirs);
}

void TestTeamAllowance::workersAreCounted()
{
    QCOMPARE(*m_one.stores->locks.holders(workersLock), 0);
    QVERIFY(m_one.stores->locks.takeShared(workersLock).hasValue());
    QVERIFY(m_one.stores->locks.takeShared(workersLock).hasValue());
    QVERIFY(m_two.stores->locks.takeShared(workersLock).hasValue());
    QCOMPARE(*m_two.stores->locks.holders(workersLock), 2);
    m_one = {};
    QTRY_COMPARE(*m_two.stores->locks.holders(workersLock), 1);
}

QTEST_GUILESS_MAIN(TestTeamAllowance)
#include "tst_teamallowance.moc"
