#include "core/rules/forwardonly.h"
#include "tests/unit/rules/rulestest.h"

using namespace Waybill;
using namespace Waybill::RulesTest;
using Rows = QList<SupplierRow>;

namespace {

SupplierOrder orderSync(const Rows &rows)
{
    SupplierOrder answer = answerOf(rows);
    answer.source = u"ordersync"_s;
    answer.reportsDelivery = true;
    return answer;
}

/// Telaris: lines without a status of their own.
SupplierOrder telaris(RowCode header, qint64 invoiced)
{
    SupplierRow line = row(RowCode::Unknown, 4, -1);
    line.invoiced = Quantity(invoiced);
    SupplierOrder answer = answerOf({line}, header);
    answer.source = u"telaris"_s;
    answer.linesHaveStatus = false;
    return answer;
}

OrderState rolledAnswer(const SupplierOrder &answer, const RollUpFacts &facts = {}, const PurchaseOrder &order = {})
{
    return rollUp(answer, order, {}, facts);
}

} // namespace

/// Semantics 1 "Order", "Stage" and "Dates"; the test table of the status vocabulary, section 9, row by row.
class TestOrderState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r8_vocabularyTable_data();
    void r8_vocabularyTable();
    void r8_theHeadersCodeIsNotTrusted();
    void r7_headerWithoutLines_data();
    void r7_headerWithoutLines();
    void aStepBackOfTheTable();
    void r15_telarisFromPartlyToInvoiced();
    void r15_telarisClosed();
    void theLowestRankAmongLinesThatHaveOne();
    void r20_aLineNobodyNamesCounts();
    void notOrderedHereTakesALineOut();
    void r35_closedByTime_data();
    void r35_closedByTime();
    void r35_shortOrders_data();
    void r35_shortOrders();
    void r17_aWarehouseMoveIsNoSecondOrder();
    void r23_freightIsNeverCounted();
    void r16_orderNumbersKnownFirst();
    void r24_invoiceLines_data();
    void r24_invoiceLines();
    void r24_anInvoiceWithoutLines();
    void r24_aSumBeyondTheToleranceIsTold_data();
    void r24_aSumBeyondTheToleranceIsTold();
    void r32_headerDates();
    void r4_linesOfTwoSupplierOrdersAreUnited();
};

void TestOrderState::r8_vocabularyTable_data()
{
    QTest::addColumn<SupplierOrder>("answer");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Billing>("billing");
    QTest::addColumn<int>("exceptions");
    const auto shipped = RowCode::Shipped;
    const auto part = int(OrderException::PartBackOrdered);
    Rows thirteen;
    for (int i = 1; i <= 13; ++i)
        thirteen.append(i <= 10 ? row(RowCode::Invoiced, 1, 1, QString::number(i)) : row(RowCode::Cancelled, 1, 0, QString::number(i)));
    const SupplierRow delivered = boxed(row(RowCode::Invoiced, 5, 5), {box(u"1Z999AA10312345670"_s, 0, QDate(2026, 3, 7))});
    SupplierRow scanned = boxed(row(shipped, 2, -1), {box(u"1Z999AA10312345670"_s)});
    scanned.packages.first().checkpoint = Checkpoint{u"InTransit"_s, {}, {}, {}, {}};
    SupplierRow received = row(RowCode::Received, 1, -1, two);
    QTest::newRow("1 received") << answerOf({row(RowCode::Received, 4)}) << Stage::Received << Billing::None << 0;
    QTest::newRow("2 received and back-ordered") << answerOf({row(RowCode::Received, 4), backOrder(1, two)}) << Stage::Received << Billing::None << part;
    QTest::newRow("3 back-ordered and cancelled") << answerOf({backOrder(1), row(RowCode::Cancelled, 2, 0, two)}) << Stage::BackOrdered
                                                  << Billing::None << int(OrderException::BackOrdered | OrderException::Cancelled);
    QTest::newRow("4 shipped and back-ordered") << answerOf({row(shipped, 2, 2), backOrder(1, two)}) << Stage::PartlyShipped << Billing::None << part;
    QTest::newRow("5 quote row superseded") << answerOf({quote(9), row(shipped, 9, 9)}) << Stage::Shipped << Billing::None << 0;
    QTest::newRow("6 shipped and invoiced") << answerOf({row(shipped, 2, 2), row(RowCode::Invoiced, 1, 1, two)}) << Stage::Shipped << Billing::Partly << 0;
    QTest::newRow("7 ten invoiced, three cancelled") << answerOf(thirteen) << Stage::Invoiced << Billing::Complete << int(OrderException::Cancelled);
    QTest::newRow("8 invoiced, parcels delivered") << answerOf({delivered}) << Stage::Closed << Billing::Complete << 0;
    QTest::newRow("9 all cancelled") << answerOf({row(RowCode::Cancelled, 4), row(RowCode::Cancelled, 1, 0, two)}) << Stage::Cancelled
                                     << Billing::None << int(OrderException::Cancelled);
    QTest::newRow("10 header rejected, no lines") << answerOf({}, RowCode::Rejected) << Stage::Rejected << Billing::None << int(OrderException::Rejected);
    QTest::newRow("11 header not found after submission") << answerOf({}, RowCode::NotFound) << Stage::Submitted << Billing::None << int(OrderException::NotFound);
    QTest::newRow("13 OrderSync in transit and confirmed") << orderSync({scanned, received}) << Stage::PartlyShipped << Billing::None << 0;
    QTest::newRow("14 OrderSync shipped, no carrier events") << orderSync({row(shipped, 2, -1)}) << Stage::Shipped << Billing::None << 0;
}

