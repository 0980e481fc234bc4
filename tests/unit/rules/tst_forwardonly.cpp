#include "core/rules/forwardonly.h"
#include "tests/unit/rules/rulestest.h"

using namespace Waybill;
using namespace Waybill::RulesTest;

namespace {

/// Settled: five shipped of five, all billed.
OrderMemory settled(Fulfilment fulfilment = Fulfilment::Shipped, Billing billing = Billing::Complete, Stage stage = Stage::Invoiced)
{
    OrderMemory memory;
    memory.everKnown = true;
    memory.keptFulfilment = fulfilment;
    memory.keptBilling = billing;
    memory.keptOrdered = Quantity(5);
    memory.keptShipped = fulfilment >= Fulfilment::Shipped ? Quantity(5) : fulfilment == Fulfilment::PartlyShipped ? Quantity(2) : Quantity();
    memory.lastStage = stage;
    return memory;
}

OrderState seen(Stage stage, Fulfilment fulfilment, Billing billing, qint64 ordered, qint64 shipped)
{
    OrderState state;
    state.stage = stage;
    state.fulfilment = fulfilment;
    state.billing = billing;
    state.ordered = Quantity(ordered);
    state.shipped = Quantity(shipped);
    return state;
}

LineState lineSeen(Stage stage, Fulfilment rank, qint64 ordered, qint64 shipped, qint64 invoiced)
{
    LineState line;
    line.key = u"a"_s;
    line.stage = stage;
    line.rank = rank;
    line.ordered = Quantity(ordered);
    line.shipped = Quantity(shipped);
    line.invoiced = Quantity(invoiced);
    return line;
}

enum Outcome { Moves, Silent, SecondLook };

} // namespace

/// Semantics 1 "Forward only".
class TestForwardOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r34_axes_data();
    void r34_axes();
    void r34_secondSightHolds();
    void r34_allowOnceLowersTheKeptRank();
    void r34_billingAloneLeavesTheOtherAxisFree();
    void r34_sideStatesComeAndGo();
    void r7_nothingSeenMovesNothing_data();
    void r7_nothingSeenMovesNothing();
    void r34_linesByThemselves_data();
    void r34_linesByThemselves();
    void r34_anotherLinesGrowthExcusesNoLine();
};

