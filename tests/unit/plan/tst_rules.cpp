#include "core/plan/holddecision.h"
#include "core/plan/plandiff.h"
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
    void r37_unknownOutcome();
    void r38_oneNoteAMarkerAndNeverTwice();
    void r38_uncertainNoteIsHeld();
    void r40_receivedFullIsTheEndForStatus();
    void r41_cancelledIsTextNoteAndAlert();
    void r42_partialSuccess();
    void r43_addressIsComparedOnly();
    void unknownStatusIsHeldMappedOrIgnored();
    void cutOverTellsNothingFromBefore();
    void customerMailsFromBefore();
    void notPermitted();
    void ownFormBecomesL();
    void needsPlanCauses();
    void planDiffOfTwoMappings();
    void noAnswer();
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

void RulesTest::r37_unknownOutcome()
{
    Story story;
    const FieldAddress memo = story.headerField("generalMemo");
    const WritePlan plan = story.plan();
    const auto lost = story.apply(plan, {{memo, SentWrite::Outcome::Unknown, {}}});
    QVERIFY(!lost.settled);
    QCOMPARE(lost.writes.at(0).verdict, WriteVerdict::Unknown);
    QVERIFY(writeTo(story.plan(), memo)); // read, then planned again
    Story kept;
    const WritePlan same = kept.plan();
    setField(kept.input.order, memo, writeTo(same, memo)->wanted);
    const auto stored = kept.apply(same, {{memo, SentWrite::Outcome::Unknown, {}}});
    QVERIFY(stored.settled); // it had been stored
    Story between;
    const WritePlan third = between.plan();
    between.setHeader("generalMemo", u"somebody"_s);
    const auto edited = between.apply(third, {{memo, SentWrite::Outcome::Unknown, {}}});
    QCOMPARE(edited.writes.at(0).verdict, WriteVerdict::Edited);
    QVERIFY(!edited.settled);
}

void RulesTest::r38_oneNoteAMarkerAndNeverTwice()
{
    Story story;
    story.input.order.linked = {{u"Tickets"_s, RecordId(u"77"_s), {}, {}}};
    NoteRule rule;
    rule.recordType = u"Tickets"_s;
    rule.text = u"{supplier} on {po}:\n{events}"_s;
    story.input.mapping.notes = {rule};
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    const WritePlan plan = story.plan();
    QCOMPARE(plan.notes.size(), 1); // one note for all events
    QCOMPARE(plan.notes.first().eventKeys.size(), 2);
    QVERIFY(plan.notes.first().text.startsWith(u"TD SYNNEX on PO-2026-0001:\n2026-03-04 Shipped: "_s));
    QVERIFY(plan.notes.first().text.endsWith(u"\n[wb:"_s + plan.notes.first().eventKeys.join(u' ') + u']'));
    story.apply(plan);
    QVERIFY(story.plan().notes.isEmpty());
    story.input.memory = {}; // a lost database: the markers tell
    const WritePlan rebuilt = story.plan();
    QVERIFY(rebuilt.notes.isEmpty());

    story.input.order.notes.clear();
    story.input.mapping.notes.first().customer = true;
    story.input.schema.notesRenderHtml = true;
    story.input.mapping.notes.first().text = u"<b>{events}"_s;
    story.input.memory = {};
    const WritePlan customer = story.plan();
    QCOMPARE(customer.notes.size(), 2); // the marker goes into a private note after it
    QVERIFY(customer.notes.at(0).customer && !customer.notes.at(0).text.contains(u"[wb:"_s));
    QVERIFY(customer.notes.at(0).text.startsWith(u"&lt;b&gt;"_s));
    QVERIFY(!customer.notes.at(1).customer && customer.notes.at(1).text.contains(u"[wb:"_s));
    story.input.mapping.notes.first().events = {u"invoice"_s};
    QVERIFY(story.plan().notes.isEmpty());
}

