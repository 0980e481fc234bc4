#pragma once

#include "core/base/exchange.h"
#include "core/base/result.h"

#include <QStringList>

namespace Waybill {

class Database;

/// Requests and answers of what stands in the activity log, redacted and cut before they come here.
class ExchangeStore
{
public:
    explicit ExchangeStore(Database &database)
        : m_database(database)
    {
    }

    /// One that is already kept (same id and attempt) stays as it is.
    Result<Done> keep(const QList<Exchange> &exchanges);
    /// In the order they were sent.
    Result<QList<Exchange>> find(const QStringList &requestIds);
    Result<int> prune(const QDateTime &before, int limit); ///< oldest first; how many went

private:
    Database &m_database;
};

} // namespace Waybill
