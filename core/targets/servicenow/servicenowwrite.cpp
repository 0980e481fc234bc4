#include "core/targets/servicenow/servicenowwrite.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowmetadata.h"
#include "core/targets/servicenow/servicenowquery.h"
#include "core/targets/servicenow/servicenowrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString viaLine = u"purchase_order."_s;

/// Columns of the header that ServiceNow's own rules change when a line is written.
QList<TargetField> following(const TargetSchema &schema)
{
    QList<TargetField> fields;
    for (const TargetField &field : schema.fields) {
        if (field.cascades && field.ref.place == FieldPlace::Header)
            fields.append(field);
    }
    return fields;
}

FieldRef refOf(const RecordWrite &write, const QString &column)
{
    return {write.place, write.recordType, column};
}

/// The values as both sides normalise them: line ends and blanks at the ends do not count, numbers by value.
QString normal(QString text, FieldType type)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text = text.replace(u'\r', u'\n').trimmed().normalized(QString::NormalizationForm_C);
    bool isNumber = false;
    const double number = type == FieldType::Number ? text.section(u';', -1).toDouble(&isNumber) : 0;
    return isNumber ? QString::number(number, 'f', 4) : text;
}

Error notKept(const TargetField &field, const QString &subject, const QString &shown)
{
    const QString column = field.ref.recordType + u'.' + field.ref.name;
    Error error{ErrorKind::Permission,
                Said::tr("ServiceNow accepted the update of %1 but did not keep \"%2\" (%3). Ask your ServiceNow admin to grant Waybill's user write access to "
                "%3 (an ACL of operation write), or to check for a read-only setting, data policy or business rule on that column.")
                    .arg(subject, field.label, column),
                u"shown after the write: \"%1\""_s.arg(shown.left(120)), field.ref.name};
    return error;
}

} // namespace

Result<PatchRequest> buildPatch(const RecordWrite &write, const TargetSchema &schema, const WriteSetting &setting)
{
    PatchRequest request;
    QJsonObject body;
    if (!write.note.isEmpty()) {
        if (setting.journal.isEmpty() || write.recordType != setting.orderTable)
            return Error{ErrorKind::Usage, Said::tr("ServiceNow has no journal column for notes on %1. Choose another place for notes in the mapping.").arg(write.recordType), {}};
        body.insert(setting.journal, write.note);
    }
    for (auto it = write.fields.cbegin(); it != write.fields.cend(); ++it) {
        const TargetField *field = schema.find(refOf(write, it.key()));
        if (!field)
            return Error{ErrorKind::Usage, Said::tr("ServiceNow no longer has the column %1 of %2. Choose another one in the mapping.").arg(it.key(), write.recordType), {}, it.key()};
        const QString text = toRequestText(it.value(), field->type, setting.zone);
        request.sent.insert(it.key(), text);
        body.insert(it.key(), text);
    }
    QStringList fields{u"sys_id"_s};
    fields += request.sent.keys();
    fields.append({u"sys_mod_count"_s, u"sys_updated_on"_s, u"sys_updated_by"_s});
    if (write.place == FieldPlace::Line) {
        for (const TargetField &field : following(schema))
            fields.append(viaLine + field.ref.name);
    }
    request.path = recordPath(write.recordType, write.record.text(), fields);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

WriteOutcome outcomeOf(const RecordWrite &write, const PatchRequest &request, const Answer &answer, const TargetSchema &schema,
                       const QString &subject)
{
    WriteOutcome outcome{write.outboxId, Done{}, {}};
    if (const auto error = errorFrom(answer, subject, true)) {
        outcome.sent = *error;
        return outcome;
    }
    const auto result = parseResult(answer.body, subject);
    if (!result || !result->isObject()) {
        const QString why = result ? QString() : result.error().detail;
        outcome.sent = Error{ErrorKind::OutcomeUnknown,
                             Said::tr("ServiceNow's answer while updating %1 cannot be understood. It is checked whether it was saved before anything is tried again.").arg(subject), why};
        return outcome;
    }
    RecordReader reader(write.recordType, *result);
    for (auto it = request.sent.cbegin(); it != request.sent.cend(); ++it) {
        const TargetField *field = schema.find(refOf(write, it.key()));
        if (!field || !reader.has(it.key()))
            continue; // a column that may not be read tells nothing here
        const QString shown = reader.text(it.key());
        if (normal(shown, field->type) != normal(it.value(), field->type))
            outcome.notKept.insert(it.key(), notKept(*field, subject, shown));
    }
    for (const TargetField &field : following(schema)) {
        TargetField seen = field;
        seen.ref.name = viaLine + field.ref.name;
        if (write.place == FieldPlace::Line && reader.has(seen.ref.name))
            outcome.headerNow.insert(field.ref.name, reader.value(seen));
    }
    if (reader.failed())
        outcome.headerNow.clear();
    return outcome;
}

QByteArray buildBatch(const QString &id, const QList<std::pair<int, PatchRequest>> &requests)
{
    const auto header = [](const QString &name) { return QJsonObject{{u"name"_s, name}, {u"value"_s, u"application/json"_s}}; };
    const QJsonArray headers{header(u"Content-Type"_s), header(u"Accept"_s)};
    QJsonArray items;
    for (const auto &[number, request] : requests) {
        items.append(QJsonObject{{u"id"_s, QString::number(number)},
                                 {u"method"_s, u"PATCH"_s},
                                 {u"url"_s, request.path},
                                 {u"headers"_s, headers},
                                 {u"body"_s, QString::fromLatin1(request.body.toBase64())},
                                 {u"exclude_response_headers"_s, true}});
    }
    return QJsonDocument(QJsonObject{{u"batch_request_id"_s, id}, {u"rest_requests"_s, items}}).toJson(QJsonDocument::Compact);
}

Result<BatchAnswer> parseBatch(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.value("serviced_requests"_L1).isArray())
        return Error{ErrorKind::OutcomeUnknown, Said::tr("ServiceNow's answer to a batch cannot be understood. It is checked what was saved before anything is tried again."),
                     QString::fromUtf8(body.left(200))};
    BatchAnswer answer;
    const QJsonArray served = object.value("serviced_requests"_L1).toArray();
    for (const QJsonValue &each : served) {
        Answer one;
        one.status = each[u"status_code"_s].toInt();
        one.body = QByteArray::fromBase64(each[u"body"_s].toString().toLatin1());
        one.isJson = !one.body.trimmed().startsWith('<');
        one.rateHeaders = one.status == 429;
        answer.served.insert(each[u"id"_s].toVariant().toInt(), one);
    }
    const QJsonArray left = object.value("unserviced_requests"_L1).toArray();
    for (const QJsonValue &each : left) // ids, or objects that hold one
        answer.unserviced.insert(each.isObject() ? each[u"id"_s].toVariant().toInt() : each.toVariant().toInt());
    return answer;
}

} // namespace Waybill::ServiceNow