void RulesTest::r38_uncertainNoteIsHeld()
{
    Story story;
    story.input.order.linked = {{u"Tickets"_s, RecordId(u"77"_s), {}, {}}};
    NoteRule rule;
    rule.recordType = u"Tickets"_s;
    story.input.mapping.notes = {rule};
    story.ship(0, 4, a);
    const WritePlan plan = story.plan();
    for (const FieldWrite &write : plan.writes)
        setField(story.input.order, write.address, write.wanted);
    const auto outcome = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone, {},
                                       {{0, SentNote::Outcome::Unknown, {}}});
    QVERIFY(outcome.settled);
    QCOMPARE(outcome.opened.size(), 1);
    QCOMPARE(outcome.opened.first().kind, HoldKind::NoteUncertain);
    story.input.memory = outcome.memory;
    QVERIFY(story.run().notes.isEmpty()); // never sent again by itself
    const OrderMemory held = story.input.memory;
    const FieldAddress address = held.holds.first().address;
    story.input.memory = *decide(held, HoldKind::NoteUncertain, address, Decision::SendNoteAgain);
    QCOMPARE(story.plan().notes.size(), 1);
    story.input.memory = *decide(held, HoldKind::NoteUncertain, address, Decision::NoteIsThere);
    QVERIFY(story.plan().notes.isEmpty());
    QVERIFY(story.plan().holds.isEmpty());

    const auto refused = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone, {},
                                       {{0, SentNote::Outcome::Refused, {}}});
    QVERIFY(!refused.settled);
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

void RulesTest::r42_partialSuccess()
{
    Story story;
    const WritePlan plan = story.plan();
    const FieldAddress eta = story.lineField(1, "estimatedArrivalDate");
    const auto outcome = story.apply(plan, {{eta, SentWrite::Outcome::Refused, Error{ErrorKind::Rejected, u"no"_s, {}}}});
    QVERIFY(!outcome.settled);
    for (const WriteCheck &check : outcome.writes)
        QCOMPARE(check.verdict, check.address == eta ? WriteVerdict::Failed : WriteVerdict::Verified);
    const WritePlan again = story.plan();
    QCOMPARE(again.writes.size(), 1); // only what failed
    QCOMPARE(again.writes.first().address, eta);
    const auto notSent = story.apply(again, {{eta, SentWrite::Outcome::NotSent, {}}});
    QCOMPARE(notSent.writes.first().verdict, WriteVerdict::NotSent);
    QVERIFY(!notSent.settled);
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

void RulesTest::notPermitted()
{
    Story story;
    const FieldAddress date = story.headerField("shippingDate");
    const WritePlan plan = story.plan();
    for (const FieldWrite &write : plan.writes) {
        if (write.address != date)
            setField(story.input.order, write.address, write.wanted);
    }
    auto outcome = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone);
    QCOMPARE(outcome.opened.size(), 1); // accepted, but the old value stands there
    QVERIFY(outcome.settled);
    story.input.memory = outcome.memory;
    story.input.now = story.input.now.addSecs(3600);
    WritePlan quiet = story.plan();
    QVERIFY(!writeTo(quiet, date));
    QCOMPARE(holdAt(quiet, date)->lastLooked, plan.plannedAt);
    story.input.memory = *decide(outcome.memory, HoldKind::NotPermitted, date, Decision::CheckAgain);
    QVERIFY(writeTo(story.plan(), date));
    story.input.memory = outcome.memory;
    story.input.now = story.input.now.addDays(1); // looked at again daily
    const WritePlan retry = story.plan();
    QVERIFY(writeTo(retry, date));
    QVERIFY(holdAt(retry, date));
    const auto granted = story.apply(retry);
    QCOMPARE(granted.closed.size(), 1);
    QVERIFY(granted.memory.holds.isEmpty());

    Story refused;
    const auto no = refused.apply(refused.plan(), {{date, SentWrite::Outcome::Refused, Error{ErrorKind::Permission, u"no right"_s, {}}}});
    QCOMPARE(no.opened.first().kind, HoldKind::NotPermitted);
    QVERIFY(no.opened.first().reason.contains(u"no right"_s));
}

