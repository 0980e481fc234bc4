#include "ui/orders/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <numeric>

namespace Waybill {

namespace {

constexpr int readable = 16; ///< letters: enough for one number or the beginning of a name

} // namespace

ColumnFit::ColumnFit(QTableView *view, int widest, const QList<int> &leastFirst)
    : QObject(view)
    , m_view(view)
    , m_headerSurface(view->horizontalHeader()->viewport())
    , m_widest(widest)
    , m_leastFirst(leastFirst)
{
    m_view->viewport()->installEventFilter(this);
    m_headerSurface->installEventFilter(this);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_byHand = m_byHand || (m_headerHeld && !m_fitting);
    });
}

void ColumnFit::fit()
{
    const QAbstractItemModel *model = m_view->model();
    const QHeaderView *header = m_view->horizontalHeader();
    if (m_byHand || m_fitting || model->rowCount() == 0)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    const int most = m_view->fontMetrics().averageCharWidth() * m_widest;
    QList<int> widths;
    for (int column = 0; column < model->columnCount(); ++column) {
        const int content = static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(column);
        const int title = header->sectionSizeHint(column);
        widths.append(std::max(title, std::min(content + 1, most))); // a pixel for the grid that is not drawn
    }
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - m_view->viewport()->width();
    for (const int least : {m_view->fontMetrics().averageCharWidth() * readable, 0}) { // one number whole first, then titles only
        for (const int column : std::as_const(m_leastFirst)) {
            const int floor = std::max(least, header->sectionSizeHint(column));
            const int cut = std::clamp(over, 0, std::max(0, widths.at(column) - floor));
            widths[column] -= cut;
            over -= cut;
        }
    }
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, widths.at(column));
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_headerSurface) // a button held elsewhere, on a tab for one, drags nothing
        m_headerHeld = event->type() == QEvent::MouseButtonPress || (m_headerHeld && event->type() != QEvent::MouseButtonRelease);
    else if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace Waybill
