#include "core/store/serversetup.h"

#include "core/base/words.h"
#include "core/store/databasecopy.h"
#include "core/store/migrations.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// Somebody else may make the same role at the same moment: the server's roles are those of all its databases.
QString makeRole(const QString &name)
{
    return u"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1') THEN CREATE ROLE %1 NOLOGIN; END IF; "
           "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"_s.arg(name);
}

QString grantRole(const QString &role, const QString &to, const QString &how = {})
{
    return u"DO $$ BEGIN GRANT %1 TO %2%3; EXCEPTION WHEN unique_violation THEN NULL; END $$"_s.arg(role, to, how);
}

Database::Options optionsFor(const ServerAddress &address, const QString &password)
{
    Database::Options options;
    options.server = address;
    options.password = password;
    return options;
}

Error needs(const Error &error, const QString &sentence)
{
    return error.kind == ErrorKind::Permission ? Error{ErrorKind::Permission, sentence, error.detail} : error;
}

} // namespace

const QMap<QString, QString> &ServerSetup::administratorsTables()
{
    static const QMap<QString, QString> tables{{u"connection"_s, u"UPDATE (down_since, down_reason)"_s},
                                               {u"template"_s, u"UPDATE (paused, paused_until, blocked_reason)"_s},
                                               {u"mapping"_s, {}},
                                               {u"template_setup"_s, {}},
                                               {u"setting"_s, {}},
                                               {u"audit"_s, u"INSERT"_s},
                                               {u"schema_version"_s, {}}};
    return tables;
}

std::optional<DatabaseRole> ServerSetup::roleCalled(const QString &word)
{
    for (const auto role : {DatabaseRole::None, DatabaseRole::Viewer, DatabaseRole::Operator, DatabaseRole::Administrator}) {
        if (wordOf(role) == word)
            return role;
    }
    return {};
}

QString ServerSetup::wordOf(DatabaseRole role)
{
    switch (role) {
    case DatabaseRole::None: return u"none"_s;
    case DatabaseRole::Viewer: return u"viewer"_s;
    case DatabaseRole::Operator: return u"operator"_s;
    case DatabaseRole::Administrator: return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

Result<Done> ServerSetup::all(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.plain(statement); !done)
            return done;
    }
    return Done{};
}

Result<Done> ServerSetup::makeDatabase(const ServerAddress &address, const QString &password)
{
    ServerAddress service = address;
    service.database = u"postgres"_s;
    Database::Options options = optionsFor(service, password);
    options.anySchema = true;
    auto server = Database::open(options);
    if (!server)
        return server.error();
    // C.UTF-8 keeps texts in the order of their bytes and knows the letters of all languages.
    const QString make = u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(quoted(address.database));
    auto made = (*server)->plain(make + u" LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"_s);
    if (!made && made.error().kind != ErrorKind::Permission)
        made = (*server)->plain(make); // a server on a system without this locale
    if (!made)
        return needs(made.error(), Said::tr("The user may not make databases. Somebody who may says CREATE DATABASE %1, or gives the right to.")
                                       .arg(address.database));
    return made;
}

Result<Done> ServerSetup::makeRoles(Database &database)
{
    // Each role holds what the one before may do; an administrator may give the other two away.
    return all(database, {makeRole(u"waybill_viewer"_s), makeRole(u"waybill_operator"_s), makeRole(u"waybill_administrator"_s),
                          grantRole(u"waybill_viewer"_s, u"waybill_operator"_s),
                          grantRole(u"waybill_operator"_s, u"waybill_administrator"_s, u" WITH ADMIN OPTION"_s),
                          grantRole(u"waybill_viewer"_s, u"waybill_administrator"_s, u" WITH ADMIN OPTION"_s),
                          grantRole(u"waybill_administrator"_s, u"CURRENT_USER"_s)});
}

Result<Done> ServerSetup::makeSchema(Database &database)
{
    // What belongs to the role may be brought up to date by everybody who has it.
    return all(database, {u"CREATE SCHEMA IF NOT EXISTS waybill AUTHORIZATION waybill_administrator"_s,
                          u"CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA waybill"_s});
}

