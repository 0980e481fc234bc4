#include "storefixture.h"

#include "core/base/steps.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Links, snapshots, history, shipments, invoices.
class TestOrderStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksAreKeptWhole();
    void oneLinkATemplateAndRecord();
    void supplierOrderNumbersAreNeverForgotten();
    void ordersAreFoundByAnyNumber();
    void personsLineLinksStay();
    void snapshotsKeepTheirHistory();
    void settlingNeedsASnapshot();
    void manyAreMarkedCheckedTogether();
    void historySaysWhoToldAndWhoWasNotified();
    void shipmentsAndInvoicesAreReplaced();
};

void TestOrderStores::linksAreKeptWhole()
{
    StoreFixture fixture;
    LinkStore &links = fixture.stores->links;
    OrderLink link;
    link.integration = fixture.integration;
    link.record = RecordId(u"4711"_s);
    link.po = PoNumber(u"PO-ü 1"_s);
    link.account = u"555"_s;
    link.origin = LinkOrigin::Adopted;
    link.standing = LinkStanding::Doubtful;
    link.reason = u"other account"_s;
    link.firstSeen = noon();
    link.confirmed = noon(1);
    link.adopted = noon(2);
    link.submitted = noon(-99);
    link.graceUntil = noon(999);
    link.ignored = true;
    VALUE_OF(id, links.save(link));
    link.id = id;
    VALUE_OF(found, links.find(id));
    QCOMPARE(found.value(), link);
    VALUE_OF(byRecord, links.find(fixture.integration, link.record));
    QCOMPARE(byRecord.value(), link);
    SUCCEEDS(links.setDetails(id, {{u"vendor"_s, u"TD"_s}}));
    VALUE_OF(details, links.details(id));
    QCOMPARE(details, (QJsonObject{{u"vendor"_s, u"TD"_s}}));
    SUCCEEDS(links.remove(id));
    VALUE_OF(gone, links.find(id));
    QVERIFY(!gone);
    VALUE_OF(noDetails, links.details(id));
    QVERIFY(noDetails.isEmpty());
}

void TestOrderStores::oneLinkATemplateAndRecord()
{
    StoreFixture fixture;
    LinkStore &links = fixture.stores->links;
    const qint64 first = fixture.addLink(u"PO1"_s);
    OrderLink changed;
    changed.integration = fixture.integration;
    changed.record = RecordId(u"r-PO1"_s);
    changed.po = PoNumber(u"PO1-B"_s);
    changed.firstSeen = noon(50);
    changed.standing = LinkStanding::Confirmed;
    SUCCEEDS(links.setSupplierOrders(first, {u"SO1"_s}, u"field"_s, noon()));
    VALUE_OF(second, links.save(changed));
    QCOMPARE(second, first);
    VALUE_OF(found, links.find(first));
    QCOMPARE(found->po, changed.po);
    QCOMPARE(found->standing, LinkStanding::Confirmed);
    QCOMPARE(found->firstSeen, noon()); // stays
    QCOMPARE(found->supplierOrders, QStringList{u"SO1"_s});
    changed.integration = TemplateId(u"gone"_s);
    FAILS_AS(links.save(changed), ErrorKind::Usage);
}

void TestOrderStores::supplierOrderNumbersAreNeverForgotten()
{
    StoreFixture fixture;
    LinkStore &links = fixture.stores->links;
    const qint64 id = fixture.addLink(u"PO1"_s);
    SUCCEEDS(links.setSupplierOrders(id, {u"SO2"_s, u"SO1"_s}, u"answer"_s, noon()));
    SUCCEEDS(links.setSupplierOrders(id, {u"SO3"_s, u"SO1"_s}, u"answer"_s, noon(5)));
    VALUE_OF(found, links.find(id));
    QCOMPARE(found->supplierOrders, (QStringList{u"SO3"_s, u"SO1"_s})); // primary first
    QCOMPARE(found->pastSupplierOrders, QStringList{u"SO2"_s});
    SUCCEEDS(links.setSupplierOrders(id, {u"SO2"_s}, u"person"_s, noon(9)));
    VALUE_OF(history, links.supplierOrderHistory(id));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0), (SupplierOrderSeen{SupplierOrderNumber(u"SO2"_s), u"answer"_s, noon(), {}})); // back again
    QCOMPARE(history.at(1).number, SupplierOrderNumber(u"SO1"_s));
    QCOMPARE(history.at(1).goneSince, noon(9));
    VALUE_OF(list, links.list(fixture.integration));
    QCOMPARE(list.at(0).supplierOrders, QStringList{u"SO2"_s});
    QCOMPARE(list.at(0).pastSupplierOrders, (QStringList{u"SO1"_s, u"SO3"_s}));
}

