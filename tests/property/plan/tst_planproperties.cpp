#include "core/plan/managedblock.h"
#include "tests/unit/plan/plantest.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Waybill;
using namespace Waybill::PlanTest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Text with every kind of line end, blanks, brackets and letters beyond ASCII.
QString anyMemo(int limit)
{
    static const QStringList pieces{u"\r\n"_s, u"\n"_s, u"\r"_s, u" "_s, u"\t"_s, u"[["_s, u"]]"_s, u"Dock 3"_s, u"é"_s, u"\u2028"_s, u"x"_s};
    QString text;
    const auto count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count && text.size() < limit; ++i)
        text += pieces.at(*rc::gen::inRange(0, int(pieces.size())));
    return text;
}

const QStringList &numbers()
{
    static const QStringList all{u"1Z999AA10312345670"_s, u"040985000000015"_s, u"041441760228964"_s, u"777000012346"_s,
                                 u"986578788855"_s, u"9400100000000000000013"_s};
    return all;
}

/// Any answer of a supplier for the story's two lines.
void anyAnswer(Story &story)
{
    static const QList<RowCode> codes{RowCode::Received, RowCode::Processing, RowCode::Shipped, RowCode::Invoiced,
                                      RowCode::Cancelled, RowCode::Rejected};
    for (int i = 0; i < 2; ++i) {
        SupplierRow &row = story.input.supplier->rows[i];
        row.code = codes.at(*rc::gen::inRange(0, int(codes.size())));
        row.backOrdered = *rc::gen::inRange(0, 5) == 0;
        row.packages.clear();
        row.shipped = {};
        row.shippedAt = {};
        if (row.code == RowCode::Shipped || row.code == RowCode::Invoiced) {
            row.shipped = Quantity(*rc::gen::inRange(0, 5));
            row.shippedAt = Moment::ofDay(QDate(2026, 3, *rc::gen::inRange(1, 8)));
            Package package;
            package.trackingNumber = numbers().at(*rc::gen::inRange(0, int(numbers().size())));
            row.packages.append(package);
        }
        row.estimatedDelivery = *rc::gen::inRange(0, 4) == 0 ? QDate() : QDate(2026, 3, *rc::gen::inRange(1, 28));
    }
    story.input.supplier->invoices.clear();
    if (*rc::gen::inRange(0, 3) == 0)
        story.invoice(QString::number(*rc::gen::inRange(100, 104)));
}

Story anyStory()
{
    Story story;
    const FieldPolicy policy = FieldPolicy(*rc::gen::inRange(0, 3));
    story.addStatus(policy).partial = *rc::gen::inRange(0, 2) ? PartialPolicy::Status : PartialPolicy::Note;
    story.input.mapping.fields.append({QString(), Fact::Tracking, header("tracking"), policy, {}, false});
    story.setHeader("generalMemo", anyMemo(200));
    anyAnswer(story);
    return story;
}

/// A person does something in the target.
void anyEdit(Story &story)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: story.setHeader("tracking", numbers().at(*rc::gen::inRange(0, int(numbers().size())))); break;
    case 1: story.setHeader("tracking", {}); break;
    case 2: story.setHeader("generalMemo", anyMemo(100) + story.headerText("generalMemo")); break;
    case 3:
        setField(story.input.order, story.headerField("vendorStatus"), FieldValue::ofChoice(QString::number(*rc::gen::inRange(10, 15))));
        break;
    default: break;
    }
}

} // namespace

class PlanProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planningTwiceGivesTheSameBytes()
    {
        QVERIFY(rc::check("same input, same bytes", [] {
            const Story story = anyStory();
            RC_ASSERT(canonicalBytes(toJson(story.plan())) == canonicalBytes(toJson(story.plan())));
        }));
    }

    void afterApplyingThereIsNothingToDo()
    {
        QVERIFY(rc::check("apply, then plan again: empty", [] {
            Story story = anyStory();
            for (int day = 0; day < 4; ++day) {
                story.input.now = story.input.now.addDays(1);
                anyAnswer(story);
                anyEdit(story);
                story.run();
                story.run(); // the second look
                const WritePlan again = story.plan();
                RC_ASSERT(again.isEmpty());
                RC_ASSERT(!again.needsSecondLook);
                RC_ASSERT(again.events.isEmpty());
            }
        }));
    }

    void textOutsideStaysByteForByte()
    {
        QVERIFY(rc::check("text outside the block", [] {
            const QString memo = anyMemo(300);
            const BlockText none = readBlock(memo, u"TAG"_s);
            RC_ASSERT(none.standing == BlockText::Standing::None);
            const QString once = writeBlock(none, u"TAG"_s, {u"a"_s, u"b"_s});
            RC_ASSERT(once.startsWith(memo));
            const QString more = once + anyMemo(50);
            const BlockText read = readBlock(more, u"TAG"_s);
            if (read.standing != BlockText::Standing::Intact)
                return; // something was typed right behind the marker
            const QString twice = writeBlock(read, u"TAG"_s, {u"c"_s});
            RC_ASSERT(twice.startsWith(read.before) && twice.endsWith(read.after));
            RC_ASSERT(readBlock(twice, u"TAG"_s).lines == QStringList{u"c"_s});
            RC_ASSERT(readBlock(twice, u"TAG"_s).before == read.before && readBlock(twice, u"TAG"_s).after == read.after);
        }));
    }

    void noAxisMovesBackWithoutAHold()
    {
        QVERIFY(rc::check("kept ranks never fall by themselves", [] {
            Story story = anyStory();
            for (int turn = 0; turn < 8; ++turn) {
                const OrderMemory before = story.input.memory;
                anyAnswer(story);
                const WritePlan plan = story.run();
                const bool grew = plan.sighted.ordered > before.keptOrdered && plan.sighted.shipped >= before.keptShipped;
                if (!grew) {
                    RC_ASSERT(story.input.memory.keptFulfilment >= before.keptFulfilment);
                    RC_ASSERT(story.input.memory.keptBilling >= before.keptBilling);
                }
                const bool back = plan.sighted.fulfilment < before.keptFulfilment
                    && before.keptFulfilment >= Fulfilment::PartlyShipped && !grew && plan.sighted.stage != Stage::Unknown;
                if (back)
                    RC_ASSERT(plan.needsSecondLook || !plan.holds.isEmpty());
            }
        }));
    }

    void blocksFitAndKeepTheStatus()
    {
        QVERIFY(rc::check("a packed block fits", [] {
            const int room = *rc::gen::inRange(0, 700);
            QList<BlockLine> lines{{BlockPart::Status, u"Shipped"_s, {}}, {BlockPart::Tracking, {}, {}}, {BlockPart::Events, {}, {}}};
            const int count = *rc::gen::inRange(1, 30);
            for (int i = 0; i < count; ++i) {
                const QString number = numbers().at(i % numbers().size()) + QString::number(i);
                lines[1].items.append({number, number, {}});
            }
            const auto packed = packBlock(lines, {}, room, u"ABCDEF"_s, PlanSettings());
            if (!packed)
                return;
            const BlockText empty = readBlock({}, u"ABCDEF"_s);
            RC_ASSERT(textUnits(writeBlock(empty, u"ABCDEF"_s, *packed)) <= room);
            RC_ASSERT(packed->first() == u"Vendor status: Shipped"_s);
            for (const QString &line : *packed) { // whole numbers only
                for (const QString &piece : line.section(u": "_s, 1).split(u", "_s)) {
                    const QString number = piece.section(u" +"_s, 0, 0);
                    const bool whole = std::any_of(lines[1].items.cbegin(), lines[1].items.cend(), [&](const auto &i) { return i.text == number; });
                    RC_ASSERT(whole || number == u"Shipped"_s || number.endsWith(u" numbers"_s));
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(PlanProperties)
#include "tst_planproperties.moc"
