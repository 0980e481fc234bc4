#include "core/rules/linkproposal.h"

#include "core/base/words.h"
#include "core/rules/answercheck.h"
#include "core/rules/linematching.h"

#include <algorithm>
#include <tuple>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines of ours that some row of the answer names by a part.
int linesInCommon(const PurchaseOrder &order, const SupplierOrder &answer)
{
    return int(std::count_if(order.lines.cbegin(), order.lines.cend(), [&](const PurchaseOrderLine &line) {
        return std::any_of(answer.rows.cbegin(), answer.rows.cend(),
                           [&](const SupplierRow &row) { return row.code != RowCode::NotFound && partsAgree(row, line); });
    }));
}

/// Words on the number; true if it agrees as printed.
bool numberAgrees(const PurchaseOrder &order, const SupplierOrder &answer, const QString &sourceName, LinkProposal &proposal)
{
    if (order.number.text() == answer.po.text()) {
        proposal.reasons.append(Said::tr("The PO number %1 agrees.").arg(order.number.text()));
        return true;
    }
    proposal.doubts.append(Said::tr("%1 writes its number \"%2\"").arg(sourceName, answer.po.text()));
    proposal.reasons.append(Said::tr("%1 writes the PO number as \"%2\", the purchase order as \"%3\".").arg(
        sourceName, answer.po.text(), order.number.text()));
    return false;
}

bool vendorAgrees(const PurchaseOrder &order, const QList<RecordId> &vendors, const QString &sourceName, LinkProposal &proposal)
{
    const QString name = order.vendorName.isEmpty() ? order.vendor.text() : order.vendorName;
    if (vendors.contains(order.vendor)) {
        proposal.reasons.append(Said::tr("The vendor %1 is one of those followed.").arg(name));
        return true;
    }
    proposal.doubts.append(Said::tr("its vendor is not the one picked for %1").arg(sourceName));
    proposal.reasons.append(vendors.isEmpty()        ? Said::tr("No vendor was picked for %1 yet.").arg(sourceName)
                            : order.vendor.isEmpty() ? Said::tr("The purchase order names no vendor.")
                                                     : Said::tr("The vendor %1 is not one of those followed.").arg(name));
    return false;
}

bool partAgrees(const PurchaseOrder &order, const SupplierOrder &answer, LinkProposal &proposal)
{
    const int common = linesInCommon(order, answer);
    const auto all = order.lines.size();
    if (common == 0)
        proposal.doubts.append(Said::tr("no part in common"));
    proposal.reasons.append(common == 0 ? Said::tr("No part number in common.")
                            : all == 1    ? Said::tr("%1 of 1 line found by part number.").arg(common)
                                                    : Said::tr("%1 of %n lines found by part number.", nullptr, int(all)).arg(common));
    return common > 0;
}

bool mayBelong(const PurchaseOrder &order, const SupplierOrder &answer)
{
    const bool anyRow = std::any_of(answer.rows.cbegin(), answer.rows.cend(), [](const auto &row) { return row.code != RowCode::NotFound; });
    const QString ours = order.number.text().trimmed();
    return anyRow && !ours.isEmpty() && order.end != TargetEnd::Cancelled
        && ours.compare(answer.po.text().trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<LinkProposal> proposeLinks(const QList<PurchaseOrder> &open, const QList<SupplierOrder> &answers,
                                 const QList<RecordId> &vendors, const QString &sourceName)
{
    QList<LinkProposal> proposals;
    for (const PurchaseOrder &order : open) {
        for (const SupplierOrder &answer : answers) {
            if (!mayBelong(order, answer))
                continue;
            LinkProposal proposal{order.id, order.number, answer.account, supplierOrdersNamed(answer), ProposalFit::Partial, {}, {}};
            const bool number = numberAgrees(order, answer, sourceName, proposal);
            const bool vendor = vendorAgrees(order, vendors, sourceName, proposal);
            const bool part = partAgrees(order, answer, proposal);
            if (number && vendor && part)
                proposal.fit = ProposalFit::Exact;
            proposals.append(proposal);
        }
    }
    const auto place = [](const LinkProposal &p) {
        return std::tuple(p.fit, p.po.text(), p.record.text(), p.account, p.supplierOrders);
    };
    std::sort(proposals.begin(), proposals.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return proposals;
}

} // namespace Waybill
