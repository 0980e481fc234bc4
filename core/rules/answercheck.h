#pragma once

#include "core/model/orderlink.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"

#include <optional>

namespace Waybill {

enum class AnswerVerdict {
    Confirmed, ///< the answer is for this link
    StatusOnly, ///< an answer without lines for exactly this PO and account: status, its note and notification only
    Doubtful,  ///< it may be another order: listed, never written
    NotFound,  ///< the supplier does not know the PO (R7: no proof of anything)
    Failed,    ///< another PO or account than asked
};

/// What a source's answer means for a link (semantics 3, R2).
struct AnswerCheck
{
    AnswerVerdict verdict = AnswerVerdict::Doubtful;
    QString reason;             ///< for people; empty if confirmed
    QStringList supplierOrders; ///< known numbers from here on, primary first; new ones join the set (R16)
    QStringList pastSupplierOrders; ///< numbers that left the answer: history

    bool operator==(const AnswerCheck &) const = default;
};

/// Every supplier order number the answer names, shorter and smaller first; those of dropped rows count (semantics 3).
QStringList supplierOrdersNamed(const SupplierOrder &answer);

/// An answer that names the record it belongs to is confirmed by that alone. `sourceName` is for words ("TD SYNNEX"). `order` is needed for adopted links that are not confirmed yet: without it they
/// stay doubtful. PO numbers and accounts compare trimmed and without case, everything else exactly.
AnswerCheck checkAnswer(const OrderLink &link, const SupplierOrder &answer, const std::optional<PurchaseOrder> &order,
                        const QString &sourceName);

} // namespace Waybill
