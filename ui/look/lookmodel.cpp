#include "ui/look/lookmodel.h"

#include "ui/look/changeview.h"
#include "ui/widgets/statechip.h"

namespace Waybill {

void LookModel::setOrders(const QList<OrderLook> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

const OrderLook *LookModel::order(int row) const
{
    return row >= 0 && row < m_orders.size() ? &m_orders.at(row) : nullptr;
}

int LookModel::rowOf(const PoNumber &po) const
{
    for (qsizetype row = 0; row < m_orders.size(); ++row) {
        if (m_orders.at(row).po == po)
            return int(row);
    }
    return -1;
}

void LookModel::setWritten(const PoNumber &po)
{
    m_written.insert(po.text());
    const int row = rowOf(po);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int LookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

QString LookModel::state(const OrderLook &order) const
{
    if (m_written.contains(order.po.text()) && !order.changes())
        return tr("written and checked");
    if (order.changes())
        return tr("would change: %1").arg(countsText(order.counts));
    return order.needsYou() ? tr("needs you") : tr("already right");
}

QVariant LookModel::data(const QModelIndex &index, int role) const
{
    const OrderLook *order = this->order(index.row());
    if (!order || index.column() != 0)
        return {};
    using Tone = StateChip::Tone;
    const Tone tone = order->changes() ? Tone::Neutral : order->needsYou() ? Tone::NeedsYou : Tone::Good;
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 %2  %3").arg(StateChip::mark(tone), order->po.text(), stageWords(order->stage));
    case Qt::ToolTipRole: return tr("%1: %2").arg(order->po.text(), state(*order)).toHtmlEscaped();
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(order->po.text(), stageWords(order->stage), state(*order));
    default: return {};
    }
}

} // namespace Waybill
