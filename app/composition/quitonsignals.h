#pragma once

#include <functional>

class QObject;

namespace Waybill {

/// SIGTERM and SIGINT end the event loop, and with it, in order, everything else. SIGHUP calls `reload` in the context's thread
/// where there is one. False if they cannot be watched.
bool quitOnSignals(QObject *context, std::function<void()> reload = {});

} // namespace Waybill
