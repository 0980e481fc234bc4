#pragma once

#include "ui/shell/actionbook.h"
#include "ui/shell/desk.h"
#include "ui/shell/statewatch.h"
#include "ui/tray/traystate.h"

#include <QSystemTrayIcon>

class QMenu;
class QTimer;

namespace Waybill {

/// Waybill in the system tray: how it stands, the few things to do from there, and what people are told. A tray that comes
/// late is caught, one that dies and comes back as well.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(const Desk &desk, StateWatch &watch, ActionBook &actions, WindowMemory &memory, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Puts the icon where there is a tray, now or later.
    void begin();
    bool isThere() const;
    /// "Waybill keeps running here.", the first time ever.
    void tellKeepsRunning();
    TrayState shown() const { return m_shown; }
    QString tip() const;
    QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    /// The icon was pressed: the window is wanted, at its Overview.
    void openWanted();
    /// No tray came within the time a desktop takes to start one.
    void noTray();

private:
    void catchTray();
    void makeMenu();
    void showState();
    void tellNews();
    void tellThem(const QList<Notification> &all);

    const Desk &m_desk;
    StateWatch &m_watch;
    ActionBook &m_actions;
    WindowMemory &m_memory;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer *m_catcher;
    QAction *m_stateAction = nullptr;
    ActivityFilter m_told; ///< what the last message was about
    TrayState m_shown = TrayState::Idle;
    int m_tries = 0;
    bool m_asking = false;
    bool m_askAgain = false;
};

/// What one message says of several matters: the newest ones, or of many and various how many of each kind.
QString messageText(const QList<Notification> &all);

} // namespace Waybill
