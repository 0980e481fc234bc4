#include "core/engine/coverage.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCombinationCountsOnce();
    void theSentenceAddsUp();
    void overSeveralRuns_data();
    void overSeveralRuns();
};

void TestCoverage::everyCombinationCountsOnce()
{
    for (int bits = 0; bits < 16; ++bits) {
        const OrderVisit visit{bool(bits & 8), bool(bits & 4), bool(bits & 2), bool(bits & 1)};
        const OrderOutcome expected = visit.failed ? OrderOutcome::Failed
            : visit.held                           ? OrderOutcome::Held
            : visit.updated                        ? OrderOutcome::Updated
            : visit.excluded                       ? OrderOutcome::Excluded
                                                   : OrderOutcome::Unchanged;
        QCOMPARE(outcomeOf(visit), expected);
        Coverage coverage;
        coverage.count(outcomeOf(visit));
        QCOMPARE(coverage.inScope(), 1);
    }
}

void TestCoverage::theSentenceAddsUp()
{
    const Coverage coverage{.unchanged = 13, .updated = 18, .held = 2, .failed = 1, .excluded = 26, .notDue = 7};
    QCOMPARE(coverageSentence(coverage), u"60 in scope = 13 unchanged + 18 updated + 2 held + 1 failed + 26 excluded"_s);
}

void TestCoverage::overSeveralRuns_data()
{
    QTest::addColumn<QString>("visits"); // one letter a run: f h u e, - for unchanged
    QTest::addColumn<int>("expected");
    QTest::newRow("failed, then well") << u"f-"_s << int(OrderOutcome::Unchanged);
    QTest::newRow("failed at last") << u"uf"_s << int(OrderOutcome::Failed);
    QTest::newRow("held at last") << u"uh"_s << int(OrderOutcome::Held);
    QTest::newRow("held, then decided") << u"hu"_s << int(OrderOutcome::Updated);
    QTest::newRow("updated once") << u"-u--"_s << int(OrderOutcome::Updated);
    QTest::newRow("never anything") << u"---"_s << int(OrderOutcome::Unchanged);
    QTest::newRow("excluded always") << u"ee"_s << int(OrderOutcome::Excluded);
    QTest::newRow("excluded, then seen") << u"e-"_s << int(OrderOutcome::Unchanged);
    QTest::newRow("updated, then at its end") << u"u-e"_s << int(OrderOutcome::Updated);
}

void TestCoverage::overSeveralRuns()
{
    QFETCH(QString, visits);
    QFETCH(int, expected);
    CoverageOverRuns runs;
    for (const QChar letter : visits)
        runs.visit(u"PO-1"_s, {letter == u'f', letter == u'h', letter == u'u', letter == u'e'});
    QCOMPARE(int(runs.outcomes().value(u"PO-1"_s)), expected);
    QCOMPARE(runs.total().inScope(), 1);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
