#include "core/rules/linematching.h"
#include "core/rules/lineshares.h"
#include "tests/unit/rules/rulestest.h"

using namespace Waybill;
using namespace Waybill::RulesTest;
using Rows = QList<SupplierRow>;
using Lines = QList<PurchaseOrderLine>;

namespace {

SupplierRow part(const QString &sku, const QString &mpn, const QString &line, qint64 ordered = 1)
{
    SupplierRow each = row(RowCode::Received, ordered, 0, line);
    each.sku = sku;
    each.mpn = mpn;
    return each;
}

PurchaseOrderLine made(const QString &id, const QStringList &mpns, const QStringList &numbers = {}, qint64 ordered = 1)
{
    PurchaseOrderLine each = ours(id, ordered, {}, numbers);
    each.manufacturerParts = mpns;
    return each;
}

LineMatching matched(const Rows &rows, const Lines &lines, const QList<LineLink> &links = {})
{
    return matchLines(groupRows(rows), lines, links);
}

} // namespace

/// R18–R20.
class TestLineMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r18_ways_data();
    void r18_ways();
    void r18_storedLinkFirst();
    void r18_onlyAUniqueHit();
    void r18_linksWorthStoring();
    void r20_substitutes();
    void r19_lineNumbersDecide();
    void r19_filledInOrder_data();
    void r19_filledInOrder();
    void r19_boxesAreDealtOutOnce();
    void r16_aSplitOrderComesBackToItsLine();
    void semantics7_extrasAreNamedByWhatTheyAre();
    void r21_priceAndPartDiffer();
    void r22_componentsOfAKitAreListedNotGuessed();
    void r18_quantityAndPriceAloneMatchNothing();
};

void TestLineMatching::r18_ways_data()
{
    QTest::addColumn<SupplierRow>("said");
    QTest::addColumn<PurchaseOrderLine>("mine");
    QTest::addColumn<int>("match");
    const auto none = -1;
    QTest::newRow("number and part") << part(u"S-1"_s, {}, one) << ours(u"a"_s, 1, {u"s 1"_s}, {one}) << int(LineMatch::LineNumber);
    QTest::newRow("number counts only with an agreeing part") << part({}, u"M-1"_s, one) << made(u"a"_s, {u"M1"_s}, {one}) << int(LineMatch::LineNumber);
    QTest::newRow("supplier SKU") << part(u"S-1"_s, {}, two) << ours(u"a"_s, 1, {u"S1"_s}, {one}) << int(LineMatch::SupplierSku);
    QTest::newRow("MPN") << part(u"X"_s, u"abc-1#ABA"_s, {}) << made(u"a"_s, {u"ABC1#ABA"_s}) << int(LineMatch::Mpn);
    QTest::newRow("MPN without its suffix") << part(u"X"_s, u"ABC-1#ABA"_s, {}) << made(u"a"_s, {u"ABC1#UUF"_s}) << int(LineMatch::MpnBase);
    QTest::newRow("nothing agrees") << part(u"X"_s, u"Y"_s, {}) << made(u"a"_s, {u"ABC1"_s}, {one}) << none;
    QTest::newRow("number of an orphan, another part") << part(u"X"_s, u"Y"_s, one) << made(u"a"_s, {u"ABC1"_s}, {one}) << int(LineMatch::Substitute);
    QTest::newRow("no part at all is no agreement") << part({}, {}, {}) << ours(u"a"_s, 1) << none;
}

void TestLineMatching::r18_ways()
{
    QFETCH(SupplierRow, said);
    QFETCH(PurchaseOrderLine, mine);
    QFETCH(int, match);
    const LineMatching found = matched({said}, {mine});
    QCOMPARE(found.pairs.size(), match < 0 ? 0 : 1);
    QCOMPARE(found.extras.size(), match < 0 ? 1 : 0);
    QCOMPARE(found.orphans.size(), match < 0 ? 1 : 0);
    if (match >= 0)
        QCOMPARE(int(found.pairs.first().match), match);
}

