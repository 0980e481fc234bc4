#pragma once

#include "app/headless/report.h"

#include <QString>

namespace Waybill::Headless {

/// `waybillctl sync --sandbox`: its own sandbox, a fresh data folder, secrets in memory; steps both clocks together through
/// the scenario, and ends with what changed where and why. The exit code of the program.
int playSandbox(const QString &scenario, Format format);

} // namespace Waybill::Headless
