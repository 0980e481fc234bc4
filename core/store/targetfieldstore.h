#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

/// What we remember of each field of each purchase order (semantics 2): L, the W that gave it, B, and decisions.
class TargetFieldStore
{
public:
    explicit TargetFieldStore(Database &database)
        : m_database(database)
    {
    }

    /// All fields of the order, header, lines and linked records, by address.
    Result<QList<FieldMemory>> list(const TargetRecord &order);
    Result<std::optional<FieldMemory>> find(const TargetRecord &order, const FieldAddress &address);
    /// Writes these memories whole, in one transaction.
    Result<Done> save(const TargetRecord &order, const QList<FieldMemory> &fields, const QDateTime &at);
    /// Sets B (`before`) of fields never seen; known ones stay as they are.
    Result<Done> recordStart(const TargetRecord &order, const QList<FieldMemory> &fields, const QDateTime &at);
    Result<Done> forget(const TargetRecord &order);

private:
    Database &m_database;
};

} // namespace Waybill
