#include "core/rules/linerollup.h"

#include "core/rules/latest.h"

#include "core/rules/carriers.h"
#include "core/rules/tracking.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Test>
bool any(const QList<SupplierRow> &rows, Test test)
{
    return std::any_of(rows.cbegin(), rows.cend(), test);
}

template<typename Value>
Quantity sum(const QList<SupplierRow> &rows, Value value)
{
    Quantity total;
    for (const SupplierRow &row : rows)
        total += value(row);
    return total;
}

/// Ship quantities as they count: a coded row without one counts its order quantity if no row of the line has one.
class Shipped
{
public:
    explicit Shipped(const QList<SupplierRow> &rows)
        : m_anyStated(any(rows, [](const auto &row) { return stated(row.shipped).isPositive(); }))
    {
    }
    Quantity of(const SupplierRow &row) const
    {
        if (isDead(row))
            return nothing;
        return isGuessed(row) ? stated(row.ordered) : stated(row.shipped);
    }
    bool isGuessed(const SupplierRow &row) const
    {
        return isCoded(row) && !m_anyStated && !stated(row.shipped).isPositive();
    }

private:
    bool m_anyStated;
};

/// Ordered by the supplier's rows: the largest, but their sum if they differ or if a back-order row waits though the others
/// shipped the largest; quotes are left out; never below what was shipped.
Quantity orderedBySupplier(const QList<SupplierRow> &rows, const Shipped &shipped)
{
    QList<SupplierRow> live;
    for (const SupplierRow &row : rows) {
        if (!isDead(row) && !row.quote)
            live.append(row);
    }
    if (live.isEmpty())
        live = rows;
    Quantity largest;
    bool differ = false;
    for (const SupplierRow &row : std::as_const(live)) {
        largest = std::max(largest, stated(row.ordered));
        differ |= stated(row.ordered) != stated(live.first().ordered);
    }
    const bool backOrderWaits = any(live, [](const auto &row) { return isWaiting(row) && row.backOrdered; });
    const Quantity othersShipped = sum(live, [&](const auto &row) { return row.backOrdered ? nothing : shipped.of(row); });
    const bool addsUp = differ || (live.size() > 1 && backOrderWaits && othersShipped >= largest);
    const Quantity ordered = addsUp ? sum(live, [](const auto &row) { return stated(row.ordered); }) : largest;
    return std::max(ordered, sum(rows, [&](const auto &row) { return shipped.of(row); }));
}

/// A quote row with nothing shipped goes when the shares of the other live rows reach the ordered quantity (R17).
QList<SupplierRow> withoutSupersededQuotes(const QList<SupplierRow> &rows, Quantity ordered, const Shipped &shipped)
{
    const Quantity shares = sum(rows, [&](const auto &row) {
        if (isDead(row) || row.quote)
            return nothing;
        return isCoded(row) ? shipped.of(row) : stated(row.ordered);
    });
    const bool others = any(rows, [](const auto &row) { return !isDead(row) && !row.quote; });
    QList<SupplierRow> kept;
    for (const SupplierRow &row : rows) {
        const bool superseded = row.quote && !isDead(row) && !stated(row.shipped).isPositive() && others && shares >= ordered;
        if (!superseded)
            kept.append(row);
    }
    return kept;
}

Quantity cancelledOf(const QList<SupplierRow> &rows, Quantity ordered, Quantity shippedSum, const Shipped &shipped)
{
    const Quantity rest = std::max(nothing, ordered - shippedSum);
    if (!rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), isDead))
        return rest;
    const Quantity dead = sum(rows, [](const auto &row) { return isDead(row) ? stated(row.ordered) : nothing; });
    const Quantity waiting = sum(rows, [&](const auto &row) {
        return isWaiting(row) ? std::max(nothing, stated(row.ordered) - shipped.of(row)) : nothing;
    });
    return std::max(nothing, std::min(dead, rest - waiting));
}

