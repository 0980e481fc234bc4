#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <memory>

namespace Waybill {

class Database;

/// Locks by name among all programs on one server (PostgreSQL's advisory locks). They end with this program's session at the
/// latest, however it ends; whoever is stopped keeps them. A file has one engine: there every lock is free.
class SessionLocks
{
public:
    explicit SessionLocks(Database &database)
        : m_database(database)
    {
    }

    /// Given back when it is destroyed.
    class Held
    {
    public:
        Held(SessionLocks &locks, QString name)
            : m_locks(locks)
            , m_name(std::move(name))
        {
        }
        ~Held();
        Q_DISABLE_COPY_MOVE(Held)

    private:
        SessionLocks &m_locks;
        QString m_name;
    };
    /// Null if somebody has it.
    Result<std::shared_ptr<Held>> take(const QString &name);

    /// True if nobody else has it; false as well if this program has it already.
    Result<bool> tryTake(const QString &name);
    /// Nothing if it was lost with its session.
    Result<Done> giveBack(const QString &name);
    /// How many programs hold a lock of this name as one among several (takeShared).
    Result<int> holders(const QString &name);
    /// Holds it beside others, until the session ends.
    Result<Done> takeShared(const QString &name);

private:
    bool isMine(const QString &name) const;

    Database &m_database;
    QHash<QString, int> m_held; ///< by name: the session in which it was taken
};

} // namespace Waybill
