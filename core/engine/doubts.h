#pragma once

#include "core/engine/orderbook.h"
#include "core/plan/readback.h"

namespace Waybill {

/// What earlier writes left open, looked at with the PO as just read, before anything is planned (semantics 9): those without an
/// outcome, and those that were accepted and not shown by the read-back ("Not permitted") that stand there now.
class Doubts
{
public:
    Doubts(RunContext &run, OrderBook &book)
        : m_run(run)
        , m_book(book)
    {
    }

    /// False while the settle time of an earlier write without answer is not over: reading it would tell nothing yet.
    bool mayLook(const FollowedOrder &order) const;
    /// How long it is until then; zero: it is over.
    std::chrono::milliseconds untilLook(const FollowedOrder &order) const;
    /// What an earlier pass left without outcome: verified, or to be planned again. Fields that were found then are not told a
    /// second time. False while the settle time is not over.
    Result<bool> settle(FollowedOrder &order);
    /// Values that the target accepted, did not show when they were read back, and shows now: they count as written and read
    /// back from now on (L), their holds end, and the log says so in one line. Writes nothing in a dry run.
    Result<Done> findLate(FollowedOrder &order);

private:
    /// Fields of one write that was accepted and not shown, and that stand there now.
    struct Late
    {
        OutboxEntry entry;
        WritePlan there; ///< these fields alone
        QList<FieldChange> changes;
    };

    QDateTime lookAfter(const OutboxEntry &entry) const;
    Result<Done> waitNoLongerThanNeeded(const FollowedOrder &order);
    Result<Done> settleOne(FollowedOrder &order, const OutboxEntry &entry);
    Result<Done> tellFound(FollowedOrder &order, const OutboxEntry &entry, const QList<FieldChange> &changes);
    Result<QList<Late>> late(const FollowedOrder &order, const QList<OutboxEntry> &notKept);
    Result<Done> tellLate(FollowedOrder &order, const QList<Late> &late);
    Result<Done> keepLate(FollowedOrder &order, const Late &late);
    QString clockTime(const QDateTime &at) const;

    RunContext &m_run;
    OrderBook &m_book;
};

/// By its marker; a customer's note carries none and is known by its text.
bool isThere(const QString &note, const QList<TargetNote> &notes);

} // namespace Waybill
