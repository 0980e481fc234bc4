#include "ui/widgets/legiblestyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Waybill {

namespace {

/// Words that stand in a frame: not the arrow of a scroller, not a link.
bool hasFramedWords(const QStyleOption *option)
{
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option))
        return !push->text.isEmpty() && !(push->features & QStyleOptionButton::Flat);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
        return !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !(tool->state & QStyle::State_AutoRaise);
    return false;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

bool LegibleStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

QSize LegibleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool button = type == CT_PushButton || type == CT_ToolButton;
    if (button && option && hasFramedWords(option) && isFusion())
        size.setWidth(std::max(size.width(), contents.width() + 3 * option->fontMetrics.averageCharWidth()));
    return size;
}

void LegibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    if ((!box && element != PE_IndicatorRadioButton) || !isDark(option->palette) || !isFusion())
        return;
    QColor edge = option->palette.color(QPalette::WindowText);
    edge.setAlphaF(option->state & State_Enabled ? 0.55F : 0.3F);
    const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, !box);
    if (box)
        painter->drawRect(inside);
    else
        painter->drawEllipse(inside);
    painter->restore();
}

} // namespace Waybill
