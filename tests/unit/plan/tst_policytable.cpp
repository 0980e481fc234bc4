#include "core/plan/holddecision.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldValue textOr(const QString &text)
{
    return FieldValue::ofText(text);
}

QString said(const WritePlan &plan, const FieldAddress &address)
{
    if (const FieldWrite *write = writeTo(plan, address))
        return write->overwritesEdit ? u"write over edit"_s : u"write"_s;
    if (const Hold *hold = holdAt(plan, address))
        return u"hold "_s + holdKindKey(hold->kind);
    if (const PlannedSkip *skip = skipAt(plan, address))
        return u"skip "_s + skipReasonKey(skip->reason) + (skip->takesL ? u" L"_s : QString());
    return u"nothing"_s;
}

} // namespace

/// One row for every cell of the truth table in semantics 2.
class PolicyTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void choice_data();
    void choice();
    void dates();
    void clearWhenSupplierClears();
    void clearedEditsAreNoLongerHeld();
    void startValues_data();
    void startValues();
    void aheadOfTheSupplier_data();
    void aheadOfTheSupplier();
    void lockedChoices();
    void decisions();
    void tooLong();
    void notWritableAndGone();
};

void PolicyTableTest::text_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("fill");
    QTest::addColumn<QString>("keep");
    QTest::addColumn<QString>("always");

    const auto row = [](const char *name, const char *wanted, const char *now, const char *last, const char *then, const char *before,
                        const char *fill, const char *keep, const char *always) {
        QTest::newRow(name) << QString::fromLatin1(wanted) << QString::fromLatin1(now) << QString::fromLatin1(last)
                            << QString::fromLatin1(then) << QString::fromLatin1(before) << QString::fromLatin1(fill)
                            << QString::fromLatin1(keep) << QString::fromLatin1(always);
    };
    // "5.00" is W unless the row says otherwise
    row("nothing wanted, nothing there", "", "", "", "", "", "skip nothingToSay", "skip nothingToSay", "skip nothingToSay");
    row("nothing wanted, ours there", "", "4.00", "4.00", "4.00", "", "skip nothingToSay", "skip nothingToSay", "skip nothingToSay");
    row("nothing wanted, an edit there", "", "x", "4.00", "4.00", "", "skip nothingToSay", "skip nothingToSay", "skip nothingToSay");
    row("equal, never written", "5.00", "5.00", "", "", "5.00", "skip equal", "skip equal L", "skip equal L");
    row("equal, written", "5.00", "5.00", "5.00", "5.00", "", "skip equal L", "skip equal L", "skip equal L");
    row("equal by another hand", "5.00", "5.00", "4.00", "4.00", "", "skip equal L", "skip equal L", "skip equal L");
    row("the target's own form", "5.00", "$5", "$5", "5.00", "", "skip equal", "skip equal", "skip equal");
    row("own form, W moved on", "6.00", "$5", "$5", "5.00", "", "write", "write", "write");
    row("empty, never written", "5.00", "", "", "", "", "write", "write", "write");
    row("as we left it", "5.00", "4.00", "4.00", "4.00", "", "write", "write", "write");
    row("a person cleared it", "5.00", "", "4.00", "4.00", "", "write", "hold editedByHand", "write");
    row("there before", "5.00", "x", "", "", "x", "skip notEmpty", "hold thereBefore", "write");
    row("set since, never ours", "5.00", "y", "", "", "x", "skip notEmpty", "hold editedByHand", "write");
    row("set since, was empty", "5.00", "y", "", "", "", "skip notEmpty", "hold editedByHand", "write");
    row("a person edited it", "5.00", "y", "4.00", "4.00", "", "skip editedByHand", "hold editedByHand", "write over edit");
}

void PolicyTableTest::text()
{
    QFETCH(QString, wanted);
    QFETCH(QString, now);
    QFETCH(QString, last);
    QFETCH(QString, then);
    QFETCH(QString, before);
    const std::pair<FieldPolicy, const char *> policies[] = {
        {FieldPolicy::Fill, "fill"}, {FieldPolicy::Keep, "keep"}, {FieldPolicy::Always, "always"}};
    for (const auto &[policy, column] : policies) {
        Story story;
        FieldRule rule;
        rule.fact = Fact::OrderTotal;
        rule.field = header("note");
        rule.policy = policy;
        story.input.mapping.fields = {rule};
        story.input.supplier->total = Money::parse(wanted);
        story.setHeader("note", now);
        const FieldAddress address = story.headerField("note");
        FieldMemory memory;
        memory.address = address;
        memory.last = textOr(last);
        memory.wantedThen = textOr(then);
        memory.before = textOr(before);
        story.input.memory.fields = {memory};
        const WritePlan plan = story.plan();
        const QString expected = *static_cast<const QString *>(QTest::qData(column, QMetaType::QString));
        QCOMPARE(said(plan, address), expected);
        if (const FieldWrite *write = writeTo(plan, address))
            QCOMPARE(write->wanted, textOr(wanted));
        if (expected.endsWith(u" L"_s))
            QCOMPARE(plan.afterPlanning.field(address)->last, textOr(now));
        else
            QCOMPARE(plan.afterPlanning.field(address)->last, textOr(last)); // a plan alone never sets L
    }
}

