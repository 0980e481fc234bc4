#pragma once

#include "core/plan/writeplan.h"

#include <QTime>
#include <QTimeZone>

namespace Waybill {

/// When nothing may leave that notifies people (R48). Reading, and writes nobody is told of, go on.
struct QuietHours
{
    bool on = false;
    QTime from{20, 0}; ///< in the machine's zone; may lie after `until`: over midnight
    QTime until{7, 0};

    bool operator==(const QuietHours &) const = default;
};

bool isQuiet(const QuietHours &hours, const QDateTime &now, const QTimeZone &machine);
/// The end of the quiet hours that `now` lies in, UTC.
QDateTime quietEnds(const QuietHours &hours, const QDateTime &now, const QTimeZone &machine);

/// Takes out of the plan what would notify people: customer notes with the private notes that carry their markers, and the
/// status where the target mails customers about it. True if something was taken; then the plan does not settle, and the
/// next one, made from fresh reads, holds the newest value of each field.
bool takeOutNotifying(WritePlan &plan, bool statusMailsCustomers);

} // namespace Waybill
