#include "ui/firstrun/foundordersmodel.h"

namespace Waybill {

FoundOrdersModel::FoundOrdersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FoundOrdersModel::setOrders(const FoundOrders &found)
{
    beginResetModel();
    m_found = found;
    m_ticks.clear();
    for (const FoundOrder &order : found.orders)
        m_ticks.append(order.exact && canFollow(order));
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<RecordId> FoundOrdersModel::ticked() const
{
    QList<RecordId> records;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i))
            records.append(m_found.orders.at(i).record);
    }
    return records;
}

int FoundOrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.orders.size());
}

int FoundOrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FoundOrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundOrder &order = m_found.orders.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Number && canFollow(order))
        return m_ticks.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Number) {
        return m_ticks.at(index.row()) ? tr("%1, to be followed. %2").arg(order.po, order.words)
                                       : tr("%1, not to be followed. %2").arg(order.po, order.words);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number: return order.po;
    case SupplierOrder: return order.supplierOrders.join(QStringLiteral(", "));
    case Why: return order.words;
    default: return {};
    }
}

bool FoundOrdersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Number
        || !canFollow(m_found.orders.at(index.row())))
        return false;
    m_ticks[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant FoundOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Purchase order");
    case SupplierOrder: return m_found.supplier.isEmpty() ? tr("Supplier's order") : tr("Order at %1").arg(m_found.supplier);
    case Why: return tr("What fits");
    default: return {};
    }
}

Qt::ItemFlags FoundOrdersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Number && canFollow(m_found.orders.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Waybill