Result<Done> ServerSetup::grantTables(Database &database)
{
    QStringList statements{u"GRANT USAGE ON SCHEMA waybill TO waybill_viewer"_s,
                           u"GRANT SELECT ON ALL TABLES IN SCHEMA waybill TO waybill_viewer"_s,
                           u"GRANT SELECT ON ALL SEQUENCES IN SCHEMA waybill TO waybill_viewer"_s};
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    for (const QString &table : Migrations::tables(*version)) {
        const QString rights = administratorsTables().value(table, u"INSERT, UPDATE, DELETE"_s);
        if (!rights.isEmpty())
            statements += u"GRANT %1 ON %2 TO waybill_operator"_s.arg(rights, table);
    }
    return all(database, statements);
}

Result<int> ServerSetup::init(const ServerAddress &address, const QString &password, int upTo)
{
    Database::Options options = optionsFor(address, password);
    options.anySchema = true;
    auto opened = Database::open(options);
    if (!opened && opened.error().kind == ErrorKind::NotFound) {
        if (auto made = makeDatabase(address, password); !made)
            return made.error();
        opened = Database::open(options);
    }
    if (!opened)
        return opened.error();
    Database &database = **opened;
    if (const auto before = database.schemaVersion(); !before)
        return before.error(); // a schema of somebody else's
    if (auto roles = makeRoles(database); !roles)
        return needs(roles.error(), Said::tr("The user may not make roles at this server. Let an administrator of the server do this once (a user with "
                                    "CREATEROLE)."));
    if (auto schema = makeSchema(database); !schema)
        return needs(schema.error(), Said::tr("The user may not make a schema in this database. Let its owner do this, or somebody who has CREATE on it."));
    if (auto role = database.plain(u"SET ROLE waybill_administrator"_s); !role)
        return role.error();
    if (auto done = Migrations(database).run(upTo > 0 ? upTo : Migrations::newest()); !done)
        return done.error();
    if (auto granted = grantTables(database); !granted)
        return granted.error();
    return database.schemaVersion();
}

Result<std::pair<int, int>> ServerSetup::upgrade(const ServerAddress &address, const QString &copyFile, const QString &password)
{
    Database::Options options = optionsFor(address, password);
    options.anySchema = true;
    auto opened = Database::open(options);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    const auto before = database.schemaVersion();
    if (!before)
        return before.error();
    if (*before == 0)
        return Error{ErrorKind::Usage, Said::tr("The database %1 is not set up for Waybill yet: waybillctl database init.").arg(address.name()), {}};
    if (*before >= Database::newestSchema())
        return std::pair(*before, *before);
    if (auto role = database.plain(u"SET ROLE waybill_administrator"_s); !role)
        return Error{ErrorKind::Permission, Said::tr("Only the role administrator may bring the database up to date. Nothing was changed."),
                     role.error().detail};
    if (!copyFile.isEmpty()) {
        if (auto copied = copyIntoFile(database, copyFile); !copied)
            return copied.error();
    }
    if (auto done = Migrations(database).run(); !done)
        return done.error();
    if (auto granted = grantTables(database); !granted)
        return granted.error();
    return std::pair(*before, Database::newestSchema());
}

Result<Done> ServerSetup::grant(Database &database, DatabaseRole role, const QString &user)
{
    if (!database.server())
        return Error{ErrorKind::Usage, Said::tr("Roles are kept by a PostgreSQL server; a file of one's own has none."), {}};
    const auto known = database.number(u"SELECT count(*) FROM pg_roles WHERE rolname = ?"_s, {user});
    if (!known)
        return known.error();
    if (*known == 0)
        return Error{ErrorKind::NotFound, Said::tr("The server knows no user %1. Somebody who may makes it first: CREATE ROLE %1 LOGIN.").arg(user), {}};
    Transaction tx(database);
    if (!tx.begun())
        return tx.begun();
    for (const auto each : {DatabaseRole::Viewer, DatabaseRole::Operator, DatabaseRole::Administrator}) {
        const QString name = u"waybill_"_s + wordOf(each);
        const auto has = database.number(u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u "
                                         "ON u.oid = m.member WHERE r.rolname = ? AND u.rolname = ?"_s, {name, user});
        if (!has)
            return has.error();
        if ((*has > 0) == (each == role))
            continue;
        const QString statement = each == role ? u"GRANT %1 TO %2"_s : u"REVOKE %1 FROM %2"_s;
        if (auto done = database.plain(statement.arg(name, quoted(user))); !done)
            return needs(done.error(), each == DatabaseRole::Administrator
                                           ? Said::tr("The role administrator is given and taken by an administrator of the server (a user with CREATEROLE).")
                                           : Said::tr("Roles are given by administrators of Waybill. Nothing was changed."));
    }
    return tx.commit();
}

} // namespace Waybill
