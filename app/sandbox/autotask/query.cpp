#include "app/sandbox/autotask/query.h"

#include <QDateTime>

#include <QSet>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int orLimit = 500;

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

bool isText(const EntityField &field)
{
    return field.dataType == "string"_L1;
}

bool isNumber(const EntityField &field)
{
    return field.dataType == "integer"_L1 || field.dataType == "long"_L1 || field.dataType == "double"_L1;
}

/// Less than, equal or greater as -1, 0, 1; empty if one of them is null.
std::optional<int> compare(const QJsonValue &a, const QJsonValue &b, const EntityField &field)
{
    if (a.isNull() || a.isUndefined() || b.isNull() || b.isUndefined())
        return {};
    if (field.dataType == "datetime"_L1) {
        const auto at = [](const QJsonValue &value) {
            QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
            if (time.timeSpec() == Qt::LocalTime)
                time.setTimeSpec(Qt::UTC);
            return time;
        };
        return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0;
    }
    if (isNumber(field)) {
        const double left = a.toVariant().toDouble();
        const double right = b.toVariant().toDouble();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    if (field.dataType == "boolean"_L1)
        return int(a.toBool()) - int(b.toBool());
    return std::clamp(a.toString().compare(b.toString(), Qt::CaseInsensitive), -1, 1);
}

EntityField asEntityField(const UserField &field)
{
    return {field.name, field.type, field.length, false, false, {}, false, {}};
}

QJsonValue userValue(const QJsonObject &record, const QString &name)
{
    const QJsonArray fields = record.value("userDefinedFields"_L1).toArray();
    for (const QJsonValue &each : fields) {
        if (each[u"name"_s].toString() == name)
            return each[u"value"_s];
    }
    return QJsonValue::Null;
}

bool oneFits(const QJsonObject &record, const QJsonObject &condition, const Entity &entity)
{
    const QString op = member(condition, "op"_L1).toString().toLower();
    if (op == "and"_L1 || op == "or"_L1) {
        const QJsonArray items = member(condition, "items"_L1).toArray();
        const auto test = [&](const QJsonValue &item) { return oneFits(record, item.toObject(), entity); };
        return op == "and"_L1 ? std::all_of(items.begin(), items.end(), test) : std::any_of(items.begin(), items.end(), test);
    }
    const bool userDefined = member(condition, "udf"_L1).toBool();
    const QString name = member(condition, "field"_L1).toString();
    const EntityField field = userDefined ? asEntityField(*entity.userField(name)) : *entity.field(name);
    const QJsonValue held = userDefined ? userValue(record, field.name) : record.value(field.name);
    const QJsonValue asked = member(condition, "value"_L1);
    const bool exists = !held.isNull() && !held.isUndefined();
    if (op == "exist"_L1)
        return exists;
    if (op == "notexist"_L1)
        return !exists;
    if (op == "in"_L1 || op == "notin"_L1) {
        const QJsonArray list = asked.toArray();
        const bool found = std::any_of(list.begin(), list.end(), [&](const QJsonValue &each) { return compare(held, each, field) == 0; });
        return op == "in"_L1 ? found : !found;
    }
    if (op == "beginswith"_L1)
        return exists && held.toString().startsWith(asked.toString(), Qt::CaseInsensitive);
    if (op == "endswith"_L1)
        return exists && held.toString().endsWith(asked.toString(), Qt::CaseInsensitive);
    if (op == "contains"_L1)
        return exists && held.toString().contains(asked.toString(), Qt::CaseInsensitive);
    const auto order = compare(held, asked, field);
    if (op == "noteq"_L1)
        return !order || *order != 0;
    if (!order)
        return false;
    return op == "eq"_L1 ? *order == 0 : op == "gt"_L1 ? *order > 0 : op == "gte"_L1 ? *order >= 0 : op == "lt"_L1 ? *order < 0 : *order <= 0;
}

QString valueError(const QJsonValue &value, const EntityField &field)
{
    if (isNumber(field) && value.isString()) {
        bool ok = false;
        value.toString().toDouble(&ok);
        if (!ok)
            return u"Conversion failed when converting varchar '%1' to data type int."_s.arg(value.toString());
    }
    if (field.dataType == "boolean"_L1 && !value.isBool())
        return u"The value of %1 must be true or false."_s.arg(field.name);
    return {};
}

/// The first thing that is wrong with a condition, in Autotask's words; counts OR conditions and list elements.
QString conditionError(const QJsonObject &condition, const Entity &entity, int *ors, QSet<QString> *userFields)
{
    static const QStringList known{u"eq"_s, u"noteq"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"beginswith"_s, u"endswith"_s,
                                   u"contains"_s, u"exist"_s, u"notexist"_s, u"in"_s, u"notin"_s};
    const QString op = member(condition, "op"_L1).toString().toLower();
    if (op == "and"_L1 || op == "or"_L1) {
        const QJsonArray items = member(condition, "items"_L1).toArray();
        if (op == "or"_L1)
            *ors += int(items.size());
        for (const QJsonValue &item : items) {
            if (const QString error = conditionError(item.toObject(), entity, ors, userFields); !error.isEmpty())
                return error;
        }
        return {};
    }
    if (!known.contains(op))
        return u"Invalid operator %1."_s.arg(op);
    const QString name = member(condition, "field"_L1).toString();
    const EntityField *field = entity.field(name);
    EntityField userDefined;
    if (member(condition, "udf"_L1).toBool()) {
        const UserField *user = entity.userField(name);
        if (user)
            userDefined = asEntityField(*user);
        field = user ? &userDefined : nullptr;
        userFields->insert(name.toLower());
        if (userFields->size() > 1)
            return u"Only one user-defined field can be queried per call."_s;
    }
    if (!field)
        return u"Unable to find %1 in the %2 Entity"_s.arg(name, entity.name);
    const QJsonValue value = member(condition, "value"_L1);
    if (op == "in"_L1 || op == "notin"_L1) {
        const QJsonArray list = value.toArray();
        *ors += int(list.size());
        for (const QJsonValue &each : list) {
            if (const QString error = valueError(each, *field); !error.isEmpty())
                return error;
        }
        return {};
    }
    if ((op == "beginswith"_L1 || op == "endswith"_L1 || op == "contains"_L1) && !isText(*field))
        return u"The operator %1 cannot be used with %2."_s.arg(op, field->name);
    return op == "exist"_L1 || op == "notexist"_L1 ? QString() : valueError(value, *field);
}

} // namespace

