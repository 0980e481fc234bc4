#pragma once

#include "core/model/supplierorder.h"

namespace Waybill::Telaris {

/// What a word of the published enumeration means (status vocabulary 3.5).
struct StatusMeaning
{
    RowCode code = RowCode::Unknown;
    bool inReview = false;
    bool onHold = false;   ///< complaint, claim: an exception that changes no quantity
    bool ignored = false;  ///< offers, carts, templates, sales over the counter: no orders to be followed
};
StatusMeaning meaningOf(const QString &word);

} // namespace Waybill::Telaris
