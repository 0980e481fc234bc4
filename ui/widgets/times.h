#pragma once

#include <QDateTime>
#include <QString>

namespace Waybill {

/// "4 minutes ago", "in 12 minutes", "yesterday 17:40", then the date; in the person's language and zone.
QString relativeTime(const QDateTime &time, const QDateTime &now);
/// The same of something that has happened: never in the future, whatever a sample's clock says.
QString pastTime(const QDateTime &time, const QDateTime &now);
/// From now on relativeTime() gives the day and the time of day, for those who like that better.
void preferExactTimes(bool exact);
/// The exact time with its zone, for tooltips.
QString exactTime(const QDateTime &time);
/// A day as people here write it; empty if there is none.
QString dayText(const QDate &day);

} // namespace Waybill
