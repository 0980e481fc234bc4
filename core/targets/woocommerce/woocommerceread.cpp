// Finding and reading orders.
#include "core/targets/woocommerce/woocommercetarget.h"

#include "core/base/words.h"

#include <QPointer>
#include <QSet>

namespace Waybill {

using namespace WooCommerce;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 2000;    // a list that never ends is a fault of the other side
constexpr int pagesForNumber = 5;  // an order is found by its number among the newest 500
constexpr int overlapSeconds = 60; // semantics 3: the mark, less a minute
constexpr qsizetype seenKept = 5000;
constexpr int shipmentsKeptForHours = 24; // as a target's record: once a day it is looked at itself

Error endless()
{
    return {ErrorKind::Malformed, Said::tr("The shop's list of orders never ends."), {}, u"page"_s};
}

QDateTime instantOf(const QString &text)
{
    QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    when.setTimeSpec(Qt::UTC);
    return when;
}

bool isOpen(const QString &slug)
{
    static const QStringList ended{u"completed"_s, u"cancelled"_s, u"refunded"_s, u"failed"_s, u"checkout-draft"_s, u"auto-draft"_s, u"trash"_s};
    return !ended.contains(slug);
}

} // namespace

/// What a walk through the list of orders has found so far.
struct WooCommerceTarget::Finding
{
    HeadFields head;
    bool linkedOnly = true;
    LinkedOrders found;
    QSet<RecordId> taken;
    QDateTime newest;

    /// False if the row was known already: rows move while the list is walked.
    bool take(const QJsonValue &row, const QList<ShopStatus> &statuses);
};

bool WooCommerceTarget::Finding::take(const QJsonValue &row, const QList<ShopStatus> &statuses)
{
    const RecordId id = idOfOrder(row);
    const QDateTime changed = instantOf(row[u"date_modified_gmt"_s].toString());
    if (changed.isValid() && (!newest.isValid() || changed > newest))
        newest = changed;
    if (taken.contains(id))
        return false;
    taken.insert(id);
    const Result<PurchaseOrder> order = parseHead(row, head, statuses);
    if (!order)
        found.unreadable.insert(id, order.error());
    else if (!linkedOnly || (!order->supplierOrders.isEmpty() && order->status != "checkout-draft"_L1))
        found.orders.append(*order);
    return true;
}

QCoro::Task<Result<LinkedOrders>> WooCommerceTarget::findLinkedOrders(LinkFilter filter, QString mark)
{
    const QPointer<WooCommerceTarget> guard(this);
    const auto finding = std::make_shared<Finding>();
    finding->head = HeadFields::of(filter.numberField, filter.linkField);
    const QDateTime since = instantOf(mark);
    const QDateTime after = since.isValid() ? since.addSecs(-overlapSeconds) : QDateTime();
    const Result<Done> walked = co_await walkChanged(finding, after, filter.submittedSince);
    if (!walked)
        co_return walked.error();
    const QDateTime newest = finding->newest.isValid() && (!since.isValid() || finding->newest > since) ? finding->newest : since;
    finding->found.mark = newest.isValid() ? newest.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString();
    co_return finding->found;
}

/// By the time of saving, oldest first. The mark moves on, not the page: rows move while they are read. Only where a hundred
/// were saved in the same second the next page of them is asked for.
QCoro::Task<Result<Done>> WooCommerceTarget::walkChanged(std::shared_ptr<Finding> finding, QDateTime after, QDateTime createdSince)
{
    const QPointer<WooCommerceTarget> guard(this);
    int page = 1;
    for (int asked = 0; asked < mostPages; ++asked) {
        const QueryItems query = changedQuery(after, createdSince, page);
        const Result<ShopReply> reply = co_await get(u"wc/v3/orders"_s, query, Said::tr("the list of changed orders"));
        if (!reply)
            co_return reply.error();
        if (!guard)
            co_return stoppedError();
        const QJsonArray rows = reply->array();
        QDateTime last;
        for (const QJsonValue &row : rows) {
            finding->take(row, m_statuses);
            last = instantOf(row[u"date_modified_gmt"_s].toString());
        }
        if (rows.size() < pageSize)
            co_return Done{};
        const QDateTime next = last.addSecs(-1); // the mark itself is exclusive, and the last second may hold more
        const bool moves = last.isValid() && (!after.isValid() || next > after);
        page = moves ? 1 : page + 1;
        after = moves ? next : after;
    }
    co_return endless();
}

