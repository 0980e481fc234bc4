#include "core/rules/rollup.h"

#include "core/rules/forwardonly.h"
#include "core/rules/latest.h"
#include "core/rules/linebilling.h"
#include "core/rules/linerollup.h"
#include "core/rules/orderextras.h"
#include "core/rules/tracking.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

RowCode codeOf(Stage stage)
{
    switch (stage) {
    case Stage::New: return RowCode::New;
    case Stage::Submitted: return RowCode::Submitted;
    case Stage::Processing: return RowCode::Processing;
    case Stage::PartlyShipped:
    case Stage::Shipped: return RowCode::Shipped;
    case Stage::Delivered: return RowCode::Delivered;
    case Stage::Invoiced: return RowCode::Invoiced;
    case Stage::Closed: return RowCode::Closed;
    case Stage::Rejected: return RowCode::Rejected;
    case Stage::Cancelled: return RowCode::Cancelled;
    case Stage::NotFound: return RowCode::NotFound;
    case Stage::Unknown: return RowCode::Unknown;
    case Stage::Received:
    case Stage::BackOrdered:
    case Stage::InReview:
    case Stage::OnHold: return RowCode::Received;
    }
    Q_UNREACHABLE();
}

QString folded(const QString &raw)
{
    QString word = raw.toLower();
    word.remove(u' ');
    return word;
}

/// A person's word for an unknown status takes the place of "unknown".
void applyMapped(SupplierRow &row, const RollUpFacts &facts)
{
    if (row.code != RowCode::Unknown)
        return;
    if (const auto stage = facts.mappedStatuses.constFind(folded(row.rawStatus)); stage != facts.mappedStatuses.cend()) {
        row.code = codeOf(*stage);
        row.backOrdered |= *stage == Stage::BackOrdered;
        row.inReview |= *stage == Stage::InReview;
        row.onHold |= *stage == Stage::OnHold;
    }
}

/// The header says that everything is billed (Telaris): invoiced, or closed with an invoice or after it was seen invoiced. A
/// complaint or a claim takes nothing back of that, and adds nothing: an invoice alone may be one for a part.
bool isBilledByHeader(const SupplierOrder &order, const RollUpFacts &facts)
{
    if (order.linesHaveStatus)
        return false;
    const bool complained = std::any_of(order.rows.cbegin(), order.rows.cend(), [](const SupplierRow &row) { return row.onHold; });
    return order.code == RowCode::Invoiced || (order.code == RowCode::Closed && (!order.invoices.isEmpty() || facts.seenInvoiced))
        || (complained && facts.seenInvoiced);
}

/// A source whose lines have no status gives them the header's (Telaris).
void applyHeaderToRow(SupplierRow &row, const SupplierOrder &order, const RollUpFacts &facts)
{
    if (order.linesHaveStatus)
        return;
    const bool billed = isBilledByHeader(order, facts);
    row.code = order.code == RowCode::Closed && !billed ? RowCode::Processing : order.code;
    if (billed && order.code == RowCode::Processing)
        row.code = RowCode::Invoiced; // a complaint after the invoice
    row.shipped = billed ? row.ordered : row.invoiced.value_or(nothing);
    if (!billed && row.code == RowCode::Invoiced)
        row.code = RowCode::Processing;
    if (!billed && row.shipped->isPositive())
        row.code = RowCode::Invoiced; // partly: the part invoiced counts as shipped and billed
}

QList<SupplierLine> linesOf(const SupplierOrder &supplier, const RollUpFacts &facts)
{
    QList<SupplierRow> rows = supplier.rows;
    for (SupplierRow &row : rows) {
        applyHeaderToRow(row, supplier, facts);
        applyMapped(row, facts);
    }
    return groupRows(rows);
}

LineState orphanLine(const PurchaseOrderLine &ours)
{
    LineState line;
    line.key = ours.id.text();
    line.record = ours.id;
    line.productName = ours.productName;
    line.ordered = ours.ordered;
    line.open = ours.ordered;
    line.exceptions = OrderException::LineNotAtSupplier;
    line.stage = Stage::NotFound;
    return line;
}

