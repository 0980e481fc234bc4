#pragma once

#include "app/sandbox/servicenow/tableapi.h"

namespace Waybill::Sandbox {

/// Files hung on records: /api/now/attachment[/file|/{id}[/file]].
class SnAttachments
{
public:
    void clear() { m_files.clear(); }
    Response serve(const SnRecords &records, const SnCall &call, const QStringList &rest);

private:
    struct File
    {
        QJsonObject about;
        QByteArray bytes;
        QByteArray type;
    };
    QMap<QString, File> m_files;
};

/// POST /api/now/import/u_po_status: one staging table whose map finds the order by u_number and sets its vendor columns.
Response importSet(SnRecords &records, const SnCall &call, const QStringList &rest, int number);

} // namespace Waybill::Sandbox
