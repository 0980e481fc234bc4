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

    Result<bool> isDue();
    QCoro::Task<Result<Done>> runIfDue();
    /// The other way round, for sources whose orders name the target's record: each gets its link and its turn; those without
    /// a reference, or of another site, are told (semantics 3).
    Result<Done> follow(const QList<SupplierOrder> &listed, const QMap<QString, Error> &unreadable);
    /// Orders that were found and are not followed: no supplier order number, or a record that cannot be understood.
    const QList<OrderReport> &notFollowed() const { return m_notFollowed; }

private:
    Result<Done> take(const QList<PurchaseOrder> &found);
    Result<Done> lookAtAbsent(const QList<PurchaseOrder> &found);
    void tellNotFollowed(const LinkedOrders &found);

    RunContext &m_run;
    QList<OrderReport> m_notFollowed;
};

/// The link a discovered PO stands for.
OrderLink linkFor(const PurchaseOrder &order, const TemplateId &integration, const QString &account, const QDateTime &now);

} // namespace Waybill
