#include "app/sandbox/woocommerce/listing.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A date parameter as WooCommerce compares it: whole seconds; zone-less text is the site's time unless `gmt`; text with a
/// zone is turned into the site's time first and then, with `gmt`, taken for GMT all the same (which shifts it).
std::optional<QDateTime> dateParam(const QString &text, bool gmt, const QTimeZone &zone)
{
    static const QRegularExpression shape(uR"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    QDateTime when = QDateTime::fromString(match.captured(1), Qt::ISODate);
    const QString offset = match.captured(3);
    if (!offset.isEmpty()) {
        when = QDateTime::fromString(match.captured(1) + offset, Qt::ISODate).toTimeZone(zone);
        when = QDateTime(when.date(), when.time(), Qt::UTC); // the clock's face
    } else {
        when = QDateTime(when.date(), when.time(), Qt::UTC);
    }
    if (gmt)
        return when;
    return QDateTime(when.date(), when.time(), zone).toUTC();
}

Response notInEnum(const QString &name, const QString &shown, QStringList values)
{
    const QString last = values.takeLast();
    return invalidParam(name, u"%1 is not one of %2, and %3."_s.arg(shown, values.join(u", "_s), last), u"rest_not_in_enum"_s);
}

struct Filter
{
    QStringList statuses;
    QList<qint64> include;
    QList<qint64> exclude;
    QDateTime after, before, modifiedAfter, modifiedBefore;
    QString orderBy = u"date"_s;
    bool ascending = false;
    QString search;
};

QList<qint64> ids(const QJsonValue &value)
{
    QList<qint64> found;
    for (const QString &each : listOf(value))
        found.append(each.toLongLong());
    return found;
}

std::optional<Response> readFilter(const Shop &shop, const Params &params, Filter &filter)
{
    if (auto refusal = refusedPaging(params))
        return refusal;
    const QStringList slugs = QStringList{u"any"_s, u"trash"_s} + shop.writable();
    filter.statuses = params.contains("status"_L1) ? listOf(params.value("status"_L1)) : QStringList{u"any"_s};
    for (qsizetype i = 0; i < filter.statuses.size(); ++i) {
        if (!slugs.contains(filter.statuses.at(i)))
            return notInEnum(u"status"_s, u"status[%1]"_s.arg(i), slugs);
    }
    const QStringList fields{u"date"_s, u"id"_s, u"include"_s, u"title"_s, u"slug"_s, u"modified"_s};
    if (params.contains("orderby"_L1))
        filter.orderBy = params.text("orderby"_L1);
    if (!fields.contains(filter.orderBy))
        return notInEnum(u"orderby"_s, u"orderby"_s, fields);
    const QString order = params.contains("order"_L1) ? params.text("order"_L1) : u"desc"_s;
    if (order != "asc"_L1 && order != "desc"_L1)
        return invalidParam(u"order"_s, u"order is not one of asc and desc."_s, u"rest_not_in_enum"_s);
    filter.ascending = order == "asc"_L1;
    const QString flag = params.text("dates_are_gmt"_L1);
    const bool gmt = flag == "true"_L1 || flag == "1"_L1;
    for (const auto &[name, where] : {std::pair("after"_L1, &filter.after), std::pair("before"_L1, &filter.before),
                                      std::pair("modified_after"_L1, &filter.modifiedAfter), std::pair("modified_before"_L1, &filter.modifiedBefore)}) {
        if (!params.contains(name))
            continue;
        const auto when = dateParam(params.text(name), gmt, shop.zone());
        if (!when)
            return invalidParam(name, u"Invalid date."_s, u"rest_invalid_date"_s);
        *where = *when;
    }
    filter.include = ids(params.value("include"_L1));
    filter.exclude = ids(params.value("exclude"_L1));
    filter.search = params.text("search"_L1);
    return {};
}

bool fits(const Shop &shop, const ShopOrder &order, const Filter &filter)
{
    const bool shown = order.status != "trash"_L1 && order.status != "auto-draft"_L1 && order.status != "checkout-draft"_L1 && shop.isRegistered(order.status);
    if (!filter.statuses.contains(order.status) && !(shown && filter.statuses.contains(u"any"_s)))
        return false;
    if (!filter.include.isEmpty() && !filter.include.contains(order.id))
        return false;
    if (filter.exclude.contains(order.id))
        return false;
    const auto within = [](const QDateTime &when, const QDateTime &after, const QDateTime &before) {
        const qint64 seconds = when.toSecsSinceEpoch();
        return (!after.isValid() || seconds > after.toSecsSinceEpoch()) && (!before.isValid() || seconds < before.toSecsSinceEpoch());
    };
    if (!within(order.created, filter.after, filter.before) || !within(order.modified, filter.modifiedAfter, filter.modifiedBefore))
        return false;
    if (filter.search.isEmpty())
        return true;
    const QString mail = order.fields.value("billing"_L1)[u"email"_s].toString();
    return QString::number(order.id) == filter.search || mail.compare(filter.search, Qt::CaseInsensitive) == 0;
}

bool before(const ShopOrder *a, const ShopOrder *b, const Filter &filter)
{
    if (filter.orderBy == "include"_L1)
        return filter.include.indexOf(a->id) < filter.include.indexOf(b->id);
    if (filter.orderBy == "id"_L1)
        return filter.ascending ? a->id < b->id : a->id > b->id;
    const bool modified = filter.orderBy == "modified"_L1;
    const qint64 left = (modified ? a->modified : a->created).toSecsSinceEpoch();
    const qint64 right = (modified ? b->modified : b->created).toSecsSinceEpoch();
    if (left != right)
        return filter.ascending ? left < right : left > right;
    const auto scattered = [](qint64 id) { return (id * 7919) % 1009; }; // ties have no order
    return scattered(a->id) < scattered(b->id);
}

/// include_meta and exclude_meta.
void cutMeta(QJsonObject &order, const Params &params)
{
    const QStringList only = listOf(params.value("include_meta"_L1));
    const QStringList without = listOf(params.value("exclude_meta"_L1));
    if (only.isEmpty() && without.isEmpty())
        return;
    QJsonArray kept;
    const QJsonArray all = order.value("meta_data"_L1).toArray();
    for (const QJsonValue &entry : all) {
        const QString key = entry[u"key"_s].toString();
        if ((only.isEmpty() || only.contains(key)) && !without.contains(key))
            kept.append(entry);
    }
    order.insert(u"meta_data"_s, kept);
}

} // namespace

