#include "core/mapping/facts.h"

#include "core/mapping/suppliertext.h"
#include "core/rules/dates.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<Shipment> &shipmentsOf(const FactScope &scope)
{
    return scope.line ? scope.line->shipments : scope.input->state.shipments;
}

/// Invoices of the order, or those that name this line.
QList<SupplierInvoice> invoicesOf(const FactScope &scope)
{
    if (!scope.line)
        return scope.input->state.invoices;
    QList<SupplierInvoice> found;
    for (const SupplierInvoice &invoice : scope.input->state.invoices) {
        const bool names = std::any_of(invoice.lines.cbegin(), invoice.lines.cend(), [&](const InvoiceLine &line) {
            const QString number = line.customerLineNumber.isEmpty() ? line.lineNumber : line.customerLineNumber;
            return (!number.isEmpty() && number == scope.line->lineNumber)
                || (number.isEmpty() && !line.itemCode.isEmpty() && line.itemCode == scope.line->sku);
        });
        if (names)
            found.append(invoice);
    }
    return found;
}

QList<SupplierRow> rowsOf(const FactScope &scope)
{
    if (!scope.line)
        return scope.input->supplier.rows;
    QList<SupplierRow> found;
    for (const SupplierRow &row : scope.input->supplier.rows) {
        const QString number = row.customerLineNumber.isEmpty() ? row.lineNumber : row.customerLineNumber;
        if (!number.isEmpty() && number == scope.line->lineNumber)
            found.append(row);
    }
    return found;
}

/// Each text once, in order.
QString joined(const QStringList &texts, const QString &separator)
{
    QStringList once = texts;
    once.removeAll(QString());
    once.removeDuplicates();
    return once.join(separator);
}

/// Exact sum of decimal texts; empty if there is none, or one is no number.
QString sum(const QList<Money> &amounts)
{
    Quantity total;
    bool any = false;
    for (const Money &money : amounts) {
        if (money.isEmpty())
            continue;
        const auto amount = Quantity::parse(money.amount);
        if (!amount)
            return {};
        total += *amount;
        any = true;
    }
    return any ? Money::parse(total.text()).amount : QString();
}

template<typename Member>
QString invoiceSum(const FactScope &scope, Member member)
{
    QList<Money> amounts;
    for (const SupplierInvoice &invoice : invoicesOf(scope))
        amounts.append(invoice.*member);
    return sum(amounts);
}

QString checkpointText(const FactScope &scope)
{
    const Shipment *latest = nullptr;
    for (const Shipment &shipment : shipmentsOf(scope)) {
        if (shipment.checkpoint && (!latest || shipment.checkpoint->time.day() > latest->checkpoint->time.day()))
            latest = &shipment;
    }
    if (!latest)
        return {};
    const Checkpoint &scan = *latest->checkpoint;
    return joined({scan.time.day().toString(Qt::ISODate), scan.message.isEmpty() ? scan.tag : scan.message, scan.location}, u" "_s);
}

/// "match" or "differs": the address itself is shown, never written (R43).
QString shipToCompared(const FactScope &scope)
{
    const auto bare = [](const QString &address) {
        QString letters;
        for (const QChar c : address.toCaseFolded()) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    };
    const QString theirs = bare(scope.input->supplier.shipTo);
    const QString ours = bare(scope.input->order.shipTo);
    if (theirs.isEmpty() || ours.isEmpty())
        return {};
    return theirs == ours ? u"match"_s : u"differs"_s;
}

/// The moment of a date fact; empty for facts that are none.
Moment dateOf(const FactScope &scope, Fact fact)
{
    const OrderState &state = scope.input->state;
    const LineState *line = scope.line;
    const QList<SupplierInvoice> invoices = invoicesOf(scope);
    switch (fact) {
    case Fact::ExpectedShip: return Moment::ofDay(line ? line->expectedShip : state.expectedShip);
    case Fact::ShipDate: return line ? line->shippedAt : state.shippedAt;
    case Fact::Eta: return Moment::ofDay(line ? line->eta : state.eta);
    case Fact::Delivered: return line ? line->deliveredAt : state.deliveredAt;
    case Fact::InvoiceDate: return Moment::ofDay(invoices.isEmpty() ? QDate() : invoices.last().date);
    case Fact::InvoiceDue: return Moment::ofDay(invoices.isEmpty() ? QDate() : invoices.last().due);
    default: return {};
    }
}

/// The decimal text of a number fact; empty for facts that are none.
QString numberOf(const FactScope &scope, Fact fact)
{
    switch (fact) {
    case Fact::InvoiceTotal: return invoiceSum(scope, &SupplierInvoice::total);
    case Fact::InvoiceSubtotal: return invoiceSum(scope, &SupplierInvoice::subtotal);
    case Fact::InvoiceTax: return invoiceSum(scope, &SupplierInvoice::tax);
    case Fact::InvoiceShipping: return invoiceSum(scope, &SupplierInvoice::shipping);
    case Fact::Freight: return scope.input->state.freight.amount;
    case Fact::OrderTotal: return scope.input->supplier.total.amount;
    case Fact::QuantityShipped: {
        const Quantity shipped = scope.line ? scope.line->shipped : scope.input->state.shipped;
        return shipped.isZero() ? QString() : shipped.text();
    }
    case Fact::Weight: {
        QList<Money> weights;
        for (const Shipment &shipment : shipmentsOf(scope))
            weights.append(Money::parse(shipment.weight));
        return sum(weights);
    }
    default: return {};
    }
}

