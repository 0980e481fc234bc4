#pragma once

#include "app/sandbox/autotask/entities.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace Waybill::Sandbox {

/// A query as it came: filter, IncludeFields, MaxRecords; member names without case.
struct Query
{
    QJsonArray filter;
    QStringList include; ///< empty: all fields
    int most = 500;
};

/// The query, or the text of the error (HTTP 500) that Autotask answers with.
struct QueryParse
{
    Query query;
    QString error;
};
QueryParse parseQuery(const QJsonObject &body, const Entity &entity);

/// True if the record fits every condition of the filter.
/// Conditions on user-defined fields carry "udf": true and the name of the field; one such field a call.
bool fits(const QJsonObject &record, const QJsonArray &filter, const Entity &entity);
/// The whole numbers to which a condition narrows this field; nothing: none does, every record must be looked at.
std::optional<QList<qint64>> numbersAsked(const QJsonArray &filter, const QString &field);
/// The record with the fields that were asked for; null where it holds none.
QJsonObject projected(const QJsonObject &record, const Query &query, const Entity &entity);

} // namespace Waybill::Sandbox
