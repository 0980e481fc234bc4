#include "core/mapping/suppliertext.h"
#include "core/plan/eventkeys.h"
#include "core/plan/holddecision.h"
#include "core/plan/managedblock.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

using Standing = BlockText::Standing;

namespace {

QString memoTag()
{
    return blockTag(u"tdsynnex"_s, u"502923"_s, u"autotask"_s, u"https://webservices14.autotask.net"_s, header("generalMemo"));
}

BlockLine textLine(BlockPart part, const QString &text)
{
    return {part, text, {}};
}

BlockLine listLine(BlockPart part, int count)
{
    BlockLine line{part, {}, {}};
    for (int i = 0; i < count; ++i) {
        const QString number = u"04098500000%1"_s.arg(1000 + i);
        line.items.append({number, number, {}});
    }
    return line;
}

} // namespace

class ManagedBlockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appendedAfterOneEmptyLine_data();
    void appendedAfterOneEmptyLine();
    void damage_data();
    void damage();
    void outsideStaysByteForByte();
    void r36_damagedBlockIsHeld();
    void r36_useSupplierValueRepairsADamagedBlock_data();
    void r36_useSupplierValueRepairsADamagedBlock();
    void aClearedBlockIsHeld();
    void anEditInsideIsHeld();
    void intactBlockIsTakenOverWithItsEventLines();
    void roomRunsOut();
    void eventLinesNeedRoom();
    void hostileSupplierText_data();
    void hostileSupplierText();
    void keysAndTags();
    void crlfMemoOf3700Characters();
};

void ManagedBlockTest::appendedAfterOneEmptyLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString block = u"[[Waybill:T]]%1x%1[[/Waybill:T]]"_s;
    QTest::newRow("empty") << QString() << block.arg(u"\n"_s);
    QTest::newRow("no line end") << u"a"_s << u"a\n\n"_s + block.arg(u"\n"_s);
    QTest::newRow("one LF") << u"a\n"_s << u"a\n\n"_s + block.arg(u"\n"_s);
    QTest::newRow("two LF") << u"a\n\n"_s << u"a\n\n"_s + block.arg(u"\n"_s);
    QTest::newRow("CRLF") << u"a\r\nb"_s << u"a\r\nb\r\n\r\n"_s + block.arg(u"\r\n"_s);
    QTest::newRow("CR") << u"a\r"_s << u"a\r\r"_s + block.arg(u"\r"_s);
    QTest::newRow("mixed: the first counts") << u"a\rb\r\nc\n"_s << u"a\rb\r\nc\n\r"_s + block.arg(u"\r"_s);
}

void ManagedBlockTest::appendedAfterOneEmptyLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const BlockText read = readBlock(text, u"T"_s);
    QCOMPARE(read.standing, Standing::None);
    const QString written = writeBlock(read, u"T"_s, {u"x"_s});
    QCOMPARE(written, expected);
    const BlockText again = readBlock(written, u"T"_s);
    QCOMPARE(again.standing, Standing::Intact);
    QCOMPARE(writeBlock(again, u"T"_s, {u"x"_s}), written);
}

void ManagedBlockTest::damage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("standing");
    QTest::newRow("intact") << u"a\n[[Waybill:T]]\nx\n[[/Waybill:T]]\nb"_s << int(Standing::Intact);
    QTest::newRow("blanks beside the markers") << u" [[Waybill:T]]\t\nx\n [[/Waybill:T]] "_s << int(Standing::Intact);
    QTest::newRow("another template's block") << u"[[Waybill:U]]\nx\n[[/Waybill:U]]"_s << int(Standing::None);
    QTest::newRow("opening missing") << u"x\n[[/Waybill:T]]"_s << int(Standing::Damaged);
    QTest::newRow("closing missing") << u"[[Waybill:T]]\nx"_s << int(Standing::Damaged);
    QTest::newRow("doubled") << u"[[Waybill:T]]\n[[Waybill:T]]\nx\n[[/Waybill:T]]"_s << int(Standing::Damaged);
    QTest::newRow("out of order") << u"[[/Waybill:T]]\nx\n[[Waybill:T]]"_s << int(Standing::Damaged);
    QTest::newRow("inside a line") << u"see [[Waybill:T]]\nx\n[[/Waybill:T]]"_s << int(Standing::Damaged);
    QTest::newRow("another marker in ours") << u"[[Waybill:T]]\n[[Waybill:U]]\n[[/Waybill:T]]"_s << int(Standing::Damaged);
    QTest::newRow("a line separator is no line end") << u"[[Waybill:T]]\u2028\nx\n[[/Waybill:T]]"_s << int(Standing::Damaged);
}

