#include "core/targets/woocommerce/shopquery.h"

namespace Waybill::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString headFields = u"id,number,status,currency,date_created_gmt,date_modified_gmt,billing,shipping,meta_data"_s;

QString instantText(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QUrl shopAddress(QUrl typed)
{
    QString path = typed.path();
    const qsizetype tail = path.indexOf("/wp-json"_L1);
    if (tail >= 0)
        path.truncate(tail);
    while (path.endsWith(u'/'))
        path.chop(1);
    typed.setPath(path);
    typed.setQuery(QString());
    typed.setFragment({});
    return typed;
}

QString siteOf(const QUrl &shop)
{
    return QString(shop.host() + shop.path()).toLower();
}

QUrl routeUrl(const QUrl &shop, const QString &route, const QueryItems &query)
{
    QUrl url = shop;
    url.setPath(shop.path() + "/wp-json/"_L1 + route);
    QByteArrayList pairs;
    for (const auto &[name, value] : query)
        pairs.append(percentEncoded(name) + '=' + percentEncoded(value));
    if (!pairs.isEmpty())
        url.setQuery(QString::fromLatin1(pairs.join('&')), QUrl::StrictMode);
    return url;
}

QString orderFields(const OrderParts &parts)
{
    return parts.lines ? headFields + ",line_items"_L1 : headFields;
}

QueryItems includeQuery(const QList<RecordId> &ids, const OrderParts &parts)
{
    QStringList texts;
    for (const RecordId &id : ids)
        texts.append(id.text());
    return {{u"include"_s, texts.join(u',')}, {u"per_page"_s, u"100"_s}, {u"orderby"_s, u"id"_s}, {u"order"_s, u"asc"_s}, {u"_fields"_s, orderFields(parts)}};
}

QueryItems changedQuery(const QDateTime &after, const QDateTime &createdSince, int page)
{
    QueryItems query{{u"orderby"_s, u"modified"_s}, {u"order"_s, u"asc"_s}, {u"per_page"_s, u"100"_s}, {u"_fields"_s, orderFields({false})}};
    if (after.isValid())
        query.append({u"modified_after"_s, instantText(after)});
    if (createdSince.isValid())
        query.append({u"after"_s, instantText(createdSince.addSecs(-1))});
    if (after.isValid() || createdSince.isValid())
        query.append({u"dates_are_gmt"_s, u"true"_s});
    if (page > 1)
        query.append({u"page"_s, QString::number(page)});
    return query;
}

QueryItems recentQuery(int page)
{
    return {{u"orderby"_s, u"id"_s}, {u"order"_s, u"desc"_s}, {u"per_page"_s, u"100"_s}, {u"_fields"_s, orderFields({false})}, {u"page"_s, QString::number(page)}};
}

QueryItems openQuery(const QStringList &statuses, int page)
{
    return {{u"status"_s, statuses.join(u',')}, {u"orderby"_s, u"id"_s}, {u"order"_s, u"asc"_s}, {u"per_page"_s, u"100"_s},
            {u"_fields"_s, orderFields({false})}, {u"page"_s, QString::number(page)}};
}

} // namespace Waybill::WooCommerce