void TestLineMatching::r18_storedLinkFirst()
{
    const Lines lines{ours(u"a"_s, 1, {u"S1"_s}, {one}), ours(u"b"_s, 1, {u"OTHER"_s})};
    LineLink link{RecordId(u"b"_s), one, SupplierOrderNumber(u"555"_s), u"S-1"_s, false};
    const LineMatching stored = matched({part(u"S1"_s, {}, one)}, lines, {link});
    QCOMPARE(stored.pairs.first().ours, 1);
    QCOMPARE(stored.pairs.first().match, LineMatch::Stored);
    link.supplierOrder = SupplierOrderNumber(u"999"_s); // of another order
    QCOMPARE(matched({part(u"S1"_s, {}, one)}, lines, {link}).pairs.first().ours, 0);
    link.supplierOrder = {};
    link.part = u"S2"_s; // another part stands there now
    QCOMPARE(matched({part(u"S1"_s, {}, one)}, lines, {link}).pairs.first().ours, 0);
    link.part.clear();
    link.line = RecordId(u"gone"_s);
    QCOMPARE(matched({part(u"S1"_s, {}, one)}, lines, {link}).pairs.first().ours, 0);
}

void TestLineMatching::r18_onlyAUniqueHit()
{
    const Lines lines{made(u"a"_s, {u"ABC#1"_s}), made(u"b"_s, {u"ABC#2"_s})};
    const LineMatching found = matched({part(u"X"_s, u"ABC#3"_s, {})}, lines); // both without suffix, and not the same product
    QVERIFY(found.pairs.isEmpty());
    QCOMPARE(found.extras.size(), 1);
    QCOMPARE(found.orphans, (QList<int>{0, 1}));
}

void TestLineMatching::r18_linksWorthStoring()
{
    const LineMatching found = matched({part(u"S1"_s, {}, u"7"_s), part({}, u"M2"_s, {})},
                                       {ours(u"a"_s, 1, {u"S1"_s}), made(u"b"_s, {u"M2"_s})});
    QCOMPARE(found.pairs.size(), 2);
    QCOMPARE(found.found.size(), 1); // the other has no number to be known by
    QCOMPARE(found.found.first(), (LineLink{RecordId(u"a"_s), u"7"_s, {}, u"S1"_s, false}));
}

void TestLineMatching::r20_substitutes()
{
    const Lines lines{ours(u"a"_s, 2, {u"S1"_s}, {one, u"9"_s}), ours(u"b"_s, 2, {u"S2"_s}, {two})};
    const LineMatching found = matched({part(u"NEW"_s, {}, one), part(u"S2"_s, {}, two)}, lines);
    QCOMPARE(found.pairs.at(0).match, LineMatch::Substitute);
    QVERIFY(found.found.size() == 1 && found.found.first().line == RecordId(u"b"_s)); // never stored
    // A line that found its partner has no substitute beside it.
    const LineMatching taken = matched({part(u"S1"_s, {}, {}), part(u"NEW"_s, {}, one), part(u"S2"_s, {}, two)}, lines);
    QCOMPARE(taken.extras.size(), 1);
    QCOMPARE(taken.extras.first().rows.first().sku, u"NEW"_s);
}

void TestLineMatching::r19_lineNumbersDecide()
{
    const Lines lines{ours(u"a"_s, 2, {u"S1"_s}, {one}), ours(u"b"_s, 3, {u"S1"_s}, {two})};
    const LineMatching found = matched({part(u"S1"_s, {}, two, 3), part(u"S1"_s, {}, one, 2)}, lines);
    QCOMPARE(found.pairs.at(0).line.number, one);
    QCOMPARE(found.pairs.at(1).line.number, two);
    QCOMPARE(found.pairs.at(1).match, LineMatch::LineNumber);
    // Two lines of that part, no numbers of ours: pairwise.
    const Lines bare{ours(u"a"_s, 2, {u"S1"_s}), ours(u"b"_s, 3, {u"S1"_s})};
    const LineMatching pairwise = matched({part(u"S1"_s, {}, u"20"_s, 3), part(u"S1"_s, {}, u"10"_s, 2)}, bare);
    QCOMPARE(pairwise.pairs.at(0).line.number, u"10"_s);
    QCOMPARE(pairwise.pairs.at(1).line.number, u"20"_s);
    QCOMPARE(pairwise.pairs.at(0).match, LineMatch::Allocated);
}

