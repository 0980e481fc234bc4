#include "ui/connections/readingcolumn.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace Waybill {

namespace {
constexpr int lineLength = 100; ///< characters; longer lines are hard to read, longer fields look lost
}

ReadingColumn::ReadingColumn(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    content->setMaximumWidth(content->fontMetrics().averageCharWidth() * lineLength);
    content->installEventFilter(this);
    setWidget(content);
}

bool ReadingColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ReadingColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ReadingColumn::fit()
{
    const QLayout *layout = widget()->layout();
    if (!layout)
        return;
    const int width = qMin(viewport()->width(), widget()->maximumWidth());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    widget()->setMinimumHeight(height);
}

} // namespace Waybill
