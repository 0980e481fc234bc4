#pragma once

#include "core/engine/orderbook.h"

#include <QSet>

namespace Waybill {

/// The orders of a pass: whose turn it is, in which order, and in whose hand they are (R49). Asked ones come first, also
/// those a person asks for while the pass is under way; then the longest due. A slice is claimed with a lease before it is
/// worked on, so that two workers never have the same order.
class WorkList
{
public:
    WorkList(RunContext &run, OrderBook &book)
        : m_run(run)
        , m_book(book)
    {
    }

    /// Looks through the template's links once. Those set aside, at their end or out of scope are reported as excluded.
    Result<QList<OrderReport>> begin();
    /// The next slice; empty: the pass is through.
    Result<QList<FollowedOrder>> next(int size);
    /// Links whose turn has come and that are not taken yet.
    QList<OrderLink> waiting() const;

    int size() const { return int(m_queue.size() + m_taken.size()); }
    int notDue() const { return m_notDue; }

private:
    Result<Done> takeAsked();

    RunContext &m_run;
    OrderBook &m_book;
    QMap<qint64, OrderLink> m_links;
    QList<qint64> m_queue;
    QSet<qint64> m_taken;
    QSet<qint64> m_othersHave; ///< could not be taken: asked for, they would come back at once
    QSet<qint64> m_leftOut;
    int m_notDue = 0;
};

} // namespace Waybill
