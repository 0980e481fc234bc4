#include "core/rules/forwardonly.h"
#include "core/rules/rollup.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

SupplierRow row(RowCode code, qint64 ordered, qint64 shipped, const QString &line)
{
    SupplierRow each;
    each.code = code;
    each.rawStatus = u"word"_s;
    each.ordered = Quantity(ordered);
    each.shipped = Quantity(shipped);
    each.lineNumber = line;
    each.sku = u"SKU"_s + line;
    return each;
}

SupplierRow backOrder(qint64 ordered, const QString &line)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.backOrdered = true;
    return each;
}

SupplierRow quote(qint64 ordered, const QString &line)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.quote = true;
    return each;
}

OrderState rolled(const QList<SupplierRow> &rows, const PurchaseOrder &order = {})
{
    SupplierOrder answer;
    answer.code = RowCode::Received;
    answer.rows = rows;
    return rollUp(answer, order, {}, {});
}

} // namespace

class TestRollUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r11_headerFromLines_data();
    void r11_headerFromLines();
    void r9_exactDuplicatesAndOrderOfRowsDoNotMatter();
    void noLineUnderstoodIsUnknownBesideAnOrphan();
    void r7_notFoundMovesNothingBack();
};

void TestRollUp::r11_headerFromLines_data()
{
    QTest::addColumn<QList<SupplierRow>>("rows");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("partBackOrdered");
    QTest::addColumn<Billing>("billing");
    const QString one = u"1"_s;
    const QString two = u"2"_s;
    using Rows = QList<SupplierRow>;
    QTest::newRow("received") << Rows{row(RowCode::Received, 4, 0, one)} << Stage::Received << false << Billing::None;
    QTest::newRow("received and back-ordered") << Rows{row(RowCode::Received, 4, 0, one), backOrder(1, two)}
                                               << Stage::Received << true << Billing::None;
    QTest::newRow("back-ordered and cancelled") << Rows{backOrder(1, one), row(RowCode::Cancelled, 2, 0, two)}
                                                << Stage::BackOrdered << false << Billing::None;
    QTest::newRow("shipped and back-ordered") << Rows{row(RowCode::Shipped, 2, 2, one), backOrder(1, two)}
                                              << Stage::PartlyShipped << true << Billing::None;
    QTest::newRow("quote row superseded") << Rows{quote(9, one), row(RowCode::Shipped, 9, 9, one)} << Stage::Shipped
                                          << false << Billing::None;
    QTest::newRow("shipped and invoiced") << Rows{row(RowCode::Shipped, 2, 2, one), row(RowCode::Invoiced, 1, 1, two)}
                                          << Stage::Shipped << false << Billing::Partly;
    QTest::newRow("invoiced and cancelled") << Rows{row(RowCode::Invoiced, 5, 5, one), row(RowCode::Cancelled, 3, 0, two)}
                                            << Stage::Invoiced << false << Billing::Complete;
    QTest::newRow("all cancelled") << Rows{row(RowCode::Cancelled, 2, 0, one), row(RowCode::Cancelled, 1, 0, two)}
                                   << Stage::Cancelled << false << Billing::None;
    QTest::newRow("cancelled and rejected") << Rows{row(RowCode::Cancelled, 2, 0, one), row(RowCode::Rejected, 1, 0, two)}
                                            << Stage::Rejected << false << Billing::None;
}

void TestRollUp::r11_headerFromLines()
{
    QFETCH(QList<SupplierRow>, rows);
    QFETCH(Stage, stage);
    QFETCH(bool, partBackOrdered);
    QFETCH(Billing, billing);
    const OrderState state = rolled(rows);
    QCOMPARE(state.stage, stage);
    QCOMPARE(state.exceptions.testFlag(OrderException::PartBackOrdered), partBackOrdered);
    QCOMPARE(state.billing, billing);
}

void TestRollUp::r9_exactDuplicatesAndOrderOfRowsDoNotMatter()
{
    const SupplierRow a = row(RowCode::Shipped, 5, 2, u"1"_s);
    const SupplierRow b = backOrder(3, u"1"_s);
    const OrderState state = rolled({a, b});
    QCOMPARE(state.lines.size(), 1);
    QCOMPARE(state.shipped, Quantity(2));
    QVERIFY(rolled({b, a}) == state);
    QVERIFY(rolled({a, b, a, b}) == state);
}

void TestRollUp::noLineUnderstoodIsUnknownBesideAnOrphan()
{
    PurchaseOrder order;
    PurchaseOrderLine ours;
    ours.id = RecordId(u"7"_s);
    ours.vendorParts = {u"OTHER"_s};
    ours.ordered = Quantity(1);
    order.lines = {ours};
    QCOMPARE(rolled({row(RowCode::Unknown, 1, 0, u"9"_s)}, order).stage, Stage::Unknown);
}

void TestRollUp::r7_notFoundMovesNothingBack()
{
    OrderMemory memory;
    memory.keptFulfilment = Fulfilment::Shipped;
    memory.keptBilling = Billing::Partly;
    OrderState sighted;
    sighted.stage = Stage::NotFound;
    const ForwardOnly kept = keepForward(sighted, memory);
    QCOMPARE(kept.kept.fulfilment, Fulfilment::Shipped);
    QCOMPARE(kept.kept.billing, Billing::Partly);
    QVERIFY(!kept.secondLook && !kept.backward);
}

QTEST_GUILESS_MAIN(TestRollUp)
#include "tst_rollup.moc"
