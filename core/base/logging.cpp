#include "core/base/logging.h"

namespace Waybill {

Q_LOGGING_CATEGORY(lcNet, "waybill.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSource, "waybill.source", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTarget, "waybill.target", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "waybill.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "waybill.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "waybill.engine", QtInfoMsg)

} // namespace Waybill