/// Units with evidence of delivery: the source's word, a carrier's delivery date, a checkpoint.
Quantity deliveredOf(const SupplierRow &row, Quantity shipped)
{
    if (row.code == RowCode::Delivered)
        return shipped;
    const auto arrived = [](const Package &package) {
        return !package.delivered.isEmpty()
            || (package.checkpoint
                && deliveryFacet(package.checkpoint->tag, package.checkpoint->subtag) == DeliveryFacet::Delivered);
    };
    const bool all = !row.packages.isEmpty() && std::all_of(row.packages.cbegin(), row.packages.cend(), arrived);
    if (all)
        return shipped;
    Quantity units;
    for (const Package &package : row.packages) {
        if (arrived(package))
            units += stated(package.quantity);
    }
    return std::min(units, shipped);
}

Fulfilment rankOf(RowCode code)
{
    switch (code) {
    case RowCode::New: return Fulfilment::None;
    case RowCode::Submitted: return Fulfilment::Submitted;
    case RowCode::Processing: return Fulfilment::Processing;
    case RowCode::Received:
    case RowCode::Shipped:
    case RowCode::Delivered:
    case RowCode::Invoiced:
    case RowCode::Closed:
    case RowCode::Cancelled:
    case RowCode::Rejected:
    case RowCode::NotFound:
    case RowCode::Unknown:
        return Fulfilment::Received;
    }
    Q_UNREACHABLE();
}

/// A word nobody mapped; one that a person said to ignore asks nobody, but has no rank either.
bool isUnknown(const SupplierRow &row, const RollUpFacts &facts)
{
    return row.code == RowCode::Unknown && !facts.statusesIgnored.contains(row.rawStatus);
}

void rankLine(LineState &line, const QList<SupplierRow> &rows, const RollUpFacts &facts)
{
    if (any(rows, [&](const auto &row) { return isUnknown(row, facts); }))
        return;
    if (line.shipped.isPositive()) {
        line.rank = line.open.isPositive()         ? Fulfilment::PartlyShipped
            : line.delivered >= line.shipped       ? Fulfilment::Delivered
                                                   : Fulfilment::Shipped;
        return;
    }
    for (const SupplierRow &row : rows) {
        if (isWaiting(row) && row.code != RowCode::Unknown && !row.backOrdered && !row.quote && !row.inReview && !row.onHold)
            line.rank = line.rank ? std::min(*line.rank, rankOf(row.code)) : rankOf(row.code);
    }
}

void addExceptions(LineState &line, const QList<SupplierRow> &rows, const Shipped &shipped, const RollUpFacts &facts)
{
    QList<SupplierRow> waiting;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(waiting), isWaiting);
    const auto backOrdered = [](const SupplierRow &row) { return row.backOrdered; };
    if (!waiting.isEmpty() && std::all_of(waiting.cbegin(), waiting.cend(), backOrdered))
        line.exceptions |= OrderException::BackOrdered;
    else if (any(waiting, backOrdered))
        line.exceptions |= OrderException::PartBackOrdered;
    line.backOrdered = std::min(line.open, sum(waiting, [&](const auto &row) {
        return row.backOrdered ? std::max(nothing, stated(row.ordered) - shipped.of(row)) : nothing;
    }));
    if (any(waiting, [](const auto &row) { return row.quote || row.inReview; }))
        line.exceptions |= OrderException::InReview;
    if (any(waiting, [](const auto &row) { return row.onHold; }))
        line.exceptions |= OrderException::OnHold;
    if (any(rows, [](const auto &row) { return row.delayed; }))
        line.exceptions |= OrderException::Delayed;
    if (any(rows, [&](const auto &row) { return isUnknown(row, facts); }))
        line.exceptions |= OrderException::Unknown;
    const bool dead = !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), isDead) && line.shipped.isZero();
    if (dead) {
        const bool rejected = std::all_of(rows.cbegin(), rows.cend(), [](const auto &r) { return r.code == RowCode::Rejected; });
        line.exceptions |= rejected ? OrderException::Rejected : OrderException::Cancelled;
    }
    for (const Shipment &shipment : std::as_const(line.shipments)) {
        if (shipment.checkpoint
            && deliveryFacet(shipment.checkpoint->tag, shipment.checkpoint->subtag) == DeliveryFacet::Returned)
            line.exceptions |= OrderException::Returned;
    }
}

