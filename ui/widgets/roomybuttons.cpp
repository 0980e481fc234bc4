#include "ui/widgets/roomybuttons.h"

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

} // namespace

QSize RoomyButtons::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool button = type == CT_PushButton || type == CT_ToolButton;
    if (button && option && hasFramedWords(option) && baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
        size.setWidth(std::max(size.width(), contents.width() + 3 * option->fontMetrics.averageCharWidth()));
    return size;
}

} // namespace Waybill
