#include "core/plan/holddecision.h"
#include "tests/unit/plan/plantest.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString a = u"1Z999AA10312345670"_s;

/// A ticket that the PO leads to, with a text column of its own.
FieldAddress addTicket(Story &story)
{
    TargetField udf;
    udf.ref = {FieldPlace::Linked, u"Tickets"_s, u"Vendor Tracking"_s};
    udf.type = FieldType::Text;
    udf.length = 20;
    udf.writable = true;
    story.input.schema.fields.append(udf);
    story.input.order.linked = {{u"Tickets"_s, RecordId(u"77"_s), {}, {}}};
    return {udf.ref, RecordId(u"77"_s)};
}

int count(const WritePlan &plan, AlertKind kind)
{
    return int(std::count_if(plan.alerts.cbegin(), plan.alerts.cend(), [kind](const PlanAlert &alert) { return alert.kind == kind; }));
}

} // namespace

/// Lines, linked records, lists that wait, notes on their way.
class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldOfALinkedRecord()
    {
        Story story;
        const FieldAddress ticket = addTicket(story);
        story.input.mapping.fields.append({QString(), Fact::Tracking, ticket.field, FieldPolicy::Keep, {}, false});
        story.ship(0, 4, a);
        QCOMPARE(writeTo(story.plan(), ticket)->wanted.text(), a);
        QVERIFY(story.run().needsSecondLook == false);
        QCOMPARE(story.input.memory.field(ticket)->ours, QStringList{a});
        QVERIFY(story.plan().isEmpty());
        story.input.order.linked.clear(); // the ticket is no longer led to
        QVERIFY(story.plan().isEmpty());
        story.input.order.linked = {{u"Tickets"_s, RecordId(u"78"_s), {}, {}}};
        QVERIFY(writeTo(story.plan(), {ticket.field, RecordId(u"78"_s)}));
    }

    void blockOnALine()
    {
        Story story;
        story.input.mapping.blocks = {{u"Line block"_s, line("memo"), FieldPolicy::Keep,
                                       {BlockPart::Status, BlockPart::Tracking, BlockPart::Eta, BlockPart::Events}, false}};
        story.ship(0, 2, a);
        const WritePlan plan = story.run();
        QCOMPARE(writeTo(plan, story.lineField(0, "memo"))->inner, u"Vendor status: Partially shipped (2 of 4)\nTracking: %1\nETA: 2026-03-06"_s.arg(a));
        QCOMPARE(writeTo(plan, story.lineField(1, "memo"))->inner, u"Vendor status: Received\nETA: 2026-03-06"_s);
        QVERIFY(story.plan().isEmpty());
    }

    void r36_emptiedListIsHeldAndDecided()
    {
        Story story;
        const FieldAddress tracking = story.headerField("tracking");
        story.input.mapping.fields = {{QString(), Fact::Tracking, header("tracking"), FieldPolicy::Keep, {}, false}};
        story.ship(0, 4, a);
        story.run();
        story.setHeader("tracking", {});
        const WritePlan held = story.run();
        QCOMPARE(holdAt(held, tracking)->kind, HoldKind::EditedByHand);
        QVERIFY(holdAt(held, tracking)->reason.contains(u"was emptied"_s));
        const OrderMemory memory = story.input.memory;
        story.input.memory = *decide(memory, HoldKind::EditedByHand, tracking, Decision::TakeSupplier);
        QCOMPARE(writeTo(story.plan(), tracking)->wanted.text(), a);
        story.input.memory = *decide(memory, HoldKind::EditedByHand, tracking, Decision::KeepAlways);
        QCOMPARE(skipAt(story.plan(), tracking)->reason, SkipReason::KeptByDecision);
    }

    void r27_numberThatDoesNotFitIsHeld()
    {
        Story story;
        story.input.mapping.fields = {{QString(), Fact::InvoiceNumbers, header("note"), FieldPolicy::Keep, {}, false}};
        story.invoice(u"INVOICE-0123456789-0123456789"_s);
        const WritePlan plan = story.plan();
        const Hold *hold = holdAt(plan, story.headerField("note"));
        QVERIFY(hold);
        QCOMPARE(hold->kind, HoldKind::TooLong);
        story.input.supplier->invoices.clear();
        story.invoice(u"A1"_s, "2026-03-05");
        story.invoice(u"INVOICE-0123456789-0123456789"_s, "2026-03-06");
        QCOMPARE(writeTo(story.plan(), story.headerField("note"))->wanted.text(), u"A1"_s); // whole numbers, no suffix
        story.run();
        story.input.supplier->invoices.clear();
        story.input.supplier->invoicesKnown = false; // not asked for: nothing is taken back
        QVERIFY(!story.run().needsSecondLook);
    }

    void r39_aStatusThatIsSetIsNotSetAgain()
    {
        Story story;
        story.addStatus(FieldPolicy::Always);
        story.ship(0, 4, a);
        story.ship(1, 2, u"040985000000015"_s);
        story.run();
        story.deliver(0, "2026-03-08");
        story.deliver(1, "2026-03-08"); // Delivered maps to the same choice
        const WritePlan plan = story.run();
        QCOMPARE(plan.kept.stage, Stage::Delivered);
        QCOMPARE(skipAt(plan, story.headerField("vendorStatus"))->reason, SkipReason::Equal);
        QCOMPARE(count(plan, AlertKind::Delivered), 2);
        QCOMPARE(count(plan, AlertKind::StatusChanged), 1);
    }

    void r45_invoiceInProgressGivesItsNumber()
    {
        Story story;
        story.invoice(u"163413833"_s);
        story.input.supplier->invoices.first().reading = InvoiceReading::InProgress;
        QCOMPARE(writeTo(story.plan(), story.headerField("vendorInvoiceNumber"))->wanted.text(), u"163413833"_s);
    }

    void r34_fieldAheadAllowedOnce()
    {
        Story story;
        story.addStatus();
        const FieldAddress status = story.headerField("vendorStatus");
        setField(story.input.order, status, FieldValue::ofChoice(u"13"_s));
        QCOMPARE(holdAt(story.run(), status)->kind, HoldKind::Backward);
        const OrderMemory held = story.input.memory;
        story.input.memory = *decide(held, HoldKind::Backward, status, Decision::KeepOnce);
        QCOMPARE(skipAt(story.plan(), status)->reason, SkipReason::KeptByDecision);
        story.input.memory = *decide(held, HoldKind::Backward, status, Decision::AllowOnce);
        const WritePlan allowed = story.run();
        QVERIFY(writeTo(allowed, status)->overwritesEdit);
        QCOMPARE(story.headerText("vendorStatus"), u"10"_s);
        QVERIFY(story.plan().isEmpty());
    }

    void eventsWithoutTrackingNumbers()
    {
        Story story;
        story.run();
        story.ship(0, 3, {});
        const WritePlan plan = story.run();
        QStringList texts;
        for (const EventMemory &event : plan.events)
            texts.append(event.text);
        QVERIFY2(texts.contains(u"Shipped: 3 of 4, line 1"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(story.plan().events.size(), 0);
        story.ship(0, 4, {}); // units so far are part of the key
        const QList<EventMemory> more = story.plan().events;
        QCOMPARE(std::count_if(more.cbegin(), more.cend(), [](const auto &e) { return e.kind == "shipment"_L1; }), 1);
    }

    void customerNoteIsToldWithItsMarker()
    {
        Story story;
        addTicket(story);
        NoteRule rule;
        rule.recordType = u"Tickets"_s;
        rule.customer = true;
        story.input.mapping.notes = {rule};
        story.ship(0, 4, a);
        const WritePlan plan = story.plan();
        QCOMPARE(plan.notes.size(), 2);
        const auto half = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone, {},
                                        {{1, SentNote::Outcome::NotSent, {}}});
        QVERIFY(!half.settled);
        story.apply(plan);
        QVERIFY(story.plan().notes.isEmpty());
        QVERIFY(toJson(plan).value(u"notes"_s).toArray().size() == 2);
    }

    void refusedTwiceIsOneHold()
    {
        Story story;
        const FieldAddress date = story.headerField("shippingDate");
        const QList<SentWrite> refused{{date, SentWrite::Outcome::Refused, Error{ErrorKind::Permission, {}, {}}}};
        story.apply(story.plan(), refused);
        story.input.memory.holds.first().id = 9;
        story.input.now = story.input.now.addDays(2);
        const auto again = story.apply(story.plan(), refused);
        QCOMPARE(again.memory.holds.size(), 1);
        QCOMPARE(again.memory.holds.first().id, 9);
        QCOMPARE(again.memory.holds.first().lastLooked, story.input.now);
        QVERIFY(again.memory.holds.first().since < story.input.now);
    }

    void aBlockTornApartBetweenWriteAndRead()
    {
        Story story;
        const WritePlan plan = story.plan();
        for (const FieldWrite &write : plan.writes)
            setField(story.input.order, write.address, write.wanted);
        QString memo = story.headerText("generalMemo");
        story.setHeader("generalMemo", memo.remove(u"[[/"_s));
        const auto outcome = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone);
        QVERIFY(!outcome.settled);
        QVERIFY(std::any_of(outcome.writes.cbegin(), outcome.writes.cend(), [](const auto &c) { return c.verdict == WriteVerdict::Edited; }));
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
