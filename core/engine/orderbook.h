#pragma once

#include "core/engine/openplan.h"
#include "core/engine/runcontext.h"

namespace Waybill {

/// The reason of a refused write, as an open plan that is tried again a day later.
OpenPlan refusedPlan(const QString &planHash, const QString &words, const QDateTime &now);

/// What the supplier's order, as it was kept, says of invoices.
QList<SupplierInvoice> keptInvoices(const Snapshot &snapshot);

/// Followed orders out of the store and back. Everything about one order that belongs together is written in one
/// transaction.
class OrderBook
{
public:
    explicit OrderBook(RunContext &run)
        : m_run(run)
    {
    }

    /// One each, in their order; what only a plan needs of their memory comes with recall().
    Result<QList<FollowedOrder>> load(const QList<OrderLink> &links);
    Result<Done> recall(FollowedOrder &order);
    /// One alone, to be planned.
    Result<FollowedOrder> loadWhole(const OrderLink &link);

    /// Nothing to do for it: asked, understood, unchanged.
    Result<Done> saveUnchanged(const QList<FollowedOrder> &orders);
    /// The target said no to a write: the order goes on, the write is tried again a day later (R50).
    Result<Done> saveRefused(FollowedOrder &order, const OrderState &state, const Error &error, const QString &planHash);
    /// A failure of this order alone: tried again after 1, 5, 15, 60 minutes.
    Result<Done> saveFailed(const FollowedOrder &order, const Error &error);
    /// Link, snapshot and turn, without a settled hash.
    Result<Done> saveSeen(const FollowedOrder &order, const std::optional<OrderState> &state);
    /// When the order's turn comes next.
    QDateTime nextTurn(const FollowedOrder &order, const std::optional<OrderState> &state) const;

    /// Holds opened, renewed and closed by a plan and its read-back.
    Result<Done> saveHolds(const FollowedOrder &order, const QList<Hold> &open, const QList<Hold> &closed);

private:
    Result<Done> saveLink(const FollowedOrder &order);
    Result<Done> saveFacts(const FollowedOrder &order, const OrderState &state);

    RunContext &m_run;
};

} // namespace Waybill
