#pragma once

class QObject;

namespace Waybill {

/// SIGTERM and SIGINT end the event loop, and with it, in order, everything else. False if they cannot be watched.
bool quitOnSignals(QObject *context);

} // namespace Waybill