void ManagedBlockTest::damage()
{
    QFETCH(QString, text);
    QFETCH(int, standing);
    QCOMPARE(int(readBlock(text, u"T"_s).standing), standing);
}

void ManagedBlockTest::outsideStaysByteForByte()
{
    const QString text = u"a\r\n\r[[Waybill:T]]\nold\n[[/Waybill:T]]\r\n \tz\n\n"_s;
    const QString written = writeBlock(readBlock(text, u"T"_s), u"T"_s, {u"new"_s});
    QCOMPARE(written, u"a\r\n\r[[Waybill:T]]\r\nnew\r\n[[/Waybill:T]]\r\n \tz\n\n"_s);
}

void ManagedBlockTest::r36_damagedBlockIsHeld()
{
    Story story;
    story.run();
    QString memo = story.headerText("generalMemo");
    story.setHeader("generalMemo", memo.remove(u"[[/Waybill:"_s));
    story.ship(0, 4, u"040985000000015"_s);
    const WritePlan plan = story.plan();
    const Hold *hold = holdAt(plan, story.headerField("generalMemo"));
    QVERIFY(hold);
    QCOMPARE(hold->kind, HoldKind::EditedByHand);
    QVERIFY(!writeTo(plan, story.headerField("generalMemo")));
}

void ManagedBlockTest::r36_useSupplierValueRepairsADamagedBlock_data()
{
    QTest::addColumn<QString>("memo"); // O and C stand for our markers, S for the line we wrote
    QTest::addColumn<QString>("repaired"); // B stands for the whole new block
    QTest::newRow("closing missing") << u"mine\r\n\r\nO\r\nS\r\n"_s << u"mine\r\n\r\nB"_s;
    QTest::newRow("closing missing, text behind") << u"mine\n\nO\nS\ncall Joe\n"_s << u"mine\n\nB\ncall Joe\n"_s;
    QTest::newRow("opening missing") << u"mine\nS\nC\n \tz\n"_s << u"mine\nB\n \tz\n"_s;
    QTest::newRow("doubled") << u"a\nO\nO\nS\nC\nb"_s << u"a\nB\nb"_s;
    QTest::newRow("copied whole") << u"a\nO\nS\nC\nb\nO\nS\nC"_s << u"a\nB\nb\n"_s;
    QTest::newRow("out of order") << u"C\ntyped\nO\n"_s << u"B\ntyped\n"_s;
    QTest::newRow("inside a line") << u"see O now\nS\nC\nb"_s << u"B\nsee  now\nb"_s;
    QTest::newRow("a line typed inside stays") << u"O\nS\nmy words\nb"_s << u"B\nmy words\nb"_s;
    QTest::newRow("an edited line of ours stays") << u"O\nS, I called\nb"_s << u"B\nS, I called\nb"_s;
    QTest::newRow("another template's block inside") << u"O\nS\n[[Waybill:OTHERX]]\nx\n[[/Waybill:OTHERX]]\nC"_s
                                                     << u"B\n[[Waybill:OTHERX]]\nx\n[[/Waybill:OTHERX]]\n"_s;
    QTest::newRow("no line end behind") << u"mine O"_s << u"B\nmine "_s;
}

void ManagedBlockTest::r36_useSupplierValueRepairsADamagedBlock()
{
    QFETCH(QString, memo);
    QFETCH(QString, repaired);
    Story story;
    story.run();
    const QString block = story.headerText("generalMemo");
    const QStringList written = block.split(u'\n');
    const auto spelled = [&](QString text) {
        return text.replace(u'O', u"<o>"_s).replace(u'C', u"<c>"_s).replace(u'S', u"<s>"_s).replace(u"<o>THERX"_s, u"OTHERX"_s)
            .replace(u"<o>"_s, written.first()).replace(u"<c>"_s, written.last()).replace(u"<s>"_s, written.at(1));
    };
    story.setHeader("generalMemo", spelled(memo));
    const FieldAddress address = story.headerField("generalMemo");
    WritePlan plan = story.plan();
    QVERIFY(holdAt(plan, address));
    QVERIFY(holdAt(plan, address)->reason.contains(u"leaves all other text"_s));
    story.apply(plan);
    const auto decided = decide(story.input.memory, HoldKind::EditedByHand, address, Decision::TakeSupplier);
    QVERIFY(decided);
    story.input.memory = *decided;
    plan = story.plan();
    const FieldWrite *write = writeTo(plan, address);
    QVERIFY(write);
    QVERIFY(write->overwritesEdit);
    const QString lineEnd = memo.contains(u'\r') ? u"\r\n"_s : u"\n"_s;
    const QString whole = QString(block).replace(u'\n', lineEnd);
    QCOMPARE(write->wanted.text(), spelled(repaired.section(u'B', 0, 0)) + whole + spelled(repaired.section(u'B', 1)));
    story.apply(plan);
    QVERIFY(story.plan().isEmpty() && story.plan().holds.isEmpty()); // whole again
}

