#include "app/sandbox/servicenow/metadata.h"

#include "app/sandbox/servicenow/words.h"

#include <QJsonArray>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;
using namespace ServiceNowWords;

namespace {

QString yesNo(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

SnRow dictionaryRow(const SnTable &table, const SnColumn &column)
{
    return {{u"sys_id"_s, sysIdOf(table.name + u'.' + column.name)},
            {u"name"_s, table.name},
            {u"element"_s, column.name},
            {u"column_label"_s, column.label},
            {u"internal_type"_s, column.type},
            {u"reference"_s, column.reference},
            {u"max_length"_s, QString::number(column.length)},
            {u"mandatory"_s, yesNo(column.mandatory)},
            {u"read_only"_s, yesNo(column.readOnly)},
            {u"read_only_option"_s, column.strict ? u"strict_read_only"_s : QString()},
            {u"default_value"_s, column.fallback},
            {u"choice"_s, column.choices.isEmpty() ? QString() : u"1"_s},
            {u"active"_s, u"true"_s}};
}

QJsonObject columnJson(const SnColumn &column)
{
    QJsonArray choices;
    if (!column.choices.isEmpty())
        choices.append(QJsonObject{{u"label"_s, u"-- None --"_s}, {u"value"_s, QString()}, {u"missing"_s, false}, {u"selected"_s, false}});
    for (const SnChoice &choice : column.choices) {
        choices.append(QJsonObject{{u"label"_s, choice.label}, {u"value"_s, choice.value}, {u"rawLabel"_s, choice.label}, {u"missing"_s, false},
                                   {u"selected"_s, false}});
    }
    QJsonObject json{{u"name"_s, column.name},
                     {u"label"_s, column.label},
                     {u"type"_s, column.choices.isEmpty() ? column.type : u"choice"_s},
                     {u"internal_type"_s, column.type},
                     {u"base_type"_s, column.type == "reference"_L1 || column.isJournal() ? u"string"_s : column.type},
                     {u"max_length"_s, column.length},
                     {u"mandatory"_s, column.mandatory},
                     {u"read_only"_s, column.readOnly},
                     {u"default"_s, column.fallback},
                     {u"choice_type"_s, column.choices.isEmpty() ? 0 : 1},
                     {u"filterable"_s, true},
                     {u"cansort"_s, true},
                     {u"hint"_s, QString()},
                     {u"column_type"_s, u"element"_s}};
    if (!column.choices.isEmpty())
        json.insert(u"choices"_s, choices);
    if (!column.reference.isEmpty()) {
        json.insert(u"reference"_s, column.reference);
        json.insert(u"reference_display_field"_s, u"name"_s);
    }
    return json;
}

} // namespace

bool isMetadata(const QString &table)
{
    return table == "sys_dictionary"_L1 || table == "sys_choice"_L1 || table == "sys_db_object"_L1;
}

QList<SnRow> metadataRows(const SnRecords &records, const QString &asked)
{
    QList<SnRow> rows;
    for (const SnTable &table : records.dictionary().tables()) {
        if (asked == "sys_db_object"_L1)
            rows.append({{u"sys_id"_s, sysIdOf(u"table/"_s + table.name)}, {u"name"_s, table.name}, {u"label"_s, table.label}});
        for (const SnColumn &column : table.columns) {
            if (asked == "sys_dictionary"_L1)
                rows.append(dictionaryRow(table, column));
            int sequence = 0;
            for (const SnChoice &choice : column.choices) {
                if (asked != "sys_choice"_L1)
                    break;
                rows.append({{u"sys_id"_s, sysIdOf(table.name + column.name + choice.value)}, {u"name"_s, table.name}, {u"element"_s, column.name},
                             {u"label"_s, choice.label}, {u"value"_s, choice.value}, {u"sequence"_s, QString::number(++sequence)},
                             {u"language"_s, u"en"_s}, {u"inactive"_s, u"false"_s}});
            }
        }
    }
    return rows;
}

Response uiMeta(const SnRecords &records, const QString &name)
{
    const SnTable *table = records.dictionary().table(name);
    if (!table)
        return invalidTable(name);
    QJsonObject columns;
    for (const SnColumn &column : table->columns) {
        if (!records.options().hiddenColumns.contains(name + u'.' + column.name))
            columns.insert(column.name, columnJson(column));
    }
    return Response::json(200, QJsonObject{{u"result"_s, QJsonObject{{u"columns"_s, columns}}}});
}

Response tableList(const SnRecords &records)
{
    QJsonArray all;
    for (const SnTable &table : records.dictionary().tables()) {
        all.append(QJsonObject{{u"label"_s, table.label}, {u"value"_s, table.name}, {u"used"_s, false}, {u"reference"_s, false},
                               {u"rawLabel"_s, table.label}, {u"selected"_s, false}, {u"missing"_s, false}, {u"image"_s, QString()}});
    }
    return Response::json(200, QJsonObject{{u"result"_s, all}});
}

} // namespace Waybill::Sandbox
