#pragma once

#include "core/api/activityview.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace Waybill {

/// An entry that is picked, or a group of them that share an order (id 0).
struct PickedEntry
{
    qint64 id = 0;
    QString po;
    TemplateId integration;
    QString result;
    QString mark;
};

/// What can be done with the entries that are picked, as buttons in a row and as actions for the context menu.
class ActivityActions : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityActions(const Desk &desk, QWidget *parent = nullptr);

    void setPicked(const QList<PickedEntry> &picked);
    /// In the order of the buttons; their shortcuts count in `parent`'s screen.
    QList<QAction *> all() const { return m_actions; }

private:
    QAction *add(const QString &name, const QString &text, const QString &tip, const QKeySequence &keys, void (ActivityActions::*act)());
    QList<qint64> ids() const;
    QStringList orders() const;
    OrderKey order() const;
    void retry();
    void askReason();
    void resolve();
    void ignore();
    void reopen();
    void copyTicket();
    void openOrder();
    void explain();
    void enable();

    Desk m_desk;
    QList<PickedEntry> m_picked;
    QList<QAction *> m_actions;
    QAction *m_retry;
    QAction *m_resolve;
    QAction *m_ignore;
    QAction *m_reopen;
    QAction *m_copy;
    QAction *m_open;
    QAction *m_explain;
    QWidget *m_reasonBar;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
};

} // namespace Waybill
