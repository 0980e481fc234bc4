#include "core/model/ordermemory.h"

#include <algorithm>

namespace Waybill {

const FieldMemory *OrderMemory::field(const FieldAddress &address) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const auto &f) { return f.address == address; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace Waybill
