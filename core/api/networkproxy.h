#pragma once

#include "core/base/ids.h"

#include <QString>

namespace Waybill {

/// How requests of this program leave the computer.
struct NetworkProxy
{
    QString kind; ///< "system", "none", "http", "socks5"
    QString host;
    int port = 0;
    QString user;
    QString password;

    bool isOwn() const { return kind == QLatin1StringView("http") || kind == QLatin1StringView("socks5"); }
    bool asksForPassword() const { return isOwn() && !user.isEmpty(); }
};

/// From now on all connections without a proxy of their own go this way. This computer itself is reached directly.
void useProxy(const NetworkProxy &proxy);

/// The place of the proxy's password among the secrets.
ConnectionId proxyId();
QString proxyPasswordKey();

} // namespace Waybill