std::optional<Response> refusedPaging(const Params &params)
{
    const auto whole = [&](QLatin1StringView name, int lowest, int highest, const QString &words) -> std::optional<Response> {
        if (!params.contains(name))
            return {};
        bool number = false;
        const qint64 value = params.text(name).toLongLong(&number);
        if (!number)
            return invalidParam(name, u"%1 is not of type integer."_s.arg(name), u"rest_invalid_type"_s);
        if (value < lowest || value > highest)
            return invalidParam(name, words.arg(name), u"rest_out_of_bounds"_s);
        return {};
    };
    if (auto refusal = whole("per_page"_L1, 1, 100, u"%1 must be between 1 (inclusive) and 100 (inclusive)"_s))
        return refusal;
    return whole("page"_L1, 1, std::numeric_limits<int>::max(), u"%1 must be greater than or equal to 1"_s);
}

Page cut(const QList<QJsonObject> &all, const Params &params)
{
    const int perPage = params.contains("per_page"_L1) ? params.text("per_page"_L1).toInt() : 10;
    Page page;
    page.number = params.contains("page"_L1) ? params.text("page"_L1).toInt() : 1;
    const qint64 from = params.contains("offset"_L1) ? params.text("offset"_L1).toLongLong() : qint64(page.number - 1) * perPage;
    page.items = all.mid(from, perPage);
    if (page.items.isEmpty() && from > 0) // past the end WordPress counts nothing at all
        return page;
    page.total = all.size();
    page.pages = int((all.size() + perPage - 1) / perPage);
    return page;
}

OrderListing listOrders(const Shop &shop, const Params &params, const QString &base)
{
    Filter filter;
    OrderListing listing;
    listing.refusal = readFilter(shop, params, filter);
    if (listing.refusal)
        return listing;
    QList<const ShopOrder *> found;
    for (const ShopOrder &order : shop.orders()) {
        if (fits(shop, order, filter))
            found.append(&order);
    }
    std::stable_sort(found.begin(), found.end(), [&](const ShopOrder *a, const ShopOrder *b) { return before(a, b, filter); });
    const QStringList fields = listOf(params.value("_fields"_L1));
    QList<QJsonObject> all;
    for (const ShopOrder *order : std::as_const(found)) {
        QJsonObject json = shop.json(*order, base);
        cutMeta(json, params);
        all.append(onlyFields(json, fields));
    }
    listing.page = cut(all, params);
    return listing;
}

void addPageHead(Response &response, const Page &page, const Params &params, const QString &url, const QString &home)
{
    response.set("X-WP-Total", QByteArray::number(page.total));
    response.set("X-WP-TotalPages", QByteArray::number(page.pages));
    const auto link = [&](int number) {
        QJsonObject query = params.query;
        if (!query.contains("dp"_L1))
            query.insert(u"dp"_s, u"2"_s);
        query.insert(u"context"_s, query.value("context"_L1).toString(u"view"_s));
        query.insert(u"page"_s, QString::number(number));
        QByteArrayList pairs;
        for (auto it = query.begin(); it != query.end(); ++it) {
            const bool list = it->isArray() || it.key() == "status"_L1 || it.key() == "include"_L1 || it.key() == "exclude"_L1;
            if (!list) {
                pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it->toString()));
                continue;
            }
            const QStringList values = listOf(it.value());
            for (qsizetype i = 0; i < values.size(); ++i)
                pairs.append(QUrl::toPercentEncoding(u"%1[%2]"_s.arg(it.key()).arg(i)) + '=' + QUrl::toPercentEncoding(values.at(i)));
        }
        return '<' + url.toUtf8() + '?' + pairs.join('&') + '>';
    };
    QByteArrayList links;
    if (page.number > 1)
        links.append(link(std::min(page.number - 1, page.pages)) + "; rel=\"prev\"");
    if (page.number < page.pages)
        links.append(link(page.number + 1) + "; rel=\"next\"");
    if (links.isEmpty())
        links.append('<' + home.toUtf8() + "/wp-json/>; rel=\"https://api.w.org/\"");
    response.set("Link", links.join(", "));
}

} // namespace Waybill::Sandbox::WooCommerce
