#include "core/rules/orderextras.h"

#include "core/rules/linebilling.h"
#include "core/rules/linerollup.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

/// Known numbers in their order, then new ones by number, not by their place in the answer (R16).
QStringList supplierOrdersOf(const OrderState &state, const SupplierOrder &supplier, const RollUpFacts &facts)
{
    QStringList live;
    for (const LineState &line : state.lines)
        live += line.supplierOrders;
    if (live.isEmpty()) {
        for (const SupplierRow &row : supplier.rows)
            live.append(row.supplierOrder.text());
    }
    live.removeAll(QString());
    live.removeDuplicates();
    std::sort(live.begin(), live.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    QStringList ordered;
    for (const QString &known : facts.knownSupplierOrders) {
        if (live.removeAll(known) > 0)
            ordered.append(known);
    }
    return ordered + live;
}

namespace {

constexpr qint64 toleratedPerUnit = 10; ///< thousandths: a cent a unit (R24)

/// What an invoice asks for a line beyond units × our cost, in thousandths; empty if one of the figures is not told.
std::optional<qint64> overcharge(const InvoiceLine &invoiced, const Quantity &cost)
{
    const auto units = invoiced.shipped;
    if (!units || !units->isPositive())
        return {};
    const auto times = [&](const Quantity &price) {
        qint64 product = 0;
        return __builtin_mul_overflow(price.thousandths(), units->thousandths(), &product) ? std::nullopt : std::optional(product / 1000);
    };
    auto asked = Quantity::parse(invoiced.total.amount);
    if (const auto price = Quantity::parse(invoiced.unitPrice.amount); !asked && price) {
        const auto product = times(*price);
        asked = product ? std::optional(Quantity::fromThousandths(*product)) : std::nullopt;
    }
    const auto ordered = times(cost);
    return asked && ordered ? std::optional(asked->thousandths() - *ordered) : std::nullopt;
}

/// Invoice lines of this pair that ask for another sum than was ordered (R24).
QStringList invoiceDifferences(const LinePair &pair, const PurchaseOrderLine &ours, const QList<SupplierInvoice> &invoices)
{
    QStringList found;
    const auto cost = Quantity::parse(ours.unitCost.amount);
    for (const SupplierInvoice &invoice : invoices) {
        for (const InvoiceLine &invoiced : invoice.lines) {
            if (!cost || !namesLine(invoiced, pair.line))
                continue;
            const auto over = overcharge(invoiced, *cost);
            if (over && qAbs(*over) > toleratedPerUnit * invoiced.shipped->thousandths() / 1000) {
                found.append(u"invoice %1, %2: %3 %4 than ordered for %5 pieces"_s.arg(invoice.number,
                    invoiced.itemCode.isEmpty() ? invoiced.mpn : invoiced.itemCode, Quantity::fromThousandths(qAbs(*over)).text(),
                    *over > 0 ? u"more"_s : u"less"_s, invoiced.shipped->text()));
            }
        }
    }
    return found;
}

} // namespace

/// Shown and optionally noted, never written over (R20, R21, R24).
QStringList discrepanciesOf(const OrderState &state, const LineMatching &matching, const PurchaseOrder &order)
{
    QStringList found;
    const auto name = [](const LineState &line) { return line.lineNumber.isEmpty() ? line.productName : u"line "_s + line.lineNumber; };
    for (const LineState &line : state.lines) {
        if (line.freight)
            continue;
        if (line.match == LineMatch::Substitute)
            found.append(u"%1: other part %2 in place of %3"_s.arg(name(line), line.sku.isEmpty() ? line.mpn : line.sku, line.productName));
        if (line.record.isEmpty())
            found.append(u"%1: %2 is not on this purchase order"_s.arg(name(line), line.productName));
        if (line.exceptions & OrderException::LineNotAtSupplier && !line.notOrderedHere)
            found.append(u"%1 is not at the supplier"_s.arg(line.productName.isEmpty() ? u"Line "_s + line.key : line.productName));
        if (line.overShipped)
            found.append(u"%1: %2 shipped, %3 ordered"_s.arg(name(line), line.shipped.text(), line.ordered.text()));
    }
    for (const LinePair &pair : matching.pairs) {
        const PurchaseOrderLine &ours = order.lines.at(pair.ours);
        const SupplierRow &row = pair.line.rows.first();
        const Money cost = Money::parse(ours.unitCost.amount);
        const bool comparable = pair.match != LineMatch::Substitute && !cost.isEmpty() && !row.unitPrice.isEmpty();
        if (comparable && cost.amount != row.unitPrice.amount)
            found.append(u"%1: price %2 here, %3 at the supplier"_s.arg(
                pair.line.number.isEmpty() ? ours.productName : u"line "_s + pair.line.number, cost.amount, row.unitPrice.amount));
        if (pair.match != LineMatch::Substitute)
            found += invoiceDifferences(pair, ours, state.invoices);
    }
    found.removeDuplicates();
    return found;
}

Money freightOf(const SupplierOrder &supplier)
{
    qint64 hundredths = 0;
    const auto add = [&hundredths](const Money &money) {
        if (const auto amount = Quantity::parse(money.amount))
            hundredths += amount->thousandths() / 10;
    };
    for (const SupplierRow &row : supplier.rows) {
        if (!isDead(row))
            add(row.freight);
    }
    if (hundredths == 0)
        return {};
    return Money::parse(Quantity::fromThousandths(hundredths * 10).text());
}

} // namespace Waybill
