#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

std::unique_ptr<StandIn> makeTelaris(World &world);

} // namespace Waybill::Sandbox
