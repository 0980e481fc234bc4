#include "tests/ui/orders/orderstest.h"
#include "ui/orders/decidepage.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderwords.h"
#include "ui/orders/texttable.h"
#include "ui/widgets/times.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// One order: its tabs, its explanation and the questions decided in place, on three days of the sandbox's week.
class TestOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.ways.ways.clear(); } // what was said to another test is no answer
    void timelineSaysWhoSaidWhat();
    void theSameFailureIsToldOnce();
    void linesShowWhatCameAndHowTheyMatch();
    void changesCompareTwoStates();
    void worksInASmallWindow();
    void unmatchedLineIsMatchedInPlace();
    void explainsAHeldOrderAndMendsIt();
    void mapsAStatusInPlace();
    void followsAnOrderThatWasNot();
    void unclearMatchIsFollowedAnyway();
    void decidesManyAtOnce();
    void stopsAndFollowsAgain();

private:
    std::unique_ptr<OrderPage> page(const QString &po, OrderTab tab = OrderTab::Timeline);
    bool pass();

    DeskOnSandbox m_bench;
};

void TestOrder::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto begun = m_bench.begin(30); // the last pass is on day 3 at 16:00
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
}

std::unique_ptr<OrderPage> TestOrder::page(const QString &po, OrderTab tab)
{
    auto made = std::make_unique<OrderPage>(m_bench.desk(), PoNumber(po), tab);
    const auto models = made->findChildren<TextTable *>();
    for (TextTable *model : models)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, made.get());
    made->resize(1100, 760);
    made->show();
    made->arrive();
    return made;
}

bool TestOrder::pass()
{
    const auto done = m_bench.story.pass();
    return done && !done->stopped && m_bench.story.advanceOneStep();
}

void TestOrder::timelineSaysWhoSaidWhat()
{
    const auto shown = page(u"T20260227.0002"_s);
    auto *timeline = shown->findChild<QTableView *>(u"timeline"_s);
    QTRY_VERIFY(timeline->model()->rowCount() > 3);
    QCOMPARE(shown->title(), u"Order T20260227.0002"_s);
    const int shipped = rowWith(timeline, 2, u"Shipped: FedEx 040985000002019"_s);
    QVERIFY(shipped >= 0);
    QCOMPARE(cell(timeline, shipped, 1), u"TD SYNNEX (supplier)"_s);
    QVERIFY(rowWith(timeline, 2, u"→ Partially shipped"_s) >= 0);
    QVERIFY(rowWith(timeline, 2, u"ETA of line 1"_s) >= 0);
    const int written = rowWith(timeline, 2, u"Written and checked"_s);
    QVERIFY(written >= 0);
    QCOMPARE(cell(timeline, written, 1), u"Waybill"_s);
    QVERIFY(rowWith(timeline, 2, u"Found the submitted purchase order in Autotask."_s) >= 0);
    // One box so far, with a way to the carrier.
    QTRY_COMPARE(shown->findChildren<QFrame *>(u"card"_s).size(), 1);
    QCOMPARE(shown->findChild<QPushButton *>(u"track"_s)->text(), u"Track at FedEx"_s);
    QVERIFY(shown->findChild<QPushButton *>(u"track"_s)->toolTip().startsWith("https://"_L1));
    auto *who = shown->findChild<QComboBox *>(u"who"_s);
    who->setCurrentIndex(who->findText(u"What Waybill did"_s));
    QVERIFY(rowWith(timeline, 2, u"Shipped: FedEx"_s) < 0);
    who->setCurrentIndex(0);
    QCOMPARE(nameless(shown.get()).join(u' '), QString());
    photograph(*shown, u"order-timeline"_s);
}

void TestOrder::theSameFailureIsToldOnce()
{
    const QString po = u"T20260227.0039"_s; // the answer is another order's, at every look
    const auto shown = page(po);
    auto *timeline = shown->findChild<QTableView *>(u"timeline"_s);
    QTRY_VERIFY(timeline->model()->rowCount() > 0);
    const QStringList failed = columnOf(timeline, 2).filter(u"Failed: "_s);
    QCOMPARE(failed.size(), 1);
    const auto page = m_bench.story.service().ask<Result<ActivityPage>>([po](SyncCore &core) {
        ActivityFilter filter;
        filter.po = PoNumber(po);
        filter.results = {u"failed"_s};
        return core.activity(filter, {}, 100);
    }).result();
    QVERIFY(page && page->entries.size() > 1);
    const QDate first = page->entries.constLast().at.toLocalTime().date();
    QVERIFY2(failed.first().endsWith(u"(since %1)"_s.arg(dayText(first))), qPrintable(failed.first()));
    QVERIFY(shown->findChild<QLabel *>(u"facts"_s)->text().contains("No answer could be used yet"_L1));
}

