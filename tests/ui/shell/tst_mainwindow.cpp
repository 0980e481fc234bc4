#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/findanything.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticearea.h"
#include "ui/shell/sheetstack.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statewatch.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A screen of somebody else's.
class SomePage final : public Page
{
public:
    explicit SomePage(const QString &title)
        : m_title(title)
        , edit(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(edit);
    }
    QString title() const override { return m_title; }
    void arrive() override { ++arrivals; }
    void rename(const QString &title)
    {
        m_title = title;
        Q_EMIT titleChanged();
    }

private:
    QString m_title;

public:
    QLineEdit *edit;
    int arrivals = 0;
};

Screens someScreens()
{
    const auto page = [](const QString &title) { return [title](const Desk &) { return std::make_unique<SomePage>(title); }; };
    Screens screens;
    screens.overview = page(u"Overview"_s);
    screens.templates = page(u"Integration Templates"_s);
    screens.orders = page(u"Orders"_s);
    screens.activity = page(u"Sync Activity Log"_s);
    screens.order = [](const Desk &, const OrderKey &order, OrderTab) { return std::make_unique<SomePage>(order.po.text()); };
    screens.setUp = [](const Desk &, std::function<void()>) { return std::make_unique<SomePage>(u"Set-up"_s); };
    screens.settings = [](const Desk &, const QString &, ActionBook &) { return std::make_unique<SomePage>(u"Settings"_s); };
    screens.connection = [](const Desk &, const ConnectionId &) { return std::make_unique<SomePage>(u"Account"_s); };
    return screens;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shortcutsOpenTheTabs();
    void sheetsHaveAWayBack();
    void aSheetIsRenamedAndCloses();
    void showingATabTakesSheetsAway();
    void findsAnOrderByAPieceOfItsNumber();
    void findsAnActionByItsWord();
    void shortcutsAreChangedAndKept();
    void everyActionIsInAMenuWithATooltip();
    void fiveFastSyncsAreOneRun();
    void aPauseIsKeptOverARestartAndSyncNowDoesNotEndIt();
    void troubleIsToldOnceInABar();
    void theSidebarComesWithTheSecondAccount();
    void placeAndTabAreKept();
    void withoutAccountsTheSetUpFillsTheWindow();

private:
    std::unique_ptr<MainWindow> makeWindow(Headless::SandboxStory &story);
    int runs();
    SomePage *visible() { return static_cast<SomePage *>(m_window->visiblePage()); }
    QString heading() { return m_window->findChild<SheetStack *>()->currentWidget()->findChild<QLabel *>(u"sheetHeading"_s)->text(); }

    DeskOnSandbox m_week;
    WindowMemoryInRam m_memory;
    std::unique_ptr<MainWindow> m_window;
};

std::unique_ptr<MainWindow> MainWindowTest::makeWindow(Headless::SandboxStory &story)
{
    auto window = std::make_unique<MainWindow>(story.service(), [&story] { return story.now(); }, someScreens(), m_memory);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        return nullptr;
    window->activateWindow();
    window->begin();
    return window;
}

int MainWindowTest::runs()
{
    auto stores = Stores::open(m_week.story.dataFolder(), Database::Access::ReadOnly);
    if (!stores)
        return -1;
    const auto all = (*stores)->runs.list({}, 1000);
    return all ? int(all->size()) : -1;
}

void MainWindowTest::initTestCase()
{
    const auto begun = m_week.begin(3);
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
}

