#pragma once

#include "core/model/supplierorder.h"

namespace Waybill::OrderSync {

/// What a status word of v2 or v1 means (R5, status vocabulary 3.4).
struct StatusMeaning
{
    RowCode code = RowCode::Unknown;
    bool inReview = false;
    bool backOrdered = false;
    bool complete = false; ///< "complete": closed or delivered, as the invoices tell
};

/// Case, "_" and "-" do not count ("in_transit"). A word nobody knows is Unknown.
StatusMeaning meaningOf(const QString &word);

} // namespace Waybill::OrderSync
