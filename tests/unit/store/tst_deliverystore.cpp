#include "tests/unit/store/storefixture.h"

#include <QElapsedTimer>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(int number)
{
    return {2026, 3, number};
}

DeliveryPart part(const QString &line, int pieces, QDate promised, QDate shipped = {}, QDate delivered = {})
{
    DeliveryPart made;
    made.line = line;
    made.pieces = Quantity(pieces);
    made.supplier = u"TD SYNNEX"_s;
    made.carrier = shipped.isValid() ? u"FedEx"_s : QString();
    made.orderedOn = day(1);
    made.promised = made.eta = promised;
    made.shipped = shipped;
    made.delivered = delivered;
    made.tellsDelivery = true;
    return made;
}

} // namespace

/// Delivery figures against numbers counted by hand, and the list of orders as the database reads it.
class TestDeliveryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partialShipmentsCountByPieces();
    void whatNobodyTellsIsNeitherOnTimeNorLate();
    void groupsBySupplierCarrierAndMonth();
    void owedPiecesPastTheirEta();
    void theFirstEtaStaysThePromise();
    void listIsFilteredAndSearched();
    void r44_wantedForALaterDayIsScheduledNotLate();
    void tenThousandOrdersAreListedAtOnce();

private:
    void keep(StoreFixture &fixture, const QString &po, const QList<DeliveryPart> &parts, const OrderFigures &figures = {},
              const QString &stage = u"processing"_s)
    {
        const qint64 link = fixture.addLink(po);
        Snapshot snapshot;
        snapshot.link = link;
        snapshot.supplierHash = po;
        snapshot.stage = stage;
        snapshot.checkedAt = noon();
        SUCCEEDS(fixture.stores->snapshots.save(snapshot));
        SUCCEEDS(fixture.stores->orderFigures.save(link, figures, parts));
    }
};

void TestDeliveryStore::partialShipmentsCountByPieces()
{
    StoreFixture fixture;
    // Ten ordered on the 1st for the 6th: six came on the 5th, four on the 9th.
    keep(fixture, u"PO1"_s, {part(u"a"_s, 6, day(6), day(3), day(5)), part(u"a"_s, 4, day(6), day(7), day(9))});
    VALUE_OF(total, fixture.stores->deliveries.total({}, {}, day(20)));
    QCOMPARE(total.orders, 1);
    QCOMPARE(total.pieces, Quantity(10));
    QCOMPARE(total.onTime, Quantity(6));
    QCOMPARE(total.late, Quantity(4));
    QCOMPARE(*total.onTimeRate(), 0.6);
    QCOMPARE(*total.daysToShip, (6 * 2 + 4 * 6) / 10.0);    // 3.6
    QCOMPARE(*total.daysToDeliver, (6 * 2 + 4 * 2) / 10.0); // 2
}

void TestDeliveryStore::whatNobodyTellsIsNeitherOnTimeNorLate()
{
    StoreFixture fixture;
    DeliveryPart inTime = part(u"a"_s, 5, day(6), day(4));
    DeliveryPart tooLate = part(u"b"_s, 3, day(6), day(8));
    inTime.tellsDelivery = tooLate.tellsDelivery = false;
    const DeliveryPart noPromise = part(u"c"_s, 2, {}, day(4), day(5));
    const DeliveryPart notYetDue = part(u"d"_s, 7, day(30));
    keep(fixture, u"PO1"_s, {inTime, tooLate, noPromise, notYetDue});
    VALUE_OF(total, fixture.stores->deliveries.total({}, {}, day(20)));
    QCOMPARE(total.notTold, Quantity(5));
    QCOMPARE(total.late, Quantity(3)); // left after the day it was to arrive
    QCOMPARE(total.onTime, Quantity());
    QCOMPARE(*total.onTimeRate(), 0.0);
    QCOMPARE(total.pieces, Quantity(17));
    VALUE_OF(none, fixture.stores->deliveries.total(day(2), {}, day(20))); // all were ordered on the 1st
    QVERIFY(!none.onTimeRate());
    QCOMPARE(none.orders, 0);
}

