#include "core/targets/targetadapter.h"

namespace Waybill {

const PurchaseOrder *OrdersRead::find(const RecordId &id) const
{
    for (const PurchaseOrder &order : orders) {
        if (order.id == id)
            return &order;
    }
    return nullptr;
}

} // namespace Waybill