QList<LineState> statesOf(const LineMatching &matching, const SupplierOrder &supplier, const PurchaseOrder &order,
                          const QList<LineLink> &links, const RollUpFacts &facts)
{
    QList<LineState> lines;
    QList<QList<SupplierLine>> groups;
    for (int i = 0; i < order.lines.size(); ++i) {
        const PurchaseOrderLine &ours = order.lines.at(i);
        QList<SupplierLine> mine;
        LineMatch match = LineMatch::None;
        for (const LinePair &pair : matching.pairs) {
            if (pair.ours != i)
                continue;
            mine.append(pair.line);
            match = pair.match;
        }
        LineState line = mine.isEmpty() ? orphanLine(ours) : rollUpLine(mine, &ours, facts);
        line.record = ours.id;
        line.match = match;
        line.notOrderedHere = std::any_of(links.cbegin(), links.cend(),
                                          [&](const auto &link) { return link.line == ours.id && link.notOrderedHere; });
        lines.append(line);
        groups.append(mine);
    }
    for (const SupplierLine &extra : matching.extras) {
        lines.append(rollUpLine({extra}, nullptr, facts));
        groups.append({extra});
    }
    billLines(lines, groups, supplier);
    return lines;
}

bool isOut(const LineState &line)
{
    return line.freight || line.notOrderedHere;
}

/// Lines over which the order is rolled up: not cancelled, rejected or freight (R11).
bool counts(const LineState &line)
{
    return !isOut(line) && !(line.exceptions & (OrderException::Cancelled | OrderException::Rejected));
}

void rank(OrderState &state, const RollUpFacts &facts)
{
    bool allBilled = true;
    bool anyBilled = false;
    bool allDelivered = true;
    bool anyCounted = false;
    std::optional<Fulfilment> lowest;
    for (const LineState &line : std::as_const(state.lines)) {
        if (!counts(line))
            continue;
        anyCounted = true;
        state.ordered += line.ordered - line.cancelled;
        state.shipped += std::min(line.shipped, line.ordered);
        allBilled &= billingOf(line) == Billing::Complete;
        anyBilled |= line.invoiced.isPositive();
        allDelivered &= line.shipped.isPositive() && line.delivered >= line.shipped;
        if (line.rank)
            lowest = lowest ? std::min(*lowest, *line.rank) : *line.rank;
    }
    if (!anyCounted)
        return;
    state.billing = allBilled ? Billing::Complete : anyBilled ? Billing::Partly : Billing::None;
    if (state.shipped.isZero())
        state.fulfilment = lowest.value_or(std::max(facts.keptFulfilment, Fulfilment::Received));
    else if (state.shipped < state.ordered)
        state.fulfilment = Fulfilment::PartlyShipped;
    else
        state.fulfilment = allDelivered ? Fulfilment::Delivered : Fulfilment::Shipped;
}

/// Part back-ordered as long as anything else is open or has left; back-ordered only if all that is open is.
void addExceptions(OrderState &state)
{
    bool allOpenBack = true;
    bool anyBack = false;
    for (const LineState &line : std::as_const(state.lines)) {
        if (isOut(line))
            continue;
        constexpr auto own = OrderException::BackOrdered;
        constexpr auto part = OrderException::PartBackOrdered;
        OrderExceptions rest = line.exceptions;
        rest.setFlag(own, false);
        rest.setFlag(part, false);
        state.exceptions |= rest;
        anyBack |= line.exceptions.testFlag(own) || line.exceptions.testFlag(part);
        if (counts(line) && line.open.isPositive())
            allOpenBack &= line.exceptions.testFlag(own);
    }
    if (anyBack)
        state.exceptions |= allOpenBack && state.shipped.isZero() ? OrderException::BackOrdered : OrderException::PartBackOrdered;
}

bool closedByTime(const OrderState &state, const RollUpFacts &facts)
{
    if (state.billing != Billing::Complete || state.shipped < state.ordered)
        return false;
    const bool scanned = std::any_of(state.shipments.cbegin(), state.shipments.cend(),
                                     [](const Shipment &shipment) { return shipment.checkpoint.has_value(); });
    const int days = scanned ? facts.closedAfterDaysWithScan : facts.closedAfterDays;
    QDate last;
    for (const SupplierInvoice &invoice : state.invoices) {
        if (invoice.date.isValid())
            last = last.isValid() ? std::max(last, invoice.date) : invoice.date;
    }
    if (!last.isValid())
        last = facts.billingCompleteSince;
    return days > 0 && last.isValid() && facts.today.isValid() && last.daysTo(facts.today) >= days;
}

