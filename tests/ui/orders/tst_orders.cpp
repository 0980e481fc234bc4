#include "tests/ui/orders/orderstest.h"
#include "ui/orders/deliverypage.h"
#include "ui/orders/findorderspage.h"
#include "ui/orders/ordersmodel.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/tablefile.h"
#include "ui/widgets/emptystate.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The list of orders and delivery performance on three days of the sandbox's week.
class TestOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsWhatTheScenarioSays();
    void columnsFitWhenAClickOpensTheList();
    void aColumnDraggedByHandStays();
    void filtersShowWhatTheyName();
    void findsByAnyNumber();
    void opensExplainsAndAsksAgain();
    void sortsByValueAndKeepsTheChosenOrder();
    void theSameNumberTwiceIsToldApart();
    void exportsSafely();
    void tellsDeliveryPerformance();
    void offersToFindOrders();
    void findingIsCountedAndCanBeStopped();

private:
    std::unique_ptr<OrdersPage> page();
    static QTableView *table(OrdersPage &page) { return page.findChild<QTableView *>(u"orders"_s); }

    DeskOnSandbox m_bench;
};

void TestOrders::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto begun = m_bench.begin(30); // the last pass is on day 3 at 16:00
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
}

std::unique_ptr<OrdersPage> TestOrders::page()
{
    auto made = std::make_unique<OrdersPage>(m_bench.desk());
    new QAbstractItemModelTester(table(*made)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, made.get());
    made->resize(1100, 700);
    made->show();
    made->arrive();
    return made;
}

