#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace Waybill::WooCommerce {

/// Parameters of a question, in the order they are sent.
using QueryItems = QList<std::pair<QString, QString>>;

/// RFC 3986: only unreserved characters stay.
QByteArray percentEncoded(const QString &text);

/// The shop's own address from what a person typed: a pasted REST address loses its tail, a trailing slash goes.
QUrl shopAddress(QUrl typed);
/// "host/path" in lower case: which shop this is.
QString siteOf(const QUrl &shop);
/// {shop}/wp-json/{route}?{query}
QUrl routeUrl(const QUrl &shop, const QString &route, const QueryItems &query);

/// What of an order is read.
struct OrderParts
{
    bool lines = true;
};
QString orderFields(const OrderParts &parts);

/// These orders in one page (at most 100 ids: longer lists break at proxies).
QueryItems includeQuery(const QList<RecordId> &ids, const OrderParts &parts);
/// One page of what was saved after this instant (UTC, exclusive, whole seconds), oldest first.
/// The time is bare UTC text beside dates_are_gmt: with a Z the shop would shift it.
QueryItems changedQuery(const QDateTime &after, const QDateTime &createdSince, int page);
/// One page of orders by id, newest first, for finding one by its number.
QueryItems recentQuery(int page);
/// Orders somebody still works on, oldest first.
QueryItems openQuery(const QStringList &statuses, int page);

} // namespace Waybill::WooCommerce
