#include "core/plan/holddecision.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString a = u"1Z999AA10312345670"_s;
const QString b = u"040985000000015"_s;

FieldAddress orderItself(const Story &story)
{
    return {{FieldPlace::Header, story.input.order.recordType, {}}, story.input.order.id};
}

QStringList kinds(const QList<EventMemory> &events)
{
    QStringList all;
    for (const EventMemory &event : events)
        all.append(event.kind);
    return all;
}

} // namespace

/// The numbered rules, as far as planning decides them.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r7_notFoundWritesNoStatus();
    void r11a_partialPolicy();
    void r21_priceIsShownNeverWritten();
    void r32_etaSlips();
    void r34_backwardNeedsTwoLooks();
    void r34_silentBelowPartlyShipped();
    void r34_addedLineIsNoStepBack();
    void r34_oneLineAlone();
    void r35_endOfFollowing();
    void r37_planningTwiceGivesTheSameBytes();
    void r40_receivedFullIsTheEndForStatus();
    void r41_cancelledIsTextNoteAndAlert();
    void r43_addressIsComparedOnly();
    void unknownStatusIsHeldMappedOrIgnored();
    void cutOverTellsNothingFromBefore();
    void customerMailsFromBefore();
};

void RulesTest::r7_notFoundWritesNoStatus()
{
    Story story;
    story.addStatus();
    story.input.supplier->code = RowCode::NotFound;
    story.input.supplier->rows.clear();
    const WritePlan plan = story.plan();
    QCOMPARE(skipAt(plan, story.headerField("vendorStatus"))->reason, SkipReason::NothingToSay);
    QVERIFY(!plan.afterPlanning.everKnown);

    Story known;
    known.input.mapping.fields.append({QString(), Fact::Tracking, header("tracking"), FieldPolicy::Always, {}, false});
    known.ship(0, 4, a);
    known.run();
    known.run();
    known.input.supplier->code = RowCode::NotFound;
    known.input.supplier->rows.clear();
    const WritePlan forgotten = known.run();
    QVERIFY(forgotten.writes.isEmpty()); // nothing is taken back either
    QVERIFY(known.run().writes.isEmpty());
}

void RulesTest::r11a_partialPolicy()
{
    Story story;
    StatusRule &rule = story.addStatus();
    rule.partial = PartialPolicy::Note;
    story.run();
    QCOMPARE(story.headerText("vendorStatus"), u"10"_s);
    story.ship(0, 4, a);
    story.run();
    QCOMPARE(story.headerText("vendorStatus"), u"10"_s);                       // keeps what was settled before
    QVERIFY(story.headerText("generalMemo").contains(u"Partially shipped (4 of 6)"_s)); // the mirror shows the true stage
    story.input.mapping.statuses.first().partial = PartialPolicy::Status;
    story.run();
    QCOMPARE(story.headerText("vendorStatus"), u"12"_s);

    Story late; // first seen partly shipped: nothing is settled to keep
    late.addStatus().partial = PartialPolicy::Note;
    late.ship(0, 4, a);
    QCOMPARE(skipAt(late.plan(), late.headerField("vendorStatus"))->reason, SkipReason::NothingToSay);
}

void RulesTest::r21_priceIsShownNeverWritten()
{
    Story story;
    story.input.order.lines[0].unitCost = Money::parse(u"129.50");
    story.input.supplier->rows[0].unitPrice = Money::parse(u"139.50");
    const WritePlan plan = story.plan();
    QCOMPARE(plan.kept.discrepancies.size(), 1);
    QVERIFY(kinds(plan.events).contains(u"discrepancy"_s));
    QCOMPARE(plan.alerts.first().kind, AlertKind::Discrepancy);
    for (const FieldWrite &write : plan.writes)
        QVERIFY(write.address.field.name != "unitCost"_L1 && write.address.field.name != "quantity"_L1);
}

