#pragma once

#include "core/base/result.h"
#include "core/model/fieldvalue.h"
#include "core/model/quantity.h"
#include "core/model/targetschema.h"

#include <QJsonObject>

#include <optional>

namespace Waybill::Autotask {

/// Reads one record strictly: a member of another type than Autotask documents is an error that names entity, record,
/// field and value; nothing is coerced. The first error stays; later reads give empty values.
/// Member names are matched in any case (their spelling differs over time and entity).
class RecordReader
{
public:
    RecordReader(const QString &entity, const QJsonValue &record);

    /// 0 if it is missing (an error for `requiredId`); beyond 64 bit is an error.
    qint64 requiredId(const QString &field);
    std::optional<qint64> id(const QString &field);
    QString text(const QString &field);
    bool flag(const QString &field, bool missing);
    Quantity quantity(const QString &field);
    Money money(const QString &field);
    QDateTime instant(const QString &field);
    /// Whatever a mapping can write, in the model's form.
    FieldValue value(const TargetField &field);
    /// A member of "userDefinedFields"; the array may be missing (UserdefinedFieldsUDFs).
    FieldValue userDefined(const TargetField &field);

    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    /// Notes `what` as the error of this field, unless there is one already.
    void refuse(const QString &field, const QJsonValue &value, const QString &what);

private:
    QJsonValue member(const QString &field) const;
    FieldValue converted(const TargetField &field, const QJsonValue &value);
    FieldValue textValue(const TargetField &field, const QJsonValue &value);

    QString m_entity;
    QJsonObject m_record;
    std::optional<Error> m_error;
};

/// "2026-10-09T00:00:00", with or without fraction, `Z` or an offset; without one it is UTC (REST_API_Calls). Invalid if none.
QDateTime parseInstant(const QString &text);
/// Finite JSON number as canonical decimal text; empty if it cannot be held exactly enough (beyond 10^15).
QString decimalText(double number);

/// What goes into a PATCH body: days as 00:00Z of the calendar day, choices as integers, Empty as null.
/// Values of user-defined fields are texts, except null.
QJsonValue toRequestValue(const FieldValue &value, bool userDefined);

} // namespace Waybill::Autotask
