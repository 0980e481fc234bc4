#pragma once

#include "core/net/sharedallowance.h"
#include "core/store/stores.h"

#include <QSet>

#include <memory>

namespace Waybill {

/// The allowance of one connection among all programs on the team's database: requests in flight are locks of their sessions,
/// so those of a program that died are free at once; starts keep one pace by the server's clock.
class TeamAllowance final : public SharedAllowance
{
    Q_OBJECT
public:
    TeamAllowance(std::shared_ptr<Stores> stores, ConnectionId connection);

    Result<Turn> tryStart(const QString &bucket, const RateLimits &limits) override;
    void ended(qint64 slot) override;
    void pauseFor(std::chrono::milliseconds pause) override;

private:
    /// The number of a free place among so many, or nothing.
    Result<std::optional<int>> takePlace(const QString &lane, int places);

    std::shared_ptr<Stores> m_stores;
    ConnectionId m_connection;
    QHash<qint64, QStringList> m_locks; ///< by slot
    qint64 m_lastSlot = 0;
};

/// The allowances of all connections; tells each when another program freed a place.
class TeamAllowances
{
public:
    explicit TeamAllowances(std::shared_ptr<Stores> stores)
        : m_stores(std::move(stores))
    {
    }

    /// Hears what other programs tell from now on.
    Result<Done> begin();
    std::shared_ptr<SharedAllowance> of(const ConnectionId &connection);

private:
    std::shared_ptr<Stores> m_stores;
    QHash<QString, std::shared_ptr<TeamAllowance>> m_allowances;
};

} // namespace Waybill