void TestForwardOnly::r34_axes_data()
{
    QTest::addColumn<OrderMemory>("memory");
    QTest::addColumn<OrderState>("sighted");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<Fulfilment>("fulfilment");
    QTest::addColumn<Billing>("billing");
    QTest::addColumn<Stage>("stage");
    using F = Fulfilment;
    using B = Billing;
    const auto submitted = settled(F::Submitted, B::None, Stage::Submitted);
    const auto processing = settled(F::Processing, B::None, Stage::Processing);
    const auto partly = settled(F::PartlyShipped, B::Partly, Stage::PartlyShipped);
    QTest::newRow("forward") << submitted << seen(Stage::Processing, F::Processing, B::None, 5, 0) << int(Moves)
                             << F::Processing << B::None << Stage::Processing;
    QTest::newRow("skipping is normal") << submitted << seen(Stage::Invoiced, F::Shipped, B::Complete, 5, 5) << int(Moves)
                                        << F::Shipped << B::Complete << Stage::Invoiced;
    QTest::newRow("below partly shipped a lower one is kept silently")
        << processing << seen(Stage::Received, F::Received, B::None, 5, 0) << int(Silent) << F::Processing << B::None << Stage::Processing;
    QTest::newRow("from partly shipped up it needs a second look")
        << partly << seen(Stage::Received, F::Received, B::Partly, 5, 0) << int(SecondLook) << F::PartlyShipped << B::Partly << Stage::PartlyShipped;
    QTest::newRow("shipped to partly") << settled() << seen(Stage::PartlyShipped, F::PartlyShipped, B::Complete, 5, 3) << int(SecondLook)
                                       << F::Shipped << B::Complete << Stage::Invoiced;
    QTest::newRow("both axes") << settled() << seen(Stage::Received, F::Received, B::None, 5, 0) << int(SecondLook)
                               << F::Shipped << B::Complete << Stage::Invoiced;
    QTest::newRow("billing alone") << settled() << seen(Stage::Shipped, F::Shipped, B::Partly, 5, 5) << int(SecondLook)
                                   << F::Shipped << B::Complete << Stage::Invoiced;
    QTest::newRow("billing below partly shipped") << settled(F::Processing, B::Partly, Stage::Processing)
                                                  << seen(Stage::Received, F::Received, B::None, 5, 0) << int(SecondLook)
                                                  << F::Processing << B::Partly << Stage::Processing;
    QTest::newRow("more was ordered: the rank is lowered") << settled() << seen(Stage::PartlyShipped, F::PartlyShipped, B::Partly, 8, 5)
                                                           << int(Moves) << F::PartlyShipped << B::Partly << Stage::PartlyShipped;
    QTest::newRow("… but less has shipped") << settled() << seen(Stage::PartlyShipped, F::PartlyShipped, B::Complete, 8, 4) << int(SecondLook)
                                            << F::Shipped << B::Complete << Stage::Invoiced;
    QTest::newRow("more was ordered does not explain that nothing is billed")
        << settled() << seen(Stage::PartlyShipped, F::PartlyShipped, B::None, 8, 5) << int(SecondLook)
        << F::PartlyShipped << B::Complete << Stage::Invoiced;
    QTest::newRow("closed stays closed") << settled(F::Delivered, B::Complete, Stage::Closed)
                                         << seen(Stage::Invoiced, F::Shipped, B::Complete, 5, 5) << int(SecondLook)
                                         << F::Delivered << B::Complete << Stage::Closed;
    QTest::newRow("less was ordered, nothing went back") << partly << seen(Stage::Shipped, F::Shipped, B::Partly, 2, 2) << int(Moves)
                                                         << F::Shipped << B::Partly << Stage::Shipped;
}

void TestForwardOnly::r34_axes()
{
    QFETCH(OrderMemory, memory);
    QFETCH(OrderState, sighted);
    QFETCH(int, outcome);
    QFETCH(Fulfilment, fulfilment);
    QFETCH(Billing, billing);
    QFETCH(Stage, stage);
    const ForwardOnly kept = keepForward(sighted, memory);
    QCOMPARE(kept.secondLook, outcome == SecondLook);
    QCOMPARE(kept.keptSilently, outcome == Silent);
    QVERIFY(!kept.backward);
    QCOMPARE(kept.words.isEmpty(), outcome == Moves);
    QCOMPARE(kept.fulfilment, fulfilment);
    QCOMPARE(kept.billing, billing);
    QCOMPARE(kept.kept.stage, stage);
}

void TestForwardOnly::r34_secondSightHolds()
{
    OrderMemory memory = settled();
    memory.seenOnce = {u"withdrawn:1Z"_s};
    const ForwardOnly first = keepForward(seen(Stage::Received, Fulfilment::Received, Billing::None, 5, 0), memory);
    QCOMPARE(first.words, u"The supplier now says Received, it said Invoiced before. Needs a second look."_s);
    QVERIFY(first.seenOnce.contains(u"withdrawn:1Z"_s)); // what others wait for stays
    memory.seenOnce = first.seenOnce;
    const ForwardOnly second = keepForward(seen(Stage::PartlyShipped, Fulfilment::PartlyShipped, Billing::None, 5, 1), memory);
    QVERIFY(second.backward && !second.secondLook); // lower again, whatever its figures
    QCOMPARE(second.words, u"The supplier now says Partially shipped, it said Invoiced before. Status is not moved back."_s);
    const ForwardOnly forward = keepForward(seen(Stage::Invoiced, Fulfilment::Shipped, Billing::Complete, 5, 5), memory);
    QVERIFY(!forward.backward && !forward.secondLook);
    QCOMPARE(forward.seenOnce, QStringList{u"withdrawn:1Z"_s}); // it moved on: forgotten
}

