#include "core/rules/linebilling.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const Quantity nothing;

/// How an invoice line may name a line: not at all, by its part, or by number and part (or by number where it names no part).
enum class Naming { None, Part, Number };

Naming namingOf(const InvoiceLine &invoiced, const SupplierLine &line)
{
    const QString number = invoiced.customerLineNumber.isEmpty() ? invoiced.lineNumber : invoiced.customerLineNumber;
    const bool saysPart = !invoiced.itemCode.isEmpty() || !invoiced.mpn.isEmpty();
    const bool samePart = std::any_of(line.rows.cbegin(), line.rows.cend(), [&](const SupplierRow &row) {
        const QString sku = normalPart(row.sku);
        const QString mpn = basePart(row.mpn);
        return (!sku.isEmpty() && sku == normalPart(invoiced.itemCode)) || (!mpn.isEmpty() && mpn == basePart(invoiced.mpn));
    });
    const bool sameName = !saysPart && number.isEmpty() && !invoiced.productName.isEmpty()
        && std::any_of(line.rows.cbegin(), line.rows.cend(), [&](const SupplierRow &row) {
               return row.productName.compare(invoiced.productName, Qt::CaseInsensitive) == 0;
           });
    const bool sameNumber = !number.isEmpty() && number == line.number;
    if (sameNumber && (samePart || !saysPart))
        return Naming::Number;
    return (samePart || sameName) && (number.isEmpty() || line.number.isEmpty()) ? Naming::Part : Naming::None;
}

/// Lines that an invoice line may bill: those it names by number if there are any, else all of its part.
QList<qsizetype> billable(const InvoiceLine &invoiced, const QList<LineState> &lines, const QList<QList<SupplierLine>> &groups)
{
    QList<qsizetype> byNumber;
    QList<qsizetype> byPart;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Naming best = Naming::None;
        for (const SupplierLine &line : groups.at(i)) {
            if (!line.freight)
                best = std::max(best, namingOf(invoiced, line));
        }
        if (best == Naming::Number)
            byNumber.append(i);
        else if (best == Naming::Part)
            byPart.append(i);
    }
    return byNumber.isEmpty() ? byPart : byNumber;
}

class LineBilling
{
public:
    LineBilling(const QList<LineState> &lines)
        : m_lines(lines)
        , m_billed(lines.size())
    {
    }

    QList<Quantity> result() const { return m_billed; }

    void bill(const QList<qsizetype> &candidates, Quantity units)
    {
        if (candidates.isEmpty())
            return;
        if (candidates.size() == 1 || !units.isPositive()) { // a credit comes off the first line that has as much
            const auto has = std::find_if(candidates.cbegin(), candidates.cend(),
                                          [&](auto i) { return !(m_billed.at(i) + units).isNegative(); });
            m_billed[has == candidates.cend() ? candidates.first() : *has] += units;
            return;
        }
        const auto same = std::find_if(candidates.cbegin(), candidates.cend(),
                                       [&](auto i) { return m_lines.at(i).shipped - m_billed.at(i) == units; });
        if (same != candidates.cend()) {
            m_billed[*same] += units;
            return;
        }
        Quantity left = fill(candidates, units, [this](auto i) { return m_lines.at(i).shipped; });
        left = fill(candidates, left, [this](auto i) { return m_lines.at(i).ordered; }); // billed before it left (R14)
        m_billed[candidates.last()] += left;
    }

    void cover(qsizetype line, Quantity units) { m_billed[line] = std::max(m_billed.at(line), units); }

private:
    template<typename Limit>
    Quantity fill(const QList<qsizetype> &candidates, Quantity units, Limit limit)
    {
        for (const qsizetype i : candidates) {
            const Quantity take = std::min(units, std::max(nothing, limit(i) - m_billed.at(i)));
            m_billed[i] += take;
            units = units - take;
        }
        return units;
    }

    const QList<LineState> &m_lines;
    QList<Quantity> m_billed;
};

QList<SupplierRow> rowsOf(const QList<SupplierLine> &group)
{
    QList<SupplierRow> rows;
    for (const SupplierLine &line : group)
        rows += line.rows;
    return rows;
}

/// Units of a line that left under supplier orders billed by an invoice without lines.
Quantity coveredUnits(const LineState &line, const QList<SupplierLine> &group, const SupplierOrder &order)
{
    const QList<SupplierRow> rows = rowsOf(group);
    const auto covers = [&](const SupplierInvoice &invoice, const SupplierRow &row) {
        return invoice.lines.isEmpty() && invoice.reading != InvoiceReading::InProgress
            && (invoice.supplierOrder.isEmpty() || row.supplierOrder == invoice.supplierOrder);
    };
    const auto isCovered = [&](const SupplierRow &row) {
        return std::any_of(order.invoices.cbegin(), order.invoices.cend(), [&](const auto &invoice) { return covers(invoice, row); });
    };
    if (!rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), isCovered))
        return line.shipped;
    Quantity units;
    for (const SupplierRow &row : rows) {
        if (isCovered(row))
            units += shippedUnits(row, rows);
    }
    return std::min(units, line.shipped);
}

} // namespace

bool namesLine(const InvoiceLine &invoiced, const SupplierLine &line)
{
    return !line.freight && namingOf(invoiced, line) != Naming::None;
}

void billLines(QList<LineState> &lines, const QList<QList<SupplierLine>> &groups, const SupplierOrder &order)
{
    LineBilling billing(lines);
    for (const SupplierInvoice &invoice : order.invoices) {
        for (const InvoiceLine &invoiced : invoice.lines)
            billing.bill(billable(invoiced, lines, groups), invoiced.shipped.value_or(nothing));
    }
    if (order.source == "ordersync"_L1) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            billing.cover(i, coveredUnits(lines.at(i), groups.at(i), order));
    }
    const QList<Quantity> billed = billing.result();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (billed.at(i) <= lines.at(i).invoiced)
            continue;
        lines[i].invoiced = billed.at(i);
        lines[i].stage = stageOfLine(lines.at(i), rowsOf(groups.at(i)));
    }
}

} // namespace Waybill
