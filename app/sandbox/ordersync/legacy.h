#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace Waybill::Sandbox {

/// A record of v2 in the flat shape of v1: one record for each line, carrier and number beside it (help page 13145987).
/// v1 has "backorder" for what v2 calls confirmed with the condition delayed.
QJsonArray legacyRecords(const QJsonObject &record);

} // namespace Waybill::Sandbox