/// Stage, first that fits (semantics 1), for an order with lines named by the supplier.
Stage stageOfLines(const OrderState &state, const RollUpFacts &facts)
{
    int rejected = 0;
    int cancelled = 0;
    int counted = 0;
    int named = 0; // counted lines that a row names
    int unknown = 0;
    for (const LineState &line : state.lines) {
        if (isOut(line))
            continue;
        rejected += line.exceptions.testFlag(OrderException::Rejected);
        cancelled += line.exceptions.testFlag(OrderException::Cancelled);
        counted += counts(line);
        named += counts(line) && !line.exceptions.testFlag(OrderException::LineNotAtSupplier);
        unknown += counts(line) && line.exceptions.testFlag(OrderException::Unknown);
    }
    if (counted == 0 && cancelled + rejected > 0)
        return rejected > 0 ? Stage::Rejected : Stage::Cancelled;
    if (named > 0 && unknown == named)
        return Stage::Unknown;
    if (state.closedBySource || (state.billing == Billing::Complete && state.fulfilment == Fulfilment::Delivered)
        || closedByTime(state, facts))
        return Stage::Closed;
    if (state.shipped.isZero()) {
        if (state.exceptions & OrderException::OnHold)
            return Stage::OnHold;
        if (state.exceptions & OrderException::InReview)
            return Stage::InReview;
        if (state.exceptions & OrderException::BackOrdered)
            return Stage::BackOrdered;
    }
    return stageOfRanks(state.fulfilment, state.billing);
}

/// Without lines the header code decides, and only then.
void useHeader(OrderState &state, const SupplierOrder &supplier, const RollUpFacts &facts)
{
    state.fulfilment = facts.keptFulfilment;
    state.billing = facts.keptBilling;
    switch (supplier.code) {
    case RowCode::NotFound: {
        state.exceptions |= OrderException::NotFound;
        const bool keeps = facts.everKnown || facts.origin == LinkOrigin::Submitted;
        state.stage = keeps ? (facts.everKnown ? facts.lastStage : Stage::Submitted) : Stage::NotFound;
        if (keeps)
            state.fulfilment = std::max(state.fulfilment, Fulfilment::Submitted);
        return;
    }
    case RowCode::Unknown:
        state.exceptions |= OrderException::Unknown;
        state.stage = Stage::Unknown;
        return;
    case RowCode::Cancelled:
        state.exceptions |= OrderException::Cancelled;
        state.stage = Stage::Cancelled;
        return;
    case RowCode::Rejected:
        state.exceptions |= OrderException::Rejected;
        state.stage = Stage::Rejected;
        return;
    case RowCode::New:
    case RowCode::Submitted:
    case RowCode::Received:
    case RowCode::Processing:
        state.fulfilment = supplier.code == RowCode::New ? Fulfilment::None
            : supplier.code == RowCode::Submitted        ? Fulfilment::Submitted
            : supplier.code == RowCode::Processing       ? Fulfilment::Processing
                                                         : Fulfilment::Received;
        break;
    case RowCode::Shipped:
        state.fulfilment = Fulfilment::Shipped;
        break;
    case RowCode::Delivered:
        state.fulfilment = Fulfilment::Delivered;
        break;
    case RowCode::Invoiced:
    case RowCode::Closed:
        state.fulfilment = Fulfilment::Shipped;
        state.billing = Billing::Complete;
        state.closedBySource = supplier.code == RowCode::Closed;
        break;
    }
    state.stage = state.closedBySource ? Stage::Closed : stageOfRanks(state.fulfilment, state.billing);
}

void addDates(OrderState &state)
{
    QDate openEta;
    QDate anyEta;
    for (const LineState &line : std::as_const(state.lines)) {
        if (!counts(line))
            continue;
        if (line.open.isPositive()) {
            state.expectedShip = latest(state.expectedShip, line.expectedShip);
            openEta = latest(openEta, line.eta);
        }
        anyEta = latest(anyEta, line.eta);
        if (later(line.shippedAt, state.shippedAt))
            state.shippedAt = line.shippedAt;
        if (state.fulfilment == Fulfilment::Delivered && later(line.deliveredAt, state.deliveredAt))
            state.deliveredAt = line.deliveredAt;
    }
    state.eta = openEta.isValid() ? openEta : anyEta;
}

