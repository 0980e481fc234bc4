#pragma once

#include "app/sandbox/servicenow/records.h"

namespace Waybill::Sandbox {

/// A call after sign-in, with what the surroundings tell of it.
struct SnCall
{
    Request request;
    QString base;    ///< "https://instance", for links
    QString user;
    QDateTime now;
    int version = 0; ///< of the path; 0: latest
};

/// /api/now[/v1|/v2]/table/{table}[/{sys_id}]; `rest`: what stands behind "table".
Response tableApi(SnRecords &records, const SnCall &call, const QStringList &rest);

} // namespace Waybill::Sandbox
