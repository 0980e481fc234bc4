#include "tests/unit/rules/rulestest.h"

using namespace Waybill;
using namespace Waybill::RulesTest;
using Rows = QList<SupplierRow>;

/// Semantics 1 "Lines", sentence by sentence.
class TestLineState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r10_quantities_data();
    void r10_quantities();
    void r10_stages_data();
    void r10_stages();
    void r9_orderedComesFromOurLine();
    void r9_overShipmentIsFlaggedNeverClipped();
    void r12_aDeletedRowsDatesNeverCount();
    void r32_etaOfTheOpenPart_data();
    void r32_etaOfTheOpenPart();
    void shipDateNeedsAShippedUnit();
    void r14_deliveredNeedsEvidence_data();
    void r14_deliveredNeedsEvidence();
    void anIgnoredWordIsNoReview();
    void aMappedWordTakesItsPlace();
    void closedOnlyIfEveryRowIs();
    void returnedIsAnException();
    void r13_heldBySupplierIsNoProcessing();
    void r29_linkTemplatesAndCheckpoints();
};

void TestLineState::r10_quantities_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("mine"); // our ordered quantity; 0: no line of ours
    QTest::addColumn<QString>("quantities"); // ordered shipped cancelled open back-ordered
    const auto shipped = RowCode::Shipped;
    const auto received = RowCode::Received;
    const auto cancelled = RowCode::Cancelled;
    QTest::newRow("one row") << Rows{row(received, 4)} << 0 << u"4 0 0 4 0"_s;
    QTest::newRow("without partner: the largest, not the sum") << Rows{row(shipped, 5, 2), row(received, 5)} << 0 << u"5 2 0 3 0"_s;
    QTest::newRow("… the sum if they differ") << Rows{row(shipped, 2, 2), row(received, 3)} << 0 << u"5 2 0 3 0"_s;
    QTest::newRow("… the sum if a back-order row waits though the others shipped the largest")
        << Rows{row(shipped, 3, 3), backOrder(3)} << 0 << u"6 3 0 3 3"_s;
    QTest::newRow("… the largest if the others did not") << Rows{row(shipped, 3, 1), backOrder(3)} << 0 << u"3 1 0 2 2"_s;
    QTest::newRow("… quotes are left out") << Rows{row(received, 4), quote(9)} << 0 << u"4 0 0 4 0"_s;
    QTest::newRow("… never below what was shipped") << Rows{row(shipped, 2, 3)} << 0 << u"3 3 0 0 0"_s;
    SupplierRow released = quote(3);
    released.code = shipped;
    released.shipped = Quantity(3);
    QTest::newRow("… of a quote that was released, too") << Rows{row(received, 1), released} << 0 << u"3 3 0 0 0"_s;
    QTest::newRow("shipped is the sum") << Rows{row(shipped, 2, 2), row(shipped, 3, 3)} << 5 << u"5 5 0 0 0"_s;
    QTest::newRow("no quantity counts as ordered") << Rows{row(shipped, 4, 0)} << 4 << u"4 4 0 0 0"_s;
    QTest::newRow("… not if any row states one") << Rows{row(shipped, 2, 0), row(shipped, 2, 2)} << 4 << u"4 2 0 2 0"_s;
    QTest::newRow("ours ordered more than the supplier names") << Rows{row(shipped, 2, 2)} << 5 << u"5 2 0 3 0"_s;
    QTest::newRow("every row deleted: all that did not ship") << Rows{row(cancelled, 2)} << 5 << u"5 0 5 0 0"_s;
    QTest::newRow("… or rejected") << Rows{row(cancelled, 2), row(RowCode::Rejected, 1)} << 5 << u"5 0 5 0 0"_s;
    QTest::newRow("a deleted row beside a shipped one") << Rows{row(shipped, 3, 3), row(cancelled, 2)} << 5 << u"5 3 2 0 0"_s;
    QTest::newRow("deleted and ordered anew: nothing is cancelled") << Rows{row(cancelled, 5), row(received, 5)} << 5 << u"5 0 0 5 0"_s;
    QTest::newRow("deleted, a part ordered anew") << Rows{row(cancelled, 5), row(received, 2)} << 5 << u"5 0 3 2 0"_s;
    QTest::newRow("never more than what is left") << Rows{row(cancelled, 9), row(shipped, 4, 4)} << 5 << u"5 4 1 0 0"_s;
    QTest::newRow("back-ordered is at most what is open") << Rows{row(shipped, 4, 4), backOrder(4)} << 5 << u"5 4 0 1 1"_s;
    QTest::newRow("exact duplicates are one") << Rows{row(shipped, 2, 2), row(shipped, 2, 2)} << 4 << u"4 2 0 2 0"_s;
    QTest::newRow("not found is no row") << Rows{row(received, 4), row(RowCode::NotFound, 9)} << 0 << u"4 0 0 4 0"_s;
    QTest::newRow("a quote goes when the others reach the ordered quantity") << Rows{quote(5), row(shipped, 5, 5)} << 5 << u"5 5 0 0 0"_s;
    QTest::newRow("an order row's share is its quantity") << Rows{quote(5), row(received, 5)} << 5 << u"5 0 0 5 0"_s;
    QTest::newRow("warehouse move") << Rows{row(received, 5), row(shipped, 5, 5)} << 5 << u"5 5 0 0 0"_s; // R17
}