void TestLineMatching::r19_filledInOrder_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("lines"); // ordered/shipped/stage of our two lines of 2 and 3
    const auto shipped = RowCode::Shipped;
    QTest::newRow("nothing shipped") << Rows{row(RowCode::Processing, 5)} << u"2/0/Processing 3/0/Processing"_s;
    QTest::newRow("all shipped") << Rows{row(shipped, 5, 5)} << u"2/2/Shipped 3/3/Shipped"_s;
    QTest::newRow("the first is filled first") << Rows{row(shipped, 5, 3)} << u"2/2/Shipped 3/1/Partially shipped"_s;
    QTest::newRow("nothing left for the second: it waits") << Rows{row(shipped, 5, 2)} << u"2/2/Shipped 3/0/Received"_s;
    QTest::newRow("two rows") << Rows{row(shipped, 2, 2), backOrder(3)} << u"2/2/Shipped 3/0/Back-ordered"_s;
    QTest::newRow("rows that name the whole line each") << Rows{row(shipped, 5, 2), backOrder(3)} << u"2/2/Shipped 3/0/Back-ordered"_s;
    QTest::newRow("more than was ordered goes to the last") << Rows{row(shipped, 6, 6)} << u"2/2/Shipped 3/4/Shipped"_s;
    QTest::newRow("no quantity counts as ordered") << Rows{row(shipped, 5, -1)} << u"2/2/Shipped 3/3/Shipped"_s;
    QTest::newRow("a part is cancelled") << Rows{row(shipped, 2, 2), row(RowCode::Cancelled, 3)} << u"2/2/Shipped 3/0/Cancelled"_s;
    QTest::newRow("less than was ordered") << Rows{row(shipped, 2, 2)} << u"2/2/Shipped 3/0/Not found"_s;
}

void TestLineMatching::r19_filledInOrder()
{
    QFETCH(Rows, rows);
    QFETCH(QString, lines);
    const auto order = orderOf({ours(u"a"_s, 2, {u"SKU1"_s}), ours(u"b"_s, 3, {u"SKU1"_s})});
    QStringList found;
    for (const LineState &line : rolled(rows, order).lines)
        found.append(line.ordered.text() + u'/' + line.shipped.text() + u'/' + stageLabel(line.stage));
    QCOMPARE(found.join(u' '), lines);
}

void TestLineMatching::r19_boxesAreDealtOutOnce()
{
    Package counted = box(u"1Z999AA10312345670"_s, 3);
    counted.serialNumbers = {u"A"_s, u"B"_s, u"C"_s};
    const Package second = box(u"040985000000015"_s, 2);
    const auto shares = sharesOf({one, one, {boxed(row(RowCode::Shipped, 5, 5), {counted, second})}, {}, false}, {Quantity(2), Quantity(3)});
    QCOMPARE(shares.size(), 2);
    const auto first = shares.at(0).rows.first().packages;
    const auto rest = shares.at(1).rows.first().packages;
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().quantity, Quantity(2));
    QCOMPARE(first.first().serialNumbers, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.first().quantity, Quantity(1));
    QCOMPARE(rest.first().serialNumbers, QStringList{u"C"_s});
    QCOMPARE(rest.last().quantity, Quantity(2));
    const auto order = orderOf({ours(u"a"_s, 2, {u"SKU1"_s}), ours(u"b"_s, 3, {u"SKU1"_s})});
    const OrderState state = rolled({boxed(row(RowCode::Shipped, 5, 5), {counted, second})}, order);
    Quantity units;
    for (const Shipment &shipment : state.shipments) {
        for (const Quantity each : shipment.lines)
            units += each;
    }
    QCOMPARE(units, Quantity(5)); // as many as there are
    // A box nobody counted may hold any of them; a line of which nothing left has none.
    const OrderState bare = rolled({boxed(row(RowCode::Shipped, 5, 2), {box(u"040985000000015"_s)})}, order);
    QCOMPARE(bare.lines.at(0).shipments.size(), 1);
    QVERIFY(bare.lines.at(1).shipments.isEmpty());
}

void TestLineMatching::r16_aSplitOrderComesBackToItsLine()
{
    SupplierRow more = part(u"S1"_s, {}, u"8"_s, 3);
    more.supplierOrder = SupplierOrderNumber(u"556"_s);
    const LineMatching found = matched({part(u"S1"_s, {}, u"7"_s, 2), more}, {ours(u"a"_s, 5, {u"S1"_s})});
    QCOMPARE(found.pairs.size(), 2);
    QCOMPARE(found.pairs.at(0).ours, 0);
    QCOMPARE(found.pairs.at(1).ours, 0);
    QVERIFY(found.extras.isEmpty());
}

