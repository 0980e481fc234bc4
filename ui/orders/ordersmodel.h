#pragma once

#include "core/api/synccore.h"

#include <QAbstractTableModel>

namespace Waybill {

/// The rows of the list of orders. Sorting is by value, not by text; what is shown was filtered by the core.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Po, State, Shipped, Eta, Total, Tracking, Checked, SupplierOrder, Customer, ColumnCount };

    explicit OrdersModel(QObject *parent = nullptr);

    /// The same orders in the same order keep selection and place.
    void setRows(QList<ListedOrder> rows, const QDateTime &now);
    const QList<ListedOrder> &rows() const { return m_rows; }
    OrderKey keyAt(int row) const;
    int rowOf(const OrderKey &order) const; ///< −1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const ListedOrder &order, int column) const;
    QString tip(const ListedOrder &order, int column) const;
    void arrange(QList<ListedOrder> &rows) const;

    QList<ListedOrder> m_rows;
    QSet<QString> m_shared; ///< numbers of several templates' orders
    QDateTime m_now;
    int m_sortColumn = Po;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Waybill