void TestLineState::r10_quantities()
{
    QFETCH(Rows, rows);
    QFETCH(int, mine);
    QFETCH(QString, quantities);
    const LineState line = firstLine(rows, mine ? orderOf({ours(u"a"_s, mine, {u"SKU1"_s})}) : PurchaseOrder());
    QCOMPARE((QStringList{line.ordered.text(), line.shipped.text(), line.cancelled.text(), line.open.text(), line.backOrdered.text()}.join(u' ')),
             quantities);
    QCOMPARE(line.orderedBySupplier, mine == 0);
}

void TestLineState::r10_stages_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("mine");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("rank"); // -1: none
    QTest::addColumn<int>("exceptions");
    const auto shipped = RowCode::Shipped;
    const auto received = RowCode::Received;
    const int none = 0;
    QTest::newRow("received") << Rows{row(received, 4)} << 4 << Stage::Received << 20 << none;
    QTest::newRow("processing") << Rows{row(RowCode::Processing, 4)} << 4 << Stage::Processing << 30 << none;
    QTest::newRow("the lowest of its waiting rows") << Rows{row(RowCode::Processing, 2), row(received, 2)} << 4 << Stage::Received << 20 << none;
    QTest::newRow("submitted") << Rows{row(RowCode::Submitted, 4)} << 4 << Stage::Submitted << 10 << none;
    QTest::newRow("new") << Rows{row(RowCode::New, 4)} << 4 << Stage::New << 0 << none;
    QTest::newRow("… that are not back-ordered") << Rows{row(RowCode::Processing, 2), backOrder(2)} << 4 << Stage::Processing << 30
                                                 << int(OrderException::PartBackOrdered);
    QTest::newRow("back-ordered only if all waiting rows are") << Rows{backOrder(4)} << 4 << Stage::BackOrdered << -1
                                                               << int(OrderException::BackOrdered);
    QTest::newRow("partly, the rest back-ordered") << Rows{row(shipped, 2, 2), backOrder(3)} << 5 << Stage::PartlyShipped << 40
                                                   << int(OrderException::BackOrdered);
    QTest::newRow("partly") << Rows{row(shipped, 5, 2)} << 5 << Stage::PartlyShipped << 40 << none;
    QTest::newRow("shipped") << Rows{row(shipped, 5, 5)} << 5 << Stage::Shipped << 50 << none;
    QTest::newRow("shipped, the rest cancelled") << Rows{row(shipped, 3, 3), row(RowCode::Cancelled, 2)} << 5 << Stage::Shipped << 50 << none;
    QTest::newRow("delivered") << Rows{row(RowCode::Delivered, 5, 5)} << 5 << Stage::Delivered << 60 << none;
    QTest::newRow("invoiced") << Rows{row(RowCode::Invoiced, 5, 5)} << 5 << Stage::Invoiced << 50 << none;
    QTest::newRow("accepted, a part shipped") << Rows{row(received, 5, 2)} << 5 << Stage::PartlyShipped << 40 << none;
    QTest::newRow("on hold") << Rows{held(5)} << 5 << Stage::OnHold << -1 << int(OrderException::OnHold);
    QTest::newRow("quote") << Rows{quote(5)} << 5 << Stage::InReview << -1 << int(OrderException::InReview);
    QTest::newRow("cancelled") << Rows{row(RowCode::Cancelled, 5)} << 5 << Stage::Cancelled << -1 << int(OrderException::Cancelled);
    QTest::newRow("rejected") << Rows{row(RowCode::Rejected, 5)} << 5 << Stage::Rejected << -1 << int(OrderException::Rejected);
    QTest::newRow("unknown") << Rows{row(RowCode::Unknown, 5)} << 5 << Stage::Unknown << -1 << int(OrderException::Unknown);
}