void TestOrderState::r8_vocabularyTable()
{
    QFETCH(SupplierOrder, answer);
    QFETCH(Stage, stage);
    QFETCH(Billing, billing);
    QFETCH(int, exceptions);
    const OrderState state = rolledAnswer(answer);
    QCOMPARE(state.stage, stage);
    QCOMPARE(state.billing, billing);
    QCOMPARE(int(state.exceptions), exceptions);
}

void TestOrderState::r8_theHeadersCodeIsNotTrusted()
{
    const OrderState state = rolledAnswer(answerOf({row(RowCode::Shipped, 4, 4)}, RowCode::Received));
    QCOMPARE(state.stage, Stage::Shipped);
    QCOMPARE(state.rawStatus, u"accepted"_s); // kept beside it
    QCOMPARE(rolledAnswer(answerOf({row(RowCode::Received, 4)}, RowCode::Cancelled)).stage, Stage::Received);
}

void TestOrderState::r7_headerWithoutLines_data()
{
    QTest::addColumn<RowCode>("header");
    QTest::addColumn<RollUpFacts>("facts");
    QTest::addColumn<Stage>("stage");
    RollUpFacts submitted;
    RollUpFacts adopted;
    adopted.origin = LinkOrigin::Adopted;
    RollUpFacts known = adopted;
    known.everKnown = true;
    known.lastStage = Stage::PartlyShipped;
    QTest::newRow("not found, submitted") << RowCode::NotFound << submitted << Stage::Submitted;
    QTest::newRow("not found, adopted and never known") << RowCode::NotFound << adopted << Stage::NotFound;
    QTest::newRow("not found, known before") << RowCode::NotFound << known << Stage::PartlyShipped;
    QTest::newRow("accepted") << RowCode::Received << submitted << Stage::Received;
    QTest::newRow("submitted") << RowCode::Submitted << submitted << Stage::Submitted;
    QTest::newRow("new") << RowCode::New << submitted << Stage::New;
    QTest::newRow("processing") << RowCode::Processing << submitted << Stage::Processing;
    QTest::newRow("shipped") << RowCode::Shipped << submitted << Stage::Shipped;
    QTest::newRow("delivered") << RowCode::Delivered << submitted << Stage::Delivered;
    QTest::newRow("invoiced") << RowCode::Invoiced << submitted << Stage::Invoiced;
    QTest::newRow("closed") << RowCode::Closed << submitted << Stage::Closed;
    QTest::newRow("deleted") << RowCode::Cancelled << submitted << Stage::Cancelled;
    QTest::newRow("rejected") << RowCode::Rejected << submitted << Stage::Rejected;
    QTest::newRow("another word") << RowCode::Unknown << submitted << Stage::Unknown;
}