void TestOrder::linesShowWhatCameAndHowTheyMatch()
{
    const auto shown = page(u"T20260227.0003"_s, OrderTab::Lines);
    auto *lines = shown->findChild<QTableView *>(u"lines"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    QCOMPARE(columnOf(lines, 0), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(columnOf(lines, 2), (QStringList{u"2"_s, u"3"_s}));  // ordered
    QCOMPARE(columnOf(lines, 3), (QStringList{u"2"_s, QString()})); // shipped
    QCOMPARE(columnOf(lines, 4), (QStringList{QString(), u"3"_s})); // back-ordered
    QCOMPARE(cell(lines, 0, 9), u"040985000003016"_s);
    QCOMPARE(cell(lines, 1, 7), u"● Back-ordered"_s);
    QVERIFY(!cell(lines, 0, 10).isEmpty());
    QCOMPARE(nameless(shown.get()).join(u' '), QString());
    photograph(*shown, u"order-lines"_s);
}

void TestOrder::changesCompareTwoStates()
{
    const auto shown = page(u"T20260227.0002"_s, OrderTab::Changes);
    auto *sentence = shown->findChild<QLabel *>(u"planSentence"_s);
    QTRY_COMPARE(sentence->text(), u"Already right: nothing to write."_s);
    QVERIFY(!shown->findChild<QPushButton *>(u"writeNow"_s)->isEnabled());
    auto *parts = shown->findChild<QTabWidget *>(u"changeParts"_s);
    parts->setCurrentIndex(1);
    auto *written = shown->findChild<QTableView *>(u"writtenTable"_s);
    QTRY_VERIFY(written->model()->rowCount() > 1);
    QVERIFY(rowWith(written, 5, u"✓ checked"_s) >= 0);
    photograph(*shown, u"order-written"_s);
    parts->setCurrentIndex(2);
    auto *differences = shown->findChild<QTableView *>(u"differences"_s);
    QTRY_VERIFY(differences->model()->rowCount() > 2);
    const int eta = rowWith(differences, 1, u"Packages"_s);
    QVERIFY(eta >= 0);
    QVERIFY(cell(differences, eta, 3).contains("040985000002019"_L1));
    photograph(*shown, u"order-compare"_s);
}

void TestOrder::worksInASmallWindow()
{
    const auto shown = page(u"T20260227.0058"_s);
    shown->resize(800, 560);
    shown->explain();
    QTRY_VERIFY(shown->findChild<QFrame *>(u"step-edited"_s));
    photograph(*shown, u"order-small"_s);
    QVERIFY(shown->minimumSizeHint().width() <= 800);
}

void TestOrder::unmatchedLineIsMatchedInPlace()
{
    const auto shown = page(u"T20260227.0021"_s, OrderTab::Lines);
    auto *lines = shown->findChild<QTableView *>(u"lines"_s);
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    shown->explain();
    QTRY_VERIFY(shown->findChild<QPushButton *>(u"fix"_s));
    QCOMPARE(shown->findChild<QPushButton *>(u"fix"_s)->text(), u"Match lines"_s);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"fix"_s), Qt::LeftButton);
    QCOMPARE(cell(lines, lines->currentIndex().row(), 0), u"2"_s);
    auto *counterpart = shown->findChild<QComboBox *>(u"counterpart"_s);
    counterpart->setCurrentIndex(1); // not ordered here
    QTest::mouseClick(shown->findChild<QPushButton *>(u"match"_s), Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).startsWith("said Kept."_L1));
    QVERIFY(pass());
    QTRY_COMPARE(cell(lines, 1, 10), u"Not ordered here"_s);
    QVERIFY(fieldAt(m_bench, u"T20260227.0021"_s, u"generalMemo"_s).contains("Vendor status: Shipped"_L1));
}

void TestOrder::explainsAHeldOrderAndMendsIt()
{
    const QString po = u"T20260227.0058"_s; // an expected ship date stood there before
    const auto shown = page(po);
    shown->explain();
    QTRY_VERIFY(shown->findChild<QFrame *>(u"step-edited"_s));
    auto *step = shown->findChild<QFrame *>(u"step-edited"_s);
    auto *take = step->findChild<QPushButton *>(u"decide-take"_s);
    QVERIFY(take);
    QCOMPARE(take->text(), OrderWords::decision(Decision::TakeSupplier));
    QVERIFY(fieldAt(m_bench, po, u"shippingDate"_s).startsWith("2026-03-10"_L1));
    photograph(*shown, u"order-explain"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).startsWith("said 1 answer"_L1));
    QVERIFY(pass());
    QVERIFY2(fieldAt(m_bench, po, u"shippingDate"_s).startsWith("2026-03-11"_L1), qPrintable(fieldAt(m_bench, po, u"shippingDate"_s)));
    QTRY_VERIFY(!shown->findChild<QPushButton *>(u"decide-take"_s));
    auto *timeline = shown->findChild<QTableView *>(u"timeline"_s);
    QTRY_VERIFY(rowWith(timeline, 2, u"Decided: Use the supplier's value"_s) >= 0);
}