QCoro::Task<Result<LinkedOrders>> WooCommerceTarget::findOpenOrders(LinkFilter filter)
{
    const QPointer<WooCommerceTarget> guard(this);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return stoppedError();
    QStringList open;
    for (const ShopStatus &status : std::as_const(m_statuses)) {
        if (isOpen(status.slug))
            open.append(status.slug);
    }
    Finding finding;
    finding.head = HeadFields::of(filter.numberField, filter.linkField);
    finding.linkedOnly = false;
    for (int page = 1; page < mostPages; ++page) {
        const QueryItems query = openQuery(open, page);
        const Result<ShopReply> reply = co_await get(u"wc/v3/orders"_s, query, Said::tr("the list of open orders"));
        if (!reply)
            co_return reply.error();
        if (!guard)
            co_return stoppedError();
        const QJsonArray rows = reply->array();
        for (const QJsonValue &row : rows) {
            const QDateTime created = instantOf(row[u"date_created_gmt"_s].toString());
            if (!filter.submittedSince.isValid() || created >= filter.submittedSince)
                finding.take(row, m_statuses);
        }
        if (rows.size() < pageSize)
            co_return Result<LinkedOrders>(finding.found);
    }
    co_return endless();
}

/// A shop has no look-up by number: the newest orders are listed and compared here.
QCoro::Task<Result<QList<PurchaseOrder>>> WooCommerceTarget::findByNumber(PoNumber number, LinkFilter filter)
{
    const QPointer<WooCommerceTarget> guard(this);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    if (!guard)
        co_return stoppedError();
    const HeadFields head = HeadFields::of(filter.numberField, filter.linkField);
    QList<PurchaseOrder> found;
    for (int page = 1; page <= pagesForNumber && found.isEmpty(); ++page) {
        const Result<QJsonArray> rows = co_await recentOrders(page);
        if (!rows)
            co_return rows.error();
        if (!guard)
            co_return stoppedError();
        for (const QJsonValue &row : *rows) {
            const Result<PurchaseOrder> order = parseHead(row, head, m_statuses);
            if (order && order->number == number)
                found.append(*order);
        }
        if (rows->size() < pageSize)
            break;
    }
    co_return found;
}

QCoro::Task<Result<OrdersRead>> WooCommerceTarget::readBack(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope, true);
}

QCoro::Task<Result<OrdersRead>> WooCommerceTarget::readOrders(QList<RecordId> ids, ReadScope scope)
{
    return read(ids, scope, false);
}

QCoro::Task<Result<OrdersRead>> WooCommerceTarget::read(QList<RecordId> ids, ReadScope scope, bool afterWrite)
{
    const QPointer<WooCommerceTarget> guard(this);
    const auto read = std::make_shared<OrdersRead>();
    if (ids.isEmpty())
        co_return Result<OrdersRead>(*read);
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        co_return known.error();
    for (qsizetype from = 0; from < ids.size(); from += pageSize) {
        if (!guard)
            co_return stoppedError();
        const QList<RecordId> slice = ids.mid(from, pageSize);
        const Result<Done> done = co_await readSlice(slice, scope, read, afterWrite);
        if (!done)
            co_return done.error();
    }
    co_return Result<OrdersRead>(*read);
}

