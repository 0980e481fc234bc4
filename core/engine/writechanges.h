#pragma once

#include "core/engine/run.h"
#include "core/plan/readback.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// FieldChange::record of a field.
QString recordOf(const FieldAddress &address);
/// FieldChange::place of a field; a line that `order` does not have goes by its id.
QString placeOf(const FieldAddress &address, const PurchaseOrder &order);
/// The plan's changes in words for report and log; `verdicts` empty: not written.
QList<FieldChange> changesOf(const WritePlan &plan, const QList<WriteCheck> &verdicts, const PurchaseOrder &order);
/// A note among the changes of an order.
FieldChange noteChange(const QString &recordType, const RecordId &record, const QString &text, bool verified);
/// "Status Processing → Shipped; +2 tracking"
QString whatChanged(const WritePlan &plan);

} // namespace Waybill
