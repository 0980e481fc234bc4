#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QUrl>

namespace Waybill::Autotask {

/// One page of a query's answer.
struct Page
{
    QJsonArray items;
    QUrl next; ///< empty on the last page
};

/// The next page's address is refused unless it lies under `base` (scheme, host, port and path): the secret goes with it.
Result<Page> parsePage(const QByteArray &body, const QUrl &base, const QString &entity);

/// True if a request to `url` stays inside the connected zone. Path and host in any case.
bool isUnder(const QUrl &url, const QUrl &base);

/// Answer of zoneInformation.
struct Zone
{
    QString name;
    QUrl url;      ///< base of the interface, ends with "/"
    QUrl webUrl;
    QString database; ///< "ci": one number a customer's database; empty if not told

    bool operator==(const Zone &) const = default;
};

/// `askedAt` is where the question went: the answer may name another host of the same domain, nothing else, because the
/// secret is sent there next. Plain HTTP is taken on the loopback only.
Result<Zone> parseZone(const QByteArray &body, const QUrl &askedAt);

/// Why no credential may be sent to this address; empty if it may.
QString addressObjection(const QUrl &url);

} // namespace Waybill::Autotask
