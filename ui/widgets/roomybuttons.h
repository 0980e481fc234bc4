#pragma once

#include <QProxyStyle>

namespace Waybill {

/// The desktop's style, with room beside the words of a button where that style (Fusion) draws them up to its edges.
class RoomyButtons : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
};

} // namespace Waybill
