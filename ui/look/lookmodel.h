#pragma once

#include "core/api/synccore.h"

#include <QAbstractListModel>

namespace Waybill {

/// The orders of a look, in the order they were given.
class LookModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setOrders(const QList<OrderLook> &orders);
    const OrderLook *order(int row) const;
    int rowOf(const PoNumber &po) const;
    /// This order was written and checked just now.
    void setWritten(const PoNumber &po);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString state(const OrderLook &order) const;

    QList<OrderLook> m_orders;
    QSet<QString> m_written;
};

} // namespace Waybill