void TestOrders::showsWhatTheScenarioSays()
{
    const auto shown = page();
    QTableView *list = table(*shown);
    QTRY_VERIFY(list->model()->rowCount() > 50);
    // Six of ten on day 2, the rest promised for day 6 instead of day 4.
    const int partial = rowWith(list, OrdersModel::Po, u"T20260227.0002"_s);
    QVERIFY(partial >= 0);
    QCOMPARE(cell(list, partial, OrdersModel::State), u"● Partially shipped"_s);
    QCOMPARE(cell(list, partial, OrdersModel::Shipped), u"6/10"_s);
    QCOMPARE(cell(list, partial, OrdersModel::Eta), u"3/7/26  ▲ 2 day(s)"_s);
    QCOMPARE(cell(list, partial, OrdersModel::Tracking), u"1"_s);
    QCOMPARE(cell(list, partial, OrdersModel::SupplierOrder), u"152302001, 152302002"_s);
    QVERIFY(cell(list, partial, OrdersModel::Total).contains("1,000.00"_L1));
    QVERIFY(!cell(list, partial, OrdersModel::Checked).isEmpty());
    // Ten boxes for one line.
    QCOMPARE(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0010"_s), OrdersModel::Tracking), u"10"_s);
    QCOMPARE(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0004"_s), OrdersModel::State), u"● Back-ordered"_s);
    QVERIFY(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0043"_s), OrdersModel::State).startsWith("! "_L1));
    QVERIFY(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0043"_s), OrdersModel::State).endsWith("needs you"_L1));
    QVERIFY(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0042"_s), OrdersModel::State).startsWith(u"✕ "_s));
    QCOMPARE(cell(list, rowWith(list, OrdersModel::Po, u"T20260227.0031"_s), OrdersModel::State), u"○ Not followed"_s);
    QVERIFY(shown->findChild<QLabel *>(u"counts"_s)->text().contains("need(s) you"_L1));
    QCOMPARE(nameless(shown.get()).join(u' '), QString());
    photograph(*shown, u"orders"_s);
}

void TestOrders::columnsFitWhenAClickOpensTheList()
{
    QTabWidget tabs;
    auto *list = new OrdersPage(m_bench.desk());
    tabs.addTab(new QWidget, u"Overview"_s);
    tabs.addTab(list, u"Orders"_s);
    tabs.resize(1100, 700);
    tabs.show();
    QTableView *view = table(*list);
    const QPoint tab = tabs.tabBar()->mapTo(&tabs, tabs.tabBar()->tabRect(1).center());
    QTest::mousePress(tabs.windowHandle(), Qt::LeftButton, {}, tab); // the window's: the button is down for the whole program
    QTRY_VERIFY(view->isVisible());
    QTest::qWait(50); // laid out with the button still down
    list->arrive();
    QTest::mouseRelease(tabs.windowHandle(), Qt::LeftButton, {}, tab);
    QTRY_VERIFY(view->model()->rowCount() > 50);
    const int number = view->fontMetrics().horizontalAdvance(u"T20260227.0001"_s);
    QTRY_VERIFY2(view->columnWidth(OrdersModel::Po) > number, qPrintable(u"%1 of %2"_s.arg(view->columnWidth(OrdersModel::Po)).arg(number)));
}

void TestOrders::aColumnDraggedByHandStays()
{
    const auto shown = page();
    QTableView *view = table(*shown);
    QTRY_VERIFY(view->model()->rowCount() > 50);
    QHeaderView *header = view->horizontalHeader();
    const int before = view->columnWidth(OrdersModel::Po);
    const QPoint edge(header->sectionViewportPosition(OrdersModel::Po) + before - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent drag(QEvent::MouseMove, QPointF(edge) + QPointF(-30, 0), header->viewport()->mapToGlobal(QPointF(edge) + QPointF(-30, 0)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(header->viewport(), &drag);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(-30, 0));
    const int dragged = view->columnWidth(OrdersModel::Po);
    QVERIFY(dragged < before);
    shown->resize(1300, 700);
    QTest::qWait(50);
    QCOMPARE(view->columnWidth(OrdersModel::Po), dragged);
}

void TestOrders::filtersShowWhatTheyName()
{
    const auto shown = page();
    QTableView *list = table(*shown);
    QTRY_VERIFY(list->model()->rowCount() > 50);
    const auto press = [&](OrderFilter filter) {
        QTest::mouseClick(shown->findChild<QPushButton *>(u"filter%1"_s.arg(int(filter))), Qt::LeftButton);
    };
    press(OrderFilter::NeedsYou);
    QTRY_VERIFY(list->model()->rowCount() < 20);
    const QStringList waiting = columnOf(list, OrdersModel::Po);
    for (const QString &po : {u"T20260227.0043"_s, u"T20260227.0058"_s, u"T20260227.0056"_s, u"T20260227.0042"_s})
        QVERIFY2(waiting.contains(po), qPrintable(po + u" not in "_s + waiting.join(u' ')));
    QVERIFY(!waiting.contains(u"T20260227.0001"_s));
    // The week of the scenario is Monday 2 to Sunday 8 March.
    press(OrderFilter::ArrivingThisWeek);
    QTRY_VERIFY(columnOf(list, OrdersModel::Po).contains(u"T20260227.0001"_s));
    const QStringList arriving = columnOf(list, OrdersModel::Po);
    QVERIFY(arriving.contains(u"T20260227.0002"_s));
    QVERIFY(!arriving.contains(u"T20260227.0004"_s)); // no ETA
    QVERIFY(!arriving.contains(u"T20260227.0058"_s)); // 13 March
    press(OrderFilter::PastEta);
    QTRY_VERIFY(!columnOf(list, OrdersModel::Po).contains(u"T20260227.0001"_s));
    const QStringList late = columnOf(list, OrdersModel::Po);
    QVERIFY(!late.contains(u"T20260227.0012"_s)); // sent last week; that it came is never told
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(list->model()->index(row, OrdersModel::Eta).data(Qt::ToolTipRole).toString().contains("Past its ETA"_L1));
    press(OrderFilter::All);
    QTRY_VERIFY(list->model()->rowCount() > 50);
}

void TestOrders::findsByAnyNumber()
{
    const auto shown = page();
    QTableView *list = table(*shown);
    QTRY_VERIFY(list->model()->rowCount() > 50);
    auto *search = shown->findChild<QLineEdit *>(u"search"_s);
    const auto type = [&](const QString &text) {
        search->clear();
        QTest::keyClicks(search, text);
    };
    type(u"000002019"_s); // a piece of a tracking number
    QTRY_COMPARE(columnOf(list, OrdersModel::Po), QStringList{u"T20260227.0002"_s});
    type(u"152302002"_s); // the second supplier order
    QTRY_COMPARE(columnOf(list, OrdersModel::Po), QStringList{u"T20260227.0002"_s});
    type(u"t20260227.0011"_s);
    QTRY_COMPARE(columnOf(list, OrdersModel::Po), QStringList{u"T20260227.0011"_s});
    type(u"no such thing"_s);
    QTRY_VERIFY(shown->findChild<EmptyState *>(u"noOrders"_s)->isVisible());
    photograph(*shown, u"orders-nothing"_s);
    QTest::mouseClick(shown->findChild<EmptyState *>(u"noOrders"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 50);
    QVERIFY(search->text().isEmpty());
}

void TestOrders::opensExplainsAndAsksAgain()
{
    const auto shown = page();
    QTableView *list = table(*shown);
    QTRY_VERIFY(list->model()->rowCount() > 50);
    m_bench.ways.ways.clear();
    list->setCurrentIndex(list->model()->index(rowWith(list, OrdersModel::Po, u"T20260227.0002"_s), 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_bench.ways.ways, QStringList{u"order T20260227.0002 0"_s});
    QTest::mouseClick(shown->findChild<QPushButton *>(u"explain"_s), Qt::LeftButton);
    QCOMPARE(lastWay(m_bench), u"explain T20260227.0002"_s);
    QVERIFY(!shown->findChild<QPushButton *>(u"decide"_s)->isEnabled());
    QTest::mouseClick(shown->findChild<QPushButton *>(u"again"_s), Qt::LeftButton);
    QTRY_COMPARE(lastWay(m_bench), u"said 1 order(s) come first at the next look."_s);
}

void TestOrders::sortsByValueAndKeepsTheChosenOrder()
{
    const auto shown = page();
    QTableView *list = table(*shown);
    QTRY_VERIFY(list->model()->rowCount() > 50);
    list->setCurrentIndex(list->model()->index(rowWith(list, OrdersModel::Po, u"T20260227.0010"_s), 0));
    list->sortByColumn(OrdersModel::Tracking, Qt::DescendingOrder);
    QCOMPARE(cell(list, 0, OrdersModel::Tracking), u"10"_s);
    QCOMPARE(cell(list, list->currentIndex().row(), OrdersModel::Po), u"T20260227.0010"_s);
    list->sortByColumn(OrdersModel::State, Qt::AscendingOrder);
    QVERIFY(cell(list, 0, OrdersModel::State).startsWith(u"✕"_s));
    QVERIFY(cell(list, list->model()->rowCount() - 1, OrdersModel::State).startsWith(u"○"_s));
}

void TestOrders::theSameNumberTwiceIsToldApart()
{
    const auto order = [](const QString &po, const QString &integration) {
        ListedOrder made;
        made.link.po = PoNumber(po);
        made.link.integration = TemplateId(integration);
        made.link.record = RecordId(integration + po);
        made.templateName = integration;
        return made;
    };
    OrdersModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows({order(u"1001"_s, u"Shop"_s), order(u"1001"_s, u"Desk"_s), order(u"1002"_s, u"Shop"_s)}, m_bench.story.now());
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        shown.append(model.index(row, OrdersModel::Po).data().toString());
        QCOMPARE(model.rowOf(model.keyAt(row)), row);
    }
    QCOMPARE(shown, (QStringList{u"1001 · Shop"_s, u"1001 · Desk"_s, u"1002"_s}));
    model.setRows({order(u"1001"_s, u"Shop"_s)}, m_bench.story.now());
    QCOMPARE(model.index(0, OrdersModel::Po).data().toString(), u"1001"_s);
}

void TestOrders::exportsSafely()
{
    const FileTable table{u"Orders"_s, {u"Order"_s, u"Why"_s}, {u"order"_s, u"why"_s}, {{u"=HYPERLINK(\"x\")"_s, u"a,\"b\"\nc"_s}, {u"-5"_s, u"+5"_s}}};
    QCOMPARE(csvOf(table), QByteArray("\xEF\xBB\xBFOrder,Why\r\n\"'=HYPERLINK(\"\"x\"\")\",\"a,\"\"b\"\"\nc\"\r\n-5,'+5\r\n"));
    const QJsonArray rows = QJsonDocument::fromJson(jsonOf(table)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().toObject().value("order"_L1).toString(), u"=HYPERLINK(\"x\")"_s);
    QTemporaryDir folder;
    QVERIFY(writeTable(table, folder.filePath(u"rows.json"_s)));
    QVERIFY(!writeTable(table, folder.filePath(u"no/such/rows.csv"_s)));

    const auto shown = page();
    QTRY_VERIFY(TestOrders::table(*shown)->model()->rowCount() > 50);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
    auto *chooser = shown->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString file = folder.filePath(u"orders.csv"_s);
    Q_EMIT chooser->fileSelected(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY(text.contains("T20260227.0002,Partially shipped,6,10,2026-03-07,2026-03-05"));
    chooser->close();
}

void TestOrders::tellsDeliveryPerformance()
{
    const auto shown = page();
    QTest::mouseClick(shown->findChild<QPushButton *>(u"performance"_s), Qt::LeftButton);
    QVERIFY(!m_bench.ways.sheets.empty());
    Page &sheet = *m_bench.ways.sheets.back();
    QVERIFY(dynamic_cast<DeliveryPage *>(&sheet));
    sheet.resize(1000, 600);
    sheet.show();
    sheet.arrive();
    auto *carriers = sheet.findChild<QTableView *>(u"byCarrier"_s);
    QTRY_VERIFY(carriers->model()->rowCount() > 1);
    QVERIFY(rowWith(carriers, 0, u"FedEx"_s) >= 0);
    QVERIFY(rowWith(carriers, 0, u"UPS"_s) >= 0);
    auto *suppliers = sheet.findChild<QTableView *>(u"bySupplier"_s);
    QCOMPARE(suppliers->model()->rowCount(), 1);
    QCOMPARE(cell(suppliers, 0, 0), u"TD SYNNEX"_s);
    auto *months = sheet.findChild<QTableView *>(u"byMonth"_s);
    QVERIFY(rowWith(months, 0, u"February 2026"_s) >= 0);
    QVERIFY(!sheet.findChild<QLabel *>(u"performance"_s)->text().isEmpty());
    QCOMPARE(nameless(&sheet).join(u' '), QString());
    photograph(sheet, u"delivery"_s);
    m_bench.ways.sheets.clear();
}

void TestOrders::offersToFindOrders()
{
    const auto shown = page();
    QTest::mouseClick(shown->findChild<QPushButton *>(u"find"_s), Qt::LeftButton);
    QVERIFY(!m_bench.ways.sheets.empty());
    Page &sheet = *m_bench.ways.sheets.back();
    sheet.resize(900, 600);
    sheet.show();
    sheet.arrive();
    QTRY_VERIFY_WITH_TIMEOUT(sheet.findChild<QPushButton *>(u"follow"_s)->isVisible(), 20'000);
    QVERIFY(sheet.findChild<QLabel *>(u"found"_s)->text().contains("not followed"_L1));
    photograph(sheet, u"find"_s);
    m_bench.ways.sheets.clear();
}

void TestOrders::findingIsCountedAndCanBeStopped()
{
    DeskOnSandbox fresh; // nothing is followed yet: there is much to look up
    QVERIFY(fresh.beginEmpty());
    QVERIFY(fresh.story.connect(true));
    auto &sandbox = fresh.story.sandbox();
    sandbox.run([&] { sandbox.standIn(u"tdsynnex"_s)->setOptions({{u"latencyMinMs"_s, 200}, {u"latencyMaxMs"_s, 200}}); });
    QSignalSpy looked(&fresh.story.service(), &SyncService::lookedUp);
    FindOrdersPage sheet(fresh.desk());
    sheet.resize(900, 600);
    sheet.show();
    sheet.arrive();
    auto *progress = sheet.findChild<QWidget *>(u"lookingUp"_s);
    static const QRegularExpression counting(u"^Looking up \\d+ of \\d+ "_s);
    QTRY_VERIFY(progress->isVisible() && progress->findChild<QLabel *>()->text().contains(counting));
    photograph(sheet, u"find-running"_s);
    QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(looked.last().at(0).toInt() < looked.last().at(1).toInt());
    const QString words = sheet.findChild<QLabel *>(u"found"_s)->text();
    auto *empty = sheet.findChild<EmptyState *>();
    QVERIFY2(words.contains("You stopped"_L1) || (empty->isVisible() && empty->accessibleName() == "Stopped"_L1), qPrintable(words));
}

QTEST_MAIN(TestOrders)
#include "tst_orders.moc"