void TestOrderState::r7_headerWithoutLines()
{
    QFETCH(RowCode, header);
    QFETCH(RollUpFacts, facts);
    QFETCH(Stage, stage);
    const OrderState state = rolledAnswer(answerOf({}, header), facts);
    QCOMPARE(state.stage, stage);
    QCOMPARE(state.exceptions.testFlag(OrderException::NotFound), header == RowCode::NotFound);
    QCOMPARE(state.unknownStatuses, header == RowCode::Unknown ? QStringList{u"accepted"_s} : QStringList());
    if (header == RowCode::NotFound) // rows that are not found are none
        QCOMPARE(rolledAnswer(answerOf({row(RowCode::NotFound, 4)}, header), facts).stage, stage);
}

/// Row 12: Processing 3/0, previous header Shipped.
void TestOrderState::aStepBackOfTheTable()
{
    OrderMemory memory;
    memory.keptFulfilment = Fulfilment::Shipped;
    memory.keptOrdered = memory.keptShipped = Quantity(3);
    memory.lastStage = Stage::Shipped;
    const OrderState sighted = rolled({row(RowCode::Processing, 3)});
    QCOMPARE(sighted.stage, Stage::Processing);
    const ForwardOnly first = keepForward(sighted, memory);
    QVERIFY(first.secondLook);
    QCOMPARE(first.kept.stage, Stage::Shipped);
    memory.seenOnce = first.seenOnce;
    const ForwardOnly second = keepForward(sighted, memory);
    QVERIFY(second.backward);
    QCOMPARE(second.kept.stage, Stage::Shipped);
}

/// Row 15.
void TestOrderState::r15_telarisFromPartlyToInvoiced()
{
    const OrderState partly = rolledAnswer(telaris(RowCode::Shipped, 1)); // "partlyinvoiced"
    QCOMPARE(partly.stage, Stage::PartlyShipped);
    QCOMPARE(partly.billing, Billing::Partly);
    QCOMPARE(partly.lines.first().shipped, Quantity(1)); // shipped = invoiced = invoiced_quantity
    const OrderState billed = rolledAnswer(telaris(RowCode::Invoiced, 4));
    QCOMPARE(billed.stage, Stage::Invoiced);
    QCOMPARE(billed.billing, Billing::Complete);
    QCOMPARE(rolledAnswer(telaris(RowCode::Processing, 0)).stage, Stage::Processing);
}

void TestOrderState::r15_telarisClosed()
{
    const OrderState bare = rolledAnswer(telaris(RowCode::Closed, 0));
    QCOMPARE(bare.billing, Billing::None); // closed without an invoice says nothing of goods
    QVERIFY(bare.shipped.isZero());
    RollUpFacts seen;
    seen.seenInvoiced = true;
    const OrderState known = rolledAnswer(telaris(RowCode::Closed, 0), seen);
    QCOMPARE(known.stage, Stage::Closed);
    QCOMPARE(known.shipped, Quantity(4));
    SupplierOrder invoiced = telaris(RowCode::Closed, 0);
    invoiced.invoices = {invoiceOf(u"900"_s, {})};
    QCOMPARE(rolledAnswer(invoiced).billing, Billing::Complete);
    SupplierOrder complaint = telaris(RowCode::Processing, 1); // changes no quantity, whatever invoice it carries
    complaint.rows.first().onHold = true;
    complaint.invoices = invoiced.invoices;
    QCOMPARE(rolledAnswer(complaint).shipped, Quantity(1));
    QCOMPARE(rolledAnswer(complaint, seen).stage, Stage::Invoiced);
}

void TestOrderState::theLowestRankAmongLinesThatHaveOne()
{
    const OrderState state = rolled({row(RowCode::Processing, 1), row(RowCode::Received, 1, 0, two), backOrder(1, u"3"_s)});
    QCOMPARE(state.fulfilment, Fulfilment::Received);
    RollUpFacts facts;
    QCOMPARE(rolled({held(1)}, {}, facts).fulfilment, Fulfilment::Received); // no line has one: at least received
    facts.keptFulfilment = Fulfilment::Processing;
    QCOMPARE(rolled({held(1)}, {}, facts).fulfilment, Fulfilment::Processing); // … else its own
    QCOMPARE(rolled({backOrder(1), row(RowCode::Unknown, 1, 0, two)}).stage, Stage::Received); // not all open lines are back-ordered
}

