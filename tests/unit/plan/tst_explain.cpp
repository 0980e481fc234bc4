#include "core/plan/explain.h"
#include "core/plan/holddecision.h"
#include "core/plan/words.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

class ExplainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOneCause_data();
    void theOneCause();
    void anOrderNeverReadHasNoWrongNumber();
    void aSupplierWithoutAccountsNamesNone();
    void nothingIsWrong();
    void everyDecisionHasItsWord();
    void everyReasonHasItsSentence();
};

void ExplainTest::theOneCause_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("words");
    QTest::newRow("ignored link") << u"followOrder"_s << u"you took it out"_s;
    QTest::newRow("no link") << u"linkOrder"_s << u"no supplier order number"_s;
    QTest::newRow("unconfirmed link") << u"syncNow"_s << u"has not answered"_s;
    QTest::newRow("doubtful link") << u"linkOrder"_s << u"no part in common"_s;
    QTest::newRow("vanished link") << u"linkOrder"_s << u"no part in common"_s;
    QTest::newRow("notfound link") << u"editLink"_s << u"does not mean it was cancelled"_s;
    QTest::newRow("ended link") << u"followOrder"_s << u"ended"_s;
    QTest::newRow("renumbered number") << u"editLink"_s << u"is now PO-7"_s;
    QTest::newRow("outside scope") << u"changeScope"_s << u"last 30 days"_s;
    QTest::newRow("off scope") << u"enableTemplate"_s << u"switched off"_s;
    QTest::newRow("unapproved scope") << u"approve"_s << u"said yes"_s;
    QTest::newRow("later due") << u"syncNow"_s << u"2026-03-03 09:00"_s;
    QTest::newRow("down budget") << u"checkConnection"_s << u"TD SYNNEX cannot be reached"_s;
    QTest::newRow("spent budget") << u"syncNow"_s << u"slow down"_s;
    QTest::newRow("failed budget") << u"retry"_s << u"timed out"_s;
    QTest::newRow("forgotten supplier") << u"editLink"_s << u"does not mean it was cancelled"_s;
    QTest::newRow("unmatched lines") << u"matchLines"_s << u"1 of 2 lines"_s;
    QTest::newRow("unknown status") << u"mapStatus"_s << u"\"On Quay\""_s;
    QTest::newRow("gone status") << u"editMapping"_s << u"no choice \"Shipt\""_s;
    QTest::newRow("once backward") << u"syncNow"_s << u"never moves back"_s;
    QTest::newRow("twice backward") << u"decideHold"_s << u"never moves back"_s;
    QTest::newRow("hand edited") << u"decideHold"_s << u"Kept as it is"_s;
    QTest::newRow("cancelled end") << u"openTarget"_s << u"at its end"_s;
    QTest::newRow("refused permission") << u"checkAgain"_s << u"not kept"_s;
    QTest::newRow("readonly permission") << u"editMapping"_s << u"does not let"_s;
    QTest::newRow("note permission") << u"decideHold"_s << u"Is it there?"_s;
}

