#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"
#include "core/store/keys.h"

#include <QDateTime>

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
    /// Writes everything but the holds (HoldStore), in one transaction.
    Result<Done> save(qint64 link, const TargetRecord &order, const OrderMemory &memory, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace Waybill
