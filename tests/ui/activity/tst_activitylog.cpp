#include "tests/ui/activity/logonscreen.h"
#include "ui/activity/coverageline.h"
#include "ui/activity/runrow.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeView>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What the page shows and finds; only what a person sees is asserted.
class TestActivityLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_log.begin(20)); }
    void init() { m_log.open(); }
    void cleanup() { m_log.page.reset(); }
    void figuresAddUpAndLeadToTheirOrders();
    void theRunRowTellsWhatItCost();
    void findsByAnyPiece();
    void filtersAndOffersTheWayOut();
    void showsWhatWasAskedAndAnswered();
    void countsWhatIsNewWhileScrolledAway();
    void groupsByOrderSyncAndError();
    void keepsFiltersByName();
    void goesToADay();
    void anotherScreenLeadsToAFilter();
    void everyControlHasAName();
    void looksRight();

private:
    LogOnScreen m_log;
};

void TestActivityLog::figuresAddUpAndLeadToTheirOrders()
{
    auto *line = m_log.part<CoverageLine>("coverage");
    QTRY_VERIFY(!line->text().startsWith(u"0 followed"_s));
    static const QRegularExpression words(
        u"^(\\d+) followed: (\\d+) already right · (\\d+) updated · (\\d+) need you · (\\d+) failed · (\\d+) not followed$"_s);
    const auto match = words.match(line->text());
    QVERIFY2(match.hasMatch(), qPrintable(line->text()));
    QCOMPARE(m_log.part<QLabel>("coveragePeriod")->text(), u"Last 24 hours:"_s); // not of the last sync alone
    QCOMPARE(match.captured(1).toInt(),
             match.captured(2).toInt() + match.captured(3).toInt() + match.captured(4).toInt() + match.captured(5).toInt());
    QVERIFY(match.captured(4).toInt() > 0);
    auto *figure = m_log.part<QToolButton>("coverageNeedsYou");
    QTest::mouseClick(figure, Qt::LeftButton);
    auto *tree = m_log.part<QTreeView>("activityGroups");
    QTRY_VERIFY(tree->isVisible());
    QTRY_COMPARE(tree->model()->rowCount(), match.captured(4).toInt());
    QVERIFY(m_log.part<QFrame>("narrowing")->isVisible());
    tree->expand(tree->model()->index(0, 0));
    QTRY_VERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
    QTest::mouseClick(m_log.part<QPushButton>("clearFilters"), Qt::LeftButton);
    QTRY_VERIFY(!tree->isVisible());
    QVERIFY(!figure->isChecked());
}

void TestActivityLog::theRunRowTellsWhatItCost()
{
    auto *run = m_log.part<RunRow>("runRow");
    QTRY_VERIFY(run->isVisible());
    qInfo("%s", qPrintable(run->text()));
    QVERIFY(run->text().contains(u"TD SYNNEX: "_s));
    QVERIFY(run->text().contains(u"4 a second allowed"_s));
    QVERIFY(run->text().contains(u"Autotask: "_s));
    QTest::mouseClick(m_log.part<QToolButton>("onlyThisRun"), Qt::LeftButton);
    QTRY_VERIFY(m_log.part<QFrame>("narrowing")->isVisible());
}

void TestActivityLog::findsByAnyPiece()
{
    ActivityFilter all;
    const auto page = m_log.stores->activity.page(all, {}, 1000);
    QVERIFY(page.hasValue());
    QStringList pieces;
    for (const ActivityEntry &entry : page->entries) {
        if (pieces.isEmpty() && !entry.trackingNumbers.isEmpty())
            pieces.append(entry.trackingNumbers.first().mid(2, 9));
        if (pieces.size() == 1 && !entry.invoiceNumbers.isEmpty())
            pieces.append(entry.invoiceNumbers.first().mid(1));
        if (pieces.size() == 2 && !entry.supplierOrders.isEmpty())
            pieces.append(entry.supplierOrders.first().mid(1, 5));
        if (pieces.size() == 3 && !entry.po.isEmpty())
            pieces.append(entry.po.text().right(5).toLower());
    }
    QCOMPARE(pieces.size(), 4); // tracking, invoice, supplier order, PO
    for (const QString &piece : std::as_const(pieces)) {
        ActivityFilter filter;
        filter.search = piece;
        const auto count = m_log.stores->activity.count(filter, 10'000);
        QVERIFY(count && *count > 0);
        m_log.type(piece);
        QTRY_COMPARE(m_log.entries()->rowCount(), *count);
    }
}

void TestActivityLog::filtersAndOffersTheWayOut()
{
    const int all = m_log.entries()->rowCount();
    m_log.choose("resultFilter", u"Needs you"_s);
    QTRY_VERIFY(m_log.entries()->rowCount() < all && m_log.entries()->rowCount() > 0);
    for (int row = 0; row < m_log.entries()->rowCount(); ++row)
        QVERIFY(m_log.cell(row, ActivityColumn::Result).endsWith(u"Needs you"_s));
    m_log.type(u"no order has this"_s);
    auto *empty = m_log.part<QWidget>("activityEmpty");
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"No entry matches"_s);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(m_log.entries()->rowCount(), all);
    QTRY_VERIFY(m_log.part<QTableView>("activityTable")->isVisible());
    m_log.choose("systemFilter", u"TD SYNNEX"_s);
    m_log.choose("templateFilter", u"Get Order Status"_s);
    QTRY_COMPARE(m_log.entries()->rowCount(), all);
    m_log.choose("periodFilter", u"24 hours"_s);
    QTRY_VERIFY(m_log.entries()->rowCount() < all);
}