void TestDeliveryStore::groupsBySupplierCarrierAndMonth()
{
    StoreFixture fixture;
    DeliveryPart ups = part(u"a"_s, 2, day(6), day(3), day(7));
    ups.carrier = u"UPS"_s;
    DeliveryPart february = part(u"b"_s, 1, day(6), day(3), day(4));
    february.orderedOn = QDate(2026, 2, 27);
    february.supplier = u"Other"_s;
    keep(fixture, u"PO1"_s, {ups, part(u"c"_s, 3, day(6), day(3), day(6))});
    keep(fixture, u"PO2"_s, {february});
    using By = DeliveryStore::By;
    VALUE_OF(carriers, fixture.stores->deliveries.figures(By::Carrier, {}, {}, day(20)));
    QCOMPARE(carriers.size(), 2);
    QCOMPARE(carriers.at(0).group, u"FedEx"_s);
    QCOMPARE(*carriers.at(0).onTimeRate(), 1.0);
    QCOMPARE(carriers.at(0).orders, 2);
    QCOMPARE(carriers.at(1).group, u"UPS"_s);
    QCOMPARE(*carriers.at(1).onTimeRate(), 0.0);
    VALUE_OF(months, fixture.stores->deliveries.figures(By::Month, {}, {}, day(20)));
    QCOMPARE(months.size(), 2);
    QCOMPARE(months.at(0).group, u"2026-03"_s);
    QCOMPARE(months.at(1).group, u"2026-02"_s);
    QCOMPARE(*months.at(1).daysToShip, 4.0); // 27 February to 3 March
    VALUE_OF(suppliers, fixture.stores->deliveries.figures(By::Supplier, {}, {}, day(20)));
    QCOMPARE(suppliers.size(), 2);
    QCOMPARE(suppliers.at(0).group, u"Other"_s);
    QCOMPARE(suppliers.at(1).pieces, Quantity(5));
}

void TestDeliveryStore::owedPiecesPastTheirEta()
{
    StoreFixture fixture;
    keep(fixture, u"PO1"_s, {part(u"a"_s, 6, day(6), day(3), day(5)), part(u"a"_s, 4, day(6))});
    DeliveryPart underWay = part(u"b"_s, 1, day(4), day(3));
    keep(fixture, u"PO2"_s, {underWay});
    underWay.tellsDelivery = false; // sent, and nobody will ever say that it came
    keep(fixture, u"PO3"_s, {underWay});
    keep(fixture, u"PO4"_s, {part(u"c"_s, 9, day(4))}, {}, u"cancelled"_s);
    keep(fixture, u"PO5"_s, {part(u"d"_s, 9, day(12))});
    VALUE_OF(overdue, fixture.stores->deliveries.overdue(day(10)));
    QCOMPARE(overdue.size(), 2);
    QCOMPARE(overdue.at(0).po, u"PO2"_s);
    QCOMPARE(overdue.at(0).daysLate, 6);
    QCOMPARE(overdue.at(1).po, u"PO1"_s);
    QCOMPARE(overdue.at(1).owed, Quantity(4));
    QCOMPARE(overdue.at(1).daysLate, 4);
}

void TestDeliveryStore::theFirstEtaStaysThePromise()
{
    StoreFixture fixture;
    const qint64 link = fixture.addLink(u"PO1"_s);
    OrderFigures figures;
    figures.eta = figures.promised = day(6);
    SUCCEEDS(fixture.stores->orderFigures.save(link, figures, {part(u"a"_s, 2, day(6))}));
    figures.eta = figures.promised = day(9);
    SUCCEEDS(fixture.stores->orderFigures.save(link, figures, {part(u"a"_s, 2, day(9))}));
    VALUE_OF(known, fixture.stores->orderFigures.find(link));
    QVERIFY(known);
    QCOMPARE(known->eta, day(9));
    QCOMPARE(known->promised, day(6));
    VALUE_OF(parts, fixture.stores->orderFigures.parts(link));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().promised, day(6));
    QCOMPARE(parts.first().eta, day(9));
}

