#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>

namespace Waybill {

class Database;

/// How much of a credential's allowance was used, by window of time; shared by all templates and processes (R46).
class RateUseStore
{
public:
    explicit RateUseStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds to the window that begins then; its use so far.
    Result<qint64> add(const QString &credential, const QString &endpoint, const QDateTime &windowStart, qint64 requests);
    Result<qint64> used(const QString &credential, const QString &endpoint, const QDateTime &since);
    /// By endpoint, since then.
    Result<QMap<QString, qint64>> usedByEndpoint(const QString &credential, const QDateTime &since);
    Result<int> prune(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace Waybill
