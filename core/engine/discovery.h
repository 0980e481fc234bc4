#pragma once

#include "core/engine/runcontext.h"

#include <QCoroTask>

namespace Waybill {

/// Finds the POs of the target that were submitted through the connector and keeps the template's links in step
/// (semantics 3). At most every 15 minutes, unless a person asks for an order by name that is not known.
class Discovery
{
public:
    explicit Discovery(RunContext &run)
        : m_run(run)
    {
    }

    QCoro::Task<Result<Done>> runIfDue();

private:
    Result<bool> isDue();
    Result<Done> take(const QList<PurchaseOrder> &found);
    Result<Done> lookAtAbsent(const QList<PurchaseOrder> &found);

    RunContext &m_run;
};

/// The link a discovered PO stands for.
OrderLink linkFor(const PurchaseOrder &order, const TemplateId &integration, const QString &account, const QDateTime &now);

} // namespace Waybill
