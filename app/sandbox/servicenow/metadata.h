#pragma once

#include "app/sandbox/servicenow/records.h"

namespace Waybill::Sandbox {

/// sys_dictionary, sys_choice and sys_db_object: their rows follow from the tables there are.
bool isMetadata(const QString &table);
QList<SnRow> metadataRows(const SnRecords &records, const QString &table);
/// GET /api/now/ui/meta/{table}
Response uiMeta(const SnRecords &records, const QString &table);
/// GET /api/now/doc/table/schema
Response tableList(const SnRecords &records);

} // namespace Waybill::Sandbox
