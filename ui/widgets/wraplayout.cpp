#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

namespace Waybill {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget *widget = parentWidget();
    return widget ? widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget) : 6;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.setWidth(size.width() + (size.width() > 0 ? gap() : 0) + item->sizeHint().width());
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool fromRight = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    int y = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int lineHeight = 0;
    const auto endLine = [&] {
        for (auto &[item, where] : line) {
            where.translate(0, (lineHeight - where.height()) / 2);
            if (fromRight)
                where.moveLeft(room.left() + room.right() - where.right());
            if (place)
                item->setGeometry(where);
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(room.width(), item->minimumSize().width())), item->sizeHint().height());
        if (x > 0 && x + size.width() > room.width()) {
            endLine();
            x = 0;
            y += lineHeight + gap();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(room.left() + x, room.top() + y), size)});
        x += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace Waybill