void TestActivityLog::showsWhatWasAskedAndAnswered()
{
    m_log.choose("resultFilter", u"Updated"_s);
    QTRY_VERIFY(m_log.entries()->rowCount() > 0 && m_log.cell(0, ActivityColumn::Result).endsWith(u"Updated"_s));
    QVERIFY(m_log.click(ActivityColumn::Result, u"Updated"_s));
    auto *fields = m_log.part<QTableWidget>("detailFields");
    QTRY_VERIFY(fields->isVisible() && fields->rowCount() > 0);
    QVERIFY(!fields->item(0, 3)->text().isEmpty());
    QTRY_VERIFY(m_log.part<QComboBox>("exchanges")->count() > 1);
    auto *request = m_log.part<QPlainTextEdit>("requestText");
    auto *response = m_log.part<QPlainTextEdit>("responseText");
    QVERIFY(request->toPlainText().startsWith(u"POST "_s));
    QVERIFY2(response->toPlainText().startsWith(u"200"_s), qPrintable(response->toPlainText().left(80)));
    const QJsonObject details = m_log.desk->story.sandbox().connectionDetails();
    const QString password = details.value("tdsynnex"_L1).toObject().value("password"_L1).toString();
    const QString secret = details.value("autotask"_L1).toObject().value("secret"_L1).toString();
    auto *which = m_log.part<QComboBox>("exchanges");
    for (int i = 0; i < which->count(); ++i) {
        which->setCurrentIndex(i);
        const QString both = request->toPlainText() + response->toPlainText();
        QVERIFY(!both.contains(password) && !both.contains(secret));
    }
}

void TestActivityLog::countsWhatIsNewWhileScrolledAway()
{
    auto *table = m_log.part<QTableView>("activityTable");
    QAbstractItemModelTester tester(m_log.entries(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = m_log.entries()->rowCount();
    ActivityEntry entry = m_log.newest(u"updated"_s);
    entry.at = m_log.desk->story.now();
    entry.what = u"told while at the top"_s;
    m_log.tell(entry);
    QTRY_COMPARE(m_log.entries()->rowCount(), before + 1);
    QCOMPARE(m_log.cell(0, ActivityColumn::What), entry.what);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    auto *pill = m_log.part<QPushButton>("newEntries");
    QVERIFY(!pill->isVisible());
    entry.what = u"told while scrolled away"_s;
    m_log.tell(entry);
    m_log.tell(entry);
    QTRY_VERIFY(pill->isVisible());
    QTRY_COMPARE(pill->text(), u"2 new"_s);
    QCOMPARE(m_log.entries()->rowCount(), before + 1); // nothing moved under the reader
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_COMPARE(m_log.entries()->rowCount(), before + 3);
    QVERIFY(!pill->isVisible());
    QCOMPARE(table->verticalScrollBar()->value(), 0);
}

void TestActivityLog::groupsByOrderSyncAndError()
{
    auto *tree = m_log.part<QTreeView>("activityGroups");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &by : {u"By order"_s, u"By sync"_s, u"By error"_s}) {
        m_log.choose("grouping", by);
        QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() > 1);
        const QModelIndex group = tree->model()->index(0, 0);
        QVERIFY(group.siblingAtColumn(int(ActivityColumn::What)).data().toString().contains(u" × "_s));
        tree->expand(group);
        QTRY_VERIFY(tree->model()->rowCount(group) > 0);
    }
    m_log.choose("grouping", u"No groups"_s);
    QTRY_VERIFY(m_log.part<QTableView>("activityTable")->isVisible());
}