void MainWindowTest::init()
{
    m_window = makeWindow(m_week.story);
    QVERIFY(m_window);
    QTRY_VERIFY(m_window->watch().isKnown());
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

void MainWindowTest::shortcutsOpenTheTabs()
{
    const QStringList titles{u"Overview"_s, u"Integration Templates"_s, u"Orders"_s, u"Sync Activity Log"_s};
    for (int i = 3; i >= 0; --i) {
        const int before = visible()->arrivals;
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(visible()->title(), titles.at(i));
        QVERIFY(visible()->arrivals > 0);
        Q_UNUSED(before);
    }
    QCOMPARE(m_window->findChild<QTabWidget *>()->tabText(2), u"Orders"_s);
}

void MainWindowTest::sheetsHaveAWayBack()
{
    m_window->showOrder(PoNumber(u"PO-1"_s), OrderTab::Lines);
    m_window->showConnection(ConnectionId(u"x"_s));
    QCOMPARE(heading(), u"Account"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(visible()->title(), u"PO-1"_s);
    QCOMPARE(visible()->arrivals, 2); // it is asked again for what it shows
    visible()->edit->setFocus();
    QTest::keyClick(visible()->edit, Qt::Key_Escape);
    QCOMPARE(visible()->title(), u"Overview"_s);
    m_window->showOrder(PoNumber(u"PO-2"_s), OrderTab::Lines);
    QTest::mouseClick(m_window->findChild<SheetStack *>()->currentWidget()->findChild<QToolButton *>(u"sheetBack"_s), Qt::LeftButton);
    QCOMPARE(visible()->title(), u"Overview"_s);
    QVERIFY(!m_window->actions().action(u"back"_s)->isEnabled());
}

void MainWindowTest::aSheetIsRenamedAndCloses()
{
    m_window->showSetUp();
    visible()->rename(u"Where do you work?"_s);
    QCOMPARE(heading(), u"Where do you work?"_s);
    Q_EMIT visible()->closed();
    QCOMPARE(visible()->title(), u"Overview"_s);
}

void MainWindowTest::showingATabTakesSheetsAway()
{
    m_window->showOrder(PoNumber(u"PO-1"_s), OrderTab::Lines);
    m_window->showOrder(PoNumber(u"PO-2"_s), OrderTab::Lines);
    m_window->showOrders(OrderFilter::NeedsYou);
    QCOMPARE(visible()->title(), u"Orders"_s);
    m_window->showTab(Tab::Overview);
}

void MainWindowTest::findsAnOrderByAPieceOfItsNumber()
{
    const auto orders = m_week.story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    QVERIFY(orders && !orders->isEmpty());
    const QString po = orders->last().link.po.text();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *find = m_window->findChild<FindAnything *>();
    QVERIFY(find && find->isVisible());
    auto *words = find->findChild<QLineEdit *>(u"findWords"_s);
    auto *list = find->findChild<QListView *>(u"findResults"_s);
    const QAbstractItemModelTester tester(list->model());
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, po.mid(1));
    QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString().startsWith(po));
    if (qEnvironmentVariableIsSet("WAYBILL_GRABS"))
        m_window->grab().save(qEnvironmentVariable("WAYBILL_GRABS") + u"find.png"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!find->isVisible());
    QCOMPARE(visible()->title(), po);
    m_window->showTab(Tab::Overview);
}

void MainWindowTest::findsAnActionByItsWord()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *find = m_window->findChild<FindAnything *>();
    auto *words = find->findChild<QLineEdit *>(u"findWords"_s);
    QTest::keyClicks(words, u"activity log"_s);
    auto *list = find->findChild<QListView *>(u"findResults"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(visible()->title(), u"Sync Activity Log"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QCOMPARE(visible()->title(), u"Sync Activity Log"_s);
    m_window->showTab(Tab::Overview);
}

void MainWindowTest::shortcutsAreChangedAndKept()
{
    ActionBook &book = m_window->actions();
    const QKeySequence taken(u"Ctrl+R"_s);
    const QKeySequence fresh(u"Ctrl+Shift+O"_s);
    QVERIFY(!book.setShortcut(u"orders"_s, taken));
    QCOMPARE(book.takenBy(taken), u"syncNow"_s);
    QVERIFY(book.setShortcut(u"orders"_s, fresh));
    QVERIFY(book.action(u"orders"_s)->toolTip().contains(fresh.toString(QKeySequence::NativeText)));
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(visible()->title(), u"Orders"_s);
    m_window->showTab(Tab::Overview);
    m_window.reset();
    m_window = makeWindow(m_week.story);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(visible()->title(), u"Orders"_s);
    m_window->actions().resetShortcuts();
    QCOMPARE(m_window->actions().action(u"orders"_s)->shortcut(), QKeySequence(u"Ctrl+3"_s));
    m_window->showTab(Tab::Overview);
}

void MainWindowTest::everyActionIsInAMenuWithATooltip()
{
    QSet<QAction *> inMenus;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    }
    QSet<QString> keys;
    for (const ShortcutRow &row : m_window->actions().shortcuts()) {
        QAction *action = m_window->actions().action(row.id);
        QVERIFY2(inMenus.contains(action), qPrintable(row.id));
        QVERIFY2(action->toolTip().size() > row.text.size() / 2 && !action->toolTip().isEmpty(), qPrintable(row.id));
        const QString key = row.standard.toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
        keys.insert(key);
    }
}