QueryParse parseQuery(const QJsonObject &body, const Entity &entity)
{
    QueryParse parse;
    parse.query.filter = member(body, "filter"_L1).toArray();
    parse.query.most = std::clamp(member(body, "MaxRecords"_L1).toInt(500), 1, 500);
    if (parse.query.filter.isEmpty())
        parse.error = u"A filter is required."_s;
    int ors = 0;
    QSet<QString> userFields;
    for (const QJsonValue &condition : std::as_const(parse.query.filter)) {
        if (parse.error.isEmpty())
            parse.error = conditionError(condition.toObject(), entity, &ors, &userFields);
    }
    if (parse.error.isEmpty() && ors > orLimit)
        parse.error = u"Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions."_s;
    const QJsonArray include = member(body, "IncludeFields"_L1).toArray();
    for (const QJsonValue &name : include) {
        const EntityField *field = entity.field(name.toString());
        if (!field && parse.error.isEmpty())
            parse.error = u"Unable to find %1 in the %2 Entity"_s.arg(name.toString(), entity.name);
        if (field)
            parse.query.include.append(field->name);
    }
    return parse;
}

bool fits(const QJsonObject &record, const QJsonArray &filter, const Entity &entity)
{
    return std::all_of(filter.begin(), filter.end(), [&](const QJsonValue &each) { return oneFits(record, each.toObject(), entity); });
}

std::optional<QList<qint64>> numbersAsked(const QJsonArray &filter, const QString &field)
{
    for (const QJsonValue &each : filter) {
        const QJsonObject condition = each.toObject();
        const QString op = member(condition, "op"_L1).toString().toLower();
        if ((op != "in"_L1 && op != "eq"_L1) || member(condition, "udf"_L1).toBool()
            || member(condition, "field"_L1).toString().compare(field, Qt::CaseInsensitive) != 0)
            continue;
        const QJsonValue asked = member(condition, "value"_L1);
        const QJsonArray list = asked.isArray() ? asked.toArray() : QJsonArray{asked};
        QList<qint64> numbers;
        bool whole = true;
        for (const QJsonValue &value : list) {
            bool ok = false;
            numbers.append(value.toVariant().toString().toLongLong(&ok));
            whole = whole && ok;
        }
        if (whole)
            return numbers;
    }
    return {};
}

QJsonObject projected(const QJsonObject &record, const Query &query, const Entity &entity)
{
    QJsonObject row;
    for (const EntityField &field : entity.fields) {
        if (!query.include.isEmpty() && !query.include.contains(field.name))
            continue;
        const QJsonValue held = record.value(field.name);
        row.insert(field.name, held.isUndefined() ? QJsonValue::Null : held);
    }
    if (query.include.isEmpty() && !entity.userFields.isEmpty())
        row.insert(u"userDefinedFields"_s, record.value("userDefinedFields"_L1).toArray());
    return row;
}

} // namespace Waybill::Sandbox
