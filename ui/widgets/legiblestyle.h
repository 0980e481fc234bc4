#pragma once

#include <QProxyStyle>

namespace Waybill {

/// The desktop's style, made easier to read where that is Fusion: room beside the words of a button, which Fusion draws up to its
/// edges, and edges around empty boxes and circles on dark, where Fusion's are darker than the dark. Other styles are left alone.
class LegibleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;

private:
    bool isFusion() const;
};

} // namespace Waybill