void PolicyTableTest::choice_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("fill");
    QTest::addColumn<QString>("keep");
    QTest::addColumn<QString>("always");
    const auto row = [](const char *name, const char *now, const char *last, const char *before, const char *fill, const char *keep,
                        const char *always) {
        QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(last) << QString::fromLatin1(before)
                            << QString::fromLatin1(fill) << QString::fromLatin1(keep) << QString::fromLatin1(always);
    };
    // W is 13 (Shipped); 10 and 11 are values of the rule, 14 (Lost) is none
    row("equal, never written", "13", "", "13", "skip equal L", "skip equal L", "skip equal L");
    row("empty", "", "", "", "write", "write", "write");
    row("a value of this rule", "10", "", "", "write", "write", "write");
    row("another value, as it was before", "14", "", "14", "write", "write", "write");
    row("another value since", "14", "", "10", "skip notEmpty", "hold editedByHand", "write");
    row("as we left it", "10", "10", "", "write", "write", "write");
    row("a person cleared it", "", "10", "", "write", "hold editedByHand", "write");
    row("a person edited it", "14", "10", "", "skip editedByHand", "hold editedByHand", "write over edit");
    row("a person edited it to a value of the rule", "11", "10", "", "skip editedByHand", "hold editedByHand", "write over edit");
}

void PolicyTableTest::choice()
{
    QFETCH(QString, now);
    QFETCH(QString, last);
    QFETCH(QString, before);
    const std::pair<FieldPolicy, const char *> policies[] = {
        {FieldPolicy::Fill, "fill"}, {FieldPolicy::Keep, "keep"}, {FieldPolicy::Always, "always"}};
    for (const auto &[policy, column] : policies) {
        Story story;
        story.addStatus(policy);
        story.ship(0, 4, u"040985000000015"_s);
        story.ship(1, 2, u"040985000000022"_s);
        const FieldAddress address = story.headerField("vendorStatus");
        setField(story.input.order, address, FieldValue::ofChoice(now));
        FieldMemory memory;
        memory.address = address;
        memory.last = memory.wantedThen = FieldValue::ofChoice(last);
        memory.before = FieldValue::ofChoice(before);
        story.input.memory.fields = {memory};
        const WritePlan plan = story.plan();
        QCOMPARE(said(plan, address), *static_cast<const QString *>(QTest::qData(column, QMetaType::QString)));
    }
}

void PolicyTableTest::dates()
{
    Story story;
    story.input.mapping.fields = {
        {QString(), Fact::ExpectedShip, header("shippingDate"), FieldPolicy::Keep, {}, false}};
    const FieldAddress address = story.headerField("shippingDate");
    // midnight UTC of the day: the target's zone here is New York, where it is the day before
    setField(story.input.order, address, FieldValue::ofDay(QDate(2026, 3, 4)));
    QCOMPARE(said(story.plan(), address), u"skip equal L"_s);
    setField(story.input.order, address, FieldValue::ofInstant(at("2026-03-04T17:00:00Z")));
    QCOMPARE(said(story.plan(), address), u"skip equal L"_s); // dates by day
    setField(story.input.order, address, FieldValue::ofInstant(at("2026-03-04T04:00:00Z")));
    QCOMPARE(said(story.plan(), address), u"hold thereBefore"_s); // still 3 March in New York
}

void PolicyTableTest::clearWhenSupplierClears()
{
    for (const FieldPolicy policy : {FieldPolicy::Fill, FieldPolicy::Keep, FieldPolicy::Always}) {
        Story story;
        story.input.mapping.fields = {{QString(), Fact::OrderTotal, header("note"), policy, {}, true}};
        const FieldAddress address = story.headerField("note");
        story.setHeader("note", u"4.00"_s);
        FieldMemory memory;
        memory.address = address;
        memory.last = memory.wantedThen = textOr(u"4.00"_s);
        story.input.memory.fields = {memory};
        QCOMPARE(said(story.plan(), address), u"write"_s);
        QVERIFY(writeTo(story.plan(), address)->wanted.isEmpty());
        story.setHeader("note", u"by hand"_s);
        QCOMPARE(said(story.plan(), address), u"skip nothingToSay"_s); // only if N = L
    }
}

