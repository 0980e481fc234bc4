#pragma once

#include "core/model/fieldvalue.h"
#include "core/model/moment.h"
#include "core/model/targetschema.h"

#include <QTimeZone>

namespace Waybill {

/// What became of a printed date or time (semantics 12). A printed text that is no date is Empty with `impossible` set; the
/// caller logs it once. Day and month are never swapped to make a date fit.
struct ParsedMoment
{
    Moment moment;
    bool impossible = false; ///< something was printed, and it is no date (00/00/2026, 25/12/2026, year 1970)

    bool operator==(const ParsedMoment &) const = default;
};

/// Every shape the sources print: YYYY-MM-DD, with T or blank and a time, fractions (cut to ms), Z, ±hh:mm, ±hhmm, the
/// fixed US letters (EST … PDT), NN-NN-YYYY and NN/NN/YYYY (month first), YYMMDD, Java's Date.toString().
/// A time without offset is taken in `zone`: of a doubled local time the earlier instant, a missing one moves by the gap.
/// Z and +00:00 say how a time is stored; `zone` then stands beside the instant. Any other printed offset stands itself.
/// A time of exactly 00:00:00 is a day, unless `isUpdateStamp` (R30).
ParsedMoment parseMoment(QStringView text, const QTimeZone &zone, bool isUpdateStamp = false);

/// ETA, estimated dates, invoice, order and request dates: the calendar day as printed, whatever time or offset follows.
ParsedMoment parseDay(QStringView text);

/// A source's moment as a value for a field of this type. A day in an instant column is 12:00 in `targetZone`; an instant in
/// a day column is its day in the zone beside it.
FieldValue dateValue(const Moment &moment, FieldType type, const QTimeZone &targetZone);
FieldValue dateValue(const QDate &day, FieldType type, const QTimeZone &targetZone);

} // namespace Waybill
