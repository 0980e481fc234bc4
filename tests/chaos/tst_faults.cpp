#include "tests/chaos/faultyrun.h"
#include "tests/chaos/weather.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Each thing that can go wrong on the wire, at each kind of request of a small story. Afterwards both sides hold what an
/// unbroken run leaves, each write is told once, nothing is called written that was dropped, and nothing was sent a second
/// time before the record had been looked at (R37).
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachFaultAtEachKindOfRequest_data();
    void eachFaultAtEachKindOfRequest();

private:
    StoryEnd m_unbroken;
    QList<RequestKind> m_kinds;
};

void TestFaults::initTestCase()
{
    FaultyRun run;
    m_unbroken = run.play();
    QVERIFY2(m_unbroken.trouble.isEmpty(), qPrintable(m_unbroken.trouble));
    QCOMPARE(run.broken(), QStringList());
    QVERIFY(!m_unbroken.verified.isEmpty());
    m_kinds = run.kinds();
    int writes = 0;
    for (const RequestKind &kind : std::as_const(m_kinds)) {
        qInfo().noquote() << kind.words();
        writes += kind.changes ? 1 : 0;
    }
    QCOMPARE(writes, 3); // orders, lines, notes
}

void TestFaults::eachFaultAtEachKindOfRequest_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const bool all = qEnvironmentVariableIsSet("WAYBILL_STORM"); // else each fault at each write, and at each fourth read
    const QList<WireFault> faults = wireFaults();
    int turn = 0;
    for (const RequestKind &kind : std::as_const(m_kinds)) {
        for (const WireFault &each : faults) {
            if (each.takesTime || (each.onlyWrites && !kind.changes))
                continue;
            if (!kind.changes && ++turn % 4 != 0 && !all)
                continue;
            QJsonObject fault = each.json;
            fault.insert(u"name"_s, each.name);
            fault.insert(u"system"_s, kind.system);
            fault.insert(u"method"_s, kind.method);
            fault.insert(u"path"_s, kind.path);
            fault.insert(u"count"_s, kind.changes ? 1 : 3); // a read meets it until the client's own patience is over
            QTest::addRow("%s: %s", qPrintable(kind.words()), qPrintable(each.name)) << fault;
        }
    }
}

void TestFaults::eachFaultAtEachKindOfRequest()
{
    QFETCH(QJsonObject, fault);
    FaultyRun run(fault);
    const StoryEnd end = run.play();
    const QStringList wrong = end.differencesFrom(m_unbroken) + run.broken();
    QVERIFY2(wrong.isEmpty(), qPrintable((wrong + end.story).join(u'\n')));
    QVERIFY(run.faultsMet() > 0);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
