#pragma once

#include "core/engine/run.h"
#include "core/plan/readback.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// The plan's changes in words for report and log; `verdicts` empty: not written.
QList<FieldChange> changesOf(const WritePlan &plan, const QList<WriteCheck> &verdicts);
/// A note among the changes of an order.
FieldChange noteChange(const QString &recordType, const RecordId &record, const QString &text, bool verified);
/// "Status Processing → Shipped; +2 tracking"
QString whatChanged(const WritePlan &plan);

} // namespace Waybill
