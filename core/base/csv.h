#pragma once

#include <QStringList>

namespace Waybill {

/// A cell for files that people open in a spreadsheet (RFC 4180). What a spreadsheet would take for a formula, also behind
/// spaces, gets an apostrophe in front; plain numbers stay numbers. Quoted where a separator of any country stands in it.
QString csvCell(const QString &text);
/// Cells, made harmless, as one line with its end.
QString csvLine(const QStringList &cells);

} // namespace Waybill
