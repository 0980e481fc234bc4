#pragma once

#include "app/headless/report.h"
#include "core/store/serveraddress.h"

#include <QString>

#include <optional>

namespace Waybill::Headless {

/// `waybillctl sync --sandbox`: plays the scenario and ends with what changed where and why, and the coverage. Exit code
/// Fine if both the coverage and every field of every purchase order end as the scenario says, else SomeFailedOrHeld.
/// `stateFile`, unless empty, is written with what the business systems hold at the end, as JSON.
/// With `server` the sample data are kept there; it must be empty.
int playSandbox(const QString &scenario, Format format, const QString &stateFile, const std::optional<ServerAddress> &server = {});

} // namespace Waybill::Headless
