#pragma once

#include "app/sandbox/http/message.h"

#include <QStringList>

namespace Waybill::Sandbox::WooCommerce {

/// {"code":…,"message":…,"data":{"status":…}}
Response restError(int status, const QString &code, const QString &message, const QJsonObject &moreData = {});
/// One parameter that breaks its schema: 400 rest_invalid_param with params and details.
Response invalidParam(const QString &name, const QString &message, const QString &detailCode);
/// WordPress's plain HTML page.
Response dyingPage(int status, const QString &text);

/// The parameters of a request as PHP sees them: query, then a JSON or form body on top. A body of another type counts for
/// nothing.
struct Params
{
    QJsonObject query;
    QJsonObject body;
    bool malformed = false; ///< the body says it is JSON and is not

    QJsonValue value(QLatin1StringView name) const;
    bool contains(QLatin1StringView name) const;
    QString text(QLatin1StringView name) const;
};
Params paramsOf(const Request &request);

/// Names and values of a query or form, decoded as PHP does (a plus is a blank).
QList<std::pair<QString, QString>> pairsOf(const QUrlQuery &query);

/// "a,b" or ["a","b"] or {"0":"a"} as a list.
QStringList listOf(const QJsonValue &value);

/// `_fields`: nested with dots, never into lists. Empty: all.
QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields);

} // namespace Waybill::Sandbox::WooCommerce
