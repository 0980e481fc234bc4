#pragma once

#include "core/model/orderlink.h"

namespace Waybill {

/// Which followed order is meant. Two targets may each have a purchase order of the same number, so the template belongs to it
/// wherever it is known.
struct OrderKey
{
    OrderKey() = default;
    OrderKey(const PoNumber &number, const TemplateId &known = {}, const QString &typed = {})
        : po(number)
        , integration(known)
        , templateName(typed)
    {
    }

    PoNumber po;
    TemplateId integration; ///< one that was removed since counts as not known
    QString templateName;   ///< name or id, as a person gave it: it must be there

    bool operator==(const OrderKey &) const = default;
};

} // namespace Waybill
