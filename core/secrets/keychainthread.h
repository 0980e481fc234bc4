#pragma once

#include <QObject>

namespace Waybill {

/// The object in whose thread all keychain jobs run; the thread starts with the first call and ends with the program.
QObject *keychainThread();

} // namespace Waybill
