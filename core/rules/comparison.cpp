#include "core/rules/comparison.h"

#include "core/model/quantity.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = FieldValue::Type;

bool isDate(const FieldValue &value)
{
    return value.type() == Type::Day || value.type() == Type::Instant;
}

/// Decimal text without anything that does not change its value: "0795.00" → "795".
QString normalNumber(const QString &text)
{
    QString amount = Money::parse(text).amount;
    if (amount.isEmpty())
        return text.trimmed();
    while (amount.endsWith(u'0'))
        amount.chop(1);
    if (amount.endsWith(u'.'))
        amount.chop(1);
    return amount;
}

bool saysNothing(const FieldValue &value)
{
    return value.isEmpty() || (value.type() == Type::Text && normalText(value.text()).isEmpty());
}

bool sameDate(const FieldValue &a, const FieldValue &b, const QTimeZone &zone)
{
    if (a.type() == Type::Instant && b.type() == Type::Instant)
        return a.instant().toSecsSinceEpoch() == b.instant().toSecsSinceEpoch();
    const auto day = [&](const FieldValue &value) {
        return value.type() == Type::Instant ? value.instant().toTimeZone(zone).date() : value.day();
    };
    return day(a) == day(b);
}

} // namespace

QString normalText(const QString &text)
{
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s);
    normal.replace(u'\r', u'\n');
    return normal.normalized(QString::NormalizationForm_C).trimmed();
}

bool sameValue(const FieldValue &a, const FieldValue &b, const QTimeZone &zone)
{
    if (saysNothing(a) || saysNothing(b))
        return saysNothing(a) && saysNothing(b);
    if (isDate(a) && isDate(b))
        return sameDate(a, b, zone);
    if (a.type() == Type::Number || b.type() == Type::Number)
        return normalNumber(a.text()) == normalNumber(b.text());
    return normalText(a.text()) == normalText(b.text());
}

} // namespace Waybill
