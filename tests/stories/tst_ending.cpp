#include "app/headless/sandboxstory.h"
#include "core/store/stores.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The program ends in the middle of a pass: what was stopped comes to its end and gives back what it held.
class TestEnding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoppedPassTellsHowFarItCame_data();
    void aStoppedPassTellsHowFarItCame();
};

void TestEnding::aStoppedPassTellsHowFarItCame_data()
{
    QTest::addColumn<QString>("system"); // that is just asked something
    QTest::addColumn<int>("ordersDone"); // without a system: the pass is anywhere
    QTest::newRow("the supplier is asked") << u"tdsynnex"_s << 0;
    QTest::newRow("the business system is asked") << u"autotask"_s << 0;
    QTest::newRow("just begun") << QString() << 0;
    for (const int done : {1, 5, 10, 20})
        QTest::addRow("%d orders done", done) << QString() << done;
}

void TestEnding::aStoppedPassTellsHowFarItCame()
{
    QFETCH(QString, system);
    QFETCH(int, ordersDone);
    Headless::SandboxStory story;
    const auto begun = story.begin(u"week"_s);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = story.connect(true);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    story.sandbox().journal().clear();
    if (!system.isEmpty())
        QVERIFY(story.sandbox().faults().add({{u"system"_s, system}, {u"delayMs"_s, 300}, {u"count"_s, 1'000}}));
    int done = 0;
    connect(&story.service(), &SyncService::progress, this, [&](int orders) { done = orders; });
    auto pass = story.service().ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(Headless::SandboxStory::templateName(), {}); });
    while (done < ordersDone || (!system.isEmpty() && story.sandbox().journal().inFlight(system) == 0))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    story.end();
    QVERIFY(pass.isFinished());
    QVERIFY(pass.result());
    const auto stopped = pass.result()->stopped;
    QVERIFY(stopped || ordersDone > 0); // it may just have been through
    if (stopped)
        QCOMPARE(stopped->kind, ErrorKind::Cancelled);
    const auto stores = Stores::open(story.dataFolder(), Database::Access::ReadOnly);
    QVERIFY2(stores, stores ? "" : qPrintable(stores.error().message));
    const auto runs = (*stores)->runs.list({}, 10);
    QVERIFY(runs && !runs->isEmpty());
    for (const Run &run : *runs) {
        QVERIFY(run.endedAt.isValid());
        QCOMPARE(run.result == "stopped"_L1, stopped.has_value());
        const auto turns = (*stores)->due.list(run.integration);
        QVERIFY(turns);
        for (const DueOrder &turn : *turns)
            QCOMPARE(turn.leaseOwner, QString());
    }
}

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
