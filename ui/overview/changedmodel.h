#pragma once

#include "core/api/overviewview.h"

#include <QAbstractTableModel>

namespace Waybill {

/// "Changed today": when, which order, what. Rows only.
class ChangedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Order, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Nothing is reset if they are the same.
    void show(const QList<ChangedOrder> &rows);
    const ChangedOrder &at(int row) const { return m_rows.at(row); }

private:
    QList<ChangedOrder> m_rows;
};

} // namespace Waybill