void TestOrderState::r20_aLineNobodyNamesCounts()
{
    const auto order = orderOf({ours(u"a"_s, 2, {u"SKU1"_s}), ours(u"b"_s, 3, {u"OTHER"_s})});
    const OrderState state = rolled({row(RowCode::Shipped, 2, 2)}, order);
    QCOMPARE(state.ordered, Quantity(5));
    QCOMPARE(state.stage, Stage::PartlyShipped);
    QVERIFY(state.exceptions.testFlag(OrderException::LineNotAtSupplier));
    QVERIFY(!state.lines.at(1).rank);
    QCOMPARE(state.discrepancies, QStringList{u"Our b is not at the supplier"_s});
    // Cancelled by the supplier are only lines that it names.
    QCOMPARE(rolled({row(RowCode::Cancelled, 2)}, order).stage, Stage::Received);
    QCOMPARE(rolled({row(RowCode::Cancelled, 2)}, orderOf({order.lines.first()})).stage, Stage::Cancelled);
}

void TestOrderState::notOrderedHereTakesALineOut()
{
    const auto order = orderOf({ours(u"a"_s, 2, {u"SKU1"_s}), ours(u"b"_s, 3, {u"OTHER"_s})});
    const QList<LineLink> links{{RecordId(u"b"_s), {}, {}, {}, true}};
    const OrderState state = rollUp(answerOf({row(RowCode::Shipped, 2, 2)}), order, links, {});
    QCOMPARE(state.ordered, Quantity(2));
    QCOMPARE(state.stage, Stage::Shipped);
    QVERIFY(!state.exceptions);
    QVERIFY(state.discrepancies.isEmpty());
}

void TestOrderState::r35_closedByTime_data()
{
    QTest::addColumn<QDate>("invoiced");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<bool>("scan");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("days");
    QTest::addColumn<Stage>("stage");
    const QDate bill(2026, 3, 5);
    QTest::newRow("13 days after the invoice") << bill << QDate() << false << bill.addDays(13) << 14 << Stage::Invoiced;
    QTest::newRow("14 days after") << bill << QDate() << false << bill.addDays(14) << 14 << Stage::Closed;
    QTest::newRow("a scan: not after 44 days") << bill << QDate() << true << bill.addDays(44) << 14 << Stage::Invoiced;
    QTest::newRow("a scan: after 45") << bill << QDate() << true << bill.addDays(45) << 14 << Stage::Closed;
    QTest::newRow("no invoice date: from the day it was first seen") << QDate() << bill << false << bill.addDays(14) << 14 << Stage::Closed;
    QTest::newRow("neither") << QDate() << QDate() << false << bill.addDays(99) << 14 << Stage::Invoiced;
    QTest::newRow("switched off") << bill << QDate() << false << bill.addDays(99) << 0 << Stage::Invoiced;
}

void TestOrderState::r35_closedByTime()
{
    QFETCH(QDate, invoiced);
    QFETCH(QDate, since);
    QFETCH(bool, scan);
    QFETCH(QDate, today);
    QFETCH(int, days);
    QFETCH(Stage, stage);
    SupplierRow sent = boxed(row(RowCode::Invoiced, 4, 4), {box(u"1Z999AA10312345670"_s)});
    if (scan)
        sent.packages.first().checkpoint = Checkpoint{u"InTransit"_s, {}, {}, {}, {}};
    SupplierOrder answer = answerOf({sent});
    answer.invoices = {invoiceOf(u"1"_s, {}, QDate(2026, 3, 1)), invoiceOf(u"2"_s, {}, invoiced)};
    if (!invoiced.isValid())
        answer.invoices.clear();
    RollUpFacts facts;
    facts.billingCompleteSince = since;
    facts.today = today;
    facts.closedAfterDays = facts.closedAfterDaysWithScan = days;
    if (days > 0)
        facts.closedAfterDaysWithScan = 45;
    QCOMPARE(rolledAnswer(answer, facts).stage, stage);
}