void ExplainTest::theOneCause()
{
    QFETCH(QString, fix);
    QFETCH(QString, words);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString what = row.section(u' ', 0, 0);
    Story story;
    ExplainFacts facts;
    const auto shipped = [&] {
        story.ship(0, 4, u"1Z999AA10312345670"_s);
        story.ship(1, 2, u"040985000000015"_s);
        story.run();
        for (SupplierRow &each : story.input.supplier->rows) {
            each.code = RowCode::Received;
            each.shipped = {};
        }
    };
    const QMap<QString, LinkStanding> standings{{u"unconfirmed"_s, LinkStanding::Unconfirmed}, {u"doubtful"_s, LinkStanding::Doubtful},
                                                {u"vanished"_s, LinkStanding::Vanished}, {u"notfound"_s, LinkStanding::NotFound},
                                                {u"ended"_s, LinkStanding::Ended}, {u"no"_s, LinkStanding::Unconfirmed}};
    if (standings.contains(what))
        story.input.link.standing = standings.value(what);
    story.input.link.reason = what == "ended"_L1 ? QString() : u"found, but no part in common"_s;
    story.input.link.ignored = what == "ignored"_L1;
    if (what == "no"_L1)
        story.input.order.supplierOrders.clear();
    if (what == "renumbered"_L1)
        story.input.order.number = PoNumber(u"PO-7"_s);
    facts.inScope = what != "outside"_L1;
    facts.scopeWords = u"orders of the last 30 days"_s;
    facts.templateOn = what != "off"_L1;
    facts.approved = what != "unapproved"_L1;
    if (what == "later"_L1) {
        facts.nextDue = at("2026-03-03T14:00:00Z");
        story.input.supplier.reset();
    }
    facts.sourceConnected = what != "down"_L1;
    if (what == "spent"_L1)
        facts.budgetFreeAt = at("2026-03-03T14:00:00Z");
    if (what == "failed"_L1)
        facts.lastFailure = u"The last try timed out."_s;
    if (what == "forgotten"_L1) {
        story.input.supplier->code = RowCode::NotFound;
        story.input.supplier->rows.clear();
    }
    if (what == "unmatched"_L1)
        story.input.supplier->rows.removeLast();
    if (what == "unknown"_L1) {
        story.input.supplier->rows[0].code = RowCode::Unknown;
        story.input.supplier->rows[0].rawStatus = u"On Quay"_s;
    }
    if (what == "gone"_L1)
        story.addStatus().values.first().value.text = u"Shipt"_s;
    if (what == "once"_L1 || what == "twice"_L1)
        shipped();
    if (what == "twice"_L1)
        story.run();
    if (what == "hand"_L1)
        setField(story.input.order, story.headerField("shippingDate"), FieldValue::ofDay(QDate(2026, 1, 1)));
    if (what == "cancelled"_L1)
        story.input.order.end = TargetEnd::Cancelled;
    if (what == "readonly"_L1) {
        for (TargetField &each : story.input.schema.fields)
            each.writable = each.ref.name != "shippingDate"_L1;
    }
    if (what == "refused"_L1) {
        const WritePlan plan = story.plan();
        for (const FieldWrite &write : plan.writes) {
            if (write.address != story.headerField("shippingDate"))
                setField(story.input.order, write.address, write.wanted);
        }
        story.input.memory = applyReadBack(plan.afterPlanning, plan, story.input.order, story.input.schema, story.input.targetZone).memory;
    }
    if (what == "note"_L1) {
        Hold hold;
        hold.kind = HoldKind::NoteUncertain;
        hold.reason = u"Is it there?"_s;
        story.input.memory.holds = {hold};
    }
    const Explanation explanation = explain(story.input, story.plan(), facts);
    QCOMPARE(explanation.steps.size(), 12);
    QVERIFY(explanation.cause >= 0);
    const ExplainStep &step = explanation.steps.at(explanation.cause);
    QCOMPARE(step.id, row.section(u' ', 1));
    QCOMPARE(step.fix, fix);
    QVERIFY(!step.fixLabel.isEmpty());
    QVERIFY2(explanation.sentence.contains(words), qPrintable(explanation.sentence));
}

void ExplainTest::aSupplierWithoutAccountsNamesNone()
{
    Story story;
    story.input.link.account.clear();
    for (const LinkStanding standing : {LinkStanding::Confirmed, LinkStanding::NotFound}) {
        story.input.link.standing = standing;
        const Explanation explanation = explain(story.input, story.plan(), {});
        for (const ExplainStep &step : explanation.steps)
            QVERIFY2(!step.words.contains(u"on account"_s), qPrintable(step.words));
    }
}

