#include "storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Fields, events, holds and decisions, and the memory they make together.
class TestMemoryStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldMemoriesAreKeptWhole();
    void whatStoodThereIsRecordedOnce();
    void r38_eventsAreToldOnce();
    void oneOpenHoldAField();
    void holdsAreListedByFilter();
    void decisionsAreKept();
    void memoryIsPutTogether();
    void memoryIsAllOrNothing();
};

static FieldAddress addressOf(const QString &field, FieldPlace place = FieldPlace::Header, const QString &record = u"r-PO1"_s)
{
    return {{place, u"PurchaseOrders"_s, field}, RecordId(record)};
}

static FieldMemory memoryOf(const QString &field)
{
    FieldMemory memory;
    memory.address = addressOf(field);
    memory.last = FieldValue::ofDay(QDate(2026, 2, 1));
    memory.wantedThen = FieldValue::ofText(u"2026-02-01\r\nZeile"_s);
    memory.before = FieldValue::ofChoice(u"5"_s);
    memory.ours = {u"1Z999"_s, u"7946"_s};
    memory.removed = {u"gone"_s};
    memory.keepAlways = true;
    memory.keptFor = FieldValue::ofNumber(u"12.5"_s);
    memory.takeOnce = true;
    memory.shortenAlways = true;
    return memory;
}

void TestMemoryStores::fieldMemoriesAreKeptWhole()
{
    StoreFixture fixture;
    TargetFieldStore &fields = fixture.stores->targetFields;
    FieldMemory line = memoryOf(u"memo"_s);
    line.address = addressOf(u"memo"_s, FieldPlace::Line, u"9001"_s);
    SUCCEEDS(fields.save(fixture.order, {line, memoryOf(u"shippingDate"_s), memoryOf(u"externalPONumber"_s)}, noon()));
    VALUE_OF(all, fields.list(fixture.order));
    QCOMPARE(all, (QList<FieldMemory>{memoryOf(u"externalPONumber"_s), memoryOf(u"shippingDate"_s), line}));
    FieldMemory changed = memoryOf(u"shippingDate"_s);
    changed.last = {};
    changed.ours.clear();
    SUCCEEDS(fields.save(fixture.order, {changed}, noon(1)));
    VALUE_OF(found, fields.find(fixture.order, changed.address));
    QCOMPARE(found.value(), changed);
    const TargetRecord other{fixture.target, RecordId(u"r-other"_s)};
    VALUE_OF(none, fields.list(other));
    QVERIFY(none.isEmpty());
    SUCCEEDS(fields.forget(fixture.order));
    VALUE_OF(gone, fields.list(fixture.order));
    QVERIFY(gone.isEmpty());
}

void TestMemoryStores::whatStoodThereIsRecordedOnce()
{
    StoreFixture fixture;
    TargetFieldStore &fields = fixture.stores->targetFields;
    FieldMemory start;
    start.address = addressOf(u"memo"_s);
    start.before = FieldValue::ofText(u"typed by hand"_s);
    SUCCEEDS(fields.recordStart(fixture.order, {start}, noon()));
    FieldMemory later = start;
    later.before = FieldValue::ofText(u"something else"_s);
    SUCCEEDS(fields.recordStart(fixture.order, {later}, noon(1)));
    VALUE_OF(found, fields.find(fixture.order, start.address));
    QCOMPARE(found.value(), start);
}

void TestMemoryStores::r38_eventsAreToldOnce()
{
    StoreFixture fixture;
    EventLedger &events = fixture.stores->events;
    const EventMemory eta{u"bbbbbbbbbb"_s, u"eta"_s, QDate(2026, 1, 4), u"ETA moved"_s, false};
    const EventMemory shipment{u"aaaaaaaaaa"_s, u"shipment"_s, QDate(2026, 1, 6), u"2 units"_s, false};
    SUCCEEDS(events.remember(fixture.order, {shipment, eta}, noon()));
    VALUE_OF(known, events.list(fixture.order));
    QCOMPARE(known, (QList<EventMemory>{eta, shipment})); // by day
    EventMemory again = shipment;
    again.day = QDate(2026, 1, 9); // seen again later: its day is stored and never recomputed
    again.text = u"other words"_s;
    SUCCEEDS(events.remember(fixture.order, {again}, noon(5)));
    SUCCEEDS(events.markTold(fixture.order, {shipment.key}, u"block"_s, noon(6)));
    SUCCEEDS(events.markTold(fixture.order, {shipment.key}, u"ticket note"_s, noon(7)));
    SUCCEEDS(events.remember(fixture.order, {shipment}, noon(8))); // told never goes back
    VALUE_OF(after, events.list(fixture.order));
    EventMemory told = shipment;
    told.told = true;
    QCOMPARE(after, (QList<EventMemory>{eta, told}));
    VALUE_OF(tellings, events.tellings(fixture.order));
    QCOMPARE(tellings, (QList<EventTelling>{{shipment.key, u"block"_s, noon(6)}}));
    EventMemory beforeCutOver = eta;
    beforeCutOver.told = true;
    SUCCEEDS(events.remember(fixture.order, {beforeCutOver}, noon(9)));
    VALUE_OF(both, events.tellings(fixture.order));
    QCOMPARE(both.size(), 2);
    VALUE_OF(foreign, events.list({fixture.target, RecordId(u"other"_s)}));
    QVERIFY(foreign.isEmpty());
}

