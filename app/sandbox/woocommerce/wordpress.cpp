#include "app/sandbox/woocommerce/wordpress.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// PHP's a[b][0]=c. An empty bracket counts on.
void putNested(QJsonObject &into, const QString &key, const QString &value)
{
    const qsizetype open = key.indexOf(u'[');
    if (open <= 0) {
        into.insert(key, value);
        return;
    }
    const QString name = key.left(open);
    const qsizetype close = key.indexOf(u']', open);
    QString inner = key.mid(open + 1, close - open - 1);
    QJsonObject below = into.value(name).toObject();
    if (inner.isEmpty())
        inner = QString::number(below.size());
    putNested(below, inner + key.mid(close + 1), value);
    into.insert(name, below);
}

/// {"0":…,"1":…} as PHP's lists are.
QJsonValue withLists(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    QJsonArray list;
    bool isList = !object.isEmpty();
    for (int i = 0; i < object.size() && isList; ++i) {
        isList = object.contains(QString::number(i));
        list.append(withLists(object.value(QString::number(i))));
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), withLists(it.value()));
    return isList ? QJsonValue(list) : QJsonValue(result);
}

QJsonObject nestedOf(const QUrlQuery &query)
{
    QJsonObject object;
    for (const auto &[key, value] : pairsOf(query))
        putNested(object, key, value);
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), withLists(it.value()));
    return result;
}

} // namespace

Response restError(int status, const QString &code, const QString &message, const QJsonObject &moreData)
{
    QJsonObject data{{u"status"_s, status}};
    for (auto it = moreData.begin(); it != moreData.end(); ++it)
        data.insert(it.key(), it.value());
    return Response::json(status, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"data"_s, data}});
}

Response invalidParam(const QString &name, const QString &message, const QString &detailCode)
{
    const QJsonObject detail{{u"code"_s, detailCode}, {u"message"_s, message}, {u"data"_s, QJsonValue::Null}};
    return restError(400, u"rest_invalid_param"_s, u"Invalid parameter(s): "_s + name.section(u'[', 0, 0),
                     {{u"params"_s, QJsonObject{{name.section(u'[', 0, 0), message}}}, {u"details"_s, QJsonObject{{name.section(u'[', 0, 0), detail}}}});
}

Response dyingPage(int status, const QString &text)
{
    return Response::html(status, u"<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>WordPress &rsaquo; Error</title></head>\n"
                                  u"<body id=\"error-page\"><div class=\"wp-die-message\"><p>%1</p></div></body>\n</html>\n"_s.arg(text));
}

QList<std::pair<QString, QString>> pairsOf(const QUrlQuery &query)
{
    QList<std::pair<QString, QString>> pairs;
    const auto decoded = [](QString text) { return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8()); };
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        pairs.append({decoded(key), decoded(value)});
    return pairs;
}

QJsonValue Params::value(QLatin1StringView name) const
{
    return body.contains(name) ? body.value(name) : query.value(name);
}

bool Params::contains(QLatin1StringView name) const
{
    return body.contains(name) || query.contains(name);
}

QString Params::text(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    return found.isDouble() ? QString::number(found.toInteger()) : found.isBool() ? QString::number(int(found.toBool())) : found.toString();
}

Params paramsOf(const Request &request)
{
    Params params;
    params.query = nestedOf(request.query);
    const QByteArray type = request.header("Content-Type").toLower();
    if (request.body.trimmed().isEmpty())
        return params;
    if (type.startsWith("application/json") || type.contains("+json")) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        params.malformed = document.isNull();
        params.body = document.object();
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
        params.body = nestedOf(QUrlQuery(QString::fromUtf8(request.body)));
    }
    return params;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            list.append(each.isDouble() ? QString::number(each.toInteger()) : each.toString());
        return list;
    }
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(part.trimmed());
    return list;
}

QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields)
{
    if (fields.isEmpty())
        return object;
    QJsonObject result;
    for (const QString &field : fields) {
        const QString top = field.section(u'.', 0, 0);
        if (!object.contains(top))
            continue;
        const QJsonValue value = object.value(top);
        const QString below = field.section(u'.', 1);
        if (below.isEmpty()) {
            result.insert(top, value);
        } else if (value.isArray()) {
            result.insert(top, QJsonArray());
        } else if (value.isObject()) {
            QJsonObject merged = result.value(top).toObject();
            const QJsonObject part = onlyFields(value.toObject(), {below});
            for (auto it = part.begin(); it != part.end(); ++it)
                merged.insert(it.key(), it.value());
            result.insert(top, merged);
        }
    }
    return result;
}

} // namespace Waybill::Sandbox::WooCommerce