void MainWindowTest::fiveFastSyncsAreOneRun()
{
    const int before = runs();
    QVERIFY(before > 0);
    QAction *sync = m_window->actions().action(u"syncNow"_s);
    QTRY_VERIFY(sync->isEnabled());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(runs() > before);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->watch().state().running, 30'000);
    QTest::qWait(300); // a second run would have begun by now
    QCOMPARE(runs(), before + 1);
    QVERIFY2(m_window->notices().words().isEmpty(), qPrintable(m_window->notices().words().join(u'\n')));
}

void MainWindowTest::aPauseIsKeptOverARestartAndSyncNowDoesNotEndIt()
{
    m_window->actions().action(u"pauseTomorrow"_s)->trigger();
    QTRY_VERIFY(m_window->watch().state().paused);
    QTRY_VERIFY(!m_window->notices().words().isEmpty());
    QVERIFY2(m_window->notices().words().first().startsWith(u"Paused until tomorrow"_s), qPrintable(m_window->notices().words().first()));
    m_window.reset();
    QVERIFY(m_week.story.restart()); // as after a crash
    m_window = makeWindow(m_week.story);
    QTRY_VERIFY(m_window->watch().state().paused);
    const int before = runs();
    m_window->actions().action(u"syncNow"_s)->trigger();
    QTRY_COMPARE(runs(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->watch().state().running, 30'000);
    QVERIFY(m_window->watch().state().paused);
    m_window->actions().action(u"resume"_s)->trigger();
    QTRY_VERIFY(!m_window->watch().state().paused);
    QTRY_VERIFY(m_window->notices().words().isEmpty());
}

void MainWindowTest::troubleIsToldOnceInABar()
{
    const Error error{ErrorKind::Auth, u"Autotask refused the sign-in (401)."_s, u"HTTP 401"_s};
    m_window->tell(error);
    m_window->tell(error);
    QCOMPARE(m_window->notices().words(), QStringList{error.message});
    QTest::mouseClick(m_window->notices().findChild<TroubleBar *>()->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(m_window->notices().words().isEmpty());
}

void MainWindowTest::theSidebarComesWithTheSecondAccount()
{
    Sidebar bar;
    Connection first;
    first.id = ConnectionId(u"1"_s);
    first.role = ConnectionRole::Target;
    first.name = u"Autotask"_s;
    Connection second = first;
    second.id = ConnectionId(u"2"_s);
    second.name = u"Autotask West"_s;
    second.downSince = QDateTime::currentDateTimeUtc();
    second.downReason = u"Sign-in refused."_s;
    second.settings.insert(u"company"_s, u"Western Ltd"_s);
    bar.show({first});
    QVERIFY(bar.isHidden());
    QCOMPARE(bar.topLevelItemCount(), 0);
    bar.show({first, second});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.topLevelItemCount(), 2);
    QCOMPARE(bar.topLevelItem(1)->text(0), u"Western Ltd"_s);
    QVERIFY(bar.topLevelItem(1)->child(0)->toolTip(0).contains(u"refused"_s));
}

void MainWindowTest::placeAndTabAreKept()
{
    m_window->resize(903, 705);
    m_window->showTab(Tab::Activity);
    QTRY_VERIFY(!m_memory.value(u"windowPlace"_s).toString().isEmpty());
    m_window->close();
    m_window.reset();
    m_window = makeWindow(m_week.story);
    QCOMPARE(m_window->size(), QSize(903, 705));
    QCOMPARE(visible()->title(), u"Sync Activity Log"_s);
    m_window->showTab(Tab::Overview);
}

void MainWindowTest::withoutAccountsTheSetUpFillsTheWindow()
{
    DeskOnSandbox empty;
    QVERIFY(empty.beginEmpty());
    const auto window = makeWindow(empty.story);
    QTRY_COMPARE(window->visiblePage()->title(), u"Set-up"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
