#pragma once

#include <QString>

namespace Waybill {

/// Where a field stands, in the person's language: "header", "line 1, Docking station" → "Order", "Line 1, Docking station".
QString placeText(const QString &record);

} // namespace Waybill
