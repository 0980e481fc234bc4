#pragma once

#include "core/api/setupview.h"

#include <QAbstractTableModel>

namespace Waybill {

/// Purchase orders that were looked up, with a tick where they are to be followed. Exact fits are ticked to begin with.
class FoundOrdersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, SupplierOrder, Why, Columns };

    explicit FoundOrdersModel(QObject *parent = nullptr);

    void setOrders(const FoundOrders &found);
    QList<RecordId> ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    static bool canFollow(const FoundOrder &order) { return order.known && !order.followed; }

    FoundOrders m_found;
    QList<bool> m_ticks; ///< one for each order
};

} // namespace Waybill
