#include "core/store/lookupstore.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Lookup lookupOf(const Row &row)
{
    return {row.object(0), row.instant(1)};
}

} // namespace

Result<Done> LookupStore::put(const ConnectionId &connection, const QString &kind, const QString &key, const Lookup &lookup)
{
    return putAll(connection, kind, {{key, lookup}});
}

Result<Done> LookupStore::putAll(const ConnectionId &connection, const QString &kind, const QMap<QString, Lookup> &lookups)
{
    QList<QVariantList> rows;
    for (auto each = lookups.cbegin(); each != lookups.cend(); ++each)
        rows.append({connection.text(), kind, each.key(), Bind::object(each->value), Bind::instant(each->readAt)});
    return m_database.changeEach(
        u"INSERT INTO lookup (connection, kind, lookup_key, value, read_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (connection, kind, lookup_key) DO UPDATE SET value = excluded.value, read_at = excluded.read_at"_s, rows);
}

Result<std::optional<Lookup>> LookupStore::find(const ConnectionId &connection, const QString &kind, const QString &key)
{
    return m_database.first(u"SELECT value, read_at FROM lookup WHERE connection = ? AND kind = ? AND lookup_key = ?"_s,
                            {connection.text(), kind, key}, lookupOf);
}

Result<QMap<QString, Lookup>> LookupStore::findAll(const ConnectionId &connection, const QString &kind,
                                                   const QStringList &keys)
{
    QMap<QString, Lookup> found;
    for (const QString &key : keys) { // one prepared look-up by primary key each: microseconds
        auto one = find(connection, kind, key);
        if (!one)
            return one.error();
        if (*one)
            found.insert(key, **one);
    }
    return found;
}

Result<Done> LookupStore::forget(const ConnectionId &connection, const QString &kind)
{
    return m_database.change(u"DELETE FROM lookup WHERE connection = ? AND kind = ?"_s, {connection.text(), kind});
}

Result<int> LookupStore::forgetReadBefore(const QDateTime &instant)
{
    return m_database.run(u"DELETE FROM lookup WHERE read_at < ?"_s, {Bind::instant(instant)});
}

} // namespace Waybill
