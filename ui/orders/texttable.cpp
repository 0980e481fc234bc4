#include "ui/orders/texttable.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Waybill {

namespace {

/// Figures stand to the right; a letter's width stays free behind them, so that they do not touch the next column.
class FigureRoom : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!(option->displayAlignment & Qt::AlignRight))
            return;
        option->features |= QStyleOptionViewItem::HasDecoration; // an empty one: the style keeps its place free
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = QSize(option->fontMetrics.averageCharWidth(), 1);
    }
};

} // namespace

TextTable::TextTable(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
{
}

void TextTable::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) { // selection and place stay
        m_lines = lines;
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(lines.size()) - 1, int(m_titles.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const QString cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole: {
        const QString tip = line.tips.value(index.column());
        return tip.isEmpty() ? cell.toHtmlEscaped() : tip.toHtmlEscaped();
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_titles.at(index.column()), cell);
    case Qt::TextAlignmentRole:
        return QVariant((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name, bool wraps, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setItemDelegate(new FigureRoom(view));
    view->setWordWrap(wraps);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 8 / 5);
    view->verticalHeader()->setSectionResizeMode(wraps ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    return view;
}

void fitColumns(QTableView *view, int widest)
{
    const int most = view->fontMetrics().averageCharWidth() * widest;
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->columnWidth(column) > most)
            view->setColumnWidth(column, most);
    }
}

} // namespace Waybill
