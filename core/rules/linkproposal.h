#pragma once

#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"

namespace Waybill {

enum class ProposalFit {
    Exact,   ///< PO number as printed, vendor and a part agree (semantics 3)
    Partial, ///< something of this does not: the reasons say what
};

/// A supplier order that may belong to a PO; a person adopts it or not, nothing is written before (R2, R3).
struct LinkProposal
{
    RecordId record;
    PoNumber po;                ///< our number, verbatim
    QString account;            ///< the supplier account that answered
    QStringList supplierOrders; ///< numbers the answer names, in their order
    ProposalFit fit = ProposalFit::Partial;
    QStringList reasons;        ///< for people: what agrees and what does not
    QStringList doubts = {};    ///< what does not, to go after "Found, but"; empty if the fit is exact

    bool operator==(const LinkProposal &) const = default;
};

/// Pure; computed on request only, never in a run. `vendors` are the ones picked in the template (none: the vendor says
/// nothing for or against). An answer without lines, or for a number that differs by more than case and blanks, proposes
/// nothing. One PO may get several proposals: same number at two accounts (R4). Exact ones first, then by PO number.
QList<LinkProposal> proposeLinks(const QList<PurchaseOrder> &open, const QList<SupplierOrder> &answers,
                                 const QList<RecordId> &vendors, const QString &sourceName);

} // namespace Waybill