void PolicyTableTest::clearedEditsAreNoLongerHeld()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::OrderTotal, header("note"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->total = Money::parse(u"5");
    const FieldAddress address = story.headerField("note");
    story.setHeader("note", u"x"_s);
    const WritePlan first = story.run();
    QCOMPARE(first.holds.size(), 1);
    const QDateTime since = first.holds.first().since;
    story.input.memory.holds.first().id = 7; // stored

    story.input.now = at("2026-03-04T12:00:00Z");
    story.input.supplier->total = Money::parse(u"6");
    const WritePlan renewed = story.run();
    QCOMPARE(renewed.holds.first().id, 7);
    QCOMPARE(renewed.holds.first().since, since); // a new W renews it and keeps its age
    QCOMPARE(renewed.holds.first().wanted, textOr(u"6.00"_s));
    QCOMPARE(renewed.holds.first().lastLooked, story.input.now);

    story.input.supplier->total = {};
    const WritePlan silent = story.plan();
    QCOMPARE(silent.holds.size(), 0); // W = ∅ closes it
    QCOMPARE(silent.closedHolds.size(), 1);
    story.input.supplier->total = Money::parse(u"6");
    story.setHeader("note", u"6.00"_s);
    QCOMPARE(story.plan().closedHolds.size(), 1); // W = N closes it
    story.input.supplier.reset();
    QCOMPARE(story.plan().closedHolds.size(), 0); // no answer closes nothing
    QCOMPARE(story.plan().holds.size(), 1);
}

void PolicyTableTest::startValues_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("take");
    QTest::addColumn<QString>("expected");
    QTest::newRow("end value") << u"15"_s << QString() << false << u"skip atItsEnd"_s;
    QTest::newRow("end value, decided") << u"15"_s << QString() << true << u"write over edit"_s;
    QTest::newRow("no start value") << u"11"_s << u"Received"_s << false << u"skip notAStartValue"_s;
    QTest::newRow("no start value, decided") << u"11"_s << u"Received"_s << true << u"write"_s;
    QTest::newRow("a start value") << u"10"_s << u"Received"_s << false << u"write"_s;
    QTest::newRow("nothing is always one") << QString() << u"Received"_s << false << u"write"_s;
}

void PolicyTableTest::startValues()
{
    QFETCH(QString, now);
    QFETCH(QString, start);
    QFETCH(bool, take);
    QFETCH(QString, expected);
    Story story;
    StatusRule &rule = story.addStatus();
    if (!start.isEmpty())
        rule.startValues = {{StatusValue::Kind::ChoiceLabel, start}};
    story.ship(0, 4, u"040985000000015"_s);
    story.ship(1, 2, u"040985000000022"_s);
    const FieldAddress address = story.headerField("vendorStatus");
    setField(story.input.order, address, FieldValue::ofChoice(now));
    FieldMemory memory;
    memory.address = address;
    memory.before = FieldValue::ofChoice(now == "15"_L1 ? u"10"_s : now);
    memory.takeOnce = take;
    story.input.memory.fields = {memory};
    QCOMPARE(said(story.plan(), address), expected);
}

void PolicyTableTest::aheadOfTheSupplier_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fill") << int(FieldPolicy::Fill) << u"skip ahead"_s;
    QTest::newRow("keep") << int(FieldPolicy::Keep) << u"hold backward"_s;
    QTest::newRow("always") << int(FieldPolicy::Always) << u"write over edit"_s;
}

void PolicyTableTest::aheadOfTheSupplier()
{
    QFETCH(int, policy);
    QFETCH(QString, expected);
    Story story;
    story.addStatus(FieldPolicy(policy));
    const FieldAddress address = story.headerField("vendorStatus");
    setField(story.input.order, address, FieldValue::ofChoice(u"13"_s)); // stands for Shipped and Delivered; W is Received
    QCOMPARE(said(story.plan(), address), expected);
    FieldMemory ours;
    ours.address = address;
    ours.last = ours.wantedThen = FieldValue::ofChoice(u"13"_s);
    story.input.memory.fields = {ours};
    QCOMPARE(said(story.plan(), address), u"write"_s); // ours is judged by the axes, not by its word
}