void TestForwardOnly::r34_allowOnceLowersTheKeptRank()
{
    OrderMemory memory = settled();
    memory.allowBackwardOnce = true;
    memory.keptLines.insert(u"a"_s, KeptLine{Fulfilment::Shipped, Quantity(5), Quantity(5), {}, Billing::Complete});
    OrderState state = seen(Stage::Received, Fulfilment::Received, Billing::None, 5, 0);
    state.lines = {lineSeen(Stage::Received, Fulfilment::Received, 5, 0, 0)};
    const ForwardOnly kept = keepForward(state, memory);
    QVERIFY(!kept.secondLook && !kept.backward && kept.linesBackward.isEmpty());
    QCOMPARE(kept.fulfilment, Fulfilment::Received);
    QCOMPARE(kept.billing, Billing::None);
    QVERIFY(kept.kept == state);
}

void TestForwardOnly::r34_billingAloneLeavesTheOtherAxisFree()
{
    const OrderMemory memory = settled(Fulfilment::PartlyShipped, Billing::Partly, Stage::PartlyShipped);
    const ForwardOnly kept = keepForward(seen(Stage::Shipped, Fulfilment::Shipped, Billing::None, 5, 5), memory);
    QVERIFY(kept.billingBack && !kept.fulfilmentBack);
    QCOMPARE(kept.fulfilment, Fulfilment::Shipped);
    QCOMPARE(kept.billing, Billing::Partly);
    QCOMPARE(kept.kept.stage, Stage::Shipped);
    QCOMPARE(kept.words, u"The supplier now says that nothing is invoiced, it said that a part is invoiced before. Needs a second look."_s);
}

void TestForwardOnly::r34_sideStatesComeAndGo()
{
    OrderMemory memory = settled(Fulfilment::Processing, Billing::None, Stage::Processing);
    QCOMPARE(keepForward(seen(Stage::BackOrdered, Fulfilment::Processing, Billing::None, 5, 0), memory).kept.stage, Stage::BackOrdered);
    QCOMPARE(keepForward(seen(Stage::OnHold, Fulfilment::Received, Billing::None, 5, 0), memory).kept.stage, Stage::OnHold);
    memory.lastStage = Stage::BackOrdered;
    QCOMPARE(keepForward(seen(Stage::Processing, Fulfilment::Processing, Billing::None, 5, 0), memory).kept.stage, Stage::Processing);
    // What was written before a step back was a side state: the ranks give the stage that stays.
    OrderMemory shipped = settled(Fulfilment::Shipped, Billing::None, Stage::OnHold);
    QCOMPARE(keepForward(seen(Stage::Received, Fulfilment::Received, Billing::None, 5, 0), shipped).kept.stage, Stage::Shipped);
}

void TestForwardOnly::r7_nothingSeenMovesNothing_data()
{
    QTest::addColumn<OrderState>("sighted");
    OrderState missing = seen(Stage::Invoiced, Fulfilment::None, Billing::None, 0, 0);
    missing.exceptions = OrderException::NotFound;
    QTest::newRow("not found") << seen(Stage::NotFound, Fulfilment::None, Billing::None, 0, 0);
    QTest::newRow("unknown") << seen(Stage::Unknown, Fulfilment::Received, Billing::None, 9, 5);
    QTest::newRow("not found, its stage kept") << missing;
}

void TestForwardOnly::r7_nothingSeenMovesNothing()
{
    QFETCH(OrderState, sighted);
    const ForwardOnly kept = keepForward(sighted, settled());
    QVERIFY(!kept.secondLook && !kept.backward && !kept.keptSilently);
    QCOMPARE(kept.fulfilment, Fulfilment::Shipped);
    QCOMPARE(kept.billing, Billing::Complete);
    QCOMPARE(kept.kept.fulfilment, Fulfilment::Shipped);
}