void mergeShipments(OrderState &state, const RollUpFacts &facts)
{
    QStringList lineOrder;
    for (LineState &line : state.lines) {
        lineOrder.append(line.key);
        for (const Shipment &each : std::as_const(line.shipments)) {
            const auto found = std::find_if(state.shipments.begin(), state.shipments.end(),
                                            [&](const Shipment &shipment) { return shipment.key == each.key; });
            if (found == state.shipments.end()) {
                state.shipments.append(each);
                continue;
            }
            for (auto it = each.lines.cbegin(); it != each.lines.cend(); ++it)
                found->lines[it.key()] += it.value();
            if (found->shipped.isEmpty() || (!each.shipped.isEmpty() && later(found->shipped, each.shipped)))
                found->shipped = each.shipped;
            if (later(each.delivered, found->delivered))
                found->delivered = each.delivered;
            for (const QString &order : each.supplierOrders) {
                if (!found->supplierOrders.contains(order))
                    found->supplierOrders.append(order);
            }
        }
    }
    for (LineState &line : state.lines)
        sortShipments(line.shipments, lineOrder, facts.trackingSeen);
    sortShipments(state.shipments, lineOrder, facts.trackingSeen);
}

/// The source says closed of every line that is not cancelled.
bool allLinesClosed(const QList<SupplierLine> &lines, const SupplierOrder &supplier)
{
    if (!supplier.linesHaveStatus)
        return supplier.code == RowCode::Closed;
    bool any = false;
    for (const SupplierLine &line : lines) {
        for (const SupplierRow &row : line.rows) {
            if (isDead(row))
                continue;
            if (row.code != RowCode::Closed)
                return false;
            any = true;
        }
    }
    return any;
}

} // namespace

bool isShort(const SupplierOrder &supplier, const OrderState &state, const QDate &lastChange, const QDate &today, int days)
{
    const bool waits = std::any_of(supplier.rows.cbegin(), supplier.rows.cend(), isWaiting);
    const QDate last = latest(state.shippedAt.day(), lastChange);
    return state.stage == Stage::PartlyShipped && !waits && last.isValid() && last.daysTo(today) >= days;
}

Stage stageOfRanks(Fulfilment fulfilment, Billing billing)
{
    switch (fulfilment) {
    case Fulfilment::None: return Stage::New;
    case Fulfilment::Submitted: return Stage::Submitted;
    case Fulfilment::Received: return Stage::Received;
    case Fulfilment::Processing: return Stage::Processing;
    case Fulfilment::PartlyShipped: return Stage::PartlyShipped;
    case Fulfilment::Shipped: return billing == Billing::Complete ? Stage::Invoiced : Stage::Shipped;
    case Fulfilment::Delivered: return billing == Billing::Complete ? Stage::Invoiced : Stage::Delivered;
    }
    Q_UNREACHABLE();
}

OrderState rollUp(const SupplierOrder &supplier, const PurchaseOrder &order, const QList<LineLink> &lineLinks,
                  const RollUpFacts &facts)
{
    OrderState state;
    state.rawStatus = supplier.rawStatus;
    state.invoices = supplier.invoices;
    std::stable_sort(state.invoices.begin(), state.invoices.end(), [](const auto &a, const auto &b) {
        return a.date != b.date ? (a.date.isValid() && (!b.date.isValid() || a.date < b.date)) : a.number < b.number;
    });
    const QList<SupplierLine> supplierLines = linesOf(supplier, facts);
    if (supplierLines.isEmpty()) {
        useHeader(state, supplier, facts);
        if (state.stage == Stage::Unknown)
            state.unknownStatuses.append(supplier.rawStatus);
        state.supplierOrders = facts.knownSupplierOrders;
        return state;
    }
    const LineMatching matching = matchLines(supplierLines, order.lines, lineLinks);
    state.lines = statesOf(matching, supplier, order, lineLinks, facts);
    state.closedBySource = allLinesClosed(supplierLines, supplier);
    rank(state, facts);
    addExceptions(state);
    if (isBilledByHeader(supplier, facts)) { // its lines are for show: one that finds none of ours holds nothing back
        state.fulfilment = std::max(state.fulfilment, Fulfilment::Shipped);
        state.billing = Billing::Complete;
        state.exceptions.setFlag(OrderException::LineNotAtSupplier, false);
    }
    mergeShipments(state, facts);
    state.stage = stageOfLines(state, facts);
    addDates(state);
    state.supplierOrders = supplierOrdersOf(state, supplier, facts);
    state.freight = freightOf(supplier);
    state.discrepancies = discrepanciesOf(state, matching, order);
    for (const SupplierLine &line : supplierLines) {
        for (const SupplierRow &row : line.rows) {
            if (row.code == RowCode::Unknown && !facts.statusesIgnored.contains(row.rawStatus)
                && !state.unknownStatuses.contains(row.rawStatus))
                state.unknownStatuses.append(row.rawStatus);
        }
    }
    return state;
}

} // namespace Waybill