void TestLineState::r10_stages()
{
    QFETCH(Rows, rows);
    QFETCH(int, mine);
    QFETCH(Stage, stage);
    QFETCH(int, rank);
    QFETCH(int, exceptions);
    const LineState line = firstLine(rows, orderOf({ours(u"a"_s, mine, {u"SKU1"_s})}));
    QCOMPARE(line.stage, stage);
    QCOMPARE(line.rank ? int(*line.rank) : -1, rank);
    QCOMPARE(int(line.exceptions), exceptions);
}

void TestLineState::r9_orderedComesFromOurLine()
{
    const LineState line = firstLine({row(RowCode::Received, 9), row(RowCode::Received, 7)}, orderOf({ours(u"a"_s, 3, {u"SKU1"_s})}));
    QCOMPARE(line.ordered, Quantity(3));
    QVERIFY(!line.orderedBySupplier);
}

void TestLineState::r9_overShipmentIsFlaggedNeverClipped()
{
    const OrderState state = rolled({row(RowCode::Shipped, 3, 4)}, orderOf({ours(u"a"_s, 3, {u"SKU1"_s})}));
    QCOMPARE(state.lines.first().shipped, Quantity(4));
    QVERIFY(state.lines.first().overShipped);
    QCOMPARE(state.shipped, Quantity(3)); // S counts no more than was ordered
    QCOMPARE(state.discrepancies, QStringList{u"line 1: 4 shipped, 3 ordered"_s});
    QVERIFY(firstLine({row(RowCode::Shipped, 4, 0)}).noQuantity);
}

void TestLineState::r12_aDeletedRowsDatesNeverCount()
{
    SupplierRow dead = row(RowCode::Cancelled, 2);
    dead.eta = dead.estimatedShip = QDate(2026, 9, 1);
    SupplierRow live = row(RowCode::Received, 3);
    live.eta = QDate(2026, 4, 1);
    live.estimatedShip = QDate(2026, 3, 28);
    const LineState line = firstLine({dead, live}, orderOf({ours(u"a"_s, 5, {u"SKU1"_s})}));
    QCOMPARE(line.cancelled, Quantity(2));
    QCOMPARE(line.eta, QDate(2026, 4, 1));
    QCOMPARE(line.expectedShip, QDate(2026, 3, 28));
    const LineState gone = firstLine({dead});
    QVERIFY(!gone.eta.isValid() && !gone.expectedShip.isValid());
}

void TestLineState::r32_etaOfTheOpenPart_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QDate>("eta");
    QTest::addColumn<QDate>("expectedShip");
    const QDate early(2026, 4, 1);
    const QDate late(2026, 5, 1);
    const auto dated = [](SupplierRow each, QDate eta, QDate estimate, QDate ship = {}) {
        each.eta = eta;
        each.estimatedDelivery = estimate;
        each.estimatedShip = ship;
        return each;
    };
    QTest::newRow("ETADate") << Rows{dated(row(RowCode::Received, 5), early, {})} << early << QDate();
    QTest::newRow("a delivery estimate wins") << Rows{dated(row(RowCode::Received, 5), late, early)} << early << QDate();
    QTest::newRow("never a ship date") << Rows{dated(row(RowCode::Received, 5), {}, {}, late)} << QDate() << late;
    QTest::newRow("the latest of the waiting rows") << Rows{dated(row(RowCode::Received, 2), early, {}), dated(backOrder(3), late, {})} << late << QDate();
    QTest::newRow("what has left does not count while something waits")
        << Rows{dated(row(RowCode::Shipped, 2, 2), late, {}), dated(backOrder(3), early, {})} << early << QDate();
    QTest::newRow("a shipped row that fell short counts beside a waiting one")
        << Rows{dated(row(RowCode::Shipped, 4, 1), late, {}, late), dated(backOrder(1), early, {}, early)} << late << late;
    QTest::newRow("… not if the waiting row stands for the rest")
        << Rows{dated(row(RowCode::Shipped, 5, 2), late, {}, late), dated(backOrder(3), early, {}, early)} << early << early;
    QTest::newRow("nothing is open: all of it") << Rows{dated(row(RowCode::Shipped, 5, 5), {}, late)} << late << QDate();
}

