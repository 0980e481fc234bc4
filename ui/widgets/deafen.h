#pragma once

#include <QWidget>

namespace Waybill {

/// For destructors: while its children are taken down, one that has the focus still says that editing has finished, to a page
/// that is none any more.
inline void deafen(QWidget *page)
{
    const auto children = page->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->disconnect(page);
}

} // namespace Waybill