QCoro::Task<Result<Done>> WooCommerceTarget::readSlice(QList<RecordId> ids, ReadScope scope, std::shared_ptr<OrdersRead> read, bool afterWrite)
{
    const QPointer<WooCommerceTarget> guard(this);
    const OrderParts parts{scope.lines};
    const QueryItems query = includeQuery(ids, parts);
    const Result<ShopReply> reply = co_await get(u"wc/v3/orders"_s, query, Said::tr("the orders"));
    if (!reply)
        co_return reply.error();
    if (!guard)
        co_return stoppedError();
    QList<RecordId> there;
    QMap<RecordId, QString> fulfilled; // with the order's stamp
    const QJsonArray rows = reply->array();
    for (const QJsonValue &row : rows) {
        there.append(idOfOrder(row));
        take(row, scope, *read);
        if (!metaValue(row[u"meta_data"_s].toArray(), fulfillmentMeta).isUndefined())
            fulfilled.insert(there.last(), row[u"date_modified_gmt"_s].toString());
        const auto kept = m_shipments.find(there.last());
        if (afterWrite && kept != m_shipments.end() && kept->modified.isEmpty())
            kept->modified = fulfilled.value(there.last());
    }
    for (const RecordId &id : ids) { // trashed, deleted, or of a status whose plugin is gone: told one by one only
        if (there.contains(id))
            continue;
        const Result<Done> done = co_await readMissing(id, scope, read);
        if (!done || !guard)
            co_return done ? Result<Done>(stoppedError()) : done;
    }
    const bool shipments = std::any_of(scope.fields.cbegin(), scope.fields.cend(), [](const FieldRef &f) { return f.place == FieldPlace::Linked; });
    if (shipments && m_carriage == ShipmentCarriage::Fulfillments) {
        const QList<RecordId> some = fulfilled.keys(); // without that entry an order has none
        for (const RecordId &id : some) {
            if (rememberShipments(id, fulfilled.value(id), *read))
                continue;
            const Result<Done> done = co_await readFulfillments(id, fulfilled.value(id), read);
            if (!done || !guard)
                co_return done ? Result<Done>(stoppedError()) : done;
        }
    }
    for (qsizetype i = 0; scope.notes && i < there.size(); ++i) {
        const RecordId id = there.at(i);
        const Result<Done> done = co_await readNotes(id, read);
        if (!done || !guard)
            co_return done ? Result<Done>(stoppedError()) : done;
    }
    co_return Done{};
}

void WooCommerceTarget::take(const QJsonValue &record, const ReadScope &scope, OrdersRead &read)
{
    const HeadFields head = HeadFields::of(scope.numberField, scope.linkField);
    const RecordId id = idOfOrder(record);
    const Result<PurchaseOrder> order = parseOrder(record, head, m_statuses, scope, *m_schema, m_carriage);
    if (!order) {
        read.unreadable.insert(id, order.error());
        return;
    }
    PurchaseOrder kept = *order;
    kept.readAt = m_clock.now();
    read.orders.append(kept);
    if (m_seen.size() > seenKept)
        m_seen.clear();
    SeenOrder &seen = m_seen[id];
    seen.status = order->status;
    if (scope.lines)
        seen.lines = linesOf(record);
    seen.metaIds.clear();
    const QJsonArray meta = record[u"meta_data"_s].toArray();
    for (const QJsonValue &entry : meta) {
        qint64 &newest = seen.metaIds[entry[u"key"_s].toString()];
        newest = qMax(newest, entry[u"id"_s].toInteger());
    }
    seen.shipments = m_carriage == ShipmentCarriage::Fulfillments ? QList<ShopShipment>() : parsePluginItems(metaValue(meta, pluginMeta));
    seen.shipmentsRemembered = false;
    seen.shipmentsSeen = m_carriage != ShipmentCarriage::Fulfillments || !seen.metaIds.contains(fulfillmentMeta);
}

QCoro::Task<Result<Done>> WooCommerceTarget::readMissing(RecordId id, ReadScope scope, std::shared_ptr<OrdersRead> read)
{
    const QPointer<WooCommerceTarget> guard(this);
    const OrderParts parts{scope.lines};
    const QueryItems query{{u"_fields"_s, orderFields(parts)}};
    const Result<ShopReply> reply = co_await get(u"wc/v3/orders/"_s + id.text(), query, u"order "_s + id.text());
    if (!reply && reply.error().kind == ErrorKind::NotFound)
        co_return Done{};
    if (!reply)
        co_return reply.error();
    if (guard)
        take(reply->json, scope, *read);
    co_return Done{};
}

