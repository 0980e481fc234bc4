#include "core/store/connectionstore.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Connection connectionOf(const Row &row)
{
    Connection connection;
    connection.id = row.id<ConnectionId>(0);
    connection.kind = row.text(1);
    connection.role = fromWord<ConnectionRole>(row.text(2));
    connection.name = row.text(3);
    connection.settings = row.object(4);
    connection.createdAt = row.instant(5);
    connection.downSince = row.instant(6);
    connection.downReason = row.text(7);
    return connection;
}

Error orNameTaken(const Error &error, const QString &name)
{
    return error.kind == ErrorKind::Usage ? ConnectionStore::nameTaken(name) : error;
}

} // namespace

Error ConnectionStore::nameTaken(const QString &name)
{
    return {ErrorKind::Usage, Said::tr("There is a connection called %1 already.").arg(name), {}};
}

Result<Done> ConnectionStore::add(const Connection &connection)
{
    auto done = m_database.change(
        u"INSERT INTO connection (id, kind, role, name, name_key, settings, created_at, down_since, down_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {connection.id.text(), connection.kind, Json::enumName(connection.role), connection.name,
         lookUpKey(connection.name), Bind::object(connection.settings), Bind::instant(connection.createdAt),
         Bind::instant(connection.downSince), connection.downReason});
    return done ? done : Result<Done>(orNameTaken(done.error(), connection.name));
}

Result<Done> ConnectionStore::save(const Connection &connection)
{
    const auto changed = m_database.run(
        u"UPDATE connection SET name = ?, name_key = ?, settings = ? WHERE id = ?"_s,
        {connection.name, lookUpKey(connection.name), Bind::object(connection.settings), connection.id.text()});
    if (!changed)
        return orNameTaken(changed.error(), connection.name);
    if (*changed == 0)
        return Error{ErrorKind::NotFound, Said::tr("There is no connection %1.").arg(connection.name), connection.id.text()};
    return Done{};
}

Result<std::optional<Connection>> ConnectionStore::find(const ConnectionId &id)
{
    return m_database.first(u"SELECT id, kind, role, name, settings, created_at, down_since, down_reason "
                            "FROM connection WHERE id = ?"_s, {id.text()}, connectionOf);
}

Result<std::optional<Connection>> ConnectionStore::findByName(const QString &name)
{
    return m_database.first(u"SELECT id, kind, role, name, settings, created_at, down_since, down_reason "
                            "FROM connection WHERE name_key = ?"_s, {lookUpKey(name)}, connectionOf);
}

Result<QList<Connection>> ConnectionStore::list()
{
    return m_database.select(u"SELECT id, kind, role, name, settings, created_at, down_since, down_reason "
                             "FROM connection ORDER BY name_key"_s, {}, connectionOf);
}

Result<Done> ConnectionStore::remove(const ConnectionId &id)
{
    const auto removed = m_database.change(u"DELETE FROM connection WHERE id = ?"_s, {id.text()});
    if (!removed && removed.error().kind == ErrorKind::Usage)
        return Error{ErrorKind::Usage, Said::tr("A template still uses this connection. Remove the template first."),
                     removed.error().detail};
    return removed;
}

Result<bool> ConnectionStore::markDown(const ConnectionId &id, const QString &reason, const QDateTime &at)
{
    const auto changed = m_database.run(
        u"UPDATE connection SET down_since = ?, down_reason = ? WHERE id = ? AND down_since IS NULL"_s,
        {Bind::instant(at), reason, id.text()});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<bool> ConnectionStore::markUp(const ConnectionId &id)
{
    const auto changed = m_database.run(
        u"UPDATE connection SET down_since = NULL, down_reason = '' WHERE id = ? AND down_since IS NOT NULL"_s, {id.text()});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

} // namespace Waybill