void ManagedBlockTest::aClearedBlockIsHeld()
{
    Story story;
    story.setHeader("generalMemo", u"mine"_s);
    story.run();
    story.setHeader("generalMemo", u"mine"_s); // a person took the block out
    QCOMPARE(holdAt(story.plan(), story.headerField("generalMemo"))->kind, HoldKind::EditedByHand);
    story.input.mapping.blocks.first().policy = FieldPolicy::Fill;
    QVERIFY(writeTo(story.plan(), story.headerField("generalMemo")));
}

void ManagedBlockTest::anEditInsideIsHeld()
{
    Story story;
    story.run();
    QString memo = story.headerText("generalMemo");
    story.setHeader("generalMemo", memo.replace(u"Received"_s, u"Received, I called"_s));
    story.ship(0, 4, u"040985000000015"_s);
    QCOMPARE(holdAt(story.plan(), story.headerField("generalMemo"))->kind, HoldKind::EditedByHand);
    story.input.mapping.blocks.first().policy = FieldPolicy::Always;
    QVERIFY(writeTo(story.plan(), story.headerField("generalMemo"))->overwritesEdit);
}

void ManagedBlockTest::intactBlockIsTakenOverWithItsEventLines()
{
    Story story;
    story.setHeader("generalMemo", u"[[Waybill:%1]]\nVendor status: Processing\n2026-03-01 Shipped: 040985000000015 (4 pieces)\n"
                                   "2026-02-27 Status: Processing\n[[/Waybill:%1]]\nbye"_s.arg(memoTag()));
    story.ship(0, 4, u"040985000000015"_s, "2026-03-02");
    const WritePlan plan = story.plan();
    const FieldWrite *memo = writeTo(plan, story.headerField("generalMemo"));
    QVERIFY(memo);
    const QStringList lines = memo->inner.split(u'\n');
    QVERIFY(lines.contains(u"2026-03-01 Shipped: 040985000000015 (4 pieces)"_s)); // its day is stored, never recomputed
    QVERIFY(lines.contains(u"2026-02-27 Status: Processing"_s));
    QVERIFY(memo->wanted.text().endsWith(u"\nbye"_s));
    story.apply(plan);
    QVERIFY(story.plan().isEmpty());
}

void ManagedBlockTest::roomRunsOut()
{
    const PlanSettings settings;
    const QList<BlockLine> all{textLine(BlockPart::Status, u"Shipped"_s), listLine(BlockPart::SupplierOrder, 1),
                               listLine(BlockPart::Tracking, 12), textLine(BlockPart::Eta, u"2026-03-06"_s),
                               listLine(BlockPart::Invoice, 3), textLine(BlockPart::Events, {})};
    const auto units = [](const QStringList &lines) {
        qint64 sum = 13 + 2 + 14;
        for (const QString &line : lines)
            sum += line.size() + 2;
        return sum;
    };
    qsizetype before = 100;
    for (int room = 600; room >= 0; --room) {
        const auto lines = packBlock(all, {}, room, u"T"_s, settings);
        if (!lines) {
            QVERIFY(room < 13 + 2 + 14 + 22 + 2);
            continue;
        }
        QVERIFY(units(*lines) <= room);
        QCOMPARE(lines->first(), u"Vendor status: Shipped"_s);
        QVERIFY(lines->size() <= before); // lines go one after the other, none comes back
        before = lines->size();
    }
    const auto packed = packBlock(all, {}, 230, u"T"_s, settings);
    QVERIFY(packed->at(2).startsWith(u"Tracking: "_s) && packed->at(2).contains(u" more"_s));
    QCOMPARE(packed->size(), 5);
}

