#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/widgets/emptystate.h"

class QLabel;
class QPushButton;
class QTimer;
class QTreeView;

namespace Waybill {

class ChangedModel;
class NeedsList;
class TroubleBar;

/// What needs a person, and what changed today. There is no other inbox.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    void look();
    void showOverview(const Overview &all);
    void showNeeds(const Overview &all);
    void showChanges(const Overview &all);
    QWidget *makeChanges();
    void openLog() const;

    const Desk &m_desk;
    QLabel *m_sentence;
    QLabel *m_checked;
    TroubleBar *m_trouble;
    TroubleBar *m_setUp; ///< what is left of the set-up
    QLabel *m_needsTitle;
    NeedsList *m_needs;
    QLabel *m_nothing;
    QLabel *m_changedTitle;
    QTreeView *m_changedView;
    ChangedModel *m_changed;
    QPushButton *m_all;
    QWidget *m_full;
    EmptyState *m_empty;
    QTimer *m_later; ///< news come ten a second while a pass runs; a person reads slower
    bool m_asking = false;
    bool m_again = false;
};

} // namespace Waybill