void TestLineMatching::semantics7_extrasAreNamedByWhatTheyAre()
{
    SupplierRow cheap = part(u"S1"_s, {}, {}, 1);
    cheap.unitPrice = Money::parse(u"10");
    SupplierRow dear = part(u"S1"_s, {}, {}, 1);
    dear.unitPrice = Money::parse(u"20");
    const auto keys = [](const OrderState &state) {
        QStringList all;
        for (const LineState &line : state.lines)
            all.append(line.key + u'=' + line.supplierLine);
        return all;
    };
    QCOMPARE(keys(rolled({dear, cheap})), (QStringList{u"supplier:555/Dock/1=555/Dock/1"_s, u"supplier:555/Dock/2=555/Dock/2"_s}));
    QCOMPARE(keys(rolled({cheap, dear})), keys(rolled({dear, cheap})));
    SupplierRow moved = cheap; // progress does not change which is which
    moved.code = RowCode::Shipped;
    moved.shipped = Quantity(1);
    const OrderState later = rolled({moved, dear});
    QCOMPARE(later.lines.first().stage, Stage::Shipped);
    QCOMPARE(later.lines.first().supplierLine, u"555/Dock/1"_s);
    // Neither does another one that found its line of ours.
    const OrderState one_ = rolled({cheap, dear}, orderOf({ours(u"a"_s, 1, {u"S1"_s})}));
    QCOMPARE(one_.lines.first().key, u"a"_s);
    QVERIFY(!one_.lines.first().supplierLine.isEmpty());
    // A line with a number is named by it; freight under the same number is another line.
    SupplierRow freight = part({}, {}, one);
    freight.productName = u"Freight"_s;
    QCOMPARE(keys(rolled({part(u"S1"_s, {}, one), freight})), (QStringList{u"supplier:1=1"_s, u"supplier:1/freight=1/freight"_s}));
}

void TestLineMatching::r21_priceAndPartDiffer()
{
    PurchaseOrderLine mine = ours(u"a"_s, 1, {u"S1"_s}, {one});
    mine.unitCost = Money::parse(u"10.00");
    SupplierRow said = part(u"S1"_s, {}, one);
    said.unitPrice = Money::parse(u"10.5");
    QCOMPARE(rolled({said}, orderOf({mine})).discrepancies, QStringList{u"line 1: price 10.00 here, 10.50 at the supplier"_s});
    said.unitPrice = Money::parse(u"10");
    QVERIFY(rolled({said}, orderOf({mine})).discrepancies.isEmpty());
    said.sku = u"NEW"_s;
    QCOMPARE(rolled({said}, orderOf({mine})).discrepancies, QStringList{u"line 1: other part NEW in place of Our a"_s});
    QCOMPARE(rolled({said}).discrepancies, QStringList{u"line 1: Dock is not on this purchase order"_s});
}

/// No source tells what belongs to a kit, so its components stand for themselves: the header knows that not all has left, and
/// our line is not called shipped for a part of it.
void TestLineMatching::r22_componentsOfAKitAreListedNotGuessed()
{
    const PurchaseOrder order = orderOf({ours(u"kit"_s, 1, {u"KIT"_s}, {one})});
    SupplierRow left = row(RowCode::Shipped, 1, 1, u"11"_s);
    SupplierRow open = row(RowCode::Received, 1, 0, u"12"_s);
    const OrderState state = rolled({left, open}, order);
    QCOMPARE(state.lines.size(), 3);
    QVERIFY(state.lines.first().shipped.isZero());
    QVERIFY(state.lines.first().exceptions & OrderException::LineNotAtSupplier);
    QVERIFY(state.discrepancies.contains(u"line 11: Dock is not on this purchase order"_s));
    QVERIFY(state.stage != Stage::Shipped);
}

void TestLineMatching::r18_quantityAndPriceAloneMatchNothing()
{
    PurchaseOrderLine mine = ours(u"a"_s, 7, {u"S1"_s});
    mine.unitCost = Money::parse(u"123.45");
    SupplierRow said = part(u"ELSE"_s, u"ELSE"_s, {}, 7);
    said.unitPrice = mine.unitCost;
    const LineMatching found = matched({said}, {mine});
    QVERIFY(found.pairs.isEmpty()); // a proposal at most, never a match
    QCOMPARE(found.extras.size(), 1);
}

QTEST_GUILESS_MAIN(TestLineMatching)
#include "tst_linematching.moc"