void TestOrderStores::ordersAreFoundByAnyNumber()
{
    StoreFixture fixture;
    LinkStore &links = fixture.stores->links;
    const qint64 one = fixture.addLink(u"po-1"_s);
    const qint64 two = fixture.addLink(u"PO-2"_s);
    SUCCEEDS(links.setSupplierOrders(one, {u"SO1"_s}, u"answer"_s, noon()));
    SUCCEEDS(links.setSupplierOrders(one, {u"SO9"_s}, u"answer"_s, noon(1)));
    VALUE_OF(byPo, links.findByPo(PoNumber(u" PO-1 "_s)));
    QCOMPARE(byPo.size(), 1);
    QCOMPARE(byPo.at(0).id, one);
    QCOMPARE(byPo.at(0).po, PoNumber(u"po-1"_s)); // verbatim
    VALUE_OF(past, links.findBySupplierOrder(SupplierOrderNumber(u"SO1"_s)));
    QCOMPARE(past.size(), 1);
    VALUE_OF(none, links.findBySupplierOrder(SupplierOrderNumber(u"SO"_s)));
    QVERIFY(none.isEmpty());
    VALUE_OF(list, links.list(fixture.integration));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).id, two);
}

void TestOrderStores::personsLineLinksStay()
{
    StoreFixture fixture;
    LineLinkStore &lines = fixture.stores->lineLinks;
    const qint64 id = fixture.addLink(u"PO1"_s);
    const LineLink byRules{RecordId(u"1"_s), u"10"_s, SupplierOrderNumber(u"SO1"_s), u"SKU"_s, false};
    const LineLink byPerson{RecordId(u"2"_s), {}, {}, {}, true};
    LineLink otherwise = byPerson;
    otherwise.notOrderedHere = false;
    SUCCEEDS(lines.replaceFound(id, {byRules}));
    SUCCEEDS(lines.setByPerson(id, byPerson, u"Kim"_s));
    SUCCEEDS(lines.replaceFound(id, {otherwise})); // the rules would have line 2, and no line 1 any more
    VALUE_OF(after, lines.list(id));
    QCOMPARE(after, QList<LineLink>{byPerson});
    SUCCEEDS(lines.forget(id, byPerson.line));
    SUCCEEDS(lines.replaceFound(id, {byRules, otherwise}));
    VALUE_OF(given, lines.list(id));
    QCOMPARE(given, (QList<LineLink>{byRules, otherwise}));
    FAILS_AS(lines.setByPerson(id, byPerson, {}), ErrorKind::Usage);
    FAILS_AS(lines.replaceFound(999, {byRules}), ErrorKind::Usage);
}

static Snapshot snapshotOf(qint64 link, const QString &hash, int minutes)
{
    Snapshot snapshot;
    snapshot.link = link;
    snapshot.supplier = {{u"po"_s, hash}};
    snapshot.supplierHash = hash;
    snapshot.target = {{u"id"_s, u"4711"_s}};
    snapshot.state = {{u"stage"_s, u"shipped"_s}};
    snapshot.stage = u"shipped"_s;
    snapshot.settledHash = u"settled"_s;
    snapshot.changedAt = snapshot.checkedAt = noon(minutes);
    snapshot.targetReadAt = noon(minutes);
    return snapshot;
}