void TestDeliveryStore::listIsFilteredAndSearched()
{
    StoreFixture fixture;
    OrderFigures figures;
    figures.customer = u"Harbor Dental Group"_s;
    figures.ordered = Quantity(5);
    figures.shipped = Quantity(3);
    figures.eta = day(5);
    keep(fixture, u"PO1"_s, {}, figures);
    figures.eta = day(12); // Thursday
    keep(fixture, u"PO2"_s, {}, figures);
    keep(fixture, u"PO3"_s, {}, {}, u"shipped"_s);
    VALUE_OF(link, fixture.stores->links.findByPo(PoNumber(u"PO3"_s)));
    SUCCEEDS(fixture.stores->links.setSupplierOrders(link.first().id, {u"152301001"_s}, u"answer"_s, noon()));
    SUCCEEDS(fixture.stores->shipments.replaceAll(link.first().id, {{u"1Z999"_s, u"1Z 999"_s, u"UPS"_s, {}, {}, {}, {}}}));
    StoredHold hold;
    hold.integration = fixture.integration;
    hold.order = {fixture.target, RecordId(u"r-PO2"_s)};
    hold.po = PoNumber(u"PO2"_s);
    hold.hold.since = noon();
    VALUE_OF(id, fixture.stores->holds.openOrRenew(hold));
    QVERIFY(id > 0);

    const auto numbers = [&](OrderQuery::Which which, const QString &search) {
        QStringList found;
        const auto rows = fixture.stores->orderFigures.list({which, search, day(10)});
        for (const ListedOrder &row : rows ? *rows : QList<ListedOrder>())
            found.append(row.link.po.text());
        return found.join(u' ');
    };
    using Which = OrderQuery::Which;
    QCOMPARE(numbers(Which::All, {}), u"PO1 PO2 PO3"_s);
    QCOMPARE(numbers(Which::PastEta, {}), u"PO1"_s);
    QCOMPARE(numbers(Which::ArrivingThisWeek, {}), u"PO2"_s);
    QCOMPARE(numbers(Which::NeedsYou, {}), u"PO2"_s);
    QCOMPARE(numbers(Which::All, u"dental"_s), u"PO1 PO2"_s);
    QCOMPARE(numbers(Which::All, u"52301"_s), u"PO3"_s);
    QCOMPARE(numbers(Which::All, u"1z999"_s), u"PO3"_s);
    QCOMPARE(numbers(Which::All, u"%"_s), QString()); // no pattern
    VALUE_OF(all, fixture.stores->orderFigures.list({Which::All, {}, day(10)}));
    QCOMPARE(all.at(0).figures.shipped, Quantity(3));
    QVERIFY(all.at(0).pastEta);
    QVERIFY(!all.at(1).pastEta);
    QCOMPARE(all.at(1).holds, 1);
    QCOMPARE(all.at(2).link.supplierOrders, QStringList{u"152301001"_s});
}

void TestDeliveryStore::r44_wantedForALaterDayIsScheduledNotLate()
{
    StoreFixture fixture;
    OrderFigures figures;
    figures.ordered = Quantity(5);
    figures.eta = day(5);
    figures.requested = day(20);
    keep(fixture, u"PO1"_s, {part(u"a"_s, 5, day(5))}, figures);
    const auto at = [&](int today) {
        const auto rows = fixture.stores->orderFigures.list({OrderQuery::Which::All, {}, day(today)});
        return rows ? rows->value(0) : ListedOrder();
    };
    QVERIFY(at(10).scheduled && !at(10).pastEta);
    QVERIFY(at(19).scheduled);
    QVERIFY(!at(20).scheduled && at(20).pastEta);
    QCOMPARE(at(10).figures.requested, day(20));
    const auto late = [&](int today) {
        const auto rows = fixture.stores->orderFigures.list({OrderQuery::Which::PastEta, {}, day(today)});
        const auto lines = fixture.stores->deliveries.overdue(day(today));
        return rows && lines ? QList<qsizetype>{rows->size(), lines->size()} : QList<qsizetype>();
    };
    QCOMPARE(late(10), (QList<qsizetype>{0, 0}));
    QCOMPARE(late(21), (QList<qsizetype>{1, 1}));
}

void TestDeliveryStore::tenThousandOrdersAreListedAtOnce()
{
    StoreFixture fixture;
    Transaction tx(*fixture.stores->database);
    OrderFigures figures;
    figures.eta = figures.promised = day(5);
    figures.ordered = Quantity(1);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 link = fixture.addLink(u"PO%1"_s.arg(i));
        SUCCEEDS(fixture.stores->orderFigures.save(link, figures, {part(u"a"_s, 1, day(5))}));
    }
    SUCCEEDS(tx.commit());
    QElapsedTimer timer;
    timer.start();
    VALUE_OF(all, fixture.stores->orderFigures.list({OrderQuery::Which::All, {}, day(10)}));
    QCOMPARE(all.size(), 10'000);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
