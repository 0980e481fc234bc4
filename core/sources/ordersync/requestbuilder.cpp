#include "core/sources/ordersync/requestbuilder.h"

#include <QUrlQuery>

namespace Waybill::OrderSync {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl at(const Access &access, const QByteArray &encodedPath)
{
    QUrl url = access.base;
    QByteArray before = access.base.path(QUrl::FullyEncoded).toLatin1();
    while (before.endsWith('/'))
        before.chop(1);
    // TolerantMode would read an encoded slash as it is and keep it; the path is encoded already.
    url.setPath(QString::fromLatin1(before + encodedPath), QUrl::StrictMode);
    return url;
}

} // namespace

QUrl standardBase(bool legacy)
{
    return QUrl(legacy ? u"https://api.withordersync.com/api/v1"_s : u"https://api.withordersync.com/api/v2"_s);
}

QUrl poUrl(const Access &access, const PoNumber &po)
{
    return at(access, "/orders/by-po/" + QUrl::toPercentEncoding(po.text()));
}

QUrl windowUrl(const Access &access, const QDate &from, const QDate &to, int page)
{
    QUrl url = at(access, "/orders/by-date");
    QUrlQuery query;
    query.addQueryItem(u"start_date"_s, from.toString(Qt::ISODate));
    query.addQueryItem(u"end_date"_s, to.toString(Qt::ISODate));
    if (page > 1)
        query.addQueryItem(u"page"_s, QString::number(page));
    url.setQuery(query);
    return url;
}

QUrl bulkUrl(const Access &access)
{
    return at(access, "/orders/by-po");
}

QByteArray bulkRequest(const QList<PoNumber> &numbers)
{
    QJsonArray texts;
    for (const PoNumber &number : numbers)
        texts.append(number.text());
    return QJsonDocument(QJsonObject{{u"po_numbers"_s, texts}}).toJson(QJsonDocument::Compact);
}

} // namespace Waybill::OrderSync