void TestOrderState::r35_shortOrders_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QDate>("changed");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isShort_");
    const QDate day(2026, 3, 4);
    SupplierRow part = row(RowCode::Shipped, 5, 2);
    part.shippedAt = Moment::ofDay(day);
    SupplierRow undated = row(RowCode::Shipped, 5, 2);
    SupplierRow whole = row(RowCode::Shipped, 5, 5);
    whole.shippedAt = Moment::ofDay(day);
    QTest::newRow("60 days after the shipment") << Rows{part} << QDate() << day.addDays(60) << true;
    QTest::newRow("59 days after") << Rows{part} << QDate() << day.addDays(59) << false;
    QTest::newRow("something changed since") << Rows{part} << day.addDays(10) << day.addDays(60) << false;
    QTest::newRow("60 days after the change") << Rows{part} << day.addDays(10) << day.addDays(70) << true;
    QTest::newRow("a row waits") << Rows{part, backOrder(3)} << QDate() << day.addDays(90) << false;
    QTest::newRow("all shipped") << Rows{whole} << QDate() << day.addDays(90) << false;
    QTest::newRow("nothing shipped") << Rows{row(RowCode::Received, 5)} << day << day.addDays(90) << false;
    QTest::newRow("no ship date, from the last change") << Rows{undated} << day << day.addDays(60) << true;
    QTest::newRow("no day at all") << Rows{undated} << QDate() << day << false;
}

void TestOrderState::r35_shortOrders()
{
    QFETCH(Rows, rows);
    QFETCH(QDate, changed);
    QFETCH(QDate, today);
    QFETCH(bool, isShort_);
    const SupplierOrder answer = answerOf(rows);
    const OrderState state = rolledAnswer(answer, {}, orderOf({ours(u"a"_s, 5, {u"SKU1"_s})}));
    QCOMPARE(isShort(answer, state, changed, today, 60), isShort_);
}

void TestOrderState::r17_aWarehouseMoveIsNoSecondOrder()
{
    SupplierRow first = row(RowCode::Received, 9);
    first.warehouse = u"3"_s;
    SupplierRow moved = row(RowCode::Shipped, 9, 9);
    moved.warehouse = u"16"_s;
    const OrderState state = rolled({first, moved}, orderOf({ours(u"a"_s, 9, {u"SKU1"_s})}));
    QCOMPARE(state.stage, Stage::Shipped);
    QCOMPARE(state.shipped, Quantity(9));
    QVERIFY(state.lines.first().open.isZero() && !state.exceptions);
    QCOMPARE(rolled({first, moved}).lines.first().ordered, Quantity(9)); // without partner, too
}

void TestOrderState::r23_freightIsNeverCounted()
{
    SupplierRow freight = row(RowCode::Invoiced, 1, 1, {});
    freight.sku.clear();
    freight.productName = u"Freight"_s;
    freight.freight = Money::parse(u"12.50");
    SupplierRow goods = row(RowCode::Received, 4);
    goods.freight = Money::parse(u"0.75");
    const OrderState state = rolled({goods, freight}, orderOf({ours(u"a"_s, 4, {u"SKU1"_s})}));
    QCOMPARE(state.stage, Stage::Received);
    QCOMPARE(state.ordered, Quantity(4));
    QCOMPARE(state.freight.amount, u"13.25"_s);
    QVERIFY(state.discrepancies.isEmpty());
    QVERIFY(state.lines.last().freight);
    for (const QString &name : {u"Handling Fee"_s, u"Shipping and handling"_s, u"recycling fee"_s, u"Sales tax"_s}) {
        freight.productName = name;
        QVERIFY2(rolled({freight}).lines.first().freight, qPrintable(name));
    }
    freight.productName = u"Freight scale 50 kg"_s;
    QVERIFY(!rolled({freight}).lines.first().freight);
}

void TestOrderState::r16_orderNumbersKnownFirst()
{
    const auto of = [](const QString &number, const QString &line) {
        SupplierRow each = row(RowCode::Received, 1, 0, line);
        each.supplierOrder = SupplierOrderNumber(number);
        return each;
    };
    RollUpFacts facts;
    facts.knownSupplierOrders = {u"700"_s, u"300"_s};
    QCOMPARE(rolled({of(u"1000"_s, one), of(u"99"_s, two), of(u"700"_s, u"3"_s)}, {}, facts).supplierOrders,
             (QStringList{u"700"_s, u"99"_s, u"1000"_s}));
    QCOMPARE(rolledAnswer(answerOf({}), facts).supplierOrders, facts.knownSupplierOrders); // nothing was named
}