void TestActivityLog::keepsFiltersByName()
{
    m_log.type(u"PO"_s);
    m_log.choose("resultFilter", u"Failed"_s);
    auto *saved = m_log.part<QPushButton>("savedFilters");
    const int found = m_log.entries()->rowCount();
    saved->menu()->actions().last()->trigger();
    auto *name = m_log.part<QLineEdit>("filterName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, u"My failures & more"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(saved->menu()->actions().first()->text().startsWith(u"My failures"_s));
    m_log.open();
    QTRY_VERIFY(m_log.part<QPushButton>("savedFilters")->menu()->actions().first()->text().startsWith(u"My failures"_s));
    m_log.part<QPushButton>("savedFilters")->menu()->actions().first()->trigger();
    QCOMPARE(m_log.part<QLineEdit>("activitySearch")->text(), u"PO"_s);
    QTRY_COMPARE(m_log.entries()->rowCount(), found);
}

void TestActivityLog::goesToADay()
{
    const auto oldest = m_log.stores->activity.rows({}, 2, 1);
    QVERIFY(oldest && !oldest->isEmpty());
    auto *day = m_log.page->findChild<QDateTimeEdit *>(u"goToDay"_s);
    day->setDate(oldest->first().at.toLocalTime().date());
    QTest::mouseClick(m_log.part<QToolButton>("goToDate"), Qt::LeftButton);
    auto *table = m_log.part<QTableView>("activityTable");
    QTRY_VERIFY(table->currentIndex().isValid() && table->currentIndex().row() > 0);
    const auto id = table->currentIndex().data(ActivityIdRole).toLongLong();
    const auto entry = m_log.stores->activity.find(id);
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->at.toLocalTime().date(), day->date());
}

void TestActivityLog::anotherScreenLeadsToAFilter()
{
    const ActivityEntry entry = m_log.newest(u"updated"_s);
    ActivityFilter filter;
    filter.po = entry.po;
    filter.results = {u"updated"_s, u"held"_s};
    m_log.page->showFilter(filter);
    const auto count = m_log.stores->activity.count(filter, 1000);
    QTRY_COMPARE(m_log.entries()->rowCount(), *count);
    QVERIFY(m_log.part<QFrame>("narrowing")->findChild<QLabel *>()->text().contains(entry.po.text()));
    QVERIFY(m_log.click(ActivityColumn::Order, entry.po.text()));
    m_log.press("openEntryOrder");
    QCOMPARE(m_log.desk->ways.ways.last(), u"order %1 0"_s.arg(entry.po.text()));
    m_log.press("explainEntryOrder");
    QCOMPARE(m_log.desk->ways.ways.last(), u"explain %1"_s.arg(entry.po.text()));
}

void TestActivityLog::everyControlHasAName()
{
    QVERIFY(m_log.click(ActivityColumn::Result, u"Updated"_s));
    QTRY_VERIFY(m_log.part<QTableWidget>("detailFields")->isVisible());
    const auto all = m_log.page->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (qobject_cast<const QLabel *>(widget) || widget->inherits("QScrollArea") || widget->inherits("QTabBar") || widget->inherits("QTabWidget"))
            continue;
        if (qobject_cast<const QLineEdit *>(widget) && widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
}

void TestActivityLog::looksRight()
{
    QVERIFY(m_log.click(ActivityColumn::Result, u"Updated"_s));
    QTRY_VERIFY(m_log.part<QTableWidget>("detailFields")->isVisible());
    const QString folder = qEnvironmentVariable("WAYBILL_PICTURES");
    if (folder.isEmpty())
        return;
    m_log.page->grab().save(folder + u"/activity-table.png"_s);
    m_log.part<QTabWidget>("detailTabs")->setCurrentIndex(1);
    m_log.page->grab().save(folder + u"/activity-request.png"_s);
    m_log.choose("grouping", u"By error"_s);
    auto *tree = m_log.part<QTreeView>("activityGroups");
    QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() > 0);
    tree->expand(tree->model()->index(0, 0));
    QTRY_VERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
    m_log.page->grab().save(folder + u"/activity-groups.png"_s);
    m_log.page->resize(800, 600);
    QTest::mouseClick(m_log.part<QToolButton>("coverageNeedsYou"), Qt::LeftButton);
    QTRY_VERIFY(m_log.part<QFrame>("narrowing")->isVisible());
    m_log.page->grab().save(folder + u"/activity-small.png"_s);
}

QTEST_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
