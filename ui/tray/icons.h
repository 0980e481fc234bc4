#pragma once

#include <QIcon>

namespace Waybill {

/// An icon of resources/icons by its name without ending: "tray-paused", "waybill".
QIcon ownIcon(const QString &name);

} // namespace Waybill
