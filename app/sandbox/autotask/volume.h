#pragma once

#include "app/sandbox/autotask/records.h"

namespace Waybill::Sandbox {

/// Adds so many purchase orders of four items each, the same for the same number: several distributors, mixed states, missing
/// products, one product on two lines, memos near 4,000 characters, text that is not ASCII. Ids begin at 1,000,000.
void addVolume(Records &records, int orders, const QDateTime &start);

} // namespace Waybill::Sandbox
