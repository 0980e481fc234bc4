#include "tests/chaos/faultyrun.h"

#include <QJsonDocument>
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

namespace {

struct NamedFault
{
    const char *name;
    const char *json;
    bool onlyWrites = false;
};

/// A read meets it three times in a row, so that it outlasts the client's own patience; a write meets it once.
constexpr NamedFault faults[]{
    {"reset before the body is read", R"({"drop":"beforeBody"})"},
    {"reset before the effect", R"({"drop":"beforeEffect"})"},
    {"reset after the effect", R"({"drop":"afterEffect"})"},
    {"cut inside the answer", R"({"drop":"midAnswer"})"},
    {"cut inside the status line", R"({"drop":"headOnly"})"},
    {"slow bytes", R"({"slow":{"bytes":100,"everyMs":1}})"},
    {"truncated", R"({"truncateTo":20})"},
    {"oversized", R"({"oversize":17000000})"},
    {"a web page", R"({"html":true})"},
    {"a web page after the effect", R"({"html":true,"effect":true})", true},
    {"garbage", R"({"garbage":true})"},
    {"401", R"({"status":401,"text":""})"},
    {"403", R"({"status":403,"text":""})"},
    {"404", R"({"status":404,"text":""})"},
    {"408", R"({"status":408,"text":""})"},
    {"409", R"({"status":409,"text":""})"},
    {"429", R"({"status":429,"text":""})"},
    {"429 for 30 s", R"({"status":429,"retryAfter":"30","text":""})"},
    {"429 for 10 min", R"({"status":429,"retryAfter":"600","text":""})"},
    {"500", R"({"status":500,"text":""})"},
    {"500 after the effect", R"({"status":500,"text":"","effect":true})", true},
    {"502", R"({"status":502,"html":true})"},
    {"503", R"({"status":503,"text":""})"},
    {"503 for 30 s", R"({"status":503,"retryAfter":"30","text":""})"},
    {"silently dropped", R"({"status":200,"json":{"itemId":1}})", true},
};

} // namespace

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
    int turn = 0;
    for (const RequestKind &kind : std::as_const(m_kinds)) {
        for (const NamedFault &each : faults) {
            if (each.onlyWrites && !kind.changes)
                continue;
            if (!kind.changes && ++turn % 4 != 0 && !all)
                continue;
            QJsonObject fault = QJsonDocument::fromJson(each.json).object();
            fault.insert(u"system"_s, kind.system);
            fault.insert(u"method"_s, kind.method);
            fault.insert(u"path"_s, kind.path);
            fault.insert(u"count"_s, kind.changes ? 1 : 3);
            QTest::addRow("%s: %s", qPrintable(kind.words()), each.name) << fault;
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
