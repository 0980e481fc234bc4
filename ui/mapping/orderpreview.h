#pragma once

#include "ui/mapping/mappingedit.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace Waybill {

class ChangeView;

/// One real order of the person's own, now and after, with the mapping as it is being edited.
class OrderPreview : public QWidget
{
    Q_OBJECT
public:
    OrderPreview(const Desk &desk, MappingEdit *edit, QWidget *parent = nullptr);
    /// Why no order can be shown yet ("Looking at your orders…").
    void setWaiting(const QString &words);
    const OrderLook &look() const { return m_look; }

Q_SIGNALS:
    void shown(const Waybill::OrderLook &look);

private:
    void showOrders();
    void refresh();

    Desk m_desk;
    MappingEdit *m_edit;
    OrderLook m_look;
    QString m_waiting;
    int m_asked = 0; ///< an answer to an older question is not shown
    QLabel *m_label;
    QComboBox *m_orders;
    ChangeView *m_changes;
    QTimer *m_soon;
};

} // namespace Waybill
