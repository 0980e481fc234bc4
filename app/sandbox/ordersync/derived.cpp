#include "app/sandbox/ordersync/derived.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The twelve statuses of v2 in the order of an order's life (help page 12987706).
const QStringList &lifeOrder()
{
    static const QStringList order{u"pending"_s,    u"review"_s,  u"internal review"_s, u"invalid"_s,   u"submitted"_s, u"confirmed"_s,
                                   u"processing"_s, u"shipped"_s, u"in transit"_s,      u"delivered"_s, u"complete"_s,  u"cancelled"_s};
    return order;
}

QString slugOf(const QString &shipMethod)
{
    static const QStringList fedex{u"F2"_s, u"FG"_s, u"FO"_s, u"FP"_s, u"FX"_s, u"FS"_s};
    if (fedex.contains(shipMethod))
        return u"fedex"_s;
    if (shipMethod.startsWith(u"DH"))
        return u"dhl"_s;
    if (shipMethod.startsWith(u"CPC"))
        return u"canada-post"_s;
    return shipMethod.startsWith(u"U") && shipMethod != u"US" ? u"ups"_s : QString();
}

QString linkOf(const QString &slug, const QString &number)
{
    if (slug == u"fedex")
        return u"https://www.fedex.com/apps/fedextrack/?tracknumbers="_s + number;
    if (slug == u"ups")
        return u"https://www.ups.com/track?loc=en_US&tracknum="_s + number;
    return {};
}

QDateTime timeOf(const QString &text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time;
}

/// The carrier's own local time with its offset: "2026-03-05T14:12:00-08:00".
QString offsetText(const QDateTime &time, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(time);
    return time.toOffsetFromUtc(offset).toString(Qt::ISODate);
}

QString dayText(const QString &day)
{
    return day.left(10) + u"T00:00:00+00:00"_s;
}

QString estimateText(const QString &day, const OrderSyncOptions &options)
{
    if (!options.slashDates)
        return dayText(day);
    const QDate date = QDate::fromString(day.left(10), Qt::ISODate);
    return date.isValid() ? date.toString(u"MM/dd/yyyy"_s) : day;
}

bool isShipped(const QJsonObject &row)
{
    const QString code = row.value(u"code"_s).toString();
    return code == u"shipped" || code == u"invoiced";
}

QString statusOf(const QJsonObject &row)
{
    const QString code = row.value(u"code"_s).toString();
    const QString type = row.value(u"type"_s).toString();
    const QString method = row.value(u"shipMethod"_s).toString();
    if (code == u"rejected")
        return u"invalid"_s;
    if (code == u"deleted")
        return u"cancelled"_s;
    if (isShipped(row))
        return u"shipped"_s;
    if (code == u"hold" || ((method == u"NL" || method == u"HS") && type != u"BO"))
        return u"internal review"_s;
    if (code != u"accepted")
        return code; // a word of the portal nobody translated
    if (type == u"BO")
        return u"confirmed"_s;
    if (type == u"QO" || type == u"99")
        return u"review"_s;
    const bool released = row.value(u"freight"_s).toDouble() > 0 || !row.value(u"shipEstimate"_s).toString().isEmpty();
    return released ? u"processing"_s : u"submitted"_s;
}

/// One item for so many pieces of a row.
QJsonObject item(const QJsonObject &row, double quantity, const QString &status, const DerivedFrom &from, const OrderSyncOptions &options)
{
    const double price = numberOf(row.value(u"price"_s));
    QJsonObject made{{u"$line"_s, row.value(u"line"_s)},
                     {u"$sku"_s, row.value(u"sku"_s)},
                     {u"supplier_order_id"_s, row.value(u"order"_s).toString()},
                     {u"product_name"_s, row.value(u"name"_s).toString()},
                     {u"product_details"_s, QJsonObject{{u"sku"_s, row.value(u"sku"_s)}, {u"mfg_part"_s, row.value(u"mfgPN"_s)}}},
                     {u"status"_s, status},
                     {u"supplier_name"_s, from.supplierName},
                     {u"price"_s, price},
                     {u"discount"_s, 0},
                     {u"total"_s, price * quantity},
                     {u"quantity"_s, quantity}};
    const QString estimate = row.value(u"deliveryEstimate"_s).toString(row.value(u"eta"_s).toString());
    if (!estimate.isEmpty())
        made.insert(u"estimated_delivery_date"_s, estimateText(estimate, options));
    return made;
}

