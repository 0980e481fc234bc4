#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Waybill {

class Database;

/// Where and when an event was told.
struct EventTelling
{
    QString key;
    QString where; ///< "block", "ticket note", "before cut-over", …
    QDateTime at;

    bool operator==(const EventTelling &) const = default;
};

/// Events of an order, each told once (semantics 7).
class EventLedger
{
public:
    explicit EventLedger(Database &database)
        : m_database(database)
    {
    }

    Result<QList<EventMemory>> list(const TargetRecord &order); ///< by day, then key
    /// Adds events not known yet. Day and text of a known one stay as they were first stored; told never goes back.
    Result<Done> remember(const TargetRecord &order, const QList<EventMemory> &events, const QDateTime &at);
    /// In the transaction that records the verified write.
    Result<Done> markTold(const TargetRecord &order, const QStringList &keys, const QString &where, const QDateTime &at);
    Result<QList<EventTelling>> tellings(const TargetRecord &order); ///< told ones, by key

private:
    Database &m_database;
};

} // namespace Waybill
