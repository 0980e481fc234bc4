#include "ui/shell/page.h"

#include "ui/widgets/readingorder.h"

namespace Waybill {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    keepReadingOrder(this);
}

} // namespace Waybill
