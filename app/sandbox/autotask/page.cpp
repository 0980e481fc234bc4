#include "app/sandbox/autotask/page.h"

#include <QJsonDocument>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue pageUrl(const PagePlace &place, std::optional<qint64> after)
{
    QJsonObject cursor{{u"verb"_s, QString::fromLatin1(place.verb)}};
    if (after)
        cursor.insert(u"after"_s, *after);
    const QByteArray text = QJsonDocument(cursor).toJson(QJsonDocument::Compact);
    const QByteArray paging = text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return place.url + u"?paging="_s + QString::fromLatin1(paging);
}

} // namespace

QJsonObject pageOf(const PagePlace &place, const Query &query, const Entity &entity)
{
    const auto idAt = [&](qsizetype row) { return place.found.at(row).value("id"_L1).toInteger(); };
    qsizetype begin = 0;
    while (begin < place.found.size() && idAt(begin) <= place.after)
        ++begin;
    const qsizetype end = std::min<qsizetype>(place.found.size(), begin + query.most);
    QJsonArray rows;
    for (qsizetype row = begin; row < end; ++row)
        rows.append(projected(place.found.at(row), query, entity));
    QJsonValue next = QJsonValue::Null;
    QJsonValue previous = QJsonValue::Null;
    if (end < place.found.size())
        next = pageUrl(place, idAt(place.repeatsRows && end - begin > 1 ? end - 2 : end - 1));
    if (begin > 0)
        previous = pageUrl(place, begin > query.most ? std::optional(idAt(begin - query.most - 1)) : std::nullopt);
    const QJsonObject details{{u"count"_s, rows.size()}, {u"requestCount"_s, query.most}, {u"prevPageUrl"_s, previous}, {u"nextPageUrl"_s, next}};
    return {{u"items"_s, rows}, {u"pageDetails"_s, details}};
}

QJsonObject cursorOf(const QString &paging)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(paging.toUtf8(), QByteArray::Base64UrlEncoding)).object();
}

} // namespace Waybill::Sandbox