void TestForwardOnly::r34_linesByThemselves_data()
{
    QTest::addColumn<KeptLine>("before");
    QTest::addColumn<LineState>("line");
    QTest::addColumn<bool>("back");
    QTest::addColumn<Stage>("stage");
    using F = Fulfilment;
    using B = Billing;
    const auto kept = [](F rank, qint64 shipped, B billing) { return KeptLine{rank, Quantity(5), Quantity(shipped), {}, billing}; };
    QTest::newRow("forward") << kept(F::PartlyShipped, 2, B::None) << lineSeen(Stage::Shipped, F::Shipped, 5, 5, 0) << false << Stage::Shipped;
    QTest::newRow("silently below partly shipped") << kept(F::Processing, 0, B::None) << lineSeen(Stage::Received, F::Received, 5, 0, 0) << false << Stage::Processing;
    QTest::newRow("shipped to partly") << kept(F::Shipped, 5, B::None) << lineSeen(Stage::PartlyShipped, F::PartlyShipped, 5, 2, 0) << true << Stage::Shipped;
    QTest::newRow("what was invoiced stays invoiced") << kept(F::Shipped, 5, B::Complete) << lineSeen(Stage::PartlyShipped, F::PartlyShipped, 5, 2, 2) << true << Stage::Invoiced;
    QTest::newRow("delivered to shipped, now invoiced") << kept(F::Delivered, 5, B::None) << lineSeen(Stage::Invoiced, F::Shipped, 5, 5, 5) << true << Stage::Closed;
    QTest::newRow("billing alone") << kept(F::Shipped, 5, B::Complete) << lineSeen(Stage::Shipped, F::Shipped, 5, 5, 0) << true << Stage::Invoiced;
    QTest::newRow("its quantity grew") << kept(F::Shipped, 5, B::Complete) << lineSeen(Stage::PartlyShipped, F::PartlyShipped, 8, 5, 5) << false << Stage::PartlyShipped;
    QTest::newRow("its quantity grew, but nothing is billed") << kept(F::Shipped, 5, B::Complete)
                                                              << lineSeen(Stage::PartlyShipped, F::PartlyShipped, 8, 5, 0) << true << Stage::PartlyShipped;
}

void TestForwardOnly::r34_linesByThemselves()
{
    QFETCH(KeptLine, before);
    QFETCH(LineState, line);
    QFETCH(bool, back);
    QFETCH(Stage, stage);
    OrderMemory memory = settled(Fulfilment::PartlyShipped, Billing::None, Stage::PartlyShipped);
    memory.keptLines.insert(u"a"_s, before);
    OrderState state = seen(Stage::PartlyShipped, Fulfilment::PartlyShipped, Billing::None, 5, 2);
    state.lines = {line};
    const ForwardOnly kept = keepForward(state, memory);
    QCOMPARE(!kept.linesBackward.isEmpty(), back);
    QCOMPARE(kept.kept.lines.first().stage, stage);
}

void TestForwardOnly::r34_anotherLinesGrowthExcusesNoLine()
{
    OrderMemory memory = settled(Fulfilment::PartlyShipped, Billing::None, Stage::PartlyShipped);
    memory.keptLines.insert(u"a"_s, KeptLine{Fulfilment::Shipped, Quantity(2), Quantity(2), {}, Billing::None});
    OrderState state = seen(Stage::PartlyShipped, Fulfilment::PartlyShipped, Billing::None, 9, 4); // a line was added
    state.lines = {lineSeen(Stage::PartlyShipped, Fulfilment::PartlyShipped, 2, 1, 0)};
    const ForwardOnly kept = keepForward(state, memory);
    QCOMPARE(kept.linesBackward, QStringList{u"a"_s});
    QCOMPARE(kept.kept.lines.first().stage, Stage::Shipped);
}

QTEST_GUILESS_MAIN(TestForwardOnly)
#include "tst_forwardonly.moc"
