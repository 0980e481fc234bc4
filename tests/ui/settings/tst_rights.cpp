#include "app/composition/composition.h"
#include "core/settings/settingkeys.h"
#include "tests/support/postgrescluster.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/findanything.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticearea.h"
#include "ui/shell/statewatch.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Control
{
    QString screen;
    QString name;
    DatabaseRole needed;
    bool isReady = true; ///< enabled for everybody who may
};

QString described(QWidget *control)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
    return spoken ? spoken->text(QAccessible::Description) : QString();
}

} // namespace

/// The team's roles at a real window on a real server: what a role may not do is greyed out on every screen and says why.
class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyScreenFollowsTheRole_data();
    void everyScreenFollowsTheRole();
    void aRoleThatChangesIsNoticed();
    void aScreenKeepsItsOwnWish();

private:
    void openAs(const QString &user);
    void show(const QString &screen);
    template<typename T>
    T told(std::function<QCoro::Task<Result<T>>(SyncCore &)> call)
    {
        const auto answer = m_service->ask<Result<T>>(std::move(call)).result();
        if (!answer)
            qWarning("%s", qPrintable(answer.error().message));
        return answer ? *answer : T();
    }
    void check(const Control &control, DatabaseRole role, const QString &word);

    DeskOnSandbox m_bench;
    WindowMemoryInRam m_memory;
    ServerAddress m_address;
    QString m_held; ///< an order that waits for a decision
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void RightsTest::initTestCase()
{
    const auto begun = m_bench.begin(14);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    m_address = cluster().newDatabase();
    const QString to = m_address.text();
    const auto moved = m_bench.story.service().ask<Result<qint64>>([to](SyncCore &core) { return core.moveToTeamDatabase(to); }).result();
    QVERIFY2(moved.hasValue(), moved ? "" : qPrintable(moved.error().message));
    for (const auto &[user, role] : {std::pair(u"vera"_s, u"viewer"_s), {u"otto"_s, u"operator"_s}, {u"anna"_s, u"administrator"_s}})
        QVERIFY(cluster().run(m_address.database, u"CREATE ROLE %1 LOGIN; GRANT waybill_%2 TO %1"_s.arg(user, role)));
    const auto holds = m_bench.story.service().ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
    QVERIFY(holds.hasValue() && !holds->isEmpty());
    m_held = holds->first().po.text();
}

void RightsTest::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void RightsTest::openAs(const QString &user)
{
    CoreOptions options;
    options.dataFolder = m_bench.story.dataFolder();
    options.server = cluster().address(m_address.database, user);
    options.factory = makeAdapterFactory();
    options.secrets = m_bench.story.secrets();
    options.makeClock = [start = m_bench.story.now()] { return std::make_unique<ManualClock>(start); };
    m_service = std::make_unique<SyncService>(options);
    const auto opened = m_service->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().message));
    m_window = std::make_unique<MainWindow>(*m_service, [this] { return m_bench.story.now(); }, allScreens(), m_memory);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY(m_window->watch().isKnown());
}

void RightsTest::show(const QString &screen)
{
    const auto templates = told<QList<StoredTemplate>>([](SyncCore &core) { return core.templates(); });
    QVERIFY(!templates.isEmpty());
    const TemplateId integration = templates.first().id;
    if (screen == "templates"_L1)
        m_window->showTab(Tab::Templates);
    else if (screen == "orders"_L1)
        m_window->showTab(Tab::Orders);
    else if (screen == "activity"_L1)
        m_window->showTab(Tab::Activity);
    else if (screen == "order"_L1)
        m_window->showOrder(PoNumber(m_held), OrderTab::Timeline);
    else if (screen == "wizard"_L1 || screen == "wizard's end"_L1)
        m_window->showWizard(integration);
    else if (screen == "look"_L1)
        m_window->showLook(integration);
    else if (screen == "template settings"_L1)
        m_window->showTemplateSettings(integration);
    else if (screen == "account"_L1)
        m_window->showConnection(templates.first().source);
    else if (screen == "new account"_L1)
        m_window->addConnection();
    else
        m_window->showSettings(screen);
    if (screen == "wizard's end"_L1) {
        auto *next = m_window->visiblePage()->findChild<QPushButton *>(u"next"_s);
        const auto atTheEnd = [next] {
            if (next->text() != u"Save"_s)
                QTest::mouseClick(next, Qt::LeftButton); // not before the mapping has come
            return next->text() == u"Save"_s;
        };
        QTRY_VERIFY(atTheEnd());
    }
}

