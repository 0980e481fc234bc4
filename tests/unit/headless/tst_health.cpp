#include "app/headless/health.h"

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Waybill::ProgramState)

class TestHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLine_data();
    void oneLine();
};

void TestHealth::oneLine_data()
{
    QTest::addColumn<ProgramState>("state");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const QDateTime now(QDate(2026, 3, 3), QTime(16, 5), Qt::UTC);
    ProgramState fine;
    fine.followed = 58;
    fine.templatesOn = 1;
    fine.checked = now.addSecs(-180);
    fine.next = now.addSecs(600);
    QTest::newRow("ok") << fine << u"ok: 58 followed, 0 need you, last pass 2026-03-03 16:02 UTC, next 2026-03-03 16:15 UTC"_s << int(Fine);
    ProgramState state = fine;
    state.needing = 2;
    state.failed = 1;
    QTest::newRow("attention") << state << u"attention: 58 followed, 2 need you, 1 failed, last pass 2026-03-03 16:02 UTC, next 2026-03-03 16:15 UTC"_s
                               << int(SomeFailedOrHeld);
    state = fine;
    state.next = now.addSecs(-30 * 60);
    QTest::newRow("half an hour is not late") << state << u"ok: 58 followed, 0 need you, last pass 2026-03-03 16:02 UTC, next 2026-03-03 15:35 UTC"_s << int(Fine);
    state.next = now.addSecs(-30 * 60 - 1);
    state.needing = 1;
    QTest::newRow("late") << state << u"late: 58 followed, 1 need you, last pass 2026-03-03 16:02 UTC, next 2026-03-03 15:34 UTC"_s << int(ConnectionDown);
    state.running = true;
    QTest::newRow("a long pass is not late") << state << u"attention: 58 followed, 1 need you, last pass 2026-03-03 16:02 UTC, next 2026-03-03 15:34 UTC"_s
                                             << int(SomeFailedOrHeld);
    state.running = false;
    state.needing = 0;
    state.paused = true;
    state.pausedUntil = now.addDays(1);
    QTest::newRow("paused is not late") << state << u"ok: 58 followed, 0 need you, last pass 2026-03-03 16:02 UTC, paused until 2026-03-04 16:05 UTC"_s << int(Fine);
    state = fine;
    Connection down;
    down.name = u"Autotask"_s;
    down.downSince = now.addSecs(-3600);
    state.connections = {down};
    QTest::newRow("down") << state
                          << u"down: 58 followed, 0 need you, Autotask is down since 2026-03-03 15:05 UTC, last pass 2026-03-03 16:02 UTC, next 2026-03-03 16:15 UTC"_s
                          << int(ConnectionDown);
    state = fine;
    state.clockTrouble = u"The clock of this computer is 3 minutes behind that of the server of waybill on db."_s;
    QTest::newRow("a clock that is off") << state
                                         << u"attention: 58 followed, 0 need you, The clock of this computer is 3 minutes behind that of the server of waybill on db, last pass 2026-03-03 16:02 UTC, next 2026-03-03 16:15 UTC"_s
                                         << int(SomeFailedOrHeld);
    QTest::newRow("fresh") << ProgramState() << u"ok: 0 followed, 0 need you, last pass never, no template is on"_s << int(Fine);
}

void TestHealth::oneLine()
{
    QFETCH(const ProgramState, state);
    QFETCH(const QString, line);
    QFETCH(const int, code);
    const Health health = healthOf(state, QDateTime(QDate(2026, 3, 3), QTime(16, 5), Qt::UTC));
    QCOMPARE(health.line, line);
    QCOMPARE(int(health.code), code);
    QVERIFY(health.line.startsWith(health.word));
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
