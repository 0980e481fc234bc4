#include "app/sandbox/servicenow/sideapis.h"

#include "app/sandbox/servicenow/words.h"

#include <QJsonDocument>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

Response SnAttachments::serve(const SnRecords &records, const SnCall &call, const QStringList &rest)
{
    const Request &request = call.request;
    const auto asked = [&](const QString &name) { return request.query.queryItemValue(name, QUrl::FullyDecoded); };
    if (rest.value(0) == "file"_L1 && request.method == "POST") {
        const QString table = asked(u"table_name"_s);
        const QString record = asked(u"table_sys_id"_s);
        if (!records.find(table, record))
            return noRecord();
        if (request.header("Content-Type").isEmpty())
            return failure(400, u"Content-Type is required"_s, {});
        const QString id = sysIdOf(u"file/%1"_s.arg(m_files.size() + 1));
        const QJsonObject about{{u"sys_id"_s, id},
                                {u"table_name"_s, table},
                                {u"table_sys_id"_s, record},
                                {u"file_name"_s, asked(u"file_name"_s)},
                                {u"size_bytes"_s, QString::number(request.body.size())},
                                {u"content_type"_s, QString::fromLatin1(request.header("Content-Type"))},
                                {u"download_link"_s, call.base + u"/api/now/attachment/"_s + id + u"/file"_s}};
        m_files.insert(id, {about, request.body, request.header("Content-Type")});
        return Response::json(201, QJsonObject{{u"result"_s, about}}).set("Location", call.base.toUtf8() + "/api/now/attachment/" + id.toUtf8());
    }
    if (rest.isEmpty()) {
        const QString wanted = asked(u"sysparm_query"_s).section(u"table_sys_id="_s, 1).section(u'^', 0, 0);
        QJsonArray all;
        for (const File &file : std::as_const(m_files)) {
            if (wanted.isEmpty() || file.about.value("table_sys_id"_L1).toString() == wanted)
                all.append(file.about);
        }
        return Response::json(200, QJsonObject{{u"result"_s, all}});
    }
    const auto found = m_files.constFind(rest.first());
    if (found == m_files.cend())
        return noRecord();
    if (request.method == "DELETE") {
        m_files.erase(found);
        return Response::empty(204);
    }
    if (rest.value(1) == "file"_L1) {
        Response response{200, {{"Content-Type", found->type}}, found->bytes, {}};
        return response.set("X-Attachment-Metadata", QJsonDocument(found->about).toJson(QJsonDocument::Compact));
    }
    return Response::json(200, QJsonObject{{u"result"_s, found->about}});
}

Response importSet(SnRecords &records, const SnCall &call, const QStringList &rest, int number)
{
    if (rest.value(0) != "u_po_status"_L1)
        return invalidTable(rest.value(0));
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const QString po = body.value("u_number"_L1).toString();
    const QString id = records.orderOf(po);
    QJsonObject result{{u"transform_map"_s, u"PO status"_s}, {u"table"_s, u"proc_po"_s}};
    if (id.isEmpty()) {
        result.insert(u"status"_s, u"error"_s);
        result.insert(u"error_message"_s, u"No purchase order with number %1"_s.arg(po));
    } else {
        QJsonObject fields = body;
        fields.remove(u"u_number"_s);
        const SnWriter transform{call.user, call.now, false, true}; // runs at the server: strict columns may be set
        records.update(u"proc_po"_s, id, fields, transform);
        result.insert(u"display_name"_s, u"number"_s);
        result.insert(u"display_value"_s, po);
        result.insert(u"record_link"_s, call.base + u"/api/now/table/proc_po/"_s + id);
        result.insert(u"status"_s, u"updated"_s);
        result.insert(u"sys_id"_s, id);
    }
    return Response::json(201, QJsonObject{{u"import_set"_s, u"ISET%1"_s.arg(10'000 + number)}, {u"staging_table"_s, u"u_po_status"_s},
                                           {u"result"_s, QJsonArray{result}}});
}

} // namespace Waybill::Sandbox
