#include "core/model/moment.h"

#include <QTimeZone>

namespace Waybill {

Moment Moment::ofDay(const QDate &day)
{
    Moment moment;
    moment.m_day = day;
    return moment;
}

Moment Moment::ofInstant(const QDateTime &utc, const QString &zone)
{
    Moment moment;
    moment.m_utc = utc.toUTC();
    moment.m_zone = zone;
    return moment;
}

QDate Moment::day() const
{
    if (m_day.isValid())
        return m_day;
    if (!m_utc.isValid())
        return {};
    const QTimeZone zone(m_zone.toLatin1());
    return zone.isValid() ? m_utc.toTimeZone(zone).date() : m_utc.date();
}

QString Moment::text() const
{
    if (m_day.isValid())
        return m_day.toString(Qt::ISODate);
    if (!m_utc.isValid())
        return {};
    const auto format = m_utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return m_utc.toString(format) + u' ' + m_zone;
}

std::optional<Moment> Moment::parse(const QString &text)
{
    if (text.isEmpty())
        return Moment();
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 0) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(ofDay(day)) : std::nullopt;
    }
    const QDateTime utc = QDateTime::fromString(text.left(blank), Qt::ISODateWithMs);
    return utc.isValid() ? std::optional(ofInstant(utc, text.mid(blank + 1))) : std::nullopt;
}

} // namespace Waybill