void ManagedBlockTest::eventLinesNeedRoom()
{
    const PlanSettings settings;
    const QList<BlockLine> fixed{textLine(BlockPart::Status, u"Shipped"_s), textLine(BlockPart::Events, {})};
    QList<EventMemory> events;
    for (int i = 1; i <= 14; ++i)
        events.append({QString::number(i), u"stage"_s, QDate(2026, 3, i), u"Status: %1"_s.arg(i), true});
    const auto free = packBlock(fixed, events, 4000, u"T"_s, settings);
    QCOMPARE(free->size(), 11);
    QCOMPARE(free->at(1), u"2026-03-14 Status: 14"_s); // newest first
    QCOMPARE(free->last(), u"2026-03-05 Status: 5"_s);
    const auto tight = packBlock(fixed, events, 13 + 2 + 14 + 24 + 200 + 23, u"T"_s, settings);
    QCOMPARE(tight->size(), 2); // 200 units stay free
    const auto none = packBlock({textLine(BlockPart::Status, u"Shipped"_s)}, events, 4000, u"T"_s, settings);
    QCOMPARE(none->size(), 1);
}

void ManagedBlockTest::hostileSupplierText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Café 5 €"_s << u"Café 5 €"_s;
    QTest::newRow("our marker") << u"[[/Waybill:T]]"_s << u"[ [/Waybill:T]]"_s;
    QTest::newRow("three brackets") << u"[[[x"_s << u"[ [ [x"_s;
    QTest::newRow("hidden in between") << u"[\u200B[Waybill"_s << u"[ [Waybill"_s;
    QTest::newRow("note marker") << u"[wb:AAAA]"_s << u"[ wb:AAAA]"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c\u2029d\u0085e"_s << u"a  b c d e"_s;
    QTest::newRow("direction marks") << u"a\u202Eb\u2066c\uFEFF"_s << u"abc"_s;
    QTest::newRow("half surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab"_s;
    QTest::newRow("too long") << QString(200, u'x') << QString(120, u'x');
    QTest::newRow("cut before a pair") << QString(119, u'x') + u"\U0001F600"_s << QString(119, u'x');
}

void ManagedBlockTest::hostileSupplierText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(harmless(text, 120), expected);
    Story story;
    story.ship(0, 4, u"1Z999AA10312345670"_s);
    story.invoice(text);
    story.run();
    const BlockText block = readBlock(story.headerText("generalMemo"), memoTag());
    QCOMPARE(block.standing, Standing::Intact);
    QVERIFY(story.plan().isEmpty());
}

void ManagedBlockTest::keysAndTags()
{
    QCOMPARE(shortHash({u"a"_s}, 6).size(), 6);
    // SHA-256("") = e3b0c44298fc…: 11100 01110 11000 01100 01000 10000 10100 11000
    QCOMPARE(shortHash({QString()}, 8), u"4OYMIQUY"_s);
    const QString key = eventKey(u"shipment"_s, u"tdsynnex"_s, u"502923"_s, PoNumber(u"P"_s), {}, {u"1Z"_s});
    QCOMPARE(key, shortHash({u"shipment"_s, u"tdsynnex"_s, u"502923"_s, u"P"_s, QString(), u"1Z"_s}, 10));
    QCOMPARE(markerKeys(u"text\n"_s + markerLine({key, u"BBBB"_s})), (QStringList{key, u"BBBB"_s}));
    QCOMPARE(markerKeys(u"[wb:AAAA]\r\ntext"_s), QStringList()); // only the last line counts
    QCOMPARE(markerKeys(u"[wb:AAAA]\r\n\r\n"_s), QStringList{u"AAAA"_s});
    QVERIFY(!parseEventLine(u"2026-03-01"_s));
    QVERIFY(!parseEventLine(u"Vendor status: Shipped"_s));
}

void ManagedBlockTest::crlfMemoOf3700Characters()
{
    Story story;
    QString memo;
    while (memo.size() < 3700)
        memo += u"A line that a person wrote.\r\n"_s;
    memo.truncate(3700);
    story.setHeader("generalMemo", memo);
    story.ship(0, 4, u"040985000000015"_s);
    story.run();
    const QString written = story.headerText("generalMemo");
    QVERIFY(written.startsWith(memo));
    QVERIFY(textUnits(written) <= 4000);
    QVERIFY(story.plan().isEmpty());
    story.setHeader("generalMemo", QString(3990, u'x'));
    story.input.memory = {};
    QCOMPARE(holdAt(story.plan(), story.headerField("generalMemo"))->kind, HoldKind::TooLong);
}

QTEST_GUILESS_MAIN(ManagedBlockTest)
#include "tst_managedblock.moc"
