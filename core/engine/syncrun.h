#pragma once

#include "core/engine/doubts.h"
#include "core/engine/listedorders.h"
#include "core/engine/worklist.h"
#include "core/engine/writeexecutor.h"

#include <QCoroTask>

#include <deque>
#include <functional>

namespace Waybill {

class Discovery;

/// One pass of a template: fetch → compare → (needs a plan?) read → plan → write → read back → record. What needs a plan is
/// gathered into slices, so that the bulk read is the read just before the write; meanwhile the next orders are asked for.
/// One failing order never stops it; a failing connection does, once.
class SyncRun
{
public:
    /// Asked and to ask, for progress ("Looking up 12 of 37").
    using Progress = std::function<void(int done, int all)>;

    explicit SyncRun(std::shared_ptr<RunContext> run, Progress progress = {});

    /// The object must live until the task has ended.
    QCoro::Task<Result<RunSummary>> go();

private:
    /// What may be done with a plan.
    enum class Leave { Write, ShowOnly, WaitsForYes };

    QCoro::Task<Result<Done>> pass();
    QCoro::Task<Result<Done>> lookAtAll();
    QCoro::Task<Result<QList<FollowedOrder>>> askNext();
    QCoro::Task<Result<Done>> finishWriting();
    QCoro::Task<Result<Done>> compareAll(QList<FollowedOrder> orders);
    QCoro::Task<> letOthersWork();
    QCoro::Task<Result<QList<FollowedOrder>>> takeAsked();
    QList<FollowedOrder> takeGathered(qsizetype most);
    qsizetype mostAtOnce() const;
    Result<int> partSize();
    QCoro::Task<Result<Done>> discover(Discovery *discovery);
    QCoro::Task<Result<Done>> askUsage();
    QCoro::Task<Result<Done>> listChanges();
    QCoro::Task<Result<Done>> fetch(QList<FollowedOrder> *orders);
    QCoro::Task<Result<Done>> fetchInvoices(QList<FollowedOrder> *orders);
    QCoro::Task<Result<Done>> readTarget(QList<FollowedOrder> *orders);
    QCoro::Task<Result<Done>> planAndWrite(QList<FollowedOrder> orders);

    bool answerFromList(FollowedOrder &order) const;
    Result<Done> watchInvoices(FollowedOrder &order);
    Result<Done> keepListMark();
    std::chrono::seconds lookAfterEnd(const FollowedOrder &order) const;
    Result<Done> judge(FollowedOrder &order, bool *askTarget);
    Result<Done> confirm(FollowedOrder &order, bool *askTarget);
    Result<Done> compare(FollowedOrder &order, bool askTarget);
    Result<bool> needsTarget(FollowedOrder &order);
    Result<Done> planOne(FollowedOrder &order, QList<PlannedOrder> *toWrite);
    Result<bool> settleDoubts(FollowedOrder &order);
    Result<Leave> leaveFor(const FollowedOrder &order, const PlanInput &input, const WritePlan &plan);
    bool isUntouchedByChange(const PlanInput &input, const WritePlan &plan) const;
    Result<bool> isApproved(const FollowedOrder &order);
    Result<Done> holdBack(PlannedOrder &planned);
    Result<Done> keepPlan(FollowedOrder &order, const WritePlan &plan, const OpenPlan &open);
    Result<Done> settlePlan(FollowedOrder &order, const WritePlan &plan);
    Result<Done> tellShort(const FollowedOrder &order);
    void follow(FollowedOrder &order, const OrderState &state) const;
    Result<Done> fail(FollowedOrder &order, const Error &error);
    Result<Done> tellNotFound(FollowedOrder &order, const QString &why);
    Result<Done> leaveOut(FollowedOrder &order, const QString &why);
    void sayUnchanged(FollowedOrder &order);
    void finish(const FollowedOrder &order);
    void countRequests();
    Result<Done> keepUnchanged(std::chrono::milliseconds atLeastEvery);
    Result<Done> end(RunSummary &summary, const Result<Done> &passed);

    std::shared_ptr<RunContext> m_run;
    Progress m_progress;
    OrderBook m_book;
    WorkList m_work;
    Doubts m_doubts;
    WriteExecutor m_executor;
    RunSummary m_summary;
    QList<FollowedOrder> m_unchanged;
    ListedOrders m_listed;
    QDateTime m_listedAt;      ///< UTC, when the list was asked for; invalid: none was
    RequestUse m_sourceBefore; ///< what the adapters had done before this pass
    RequestUse m_targetBefore;
    double m_allowanceUsed = -1;
    std::chrono::milliseconds m_keptAt{0};
    std::deque<QCoro::Task<Result<QList<FollowedOrder>>>> m_asking; ///< parts that the source is asked for
    std::optional<QCoro::Task<Result<Done>>> m_writing; ///< a slice on its way to the target
    QList<FollowedOrder> m_toPlan;                      ///< gathered for the next slice
    std::chrono::milliseconds m_gatheringSince{0};
    std::optional<Error> m_sourceDown; ///< nothing more is asked for; what was answered before is still written
    ConnectionId m_down; ///< whose answers are awaited: what is down if the pass ends on an error
    int m_setAside = 0;  ///< orders reported before any was asked for
    int m_all = 0;
    int m_inARow = 0; ///< orders worked on without a pause
    int m_withChanges = 0; ///< orders reported that something was written to
    bool m_usageAsked = false;
};

} // namespace Waybill
