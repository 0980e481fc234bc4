#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

/// A ServiceNow instance with classic Procurement: Table API, metadata, Batch API, attachments, one import set, sign-in.
std::unique_ptr<StandIn> makeServiceNow(World &world);

} // namespace Waybill::Sandbox
