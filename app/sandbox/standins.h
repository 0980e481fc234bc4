#pragma once

#include <memory>
#include <vector>

namespace Waybill::Sandbox {

class StandIn;
class World;

/// One of each system, in the order of their ports. A new system is added here.
std::vector<std::unique_ptr<StandIn>> makeStandIns(World &world);

} // namespace Waybill::Sandbox