void WooCommerceTarget::keepShipments(const RecordId &id, const QList<ShopShipment> &shipments, const QString &modified)
{
    if (m_shipments.size() > seenKept)
        m_shipments.clear();
    m_shipments.insert(id, {shipments, modified, m_clock.now()});
}

/// What was saved by us changes the order's stamp: the next reading back takes it over.
void WooCommerceTarget::noteWritten(const RecordId &order)
{
    if (const auto kept = m_shipments.find(order); kept != m_shipments.end())
        kept->modified.clear();
}

/// An order that nobody saved since its list was read has the same list; after a write of ours the shop's answers have told it.
bool WooCommerceTarget::rememberShipments(const RecordId &id, const QString &modified, OrdersRead &read)
{
    const auto kept = m_shipments.find(id);
    if (kept == m_shipments.end() || kept->at.secsTo(m_clock.now()) >= shipmentsKeptForHours * 3600)
        return false;
    if (modified.isEmpty() || kept->modified != modified)
        return false;
    SeenOrder &seen = m_seen[id];
    seen.shipments = kept->shipments;
    seen.shipmentsSeen = true;
    seen.shipmentsRemembered = true;
    for (PurchaseOrder &order : read.orders) {
        if (order.id == id)
            putShipments(order, shipmentsText(seen.shipments));
    }
    return true;
}

QCoro::Task<Result<Done>> WooCommerceTarget::readFulfillments(RecordId id, QString modified, std::shared_ptr<OrdersRead> read)
{
    const QPointer<WooCommerceTarget> guard(this);
    const QString route = u"wc/v3/orders/%1/fulfillments"_s.arg(id.text());
    const QueryItems none;
    const Result<ShopReply> reply = co_await get(route, none, Said::tr("the shipments of order %1").arg(id.text()));
    if (!reply)
        co_return reply.error();
    if (!guard)
        co_return stoppedError();
    SeenOrder &seen = m_seen[id];
    seen.shipments = parseFulfillments(reply->array());
    seen.shipmentsSeen = true;
    seen.shipmentsRemembered = false;
    keepShipments(id, seen.shipments, modified);
    for (PurchaseOrder &order : read->orders) {
        if (order.id == id)
            putShipments(order, shipmentsText(seen.shipments));
    }
    co_return Done{};
}

QCoro::Task<Result<QStringList>> WooCommerceTarget::notesOf(RecordId id, bool forCustomer)
{
    const QString route = u"wc/v3/orders/%1/notes"_s.arg(id.text());
    const QueryItems query{{u"type"_s, forCustomer ? u"customer"_s : u"internal"_s}, {u"_fields"_s, u"id,note"_s}};
    const Result<ShopReply> reply = co_await get(route, query, Said::tr("the notes of order %1").arg(id.text()));
    if (!reply)
        co_return reply.error();
    QStringList notes;
    const QJsonArray all = reply->array();
    for (const QJsonValue &note : all)
        notes.append(note[u"note"_s].toString());
    co_return notes;
}

QCoro::Task<Result<Done>> WooCommerceTarget::readNotes(RecordId id, std::shared_ptr<OrdersRead> read)
{
    const QString route = u"wc/v3/orders/%1/notes"_s.arg(id.text());
    const QueryItems query{{u"_fields"_s, u"id,note"_s}};
    const Result<ShopReply> reply = co_await get(route, query, Said::tr("the notes of order %1").arg(id.text()));
    if (!reply)
        co_return reply.error();
    const QJsonArray all = reply->array();
    for (PurchaseOrder &order : read->orders) {
        for (const QJsonValue &note : all) {
            if (order.id == id)
                order.notes.append({ordersType, id, note[u"note"_s].toString()});
        }
    }
    co_return Done{};
}

} // namespace Waybill
