#pragma once

#include "core/store/deliverystore.h"

namespace Waybill {

/// Which orders the figures are about: by the day they were ordered; invalid: no bound.
struct DeliveryQuery
{
    QDate from;
    QDate until;
    QDate today; ///< in the person's zone
};

/// Delivery performance as one page shows it.
struct DeliveryReport
{
    DeliveryFigures total;
    QList<DeliveryFigures> bySupplier;
    QList<DeliveryFigures> byCarrier;
    QList<DeliveryFigures> byMonth;
    QList<OverdueLine> overdue;

    bool operator==(const DeliveryReport &) const = default;
};

Result<DeliveryReport> deliveryReport(DeliveryStore &store, const DeliveryQuery &query);

} // namespace Waybill
