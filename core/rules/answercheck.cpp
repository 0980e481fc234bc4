#include "core/rules/answercheck.h"

#include "core/base/words.h"
#include "core/rules/linematching.h"
#include "core/rules/recordreference.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool anyShared(const QStringList &known, const QStringList &named)
{
    return std::any_of(known.cbegin(), known.cend(), [&](const QString &each) {
        return std::any_of(named.cbegin(), named.cend(), [&](const QString &other) { return sameName(each, other); });
    });
}

AnswerCheck confirmed(const OrderLink &link, const QStringList &named)
{
    AnswerCheck check{AnswerVerdict::Confirmed, {}, {}, link.pastSupplierOrders};
    for (const QString &known : link.supplierOrders) {
        if (anyShared({known}, named))
            check.supplierOrders.append(known);
        else if (!check.pastSupplierOrders.contains(known))
            check.pastSupplierOrders.append(known);
    }
    for (const QString &number : named) {
        if (!anyShared({number}, check.supplierOrders))
            check.supplierOrders.append(number);
    }
    return check;
}

AnswerCheck verdict(AnswerVerdict verdict, const OrderLink &link, const QString &reason)
{
    return {verdict, reason, link.supplierOrders, link.pastSupplierOrders};
}

} // namespace

QStringList supplierOrdersNamed(const SupplierOrder &answer)
{
    QStringList numbers;
    for (const SupplierRow &row : answer.rows) {
        if (row.code != RowCode::NotFound && !row.supplierOrder.isEmpty())
            numbers.append(row.supplierOrder.text());
    }
    numbers.removeDuplicates();
    std::sort(numbers.begin(), numbers.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return numbers;
}

AnswerCheck checkAnswer(const OrderLink &link, const SupplierOrder &answer, const std::optional<PurchaseOrder> &order,
                        const QString &sourceName)
{
    const bool samePo = sameName(answer.po.text(), link.po.text());
    const bool sameAccount = link.account.isEmpty() || answer.account.isEmpty() || sameName(answer.account, link.account);
    if (!samePo || !sameAccount) {
        const bool accounts = !link.account.isEmpty() && !answer.account.isEmpty(); // not every supplier has them
        return verdict(AnswerVerdict::Failed, link,
                       accounts ? Said::tr("%1 was asked for PO %2 on account %3 and answered for PO %4 on account %5. Nothing was written.").arg(
                                      sourceName, link.po.text(), link.account, answer.po.text(), answer.account)
                                : Said::tr("%1 was asked for PO %2 and answered for PO %3. Nothing was written.").arg(
                                      sourceName, link.po.text(), answer.po.text()));
    }
    const QStringList named = supplierOrdersNamed(answer);
    if (!answer.integrationReference.isEmpty()) { // it names the record itself: nothing says more
        const QString id = recordReference(answer).id;
        if (id == link.record.text())
            return confirmed(link, named);
        return verdict(AnswerVerdict::Doubtful, link, Said::tr("PO %1: %2 now says that it belongs to record %3.").arg(link.po.text(), sourceName, id));
    }
    const bool anyRow = std::any_of(answer.rows.cbegin(), answer.rows.cend(),
                                    [](const SupplierRow &row) { return row.code != RowCode::NotFound; });
    if (!anyRow) {
        if (answer.code == RowCode::NotFound) {
            return verdict(AnswerVerdict::NotFound, link,
                           link.account.isEmpty()
                               ? Said::tr("%1 does not know PO %2. This does not mean it was cancelled. Check the number.").arg(sourceName, link.po.text())
                               : Said::tr("%1 does not know PO %2 on account %3. This does not mean it was cancelled. Check the account and "
                                          "the number.").arg(sourceName, link.po.text(), link.account));
        }
        const bool statusOnly = answer.code == RowCode::Rejected || answer.code == RowCode::Cancelled || answer.code == RowCode::Received;
        if (statusOnly)
            return verdict(AnswerVerdict::StatusOnly, link, {});
        return verdict(AnswerVerdict::Doubtful, link,
                       Said::tr("PO %1: %2 says \"%3\" and names no line.").arg(link.po.text(), sourceName, answer.rawStatus));
    }
    if (anyShared(link.supplierOrders, named))
        return confirmed(link, named);
    if (link.confirmed.isValid()) {
        return verdict(AnswerVerdict::Doubtful, link,
                       Said::tr("PO %1: %2 now names order %3 and none of the known numbers (%4).").arg(
                           link.po.text(), sourceName, named.join(u", "_s), link.supplierOrders.join(u", "_s)));
    }
    if (link.origin == LinkOrigin::Adopted) {
        if (order && anyPartInCommon(answer, *order))
            return confirmed(link, named);
        return verdict(AnswerVerdict::Doubtful, link,
                       Said::tr("PO %1: found at %2, but no part in common.").arg(link.po.text(), sourceName));
    }
    const QString standing = link.supplierOrders.isEmpty() ? Said::tr("no number") : link.supplierOrders.join(u", "_s);
    return verdict(AnswerVerdict::Doubtful, link,
                   Said::tr("PO %1: %2 names order %3, the purchase order says %4.").arg(
                       link.po.text(), sourceName, named.isEmpty() ? Said::tr("no number") : named.join(u", "_s), standing));
}

} // namespace Waybill
