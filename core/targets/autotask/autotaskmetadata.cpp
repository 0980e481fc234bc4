#include "core/targets/autotask/autotaskmetadata.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

Error malformed(const QString &subject, const QString &what, const QString &field = {})
{
    return {.kind = ErrorKind::Malformed,
            .message = Said::tr("Autotask's answer for %1 cannot be understood: %2.").arg(subject, what),
            .detail = what,
            .field = field};
}

/// Member names of metadata have changed their case over time.
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return {};
}

/// userAccessFor…: the help says 0 None, 1 All, 2 Restricted; live answers say it in words.
bool allowed(const QJsonValue &access)
{
    if (access.isString())
        return access.toString().compare("None"_L1, Qt::CaseInsensitive) != 0 && access.toString() != "0"_L1;
    return !access.isDouble() || access.toInt() != 0;
}

QString picklistValue(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

ChoiceEffect effectOf(const QString &label)
{
    switch (statusRole(label)) {
    case StatusRole::ReceivedPartial:
    case StatusRole::ReceivedFull:
        return ChoiceEffect::Receipt;
    case StatusRole::Canceled:
        return ChoiceEffect::NeverOffered;
    case StatusRole::New:
    case StatusRole::Submitted:
    case StatusRole::Other:
        return ChoiceEffect::None;
    }
    Q_UNREACHABLE();
}

QList<FieldChoice> choicesOf(const QJsonArray &picklist, bool ownStatus)
{
    QList<FieldChoice> choices;
    for (const QJsonValue &each : picklist) {
        const QJsonObject entry = each.toObject();
        const QString label = member(entry, "label"_L1).toString();
        choices.append({.value = picklistValue(member(entry, "value"_L1)),
                        .label = label,
                        .active = member(entry, "isActive"_L1).toBool(true),
                        .effect = ownStatus ? effectOf(label) : ChoiceEffect::None});
    }
    return choices;
}

std::optional<FieldType> typeOf(const QJsonObject &field, const QString &name, bool userDefined)
{
    if (member(field, "isPickList"_L1).toBool())
        return FieldType::Choice;
    if (member(field, "isReference"_L1).toBool())
        return FieldType::Reference;
    const QString type = member(field, userDefined ? "type"_L1 : "dataType"_L1).toString().toLower();
    if (type == "string"_L1)
        return FieldType::Text;
    if (type == "boolean"_L1)
        return FieldType::Flag;
    // User-defined dates have no time field either.
    if (type == "date"_L1 || (type == "datetime"_L1 && (userDefined || isCalendarDay(name))))
        return FieldType::Day;
    if (type == "datetime"_L1)
        return FieldType::Instant;
    static const QStringList numbers{u"integer"_s, u"long"_s, u"short"_s, u"double"_s, u"decimal"_s};
    return numbers.contains(type) ? std::optional(FieldType::Number) : std::nullopt;
}

Result<QJsonArray> fieldList(const QByteArray &body, const QString &entity)
{
    const Result<QJsonObject> object = parseObject(body, Said::tr("the fields of %1").arg(entity));
    if (!object)
        return object.error();
    const QJsonValue fields = member(*object, "fields"_L1);
    if (!fields.isArray())
        return malformed(Said::tr("the fields of %1").arg(entity), Said::tr("there is no list \"fields\""));
    return fields.toArray();
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &body, const QString &subject)
{
    QJsonParseError failure{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &failure);
    if (document.isObject())
        return document.object();
    if (body.trimmed().startsWith('<'))
        return malformed(subject, Said::tr("it is a web page, not data"));
    return malformed(subject, document.isNull() ? Said::tr("%1 at byte %2").arg(failure.errorString()).arg(failure.offset)
                                                : Said::tr("it is no record"));
}

Result<EntityRights> parseRights(const QByteArray &body, const QString &entity)
{
    const Result<QJsonObject> object = parseObject(body, Said::tr("the rights on %1").arg(entity));
    if (!object)
        return object.error();
    const QJsonValue info = member(*object, "info"_L1);
    if (!info.isObject())
        return malformed(Said::tr("the rights on %1").arg(entity), Said::tr("there is no \"info\""));
    const QJsonObject rights = info.toObject();
    return EntityRights{
        .name = member(rights, "name"_L1).toString(),
        .canQuery = member(rights, "canQuery"_L1).toBool() && allowed(member(rights, "userAccessForQuery"_L1)),
        .canUpdate = member(rights, "canUpdate"_L1).toBool() && allowed(member(rights, "userAccessForUpdate"_L1)),
        .canCreate = member(rights, "canCreate"_L1).toBool() && allowed(member(rights, "userAccessForCreate"_L1))};
}

Result<QList<TargetField>> parseFields(const QByteArray &body, const QString &entity, FieldPlace place, bool userDefined)
{
    const Result<QJsonArray> listed = fieldList(body, entity);
    if (!listed)
        return listed.error();
    QList<TargetField> fields;
    for (const QJsonValue &each : *listed) {
        const QJsonObject object = each.toObject();
        QString name = member(object, "name"_L1).toString();
        if (!userDefined)
            name = fieldSpelling(entity, name);
        const QJsonValue picklist = member(object, "picklistValues"_L1);
        if (name.isEmpty() || (member(object, "isPickList"_L1).toBool() && !picklist.isArray() && !picklist.isNull()))
            return malformed(Said::tr("the fields of %1").arg(entity), Said::tr("a field has no name or no list of values"), name);
        const std::optional<FieldType> type = typeOf(object, name, userDefined);
        if (!type)
            continue;
        const QString label = member(object, "label"_L1).toString();
        const bool ownStatus = !userDefined && entity == purchaseOrders && name.compare("status"_L1, Qt::CaseInsensitive) == 0;
        const bool fixed = !userDefined && saysWhatWasOrdered(entity, name);
        fields.append({.ref = {place, entity, name},
                       .label = label.isEmpty() ? fieldCaption(entity, name) : label,
                       .type = *type,
                       .length = *type == FieldType::Text ? qMax(0, member(object, "length"_L1).toInt()) : 0,
                       .writable = !member(object, "isReadOnly"_L1).toBool() && !fixed,
                       .required = member(object, "isRequired"_L1).toBool(),
                       .multiLine = *type == FieldType::Text && isMultiLine(entity, name),
                       .userDefined = userDefined,
                       .ownStatus = ownStatus,
                       .choices = choicesOf(picklist.toArray(), ownStatus)});
    }
    return fields;
}

Result<StatusList> StatusList::parse(const QByteArray &fieldsBody)
{
    const Result<QJsonArray> listed = fieldList(fieldsBody, purchaseOrders);
    if (!listed)
        return listed.error();
    StatusList statuses;
    QMap<StatusRole, int> weights;
    for (const QJsonValue &field : *listed) {
        if (member(field.toObject(), "name"_L1).toString().compare("status"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QJsonArray picklist = member(field.toObject(), "picklistValues"_L1).toArray();
        for (const QJsonValue &each : picklist) {
            const QJsonObject entry = each.toObject();
            bool whole = false;
            const qint64 id = picklistValue(member(entry, "value"_L1)).toLongLong(&whole);
            if (!whole)
                return malformed(Said::tr("the statuses of purchase orders"), Said::tr("a value is no number"), u"status"_s);
            const QString label = member(entry, "label"_L1).toString();
            const StatusRole role = statusRole(label);
            const int weight = 1 + (member(entry, "isActive"_L1).toBool(true) ? 2 : 0) + (member(entry, "isSystem"_L1).toBool() ? 4 : 0);
            statuses.m_roles.insert(id, role);
            statuses.m_labels.insert(id, label);
            if (role != StatusRole::Other && weight > weights.value(role)) {
                weights.insert(role, weight);
                statuses.m_ids.insert(role, id);
            }
        }
    }
    return statuses;
}

std::optional<qint64> StatusList::id(StatusRole role) const
{
    const auto found = m_ids.constFind(role);
    return found == m_ids.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Waybill::Autotask