void PolicyTableTest::lockedChoices()
{
    Story story;
    StatusRule &rule = story.addStatus();
    rule.field = header("status");
    rule.values = {{Stage::Received, {StatusValue::Kind::ChoiceLabel, u"ReceivedPartial"_s}, false}};
    const FieldAddress address = story.headerField("status");
    QCOMPARE(said(story.plan(), address), u"skip locked"_s);
    story.input.mapping.unlocked = {{header("status"), u"3"_s, u"Dana"_s, at("2026-03-01T10:00:00Z")}};
    QCOMPARE(said(story.plan(), address), u"write"_s);
    rule.values.first().value.text = u"Cancelled"_s;
    story.input.mapping.unlocked = {{header("status"), u"5"_s, u"Dana"_s, at("2026-03-01T10:00:00Z")}};
    QCOMPARE(said(story.plan(), address), u"skip locked"_s); // never offered, whoever unlocks it
    rule.values.first().value.text = u"Shipped"_s;
    QCOMPARE(said(story.plan(), address), u"skip noValue"_s);
}

void PolicyTableTest::decisions()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::OrderTotal, header("note"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->total = Money::parse(u"5");
    const FieldAddress address = story.headerField("note");
    story.setHeader("note", u"x"_s);
    story.run();
    const OrderMemory held = story.input.memory;

    story.input.memory = *decide(held, HoldKind::ThereBefore, address, Decision::TakeSupplier);
    QCOMPARE(said(story.plan(), address), u"write over edit"_s);
    const auto outcome = story.apply(story.plan());
    QCOMPARE(outcome.closed.size(), 0); // closed by the plan itself
    QVERIFY(!story.input.memory.field(address)->takeOnce); // once

    story.setHeader("note", u"x"_s);
    story.input.memory = *decide(held, HoldKind::ThereBefore, address, Decision::KeepOnce);
    QCOMPARE(said(story.plan(), address), u"skip keptByDecision"_s);
    story.input.supplier->total = Money::parse(u"6"); // until W changes
    QCOMPARE(said(story.plan(), address), u"hold thereBefore"_s);
    story.input.memory = *decide(held, HoldKind::ThereBefore, address, Decision::KeepAlways);
    QCOMPARE(said(story.plan(), address), u"skip keptByDecision"_s);
    story.input.supplier->total = Money::parse(u"7");
    QCOMPARE(said(story.plan(), address), u"skip keptByDecision"_s);

    QCOMPARE(decide(held, HoldKind::ThereBefore, address, Decision::AllowOnce).error().kind, ErrorKind::Usage);
    QCOMPARE(decide(held, HoldKind::EditedByHand, address, Decision::KeepOnce).error().kind, ErrorKind::NotFound);
}

void PolicyTableTest::tooLong()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::ServiceLevel, header("note"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->rows[0].shipMethodText = u"Ground, signature required at door"_s;
    const FieldAddress address = story.headerField("note");
    story.run();
    QCOMPARE(story.input.memory.holds.size(), 1);
    QCOMPARE(story.input.memory.holds.first().kind, HoldKind::TooLong);
    const OrderMemory held = story.input.memory;
    story.input.memory = *decide(held, HoldKind::TooLong, address, Decision::ShortenOnce);
    WritePlan plan = story.plan();
    QCOMPARE(writeTo(plan, address)->wanted.text(), u"Ground, signature r…"_s);
    story.apply(plan);
    QCOMPARE(said(story.plan(), address), u"skip equal L"_s);
    story.input.memory = *decide(held, HoldKind::TooLong, address, Decision::ShortenAlways);
    story.setHeader("note", {});
    story.input.supplier->rows[0].shipMethodText = u"Overnight, signature required at door"_s;
    QCOMPARE(writeTo(story.plan(), address)->wanted.text(), u"Overnight, signatur…"_s);
}

void PolicyTableTest::notWritableAndGone()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::OrderTotal, header("note"), FieldPolicy::Keep, {}, false},
                                  {QString(), Fact::Eta, line("estimatedArrivalDate"), FieldPolicy::Keep, {}, false}};
    story.input.supplier->total = Money::parse(u"5");
    for (TargetField &field : story.input.schema.fields)
        field.writable = false;
    QCOMPARE(said(story.plan(), story.headerField("note")), u"skip notWritable"_s);
    for (TargetField &field : story.input.schema.fields)
        field.writable = true;
    story.input.order.linesEditable = false;
    QCOMPARE(said(story.plan(), story.lineField(0, "estimatedArrivalDate")), u"skip linesLocked"_s);
    story.input.inGrace = true;
    QCOMPARE(said(story.plan(), story.headerField("note")), u"skip inGrace"_s);
    story.input.order.end = TargetEnd::Cancelled;
    QCOMPARE(said(story.plan(), story.headerField("note")), u"skip atItsEnd"_s);
    story.input.order.end = TargetEnd::Open;
    story.input.schema.fields.clear();
    QCOMPARE(said(story.plan(), story.headerField("note")), u"skip noValue"_s);
}

QTEST_GUILESS_MAIN(PolicyTableTest)
#include "tst_policytable.moc"
