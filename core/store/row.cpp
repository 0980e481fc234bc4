#include "core/store/row.h"

#include "core/model/json.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString instantFormat = u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s; // fixed width: text order is time order

QJsonDocument documentOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QDateTime Row::instant(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

QDate Row::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QStringList Row::list(int column) const
{
    QStringList items;
    for (const QJsonValue &item : array(column))
        items += item.toString();
    return items;
}

QStringList Row::lines(int column) const
{
    const QString all = text(column);
    return all.isEmpty() ? QStringList() : all.split(u'\n');
}

QJsonObject Row::object(int column) const
{
    return documentOf(text(column)).object();
}

QJsonArray Row::array(int column) const
{
    return documentOf(text(column)).array();
}

QJsonValue Row::json(int column) const
{
    return isNull(column) ? QJsonValue(QJsonValue::Undefined) : array(column).at(0);
}

FieldValue Row::value(int column) const
{
    return fromJson<FieldValue>(object(column));
}

namespace Bind {

QVariant instant(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toUTC().toString(instantFormat)) : QVariant();
}

QVariant day(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant flag(bool on)
{
    return on ? 1 : 0;
}

QVariant list(const QStringList &items)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(items)));
}

QVariant lines(const QStringList &items)
{
    QStringList single;
    for (const QString &item : items)
        single += QString(item).replace(u'\n', u' ');
    return single.join(u'\n');
}

QVariant object(const QJsonObject &object)
{
    return compact(QJsonDocument(object));
}

QVariant array(const QJsonArray &array)
{
    return compact(QJsonDocument(array));
}

QVariant json(const QJsonValue &value)
{
    return value.isUndefined() ? QVariant() : array(QJsonArray{value});
}

QVariant value(const FieldValue &value)
{
    return object(toJson(value));
}

} // namespace Bind

} // namespace Waybill
