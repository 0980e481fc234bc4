#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace Waybill {

FlowLayout::FlowLayout(int minimumWidth, QWidget *parent)
    : QLayout(parent)
    , m_minimumWidth(minimumWidth)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::columns(int width) const
{
    const int space = std::max(0, spacing());
    const int fit = (width + space) / (m_minimumWidth + space);
    return std::clamp(fit, 1, std::max(1, count()));
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    if (m_items.isEmpty())
        return 0;
    const int space = std::max(0, spacing());
    const int across = columns(rect.width());
    const int width = (rect.width() - space * (across - 1)) / across;
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = rect.top();
    for (qsizetype first = 0; first < m_items.size(); first += across) {
        const qsizetype last = std::min<qsizetype>(first + across, m_items.size());
        int height = 0;
        for (qsizetype i = first; i < last; ++i) {
            const QLayoutItem *item = m_items.at(i);
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        for (qsizetype i = first; place && i < last; ++i) {
            const int column = int(i - first);
            const int x = mirrored ? rect.right() + 1 - (column + 1) * width - column * space : rect.left() + column * (width + space);
            m_items.at(i)->setGeometry(QRect(x, y, width, height));
        }
        y += height + space;
    }
    return y - space - rect.top();
}

} // namespace Waybill
