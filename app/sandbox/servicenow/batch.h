#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/servicenow/options.h"

#include <functional>

namespace Waybill::Sandbox {

/// POST /api/now/v1/batch: items one after the other, each through `serve`, until the time of the transaction is spent; the
/// rest comes back as unserviced.
Response serveBatch(const Request &request, const ServiceNowOptions &options, const std::function<Response(const Request &)> &serve);

} // namespace Waybill::Sandbox
