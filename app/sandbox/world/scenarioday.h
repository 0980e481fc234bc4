#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Waybill::Sandbox {

/// How a scenario says when: "day 2", "day 2 10:15", "2026-03-03", "2026-03-03T10:15:00" (scenario's zone) or with "Z".
class ScenarioDays
{
public:
    /// How a resolved day is written into the values of a part of the file.
    enum class Style {
        Record,   ///< "2026-03-03T00:00:00Z", "2026-03-03T18:15:00Z": as a business system keeps it
        Supplier, ///< "2026-03-03", "2026-03-03T10:15:00": as the supplier prints it, without zone
    };

    ScenarioDays() = default;
    ScenarioDays(QDate dayOne, QTimeZone zone);

    /// An instant in UTC; a day alone is its midnight in the scenario's zone.
    std::optional<QDateTime> instant(const QString &text) const;
    /// The same value with every "day n" and "{day n}" in it made a date, and every {"text":[…]} made a string.
    QJsonValue resolved(const QJsonValue &value, Style style) const;

private:
    QString resolvedText(const QString &text, Style style) const;

    QDate m_dayOne;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace Waybill::Sandbox
