#include "app/headless/sandboxstory.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

/// The whole core plays a scripted story; afterwards both sides hold what the scenario's files say by hand.
class TestWeek : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAsTheScenarioSays_data();
    void endsAsTheScenarioSays();

private:
    static Coverage expectedCoverage(const QJsonObject &figures)
    {
        return {figures.value("unchanged"_L1).toInt(-1), figures.value("updated"_L1).toInt(-1), figures.value("held"_L1).toInt(-1),
                figures.value("failed"_L1).toInt(-1),    figures.value("excluded"_L1).toInt(-1)};
    }
};

void TestWeek::endsAsTheScenarioSays_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : Sandbox::builtInScenarios()) {
        if (name != "mixed"_L1) // tst_mixed looks at each of its cells
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestWeek::endsAsTheScenarioSays()
{
    QFETCH(QString, scenario);
    SandboxStory story;
    if (onPostgres())
        story.keepDataOn(cluster().newDatabase());
    const auto begun = story.begin(scenario);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto ready = story.connect(true);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
    while (!story.atEnd()) {
        const auto summary = story.pass();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QVERIFY2(!summary->stopped, summary->stopped ? qPrintable(summary->stopped->message) : "");
        QCOMPARE(summary->coverage.inScope(), int(summary->orders.size())); // it always adds up
        QVERIFY(story.advanceOneStep());
    }
    const auto differences = story.differences();
    QVERIFY2(differences, differences ? "" : qPrintable(differences.error().message));
    QStringList said;
    for (const Sandbox::EndDifference &difference : *differences)
        said += difference.lines();
    const QMap<QString, OrderOutcome> outcomes = story.coverage().outcomes();
    const QHash<OrderOutcome, QString> words{{OrderOutcome::Failed, u"failed"_s}, {OrderOutcome::Held, u"held"_s},
                                             {OrderOutcome::Updated, u"updated"_s}, {OrderOutcome::Unchanged, u"unchanged"_s},
                                             {OrderOutcome::Excluded, u"excluded"_s}};
    for (const Sandbox::ScenarioOrder &order : story.scenario().orders) {
        const QString expected = order.expected.value("coverage"_L1).toString();
        const QString found = outcomes.contains(order.po) ? words.value(outcomes.value(order.po)) : u"(not in scope)"_s;
        if (!expected.isEmpty() && expected != found)
            said.append(u"%1 coverage: expected %2, found %3"_s.arg(order.po, expected, found));
    }
    QVERIFY2(said.isEmpty(), qPrintable(u'\n' + said.join(u'\n')));
    QCOMPARE(coverageSentence(story.coverage().total()), coverageSentence(expectedCoverage(story.scenario().expected.value("coverage"_L1).toObject())));
}

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
