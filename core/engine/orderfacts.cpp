#include "core/engine/orderfacts.h"

#include "core/model/json.h"
#include "core/model/jsonmembers.h"

#include <algorithm>

namespace Waybill {

namespace {

constexpr int priceDecimals = 6;

/// Millionths of a currency unit; nothing if the text has more decimals or is too large.
std::optional<qint64> millionths(const QString &amount)
{
    const qsizetype dot = amount.indexOf(u'.');
    const QString whole = dot < 0 ? amount : amount.left(dot);
    QString fraction = dot < 0 ? QString() : amount.mid(dot + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.size() > 8 || fraction.size() > priceDecimals)
        return {};
    bool fits = false;
    const qint64 value = (whole + fraction.leftJustified(priceDecimals, u'0')).toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

QString supplierNameOf(const SupplierOrder &supplier, const LineState &line, const QString &fallback)
{
    for (const SupplierRow &row : supplier.rows) {
        const bool fits = line.supplierOrders.isEmpty() || line.supplierOrders.contains(row.supplierOrder.text());
        if (fits && !row.supplierName.isEmpty())
            return row.supplierName;
    }
    return supplier.suppliers.isEmpty() ? fallback : supplier.suppliers.first();
}

QDate orderDay(const SupplierOrder &supplier, const PurchaseOrder &order)
{
    return !supplier.ordered.isEmpty() ? supplier.ordered.day() : order.submitted.date();
}

/// The pieces of one line, by when they left.
class Parts
{
public:
    Parts(const LineState &line, DeliveryPart common, QList<DeliveryPart> &all)
        : m_line(line)
        , m_common(std::move(common))
        , m_all(all)
        , m_left(std::min(line.shipped, line.ordered))
    {
    }

    void add()
    {
        const Shipment *untold = nullptr;
        for (const Shipment &box : m_line.shipments) {
            const auto told = box.lines.constFind(m_line.key);
            if (told == box.lines.cend()) {
                untold = untold ? untold : &box;
                continue;
            }
            append(*told, box.carrierName, box.shipped.isEmpty() ? m_line.shippedAt : box.shipped, delivered(box));
        }
        if (untold)
            append(m_left, untold->carrierName, untold->shipped.isEmpty() ? m_line.shippedAt : untold->shipped, delivered(*untold));
        else
            append(m_left, {}, m_line.shippedAt, m_line.deliveredAt);
        const Quantity toCome = m_line.ordered - m_line.cancelled - std::min(m_line.shipped, m_line.ordered);
        if (!toCome.isPositive())
            return;
        m_common.pieces = toCome;
        m_common.carrier.clear();
        m_common.shipped = m_common.delivered = {};
        m_all.append(m_common);
    }

private:
    Moment delivered(const Shipment &box) const { return box.delivered.isEmpty() ? m_line.deliveredAt : box.delivered; }

    void append(Quantity pieces, const QString &carrier, const Moment &shipped, const Moment &delivered)
    {
        pieces = std::min(pieces, m_left);
        if (!pieces.isPositive())
            return;
        m_left = m_left - pieces;
        m_common.pieces = pieces;
        m_common.carrier = carrier;
        m_common.shipped = shipped.day();
        m_common.delivered = delivered.day();
        m_all.append(m_common);
    }

    const LineState &m_line;
    DeliveryPart m_common;
    QList<DeliveryPart> &m_all;
    Quantity m_left;
};

} // namespace

Money totalOf(const PurchaseOrder &order)
{
    qint64 total = 0; // millionths
    QString currency;
    for (const PurchaseOrderLine &line : order.lines) {
        const auto price = millionths(line.unitCost.amount);
        qint64 cost = 0;
        if (line.unitCost.isEmpty() || !price || __builtin_mul_overflow(*price, line.ordered.thousandths(), &cost)
            || __builtin_add_overflow(total, cost / 1000, &total))
            return {};
        currency = line.unitCost.currency;
    }
    if (order.lines.isEmpty())
        return {};
    const qint64 cents = (total + (total < 0 ? -5'000 : 5'000)) / 10'000;
    const qint64 positive = cents < 0 ? -cents : cents;
    const QString text = QString::number(positive / 100) + u'.' + QString::number(positive % 100).rightJustified(2, u'0');
    return {cents < 0 ? u'-' + text : text, currency};
}

OrderFacts orderFacts(const SupplierOrder &supplier, const OrderState &state, const PurchaseOrder &order, const QString &sourceName)
{
    OrderFacts facts;
    OrderFigures &figures = facts.figures;
    figures.supplier = supplier.suppliers.isEmpty() ? sourceName : supplier.suppliers.join(QStringLiteral(", "));
    figures.customer = order.customer.isEmpty() ? supplier.customer : order.customer;
    figures.ordered = state.ordered;
    figures.shipped = state.shipped;
    figures.tracking = int(std::count_if(state.shipments.cbegin(), state.shipments.cend(), [](const Shipment &box) { return !box.number.isEmpty(); }));
    figures.eta = state.eta;
    figures.promised = state.eta;
    figures.delivered = state.deliveredAt.day();
    figures.orderedOn = orderDay(supplier, order);
    figures.requested = supplier.requested;
    figures.total = supplier.total.isEmpty() ? totalOf(order) : supplier.total;
    figures.tellsDelivery = supplier.reportsDelivery;
    for (const LineState &line : state.lines) {
        if (line.freight || line.notOrderedHere)
            continue;
        DeliveryPart common;
        common.line = line.key;
        common.supplier = supplierNameOf(supplier, line, sourceName);
        common.orderedOn = figures.orderedOn;
        common.promised = common.eta = line.eta;
        common.tellsDelivery = supplier.reportsDelivery;
        Parts(line, common, facts.parts).add();
    }
    for (const Shipment &box : state.shipments) {
        facts.shipments.append({box.key, box.number, box.carrierName, box.supplierOrders.value(0), box.shipped.day(), box.delivered.day(),
                                Json::write(box).toObject()});
    }
    for (const SupplierInvoice &invoice : state.invoices) {
        facts.invoices.append({invoice.number, invoice.type, invoice.supplierOrder.text(), invoice.date, invoice.total.amount,
                               invoice.total.currency, Json::write(invoice).toObject()});
    }
    return facts;
}

} // namespace Waybill