void TestOrderStores::snapshotsKeepTheirHistory()
{
    StoreFixture fixture;
    SnapshotStore &snapshots = fixture.stores->snapshots;
    const qint64 id = fixture.addLink(u"PO1"_s);
    VALUE_OF(none, snapshots.find(id));
    QVERIFY(!none);
    SUCCEEDS(snapshots.save(snapshotOf(id, u"a"_s, 0)));
    SUCCEEDS(snapshots.save(snapshotOf(id, u"a"_s, 1))); // nothing new
    SUCCEEDS(snapshots.save(snapshotOf(id, u"b"_s, 2)));
    Snapshot last = snapshotOf(id, u"c"_s, 3);
    SUCCEEDS(snapshots.save(last));
    VALUE_OF(found, snapshots.find(id));
    QCOMPARE(found.value(), last);
    Snapshot same = snapshotOf(id, u"c"_s, 9);
    SUCCEEDS(snapshots.save(same));
    VALUE_OF(unchanged, snapshots.find(id));
    QCOMPARE(unchanged->changedAt, noon(3)); // last changed, whatever the caller says
    QCOMPARE(unchanged->checkedAt, noon(9));
    VALUE_OF(versions, snapshots.versions(id));
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.at(0).supplierHash, u"c"_s);
    QCOMPARE(versions.at(2).at, noon(0));
    QVERIFY(versions.at(2).supplier.isEmpty());
    VALUE_OF(first, snapshots.version(versions.at(2).id));
    QCOMPARE(first->supplier, (QJsonObject{{u"po"_s, u"a"_s}}));
    const qint64 other = fixture.addLink(u"PO2"_s);
    SUCCEEDS(snapshots.save(snapshotOf(other, u"x"_s, 0)));
    VALUE_OF(gone, snapshots.pruneVersions(1));
    QCOMPARE(gone, 2);
    VALUE_OF(left, snapshots.versions(id));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).supplierHash, u"c"_s);
    VALUE_OF(untouched, snapshots.versions(other));
    QCOMPARE(untouched.size(), 1);
}

void TestOrderStores::settlingNeedsASnapshot()
{
    StoreFixture fixture;
    SnapshotStore &snapshots = fixture.stores->snapshots;
    const qint64 id = fixture.addLink(u"PO1"_s);
    FAILS_AS(snapshots.settle(id, u"h"_s), ErrorKind::NotFound);
    SUCCEEDS(snapshots.save(snapshotOf(id, u"a"_s, 0)));
    SUCCEEDS(snapshots.settle(id, u"h"_s));
    VALUE_OF(settled, snapshots.find(id));
    QCOMPARE(settled->settledHash, u"h"_s);
    SUCCEEDS(snapshots.unsettle(id));
    VALUE_OF(open, snapshots.find(id));
    QVERIFY(open->settledHash.isEmpty());
    SUCCEEDS(snapshots.settle(id, u"h"_s));
    SUCCEEDS(snapshots.unsettleAll(TemplateId(u"other"_s)));
    VALUE_OF(still, snapshots.find(id));
    QCOMPARE(still->settledHash, u"h"_s);
    SUCCEEDS(snapshots.unsettleAll(fixture.integration));
    VALUE_OF(none, snapshots.find(id));
    QVERIFY(none->settledHash.isEmpty());
}

void TestOrderStores::manyAreMarkedCheckedTogether()
{
    StoreFixture fixture;
    SnapshotStore &snapshots = fixture.stores->snapshots;
    QList<qint64> ids;
    for (int count = 0; count < 50; ++count) {
        ids.append(fixture.addLink(QString::number(count)));
        SUCCEEDS(snapshots.save(snapshotOf(ids.last(), u"a"_s, 0)));
    }
    int commits = 0;
    observeSteps([&](Step step) { commits += step == Step::Committed ? 1 : 0; });
    SUCCEEDS(snapshots.markChecked(ids, noon(7)));
    observeSteps({});
    QCOMPARE(commits, 1);
    SUCCEEDS(snapshots.markTargetRead({ids.at(3)}, noon(8)));
    VALUE_OF(one, snapshots.find(ids.at(3)));
    QCOMPARE(one->checkedAt, noon(7));
    QCOMPARE(one->targetReadAt, noon(8));
    QCOMPARE(one->settledHash, u"settled"_s);
}

