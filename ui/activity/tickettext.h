#pragma once

#include "core/api/activityview.h"

namespace Waybill {

/// An entry as one writes it into a ticket: what, which order, when, why, field by field, the ids to look it up.
QString ticketText(const ActivityDetail &detail);

/// A request or its answer as people read it: first line, headers, body; what was cut is said.
QString requestText(const Exchange &exchange);
QString responseText(const Exchange &exchange);
/// "TD SYNNEX: POST …, 200, 412 ms".
QString exchangeTitle(const Exchange &exchange);

} // namespace Waybill
