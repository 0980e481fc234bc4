#include "core/targets/servicenow/servicenowrecord.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2)).left(80);
}

bool isSysId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

RecordReader::RecordReader(const QString &table, const QJsonValue &row)
    : m_table(table)
    , m_row(row.toObject())
{
    if (!row.isObject())
        refuse({}, row, Said::tr("is no record"));
}

void RecordReader::refuse(const QString &column, const QJsonValue &value, const QString &what)
{
    if (m_error)
        return;
    const QString id = m_row.value("sys_id"_L1).toString(Said::tr("without sys_id"));
    m_error = Error{ErrorKind::Malformed, Said::tr("The record %1 of %2 cannot be understood: %3 is %4, which %5.").arg(id, m_table, column, shown(value), what), {}, column};
}

QString RecordReader::text(const QString &column)
{
    QJsonValue value = m_row.value(column);
    if (value.isObject())
        value = value.toObject().value("value"_L1);
    else if (value.isUndefined())
        return {};
    if (!value.isString())
        refuse(column, value, Said::tr("is no text"));
    return value.toString();
}

QString RecordReader::sysId()
{
    const QString id = text(u"sys_id"_s);
    if (!isSysId(id))
        refuse(u"sys_id"_s, m_row.value("sys_id"_L1), Said::tr("is no sys_id"));
    return id;
}

Quantity RecordReader::quantity(const QString &column)
{
    const QString held = text(column);
    if (held.isEmpty())
        return {};
    const auto quantity = Quantity::parse(held);
    if (!quantity)
        refuse(column, held, Said::tr("is no quantity"));
    return quantity.value_or(Quantity());
}

Money RecordReader::money(const QString &column)
{
    const QString held = text(column);
    return Money::parse(held.section(u';', -1), held.contains(u';') ? held.section(u';', 0, 0) : QString());
}

QDateTime RecordReader::instant(const QString &column)
{
    const QString held = text(column);
    const QDateTime time = parseTime(held);
    if (!held.isEmpty() && !time.isValid())
        refuse(column, held, Said::tr("is no time"));
    return time;
}

FieldValue RecordReader::value(const TargetField &field)
{
    const QString &column = field.ref.name;
    const QString held = text(column);
    if (held.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Reference: return FieldValue::ofText(held);
    case FieldType::Choice: return FieldValue::ofChoice(held);
    case FieldType::Flag: return FieldValue::ofFlag(held == "true"_L1 || held == "1"_L1);
    case FieldType::Instant: return FieldValue::ofInstant(instant(column));
    case FieldType::Day: {
        const QDate day = QDate::fromString(held.left(10), Qt::ISODate);
        if (!day.isValid())
            refuse(column, held, Said::tr("is no date"));
        return FieldValue::ofDay(day);
    }
    case FieldType::Number: {
        const Money number = Money::parse(held.section(u';', -1));
        if (number.isEmpty())
            refuse(column, held, Said::tr("is no number"));
        return FieldValue::ofNumber(number.amount);
    }
    }
    Q_UNREACHABLE();
}

QDateTime parseTime(const QString &text)
{
    if (text.size() == 10)
        return QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString toRequestText(const FieldValue &value, FieldType type, const QTimeZone &zone)
{
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    const QTimeZone there = zone.isValid() ? zone : QTimeZone::utc();
    if (type == FieldType::Instant && value.type() == FieldValue::Type::Day)
        return QDateTime(value.day(), QTime(12, 0), there).toUTC().toString(format);
    if (type == FieldType::Instant && value.type() == FieldValue::Type::Instant)
        return value.instant().toUTC().toString(format);
    if (type == FieldType::Day && value.type() == FieldValue::Type::Instant)
        return value.instant().toTimeZone(there).date().toString(Qt::ISODate);
    return value.text();
}

} // namespace Waybill::ServiceNow
