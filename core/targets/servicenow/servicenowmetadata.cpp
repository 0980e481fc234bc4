#include "core/targets/servicenow/servicenowmetadata.h"

#include "core/base/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A column before it is judged, whoever described it.
struct Described
{
    QString name;
    QString label;
    QString type; ///< internal type
    int length = 0;
    bool readOnly = false;
    bool required = false;
    bool isChoice = false;
    QList<FieldChoice> choices;
};

/// What was ordered, from whom and what was received: ours to say, or a stockroom's, never the supplier's (R40).
bool saysWhatWasOrdered(const QString &column)
{
    static const QStringList columns{u"number"_s, u"vendor"_s, u"purchase_order"_s, u"part_number"_s, u"model"_s, u"product_catalog"_s,
                                     u"ordered_quantity"_s, u"received_quantity"_s, u"remaining_quantity"_s, u"ordered"_s, u"received"_s,
                                     u"requested"_s, u"po_date"_s, u"due_by"_s, u"ship_to"_s, u"bill_to"_s};
    return columns.contains(column);
}

FieldType typeOf(const Described &column)
{
    if (column.isChoice || !column.choices.isEmpty())
        return FieldType::Choice;
    const QString &type = column.type;
    if (type == "glide_date_time"_L1 || type == "due_date"_L1 || type == "datetime"_L1)
        return FieldType::Instant;
    if (type == "glide_date"_L1 || type == "date"_L1)
        return FieldType::Day;
    if (type == "integer"_L1 || type == "decimal"_L1 || type == "float"_L1 || type == "longint"_L1 || type == "currency"_L1 || type == "price"_L1)
        return FieldType::Number;
    if (type == "boolean"_L1)
        return FieldType::Flag;
    return type == "reference"_L1 || type == "glide_list"_L1 ? FieldType::Reference : FieldType::Text;
}

/// Received is a person's act at the stockroom; a canceled line deletes assets.
ChoiceEffect effectOf(const QString &value, const QString &label)
{
    for (const QString &word : {folded(value), folded(label)}) {
        if (word == "received"_L1)
            return ChoiceEffect::Receipt;
        if (word == "canceled"_L1 || word == "cancelled"_L1)
            return ChoiceEffect::NeverOffered;
    }
    return ChoiceEffect::None;
}

void take(TableColumns &columns, const Described &column, const TableSide &side)
{
    if (column.name.isEmpty() || column.name.startsWith("sys_"_L1))
        return;
    if (column.type.startsWith("journal"_L1)) {
        columns.journals.append(column.name);
        return;
    }
    const bool isMoney = column.type == "currency"_L1 || column.type == "price"_L1;
    TargetField field;
    field.ref = {side.place, side.table, column.name};
    field.label = column.label.isEmpty() ? column.name : column.label;
    field.type = typeOf(column);
    field.length = field.type == FieldType::Text ? column.length : 0;
    field.writable = !column.readOnly && !isMoney && !saysWhatWasOrdered(column.name);
    field.required = column.required;
    field.multiLine = field.type == FieldType::Text && column.length >= 1000;
    field.userDefined = column.name.startsWith("u_"_L1) || column.name.startsWith("x_"_L1);
    field.ownStatus = side.place == FieldPlace::Header && column.name == "status"_L1;
    field.choices = column.choices;
    field.cascades = column.name == "expected_delivery"_L1; // documented: header and lines rewrite each other
    if (column.name == "status"_L1) {
        for (FieldChoice &choice : field.choices)
            choice.effect = effectOf(choice.value, choice.label);
    }
    columns.fields.append(field);
}

QString textOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("value"_L1).toString() : value.toVariant().toString();
}

} // namespace

QString folded(const QString &words)
{
    QString folded;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
    }
    return folded;
}

bool TableColumns::has(const QString &column) const
{
    return std::any_of(fields.cbegin(), fields.cend(), [&](const TargetField &each) { return each.ref.name == column; });
}

Result<QJsonValue> parseResult(const QByteArray &body, const QString &subject)
{
    QJsonParseError failure{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &failure);
    const QJsonValue result = document.object().value("result"_L1);
    if (document.isObject() && (result.isArray() || result.isObject()))
        return result;
    const QString why = document.isNull() ? Said::tr("%1 at byte %2").arg(failure.errorString()).arg(failure.offset) : Said::tr("it holds no result");
    return Error{ErrorKind::Malformed, Said::tr("ServiceNow's answer for %1 cannot be understood: %2.").arg(subject, why), QString::fromUtf8(body.left(200))};
}

Result<TableColumns> parseUiMeta(const QByteArray &body, const TableSide &side)
{
    const auto result = parseResult(body, Said::tr("the columns of %1").arg(side.table));
    if (!result)
        return result.error();
    const QJsonObject columns = result->toObject().value("columns"_L1).toObject();
    if (columns.isEmpty())
        return Error{ErrorKind::Malformed, Said::tr("ServiceNow names no columns of %1.").arg(side.table), {}, u"columns"_s};
    TableColumns found;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonObject json = it->toObject();
        Described column;
        column.name = json.value("name"_L1).toString(it.key());
        column.label = json.value("label"_L1).toString();
        column.type = json.value("internal_type"_L1).toString(json.value("type"_L1).toString());
        column.length = json.value("max_length"_L1).toVariant().toInt();
        column.readOnly = json.value("read_only"_L1).toVariant().toBool();
        column.required = json.value("mandatory"_L1).toVariant().toBool();
        column.isChoice = json.value("type"_L1).toString() == "choice"_L1;
        const QJsonArray choices = json.value("choices"_L1).toArray();
        for (const QJsonValue &each : choices) {
            const QString value = textOf(each[u"value"_s]);
            if (!value.isEmpty()) // "-- None --"
                column.choices.append({value, each[u"label"_s].toString(value), !each[u"missing"_s].toBool()});
        }
        take(found, column, side);
    }
    return found;
}

TableColumns columnsFromDictionary(const QJsonArray &columns, const QJsonArray &choices, const TableSide &side)
{
    TableColumns found;
    for (const QJsonValue &row : columns) {
        Described column;
        column.name = textOf(row[u"element"_s]);
        column.label = textOf(row[u"column_label"_s]);
        column.type = textOf(row[u"internal_type"_s]);
        column.length = textOf(row[u"max_length"_s]).toInt();
        const QString option = textOf(row[u"read_only_option"_s]);
        column.readOnly = textOf(row[u"read_only"_s]) == "true"_L1 || option.startsWith("strict"_L1);
        column.required = textOf(row[u"mandatory"_s]) == "true"_L1;
        column.isChoice = textOf(row[u"choice"_s]).toInt() > 0;
        for (const QJsonValue &choice : choices) {
            if (textOf(choice[u"element"_s]) == column.name)
                column.choices.append({textOf(choice[u"value"_s]), textOf(choice[u"label"_s])});
        }
        take(found, column, side);
    }
    return found;
}

TableColumns columnsFromRecord(const QJsonObject &record, const TableSide &side)
{
    TableColumns found;
    for (auto it = record.begin(); it != record.end(); ++it) {
        Described column;
        column.name = it.key();
        column.type = it.key() == "expected_delivery"_L1 ? u"glide_date_time"_s : u"string"_s;
        column.readOnly = it.key() == "status"_L1;
        take(found, column, side);
    }
    return found;
}

} // namespace Waybill::ServiceNow