/// Rows whose goods are still to come: waiting ones, and coded ones that fell short of what no waiting row stands for.
QList<SupplierRow> openRows(const LineState &line, const QList<SupplierRow> &rows, const Shipped &shipped)
{
    const auto rest = [&](const SupplierRow &row) { return std::max(nothing, stated(row.ordered) - shipped.of(row)); };
    const Quantity waiting = sum(rows, [&](const auto &row) { return isWaiting(row) ? rest(row) : nothing; });
    QList<SupplierRow> open;
    if (!line.open.isPositive())
        return open;
    for (const SupplierRow &row : rows) {
        if (isWaiting(row) || (isCoded(row) && rest(row).isPositive() && waiting < line.open))
            open.append(row);
    }
    return open;
}

/// Expected ship and ETA of the open part; of everything once nothing is open. Dead rows never count (R12), nor does the
/// ship date of a row of which nothing left.
void addDates(LineState &line, const QList<SupplierRow> &rows, const Shipped &shipped)
{
    if (line.exceptions & OrderException::Cancelled)
        return;
    const QList<SupplierRow> open = openRows(line, rows, shipped);
    for (const SupplierRow &row : open)
        line.expectedShip = latest(line.expectedShip, row.estimatedShip);
    for (const SupplierRow &row : open.isEmpty() ? rows : open) {
        if (!isDead(row))
            line.eta = latest(line.eta, row.estimatedDelivery.isValid() ? row.estimatedDelivery : row.eta);
    }
    for (const SupplierRow &row : rows) {
        if (shipped.of(row).isPositive() && later(row.shippedAt, line.shippedAt))
            line.shippedAt = row.shippedAt;
    }
    if (line.rank != Fulfilment::Delivered)
        return;
    for (const SupplierRow &row : rows) {
        for (const Package &package : row.packages) {
            const Moment arrived = !package.delivered.isEmpty() ? package.delivered
                : package.checkpoint                            ? package.checkpoint->time
                                                                : Moment();
            if (later(arrived, line.deliveredAt))
                line.deliveredAt = arrived;
        }
    }
}

} // namespace

bool isDead(const SupplierRow &row)
{
    return row.code == RowCode::Cancelled || row.code == RowCode::Rejected;
}

bool isCoded(const SupplierRow &row)
{
    return row.code == RowCode::Shipped || row.code == RowCode::Delivered || row.code == RowCode::Invoiced
        || row.code == RowCode::Closed;
}

bool isWaiting(const SupplierRow &row)
{
    return !isDead(row) && !isCoded(row) && row.code != RowCode::NotFound;
}

Stage stageOfLine(const LineState &line, const QList<SupplierRow> &rows)
{
    if (line.exceptions & OrderException::Rejected)
        return Stage::Rejected;
    if (line.exceptions & OrderException::Cancelled)
        return Stage::Cancelled;
    if (line.exceptions & OrderException::Unknown)
        return Stage::Unknown;
    if (line.shipped.isPositive()) {
        const bool billed = line.invoiced.isPositive() && line.invoiced >= line.shipped;
        if (line.open.isPositive())
            return Stage::PartlyShipped;
        const bool closed = std::all_of(rows.cbegin(), rows.cend(), [](const auto &r) { return isDead(r) || r.code == RowCode::Closed; });
        if (closed || (billed && line.rank == Fulfilment::Delivered))
            return Stage::Closed;
        return billed ? Stage::Invoiced : line.rank == Fulfilment::Delivered ? Stage::Delivered : Stage::Shipped;
    }
    if (line.exceptions & OrderException::OnHold)
        return Stage::OnHold;
    if (line.exceptions & OrderException::InReview)
        return Stage::InReview;
    if (line.exceptions & OrderException::BackOrdered)
        return Stage::BackOrdered;
    return stageOfRanks(line.rank.value_or(Fulfilment::Received), Billing::None);
}

Quantity shippedUnits(const SupplierRow &row, const QList<SupplierRow> &rows)
{
    return Shipped(rows).of(row);
}

