#pragma once

#include "core/model/fieldvalue.h"

#include <QTimeZone>

namespace Waybill {

/// The form in which values are compared (semantics, head): text as NFC with LF and trimmed ends, numbers by value.
QString normalText(const QString &text);

/// True if both say the same: dates by day (an instant's day is read in `zone`), instants to the second, numbers by value,
/// text in its normal form, choices by stored value. Empty equals empty and text of blanks.
bool sameValue(const FieldValue &a, const FieldValue &b, const QTimeZone &zone);

} // namespace Waybill
