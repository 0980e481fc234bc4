#pragma once

#include "core/store/database.h"

namespace Waybill {

/// What is done at a PostgreSQL server before anybody works there, and by whom it may be used.
class ServerSetup
{
public:
    /// Makes the database if the server has none of this name, then schema, tables and roles; what is there already stays, an
    /// older schema is brought up to date. Needs a user who may make roles (an administrator of the server); this user is an
    /// administrator of Waybill afterwards. The schema version.
    /// `upTo`: an older version, to try upgrades; 0: the newest.
    static Result<int> init(const ServerAddress &address, const QString &password = {}, int upTo = 0);
    /// Brings an older schema up to date after a copy of everything into `copyFile` (SQLite; empty: none). Needs the role
    /// administrator. Says what was there before and what is there now.
    static Result<std::pair<int, int>> upgrade(const ServerAddress &address, const QString &copyFile, const QString &password = {});
    /// Gives a user of the server this role in Waybill and takes the others; None takes all. The user must be known to the server.
    /// A server's users are those of all its databases, and so are Waybill's roles.
    static Result<Done> grant(Database &database, DatabaseRole role, const QString &user);
    /// "viewer", "operator", "administrator"; nothing for other words.
    static std::optional<DatabaseRole> roleCalled(const QString &word);
    static QString wordOf(DatabaseRole role);
    /// Tables that only administrators change, and the rights that operators need there all the same.
    static const QMap<QString, QString> &administratorsTables();

private:
    static Result<Done> makeDatabase(const ServerAddress &address, const QString &password);
    static Result<Done> makeRoles(Database &database);
    static Result<Done> makeSchema(Database &database);
    static Result<Done> grantTables(Database &database);
    static Result<Done> all(Database &database, const QStringList &statements);
};

} // namespace Waybill
