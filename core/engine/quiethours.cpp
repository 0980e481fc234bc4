#include "core/engine/quiethours.h"

#include <algorithm>

namespace Waybill {

bool isQuiet(const QuietHours &hours, const QDateTime &now, const QTimeZone &machine)
{
    if (!hours.on || hours.from == hours.until)
        return false;
    const QTime time = now.toTimeZone(machine).time();
    const bool started = time >= hours.from;
    const bool over = time >= hours.until;
    return hours.from < hours.until ? started && !over : started || !over;
}

QDateTime quietEnds(const QuietHours &hours, const QDateTime &now, const QTimeZone &machine)
{
    const QDate today = now.toTimeZone(machine).date();
    const QDateTime end(today, hours.until, machine);
    return (end > now ? end : QDateTime(today.addDays(1), hours.until, machine)).toUTC();
}

bool takeOutNotifying(WritePlan &plan, bool statusMailsCustomers)
{
    const qsizetype before = plan.writes.size() + plan.notes.size();
    QStringList told; // events of customer notes: their markers stand in private notes
    for (const NoteWrite &note : std::as_const(plan.notes)) {
        if (note.customer)
            told += note.eventKeys;
    }
    plan.notes.removeIf([&](const NoteWrite &note) {
        return note.customer
            || std::any_of(note.eventKeys.cbegin(), note.eventKeys.cend(), [&](const QString &key) { return told.contains(key); });
    });
    plan.writes.removeIf([&](const FieldWrite &write) { return statusMailsCustomers && write.ownStatus; });
    if (plan.writes.size() + plan.notes.size() == before)
        return false;
    plan.needsSecondLook = true;
    return true;
}

} // namespace Waybill