void TestOrder::mapsAStatusInPlace()
{
    const QString po = u"T20260227.0043"_s;
    const auto shown = page(po);
    QTRY_VERIFY(shown->findChild<QPushButton *>(u"mapStatus"_s));
    auto *meaning = shown->findChild<QComboBox *>(u"meaning"_s);
    meaning->setCurrentIndex(meaning->findText(u"On hold"_s));
    photograph(*shown, u"order-unknown"_s);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"mapStatus"_s), Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).contains("now means On hold"_L1));
    QVERIFY(pass());
    QTRY_VERIFY(!shown->findChild<QPushButton *>(u"mapStatus"_s));
    QVERIFY(fieldAt(m_bench, po, u"generalMemo"_s).contains("Vendor status: On hold"_L1));
}

void TestOrder::followsAnOrderThatWasNot()
{
    const QString po = u"T20260227.0031"_s;
    const auto shown = page(po);
    shown->explain();
    QTRY_VERIFY(shown->findChild<QPushButton *>(u"fix"_s));
    auto *fix = shown->findChild<QPushButton *>(u"fix"_s);
    QCOMPARE(fix->text(), u"Follow this order"_s);
    photograph(*shown, u"order-not-followed"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(lastWay(m_bench), u"said %1 is followed from now on."_s.arg(po));
    QVERIFY(pass());
    QVERIFY(fieldAt(m_bench, po, u"generalMemo"_s).contains("Supplier order: 152331001"_L1));
    QTRY_VERIFY(shown->findChild<QTabWidget *>(u"tabs"_s)->isVisible());
}

void TestOrder::unclearMatchIsFollowedAnyway()
{
    const QString po = u"T20260227.0056"_s; // the number in Autotask is not the supplier's
    const auto shown = page(po);
    QTRY_COMPARE(shown->findChild<QLabel *>(u"state"_s)->text(), u"! Unclear match · needs you"_s);
    auto *anyway = shown->findChild<QPushButton *>(u"followAnyway"_s);
    QVERIFY(anyway && anyway->isVisible());
    photograph(*shown, u"order-unclear"_s);
    QTest::mouseClick(anyway, Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).contains("followed"_L1));
    QVERIFY(pass());
    QVERIFY(fieldAt(m_bench, po, u"generalMemo"_s).contains("Supplier order: 152356001"_L1));
    QTRY_VERIFY(!shown->findChild<QFrame *>(u"doubts"_s)->isVisible());
}

void TestOrder::decidesManyAtOnce()
{
    const auto open = m_bench.story.service().ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QVERIFY(open);
    QVERIFY2(!open->isEmpty(), "nothing is held");
    DecidePage sheet(m_bench.desk(), {});
    sheet.resize(900, 600);
    sheet.show();
    sheet.arrive();
    const QRegularExpression decide(u"^decide-"_s);
    QTRY_VERIFY(!sheet.findChildren<QPushButton *>(decide).isEmpty());
    QCOMPARE(nameless(&sheet).join(u' '), QString());
    photograph(sheet, u"decide"_s);
    auto *button = sheet.findChildren<QPushButton *>(decide).first();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).contains("answer"_L1));
}

void TestOrder::stopsAndFollowsAgain()
{
    const auto shown = page(u"T20260227.0001"_s);
    auto *stop = shown->findChild<QPushButton *>(u"stop"_s);
    auto *state = shown->findChild<QLabel *>(u"state"_s);
    QTRY_COMPARE(state->text(), u"● Shipped"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(state->text(), u"○ Not followed"_s);
    const auto offered = [&] {
        const auto *fix = shown->findChild<QPushButton *>(u"fix"_s);
        return fix ? fix->text() : QString();
    };
    QTRY_COMPARE(offered(), u"Follow again"_s);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"fix"_s), Qt::LeftButton);
    QTRY_VERIFY(lastWay(m_bench).endsWith("is followed from now on."_L1));
    QTRY_VERIFY(stop->isVisible());
}

QTEST_MAIN(TestOrder)
#include "tst_order.moc"