static StoredHold holdOn(const StoreFixture &fixture, const QString &field, HoldKind kind = HoldKind::EditedByHand)
{
    StoredHold stored;
    stored.hold.kind = kind;
    stored.hold.address = addressOf(field);
    stored.hold.now = FieldValue::ofText(u"typed"_s);
    stored.hold.wanted = FieldValue::ofText(u"supplier's"_s);
    stored.hold.reason = u"edited by hand"_s;
    stored.hold.rule = u"R36"_s;
    stored.hold.since = noon();
    stored.hold.lastLooked = noon();
    stored.integration = fixture.integration;
    stored.order = fixture.order;
    stored.po = PoNumber(u"PO1"_s);
    return stored;
}

void TestMemoryStores::oneOpenHoldAField()
{
    StoreFixture fixture;
    HoldStore &holds = fixture.stores->holds;
    VALUE_OF(id, holds.openOrRenew(holdOn(fixture, u"memo"_s)));
    StoredHold renewed = holdOn(fixture, u"memo"_s);
    renewed.hold.wanted = FieldValue::ofText(u"newer"_s);
    renewed.hold.since = noon(90);
    renewed.hold.lastLooked = noon(90);
    VALUE_OF(same, holds.openOrRenew(renewed));
    QCOMPARE(same, id);
    VALUE_OF(found, holds.find(id));
    renewed.hold.id = id;
    renewed.hold.since = noon(); // keeps its age
    QCOMPARE(found.value(), renewed);
    VALUE_OF(other, holds.openOrRenew(holdOn(fixture, u"memo"_s, HoldKind::TooLong)));
    QVERIFY(other != id);
    VALUE_OF(open, holds.openFor(fixture.order));
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0), renewed.hold);
    SUCCEEDS(holds.markLooked({id, other}, noon(95)));
    VALUE_OF(looked, holds.find(other));
    QCOMPARE(looked->hold.lastLooked, noon(95));
    SUCCEEDS(holds.close(id, u"equal"_s, {}, noon(99)));
    FAILS_AS(holds.close(id, u"equal"_s, {}, noon(99)), ErrorKind::NotFound);
    VALUE_OF(anew, holds.openOrRenew(holdOn(fixture, u"memo"_s)));
    QVERIFY(anew != id); // a closed one is not opened again
    VALUE_OF(closed, holds.find(id));
    QCOMPARE(closed->closedAt, noon(99));
    QCOMPARE(closed->closedHow, u"equal"_s);
}

void TestMemoryStores::holdsAreListedByFilter()
{
    StoreFixture fixture;
    HoldStore &holds = fixture.stores->holds;
    StoredHold second = holdOn(fixture, u"memo"_s, HoldKind::Backward);
    second.po = PoNumber(u"PO2"_s);
    second.order.order = RecordId(u"r-PO2"_s);
    second.hold.since = noon(-50);
    VALUE_OF(first, holds.openOrRenew(holdOn(fixture, u"memo"_s)));
    SUCCEEDS(holds.openOrRenew(second));
    VALUE_OF(closed, holds.openOrRenew(holdOn(fixture, u"other"_s)));
    SUCCEEDS(holds.close(closed, u"keepAlways"_s, u"Kim"_s, noon(5)));
    VALUE_OF(open, holds.list({}));
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0).po, PoNumber(u"PO2"_s)); // oldest first
    HoldFilter filter;
    filter.openOnly = false;
    VALUE_OF(all, holds.list(filter));
    QCOMPARE(all.size(), 3);
    filter.po = PoNumber(u"po1"_s);
    VALUE_OF(ofOrder, holds.list(filter));
    QCOMPARE(ofOrder.size(), 2);
    filter = {};
    filter.kind = HoldKind::Backward;
    VALUE_OF(ofKind, holds.list(filter));
    QCOMPARE(ofKind.size(), 1);
    filter = {};
    filter.integration = TemplateId(u"other"_s);
    VALUE_OF(none, holds.list(filter));
    QVERIFY(none.isEmpty());
    VALUE_OF(count, holds.countOpen(fixture.integration));
    QCOMPARE(count, 2);
    VALUE_OF(everywhere, holds.countOpen({}));
    QCOMPARE(everywhere, 2);
    QVERIFY(first > 0);
}

