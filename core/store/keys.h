#pragma once

#include "core/base/ids.h"

namespace Waybill {

/// A purchase order at one target connection: what fields, events, holds and writes hang on, whichever template made them.
struct TargetRecord
{
    ConnectionId target;
    RecordId order;

    bool operator==(const TargetRecord &) const = default;
    friend bool operator<(const TargetRecord &a, const TargetRecord &b)
    {
        return a.target != b.target ? a.target < b.target : a.order < b.order;
    }
};

} // namespace Waybill
