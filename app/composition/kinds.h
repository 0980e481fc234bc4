#pragma once

#include "core/engine/adapterfactory.h"

namespace Waybill {

/// The systems of this program, with everything a person has to be told or asked for each. Words are English, marked for
/// translation in the context "SystemKind".
QList<SystemKind> systemKinds();

} // namespace Waybill
