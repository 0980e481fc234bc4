#include "app/sandbox/autotask/purchasing.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isStatus(const QJsonObject &order, const Picklists &lists, const QString &label)
{
    return order.value("status"_L1).toInt() == lists.statusId(label);
}

/// Not documented; what seems likely: submitting, and cancelling what is not received.
bool isAllowed(const Picklists &lists, int from, int to)
{
    const int open = lists.statusId(u"New"_s);
    const int submitted = lists.statusId(u"Submitted"_s);
    const int canceled = lists.statusId(u"Canceled"_s);
    return from == to || (from == open && to == submitted) || ((from == open || from == submitted) && to == canceled);
}

} // namespace

QString headerRefusal(const QJsonObject &record, QJsonObject &changes, const AutotaskOptions &options,
                      const Picklists &lists, const QDateTime &now)
{
    const bool closed = isStatus(record, lists, u"Received Full"_s) || isStatus(record, lists, u"Canceled"_s);
    if (options.lockClosedOrders && isStatus(record, lists, u"Canceled"_s))
        return u"The Purchase Order cannot be updated in its current status."_s;
    const int from = record.value("status"_L1).toInt();
    const int to = changes.contains("status"_L1) ? changes.value("status"_L1).toInt() : from;
    if (from == to)
        return {};
    if (options.statusTable != "open"_L1 && (closed || !isAllowed(lists, from, to)))
        return u"The Purchase Order status cannot be changed to this value."_s;
    if (to == lists.statusId(u"Submitted"_s))
        changes.insert(u"submitDateTime"_s, now.toString(Qt::ISODate));
    if (to == lists.statusId(u"Canceled"_s))
        changes.insert(u"cancelDateTime"_s, now.toString(Qt::ISODate));
    return {};
}

QString itemRefusal(const QJsonObject &order, const Picklists &lists, bool creates)
{
    if (creates)
        return isStatus(order, lists, u"New"_s) ? QString() : u"Purchase Order Items can only be created when the Purchase Order is New."_s;
    const bool open = isStatus(order, lists, u"New"_s) || isStatus(order, lists, u"Submitted"_s) || isStatus(order, lists, u"Received Partial"_s);
    return open ? QString() : u"Purchase Order Items can only be updated when the Purchase Order is New, Submitted or Received Partial."_s;
}

std::pair<qint64, QString> receive(Records &records, qint64 item, const QJsonObject &body, const QDateTime &now)
{
    const QString items = u"PurchaseOrderItems"_s;
    const QString orders = u"PurchaseOrders"_s;
    const QString receipts = u"PurchaseOrderItemReceiving"_s;
    const auto line = records.find(items, item);
    if (!line)
        return {0, u"No matching records found for id %1."_s.arg(item)};
    const qint64 order = line->value("orderID"_L1).toInteger();
    const QJsonObject header = records.find(orders, order).value_or(QJsonObject());
    if (!isStatus(header, records.lists(), u"Submitted"_s) && !isStatus(header, records.lists(), u"Received Partial"_s) && !isStatus(header, records.lists(), u"Received Full"_s))
        return {0, u"Items can only be received when the Purchase Order is Submitted or Received Partial."_s};
    const QJsonValue quantity = body.value("quantityNowReceiving"_L1);
    if (!quantity.isDouble() || quantity.toInt() == 0)
        return {0, u"Missing Required Field: quantityNowReceiving."_s};
    const auto received = [&](qint64 of) {
        int sum = 0;
        for (const QJsonObject &receipt : records.table(receipts)) {
            if (receipt.value("purchaseOrderItemID"_L1).toInteger() == of)
                sum += receipt.value("quantityNowReceiving"_L1).toInt();
        }
        return sum;
    };
    const int before = received(item);
    const qint64 id = 700'001 + records.table(receipts).size();
    records.put(receipts, id, {{u"purchaseOrderItemID"_s, item}, {u"quantityNowReceiving"_s, quantity},
                               {u"quantityPreviouslyReceived"_s, before}, {u"quantityBackOrdered"_s, line->value("quantity"_L1).toInt() - before - quantity.toInt()},
                               {u"receiveDate"_s, now.toString(Qt::ISODate)}, {u"serialNumber"_s, body.value("serialNumber"_L1)},
                               {u"vendorInvoiceNumber"_s, body.value("vendorInvoiceNumber"_L1)}});
    bool complete = true;
    for (const qint64 each : records.itemsOf(order))
        complete &= received(each) >= records.find(items, each)->value("quantity"_L1).toInt();
    QJsonObject changes{{u"status"_s, records.lists().statusId(complete ? u"Received Full"_s : u"Received Partial"_s)}};
    const QString invoice = body.value("vendorInvoiceNumber"_L1).toString();
    if (!invoice.isEmpty() && header.value("vendorInvoiceNumber"_L1).toString().isEmpty())
        changes.insert(u"vendorInvoiceNumber"_s, invoice);
    records.put(orders, order, changes);
    return {id, {}};
}

} // namespace Waybill::Sandbox