void RulesTest::ownFormBecomesL()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::OrderTotal, header("note"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->total = Money::parse(u"5");
    const FieldAddress note = story.headerField("note");
    const WritePlan plan = story.plan();
    story.apply(plan, {{note, SentWrite::Outcome::Sent, {}}}); // not applied by the story …
    story.setHeader("note", u"USD 5"_s);                        // … the target keeps its own form
    const auto outcome = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone);
    QVERIFY(std::any_of(outcome.writes.cbegin(), outcome.writes.cend(), [](const auto &c) { return c.verdict == WriteVerdict::KeptOwnForm; }));
    story.input.memory = outcome.memory;
    QCOMPARE(skipAt(story.plan(), note)->reason, SkipReason::Equal);
    story.input.supplier->total = Money::parse(u"6");
    QVERIFY(writeTo(story.plan(), note));
}

void RulesTest::needsPlanCauses()
{
    const PlanSettings settings;
    NeedsPlanFacts facts;
    facts.now = at("2026-03-05T12:00:00Z");
    facts.hash = facts.settledHash = u"x"_s;
    facts.targetRead = facts.now;
    QCOMPARE(needsPlan(facts, settings), std::nullopt);
    const auto with = [&](auto change) {
        NeedsPlanFacts changed = facts;
        change(changed);
        return needsPlan(changed, settings);
    };
    QCOMPARE(with([](auto &f) { f.hash = u"y"_s; }), PlanCause::Changed);
    QCOMPARE(with([](auto &f) { f.settledHash.clear(); }), PlanCause::Changed);
    QCOMPARE(with([](auto &f) { f.secondLookDue = true; }), PlanCause::SecondLook);
    QCOMPARE(with([](auto &f) { f.writeOpen = true; }), PlanCause::OpenWrite);
    QCOMPARE(with([](auto &f) { f.personAsked = true; }), PlanCause::Person);
    QCOMPARE(with([](auto &f) { f.oldestHoldLook = f.now.addSecs(-24 * 3600); }), std::nullopt);
    QCOMPARE(with([](auto &f) { f.oldestHoldLook = f.now.addSecs(-24 * 3600 - 1); }), PlanCause::HoldRelook);
    QCOMPARE(with([](auto &f) { f.targetRead = {}; }), PlanCause::TargetReread);

    Story story;
    const QString hash = settleHash(story.input);
    story.input.now = story.input.now.addSecs(60);
    QCOMPARE(settleHash(story.input), hash);
    story.input.link.firstSeen = story.input.now;
    QCOMPARE(settleHash(story.input), hash);
    story.input.mapping.fields.removeLast();
    QVERIFY(settleHash(story.input) != hash);
    story.input.supplier.reset();
    QVERIFY(settleHash(story.input).isEmpty());
}

void RulesTest::planDiffOfTwoMappings()
{
    Story story;
    QVERIFY(planDiff(story.input, story.input.mapping).isEmpty());
    Mapping other = story.input.mapping;
    other.fields.removeIf([](const FieldRule &rule) { return rule.fact == Fact::Eta; });
    other.fields.append({QString(), Fact::ShipToCompared, header("note"), FieldPolicy::Keep, {}, false});
    story.input.supplier->shipTo = story.input.order.shipTo = u"1 Demo Way"_s;
    const auto differences = planDiff(story.input, other);
    QCOMPARE(differences.size(), 3); // two line dates no longer, one note newly
    QVERIFY(differences.at(0).words.contains(u"match"_s));
    QVERIFY(differences.at(1).words.contains(u"no longer"_s));
    story.setHeader("note", u"x"_s);
    QVERIFY(planDiff(story.input, other).at(0).words.contains(u"wait for you"_s));
}

void RulesTest::noAnswer()
{
    Story story;
    story.addStatus();
    story.ship(0, 4, a);
    story.run();
    const OrderMemory before = story.input.memory;
    story.input.supplier.reset();
    const WritePlan plan = story.run();
    QVERIFY(plan.isEmpty());
    QCOMPARE(story.input.memory, before);
    QCOMPARE(sightedState(story.input).stage, Stage::Unknown);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
