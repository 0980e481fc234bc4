#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Waybill {

/// A point in a supplier's time: a calendar day, or an instant with the zone it was told in (semantics 12, R30).
/// A day never passes through a time zone.
class Moment
{
public:
    Moment() = default;
    static Moment ofDay(const QDate &day);
    /// `zone` is an IANA name ("America/Los_Angeles") or a printed offset ("UTC-08:00").
    static Moment ofInstant(const QDateTime &utc, const QString &zone);

    bool isEmpty() const { return !m_day.isValid() && !m_utc.isValid(); }
    bool isDay() const { return m_day.isValid(); }
    bool isInstant() const { return m_utc.isValid(); }
    /// The calendar day: the day itself, or the instant's day in the zone beside it. Invalid if empty.
    QDate day() const;
    /// UTC; invalid unless isInstant().
    QDateTime utc() const { return m_utc; }
    QString zone() const { return m_zone; }

    /// "2026-01-15", or "2026-01-15T17:41:09Z America/Los_Angeles"; empty text if empty.
    QString text() const;
    static std::optional<Moment> parse(const QString &text);

    bool operator==(const Moment &) const = default;

private:
    QDate m_day;
    QDateTime m_utc;
    QString m_zone;
};

} // namespace Waybill
