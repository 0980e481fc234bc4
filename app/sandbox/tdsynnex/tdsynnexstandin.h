#pragma once

#include "app/sandbox/standin.h"

#include <memory>

namespace Waybill::Sandbox {

/// TD SYNNEX: SynnexXML/POStatus, SynnexXML/PO, webservice/invoice/query, and the Partner REST reads.
std::unique_ptr<StandIn> makeTdSynnex(World &world);

} // namespace Waybill::Sandbox
