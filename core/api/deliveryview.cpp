#include "core/api/deliveryview.h"

namespace Waybill {

Result<DeliveryReport> deliveryReport(DeliveryStore &store, const DeliveryQuery &query)
{
    using By = DeliveryStore::By;
    const auto total = store.total(query.from, query.until, query.today);
    if (!total)
        return total.error();
    DeliveryReport report;
    report.total = *total;
    for (auto [by, list] : {std::pair(By::Supplier, &report.bySupplier), std::pair(By::Carrier, &report.byCarrier),
                            std::pair(By::Month, &report.byMonth)}) {
        auto figures = store.figures(by, query.from, query.until, query.today);
        if (!figures)
            return figures.error();
        *list = *figures;
    }
    auto overdue = store.overdue(query.today);
    if (!overdue)
        return overdue.error();
    report.overdue = *overdue;
    return report;
}

} // namespace Waybill
