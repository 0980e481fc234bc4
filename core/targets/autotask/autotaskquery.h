#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace Waybill::Autotask {

/// Rows a page at most, and members of an `in` list at most (REST_Advanced_Query_Features; 500 OR conditions).
inline constexpr int pageSize = 500;

/// The body of a POST …/query. Conditions are ANDed in the order they were added.
class Query
{
public:
    Query &include(const QStringList &fields); ///< none: all fields
    Query &where(const QString &field, const QString &op, const QJsonValue &value);
    Query &equals(const QString &field, const QJsonValue &value) { return where(field, QStringLiteral("eq"), value); }
    Query &in(const QString &field, const QList<qint64> &ids);
    Query &exists(const QString &field);

    /// Always the same bytes for the same query; members in the order of Autotask's own samples.
    QByteArray body() const;

private:
    QStringList m_fields;
    QList<QByteArray> m_conditions;
};

/// The ids in pieces that fit into one `in` list.
QList<QList<qint64>> chunked(const QList<qint64> &ids, int size = pageSize);

} // namespace Waybill::Autotask
