#include "core/store/sessionlocks.h"

#include "core/base/logging.h"
#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

SessionLocks::Held::~Held()
{
    if (const auto given = m_locks.giveBack(m_name); !given)
        qCWarning(lcStore) << given.error().message; // the session is gone, and the lock with it
}

Result<std::shared_ptr<SessionLocks::Held>> SessionLocks::take(const QString &name)
{
    const auto taken = tryTake(name);
    if (!taken)
        return taken.error();
    return *taken ? std::make_shared<Held>(*this, name) : std::shared_ptr<Held>();
}

bool SessionLocks::isMine(const QString &name) const
{
    const auto held = m_held.constFind(name);
    return held != m_held.cend() && *held == m_database.session();
}

Result<bool> SessionLocks::tryTake(const QString &name)
{
    if (isMine(name))
        return false; // the server would count it twice
    if (m_database.server()) {
        const auto taken = m_database.first(u"SELECT pg_try_advisory_lock(hashtextextended(?, 0))"_s, {name},
                                            [](const Row &row) { return row.flag(0); });
        if (!taken)
            return taken.error();
        if (!taken->value_or(false))
            return false;
    }
    m_held.insert(name, m_database.session());
    return true;
}

Result<Done> SessionLocks::giveBack(const QString &name)
{
    const bool mine = isMine(name);
    m_held.remove(name);
    if (!mine || !m_database.server())
        return Done{};
    return m_database.each(u"SELECT pg_advisory_unlock(hashtextextended(?, 0))"_s, {name}, [](const Row &) {});
}

Result<Done> SessionLocks::takeShared(const QString &name)
{
    if (isMine(name) || !m_database.server())
        return Done{};
    const auto taken = m_database.each(u"SELECT pg_advisory_lock_shared(hashtextextended(?, 0))"_s, {name}, [](const Row &) {});
    if (taken)
        m_held.insert(name, m_database.session());
    return taken;
}

Result<int> SessionLocks::holders(const QString &name)
{
    if (!m_database.server())
        return 0;
    // A key of 64 bits stands in pg_locks as two halves.
    const auto count = m_database.number(
        u"SELECT count(DISTINCT pid) FROM pg_locks, (SELECT hashtextextended(?, 0) AS key) k WHERE locktype = 'advisory' AND granted "
        "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND objsubid = 1 "
        "AND classid::bigint = (k.key >> 32) & 4294967295 AND objid::bigint = k.key & 4294967295"_s, {name});
    if (!count)
        return count.error();
    return int(*count);
}

} // namespace Waybill