void ExplainTest::anOrderNeverReadHasNoWrongNumber()
{
    Story story;
    story.input.order.number = {};
    story.input.order.readAt = {};
    const auto numberStep = [](const Explanation &explanation) {
        return *std::find_if(explanation.steps.cbegin(), explanation.steps.cend(), [](const auto &step) { return step.id == "number"_L1; });
    };
    const ExplainStep step = numberStep(explain(story.input, story.plan(), {}));
    QCOMPARE(step.mark, StepMark::Dash);
    QCOMPARE(step.words, u"The purchase order was not read from Autotask yet."_s);
    story.input.order.readAt = story.input.now;
    const ExplainStep read = numberStep(explain(story.input, story.plan(), {}));
    QCOMPARE(read.mark, StepMark::Cross);
    QVERIFY2(read.words.startsWith(u"The purchase order has no number any more"_s), qPrintable(read.words));
}

void ExplainTest::nothingIsWrong()
{
    Story story;
    const Explanation before = explain(story.input, story.plan(), {});
    QCOMPARE(before.cause, -1);
    QCOMPARE(before.sentence, u"4 fields would change."_s);
    for (const ExplainStep &step : before.steps)
        QVERIFY(step.mark != StepMark::Cross && step.fix.isEmpty());
    story.run();
    QCOMPARE(explain(story.input, story.plan(), {}).sentence, u"Already right: nothing to write."_s);
    story.setHeader("vendorInvoiceNumber", u"by hand"_s);
    story.invoice(u"163413833"_s);
    const Explanation kept = explain(story.input, story.plan(), {});
    QCOMPARE(kept.cause, -1); // what a person filled is no fault
    QCOMPARE(kept.sentence, u"1 field would change."_s);
    QCOMPARE(kept.steps.at(9).mark, StepMark::Dash);
    story.input.supplier.reset();
    QCOMPARE(explain(story.input, story.plan(), {}).sentence, u"Nothing is wrong; its turn comes."_s);
}

void ExplainTest::everyDecisionHasItsWord()
{
    QStringList keys;
    QStringList labels;
    for (int i = 0; i <= int(HoldKind::NoteUncertain); ++i) {
        const QList<Decision> decisions = decisionsFor(HoldKind(i));
        QVERIFY(!decisions.isEmpty());
        QVERIFY(!Words::ruleOf(HoldKind(i)).isEmpty());
        for (const Decision decision : decisions) {
            QCOMPARE(decisionFromKey(decisionKey(decision)), decision);
            keys.append(decisionKey(decision));
            labels.append(decisionLabel(decision));
        }
    }
    keys.removeDuplicates();
    labels.removeDuplicates();
    QCOMPARE(keys.size(), 10);
    QCOMPARE(labels.size(), 10);
    QVERIFY(!decisionFromKey(u"x"_s));
}

void ExplainTest::everyReasonHasItsSentence()
{
    const Words words{PlanInput()};
    QStringList all;
    for (int i = 0; i <= int(SkipReason::NoValue); ++i) {
        all.append(words.skip(SkipReason(i)));
        QVERIFY(all.last().endsWith(u'.'));
        QVERIFY(!Words::ruleOf(SkipReason(i)).isEmpty());
        QVERIFY(!skipReasonKey(SkipReason(i)).isEmpty());
    }
    QCOMPARE(all.removeDuplicates(), 0);
    for (int i = 0; i <= int(WriteVerdict::NotSent); ++i)
        QVERIFY(!verdictKey(WriteVerdict(i)).isEmpty());
    for (int i = 0; i <= int(AlertKind::EtaSlipped); ++i)
        QVERIFY(!alertKindKey(AlertKind(i)).isEmpty());
    // no word of the house on the screen
    static const QRegularExpression inside(u"\\b(executed|no-op|diff|conflict|axis|rank|credential|facet|unlink|adopt)\\b"_s);
    for (const QString &sentence : std::as_const(all))
        QVERIFY2(!sentence.contains(inside), qPrintable(sentence));
    QVERIFY(words.unknownStatus(u"A\nB"_s).contains(u"A, B"_s));
    QCOMPARE(Words::shown(FieldValue::ofText(QString(80, u'x')), nullptr).size(), 61);
    QCOMPARE(Words::shown({}, nullptr), u"nothing"_s);
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