void RightsTest::check(const Control &control, DatabaseRole role, const QString &word)
{
    show(control.screen);
    QWidget *found = nullptr;
    QTRY_VERIFY2((found = m_window->visiblePage()->findChild<QWidget *>(control.name)), qPrintable(control.screen + u": "_s + control.name));
    const auto where = (control.screen + u": "_s + control.name).toUtf8();
    if (role >= control.needed) {
        if (control.isReady)
            QTRY_VERIFY2(found->isEnabled(), where.constData());
        QVERIFY2(!found->toolTip().contains(u"Your role in"_s), where.constData());
        return;
    }
    QTRY_VERIFY2(!found->isEnabled(), where.constData());
    QWidget *says = found;
    while (says->parentWidget() && says->toolTip().isEmpty())
        says = says->parentWidget(); // a tooltip of a whole form
    QVERIFY2(says->toolTip().startsWith(u"Your role in %1 is %2."_s.arg(m_address.name(), word)), (where + " says: " + says->toolTip().toUtf8()).constData());
    QVERIFY2(says->toolTip().contains(u"administrator"_s), where.constData());
    QCOMPARE(described(says), says->toolTip());
}

void RightsTest::everyScreenFollowsTheRole_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<DatabaseRole>("role");
    QTest::newRow("viewer") << u"vera"_s << DatabaseRole::Viewer;
    QTest::newRow("operator") << u"otto"_s << DatabaseRole::Operator;
    QTest::newRow("administrator") << u"anna"_s << DatabaseRole::Administrator;
}

void RightsTest::everyScreenFollowsTheRole()
{
    QFETCH(QString, user);
    QFETCH(DatabaseRole, role);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    openAs(user);
    QTRY_COMPARE(m_window->watch().state().role, role);
    constexpr auto viewer = DatabaseRole::Viewer;
    constexpr auto op = DatabaseRole::Operator;
    constexpr auto admin = DatabaseRole::Administrator;
    const QList<Control> controls{
        {u"templates"_s, u"switch"_s, admin}, {u"templates"_s, u"settings"_s, viewer}, {u"templates"_s, u"more"_s, viewer},
        {u"orders"_s, u"again"_s, op, false}, {u"orders"_s, u"find"_s, viewer}, {u"orders"_s, u"export"_s, viewer},
        {u"order"_s, u"again"_s, op}, {u"order"_s, u"stop"_s, op}, {u"order"_s, u"explain"_s, viewer}, {u"order"_s, u"match"_s, op},
        {u"activity"_s, u"retryEntriesButton"_s, op, false}, {u"activity"_s, u"resolveEntriesButton"_s, op, false},
        {u"activity"_s, u"resolveNow"_s, op, false}, {u"activity"_s, u"activitySearch"_s, viewer},
        {u"wizard"_s, u"next"_s, viewer}, {u"wizard's end"_s, u"next"_s, admin, false},
        {u"look"_s, u"lookAgain"_s, op, false}, {u"look"_s, u"notNow"_s, viewer, false},
        {u"template settings"_s, u"name"_s, admin}, {u"template settings"_s, u"scope"_s, admin},
        {u"account"_s, u"accountName"_s, admin}, {u"account"_s, u"save"_s, admin}, {u"account"_s, u"remove"_s, admin},
        {u"account"_s, u"check"_s, viewer}, {u"new account"_s, u"connect"_s, admin, false},
        {u"general"_s, Setting::exactTimes.name, admin}, {u"network"_s, Setting::proxyKind.name, admin},
        {u"data"_s, u"backUpNow"_s, viewer}, {u"data"_s, u"restore"_s, admin, false}, {u"team"_s, u"teamAddress"_s, viewer}};
    for (const Control &control : controls) {
        check(control, role, word);
        if (QTest::currentTestFailed())
            return;
    }
    // Questions of an order: their answers.
    show(u"order"_s);
    const auto answers = [this] { return m_window->visiblePage()->findChildren<QPushButton *>(QRegularExpression(u"^decide-"_s)); };
    QTRY_VERIFY(!answers().isEmpty());
    for (QPushButton *each : answers())
        QCOMPARE(each->isEnabled(), role >= op);
    for (const auto &[id, needed] : {std::pair(u"syncNow"_s, op), {u"pause"_s, op}, {u"addAccount"_s, admin}, {u"settings"_s, viewer}}) {
        const QAction *action = m_window->actions().action(id);
        QTRY_COMPARE(action->isEnabled(), role >= needed);
        QCOMPARE(action->toolTip().startsWith(u"Your role in"_s), role < needed);
    }
}