void RulesTest::r32_etaSlips()
{
    Story story;
    QVERIFY(!kinds(story.run().events).contains(u"eta"_s)); // the first ETA is no event
    for (SupplierRow &row : story.input.supplier->rows)
        row.estimatedDelivery = QDate(2026, 3, 9);
    WritePlan plan = story.run();
    QCOMPARE(kinds(plan.events).count(u"eta"_s), 2);
    QVERIFY(plan.events.first().text.contains(u"2026-03-09, was 2026-03-06"_s));
    for (SupplierRow &row : story.input.supplier->rows)
        row.estimatedDelivery = QDate(2026, 3, 5); // an earlier one is written, too
    plan = story.run();
    QCOMPARE(writeTo(plan, story.lineField(0, "estimatedArrivalDate"))->wanted, FieldValue::ofDay(QDate(2026, 3, 5)));
    for (SupplierRow &row : story.input.supplier->rows)
        row.estimatedDelivery = {};
    plan = story.run(); // a missing ETA never clears
    QCOMPARE(skipAt(plan, story.lineField(0, "estimatedArrivalDate"))->reason, SkipReason::NothingToSay);
}

void RulesTest::r34_backwardNeedsTwoLooks()
{
    Story story;
    story.addStatus();
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    story.run();
    QCOMPARE(story.headerText("vendorStatus"), u"13"_s);
    const SupplierOrder shipped = *story.input.supplier;
    for (SupplierRow &row : story.input.supplier->rows) {
        row.code = RowCode::Received;
        row.shipped = {};
    }
    const WritePlan first = story.run();
    QVERIFY(first.needsSecondLook);
    QVERIFY(!writeTo(first, story.headerField("vendorStatus")));
    QVERIFY(!holdAt(first, orderItself(story)));
    const WritePlan second = story.run();
    const Hold *hold = holdAt(second, orderItself(story));
    QVERIFY(hold);
    QCOMPARE(hold->kind, HoldKind::Backward);
    QCOMPARE(second.kept.stage, Stage::Shipped);
    QCOMPARE(second.sighted.stage, Stage::Received); // shown in the timeline at once
    QCOMPARE(story.headerText("vendorStatus"), u"13"_s);
    const OrderMemory held = story.input.memory;

    story.input.memory = *decide(held, HoldKind::Backward, orderItself(story), Decision::AllowOnce);
    story.run();
    QCOMPARE(story.headerText("vendorStatus"), u"10"_s);
    QVERIFY(!story.input.memory.allowBackwardOnce);
    QVERIFY(story.plan().isEmpty());

    story.input.memory = *decide(held, HoldKind::Backward, orderItself(story), Decision::KeepOnce);
    QVERIFY(!holdAt(story.plan(), orderItself(story)));
    story.input.memory = held;
    story.input.supplier = shipped; // the supplier moves forward again
    QVERIFY(!holdAt(story.plan(), orderItself(story)));
    QCOMPARE(story.plan().closedHolds.size(), 1);
}

void RulesTest::r34_silentBelowPartlyShipped()
{
    Story story;
    story.addStatus();
    for (SupplierRow &row : story.input.supplier->rows)
        row.code = RowCode::Processing;
    story.run();
    for (SupplierRow &row : story.input.supplier->rows)
        row.code = RowCode::Received;
    const WritePlan plan = story.plan();
    QCOMPARE(plan.kept.stage, Stage::Processing);
    QVERIFY(!plan.needsSecondLook);
    QVERIFY(plan.holds.isEmpty());
    QVERIFY(!writeTo(plan, story.headerField("vendorStatus")));
}

void RulesTest::r34_addedLineIsNoStepBack()
{
    Story story;
    story.addStatus().partial = PartialPolicy::Status;
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    story.run();
    story.input.order.lines[1].ordered = Quantity(5); // three more were added
    story.input.supplier->rows[1].ordered = Quantity(5);
    const WritePlan plan = story.run();
    QVERIFY(!plan.needsSecondLook);
    QCOMPARE(plan.kept.stage, Stage::PartlyShipped);
    QCOMPARE(story.headerText("vendorStatus"), u"12"_s);
}

void RulesTest::r34_oneLineAlone()
{
    Story story;
    story.ship(0, 4, a);
    story.ship(1, 1, b); // partly
    story.run();
    story.input.supplier->rows[1].code = RowCode::Received;
    story.input.supplier->rows[1].shipped = {};
    const WritePlan first = story.run();
    QVERIFY(first.needsSecondLook);
    const WritePlan second = story.run();
    QCOMPARE(second.holds.size(), 1);
    QCOMPARE(second.holds.first().address.record, RecordId(u"9002"_s));
}

