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

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r37_unknownOutcome();
    void r38_oneNoteAMarkerAndNeverTwice();
    void r38_uncertainNoteIsHeld();
    void r42_partialSuccess();
    void notPermitted();
    void ownFormBecomesL();
    void needsPlanCauses();
    void planDiffOfTwoMappings();
    void noAnswer();
};

void OutcomesTest::r37_unknownOutcome()
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

void OutcomesTest::r38_oneNoteAMarkerAndNeverTwice()
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

void OutcomesTest::r38_uncertainNoteIsHeld()
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

void OutcomesTest::r42_partialSuccess()
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

void OutcomesTest::notPermitted()
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

void OutcomesTest::ownFormBecomesL()
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

void OutcomesTest::needsPlanCauses()
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

void OutcomesTest::planDiffOfTwoMappings()
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

void OutcomesTest::noAnswer()
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

QTEST_GUILESS_MAIN(OutcomesTest)
#include "tst_outcomes.moc"
