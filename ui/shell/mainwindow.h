#pragma once

#include "ui/shell/actionbook.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/windowmemory.h"

#include <QMainWindow>

class QMenu;
class QTabWidget;
class QTimer;

namespace Waybill {

class FindAnything;
class NoticeArea;
class SheetStack;
class Sidebar;
class StateWatch;

/// The one window: tabs, sheets over them, bars of trouble above. It is shown at once; begin() fills it when the core is open.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    /// All of these outlive the window.
    MainWindow(SyncService &service, std::function<QDateTime()> now, Screens screens, WindowMemory &memory);
    ~MainWindow() override;

    /// The core is open: makes the pages and asks for what they show. Without any account the set-up fills the window.
    void begin();
    /// The core could not be opened: says why, with a button that tries again, or does something better (`action`).
    void tellNotOpen(const Error &error, std::function<void()> tryAgain, const QString &action = {});
    /// A bar over everything else ("Sample data …").
    void setBanner(QWidget *banner);
    /// What "Try with sample orders" does; empty: not offered.
    void setTrySample(std::function<void()> trySample) { m_trySample = std::move(trySample); }
    /// Called when a person closes the window: true keeps the program (in the tray), false lets it end.
    void setKeepsRunning(std::function<bool()> keepsRunning) { m_keepsRunning = std::move(keepsRunning); }

    const Desk &desk() const { return m_desk; }
    ActionBook &actions() { return m_book; }
    NoticeArea &notices() { return *m_notices; }
    StateWatch &watch() { return *m_watch; }
    /// In front of everything, wherever it was.
    void comeForward();
    /// The page a person looks at; null before begin().
    Page *visiblePage() const;

    void showTab(Tab tab) override;
    void showOrders(OrderFilter filter) override;
    void showOrder(const OrderKey &order, OrderTab tab) override;
    void explain(const OrderKey &order) override;
    void showActivity(const ActivityFilter &filter) override;
    void showSetUp() override;
    void showWizard(const TemplateId &integration) override;
    void showLook(const TemplateId &integration) override;
    void showTemplateSettings(const TemplateId &integration) override;
    void showConnection(const ConnectionId &connection) override;
    void addConnection() override;
    void showSettings(const QString &page) override;
    void open(std::unique_ptr<Page> sheet) override;
    void tell(const Error &error) override;
    void say(const QString &words) override;

Q_SIGNALS:
    /// A person wants the program to end.
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void addTab(Tab tab, const QString &title, bool isThere);
    /// Made when it is looked at first; null for a tab that is not there.
    Page *pageOf(Tab tab);
    void makeMenus();
    void fillWaybillMenu(QMenu *menu);
    void fillGoMenu(QMenu *menu);
    void fillOrdersMenu(QMenu *menu);
    void fillHelpMenu(QMenu *menu);
    QAction *addAction(const char *id, const QString &text, const QString &tip, const QKeySequence &keys, std::function<void()> run);
    void findAnything();
    /// Asks the core for something that ends with no more than "done", and tells what went wrong.
    void order(std::function<QCoro::Task<Result<Done>>(SyncCore &)> call);
    /// Until then every template rests; invalid: until resumed.
    void pause(const QDateTime &until);
    void showState();
    void tellAccountsDown();
    void arrive();
    void keepPlace();
    void restorePlace();

    Desk m_desk;
    Screens m_screens;
    WindowMemory &m_memory;
    ActionBook m_book;
    QTabWidget *m_tabs;
    SheetStack *m_sheets;
    NoticeArea *m_notices;
    StateWatch *m_watch;
    Sidebar *m_sidebar;
    FindAnything *m_find = nullptr; ///< until it is wanted
    QStringList m_toldDown; ///< ids of accounts that a bar is about
    QMap<Tab, QWidget *> m_places; ///< where their pages stand
    QMap<Tab, Page *> m_pages;     ///< those that were looked at
    std::function<void()> m_trySample;
    std::function<bool()> m_keepsRunning;
    QTimer *m_keepLater;
    bool m_begun = false;
};

} // namespace Waybill