QJsonObject trackingOf(const QJsonObject &package, const QJsonObject &row, const DerivedFrom &from)
{
    const QString slug = slugOf(row.value(u"shipMethod"_s).toString());
    const QString number = package.value(u"tracking"_s).toString();
    QJsonObject tracking{{u"tracking_number"_s, number},
                         {u"carrier"_s, slug},
                         {u"tracking_url"_s, linkOf(slug, number)},
                         {u"latest_checkpoint"_s, QJsonValue::Null}};
    const QDateTime shipped = timeOf(row.value(u"shipTime"_s).toString(), from.zone);
    if (shipped.isValid())
        tracking.insert(u"shipped_date"_s, stampText(shipped));
    const QDateTime delivered = timeOf(package.value(u"delivered"_s).toString(), from.zone);
    if (delivered.isValid()) {
        tracking.insert(u"actual_delivery_date"_s, offsetText(delivered, from.zone));
        tracking.insert(u"latest_checkpoint"_s, QJsonObject{{u"message"_s, u"Delivered"_s},
                                                            {u"location"_s, QString()},
                                                            {u"timestamp"_s, offsetText(delivered, from.zone)}});
    }
    return tracking;
}

/// What a package holds of a row: what it says, else an even share.
double piecesIn(const QJsonArray &packages, int index, double shipped)
{
    const QJsonValue told = packages.at(index).toObject().value(u"quantity"_s);
    if (!told.isUndefined())
        return numberOf(told);
    const int share = int(shipped) / int(packages.size());
    return index + 1 == packages.size() ? shipped - share * (packages.size() - 1) : share;
}

/// A shipped row: an item for each box (v2 has one tracking object a line) and one for what still waits.
QJsonArray shippedItems(const QJsonObject &row, const DerivedFrom &from, const OrderSyncOptions &options)
{
    const double ordered = numberOf(row.value(u"quantity"_s));
    const QJsonValue told = row.value(u"shipped"_s);
    const double shipped = told.isUndefined() ? ordered : numberOf(told);
    QJsonArray packages = row.value(u"packages"_s).toArray();
    while (packages.size() > std::max(1, int(shipped)))
        packages.removeLast();
    QJsonArray items;
    for (int i = 0; i < packages.size(); ++i) {
        const QJsonObject tracking = trackingOf(packages.at(i).toObject(), row, from);
        const bool delivered = tracking.contains(u"actual_delivery_date"_s);
        QJsonObject made = item(row, piecesIn(packages, i, shipped), delivered ? u"delivered"_s : u"shipped"_s, from, options);
        made.insert(u"tracking"_s, tracking);
        items.append(made);
    }
    if (packages.isEmpty())
        items.append(item(row, shipped, u"shipped"_s, from, options));
    if (ordered > shipped)
        items.append(item(row, ordered - shipped, u"confirmed"_s, from, options));
    return items;
}

