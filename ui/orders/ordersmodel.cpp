#include "ui/orders/ordersmodel.h"

#include "ui/orders/orderwords.h"
#include "ui/widgets/times.h"

#include <QLocale>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Amounts stand to the right, counts in the middle: to the right they would touch the words of the next column.
Qt::Alignment alignment(int column)
{
    switch (column) {
    case OrdersModel::Total: return Qt::AlignRight | Qt::AlignVCenter;
    case OrdersModel::Shipped:
    case OrdersModel::Tracking: return Qt::AlignCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

/// Trouble first, then what waits, then the road from new to closed, then what is not followed.
int weight(const ListedOrder &order)
{
    switch (OrderWords::tone(order)) {
    case StateChip::Tone::Bad: return 0;
    case StateChip::Tone::NeedsYou: return 1;
    case StateChip::Tone::Neutral:
    case StateChip::Tone::Good: return 2 + int(order.stage);
    case StateChip::Tone::Off: return 100;
    }
    Q_UNREACHABLE();
}

double share(const ListedOrder &order)
{
    const qint64 ordered = order.figures.ordered.thousandths();
    return ordered > 0 ? double(order.figures.shipped.thousandths()) / double(ordered) : -1;
}

/// Smaller first; what is not there comes last in rising order.
bool isLess(const ListedOrder &a, const ListedOrder &b, int column)
{
    switch (column) {
    case OrdersModel::State: return weight(a) < weight(b);
    case OrdersModel::Shipped: return share(a) < share(b);
    case OrdersModel::Eta: {
        const QDate far(9999, 12, 31);
        return (a.figures.eta.isValid() ? a.figures.eta : far) < (b.figures.eta.isValid() ? b.figures.eta : far);
    }
    case OrdersModel::Total: return a.figures.total.amount.toDouble() < b.figures.total.amount.toDouble();
    case OrdersModel::Tracking: return a.figures.tracking < b.figures.tracking;
    case OrdersModel::Checked: return a.checkedAt < b.checkedAt;
    case OrdersModel::SupplierOrder: return a.link.supplierOrders.join(u' ') < b.link.supplierOrders.join(u' ');
    case OrdersModel::Customer: return a.figures.customer.localeAwareCompare(b.figures.customer) < 0;
    default: return a.link.po.text().compare(b.link.po.text(), Qt::CaseInsensitive) < 0;
    }
}

} // namespace

OrdersModel::OrdersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OrdersModel::arrange(QList<ListedOrder> &rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](const ListedOrder &a, const ListedOrder &b) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(a, b, m_sortColumn) : isLess(b, a, m_sortColumn);
    });
}

void OrdersModel::setRows(QList<ListedOrder> rows, const QDateTime &now)
{
    arrange(rows);
    m_now = now;
    QHash<QString, TemplateId> first;
    QSet<QString> shared;
    for (const ListedOrder &row : std::as_const(rows)) {
        const auto known = first.constFind(row.link.po.text());
        if (known == first.cend())
            first.insert(row.link.po.text(), row.link.integration);
        else if (*known != row.link.integration)
            shared.insert(row.link.po.text());
    }
    const auto same = [](const ListedOrder &a, const ListedOrder &b) {
        return a.link.record == b.link.record && a.link.integration == b.link.integration;
    };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), same)) {
        m_rows = std::move(rows);
        m_shared = std::move(shared);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_shared = std::move(shared);
    endResetModel();
}

OrderKey OrdersModel::keyAt(int row) const
{
    const OrderLink &link = m_rows.at(row).link;
    return {link.po, link.integration};
}

int OrdersModel::rowOf(const OrderKey &order) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const ListedOrder &row) {
        return row.link.po == order.po && row.link.integration == order.integration;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void OrdersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QList<std::pair<ListedOrder, int>> numbered;
    numbered.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        numbered.append({m_rows.at(i), i});
    std::stable_sort(numbered.begin(), numbered.end(), [this](const auto &a, const auto &b) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(a.first, b.first, m_sortColumn) : isLess(b.first, a.first, m_sortColumn);
    });
    QList<int> now(m_rows.size());
    for (int i = 0; i < numbered.size(); ++i) {
        m_rows[i] = numbered.at(i).first;
        now[numbered.at(i).second] = i;
    }
    QModelIndexList moved;
    for (const QModelIndex &each : kept)
        moved.append(index(now.at(each.row()), each.column()));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrdersModel::text(const ListedOrder &order, int column) const
{
    const bool known = order.figures.ordered.isPositive() || order.figures.shipped.isPositive();
    switch (column) {
    case Po: return m_shared.contains(order.link.po.text()) ? tr("%1 · %2", "order and the template that follows it").arg(order.link.po.text(), order.templateName)
                                                             : order.link.po.text();
    case State: return StateChip::mark(OrderWords::tone(order)) + u' ' + OrderWords::state(order);
    case Shipped: return known ? u"%1/%2"_s.arg(order.figures.shipped.text(), order.figures.ordered.text()) : QString();
    case Eta: {
        if (order.scheduled && !order.figures.eta.isValid())
            return tr("for %1", "the day an order is scheduled for").arg(dayText(order.figures.requested));
        const QString words = OrderWords::eta(order.figures.eta, order.figures.promised);
        return order.pastEta ? tr("%1  ! past").arg(words) : words;
    }
    case Total: return OrderWords::amount(order.figures.total);
    case Tracking: return order.figures.tracking > 0 ? QLocale().toString(order.figures.tracking) : QString();
    case Checked: return pastTime(order.checkedAt, m_now);
    case SupplierOrder: return order.link.supplierOrders.join(u", "_s);
    case Customer: return order.figures.customer;
    default: return {};
    }
}

QString OrdersModel::tip(const ListedOrder &order, int column) const
{
    switch (column) {
    case State: {
        if (!order.trouble.isEmpty())
            return order.trouble;
        if (order.holds > 0)
            return tr("%n question(s) wait for you.", nullptr, order.holds);
        return order.scheduled ? OrderWords::scheduledHint(order.figures.requested) : order.link.reason;
    }
    case Shipped: return order.figures.ordered.isPositive() ? tr("%1 of %2 pieces were shipped.").arg(order.figures.shipped.text(), order.figures.ordered.text()) : QString();
    case Eta: {
        const QString late = order.pastEta ? tr("Past its ETA.") : order.scheduled ? OrderWords::scheduledHint(order.figures.requested) : QString();
        return QStringList{late, OrderWords::etaHint(order.figures.eta, order.figures.promised)}.join(u' ').trimmed();
    }
    case Checked: return exactTime(order.checkedAt);
    default: return text(order, column);
    }
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedOrder &order = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(order, index.column());
    case Qt::ToolTipRole:
        return tip(order, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString hint = index.column() == Eta ? u' ' + tip(order, Eta) : QString();
        return u"%1: %2%3"_s.arg(title, index.column() == State ? OrderWords::state(order) : text(order, index.column()), hint);
    }
    case Qt::TextAlignmentRole:
        return QVariant(alignment(index.column()));
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignment(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Po: return tr("Order");
    case State: return tr("State");
    case Shipped: return tr("Shipped");
    case Eta: return tr("ETA");
    case Total: return tr("Total");
    case Tracking: return tr("Tracking");
    case Checked: return tr("Last checked");
    case SupplierOrder: return tr("Supplier order");
    case Customer: return tr("Customer");
    default: return {};
    }
}

} // namespace Waybill
