#pragma once

class QWidget;

namespace Waybill {

/// Tab goes through the page as a person reads it: as its layouts, tabs, splitters and stacks are ordered. Kept whenever the
/// page is shown or its layout changes.
void keepReadingOrder(QWidget *page);

} // namespace Waybill
