#include "ui/overview/changedmodel.h"

#include "ui/widgets/times.h"

#include <QLocale>

namespace Waybill {

namespace {

constexpr int longestText = 300; ///< characters in a cell

} // namespace

int ChangedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChangedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ChangedOrder &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == When ? exactTime(row.at) : index.column() == What ? row.what : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case When: return QLocale().toString(row.at.toLocalTime().time(), QLocale::ShortFormat);
    case Order: return row.po.text();
    case What: return row.what.left(longestText).replace(u'\n', u' ');
    case ColumnCount: break;
    }
    return {};
}

QVariant ChangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Order: return tr("Order");
    case What: return tr("What changed");
    case ColumnCount: break;
    }
    return {};
}

void ChangedModel::show(const QList<ChangedOrder> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace Waybill
