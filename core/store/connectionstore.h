#pragma once

#include "core/base/result.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

enum class ConnectionRole { Source, Target };

/// One account at one system, as it was set up. Secrets are never in here; they are in the keychain under this id.
struct Connection
{
    ConnectionId id;
    QString kind; ///< "tdsynnex", "autotask", …
    ConnectionRole role = ConnectionRole::Source;
    QString name;
    QJsonObject settings; ///< base URL, account, time zone, …; the adapter of this kind knows its keys
    QDateTime createdAt;
    QDateTime downSince;  ///< invalid: up
    QString downReason;   ///< for people

    bool operator==(const Connection &) const = default;
};

class ConnectionStore
{
public:
    explicit ConnectionStore(Database &database)
        : m_database(database)
    {
    }

    static Error nameTaken(const QString &name); ///< Usage; add and save give it too

    Result<Done> add(const Connection &connection);
    /// Changes name and settings.
    Result<Done> save(const Connection &connection);
    Result<std::optional<Connection>> find(const ConnectionId &id);
    Result<std::optional<Connection>> findByName(const QString &name); ///< case does not matter
    Result<QList<Connection>> list();                                   ///< by name
    /// Refused while a template uses it.
    Result<Done> remove(const ConnectionId &id);

    /// True if the connection was up until now: the one moment to tell the person (R49).
    Result<bool> markDown(const ConnectionId &id, const QString &reason, const QDateTime &at);
    /// True if it was down until now.
    Result<bool> markUp(const ConnectionId &id);

private:
    Database &m_database;
};

} // namespace Waybill
