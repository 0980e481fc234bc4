#pragma once

#include "app/desktop/filewindowmemory.h"
#include "app/desktop/samplebar.h"
#include "app/desktop/sampleworld.h"
#include "ui/shell/mainwindow.h"
#include "ui/tray/trayicon.h"

#include <memory>

namespace Waybill {

struct ProgramOptions
{
    QString dataFolder;
    std::optional<ServerAddress> server = {}; ///< where a team keeps its data; empty: in the folder
    bool looksAtOrders = true; ///< due orders are looked at by this program; else by others on the server
    bool hidden = false; ///< no window until asked for (autostart)
    bool sample = false; ///< sample orders instead of accounts
    int samplePasses = 0; ///< sample orders: so many steps of the week are played at once
    std::function<std::unique_ptr<Clock>()> makeClock = {}; ///< of the core, made in its thread; empty: the machine's
};

/// The desktop program: one world (a person's accounts, or sample orders) with its window. Worlds can be exchanged.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(ProgramOptions options, QObject *parent = nullptr);
    ~Program() override;

    void start();
    void comeForward();
    /// Only after start().
    MainWindow &window() { return *m_window; }
    TrayIcon &tray() { return *m_tray; }

private:
    void startReal();
    void startSample();
    void openCore();
    void opened();
    void rebuild();
    void askTeamPassword();
    void openPages(SyncService &service);
    void changeWorld(bool sample);
    void leaveWorld();
    void showWindow();
    void makeTray();
    bool staysInTray();
    void tellNoTray();
    /// The entry in the desktop's autostart folder is as the setting says.
    void followAutostart();

    ProgramOptions m_options;
    bool m_cameFromReal = false;
    std::unique_ptr<FileWindowMemory> m_memory;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<SampleWorld> m_sample;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
};

} // namespace Waybill
