#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Waybill {

class Database;

/// What was looked up at a connection and may be used again: schema, products by id, usage, discovery marks.
struct Lookup
{
    QJsonObject value;
    QDateTime readAt; ///< UTC

    bool operator==(const Lookup &) const = default;
};

class LookupStore
{
public:
    explicit LookupStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> put(const ConnectionId &connection, const QString &kind, const QString &key, const Lookup &lookup);
    Result<Done> putAll(const ConnectionId &connection, const QString &kind, const QMap<QString, Lookup> &lookups);
    Result<std::optional<Lookup>> find(const ConnectionId &connection, const QString &kind, const QString &key);
    Result<QMap<QString, Lookup>> findAll(const ConnectionId &connection, const QString &kind, const QStringList &keys);
    Result<Done> forget(const ConnectionId &connection, const QString &kind);
    Result<int> forgetReadBefore(const QDateTime &instant);

private:
    Database &m_database;
};

} // namespace Waybill