void RightsTest::aRoleThatChangesIsNoticed()
{
    openAs(u"vera"_s);
    QAction *sync = m_window->actions().action(u"syncNow"_s);
    QTRY_VERIFY(!sync->isEnabled());
    QVERIFY(!sync->toolTip().contains(u"Looks at every order"_s));
    // It is found by its word all the same, greyed out, and pressing Enter does nothing.
    m_window->actions().action(u"find"_s)->trigger();
    auto *words = m_window->findChild<QLineEdit *>(u"findWords"_s);
    QTest::keyClicks(words, u"Sync now"_s);
    auto *list = m_window->findChild<QListView *>(u"findResults"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"viewer"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(m_window->findChild<FindAnything *>()->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);

    m_window->showTab(Tab::Templates);
    QTRY_VERIFY(m_window->visiblePage()->findChild<QWidget *>(u"switch"_s));
    QWidget *on = m_window->visiblePage()->findChild<QWidget *>(u"switch"_s);
    QVERIFY(!on->isEnabled());
    QVERIFY(cluster().run(m_address.database, u"GRANT waybill_administrator TO vera"_s));
    m_window->watch().ask(); // as it does each minute
    QTRY_VERIFY(sync->isEnabled());
    QVERIFY(sync->toolTip().contains(u"Looks at every order"_s));
    QTRY_VERIFY(on->isEnabled());
    QVERIFY(on->toolTip().startsWith(u"Switch "_s));
    // The core writes now, too.
    const auto done = m_service->ask<Result<Done>>([](SyncCore &core) { return core.pauseAll({}); }).result();
    QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().message));
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &core) { return core.resumeAll(); }).result().hasValue());

    QVERIFY(cluster().run(m_address.database, u"REVOKE waybill_administrator FROM vera; REVOKE waybill_viewer FROM vera"_s));
    m_window->watch().ask();
    QTRY_VERIFY(m_window->notices().words().join(u' ').contains(u"You have no role in"_s));
    QVERIFY(!sync->isEnabled());
    QVERIFY(cluster().run(m_address.database, u"GRANT waybill_viewer TO vera"_s));
    m_window->watch().ask();
    QTRY_VERIFY(!m_window->notices().words().join(u' ').contains(u"You have no role in"_s));
}

/// While a control is held its screen goes on setting it; what it wants shows when the role allows.
void RightsTest::aScreenKeepsItsOwnWish()
{
    Rights rights;
    QWidget screen;
    QPushButton button(&screen);
    button.setToolTip(u"Writes"_s);
    QAction action(u"Write"_s);
    action.setToolTip(u"Writes it"_s);
    rights.guard(&button, Deed::Sync);
    rights.guard(&action, Deed::Sync);
    QVERIFY(button.isEnabled() && action.isEnabled());
    rights.setRole(DatabaseRole::Viewer, u"waybill on db"_s);
    QVERIFY(!button.isEnabled() && !action.isEnabled());
    button.setEnabled(true);
    action.setEnabled(true);
    QVERIFY(!button.isEnabled() && !action.isEnabled());
    screen.setEnabled(false);
    screen.setEnabled(true);
    QVERIFY(!button.isEnabled());
    button.setToolTip(u"Writes now"_s);
    action.setToolTip(u"Writes it now"_s);
    QVERIFY(button.toolTip().contains(u"viewer"_s));
    QVERIFY(action.toolTip().contains(u"viewer"_s));
    button.setEnabled(false);
    action.setEnabled(false);
    rights.setRole(DatabaseRole::Operator, u"waybill on db"_s);
    QVERIFY(!button.isEnabled() && !action.isEnabled()); // the screen's own wish
    QCOMPARE(button.toolTip(), u"Writes now"_s);
    QCOMPARE(action.toolTip(), u"Writes it now"_s);
    button.setEnabled(true);
    action.setEnabled(true);
    QVERIFY(button.isEnabled() && action.isEnabled());
    rights.guard(&button, Deed::Templates);
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains(u"Only an administrator"_s));
    rights.guard(&button, Deed::Look);
    QVERIFY(button.isEnabled());
}

QTEST_MAIN(RightsTest)
#include "tst_rights.moc"
