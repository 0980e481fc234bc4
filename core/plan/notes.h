#pragma once

#include "core/plan/planinput.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// Notes for all events not told, one a rule and record (R38). Told = in our ledger or in a note of the record. Events that no
/// rule tells count as told, so that a rule made later does not tell old news.
void planNotes(const PlanInput &input, WritePlan &plan);

/// Alerts of the new events and holds.
void planAlerts(const PlanInput &input, WritePlan &plan);

} // namespace Waybill
