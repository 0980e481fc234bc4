#pragma once

#include "core/engine/runcontext.h"

namespace Waybill {

/// Followed orders out of the store and back. Everything about one order that belongs together is written in one
/// transaction.
class OrderBook
{
public:
    explicit OrderBook(RunContext &run)
        : m_run(run)
    {
    }

    /// The orders whose turn it is (or that were asked for), and how many of the template are not due. Links that are set
    /// aside, at their end or out of scope come back with report.visit.excluded and are not asked.
    Result<QList<FollowedOrder>> due(int *notDue);
    Result<FollowedOrder> load(const OrderLink &link);

    /// Nothing to do for it: asked, understood, unchanged.
    Result<Done> saveUnchanged(const QList<FollowedOrder> &orders);
    /// A failure of this order alone: tried again after 1, 5, 15, 60 minutes.
    Result<Done> saveFailed(const FollowedOrder &order, const Error &error);
    /// Link, snapshot and turn, without a settled hash.
    Result<Done> saveSeen(const FollowedOrder &order, const std::optional<OrderState> &state);
    /// When the order's turn comes next.
    QDateTime nextTurn(const FollowedOrder &order, const std::optional<OrderState> &state) const;

    /// Holds opened, renewed and closed by a plan and its read-back.
    Result<Done> saveHolds(const FollowedOrder &order, const QList<Hold> &open, const QList<Hold> &closed);

private:
    RunContext &m_run;
};

} // namespace Waybill
