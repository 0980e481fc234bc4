#include "core/store/row.h"

#include "core/model/json.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number that stands in these places; -1 if none does.
int numberAt(QStringView text, qsizetype first, qsizetype places)
{
    int number = 0;
    for (const QChar each : text.mid(first, places)) {
        if (each < u'0' || each > u'9')
            return -1;
        number = 10 * number + (each.unicode() - u'0');
    }
    return number;
}

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
    const QString kept = text(column);
    const bool ours = kept.size() == 24 && kept.at(10) == u'T' && kept.at(23) == u'Z'; // as Bind::instant writes it: read by its places
    const QDate day = ours ? QDate(numberAt(kept, 0, 4), numberAt(kept, 5, 2), numberAt(kept, 8, 2)) : QDate();
    const QTime time = ours ? QTime(numberAt(kept, 11, 2), numberAt(kept, 14, 2), numberAt(kept, 17, 2), numberAt(kept, 20, 3)) : QTime();
    if (day.isValid() && time.isValid())
        return {day, time, Qt::UTC};
    return QDateTime::fromString(kept, Qt::ISODateWithMs).toUTC();
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
    return utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODateWithMs)) : QVariant(); // fixed width: text order is time order
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

QVariantList keys(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

QVariantList keys(const QList<RecordId> &records)
{
    QVariantList keys;
    for (const RecordId &record : records)
        keys.append(record.text());
    return keys;
}

} // namespace Bind

} // namespace Waybill
