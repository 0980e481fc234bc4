#include "app/sandbox/servicenow/tableapi.h"

#include "app/sandbox/servicenow/encodedquery.h"
#include "app/sandbox/servicenow/metadata.h"
#include "app/sandbox/servicenow/words.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

QString parameter(const Request &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

bool flag(const Request &request, const QString &name)
{
    return parameter(request, name) == "true"_L1;
}

/// Gives rows the shape that was asked for.
class Shape
{
public:
    Shape(const SnRecords &records, const SnTable &table, const SnCall &call)
        : m_records(records)
        , m_table(table)
        , m_base(call.base)
        , m_display(parameter(call.request, u"sysparm_display_value"_s))
        , m_noLinks(flag(call.request, u"sysparm_exclude_reference_link"_s))
        , m_fields(parameter(call.request, u"sysparm_fields"_s).split(u',', Qt::SkipEmptyParts))
    {
    }

    QJsonObject row(const SnRow &row) const
    {
        QJsonObject shaped;
        if (m_fields.isEmpty()) {
            for (const SnColumn &column : m_table.columns)
                add(shaped, column.name, row);
        }
        for (const QString &field : m_fields)
            add(shaped, field.trimmed(), row);
        return shaped;
    }

private:
    void add(QJsonObject &shaped, const QString &path, const SnRow &row) const
    {
        const auto held = m_records.cell(m_table, row, path);
        if (!held || m_records.options().hiddenColumns.contains(m_table.name + u'.' + path))
            return; // unknown and forbidden ones are simply not there
        const SnColumn *column = m_table.column(path.section(u'.', 0, 0));
        if (path.contains(u'.'))
            column = m_records.dictionary().table(column->reference)->column(path.section(u'.', 1));
        shaped.insert(path, value(*column, column->isJournal() ? QString() : *held));
    }

    QString displayed(const SnColumn &column, const QString &held) const
    {
        if (column.type == "reference"_L1)
            return m_records.displayOf(column.reference, held);
        for (const SnChoice &choice : column.choices) {
            if (choice.value == held)
                return choice.label;
        }
        if (column.type == "glide_date_time"_L1 && !held.isEmpty())
            return timeOf(held).toTimeZone(QTimeZone(m_records.options().userZone.toLatin1())).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        if (column.type == "integer"_L1 && held.size() > 3)
            return QLocale(QLocale::English).toString(held.toLongLong());
        return held;
    }

    QJsonValue value(const SnColumn &column, const QString &held) const
    {
        const bool reference = column.type == "reference"_L1;
        const QString link = m_base + u"/api/now/table/%1/%2"_s.arg(column.reference, held);
        if (m_display == "all"_L1) {
            QJsonObject both{{u"display_value"_s, displayed(column, held)}, {u"value"_s, held}};
            if (reference && !held.isEmpty() && !m_noLinks)
                both.insert(u"link"_s, link);
            return both;
        }
        const bool display = m_display == "true"_L1;
        if (!reference || held.isEmpty() || m_noLinks)
            return display ? displayed(column, held) : held;
        if (display)
            return QJsonObject{{u"display_value"_s, displayed(column, held)}, {u"link"_s, link}};
        return QJsonObject{{u"link"_s, link}, {u"value"_s, held}};
    }

    const SnRecords &m_records;
    const SnTable &m_table;
    QString m_base;
    QString m_display;
    bool m_noLinks;
    QStringList m_fields;
};

/// Sorted as asked; what the sort leaves open comes in another order with every request.
void sort(QList<SnRow> &rows, const SnQuery &query, quint64 requestId)
{
    const auto place = [requestId](const SnRow &row) { return sysIdOf(row.value(u"sys_id"_s) + QString::number(requestId)); };
    std::sort(rows.begin(), rows.end(), [&](const SnRow &left, const SnRow &right) {
        for (const SnSort &by : query.sorts) {
            const int order = compareCells(left.value(by.field), right.value(by.field));
            if (order != 0)
                return by.descending ? order > 0 : order < 0;
        }
        return place(left) < place(right);
    });
}

SnQuery queryOf(const Request &request, const SnTable &table)
{
    SnQuery query = parseEncodedQuery(parameter(request, u"sysparm_query"_s));
    if (request.query.hasQueryItem(u"sysparm_query"_s))
        return query;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (table.column(name))
            query.filters.first().append(SnQuery::Term{{name, u"="_s, value}});
    }
    return query;
}

QByteArray linkHeader(const SnCall &call, int offset, int limit, int total)
{
    const auto part = [&](int to, const QByteArray &rel) {
        QUrlQuery query = call.request.query;
        query.removeAllQueryItems(u"sysparm_offset"_s);
        query.addQueryItem(u"sysparm_offset"_s, QString::number(to));
        return '<' + call.base.toUtf8() + call.request.path.toUtf8() + '?' + query.toString(QUrl::FullyEncoded).toUtf8() + ">;rel=\"" + rel + '"';
    };
    QByteArrayList parts{part(0, "first")};
    if (offset > 0)
        parts.append(part(std::max(0, offset - limit), "prev"));
    if (offset + limit < total)
        parts.append(part(offset + limit, "next"));
    parts.append(part((total - 1) / limit * limit, "last"));
    return parts.join(',');
}

bool isForbidden(const SnQuery &query, const SnTable &table, const QStringList &unsortable)
{
    const auto named = [&](const QString &field) { return unsortable.contains(table.name + u'.' + field); };
    const QList<SnCondition> conditions = query.conditions();
    return std::any_of(query.sorts.cbegin(), query.sorts.cend(), [&](const SnSort &each) { return named(each.field); })
        || std::any_of(conditions.cbegin(), conditions.cend(), [&](const SnCondition &each) { return each.isRange() && named(each.field); });
}

