#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statewatch.h"
#include "ui/tray/trayicon.h"

#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// A real tray, as it comes late, goes and comes back.
class TrayHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aLateTrayIsCaught();
    void closingKeepsItInTheTray();
    void theMenuPausesAndResumes();
    void theStateIsShown();
    void aKilledTrayIsFoundAgain();

private:
    void startHost();
    void stopHost();
    QAction *menuAction(const QString &name);

    DeskOnSandbox m_week;
    WindowMemoryInRam m_memory;
    QProcess m_host;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
};

void TrayHostTest::startHost()
{
    m_host.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"request"_s, u"--height"_s, u"32"_s});
    QVERIFY(m_host.waitForStarted());
}

void TrayHostTest::stopHost()
{
    m_host.kill();
    m_host.waitForFinished();
}

QAction *TrayHostTest::menuAction(const QString &name)
{
    QList<QMenu *> menus = m_tray->menu()->findChildren<QMenu *>();
    menus.prepend(m_tray->menu());
    for (const QMenu *menu : std::as_const(menus)) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

void TrayHostTest::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY(m_week.begin(2));
    m_window = std::make_unique<MainWindow>(m_week.story.service(), [this] { return m_week.story.now(); }, allScreens(), m_memory);
    m_tray = std::make_unique<TrayIcon>(m_window->desk(), m_window->watch(), m_window->actions(), m_memory);
    m_window->setKeepsRunning([this] {
        if (m_tray->isThere())
            m_tray->tellKeepsRunning();
        return m_tray->isThere();
    });
    m_window->show();
    m_window->begin();
    QTRY_VERIFY(m_window->watch().isKnown());
}

void TrayHostTest::cleanupTestCase()
{
    m_tray.reset();
    m_window.reset();
    stopHost();
}

void TrayHostTest::aLateTrayIsCaught()
{
    m_tray->begin();
    QVERIFY(!m_tray->isThere());
    startHost();
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->isThere(), 20'000);
}

void TrayHostTest::closingKeepsItInTheTray()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitWanted);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(quit.isEmpty());
    QVERIFY(m_memory.value(u"saidKeepsRunning"_s).toBool());
    QSignalSpy open(m_tray.get(), &TrayIcon::openWanted);
    menuAction(u"trayOpen"_s)->trigger();
    QCOMPARE(open.size(), 1);
    m_window->comeForward();
    QVERIFY(m_window->isVisible());
}

void TrayHostTest::theMenuPausesAndResumes()
{
    QVERIFY(menuAction(u"syncNow"_s) && menuAction(u"quit"_s) && menuAction(u"settings"_s));
    menuAction(u"pauseHour"_s)->trigger();
    QTRY_COMPARE(m_tray->shown(), TrayState::Paused);
    QVERIFY2(m_tray->tip().startsWith(u"Paused until"_s), qPrintable(m_tray->tip()));
    QCOMPARE(menuAction(u"trayStateLine"_s)->text(), m_tray->tip());
    menuAction(u"resume"_s)->trigger();
    QTRY_VERIFY(m_tray->shown() != TrayState::Paused);
}

void TrayHostTest::theStateIsShown()
{
    QTRY_VERIFY(m_tray->tip().startsWith(u"Checked"_s));
    QCOMPARE(m_tray->shown(), trayState(trayFacts(m_window->watch().state())));
}

void TrayHostTest::aKilledTrayIsFoundAgain()
{
    stopHost();
    QTRY_VERIFY_WITH_TIMEOUT(!m_tray->isThere(), 20'000);
    startHost();
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->isThere(), 20'000);
}

QTEST_MAIN(TrayHostTest)
#include "tst_trayhost.moc"