QList<Shipment> shipmentsOf(const QList<SupplierRow> &rows, const QString &lineKey, const RollUpFacts &facts)
{
    const QSet<QString> known(facts.trackingSeen.cbegin(), facts.trackingSeen.cend());
    QList<Shipment> shipments;
    for (const SupplierRow &row : rows) {
        if (isDead(row))
            continue;
        for (const Package &package : row.packages) {
            const auto numbers = parseTracking(package.trackingNumber, known);
            for (const TrackingNumber &number : numbers) {
                auto found = std::find_if(shipments.begin(), shipments.end(), [&](auto &s) { return s.key == number.key; });
                if (found == shipments.end()) {
                    const bool direct = row.warehouse == "98"_L1 || row.shipMethod == "DSV"_L1;
                    const CarrierVerdict verdict = judgeCarrier(
                        number.key, {package.carrier, row.shipMethod, row.shipMethodText, package.trackingUrl, direct});
                    Shipment shipment;
                    shipment.key = number.key;
                    shipment.number = number.number;
                    shipment.carrier = verdict.carrier;
                    shipment.carrierName = verdict.name;
                    shipment.url = verdict.url;
                    if (package.trackingUrl.isEmpty() && facts.linkTemplates.contains(verdict.carrier) && !verdict.url.isEmpty())
                        shipment.url = trackingLink(verdict.carrier, number.key, facts.linkTemplates);
                    shipment.unverifiedFormat = verdict.unverifiedFormat;
                    shipments.append(shipment);
                    found = shipments.end() - 1;
                }
                const Moment shipped = package.shipped.isEmpty() ? row.shippedAt : package.shipped;
                if (found->shipped.isEmpty() || (!shipped.isEmpty() && later(found->shipped, shipped)))
                    found->shipped = shipped;
                if (later(package.delivered, found->delivered))
                    found->delivered = package.delivered;
                const QString order = row.supplierOrder.text();
                if (!order.isEmpty() && !found->supplierOrders.contains(order))
                    found->supplierOrders.append(order);
                found->lines[lineKey] += numbers.size() == 1 ? stated(package.quantity) : nothing;
                if (found->weight.isEmpty())
                    found->weight = package.weight;
                if (package.checkpoint)
                    found->checkpoint = package.checkpoint;
            }
        }
    }
    return shipments;
}

LineState rollUpLine(const QList<SupplierLine> &supplier, const PurchaseOrderLine *ours, const RollUpFacts &facts)
{
    QList<SupplierRow> rows;
    for (const SupplierLine &each : supplier)
        rows += each.rows;
    if (ours && rows.size() == 1 && !rows.first().ordered && !rows.first().shipped)
        rows.first().ordered = ours->ordered; // a source without quantities: the row stands for the whole line
    LineState line;
    line.key = ours ? ours->id.text() : u"supplier:"_s + supplier.first().id;
    line.supplierLine = supplier.first().id;
    line.lineNumber = supplier.first().number;
    const SupplierRow first = rows.first();
    line.productName = ours && !ours->productName.isEmpty() ? ours->productName : first.productName.simplified();
    line.sku = first.sku;
    line.mpn = first.mpn;
    line.freight = supplier.first().freight;
    for (const SupplierRow &row : std::as_const(rows)) {
        line.rawStatuses.append(row.rawStatus);
        const QString number = row.supplierOrder.text();
        if (!isDead(row) && !number.isEmpty() && !line.supplierOrders.contains(number))
            line.supplierOrders.append(number);
    }
    const Shipped before(rows);
    line.orderedBySupplier = !ours;
    line.ordered = ours ? ours->ordered : orderedBySupplier(rows, before);
    rows = withoutSupersededQuotes(rows, line.ordered, before);
    const Shipped shipped(rows);
    line.shipped = sum(rows, [&](const auto &row) { return shipped.of(row); });
    line.noQuantity = any(rows, [&](const auto &row) { return shipped.isGuessed(row); });
    line.overShipped = line.shipped > line.ordered;
    line.cancelled = cancelledOf(rows, line.ordered, line.shipped, shipped);
    line.open = std::max(nothing, line.ordered - line.shipped - line.cancelled);
    line.invoiced = sum(rows, [&](const auto &row) {
        return row.code == RowCode::Invoiced || row.code == RowCode::Closed ? shipped.of(row) : nothing;
    });
    line.delivered = sum(rows, [&](const auto &row) { return deliveredOf(row, shipped.of(row)); });
    line.shipments = shipmentsOf(rows, line.key, facts);
    rankLine(line, rows, facts);
    addExceptions(line, rows, shipped, facts);
    line.stage = stageOfLine(line, rows);
    addDates(line, rows, shipped);
    return line;
}

} // namespace Waybill
