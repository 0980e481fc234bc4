#include "core/model/targetschema.h"

#include <algorithm>

namespace Waybill {

const FieldChoice *TargetField::choice(const QString &value) const
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](const auto &c) { return c.value == value; });
    return found == choices.cend() ? nullptr : &*found;
}

const TargetField *TargetSchema::find(const FieldRef &ref) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const auto &f) { return f.ref == ref; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace Waybill
