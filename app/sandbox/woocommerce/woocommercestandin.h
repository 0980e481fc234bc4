#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

/// A WooCommerce shop of version 11: REST v3 for orders and what belongs to them, as apis and the plugin's code have it.
std::unique_ptr<StandIn> makeWooCommerce(World &world);

} // namespace Waybill::Sandbox