Response list(const SnRecords &records, const SnCall &call, const SnTable &table)
{
    const Request &request = call.request;
    const SnQuery query = queryOf(request, table);
    if (isForbidden(query, table, records.options().unsortable)) {
        return failure(403, u"Operation against file '%1' was denied due to table security."_s.arg(table.name),
                       u"Field(s) present in the query do not have permission to be read."_s);
    }
    QList<SnRow> found;
    const QList<SnRow> all = isMetadata(table.name) ? metadataRows(records, table.name) : records.rows(table.name);
    for (const SnRow &row : all) {
        const auto cell = [&](const QString &field) { return records.cell(table, row, field); };
        if (fits(query, cell, records.options().invalidQueryReturnsNoRows))
            found.append(row);
    }
    sort(found, query, request.id);
    const int total = int(found.size());
    bool given = false;
    const int asked = parameter(request, u"sysparm_limit"_s).toInt(&given);
    const int limit = given && asked > 0 ? asked : 10'000;
    const int offset = std::max(0, parameter(request, u"sysparm_offset"_s).toInt());
    const Shape shape(records, table, call);
    QJsonArray rows;
    for (const SnRow &row : found.mid(offset, limit)) { // the limit first, then the ACLs
        if (!records.isHidden(table.name, row))
            rows.append(shape.row(row));
    }
    if (call.version == 1 && total == 0)
        return failure(404, u"No Record found"_s, u"Records matching query not found"_s);
    Response response = Response::json(200, QJsonObject{{u"result"_s, rows}});
    const int cut = records.options().cancelAfterRows;
    if (cut > 0 && rows.size() > cut) {
        while (rows.size() > cut)
            rows.removeLast();
        const QJsonObject error{{u"message"_s, u"Transaction cancelled: maximum execution time exceeded"_s}, {u"detail"_s, u"maximum execution time exceeded"_s}};
        response = Response::json(200, QJsonObject{{u"result"_s, rows}, {u"error"_s, error}, {u"status"_s, u"failure"_s}});
    }
    if (!flag(request, u"sysparm_no_count"_s))
        response.set("X-Total-Count", QByteArray::number(total));
    if (total > limit && !flag(request, u"sysparm_suppress_pagination_header"_s))
        response.set("Link", linkHeader(call, offset, limit, total));
    return response;
}

/// The body as one record: of a list only the first counts, the others are passed over in silence.
std::optional<QJsonObject> bodyOf(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isArray())
        return document.array().first().toObject();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Response written(const SnRecords &records, const SnCall &call, const SnTable &table, const QString &id, int status)
{
    const Shape shape(records, table, call);
    if (call.request.header("X-no-response-body") == "true")
        return Response::empty(status);
    Response response = Response::json(status, QJsonObject{{u"result"_s, shape.row(*records.find(table.name, id))}});
    if (status == 201)
        response.set("Location", call.base.toUtf8() + "/api/now/table/" + table.name.toUtf8() + '/' + id.toUtf8());
    return response;
}

Response one(SnRecords &records, const SnCall &call, const SnTable &table, const QString &id, const QByteArray &verb)
{
    const auto row = records.find(table.name, id);
    if (!row || records.isHidden(table.name, *row))
        return noRecord();
    if (verb == "GET" || verb == "HEAD")
        return Response::json(200, QJsonObject{{u"result"_s, Shape(records, table, call).row(*row)}});
    if (verb == "DELETE") {
        if (!records.options().mayUpdate)
            return aclException(u"Delete"_s);
        records.remove(table.name, id);
        return Response::empty(204);
    }
    if (verb != "PATCH" && verb != "PUT")
        return failure(405, u"Method not supported"_s, {});
    const auto body = bodyOf(call.request);
    if (!body)
        return failure(400, u"Exception while reading request"_s, u"The payload is not valid JSON"_s);
    const SnWriter writer{call.user, call.now, flag(call.request, u"sysparm_input_display_value"_s), false};
    if (const auto refused = records.update(table.name, id, *body, writer))
        return *refused;
    return written(records, call, table, id, 200);
}

} // namespace

Response tableApi(SnRecords &records, const SnCall &call, const QStringList &rest)
{
    const SnTable *table = records.dictionary().table(rest.value(0));
    if (!table)
        return invalidTable(rest.value(0));
    if (isMetadata(table->name) && !records.options().dictionaryReadable)
        return notAuthorized();
    if (table->name == "sys_journal_field"_L1 && !records.options().journalReadable)
        return notAuthorized();
    const QByteArray override = call.request.header("X-HTTP-Method-Override");
    const QByteArray verb = override.isEmpty() ? call.request.method : override.toUpper();
    if (rest.size() > 1)
        return one(records, call, *table, rest.at(1), verb);
    if (verb == "GET" || verb == "HEAD")
        return list(records, call, *table);
    if (verb != "POST")
        return failure(405, u"Method not supported"_s, {});
    const auto body = bodyOf(call.request);
    if (!body)
        return failure(400, u"Exception while reading request"_s, u"The payload is not valid JSON"_s);
    if (!records.options().mayUpdate)
        return aclException(u"Insert"_s);
    const SnWriter writer{call.user, call.now, flag(call.request, u"sysparm_input_display_value"_s), false};
    const auto made = records.insert(table->name, *body, writer);
    if (const Response *refused = std::get_if<Response>(&made))
        return *refused;
    return written(records, call, *table, std::get<QString>(made), 201);
}

} // namespace Waybill::Sandbox
