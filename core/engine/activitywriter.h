#pragma once

#include "core/engine/runcontext.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// Turns what happened to an order into lines of the Sync Activity Log and of its status history.
class ActivityWriter
{
public:
    explicit ActivityWriter(RunContext &run)
        : m_run(run)
    {
    }

    /// One line for the order, from its report; `plan` adds what is known of its shipments and invoices; `error` its kind. Changes of stage go into the history.
    Result<Done> tell(const FollowedOrder &order, const WritePlan *plan, const Error *error = nullptr);
    /// One line for the template as a whole (connection down, stopped).
    Result<Done> tellRun(const QString &result, const QString &what, const Error *error);

private:
    Result<bool> isNews(const ActivityEntry &entry, bool asked);

    RunContext &m_run;
};

/// How long the order's own requests and their answers took, together.
std::chrono::milliseconds requestTime(const RunContext &run, const FollowedOrder &order);

/// The log's word for a visit: "failed", "held", "updated", "dryRun", "excluded", "noChange".
QString activityResult(const OrderVisit &visit, bool written);

} // namespace Waybill
