#pragma once

#include "app/sandbox/servicenow/records.h"

namespace Waybill::Sandbox {

/// What Procurement's own rules change after a record was written (documented list of business rules): status pushed to the
/// lines and rolled up, remaining quantities, totals, and expected_delivery kept in step between header and lines.
void runBusinessRules(SnRecords &records, const QString &table, const SnRow &before, const SnRow &after, const SnWriter &writer);

} // namespace Waybill::Sandbox
