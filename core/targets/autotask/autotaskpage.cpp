#include "core/targets/autotask/autotaskpage.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskmetadata.h"

#include <QHostAddress>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// The last two labels: webservices14.autotask.net → autotask.net.
QString domainOf(const QString &host)
{
    return host.section(u'.', -2);
}

bool sameDomain(const QUrl &a, const QUrl &b)
{
    if (a.host() == b.host() || (isLoopback(a.host()) && isLoopback(b.host())))
        return true;
    return QHostAddress(a.host()).isNull() && a.host().count(u'.') >= 2 && domainOf(a.host()) == domainOf(b.host());
}

Error malformedPage(const QString &message, const QString &detail, const QString &field)
{
    return {.kind = ErrorKind::Malformed, .message = message, .detail = detail, .field = field};
}

} // namespace

bool isUnder(const QUrl &url, const QUrl &base)
{
    return url.isValid() && url.scheme() == base.scheme() && url.host() == base.host() && portOf(url) == portOf(base)
        && url.userInfo().isEmpty() && !url.path().contains("/.."_L1)
        && url.path().startsWith(base.path(), Qt::CaseInsensitive);
}

Result<Page> parsePage(const QByteArray &body, const QUrl &base, const QString &entity)
{
    const Result<QJsonObject> answer = parseObject(body, entity);
    if (!answer)
        return answer.error();
    const QJsonValue items = answer->value("items"_L1);
    if (!items.isArray())
        return malformedPage(Said::tr("Autotask's list of %1 cannot be understood: there is no \"items\".").arg(entity), {}, u"items"_s);
    const QJsonValue details = answer->value("pageDetails"_L1);
    const QJsonValue next = details.toObject().value("nextPageUrl"_L1);
    // Without page details nobody knows whether rows are missing.
    if (!details.isObject() || !(next.isNull() || next.isUndefined() || next.isString()))
        return malformedPage(Said::tr("Autotask's list of %1 does not say whether more follow.").arg(entity), {}, u"pageDetails"_s);
    Page page{items.toArray(), QUrl(next.toString())}; // the cursor is opaque, perhaps not percent-encoded
    if (!next.toString().isEmpty() && !isUnder(page.next, base)) {
        return malformedPage(Said::tr("Autotask's list of %1 continues at a foreign address. It was not followed, so that the secret stays "
                         "with Autotask.").arg(entity),
                         page.next.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo), u"nextPageUrl"_s);
    }
    return page;
}

QString addressObjection(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Said::tr("is no address");
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())))
        return {};
    return Said::tr("is not encrypted");
}

Result<Zone> parseZone(const QByteArray &body, const QUrl &askedAt)
{
    const Result<QJsonObject> answer = parseObject(body, Said::tr("the zone"));
    if (!answer)
        return answer.error();
    Zone zone;
    zone.name = answer->value("zoneName"_L1).toString();
    zone.url = QUrl(answer->value("url"_L1).toString(), QUrl::StrictMode);
    zone.webUrl = QUrl(answer->value("webUrl"_L1).toString(), QUrl::StrictMode);
    const qint64 database = answer->value("ci"_L1).toInteger();
    if (database > 0)
        zone.database = QString::number(database);
    const QString objection = addressObjection(zone.url);
    if (!objection.isEmpty() || !sameDomain(zone.url, askedAt)) {
        return malformedPage(Said::tr("Autotask named a zone whose address %1. Nothing was sent there.").arg(
                             objection.isEmpty() ? Said::tr("belongs to another domain") : objection),
                         zone.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), u"url"_s);
    }
    if (!zone.url.path().endsWith(u'/'))
        zone.url.setPath(zone.url.path() + u'/');
    return zone;
}

} // namespace Waybill::Autotask
