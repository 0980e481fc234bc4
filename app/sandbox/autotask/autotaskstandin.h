#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

/// Autotask PSA REST: zone discovery, metadata, queries, PATCH of purchase orders and their items, limits.
std::unique_ptr<StandIn> makeAutotask(World &world);

} // namespace Waybill::Sandbox
