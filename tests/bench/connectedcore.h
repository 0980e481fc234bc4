#pragma once

#include "core/api/syncservice.h"
#include "tests/bench/manyorders.h"
#include "tests/bench/sandboxprocess.h"

#include <QTemporaryDir>

namespace Waybill {

/// A core in this process, connected to a sandbox in another. Its clock stands still but for pacing, which passes at once:
/// what is left are the requests in flight and the latency.
class ConnectedCore
{
public:
    /// Has another process write the orders, starts the sandbox, connects; with `approve` the template writes.
    Result<Done> begin(const ManyOrders &many, int latencyMs, bool approve);
    /// One pass over whatever is due.
    Result<RunSummary> pass();
    /// Moves both clocks.
    Result<Done> advance(std::chrono::seconds by);
    /// Moves the sandbox's only.
    Result<Done> advanceSandbox(std::chrono::seconds by);
    /// CPU time of the core's thread so far, ms.
    double cpu();

    SandboxProcess &sandbox() { return m_sandbox; }
    SyncService &service() { return *m_service; }
    QString templateName() const { return QStringLiteral("Bench"); }
    QString dataFolder() const { return m_data.path(); }

private:
    Result<Done> connect(const QString &sourceKind, bool approve);

    QTemporaryDir m_scenario;
    QTemporaryDir m_data;
    SandboxProcess m_sandbox;
    std::unique_ptr<SyncService> m_service;
};

/// Requests of a system since the journal was cleared.
struct Asked
{
    int all = 0;
    int writes = 0;
    int refused = 0;      ///< 429 and 503
    int mostInFlight = 0;
    double writeSpan = 0; ///< s in which a write was in flight
};
Result<Asked> askedOf(const SandboxProcess &sandbox, const QString &system);
/// Their number only; costs this process no memory.
Result<int> countOf(const SandboxProcess &sandbox, const QString &system);

} // namespace Waybill
