#include "app/headless/sandboxstory.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// Every supplier's system with every business system at once: five orders each, and what each field must hold at the end
/// was written by hand.
class TestMixed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cell_data();
    void cell();
    void coverageAddsUp();
    void customersHearOfRealChangesOnly();
    void anUnchangedPassAsksNoTarget();

private:
    SandboxStory m_story;
    QMap<QString, QStringList> m_differences; ///< by order
};

void TestMixed::initTestCase()
{
    const auto begun = m_story.begin(u"mixed"_s);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto ready = m_story.connect(true);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
    while (!m_story.atEnd()) {
        const auto summaries = m_story.passes();
        QVERIFY2(summaries, summaries ? "" : qPrintable(summaries.error().message));
        for (const RunSummary &summary : *summaries) {
            QVERIFY2(!summary.stopped, summary.stopped ? qPrintable(summary.stopped->message) : "");
            QCOMPARE(summary.coverage.inScope(), int(summary.orders.size()));
        }
        QVERIFY(m_story.advanceOneStep());
    }
    const auto differences = m_story.differences();
    QVERIFY2(differences, differences ? "" : qPrintable(differences.error().message));
    for (const Sandbox::EndDifference &difference : *differences)
        m_differences[difference.po] += difference.lines();
}

void TestMixed::cell_data()
{
    QTest::addColumn<QString>("po");
    for (const Sandbox::ScenarioOrder &order : m_story.scenario().orders)
        QTest::newRow(qPrintable(order.all.value("cell"_L1).toString())) << order.po;
}

void TestMixed::cell()
{
    QFETCH(QString, po);
    const QHash<OrderOutcome, QString> words{{OrderOutcome::Failed, u"failed"_s}, {OrderOutcome::Held, u"held"_s},
                                             {OrderOutcome::Updated, u"updated"_s}, {OrderOutcome::Unchanged, u"unchanged"_s},
                                             {OrderOutcome::Excluded, u"excluded"_s}};
    QVERIFY2(!m_differences.contains(po), qPrintable(u'\n' + m_differences.value(po).join(u'\n')));
    QCOMPARE(words.value(m_story.coverage().outcomes().value(po)), m_story.scenario().order(po)->expected.value("coverage"_L1).toString());
}

void TestMixed::coverageAddsUp()
{
    const Coverage total = m_story.coverage().total();
    QCOMPARE(total.inScope(), int(m_story.scenario().orders.size()));
    QCOMPARE(total.failed, 0);
}

void TestMixed::customersHearOfRealChangesOnly()
{
    const QJsonObject shop = m_story.endState().value("woocommerce"_L1).toObject();
    QVERIFY(!shop.isEmpty());
    qsizetype mails = 0;
    int changed = 0;
    for (const QJsonValue &order : shop) {
        mails += order["mails"_L1].toArray().size();
        changed += order["header"_L1]["status"_L1].toString() != "processing"_L1 ? 1 : 0; // as all of them began
    }
    QVERIFY(changed > 0);
    QCOMPARE(mails, changed);
}

void TestMixed::anUnchangedPassAsksNoTarget()
{
    QVERIFY(m_story.advance(std::chrono::minutes(5)));
    QVERIFY(m_story.passes()); // second looks
    m_story.sandbox().journal().clear();
    QVERIFY(m_story.advance(std::chrono::minutes(5)));
    const auto summaries = m_story.passes();
    QVERIFY(summaries);
    for (const StoryFlow &flow : m_story.flows()) {
        QVERIFY2(m_story.sandbox().journal().count(flow.source) > 0, qPrintable(flow.source));
        QCOMPARE(m_story.sandbox().journal().count(flow.target), 0);
    }
}

QTEST_GUILESS_MAIN(TestMixed)
#include "tst_mixed.moc"
