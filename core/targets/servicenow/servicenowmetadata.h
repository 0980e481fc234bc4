#pragma once

#include "core/base/result.h"
#include "core/model/targetschema.h"

#include <QJsonArray>

namespace Waybill::ServiceNow {

/// What is known of the columns of one table.
struct TableColumns
{
    QList<TargetField> fields;
    QStringList journals; ///< columns that entries are appended to; they cannot be read back or set

    bool has(const QString &column) const;
};

/// Whose columns: the order's or its lines'.
struct TableSide
{
    QString table;
    FieldPlace place = FieldPlace::Header;
};

/// GET /api/now/ui/meta/{table}: {"result":{"columns":{…}}}. sys_ columns are left out.
Result<TableColumns> parseUiMeta(const QByteArray &body, const TableSide &side);
/// Rows of sys_dictionary and, if they could be read, of sys_choice.
TableColumns columnsFromDictionary(const QJsonArray &columns, const QJsonArray &choices, const TableSide &side);
/// One record, where nothing else may be read: names only; nothing is known of types, all is text.
TableColumns columnsFromRecord(const QJsonObject &record, const TableSide &side);
/// One JSON answer {"result": …}; Malformed names `subject`.
Result<QJsonValue> parseResult(const QByteArray &body, const QString &subject);

/// A word without case, blanks and signs: "Tds Order status" → "tdsorderstatus".
QString folded(const QString &words);

} // namespace Waybill::ServiceNow