void TestOrderStores::historySaysWhoToldAndWhoWasNotified()
{
    StoreFixture fixture;
    StatusHistoryStore &history = fixture.stores->statusHistory;
    StatusChange change;
    change.order = fixture.order;
    change.po = PoNumber(u"PO1"_s);
    change.supplierOrder = SupplierOrderNumber(u"SO1"_s);
    change.line = u"9001"_s;
    change.axis = u"stage"_s;
    change.from = u"processing"_s;
    change.to = u"shipped"_s;
    change.rawStatus = u"shipped"_s;
    change.when = u"2026-01-05T17:41:09Z America/Los_Angeles"_s;
    change.seenAt = noon();
    change.toldBy = ToldBy::Carrier;
    change.who = u"UPS"_s;
    change.run = RunId(u"run1"_s);
    StatusChange second = change;
    second.toldBy = ToldBy::Person;
    second.seenAt = noon(5);
    VALUE_OF(ids, history.append({change, second}));
    SUCCEEDS(history.addNotified(ids.at(0), u"service desk"_s, u"ticket note"_s, noon(1)));
    SUCCEEDS(history.addNotified(ids.at(0), u"Kim"_s, u"screen"_s, noon(2)));
    FAILS_AS(history.addNotified(999, u"Kim"_s, u"screen"_s, noon(2)), ErrorKind::NotFound);
    VALUE_OF(list, history.list(fixture.order));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).notified.size(), 2);
    QCOMPARE(list.at(0).notified.at(1).toObject().value(u"who"_s).toString(), u"Kim"_s);
    change.id = ids.at(0);
    change.notified = list.at(0).notified;
    QCOMPARE(list.at(0), change);
    VALUE_OF(gone, history.prune(noon(1)));
    QCOMPARE(gone, 1);
}

void TestOrderStores::shipmentsAndInvoicesAreReplaced()
{
    StoreFixture fixture;
    const qint64 link = fixture.addLink(u"PO1"_s);
    const StoredShipment b{u"B"_s, u"b b"_s, u"ups"_s, u"SO1"_s, QDate(2026, 1, 2), {}, {{u"w"_s, 1}}};
    const StoredShipment a{u"A"_s, u"a"_s, {}, {}, {}, QDate(2026, 1, 3), {}};
    SUCCEEDS(fixture.stores->shipments.replaceAll(link, {b, a}));
    VALUE_OF(shipments, fixture.stores->shipments.list(link));
    QCOMPARE(shipments, (QList<StoredShipment>{b, a})); // their order is kept
    SUCCEEDS(fixture.stores->shipments.replaceAll(link, {a}));
    VALUE_OF(one, fixture.stores->shipments.linksWithNumber(u"A"_s));
    QCOMPARE(one, QList<qint64>{link});
    VALUE_OF(withdrawn, fixture.stores->shipments.linksWithNumber(u"B"_s));
    QVERIFY(withdrawn.isEmpty());
    const StoredInvoice invoice{u"INV1"_s, u"IV"_s, u"SO1"_s, QDate(2026, 1, 4), u"1234.50"_s, u"USD"_s, {{u"x"_s, u"y"_s}}};
    SUCCEEDS(fixture.stores->invoices.replaceAll(link, {invoice}));
    VALUE_OF(invoices, fixture.stores->invoices.list(link));
    QCOMPARE(invoices, QList<StoredInvoice>{invoice});
    VALUE_OF(byNumber, fixture.stores->invoices.linksWithNumber(u"INV1"_s));
    QCOMPARE(byNumber, QList<qint64>{link});
    FAILS_AS(fixture.stores->invoices.replaceAll(999, {invoice}), ErrorKind::Usage);
    VALUE_OF(kept, fixture.stores->invoices.list(link));
    QCOMPARE(kept.size(), 1);
}

QTEST_GUILESS_MAIN(TestOrderStores)
#include "tst_orderstores.moc"
