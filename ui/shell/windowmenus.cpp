#include "ui/shell/mainwindow.h"

#include "ui/shell/aboutpage.h"
#include "ui/shell/findanything.h"
#include "ui/shell/sheetstack.h"

#include <QMenu>
#include <QMenuBar>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Eight o'clock tomorrow where the person sits.
QDateTime tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0)).toUTC();
}

} // namespace

QAction *MainWindow::addAction(const char *id, const QString &text, const QString &tip, const QKeySequence &keys, std::function<void()> run)
{
    return m_book.add({QString::fromLatin1(id), text, tip, keys, std::move(run)});
}

void MainWindow::makeMenus()
{
    fillWaybillMenu(menuBar()->addMenu(tr("&Waybill")));
    fillGoMenu(menuBar()->addMenu(tr("&Go")));
    fillOrdersMenu(menuBar()->addMenu(tr("&Orders")));
    fillHelpMenu(menuBar()->addMenu(tr("&Help")));
    for (QAction *each : m_book.actions())
        QWidget::addAction(each); // their shortcuts work wherever the focus is
    for (const QString &id : {u"syncNow"_s, u"pauseHour"_s, u"pauseTomorrow"_s, u"pause"_s, u"resume"_s})
        m_desk.rights->guard(m_book.action(id), Deed::Sync);
    for (const QString &id : {u"addAccount"_s, u"setUp"_s})
        m_desk.rights->guard(m_book.action(id), Deed::Accounts);
}

void MainWindow::fillWaybillMenu(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    menu->addAction(addAction("syncNow", tr("&Sync now"), tr("Looks at every order that is followed"), QKeySequence(u"Ctrl+R"_s),
                              [this] { order([](SyncCore &core) { return core.syncNow(); }); }));
    QMenu *rest = menu->addMenu(tr("&Pause"));
    rest->setToolTipsVisible(true);
    rest->addAction(addAction("pauseHour", tr("Pause for 1 &hour"), tr("Nothing is written for an hour"), {},
                              [this] { pause(m_desk.now().addSecs(3600)); }));
    rest->addAction(addAction("pauseTomorrow", tr("Pause until &tomorrow"), tr("Nothing is written until eight o'clock tomorrow"), {},
                              [this] { pause(tomorrowMorning(m_desk.now())); }));
    rest->addAction(addAction("pause", tr("Pause until I &resume"), tr("Nothing is written until you resume"), {}, [this] { pause({}); }));
    QAction *resume = addAction("resume", tr("&Resume"), tr("Ends the pause; what waited is written"), {},
                                [this] { order([](SyncCore &core) { return core.resumeAll(); }); });
    resume->setVisible(false);
    menu->addAction(resume);
    menu->addSeparator();
    menu->addAction(addAction("addAccount", tr("&Add an account…"), tr("Connects another system you order at or work in"),
                              QKeySequence(u"Ctrl+N"_s), [this] { addConnection(); }));
    menu->addAction(addAction("setUp", tr("Set-&up…"), tr("The way from your accounts to the first order, or where you left it"), {},
                              [this] { showSetUp(); }));
    menu->addAction(addAction("settings", tr("S&ettings…"), tr("General, network, notifications, shortcuts, data"),
                              QKeySequence(u"Ctrl+,"_s), [this] { showSettings({}); }));
    menu->addSeparator();
    menu->addAction(addAction("quit", tr("&Quit"), tr("Ends Waybill; orders are looked at again when it runs again"),
                              QKeySequence(u"Ctrl+Q"_s), [this] {
                                  keepPlace();
                                  Q_EMIT quitWanted();
                              }));
}

void MainWindow::fillGoMenu(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    menu->addAction(addAction("find", tr("&Find anything…"), tr("Finds any order, screen or action"), QKeySequence(u"Ctrl+K"_s),
                              [this] { findAnything(); }));
    QAction *back = addAction("back", tr("&Back"), tr("Back to where you came from"), QKeySequence(u"Alt+Left"_s), [this] { m_sheets->back(); });
    back->setEnabled(false);
    menu->addAction(back);
    menu->addSeparator();
    menu->addAction(addAction("overview", tr("&Overview"), tr("What needs you and what changed today"), QKeySequence(u"Ctrl+1"_s),
                              [this] { showTab(Tab::Overview); }));
    menu->addAction(addAction("templates", tr("&Integration Templates"), tr("What is written where, and when"), QKeySequence(u"Ctrl+2"_s),
                              [this] { showTab(Tab::Templates); }));
    menu->addAction(addAction("orders", tr("O&rders"), tr("Every order that is followed"), QKeySequence(u"Ctrl+3"_s),
                              [this] { showTab(Tab::Orders); }));
    menu->addAction(addAction("activity", tr("Sync &Activity Log"), tr("What was looked at, written or left, and why"),
                              QKeySequence(u"Ctrl+4"_s), [this] { showTab(Tab::Activity); }));
}

void MainWindow::fillOrdersMenu(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    menu->addAction(addAction("ordersNeedingYou", tr("Orders that &need you"), tr("Orders that wait for a decision of yours"),
                              QKeySequence(u"Ctrl+Shift+N"_s), [this] { showOrders(OrderFilter::NeedsYou); }));
    menu->addAction(addAction("ordersArriving", tr("Orders &arriving this week"), tr("Orders expected by Sunday"),
                              QKeySequence(u"Ctrl+Shift+A"_s), [this] { showOrders(OrderFilter::ArrivingThisWeek); }));
    menu->addAction(addAction("ordersPastEta", tr("Orders &past their ETA"), tr("Orders that should have arrived"),
                              QKeySequence(u"Ctrl+Shift+E"_s), [this] { showOrders(OrderFilter::PastEta); }));
}

void MainWindow::fillHelpMenu(QMenu *menu)
{
    menu->setToolTipsVisible(true);
    if (m_screens.supportBundle) {
        menu->addAction(addAction("supportBundle", tr("Support &bundle…"), tr("Versions, settings and the last runs, for those who help you"), {},
                                  [this] { open(m_screens.supportBundle(m_desk)); }));
    }
    menu->addAction(addAction("about", tr("&About Waybill"), tr("What this is, and which version"), {}, [this] { open(std::make_unique<AboutPage>()); }));
}

/// Made when it is wanted first: for the picture in its line Qt looks through the desktop's icons.
void MainWindow::findAnything()
{
    if (!m_find)
        m_find = new FindAnything(m_desk, m_book, centralWidget());
    m_find->begin();
}

} // namespace Waybill