QString textOf(const FactScope &scope, Fact fact, const QString &separator)
{
    const QList<SupplierInvoice> invoices = invoicesOf(scope);
    QStringList texts;
    switch (fact) {
    case Fact::SupplierOrderNumbers:
    case Fact::Tracking:
    case Fact::InvoiceNumbers:
        for (const WantedItem &item : factItems(scope, fact, false))
            texts.append(item.text);
        return joined(texts, separator);
    case Fact::Carrier:
        for (const Shipment &shipment : shipmentsOf(scope))
            texts.append(shipment.carrierName);
        return joined(texts, separator);
    case Fact::TrackingLink:
        for (const Shipment &shipment : shipmentsOf(scope))
            texts.append(shipment.url);
        return joined(texts, separator);
    case Fact::ServiceLevel:
        for (const SupplierRow &row : rowsOf(scope))
            texts.append(row.shipMethodText);
        return joined(texts, separator);
    case Fact::Dimensions:
        for (const SupplierRow &row : rowsOf(scope)) {
            for (const Package &package : row.packages)
                texts.append(package.dimensions);
        }
        return joined(texts, separator);
    case Fact::LastCheckpoint: return checkpointText(scope);
    case Fact::ShipToCompared: return shipToCompared(scope);
    case Fact::InvoiceTerms: return invoices.isEmpty() ? QString() : invoices.last().terms;
    case Fact::InvoiceStatus: return invoices.isEmpty() ? QString() : invoices.last().status;
    case Fact::Currency:
        return !invoices.isEmpty() && !invoices.last().total.currency.isEmpty() ? invoices.last().total.currency
                                                                                : scope.input->supplier.total.currency;
    default: return {};
    }
}

} // namespace

QList<WantedItem> factItems(const FactScope &scope, Fact fact, bool carrierPrefix)
{
    QList<WantedItem> items;
    const auto add = [&](const QString &key, const QString &text, const QString &carrier) {
        const QString safe = harmless(text, scope.input->supplierTextUnits);
        const bool known = std::any_of(items.cbegin(), items.cend(), [&](const auto &i) { return i.key == key; });
        if (!safe.isEmpty() && !known)
            items.append({key, safe, carrier});
    };
    if (fact == Fact::Tracking) {
        for (const Shipment &shipment : shipmentsOf(scope)) {
            add(shipment.key, shipment.number,
                carrierPrefix ? harmless(shipment.carrierName, scope.input->supplierTextUnits) : QString());
        }
    } else if (fact == Fact::SupplierOrderNumbers) {
        for (const QString &number : scope.line ? scope.line->supplierOrders : scope.input->state.supplierOrders)
            add(number.trimmed().toCaseFolded(), number.trimmed(), {});
    } else if (fact == Fact::InvoiceNumbers) {
        for (const SupplierInvoice &invoice : invoicesOf(scope))
            add(invoice.number.trimmed().toCaseFolded(), invoice.number.trimmed(), {});
    }
    return items;
}

FieldValue factValue(const FactScope &scope, Fact fact, const TargetField &field, const FieldFormat &format)
{
    const Moment date = dateOf(scope, fact);
    if (!date.isEmpty()) {
        if (field.type == FieldType::Text)
            return FieldValue::ofText(date.day().toString(format.dateFormat.isEmpty() ? u"yyyy-MM-dd"_s : format.dateFormat));
        return dateValue(date, field.type, QTimeZone(scope.input->targetZone.toLatin1()));
    }
    const QString number = numberOf(scope, fact);
    if (!number.isEmpty())
        return field.type == FieldType::Number ? FieldValue::ofNumber(number) : FieldValue::ofText(number);
    // Each piece is bounded; a joined text may be longer than one piece, a link may not be cut at all.
    const QString text = textOf(scope, fact, format.separator);
    return FieldValue::ofText(fact == Fact::TrackingLink || isList(fact) ? harmless(text, 0)
                                                                         : harmless(text, scope.input->supplierTextUnits));
}

QString stageText(const FactScope &scope)
{
    const Stage stage = scope.line ? scope.line->stage : scope.input->state.stage;
    if (stage == Stage::NotFound || stage == Stage::Unknown)
        return {};
    const Quantity shipped = scope.line ? scope.line->shipped : scope.input->state.shipped;
    const Quantity ordered = scope.line ? scope.line->ordered - scope.line->cancelled : scope.input->state.ordered;
    if (stage == Stage::PartlyShipped)
        return u"%1 (%2 of %3)"_s.arg(stageLabel(stage), shipped.text(), ordered.text());
    return stageLabel(stage);
}

} // namespace Waybill