void TestLineState::r32_etaOfTheOpenPart()
{
    QFETCH(Rows, rows);
    QFETCH(QDate, eta);
    QFETCH(QDate, expectedShip);
    const OrderState state = rolled(rows, orderOf({ours(u"a"_s, 5, {u"SKU1"_s})}));
    QCOMPARE(state.lines.first().eta, eta);
    QCOMPARE(state.eta, eta);
    QCOMPARE(state.expectedShip, expectedShip);
}

void TestLineState::shipDateNeedsAShippedUnit()
{
    SupplierRow left = row(RowCode::Shipped, 2, 2);
    left.shippedAt = Moment::ofDay(QDate(2026, 3, 4));
    SupplierRow waits = row(RowCode::Received, 3);
    waits.shippedAt = Moment::ofDay(QDate(2026, 3, 9));
    QCOMPARE(firstLine({left, waits}).shippedAt.day(), QDate(2026, 3, 4));
    QVERIFY(firstLine({waits}).shippedAt.isEmpty());
}

void TestLineState::r14_deliveredNeedsEvidence_data()
{
    QTest::addColumn<SupplierRow>("sent");
    QTest::addColumn<int>("delivered");
    const QDate day(2026, 3, 7);
    const QString ups = u"1Z999AA10312345670"_s;
    const QString other = u"040985000000015"_s;
    Package scanned = box(ups);
    scanned.checkpoint = Checkpoint{u"Delivered"_s, u"Delivered_001"_s, {}, {}, {}};
    Package moving = box(ups);
    moving.checkpoint = Checkpoint{u"InTransit"_s, {}, {}, {}, {}};
    QTest::newRow("shipped is not delivered") << boxed(row(RowCode::Shipped, 4, 4), {box(ups)}) << 0;
    QTest::newRow("invoiced is not delivered") << row(RowCode::Invoiced, 4, 4) << 0;
    QTest::newRow("every box has its day") << boxed(row(RowCode::Shipped, 4, 4), {box(ups, 0, day), box(other, 0, day)}) << 4;
    QTest::newRow("one of two boxes, counted") << boxed(row(RowCode::Shipped, 4, 4), {box(ups, 1, day), box(other, 3)}) << 1;
    QTest::newRow("one of two boxes, not counted") << boxed(row(RowCode::Shipped, 4, 4), {box(ups, 0, day), box(other)}) << 0;
    QTest::newRow("a scan says so") << boxed(row(RowCode::Shipped, 4, 4), {scanned}) << 4;
    QTest::newRow("a scan says otherwise") << boxed(row(RowCode::Shipped, 4, 4), {moving}) << 0;
    QTest::newRow("the source says so") << row(RowCode::Delivered, 4, 4) << 4;
    QTest::newRow("never more than was shipped") << boxed(row(RowCode::Shipped, 4, 2), {box(ups, 9, day), box(other, 1)}) << 2;
}

void TestLineState::r14_deliveredNeedsEvidence()
{
    QFETCH(SupplierRow, sent);
    QFETCH(int, delivered);
    const LineState line = firstLine({sent});
    QCOMPARE(line.delivered, Quantity(delivered));
    QCOMPARE(line.rank == Fulfilment::Delivered, line.delivered == line.shipped && line.open.isZero());
}

void TestLineState::anIgnoredWordIsNoReview()
{
    RollUpFacts facts;
    facts.statusesIgnored = {u"mislaid"_s};
    facts.keptFulfilment = Fulfilment::Processing;
    const OrderState state = rolled({row(RowCode::Unknown, 4)}, {}, facts);
    QVERIFY(!state.exceptions);
    QVERIFY(!state.lines.first().rank);
    QVERIFY(state.unknownStatuses.isEmpty());
    QCOMPARE(state.fulfilment, Fulfilment::Processing); // no line has a rank: the order keeps its own
    QCOMPARE(state.stage, Stage::Processing);
    const OrderState both = rolled({row(RowCode::Unknown, 4), row(RowCode::Received, 1, 0, two)}, {}, facts);
    QCOMPARE(both.stage, Stage::Received);
    QCOMPARE(both.ordered, Quantity(5)); // it counts in O
}