void TestOrderState::r24_invoiceLines_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QList<InvoiceLine>>("bill");
    QTest::addColumn<QString>("invoiced"); // a line each
    const auto shipped = RowCode::Shipped;
    const auto same = [](qint64 ordered, const QString &line) {
        SupplierRow each = row(shipped, ordered, ordered, line);
        each.sku = u"SAME"_s;
        return each;
    };
    QTest::newRow("by number and part") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 3, two)} << u"0 3"_s;
    QTest::newRow("without number: one line, not every line of that part") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 2)} << u"2 0"_s;
    QTest::newRow("… that of the same quantity") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 3)} << u"0 3"_s;
    QTest::newRow("… else filled in order") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 4)} << u"2 2"_s;
    QTest::newRow("… and the sum is kept") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 2), billed(u"SAME"_s, 3)} << u"2 3"_s;
    QTest::newRow("billed before it left") << Rows{row(RowCode::Received, 4)} << QList{billed(u"SKU1"_s, 4)} << u"4"_s;
    QTest::newRow("another part") << Rows{same(2, one)} << QList{billed(u"TV"_s, 2)} << u"0"_s;
    QTest::newRow("another part under its number") << Rows{same(2, one)} << QList{billed(u"TV"_s, 2, one)} << u"0"_s;
    QTest::newRow("by number alone if it names no part") << Rows{same(2, one), same(2, two)} << QList{billed({}, 2, two)} << u"0 2"_s;
    QTest::newRow("a credit comes off") << Rows{same(2, one), same(3, two)} << QList{billed(u"SAME"_s, 3), billed(u"SAME"_s, -1)} << u"0 2"_s;
    QTest::newRow("rows coded invoiced, if more") << Rows{row(RowCode::Invoiced, 4, 4)} << QList{billed(u"SKU1"_s, 1)} << u"4"_s;
    QTest::newRow("invoice lines, if more") << Rows{row(RowCode::Invoiced, 1, 1), row(shipped, 3, 3)} << QList{billed(u"SKU1"_s, 4)} << u"4"_s;
}

void TestOrderState::r24_invoiceLines()
{
    QFETCH(Rows, rows);
    QFETCH(QList<InvoiceLine>, bill);
    QFETCH(QString, invoiced);
    SupplierOrder answer = answerOf(rows);
    answer.invoices = {invoiceOf(u"900"_s, bill)};
    QStringList found;
    for (const LineState &line : rolledAnswer(answer).lines)
        found.append(line.invoiced.text());
    QCOMPARE(found.join(u' '), invoiced);
}

void TestOrderState::r24_aSumBeyondTheToleranceIsTold_data()
{
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QStringList>("told");
    const QStringList none;
    QTest::newRow("same") << u"10.00"_s << u"10"_s << u"30"_s << none;
    QTest::newRow("a cent a piece is tolerated") << u"10.00"_s << u"10.01"_s << u"30.03"_s << none;
    QTest::newRow("more") << u"10.00"_s << u"10.02"_s << u"30.06"_s << QStringList{u"invoice 900, SKU1: 0.06 more than ordered for 3 pieces"_s};
    QTest::newRow("less") << u"10.00"_s << u"9"_s << u"27"_s << QStringList{u"invoice 900, SKU1: 3 less than ordered for 3 pieces"_s};
    QTest::newRow("the total decides") << u"10.00"_s << u"10"_s << u"31.5"_s << QStringList{u"invoice 900, SKU1: 1.5 more than ordered for 3 pieces"_s};
    QTest::newRow("without total the price does") << u"10.00"_s << u"10.5"_s << QString() << QStringList{u"invoice 900, SKU1: 1.5 more than ordered for 3 pieces"_s};
    QTest::newRow("nothing to compare with") << QString() << u"10"_s << u"30"_s << none;
    QTest::newRow("nothing told") << u"10.00"_s << QString() << QString() << none;
}

void TestOrderState::r24_aSumBeyondTheToleranceIsTold()
{
    QFETCH(QString, cost);
    QFETCH(QString, price);
    QFETCH(QString, total);
    QFETCH(QStringList, told);
    PurchaseOrderLine mine = ours(u"a"_s, 3, {u"SKU1"_s}, {one});
    mine.unitCost = Money::parse(cost);
    InvoiceLine line = billed(u"SKU1"_s, 3);
    line.unitPrice = Money::parse(price);
    line.total = Money::parse(total);
    SupplierOrder answer = answerOf({row(RowCode::Shipped, 3, 3)});
    answer.invoices = {invoiceOf(u"900"_s, {line})};
    QCOMPARE(rollUp(answer, orderOf({mine}), {}, {}).discrepancies, told);
}

