#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Waybill {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;
bool exactPreferred = false; // of the window's thread

QString timeWords(const char *text, int n = -1)
{
    return QCoreApplication::translate("Waybill::Times", text, nullptr, n);
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 passed = time.secsTo(now);
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (exactPreferred)
        return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (qAbs(passed) < minute)
        return timeWords(QT_TRANSLATE_NOOP("Waybill::Times", "just now"));
    if (passed > 0 && passed < hour)
        return timeWords(QT_TRANSLATE_N_NOOP("Waybill::Times", "%n minute(s) ago"), int(passed / minute));
    if (passed < 0 && -passed < hour)
        return timeWords(QT_TRANSLATE_N_NOOP("Waybill::Times", "in %n minute(s)"), int((-passed + minute - 1) / minute));
    if (days == 0)
        return timeWords(QT_TRANSLATE_NOOP("Waybill::Times", "today %1")).arg(clock);
    if (days == 1)
        return timeWords(QT_TRANSLATE_NOOP("Waybill::Times", "yesterday %1")).arg(clock);
    if (days == -1)
        return timeWords(QT_TRANSLATE_NOOP("Waybill::Times", "tomorrow %1")).arg(clock);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString pastTime(const QDateTime &time, const QDateTime &now)
{
    return relativeTime(std::min(time, now), now);
}

void preferExactTimes(bool exact)
{
    exactPreferred = exact;
}

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::LongFormat);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace Waybill
