#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Waybill {

class Database;

/// A followed order that went wrong or does not fit, with why.
struct TroubledOrder
{
    PoNumber po;
    TemplateId integration;
    QString why;     ///< for people
    QString kind;    ///< errorKindName(), else empty
    QDateTime since; ///< when its attempts began to fail, or when the order was first seen (doubtful); invalid: not known

    bool operator==(const TroubledOrder &) const = default;
};

/// The newest write to an order.
struct ChangedOrder
{
    PoNumber po;
    TemplateId integration;
    QString what;
    QDateTime at;

    bool operator==(const ChangedOrder &) const = default;
};

/// An order as a search by any piece of its numbers finds it.
struct OrderHit
{
    PoNumber po;
    TemplateId integration;
    QString supplierOrder; ///< one of them; empty: none is known
    QString stage; ///< stageKey(), empty if it was never read

    bool operator==(const OrderHit &) const = default;
};

struct WaitingOrders
{
    TemplateId integration;
    int orders = 0;

    bool operator==(const WaitingOrders &) const = default;
};

/// What needs a person and what changed, over all orders at once; read only.
class OverviewStore
{
public:
    explicit OverviewStore(Database &database)
        : m_database(database)
    {
    }

    /// Orders that are followed now: confirmed, or adopted and not yet answered for.
    Result<int> countFollowed();
    /// Each order counted once, whatever it needs.
    Result<int> countNeedingPerson();
    Result<bool> needsPerson(const TemplateId &integration, const PoNumber &po);
    /// The last attempt failed and nothing will come of waiting: it is not tried again by itself, or was four times.
    Result<QList<TroubledOrder>> failed(int limit);
    Result<int> countFailed();
    /// The supplier's answer does not fit the order; longest known first.
    Result<QList<TroubledOrder>> unclear(int limit);
    /// Orders whose writes wait for the yes to a changed mapping.
    Result<QList<WaitingOrders>> waitingForYes();
    /// Orders written to since then, newest first, each with its newest write.
    Result<QList<ChangedOrder>> changedSince(const QDateTime &since, int limit);
    Result<int> countChangedSince(const QDateTime &since);
    /// When a hold was last closed; invalid: never.
    Result<QDateTime> lastSolved();
    /// When a pass last came to its end; invalid: never.
    Result<QDateTime> lastChecked();
    /// By any piece of the PO number or a supplier order number; those that begin with it first.
    Result<QList<OrderHit>> find(const QString &piece, int limit);

private:
    Database &m_database;
};

} // namespace Waybill
