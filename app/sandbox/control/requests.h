#pragma once

#include "app/sandbox/http/message.h"

namespace Waybill::Sandbox {

class Core;

/// Paths under /_sandbox are for the test, on every port; they stand in no journal.
bool isControlPath(const QString &path);
Response answerControl(Core &core, const Request &request);

} // namespace Waybill::Sandbox
