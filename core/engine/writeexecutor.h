#pragma once

#include "core/engine/notifier.h"
#include "core/engine/orderbook.h"
#include "core/plan/readback.h"
#include "core/plan/writeplan.h"

#include <QCoroTask>

namespace Waybill {

/// A plan on its way to the target.
struct PlannedOrder
{
    FollowedOrder order;
    WritePlan plan;
    std::optional<OpenPlan> heldBack; ///< a part that was taken out of the plan and goes out later
    QList<qint64> outboxIds;        ///< one a record write, in order
    QList<RecordWrite> writes;
    bool lost = false; ///< another computer took the order while it was written: nothing about it is known here
    QList<FieldAddress> notNeeded = {}; ///< header fields that followed their lines by the target's own rules (R33): not sent
};

/// Carries plans out: the intent is committed before anything leaves, the outcome in the same transaction as snapshot and
/// memory (semantics 9). Converges: after any doubt nothing is sent again before the target was read and planned anew.
class WriteExecutor
{
public:
    explicit WriteExecutor(RunContext &run)
        : m_run(run)
        , m_book(run)
    {
    }

    /// Writes, reads back and records; the reports of the orders say how it went. An error ends the pass (storage,
    /// connection); what was under way is in the outbox. Orders that another worker took in the meantime, also while they were written, leave
    /// the slice: this pass says nothing of them.
    QCoro::Task<Result<Done>> execute(QList<PlannedOrder> *slice);

private:
    Result<Done> intend(QList<PlannedOrder> &slice);
    QCoro::Task<QList<WriteOutcome>> send(QList<PlannedOrder> *slice);
    QCoro::Task<QList<WriteOutcome>> sendLinesFirst(QList<PlannedOrder> *slice);
    ReadScope scopeToReadBack(const QList<PlannedOrder> &slice) const;
    Result<Done> dropTaken(QList<PlannedOrder> &slice);
    Result<Done> saveOpen(PlannedOrder &planned, const std::optional<Error> &failure, bool refused);
    /// Nothing if the order is another's by now: whoever has it records what there is. What was sent is looked at again.
    Result<Done> record(PlannedOrder &planned, const QList<WriteOutcome> &outcomes, const std::optional<PurchaseOrder> &readBack);
    Result<Done> endOf(const RecordWrite &write, const QList<WriteOutcome> &outcomes, const std::optional<PurchaseOrder> &readBack) const;
    Result<Done> recordOutbox(const PlannedOrder &planned, const QList<WriteOutcome> &outcomes, const ReadBackOutcome &checked,
                              const std::optional<PurchaseOrder> &readBack);
    Result<Done> recordTold(const PlannedOrder &planned, const ReadBackOutcome &checked);

    RunContext &m_run;
    OrderBook m_book;
};

} // namespace Waybill
