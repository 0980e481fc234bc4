#pragma once

#include "core/base/result.h"
#include "core/model/fieldvalue.h"
#include "core/model/quantity.h"
#include "core/model/targetschema.h"

#include <QJsonObject>

#include <optional>

namespace Waybill::ServiceNow {

/// Reads one row strictly: every value is text (a reference may be {"value", …}); anything else is an error that names table,
/// record, column and value. The first error stays; later reads give empty values. A column that the answer does not have reads
/// empty: read ACLs leave columns out.
class RecordReader
{
public:
    RecordReader(const QString &table, const QJsonValue &row);

    QString sysId();                            ///< 32 hexadecimal digits, or an error
    QString text(const QString &column);        ///< of a reference its sys_id
    Quantity quantity(const QString &column);
    Money money(const QString &column);         ///< "129.50" or "USD;129.50"
    QDateTime instant(const QString &column);   ///< "2026-03-12 09:15:02", UTC
    FieldValue value(const TargetField &field); ///< in the model's form
    bool has(const QString &column) const { return m_row.contains(column); }

    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    void refuse(const QString &column, const QJsonValue &value, const QString &what);

    QString m_table;
    QJsonObject m_row;
    std::optional<Error> m_error;
};

/// "yyyy-MM-dd HH:mm:ss" in UTC, or a date alone (00:00); invalid if it is none.
QDateTime parseTime(const QString &text);
/// What goes into a body: always text, "" clears; a day goes into a date/time column as 12:00 in `zone` (semantics 12).
QString toRequestText(const FieldValue &value, FieldType type, const QTimeZone &zone);

} // namespace Waybill::ServiceNow
