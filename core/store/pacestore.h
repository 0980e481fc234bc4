#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>

namespace Waybill {

class Database;

/// When the next request of a credential may start, for all programs that use it (R46). By the server's clock, so that no two
/// computers have to agree on the time. Only on a server: a file's one engine keeps its pace by itself.
class PaceStore
{
public:
    explicit PaceStore(Database &database)
        : m_database(database)
    {
    }

    /// Zero: a request starts now, and the next one not before `spacing`. Else so long until it is worth asking again.
    Result<std::chrono::milliseconds> start(const QString &credential, std::chrono::milliseconds spacing);
    /// Nobody starts a request for so long; a longer pause that is under way stays.
    Result<Done> pauseFor(const QString &credential, std::chrono::milliseconds pause);

private:
    Database &m_database;
};

} // namespace Waybill
