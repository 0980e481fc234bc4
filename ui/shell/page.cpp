#include "ui/shell/page.h"

namespace Waybill {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

} // namespace Waybill