void RulesTest::r35_endOfFollowing()
{
    Story story;
    story.run();
    story.input.inGrace = true;
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    story.invoice(u"163413833"_s);
    story.input.supplier->rows[0].estimatedDelivery = QDate(2026, 3, 20);
    const WritePlan plan = story.plan();
    QVERIFY(writeTo(plan, story.headerField("generalMemo")));
    QVERIFY(writeTo(plan, story.headerField("vendorInvoiceNumber")));
    QCOMPARE(skipAt(plan, story.lineField(0, "estimatedArrivalDate"))->reason, SkipReason::InGrace);
}

void RulesTest::r37_planningTwiceGivesTheSameBytes()
{
    Story story;
    story.addStatus();
    story.ship(0, 4, a);
    story.invoice(u"163413833"_s);
    QCOMPARE(canonicalBytes(toJson(story.plan())), canonicalBytes(toJson(story.plan())));
    QCOMPARE(story.plan(), story.plan());
}

void RulesTest::r40_receivedFullIsTheEndForStatus()
{
    Story story;
    StatusRule &rule = story.addStatus();
    rule.field = header("status");
    rule.values = {{Stage::Shipped, {StatusValue::Kind::ChoiceLabel, u"New"_s}, false}};
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    setField(story.input.order, story.headerField("status"), FieldValue::ofChoice(u"4"_s));
    story.input.order.end = TargetEnd::Received;
    story.input.order.linesEditable = false;
    const WritePlan plan = story.plan();
    QCOMPARE(skipAt(plan, story.headerField("status"))->reason, SkipReason::AtItsEnd);
    QVERIFY(writeTo(plan, story.headerField("generalMemo"))); // still open for tracking
    QCOMPARE(skipAt(plan, story.lineField(0, "estimatedArrivalDate"))->reason, SkipReason::LinesLocked);
}

void RulesTest::r41_cancelledIsTextNoteAndAlert()
{
    Story story;
    story.addStatus();
    story.run();
    for (SupplierRow &row : story.input.supplier->rows)
        row.code = RowCode::Cancelled;
    const WritePlan plan = story.run();
    QCOMPARE(plan.kept.stage, Stage::Cancelled);
    QCOMPARE(skipAt(plan, story.headerField("vendorStatus"))->reason, SkipReason::NothingToSay);
    QVERIFY(story.headerText("generalMemo").contains(u"Vendor status: Cancelled"_s));
    QVERIFY(std::any_of(plan.alerts.cbegin(), plan.alerts.cend(), [](const auto &x) { return x.kind == AlertKind::Cancelled; }));
    QVERIFY(kinds(plan.events).contains(u"cancelled"_s));
    for (SupplierRow &row : story.input.supplier->rows)
        row.code = RowCode::Received; // lines reappear: believed at the second look
    QVERIFY(story.run().needsSecondLook);
    const WritePlan second = story.run();
    QVERIFY(!second.needsSecondLook);
    QCOMPARE(second.kept.stage, Stage::Received);
    for (SupplierRow &row : story.input.supplier->rows)
        row.code = RowCode::Rejected;
    const WritePlan rejected = story.run();
    QVERIFY(std::any_of(rejected.alerts.cbegin(), rejected.alerts.cend(), [](const auto &x) { return x.kind == AlertKind::Rejected; }));
}

void RulesTest::r43_addressIsComparedOnly()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::ShipToCompared, header("note"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->shipTo = u"1 Demo Way, Columbus"_s;
    story.input.order.shipTo = u"1 DEMO WAY  COLUMBUS"_s;
    QCOMPARE(writeTo(story.plan(), story.headerField("note"))->wanted.text(), u"match"_s);
    story.input.order.shipTo = u"2 Demo Way"_s;
    QCOMPARE(writeTo(story.plan(), story.headerField("note"))->wanted.text(), u"differs"_s);
    story.input.supplier->dropShip = true;
    for (const FieldWrite &write : story.plan().writes)
        QVERIFY(!write.wanted.text().contains(u"Demo Way"_s));
}

