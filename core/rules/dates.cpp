#include "core/rules/dates.h"

#include <QHash>
#include <QRegularExpression>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pieces of a printed time, before anybody asks whether they make sense.
struct Printed
{
    QDate day;
    std::optional<QTime> time;
    QString offset; ///< "Z", "+01:00", "PST", or empty
};

QDate sensible(int year, int month, int day)
{
    const QDate date(year, month, day); // invalid for 00/00 and for a 25th month
    return year >= 2000 && year <= 2098 ? date : QDate();
}

std::optional<QTime> timeOf(const QRegularExpressionMatch &match, const QString &prefix)
{
    const QString hour = match.captured(prefix + u'h');
    if (hour.isEmpty())
        return {};
    const QString fraction = match.captured(prefix + u'f').left(3).leftJustified(3, u'0');
    const QTime time(hour.toInt(), match.captured(prefix + u'm').toInt(), match.captured(prefix + u's').toInt(),
                     fraction.toInt());
    return time; // invalid for 25:00; the caller looks
}

const QString timePattern = uR"((?:[T ]\s*(?<th>\d{1,2}):(?<tm>\d{2})(?::(?<ts>\d{2})(?:[.,](?<tf>\d+))?)?\s*(?<offset>Z|z|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?)?)"_s;

std::optional<Printed> isoShape(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s + timePattern + u"$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return Printed{sensible(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                   timeOf(match, u"t"_s), match.captured(u"offset"_s)};
}

std::optional<Printed> monthFirstShape(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})"_s + timePattern + u"$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return Printed{sensible(match.captured(4).toInt(), match.captured(1).toInt(), match.captured(3).toInt()),
                   timeOf(match, u"t"_s), match.captured(u"offset"_s)};
}

std::optional<Printed> sixDigitShape(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{2})(\\d{2})(\\d{2})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return Printed{sensible(2000 + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), {}, {}};
}

/// "Wed Nov 20 09:22:11 PST 2013"
std::optional<Printed> javaShape(const QString &text)
{
    static const QRegularExpression shape(
        u"^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\\d{1,2}) (?<th>\\d{2}):(?<tm>\\d{2}):(?<ts>\\d{2})(?<tf>)(?: ([A-Z]{3,4}))? (\\d{4})$"_s);
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(match.lastCapturedIndex()).toInt();
    return Printed{sensible(year, int(months.indexOf(match.captured(1))) + 1, match.captured(2).toInt()), timeOf(match, u"t"_s),
                   match.captured(7)};
}

std::optional<Printed> printed(QStringView view)
{
    const QString text = view.trimmed().toString();
    for (const auto shape : {isoShape, monthFirstShape, sixDigitShape, javaShape}) {
        if (const auto found = shape(text))
            return found;
    }
    return {};
}

/// Seconds east of UTC; empty for letters nobody fixed.
std::optional<int> offsetSeconds(const QString &offset)
{
    static const QHash<QString, int> letters{{u"Z"_s, 0},    {u"z"_s, 0},    {u"UTC"_s, 0},  {u"GMT"_s, 0},
                                             {u"EST"_s, -5}, {u"EDT"_s, -4}, {u"CST"_s, -6}, {u"CDT"_s, -5},
                                             {u"MST"_s, -7}, {u"MDT"_s, -6}, {u"PST"_s, -8}, {u"PDT"_s, -7},
                                             {u"AKST"_s, -9}, {u"AKDT"_s, -8}, {u"HST"_s, -10}};
    if (const auto found = letters.constFind(offset); found != letters.cend())
        return *found * 3600;
    if (!offset.startsWith(u'+') && !offset.startsWith(u'-'))
        return {};
    const QString digits = QString(offset).remove(u':');
    const int seconds = digits.mid(1, 2).toInt() * 3600 + digits.mid(3, 2).toInt() * 60;
    return offset.startsWith(u'-') ? -seconds : seconds;
}

QString offsetName(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// The instant of a wall-clock time in a zone, decided by hand so that every Qt says the same: both offsets around the day
/// are tried; of two fitting the earlier instant, of none the time moved by the gap (the offset before it).
QDateTime instantIn(const QTimeZone &zone, const QDate &day, const QTime &time)
{
    const QDateTime asUtc(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(asUtc.addSecs(-24 * 3600));
    const int after = zone.offsetFromUtc(asUtc.addSecs(24 * 3600));
    QDateTime earliest;
    for (const int offset : {before, after}) {
        const QDateTime candidate = asUtc.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset && (!earliest.isValid() || candidate < earliest))
            earliest = candidate;
    }
    return earliest.isValid() ? earliest : asUtc.addSecs(-before);
}

} // namespace

ParsedMoment parseMoment(QStringView text, const QTimeZone &zone, bool isUpdateStamp)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto found = printed(text);
    if (!found || !found->day.isValid() || (found->time && !found->time->isValid()))
        return {{}, true};
    if (!found->time || (!isUpdateStamp && *found->time == QTime(0, 0)))
        return {Moment::ofDay(found->day), false};
    const QString zoneName = QString::fromLatin1(zone.id());
    if (found->offset.isEmpty())
        return {Moment::ofInstant(instantIn(zone, found->day, *found->time), zoneName), false};
    const auto offset = offsetSeconds(found->offset);
    if (!offset)
        return {{}, true};
    const QDateTime utc = QDateTime(found->day, *found->time, Qt::UTC).addSecs(-*offset);
    return {Moment::ofInstant(utc, *offset == 0 ? zoneName : offsetName(*offset)), false};
}

ParsedMoment parseDay(QStringView text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto found = printed(text);
    if (!found || !found->day.isValid())
        return {{}, true};
    return {Moment::ofDay(found->day), false};
}

FieldValue dateValue(const Moment &moment, FieldType type, const QTimeZone &targetZone)
{
    if (type == FieldType::Instant && moment.isInstant())
        return FieldValue::ofInstant(moment.utc());
    return dateValue(moment.day(), type, targetZone);
}

FieldValue dateValue(const QDate &day, FieldType type, const QTimeZone &targetZone)
{
    if (!day.isValid())
        return {};
    switch (type) {
    case FieldType::Day:
        return FieldValue::ofDay(day);
    case FieldType::Instant:
        return FieldValue::ofInstant(instantIn(targetZone, day, QTime(12, 0)));
    case FieldType::Text:
        return FieldValue::ofText(day.toString(Qt::ISODate));
    case FieldType::Number:
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Waybill
