#include "app/sandbox/world/scenarioday.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &dayPattern()
{
    static const QRegularExpression pattern(uR"(^day (-?\d+)(?: (\d\d?):(\d\d)(?::(\d\d))?)?$)"_s);
    return pattern;
}

/// {"text":["a","b"],"lineEnd":"CRLF","repeat":3}: lines joined; nothing after the last one.
std::optional<QString> joinedText(const QJsonObject &object)
{
    if (!object.value(u"text"_s).isArray())
        return std::nullopt;
    for (const QString &key : object.keys()) {
        if (key != u"text" && key != u"lineEnd" && key != u"repeat")
            return std::nullopt;
    }
    const QString name = object.value(u"lineEnd"_s).toString(u"LF"_s);
    const QString end = name == u"CRLF" ? u"\r\n"_s : name == u"CR" ? u"\r"_s : u"\n"_s;
    QStringList lines;
    const QJsonArray given = object.value(u"text"_s).toArray();
    for (int n = object.value(u"repeat"_s).toInt(1); n > 0; --n) {
        for (const QJsonValue &line : given)
            lines.append(line.toString());
    }
    return lines.join(end);
}

} // namespace

ScenarioDays::ScenarioDays(QDate dayOne, QTimeZone zone)
    : m_dayOne(dayOne)
    , m_zone(std::move(zone))
{
}

std::optional<QDateTime> ScenarioDays::instant(const QString &text) const
{
    const auto match = dayPattern().match(text);
    if (match.hasMatch()) {
        const QDate date = m_dayOne.addDays(match.captured(1).toInt() - 1);
        const QTime time = match.hasCaptured(2)
                               ? QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
                               : QTime(0, 0);
        const QDateTime at(date, time, m_zone);
        return at.isValid() ? std::optional(at.toUTC()) : std::nullopt;
    }
    QString iso = text;
    QDateTime at = QDateTime::fromString(iso.replace(u' ', u'T'), Qt::ISODate);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at = QDateTime(at.date(), at.time(), m_zone);
    if (at.isValid())
        return at.toUTC();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(QDateTime(date, QTime(0, 0), m_zone).toUTC()) : std::nullopt;
}

QString ScenarioDays::resolvedText(const QString &text, Style style) const
{
    const auto whole = dayPattern().match(text);
    if (whole.hasMatch()) {
        const QDate date = m_dayOne.addDays(whole.captured(1).toInt() - 1);
        const QString day = date.toString(Qt::ISODate);
        if (!whole.hasCaptured(2))
            return style == Style::Record ? day + u"T00:00:00Z"_s : day;
        if (style == Style::Record)
            return instant(text).value_or(QDateTime()).toString(Qt::ISODate);
        const QTime time(whole.captured(2).toInt(), whole.captured(3).toInt(), whole.captured(4).toInt());
        return day + u'T' + time.toString(Qt::ISODate);
    }
    static const QRegularExpression inside(uR"(\{day (-?\d+)\})"_s);
    QString result = text;
    for (auto match = inside.match(result); match.hasMatch(); match = inside.match(result)) {
        const QDate date = m_dayOne.addDays(match.captured(1).toInt() - 1);
        result.replace(match.capturedStart(), match.capturedLength(), date.toString(Qt::ISODate));
    }
    return result;
}

QJsonValue ScenarioDays::resolved(const QJsonValue &value, Style style) const
{
    if (value.isString())
        return resolvedText(value.toString(), style);
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result.append(resolved(item, style));
        return result;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (const auto text = joinedText(object))
            return resolvedText(*text, style);
        QJsonObject result;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            result.insert(it.key(), resolved(it.value(), style));
        return result;
    }
    return value;
}

} // namespace Waybill::Sandbox