void RulesTest::unknownStatusIsHeldMappedOrIgnored()
{
    Story story;
    story.addStatus();
    story.run();
    story.input.supplier->rows[0].code = RowCode::Unknown;
    story.input.supplier->rows[0].rawStatus = u"On Quay"_s;
    const WritePlan plan = story.run();
    QCOMPARE(holdAt(plan, story.headerField("vendorStatus"))->kind, HoldKind::UnknownStatus);
    QVERIFY(holdAt(plan, story.headerField("vendorStatus"))->reason.contains(u"\"On Quay\""_s));
    QVERIFY(!holdAt(plan, story.lineField(1, "estimatedArrivalDate"))); // blocks its field only
    QVERIFY(std::any_of(plan.alerts.cbegin(), plan.alerts.cend(), [](const auto &x) { return x.kind == AlertKind::UnknownStatus; }));
    const Mapping before = story.input.mapping;
    const OrderMemory held = story.input.memory;
    story.input.mapping.mappedStatuses.insert(statusWord(u"on quay"_s), Stage::Processing);
    QVERIFY(story.plan().holds.isEmpty());
    QCOMPARE(story.plan().closedHolds.size(), 2); // field and block
    story.input.mapping = before;
    story.input.memory = *decide(held, HoldKind::UnknownStatus, story.headerField("vendorStatus"), Decision::IgnoreStatus);
    QVERIFY(story.plan().holds.isEmpty());
    story.input.memory = held;
    story.input.mapping.unknown = UnknownStatus::WriteAsText;
    const WritePlan text = story.plan();
    QVERIFY(writeTo(text, story.headerField("generalMemo"))->inner.startsWith(u"Vendor status: On Quay"_s));
    QCOMPARE(holdAt(text, story.headerField("vendorStatus"))->kind, HoldKind::UnknownStatus); // a choice takes no text
    story.input.mapping.unknown = UnknownStatus::Ignore;
    QVERIFY(story.plan().holds.isEmpty());
}

void RulesTest::cutOverTellsNothingFromBefore()
{
    Story story;
    story.input.memory.cutOver = at("2026-03-05T10:00:00Z");
    story.input.now = at("2026-03-05T12:00:00Z");
    story.input.link.submitted = at("2026-03-01T12:00:00Z");
    story.ship(0, 4, a, "2026-03-03");
    story.ship(1, 1, b, "2026-03-05");
    story.input.order.lines[0].unitCost = Money::parse(u"1");
    story.input.supplier->rows[0].unitPrice = Money::parse(u"2");
    const WritePlan plan = story.run();
    QCOMPARE(kinds(plan.events), QStringList{u"shipment"_s}); // only that of the day itself
    QVERIFY(plan.alerts.isEmpty());
    QVERIFY(!story.headerText("generalMemo").contains(u"2026-03-03"_s));
    QVERIFY(story.headerText("generalMemo").contains(u"2026-03-05 Shipped: "_s));
    QVERIFY(story.headerText("generalMemo").contains(u"Tracking: "_s)); // other fields are brought up to date
    story.deliver(0, "2026-03-08");
    story.input.now = at("2026-03-08T12:00:00Z");
    QCOMPARE(kinds(story.run().events), QStringList{u"delivered"_s});
    QCOMPARE(story.plan().events.size(), 0);

    Story adopted;
    adopted.input.memory.cutOver = at("2026-03-05T10:00:00Z");
    adopted.input.link.origin = LinkOrigin::Adopted;
    adopted.input.supplier->rows[0].shippedAt = Moment::ofInstant(at("2026-03-05T09:59:59Z"), u"UTC"_s);
    adopted.ship(0, 4, a);
    adopted.input.supplier->rows[0].shippedAt = Moment::ofInstant(at("2026-03-05T09:59:59Z"), u"UTC"_s);
    QVERIFY(adopted.plan().events.isEmpty());
    adopted.input.supplier->rows[0].shippedAt = Moment::ofInstant(at("2026-03-05T10:00:01Z"), u"UTC"_s);
    QCOMPARE(adopted.plan().events.size(), 1);
}

void RulesTest::customerMailsFromBefore()
{
    Story story;
    StatusRule &rule = story.addStatus();
    rule.field = header("status");
    rule.values = {{Stage::Received, {StatusValue::Kind::ChoiceLabel, u"New"_s}, false},
                   {Stage::Shipped, {StatusValue::Kind::ChoiceLabel, u"New"_s}, false}};
    story.input.statusMailsCustomers = true;
    story.input.memory.cutOver = at("2026-03-02T10:00:00Z");
    story.input.link.submitted = at("2026-03-01T12:00:00Z");
    const FieldAddress status = story.headerField("status");
    QCOMPARE(skipAt(story.plan(), status)->reason, SkipReason::MailsCustomers);
    story.input.customerMailsApproved = true;
    QVERIFY(writeTo(story.plan(), status));
    story.input.customerMailsApproved = false;
    story.run();
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    QVERIFY(writeTo(story.plan(), status)); // that is news from after the start
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
