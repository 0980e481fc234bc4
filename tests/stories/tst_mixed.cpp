#include "tests/stories/pairfloor.h"

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
    void r10_everyPassCostsTheFloor_data();
    void r10_everyPassCostsTheFloor();
    void cell_data();
    void cell();
    void coverageAddsUp();
    void customersHearOfRealChangesOnly();
    void anUnchangedPassAsksNoTarget();

private:
    void playPasses();

    SandboxStory m_story;
    QMap<QString, QStringList> m_aboveFloor; ///< passes of each flow that cost something else, in words
    QMap<QString, int> m_passes;             ///< of each flow
    QMap<QString, int> m_prepared;           ///< requests that had an invoice prepared
    QMap<QString, Requests> m_requests;      ///< of each flow, over all passes
    QMap<QString, QStringList> m_differences; ///< by order
};

void TestMixed::initTestCase()
{
    const auto begun = m_story.begin(u"mixed"_s);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto ready = m_story.connect(true);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
    while (!m_story.atEnd()) {
        playPasses();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_story.advanceOneStep());
    }
    const auto differences = m_story.differences();
    QVERIFY2(differences, differences ? "" : qPrintable(differences.error().message));
    for (const Sandbox::EndDifference &difference : *differences)
        m_differences[difference.po] += difference.lines();
}

/// One pass of each flow, its requests counted.
void TestMixed::playPasses()
{
    for (const StoryFlow &flow : m_story.flows()) {
        m_story.sandbox().journal().clear();
        const auto summary = m_story.passOf(flow);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QVERIFY2(!summary->stopped, summary->stopped ? qPrintable(summary->stopped->message) : "");
        QCOMPARE(summary->coverage.inScope(), int(summary->orders.size()));
        const Requests counted = requestsOf(flow, m_story.sandbox().journal().entries());
        ++m_passes[flow.name];
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            m_requests[flow.name][it.key()] += it.value();
        const Requests floor = floorOf(flow, *summary, counted);
        Requests compared = counted;
        compared.remove(u"products"_s); // kept for a day, as metadata
        compared.remove(u"invoices"_s); // as they fall due: over all passes
        if (counted.value(u"singles"_s) > floor.value(u"singles"_s)) { // likewise: an invoice is being prepared
            m_prepared[flow.name] += counted.value(u"singles"_s) - floor.value(u"singles"_s);
            compared[u"singles"_s] = floor.value(u"singles"_s);
            compared.removeIf([](const auto &each) { return each.value() == 0; });
        }
        if (compared != floor)
            m_aboveFloor[flow.name].append(u"%1: %2; the floor is %3"_s.arg(m_story.now().toString(Qt::ISODate), words(compared), words(floor)));
    }
}

void TestMixed::r10_everyPassCostsTheFloor_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    for (const StoryFlow &flow : m_story.flows())
        QTest::newRow(qPrintable(flow.name)) << flow.name << flow.source << flow.target;
}

void TestMixed::r10_everyPassCostsTheFloor()
{
    QFETCH(QString, flow);
    QFETCH(QString, source);
    QFETCH(QString, target);
    const Requests all = m_requests.value(flow);
    qInfo("%d passes: %s", m_passes.value(flow), qPrintable(words(all)));
    QVERIFY(m_passes.value(flow) > 50);
    QVERIFY2(!m_aboveFloor.contains(flow), qPrintable(u'\n' + m_aboveFloor.value(flow).join(u'\n')));
    const int late = target == "woocommerce"_L1 ? 3 : 1; // completed in the shop: once a day in its days of grace
    QCOMPARE(all.value(u"invoices"_s), source == "tdsynnex"_L1 ? late : 0);
    QCOMPARE(m_prepared.value(flow), source == "ordersync"_L1 ? 1 : 0);
    QVERIFY2(all.value(u"heads"_s) < m_passes.value(flow) / 2, "an order that nothing happened to is not read");
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
    const QJsonObject expected = m_story.scenario().expected.value("coverage"_L1).toObject();
    QCOMPARE(total.unchanged, expected.value("unchanged"_L1).toInt());
    QCOMPARE(total.updated, expected.value("updated"_L1).toInt());
    QCOMPARE(total.held, expected.value("held"_L1).toInt());
    QCOMPARE(total.failed, expected.value("failed"_L1).toInt());
    QCOMPARE(total.excluded, expected.value("excluded"_L1).toInt());
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
