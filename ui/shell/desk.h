#pragma once

#include "core/api/ask.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rights.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace Waybill {

/// What every screen is given. Outlives all of them.
struct Desk
{
    SyncService &service;
    Navigator &navigator;
    std::function<QDateTime()> now; ///< UTC; simulated with sample data
    std::shared_ptr<Rights> rights = std::make_shared<Rights>(); ///< every control that changes something is guarded by it
};

} // namespace Waybill
