#include "ui/widgets/readingorder.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace Waybill {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

QList<QLayoutItem *> itemsOf(const QLayout &layout)
{
    QList<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i)
        items.append(layout.itemAt(i));
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    if (!grid)
        return items;
    const auto place = [&](QLayoutItem *item) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        for (int i = 0; i < grid->count(); ++i) {
            if (grid->itemAt(i) == item)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        return std::pair(row, column);
    };
    std::stable_sort(items.begin(), items.end(), [&](QLayoutItem *a, QLayoutItem *b) { return place(a) < place(b); });
    return items;
}

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    const auto items = itemsOf(layout);
    for (QLayoutItem *item : items) {
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(*item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        order.append(widget);
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        order.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), order);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), order);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collect(stack->widget(i), order);
    } else if (widget->layout()) {
        collect(*widget->layout(), order);
    }
}

class ReadingOrder final : public QObject
{
public:
    explicit ReadingOrder(QWidget *page)
        : QObject(page)
        , m_page(page)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            order();
        return QObject::eventFilter(watched, event);
    }

private:
    void order()
    {
        QList<QWidget *> wanted;
        collect(m_page, wanted);
        const auto inside = m_page->findChildren<QWidget *>();
        for (QWidget *each : inside) {
            if (each->layout()) // what is put in later changes the order, too
                each->installEventFilter(this);
        }
        if (wanted == m_ordered)
            return;
        for (qsizetype i = 1; i < wanted.size(); ++i)
            QWidget::setTabOrder(wanted.at(i - 1), wanted.at(i));
        m_ordered = wanted;
    }

    QWidget *m_page;
    QList<QWidget *> m_ordered; ///< only compared, never followed: some may be gone
};

} // namespace

void keepReadingOrder(QWidget *page)
{
    page->installEventFilter(new ReadingOrder(page));
}

} // namespace Waybill