void TestMemoryStores::decisionsAreKept()
{
    StoreFixture fixture;
    HoldStore &holds = fixture.stores->holds;
    VALUE_OF(id, holds.openOrRenew(holdOn(fixture, u"memo"_s)));
    const HoldDecision once{id, u"keep"_s, FieldValue::ofText(u"supplier's"_s), u"Kim"_s, noon()};
    const HoldDecision always{id, u"keep-always"_s, {}, u"Lee"_s, noon(1)};
    SUCCEEDS(holds.recordDecision(once));
    SUCCEEDS(holds.recordDecision(always));
    VALUE_OF(decisions, holds.decisions(id));
    QCOMPARE(decisions, (QList<HoldDecision>{once, always}));
    FAILS_AS(holds.recordDecision({999, u"keep"_s, {}, {}, noon()}), ErrorKind::Usage);
}

static OrderMemory memoryWith(const QList<FieldMemory> &fields)
{
    OrderMemory memory;
    memory.everKnown = true;
    memory.keptFulfilment = Fulfilment::Shipped;
    memory.keptBilling = Billing::Partly;
    memory.keptOrdered = Quantity(5);
    memory.keptShipped = Quantity::fromThousandths(2'500);
    memory.keptLines = {{u"9001"_s, {Fulfilment::Delivered, Quantity(3), Quantity(3), QDate(2026, 1, 9)}}};
    memory.lastStage = Stage::Shipped;
    memory.keptMainRoad = Stage::PartlyShipped;
    memory.seenOnce = {u"backward:40"_s};
    memory.trackingSeen = {u"1Z"_s, u"79"_s};
    memory.billingCompleteSince = QDate(2026, 1, 3);
    memory.cutOver = noon(-5);
    memory.fields = fields;
    memory.events = {{u"aaaaaaaaaa"_s, u"eta"_s, QDate(2026, 1, 4), u"ETA moved"_s, true}};
    return memory;
}

void TestMemoryStores::memoryIsPutTogether()
{
    StoreFixture fixture;
    OrderMemoryStore &memories = fixture.stores->memories;
    const qint64 link = fixture.addLink(u"PO1"_s);
    VALUE_OF(fresh, memories.load(link, fixture.order));
    QCOMPARE(fresh, OrderMemory());
    OrderMemory memory = memoryWith({memoryOf(u"shippingDate"_s)});
    VALUE_OF(hold, fixture.stores->holds.openOrRenew(holdOn(fixture, u"memo"_s)));
    SUCCEEDS(memories.save(link, fixture.order, memory, noon()));
    VALUE_OF(loaded, memories.load(link, fixture.order));
    memory.holds = {holdOn(fixture, u"memo"_s).hold};
    memory.holds[0].id = hold;
    QCOMPARE(loaded, memory);
    VALUE_OF(row, fixture.stores->database->first(u"SELECT content FROM order_memory"_s, {},
                                                  [](const Row &each) { return each.object(0); }));
    for (const QString &elsewhere : {u"fields"_s, u"holds"_s, u"events"_s})
        QVERIFY(!row->contains(elsewhere)); // each stands in one place only
}

void TestMemoryStores::memoryIsAllOrNothing()
{
    StoreFixture fixture;
    const TargetRecord nowhere{ConnectionId(u"gone"_s), RecordId(u"r"_s)};
    const qint64 link = fixture.addLink(u"PO1"_s);
    FAILS_AS(fixture.stores->memories.save(link, nowhere, memoryWith({memoryOf(u"memo"_s)}), noon()), ErrorKind::Usage);
    VALUE_OF(rows, fixture.stores->database->number(u"SELECT count(*) FROM order_memory"_s));
    QCOMPARE(rows, 0);
}

QTEST_GUILESS_MAIN(TestMemoryStores)
#include "tst_memorystores.moc"
