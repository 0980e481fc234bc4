#pragma once

#include "core/model/jsonmembers.h"
#include "core/store/keys.h"

#include <QVariantList>

namespace Waybill {

/// The columns (target, order_record, place, record_type, record, field) that stand for one field of one order.
inline QVariantList fieldKey(const TargetRecord &order, const FieldAddress &address)
{
    return {order.target.text(),         order.order.text(),    Json::enumName(address.field.place),
            address.field.recordType, address.record.text(), address.field.name};
}

} // namespace Waybill
