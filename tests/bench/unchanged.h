#pragma once

namespace Waybill {

/// What an order costs that nothing happened to: requests at the target, and the core's time beside parsing alone.
int benchUnchanged(int orders);

} // namespace Waybill
