#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

std::unique_ptr<StandIn> makeOrderSync(World &world);

} // namespace Waybill::Sandbox
