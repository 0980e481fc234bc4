#include "core/plan/listpolicy.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString a = u"1Z999AA10312345670"_s;
const QString b = u"040985000000015"_s;
const QString c = u"041441760228964"_s;
const QString typed = u"777000012346"_s;

QList<WantedItem> items(const QStringList &numbers)
{
    QList<WantedItem> all;
    for (const QString &number : numbers)
        all.append({number, number, {}});
    return all;
}

QString word(const ListVerdict &verdict)
{
    switch (verdict.action) {
    case ListVerdict::Action::Write: return u"write "_s + verdict.text;
    case ListVerdict::Action::Skip: return u"skip "_s + skipReasonKey(verdict.skip);
    case ListVerdict::Action::Hold: return u"hold "_s + holdKindKey(verdict.hold);
    case ListVerdict::Action::SingleValue: return u"single"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r26_listRules_data();
    void r26_listRules();
    void withdrawnAtTheSecondLook();
    void removedIsRememberedUntilPutBack();
    void r27_longLists();
    void r16_orderNumbers();
    void r28_withdrawnNumberOneNote();
    void aPersonsTextIsASingleValue();
    void shipmentsKeptAsRecordsHaveNoOrder();
};

void ListsTest::r26_listRules_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("ours");
    QTest::addColumn<bool>("written");
    QTest::addColumn<QString>("fill");
    QTest::addColumn<QString>("keep");
    QTest::addColumn<QString>("always");
    const QStringList none;
    QTest::newRow("nothing") << none << QString() << none << false << u"skip nothingToSay"_s << u"skip nothingToSay"_s << u"skip nothingToSay"_s;
    QTest::newRow("first") << QStringList{a} << QString() << none << false << u"write "_s + a << u"write "_s + a << u"write "_s + a;
    QTest::newRow("equal") << QStringList{a, b} << a + u", "_s + b << QStringList{a, b} << true << u"skip equal"_s << u"skip equal"_s
                           << u"skip equal"_s;
    QTest::newRow("equal, other separator") << QStringList{a, b} << a + u"\n"_s + b << QStringList{a, b} << true << u"skip equal"_s
                                            << u"skip equal"_s << u"skip equal"_s;
    QTest::newRow("one more") << QStringList{a, b} << a << QStringList{a} << true << u"write %1, %2"_s.arg(a, b)
                              << u"write %1, %2"_s.arg(a, b) << u"write %1, %2"_s.arg(a, b);
    QTest::newRow("another order") << QStringList{b, a} << u"%1, %2"_s.arg(a, b) << QStringList{a, b} << true
                                   << u"write %1, %2"_s.arg(b, a) << u"write %1, %2"_s.arg(b, a) << u"write %1, %2"_s.arg(b, a);
    QTest::newRow("typed one there before") << QStringList{a} << typed << none << false << u"skip notEmpty"_s
                                            << u"write %1, %2"_s.arg(typed, a) << u"write "_s + a;
    QTest::newRow("typed one beside ours") << QStringList{a, b} << u"%1, %2"_s.arg(a, typed) << QStringList{a} << true
                                           << u"skip editedByHand"_s << u"write %1, %2, %3"_s.arg(typed, a, b)
                                           << u"write %1, %2"_s.arg(a, b);
    QTest::newRow("typed first, all there") << QStringList{a} << u"%1, %2"_s.arg(typed, a) << QStringList{a} << true
                                            << u"skip editedByHand"_s << u"skip equal"_s << u"write "_s + a;
    QTest::newRow("one removed by hand") << QStringList{a, b} << a << QStringList{a, b} << true << u"skip equal"_s << u"skip equal"_s
                                         << u"write %1, %2"_s.arg(a, b);
    QTest::newRow("emptied by hand") << QStringList{a, b} << QString() << QStringList{a} << true << u"write %1, %2"_s.arg(a, b)
                                     << u"hold editedByHand"_s << u"write %1, %2"_s.arg(a, b);
}

void ListsTest::r26_listRules()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, now);
    QFETCH(QStringList, ours);
    QFETCH(bool, written);
    const std::pair<FieldPolicy, const char *> policies[] = {
        {FieldPolicy::Fill, "fill"}, {FieldPolicy::Keep, "keep"}, {FieldPolicy::Always, "always"}};
    for (const auto &[policy, column] : policies) {
        const ListCase test{policy, true, items(wanted), now, ours, written, {}, {}, u", "_s, 0};
        QCOMPARE(word(judgeList(test)), *static_cast<const QString *>(QTest::qData(column, QMetaType::QString)));
    }
}

void ListsTest::withdrawnAtTheSecondLook()
{
    for (const FieldPolicy policy : {FieldPolicy::Keep, FieldPolicy::Always}) {
        ListCase test{policy, true, items({b}), u"%1, %2"_s.arg(a, b), {a, b}, true, {}, {}, u", "_s, 0};
        const ListVerdict first = judgeList(test);
        QCOMPARE(word(first), u"skip secondLook"_s);
        QVERIFY(first.secondLook);
        test.seenOut = first.seenOut;
        const ListVerdict second = judgeList(test);
        QCOMPARE(word(second), u"write "_s + b);
        QCOMPARE(second.withdrawn, QStringList{a});
        test.wanted.clear(); // also the last one
        test.now = b;
        test.ours = QStringList{b};
        test.seenOut = {b};
        QCOMPARE(word(judgeList(test)), u"write "_s);
    }
    const ListCase fill{FieldPolicy::Fill, true, items({b}), u"%1, %2"_s.arg(a, b), {a, b}, true, {}, {a}, u", "_s, 0};
    QCOMPARE(word(judgeList(fill)), u"skip equal"_s); // under fill it stays
}

