#include "core/targets/autotask/autotaskwrite.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noRoute(const RecordWrite &write, const QString &why)
{
    return {.kind = ErrorKind::Usage,
            .message = Said::tr("Autotask cannot take this change to order %1: %2.").arg(write.order.text(), why),
            .detail = u"%1 %2"_s.arg(write.recordType, write.record.text())};
}

/// Ids come from our own database: what is no number never becomes part of a URL.
std::optional<qint64> number(const RecordId &id)
{
    bool whole = false;
    const qint64 value = id.text().toLongLong(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

Result<QJsonObject> fieldMembers(const RecordWrite &write, const TargetSchema &schema)
{
    QJsonObject body;
    QJsonArray userDefined;
    for (auto it = write.fields.cbegin(); it != write.fields.cend(); ++it) {
        const TargetField *field = schema.find({write.place, write.recordType, it.key()});
        // A name Autotask does not know would be ignored with 200.
        if (!field)
            return noRoute(write, Said::tr("there is no field %1 on %2").arg(it.key(), write.recordType));
        if (!field->writable)
            return noRoute(write, Said::tr("the field %1 is read-only").arg(field->label));
        const QJsonValue value = toRequestValue(it.value(), field->userDefined);
        if (field->userDefined)
            userDefined.append(QJsonObject{{u"name"_s, field->ref.name}, {u"value"_s, value}});
        else
            body.insert(field->ref.name, value);
    }
    if (!userDefined.isEmpty())
        body.insert(u"userDefinedFields"_s, userDefined);
    if (body.isEmpty())
        return noRoute(write, Said::tr("it names no field"));
    return body;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<WriteRequest> buildPatch(const RecordWrite &write, const TargetSchema &schema)
{
    const std::optional<qint64> record = number(write.record);
    const std::optional<qint64> order = number(write.order);
    if (!record || !order)
        return noRoute(write, Said::tr("its id is no number"));
    WriteRequest request{.verb = "PATCH", .path = {}, .body = {}, .record = *record};
    if (write.place == FieldPlace::Header && write.recordType == purchaseOrders) {
        request.path = purchaseOrders;
    } else if (write.place == FieldPlace::Line && write.recordType == purchaseOrderItems) {
        // Items have no write route of their own.
        request.path = u"PurchaseOrders/%1/Items"_s.arg(*order);
    } else if (write.place == FieldPlace::Linked && QStringList{tickets, projects, salesOrders, opportunities}.contains(write.recordType)) {
        request.path = write.recordType;
    } else {
        return noRoute(write, Said::tr("%1 is not written from here").arg(write.recordType));
    }
    Result<QJsonObject> body = fieldMembers(write, schema);
    if (!body)
        return body.error();
    body->insert(u"id"_s, *record);
    request.body = compact(*body);
    return request;
}

Result<WriteRequest> buildNote(const RecordWrite &write, const NoteChoices &choices)
{
    const std::optional<qint64> record = number(write.record);
    const bool onTicket = write.recordType == tickets;
    if (!record || (!onTicket && write.recordType != projects))
        return noRoute(write, Said::tr("notes go to tickets and projects only"));
    if (write.noteForCustomer)
        return noRoute(write, Said::tr("notes in Autotask are internal"));
    QJsonObject body{{u"title"_s, u"Supplier order status"_s},
                     {u"description"_s, write.note},
                     {u"noteType"_s, choices.type},
                     {u"publish"_s, choices.publish},
                     {onTicket ? u"ticketID"_s : u"projectID"_s, *record}};
    if (!onTicket)
        body.insert(u"isAnnouncement"_s, false);
    return WriteRequest{.verb = "POST",
                        .path = u"%1/%2/Notes"_s.arg(write.recordType).arg(*record),
                        .body = compact(body),
                        .record = 0};
}

const TargetField *fieldNamed(const QList<TargetField> &fields, QLatin1StringView name)
{
    for (const TargetField &field : fields) {
        if (field.ref.name.compare(name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

} // namespace

Result<NoteChoices> NoteChoices::from(const QList<TargetField> &fields, const QString &entity)
{
    const TargetField *publish = fieldNamed(fields, "publish"_L1);
    const TargetField *type = fieldNamed(fields, "noteType"_L1);
    NoteChoices choices;
    bool isInternal = false;
    for (const FieldChoice &choice : publish ? publish->choices : QList<FieldChoice>()) {
        const QString word = folded(choice.label);
        if (!isInternal && choice.active && word.startsWith("internal"_L1) && !word.contains("comanaged"_L1))
            choices.publish = choice.value.toLongLong(&isInternal);
    }
    bool hasType = false;
    for (const FieldChoice &choice : type ? type->choices : QList<FieldChoice>()) {
        // The automatic kinds (workflow, duplicate, forward) carry a meaning of their own.
        const QString word = folded(choice.label);
        const bool plain = word.endsWith("notes"_L1) || word == "note"_L1 || word.endsWith("status"_L1);
        if (!hasType && choice.active && plain)
            choices.type = choice.value.toLongLong(&hasType);
    }
    if (!isInternal || !hasType) {
        return Error{.kind = ErrorKind::Rejected,
                     .message = Said::tr("No note was written: Autotask's %1 offer no plainly internal kind of note.").arg(entity),
                     .detail = u"publish or noteType has no such label"_s,
                     .field = isInternal ? u"noteType"_s : u"publish"_s};
    }
    return choices;
}

Result<WriteRequest> buildWrite(const RecordWrite &write, const TargetSchema &schema, const NoteChoices &choices)
{
    if (write.note.isEmpty())
        return buildPatch(write, schema);
    if (!write.fields.isEmpty())
        return noRoute(write, Said::tr("a note and fields are two writes"));
    return buildNote(write, choices);
}

Result<Done> parseWritten(const QByteArray &body, const WriteRequest &request, const QString &subject)
{
    const QJsonValue id = QJsonDocument::fromJson(body).object().value(u"itemId"_s);
    const bool named = id.isDouble() && id.toInteger() > 0;
    if (named && (request.record == 0 || id.toInteger() == request.record))
        return Done{};
    return Error{.kind = ErrorKind::OutcomeUnknown,
                 .message = Said::tr("Autotask's answer to updating %1 cannot be understood. Checking whether it was saved before "
                            "trying again.").arg(subject),
                 .detail = QString::fromUtf8(body.left(500))};
}

} // namespace Waybill::Autotask