void TestLineState::aMappedWordTakesItsPlace()
{
    RollUpFacts facts;
    for (const Stage stage : allStages()) {
        facts.mappedStatuses = {{u"mislaid"_s, stage}};
        SupplierRow said = row(RowCode::Unknown, 4);
        said.rawStatus = u"Mis laid"_s; // compared without case and blanks
        const OrderState state = rolled({said}, {}, facts);
        QVERIFY(state.unknownStatuses.isEmpty() || stage == Stage::Unknown);
        const QHash<Stage, Stage> others{{Stage::PartlyShipped, Stage::Shipped}, {Stage::NotFound, state.stage}};
        QCOMPARE(state.stage, others.value(stage, stage));
    }
}

void TestLineState::closedOnlyIfEveryRowIs()
{
    QCOMPARE(firstLine({row(RowCode::Closed, 4, 4)}).stage, Stage::Closed);
    QCOMPARE(firstLine({row(RowCode::Closed, 4, 4), row(RowCode::Cancelled, 2)}).stage, Stage::Closed);
    QCOMPARE(firstLine({row(RowCode::Closed, 2, 2), row(RowCode::Shipped, 3, 3)}).stage, Stage::Shipped);
    QCOMPARE(rolled({row(RowCode::Closed, 2, 2), row(RowCode::Shipped, 3, 3, two)}).stage, Stage::Shipped);
    QCOMPARE(rolled({row(RowCode::Closed, 2, 2), row(RowCode::Cancelled, 3, 0, two)}).stage, Stage::Closed);
}

void TestLineState::returnedIsAnException()
{
    Package back = box(u"1Z999AA10312345670"_s);
    back.checkpoint = Checkpoint{u"Exception"_s, u"Exception_011"_s, {}, {}, {}};
    const OrderState state = rolled({boxed(row(RowCode::Shipped, 4, 4), {back})});
    QVERIFY(state.exceptions.testFlag(OrderException::Returned));
    QCOMPARE(state.stage, Stage::Shipped); // the state that the quantities give stays
}

void TestLineState::r13_heldBySupplierIsNoProcessing()
{
    QCOMPARE(rolled({quote(4)}).stage, Stage::InReview);
    QCOMPARE(rolled({held(4)}).stage, Stage::OnHold);
    QCOMPARE(rolled({quote(4), row(RowCode::Processing, 1, 0, two)}).stage, Stage::InReview); // any line
    QCOMPARE(rolled({held(4), quote(1, two)}).stage, Stage::OnHold);
    const OrderState left = rolled({quote(4), row(RowCode::Shipped, 1, 1, two)});
    QCOMPARE(left.stage, Stage::PartlyShipped);
    QVERIFY(left.exceptions.testFlag(OrderException::InReview));
}

void TestLineState::r29_linkTemplatesAndCheckpoints()
{
    RollUpFacts facts;
    facts.linkTemplates = {{u"ups"_s, u"https://track.example.com/{n}"_s}};
    SupplierRow early = boxed(row(RowCode::Shipped, 2, 2), {box(u"1Z999AA10312345670"_s, 2)});
    early.shippedAt = Moment::ofDay(QDate(2026, 3, 4));
    SupplierRow late = boxed(row(RowCode::Shipped, 3, 3, two), {box(u"1z999aa10312345670"_s, 3, QDate(2026, 3, 8))});
    late.shippedAt = Moment::ofDay(QDate(2026, 3, 5));
    late.supplierOrder = SupplierOrderNumber(u"556"_s);
    const OrderState state = rolled({late, early}, {}, facts);
    QCOMPARE(state.shipments.size(), 1); // one box for two lines
    const Shipment &shipment = state.shipments.first();
    QCOMPARE(shipment.carrier, u"ups"_s);
    QCOMPARE(shipment.shipped.day(), QDate(2026, 3, 4)); // the earliest
    QCOMPARE(shipment.delivered.day(), QDate(2026, 3, 8));
    QCOMPARE(shipment.supplierOrders, (QStringList{u"555"_s, u"556"_s}));
    QCOMPARE(shipment.lines.values(), (QList<Quantity>{Quantity(2), Quantity(3)}));
    QCOMPARE(shipment.url, u"https://track.example.com/1Z999AA10312345670"_s);
}

QTEST_GUILESS_MAIN(TestLineState)
#include "tst_linestate.moc"
