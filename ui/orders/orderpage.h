#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Waybill {

class ChangesTab;
class DoubtsPanel;
class EmptyState;
class ExplainPanel;
class HoldsPanel;
class LinesTab;
class StateChip;
class Stepper;
class TimelineTab;
class TroubleBar;

/// One order: what it is, what needs a person, and three tabs: Timeline, Lines, Changes.
class OrderPage : public Page
{
    Q_OBJECT
public:
    OrderPage(const Desk &desk, const OrderKey &order, OrderTab tab, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;
    /// Opens the checklist "why was this order not updated?".
    void explain();
    void showTab(OrderTab tab);
    PoNumber po() const { return m_order.po; }

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void refresh();
    void showDetail(const OrderDetail &detail);
    void showUnknown(const Error &error);
    void showHead(const OrderDetail &detail);
    void showTrouble(const OrderDetail &detail);
    void showQuestions();
    void stopFollowing();

    Desk m_desk;
    QTimer m_news; ///< a pass tells news all the time; once in a while is enough
    OrderKey m_order;
    OrderDetail m_detail;
    bool m_explain = false; ///< asked for before the order was there
    int m_asked = 0;
    QWidget *m_head = nullptr;
    StateChip *m_state = nullptr;
    QHBoxLayout *m_badges = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QWidget *m_chipRow = nullptr;
    QWidget *m_badgeRow = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_stop = nullptr;
    Stepper *m_stepper = nullptr;
    TroubleBar *m_trouble = nullptr;
    ExplainPanel *m_explanation = nullptr;
    HoldsPanel *m_holds = nullptr;
    DoubtsPanel *m_doubts = nullptr;
    QTabWidget *m_tabs = nullptr;
    TimelineTab *m_timeline = nullptr;
    LinesTab *m_lines = nullptr;
    ChangesTab *m_changes = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace Waybill
