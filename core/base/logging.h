#pragma once

#include <QLoggingCategory>

namespace Waybill {

// One category a folder; default level info. What a person should know goes to the activity log, not here.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSource)
Q_DECLARE_LOGGING_CATEGORY(lcTarget)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)

} // namespace Waybill
