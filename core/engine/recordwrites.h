#pragma once

#include "core/plan/readback.h"
#include "core/targets/targetadapter.h"

#include <QJsonArray>

namespace Waybill {

/// The requests of a plan: one a record (header, each line, each linked record); notes after them. `account`: at the supplier.
QList<RecordWrite> recordWrites(const WritePlan &plan, const QString &account = {});
/// True if the field goes out with this request.
bool belongs(const FieldWrite &field, const RecordWrite &write);
/// Hash of record, field set, values and mapping version: the same request has the same key (R37).
QString writeKey(const RecordWrite &write, const QString &mappingVersion);

/// A field of a request as the outbox keeps it, and back.
QJsonObject outboxField(const FieldWrite &write);
FieldWrite fieldFromOutbox(const QJsonObject &entry);
/// How reading back judged the field; it stands beside the field in the outbox.
QJsonObject withVerdict(QJsonObject field, WriteVerdict verdict);
bool wasFound(const QJsonObject &field);
/// Accepted, and the old value stood there when it was read back.
bool wasNotKept(const QJsonObject &field);

} // namespace Waybill
