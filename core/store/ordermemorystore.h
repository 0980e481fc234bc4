#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QHash>

namespace Waybill {

class Database;

/// The whole OrderMemory of one followed order: kept ranks beside its link, fields, open holds and events beside its record.
class OrderMemoryStore
{
public:
    explicit OrderMemoryStore(Database &database)
        : m_database(database)
    {
    }

    /// An order never planned has an empty memory.
    Result<OrderMemory> load(qint64 link, const TargetRecord &order);
    /// What stands beside the link: all but fields, holds and events.
    Result<QHash<qint64, OrderMemory>> ofLinks(const QList<qint64> &links);
    /// Adds the fields and events.
    Result<Done> recall(const TargetRecord &order, OrderMemory &memory);
    /// Writes everything but the holds (HoldStore), in one transaction.
    Result<Done> save(qint64 link, const TargetRecord &order, const OrderMemory &memory, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace Waybill
