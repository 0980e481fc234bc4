#pragma once

#include "ui/shell/windowmemory.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace Waybill {

/// One line of the list in which a person changes shortcuts.
struct ShortcutRow
{
    QString id;            ///< "syncNow"
    QString text;          ///< "Sync now"
    QKeySequence shortcut; ///< as it is now; empty: none
    QKeySequence standard;
};

/// Every action of the window, once: its words, its shortcut, what it does. Menus, tray, palette and the shortcut list all
/// read this book.
class ActionBook : public QObject
{
    Q_OBJECT
public:
    explicit ActionBook(WindowMemory &memory, QObject *parent = nullptr);

    struct Entry
    {
        QString id;
        QString text;
        QString tip;
        QKeySequence shortcut;
        std::function<void()> run;
    };
    /// Adds it with the shortcut a person has set, else the standard one.
    QAction *add(const Entry &entry);
    /// Null if there is none of this id.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const;

    QList<ShortcutRow> shortcuts() const;
    /// The action that has this shortcut already; empty: none.
    QString takenBy(const QKeySequence &shortcut) const;
    /// Kept over restarts. False, and nothing changed, if another action has it.
    bool setShortcut(const QString &id, const QKeySequence &shortcut);
    void resetShortcuts();

Q_SIGNALS:
    void shortcutsChanged();

private:
    struct Page
    {
        QAction *action;
        QKeySequence standard;
    };
    void showTip(QAction *action) const;
    void keep();

    WindowMemory &m_memory;
    QList<Page> m_pages;
};

} // namespace Waybill