void TestOrderState::r24_anInvoiceWithoutLines()
{
    SupplierRow other = row(RowCode::Shipped, 3, 3, two);
    other.supplierOrder = SupplierOrderNumber(u"556"_s);
    SupplierInvoice bare = invoiceOf(u"900"_s, {});
    bare.supplierOrder = SupplierOrderNumber(u"555"_s);
    SupplierOrder answer = orderSync({row(RowCode::Shipped, 2, 2), other});
    answer.invoices = {bare, bare}; // covers once
    const OrderState covered = rolledAnswer(answer);
    QCOMPARE(covered.lines.at(0).invoiced, Quantity(2));
    QCOMPARE(covered.lines.at(0).stage, Stage::Invoiced);
    QVERIFY(covered.lines.at(1).invoiced.isZero());
    QCOMPARE(covered.billing, Billing::Partly);
    answer.invoices.first().reading = answer.invoices.last().reading = InvoiceReading::InProgress;
    QCOMPARE(rolledAnswer(answer).billing, Billing::None);
    answer.invoices = {bare};
    answer.source = u"tdsynnex"_s; // no other source: there an invoice without lines covers nothing
    QCOMPARE(rolledAnswer(answer).billing, Billing::None);
}

void TestOrderState::r32_headerDates()
{
    const auto dated = [](SupplierRow each, int eta, int ship, int shippedAt) {
        each.eta = QDate(2026, 4, eta);
        each.estimatedShip = QDate(2026, 4, ship);
        each.shippedAt = Moment::ofDay(QDate(2026, 3, shippedAt));
        return each;
    };
    const OrderState open = rolled({dated(row(RowCode::Shipped, 2, 2), 20, 19, 4), dated(row(RowCode::Received, 1, 0, two), 3, 2, 9),
                                    dated(row(RowCode::Cancelled, 1, 0, u"3"_s), 28, 28, 20)});
    QCOMPARE(open.eta, QDate(2026, 4, 3)); // latest of the open lines
    QCOMPARE(open.expectedShip, QDate(2026, 4, 2));
    QCOMPARE(open.shippedAt.day(), QDate(2026, 3, 4));
    const OrderState done = rolled({dated(row(RowCode::Shipped, 2, 2), 20, 19, 4), dated(row(RowCode::Shipped, 1, 1, two), 3, 2, 9)});
    QCOMPARE(done.eta, QDate(2026, 4, 20)); // nothing is open: of all
    QVERIFY(!done.expectedShip.isValid());
    QCOMPARE(done.shippedAt.day(), QDate(2026, 3, 9));
    QVERIFY(done.deliveredAt.isEmpty());
    const auto arrived = [](const QString &line, int day) {
        return boxed(row(RowCode::Shipped, 1, 1, line), {box(u"1Z999AA10312345670"_s, 0, QDate(2026, 3, day))});
    };
    QCOMPARE(rolled({arrived(one, 7), arrived(two, 6)}).deliveredAt.day(), QDate(2026, 3, 7));
    QVERIFY(rolled({arrived(one, 7), row(RowCode::Shipped, 1, 1, two)}).deliveredAt.isEmpty()); // only when all is
}

void TestOrderState::r4_linesOfTwoSupplierOrdersAreUnited()
{
    SupplierRow other = row(RowCode::Shipped, 3, 3, two);
    other.supplierOrder = SupplierOrderNumber(u"900"_s);
    const OrderState state = rolled({row(RowCode::Shipped, 2, 2), other},
                                    orderOf({ours(u"a"_s, 2, {u"SKU1"_s}), ours(u"b"_s, 3, {u"SKU2"_s})}));
    QCOMPARE(state.stage, Stage::Shipped);
    QCOMPARE(state.lines.at(0).supplierOrders, QStringList{u"555"_s});
    QCOMPARE(state.lines.at(1).supplierOrders, QStringList{u"900"_s});
}

QTEST_GUILESS_MAIN(TestOrderState)
#include "tst_orderstate.moc"