void ListsTest::removedIsRememberedUntilPutBack()
{
    ListCase test{FieldPolicy::Keep, true, items({a, b}), a, {a, b}, true, {}, {}, u", "_s, 0};
    const ListVerdict verdict = judgeList(test);
    QCOMPARE(verdict.removed, QStringList{b});
    test.removed = verdict.removed;
    test.ours = QStringList{a};
    test.wanted = items({a, b, c});
    QCOMPARE(word(judgeList(test)), u"write %1, %2"_s.arg(a, c)); // b is not added again
    test.now = u"%1, %2"_s.arg(a, b);
    QCOMPARE(judgeList(test).removed, QStringList()); // put back
}

void ListsTest::r27_longLists()
{
    QStringList ten;
    for (int i = 0; i < 10; ++i)
        ten.append(u"04098500000%1"_s.arg(1000 + i));
    ListCase test{FieldPolicy::Always, true, items(ten), {}, {}, false, {}, {}, u", "_s, 100};
    const ListVerdict packed = judgeList(test);
    QCOMPARE(packed.text, ten.first(5).join(u", "_s) + u" +5 more"_s);
    QCOMPARE(packed.text.size(), 91);
    QCOMPARE(packed.items, ten.first(5));
    test.now = packed.text;
    test.ours = packed.items;
    test.everWritten = true;
    QCOMPARE(word(judgeList(test)), u"skip equal"_s);
    test.length = 12;
    test.now.clear();
    test.ours.clear();
    test.everWritten = false;
    QCOMPARE(judgeList(test).text, u"10 numbers"_s);
    test.policy = FieldPolicy::Keep;
    test.now = typed + u", "_s + typed.left(11) + u"7"_s;
    test.length = 20;
    QCOMPARE(word(judgeList(test)), u"hold tooLong"_s); // typed numbers are never cut
}

void ListsTest::r16_orderNumbers()
{
    Story story;
    const FieldAddress address = story.headerField("externalPONumber");
    story.setHeader("externalPONumber", {});
    story.run();
    QCOMPARE(story.headerText("externalPONumber"), u"152300101"_s);
    SupplierRow more = story.input.supplier->rows.at(1);
    more.supplierOrder = SupplierOrderNumber(u"152300999"_s);
    more.backOrdered = true;
    more.ordered = Quantity(1);
    story.input.supplier->rows[1].ordered = Quantity(1);
    story.input.supplier->rows.append(more);
    story.run();
    QCOMPARE(story.headerText("externalPONumber"), u"152300101, 152300999"_s); // ours: extended, primary first

    Story byHand; // filled by a person: kept, the rest goes to the block
    byHand.run();
    byHand.input.supplier->rows = story.input.supplier->rows;
    const WritePlan plan = byHand.plan();
    QCOMPARE(skipAt(plan, address)->reason, SkipReason::NotEmpty);
    QVERIFY(writeTo(plan, byHand.headerField("generalMemo"))->inner.contains(u"Supplier order: 152300101, 152300999"_s));
}

void ListsTest::r28_withdrawnNumberOneNote()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::Tracking, header("tracking"), FieldPolicy::Always, {}, false}};
    story.ship(0, 4, a);
    story.ship(1, 2, b);
    story.run();
    QCOMPARE(story.headerText("tracking"), u"%1, %2"_s.arg(a, b));
    story.input.supplier->rows[0].packages.first().trackingNumber = c; // the label was voided and replaced
    const WritePlan first = story.run();
    QVERIFY(first.needsSecondLook);
    QVERIFY(writeTo(first, story.headerField("tracking"))->wanted.text().contains(a));
    QVERIFY(writeTo(first, story.headerField("tracking"))->wanted.text().contains(c)); // a replacement is written at once
    const WritePlan second = story.run();
    QVERIFY(!story.headerText("tracking").contains(a));
    int told = 0;
    for (const EventMemory &event : second.events)
        told += event.kind == "withdrawn"_L1;
    QCOMPARE(told, 1);
    const WritePlan third = story.run();
    QVERIFY(third.isEmpty());
    QCOMPARE(third.events.size(), 0);
    QVERIFY(!third.needsSecondLook);
}

void ListsTest::aPersonsTextIsASingleValue()
{
    Story story;
    story.input.mapping.fields = {{QString(), Fact::Tracking, header("tracking"), FieldPolicy::Keep, {}, false}};
    story.setHeader("tracking", u"ask Dana"_s);
    story.ship(0, 4, a);
    QCOMPARE(holdAt(story.plan(), story.headerField("tracking"))->kind, HoldKind::ThereBefore);
    story.input.mapping.fields.first().policy = FieldPolicy::Always;
    QCOMPARE(writeTo(story.plan(), story.headerField("tracking"))->wanted.text(), a);
    story.run();
    QCOMPARE(story.input.memory.field(story.headerField("tracking"))->ours, QStringList{a});
}

/// A shop lists shipments as they were added; the supplier's order is by ship date.
void ListsTest::shipmentsKeptAsRecordsHaveNoOrder()
{
    const QString there = b + u", "_s + a;
    ListCase test{FieldPolicy::Keep, true, items({a, b}), there, {a, b}, true, {}, {}, u", "_s, 0};
    QCOMPARE(word(judgeList(test)), QString(u"write "_s + a + u", "_s + b)); // a text is put in order
    test.anyOrder = true;
    QCOMPARE(word(judgeList(test)), u"skip equal"_s);
    test.wanted = items({a, b, c});
    QCOMPARE(word(judgeList(test)), QString(u"write "_s + QStringList{a, b, c}.join(u", "_s)));
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
