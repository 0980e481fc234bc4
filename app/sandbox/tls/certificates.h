#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <optional>

namespace Waybill::Sandbox {

/// Server side of TLS with the sandbox's own certificate; nothing if this Qt has no TLS.
std::optional<QSslConfiguration> sandboxTls();
/// The CA certificate a client must trust, PEM.
QByteArray sandboxCa();

} // namespace Waybill::Sandbox
