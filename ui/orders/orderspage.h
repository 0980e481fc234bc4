#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Waybill {

class ColumnFit;
class EmptyState;
class OrdersModel;
class TroubleBar;

/// The tab Orders: every purchase order that is followed, and those that were seen but are not.
class OrdersPage : public Page
{
    Q_OBJECT
public:
    explicit OrdersPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;
    void showFilter(OrderFilter filter);

private:
    QWidget *makeBar();
    QWidget *makeActions();
    void refresh();
    void showRows(const QList<ListedOrder> &rows);
    void showEmpty();
    void tellCounts(const QList<ListedOrder> &rows);
    void selectionChanged();
    QList<OrderLink> selected() const; ///< those that are followed
    OrderKey current() const;
    void lookAgain();
    void decideSelected();
    void exportRows();
    void findOrders();

    Desk m_desk;
    QTimer m_news; ///< a pass tells news all the time; once in a while is enough
    OrderFilter m_filter = OrderFilter::All;
    int m_asked = 0; ///< the answer of an older question is dropped
    bool m_sized = false;
    QTimer m_typing;
    OrdersModel *m_model;
    TroubleBar *m_trouble;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_filters = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
    ColumnFit *m_fit;
    EmptyState *m_empty;
    QPushButton *m_open = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Waybill
