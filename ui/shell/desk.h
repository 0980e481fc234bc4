#pragma once

#include "core/api/ask.h"
#include "ui/shell/navigator.h"

#include <QDateTime>

#include <functional>

namespace Waybill {

/// What every screen is given. Outlives all of them.
struct Desk
{
    SyncService &service;
    Navigator &navigator;
    std::function<QDateTime()> now; ///< UTC; simulated with sample data
};

} // namespace Waybill
