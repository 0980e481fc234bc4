#pragma once

#include "core/api/synccore.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace Waybill {

class Rights;
class StateChip;
class Switch;

/// One Integration Template: what it does, whether it is on, how it goes. It only asks; the page decides.
class TemplateTile : public QFrame
{
    Q_OBJECT
public:
    TemplateTile(Rights &rights, QWidget *parent = nullptr);
    void show(const TemplateCard &card, const QDateTime &now);
    using QFrame::show;
    const TemplateCard &card() const { return m_card; }

Q_SIGNALS:
    void switchAsked(bool on);
    void settingsAsked();   ///< Learn More, Change Settings
    void scheduleAsked();   ///< how often, which orders
    void syncAsked(bool lookOnly);
    void pauseAsked(const QDateTime &until);
    void resumeAsked();
    void copyAsked();
    void exportAsked();
    void logAsked();
    void removeAsked();
    void findOrdersAsked();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void buildMenu();
    void showState(const QDateTime &now);

    Rights &m_rights;
    TemplateCard m_card;
    QDateTime m_now;
    QLabel *m_name;
    Switch *m_switch;
    QLabel *m_what;
    QLabel *m_needs;
    QPushButton *m_find;
    StateChip *m_chip;
    QLabel *m_state;
    QLabel *m_last;
    QLabel *m_next;
    QPushButton *m_more;
    QPushButton *m_settings;
    QMenu *m_menu;
    QAction *m_sync;
    QAction *m_look;
    QMenu *m_pause;
    QAction *m_resume;
    QAction *m_remove;
    QList<QAction *> m_stored; ///< make sense for a stored template only
};

/// "4 minutes ago: 21 updated, 3 need you"
QString lastRunText(const Run &run, const QDateTime &now);
/// "34 orders followed, 21 updated, nothing needs you."
QString figuresText(const TemplateCard &card);

} // namespace Waybill
