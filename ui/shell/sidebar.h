#pragma once

#include "core/api/overviewview.h"

#include <QTreeWidget>

namespace Waybill {

/// The accounts, grouped by company. It appears when there is more than one on a side.
class Sidebar : public QTreeWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void show(const QList<Connection> &connections);
    using QTreeWidget::show;

Q_SIGNALS:
    void chosen(const Waybill::ConnectionId &connection);

private:
    QList<Connection> m_shown;
};

} // namespace Waybill
