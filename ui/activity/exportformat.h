#pragma once

#include "core/api/activityview.h"

namespace Waybill {

enum class ExportFormat { Csv, Json, Html };

/// By the file's ending; CSV if it has none that is known.
ExportFormat exportFormatOf(const QString &file);

/// A file of entries, piece by piece: head, entries, foot. CSV cells that a spreadsheet would run as a formula are made
/// text; HTML is escaped, so that nothing a supplier sent is ever markup.
QByteArray exportHead(ExportFormat format, const QString &title);
QByteArray exportEntry(ExportFormat format, const ActivityEntry &entry, bool isFirst);
QByteArray exportFoot(ExportFormat format);

} // namespace Waybill
