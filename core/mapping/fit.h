#pragma once

#include "core/mapping/mapping.h"
#include "core/model/targetschema.h"

namespace Waybill {

/// A shipped mapping as this site can take it: a field that the site calls otherwise (TargetField::standsFor) is written under its
/// own name, and rules for fields that the site does not have are left out. The mapping of a person is never fitted.
Mapping fittedTo(Mapping mapping, const TargetSchema &schema);

} // namespace Waybill
