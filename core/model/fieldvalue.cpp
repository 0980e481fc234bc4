#include "core/model/fieldvalue.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

FieldValue FieldValue::ofText(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(Type::Text, text);
}

FieldValue FieldValue::ofNumber(const QString &decimal)
{
    return decimal.isEmpty() ? FieldValue() : FieldValue(Type::Number, decimal);
}

FieldValue FieldValue::ofDay(const QDate &day)
{
    return day.isValid() ? FieldValue(Type::Day, day.toString(Qt::ISODate)) : FieldValue();
}

FieldValue FieldValue::ofInstant(const QDateTime &utc)
{
    return utc.isValid() ? FieldValue(Type::Instant, utc.toUTC().toString(Qt::ISODate)) : FieldValue();
}

FieldValue FieldValue::ofChoice(const QString &stored)
{
    return stored.isEmpty() ? FieldValue() : FieldValue(Type::Choice, stored);
}

FieldValue FieldValue::ofFlag(bool on)
{
    return FieldValue(Type::Flag, on ? u"true"_s : u"false"_s);
}

QDate FieldValue::day() const
{
    if (m_type == Type::Day)
        return QDate::fromString(m_text, Qt::ISODate);
    return m_type == Type::Instant ? instant().date() : QDate();
}

QDateTime FieldValue::instant() const
{
    return m_type == Type::Instant ? QDateTime::fromString(m_text, Qt::ISODate) : QDateTime();
}

} // namespace Waybill
