#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

/// The first whole thing: a two-line PO whose memo a person wrote with CRLF line ends.
class FirstOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneHeaderAndTwoLines()
    {
        Story story;
        story.setHeader("generalMemo", u"Call Dana before delivery.\r\nDock 3, ring twice.\r\n\r\nBudget: IT refresh"_s);
        const WritePlan plan = story.plan();
        QCOMPARE(plan.holds.size(), 0);
        QCOMPARE(plan.writes.size(), 4); // memo and shipping date, an ETA a line
        const FieldWrite *memo = writeTo(plan, story.headerField("generalMemo"));
        QVERIFY(memo);
        QVERIFY(memo->wanted.text().startsWith(
            u"Call Dana before delivery.\r\nDock 3, ring twice.\r\n\r\nBudget: IT refresh\r\n\r\n[[Waybill:"_s));
        QCOMPARE(memo->inner, u"Vendor status: Received\nSupplier order: 152300101\nETA: 2026-03-06"_s);
        QCOMPARE(writeTo(plan, story.headerField("shippingDate"))->wanted, FieldValue::ofDay(QDate(2026, 3, 4)));
        QCOMPARE(writeTo(plan, story.lineField(0, "estimatedArrivalDate"))->wanted, FieldValue::ofDay(QDate(2026, 3, 6)));
        QCOMPARE(skipAt(plan, story.headerField("externalPONumber"))->reason, SkipReason::Equal);
        const ReadBackOutcome outcome = story.apply(plan);
        QVERIFY(outcome.settled);
        for (const WriteCheck &check : outcome.writes)
            QCOMPARE(check.verdict, WriteVerdict::Verified);
        const WritePlan second = story.plan();
        QVERIFY(second.isEmpty());
        QCOMPARE(second.settledHash, settleHash(story.input));
        QCOMPARE(plan.settledHash, second.settledHash);
    }

    void aLostRecordAfterTheWriteWritesNothingAgain()
    {
        Story story;
        story.setHeader("generalMemo", u"By hand\r\n"_s);
        const WritePlan plan = story.plan();
        for (const FieldWrite &write : plan.writes)
            setField(story.input.order, write.address, write.wanted); // killed between PATCH and record
        const WritePlan again = story.plan();
        QVERIFY(again.isEmpty());
        QCOMPARE(again.holds.size(), 0);
    }

    void shippedOrder()
    {
        Story story;
        story.run();
        story.input.now = at("2026-03-04T23:00:00Z");
        story.ship(0, 4, u"040985000000015"_s);
        story.ship(1, 2, u"040985000000022"_s);
        const WritePlan plan = story.run();
        QCOMPARE(plan.kept.stage, Stage::Shipped);
        const FieldWrite *memo = writeTo(plan, story.headerField("generalMemo"));
        QVERIFY(memo);
        const QStringList lines = memo->inner.split(u'\n');
        QCOMPARE(lines.at(0), u"Vendor status: Shipped"_s);
        QVERIFY2(lines.at(2).contains(u"040985000000015, "_s), qPrintable(lines.at(2)));
        QVERIFY(memo->inner.contains(u"2026-03-04 Status: Shipped"_s));
        QVERIFY(memo->inner.contains(u"2026-03-04 Shipped: 040985000000015 (4 pieces)"_s));
        QVERIFY(story.plan().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FirstOrderTest)
#include "tst_firstorder.moc"