QJsonObject invoiceOf(const QJsonObject &told, const DerivedFrom &from)
{
    double subtotal = 0;
    const QJsonArray lines = told.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines)
        subtotal += numberOf(line[u"quantity"_s]) * numberOf(line[u"price"_s]);
    const double freight = numberOf(told.value(u"freight"_s));
    const double tax = numberOf(told.value(u"tax"_s));
    const QString day = told.value(u"date"_s).toString().left(10);
    const QJsonValue total = told.value(u"total"_s);
    QString order = told.value(u"order"_s).toString();
    if (order.isEmpty() && !from.state.rows.isEmpty())
        order = from.state.rows.first().value(u"order"_s).toString();
    return {{u"$lines"_s, lines},
            {u"$pdf"_s, true},
            {u"invoice_number"_s, told.value(u"number"_s)},
            {u"supplier_order_id"_s, order},
            {u"supplier_name"_s, from.supplierName},
            {u"invoice_date"_s, dayText(day)},
            {u"due_date"_s, dayText(QDate::fromString(day, Qt::ISODate).addDays(60).toString(Qt::ISODate))},
            {u"payment_terms"_s, u"Net 60 Days"_s},
            {u"terms_days"_s, 60},
            {u"subtotal_amount"_s, subtotal},
            {u"tax_amount"_s, tax},
            {u"shipping_amount"_s, freight},
            {u"total_amount"_s, total.isUndefined() ? subtotal + freight + tax : numberOf(total)},
            {u"currency"_s, u"USD"_s},
            {u"status"_s, u"open"_s},
            {u"updated_at"_s, stampText(from.state.changedAt)}};
}

} // namespace

QString stampText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".889958+00:00"_s;
}

QString headerStatus(const QJsonArray &items)
{
    QString least;
    for (const QJsonValue &each : items) {
        const QString status = each[u"status"_s].toString();
        if (least.isEmpty() || lifeOrder().indexOf(status) < lifeOrder().indexOf(least))
            least = status;
    }
    return least;
}

QStringList conditionsOf(const QJsonArray &items, const QStringList &suppliers)
{
    QStringList statuses;
    bool silent = false;
    for (const QJsonValue &each : items) {
        const QString status = each[u"status"_s].toString();
        if (!statuses.contains(status))
            statuses.append(status);
        const QJsonObject tracking = each[u"tracking"_s].toObject();
        silent |= status == u"shipped" && !tracking.isEmpty() && tracking.value(u"latest_checkpoint"_s).isNull();
    }
    QStringList conditions;
    if (statuses.size() > 1)
        conditions.append(u"multiple_statuses"_s);
    if (suppliers.size() > 1)
        conditions.append(u"multiple_suppliers"_s);
    if (silent)
        conditions.append(u"no_carrier_events"_s);
    return conditions;
}

double numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().remove(u',').toDouble() : value.toDouble();
}

QJsonObject derivedRecord(const DerivedFrom &from, const OrderSyncOptions &options)
{
    const SupplierState &state = from.state;
    QJsonArray items;
    double total = 0;
    double quantity = 0;
    bool backOrdered = false;
    for (const QJsonObject &row : state.rows) {
        backOrdered |= row.value(u"type"_s).toString() == u"BO" && !isShipped(row);
        const QJsonArray made = isShipped(row) ? shippedItems(row, from, options)
                                               : QJsonArray{item(row, numberOf(row.value(u"quantity"_s)), statusOf(row), from, options)};
        for (const QJsonValue &each : made) {
            items.append(each);
            total += each[u"total"_s].toDouble();
            quantity += each[u"quantity"_s].toDouble();
        }
    }
    QStringList conditions = conditionsOf(items, {from.supplierName});
    if (backOrdered)
        conditions.append(u"delayed"_s);
    QJsonArray invoices;
    for (const QJsonObject &invoice : state.invoices)
        invoices.append(invoiceOf(invoice, from));
    const QDateTime ordered = timeOf(state.poTime, from.zone);
    const QString day = stampText(ordered.isValid() ? ordered : state.begunAt);
    return {{u"po_number"_s, state.po},
            {u"order_date"_s, day},
            {u"request_date"_s, dayText(day)},
            {u"status"_s, items.isEmpty() ? statusOf({{u"code"_s, state.code}}) : headerStatus(items)},
            {u"customer_name"_s, u"Alex Demo"_s},
            {u"shipping_address"_s, u"1 Demo Way, Columbus, OH 43123, USA"_s},
            {u"suppliers"_s, QJsonArray{from.supplierName}},
            {u"total"_s, total},
            {u"quantity"_s, quantity},
            {u"drop_ship"_s, false},
            {u"items"_s, items},
            {u"conditions"_s, QJsonArray::fromStringList(conditions)},
            {u"invoices"_s, invoices}};
}

} // namespace Waybill::Sandbox
