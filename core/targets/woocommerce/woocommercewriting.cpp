// How writes leave: shipments first, then status and meta of an order together, then notes; one request at a time, each once.
#include "core/targets/woocommerce/woocommercetarget.h"

#include "core/base/words.h"

#include <QPointer>

#include <algorithm>

namespace Waybill {

using namespace WooCommerce;
using namespace Qt::Literals::StringLiterals;

struct WooCommerceTarget::WriteRun
{
    QList<RecordWrite> batch;
    Urgency urgency = Urgency::Scheduled;
    QList<WriteOutcome> outcomes;         ///< one for each of the batch, in its order
    int stops = 0;                        ///< ShopClient::stops() when the run began
    std::optional<Error> ended;           ///< what stopped the connection: the rest gets it without a request
    QMap<RecordId, Error> withheld;       ///< shipments that did not get through: the status mail would not name them

    void fail(const QList<int> &writes, const Error &error)
    {
        for (const int index : writes)
            outcomes[index].sent = error;
        const bool ends = stopsConnection(error.kind) || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Cancelled
            || error.kind == ErrorKind::Permission;
        if (ends && !ended)
            ended = error;
    }
};

namespace {

constexpr int singlyUpTo = 1;       // what a batch would take unchecked is checked before and after it
constexpr int smallestBatch = 10;
constexpr int largestBatch = 20;
constexpr qint64 statusesTrusted = 15 * 60;   // seconds; read anew once a run

Error stopped()
{
    return stoppedError();
}

/// The list after this answer; false if the answer does not say.
bool takeAnswer(QList<ShopShipment> &list, const ShopAsk &asked, const QJsonValue &answer)
{
    if (asked.method == "DELETE") {
        const QString id = asked.route.section(u'/', -1);
        return list.removeIf([&](const ShopShipment &each) { return each.id == id; }) == 1;
    }
    const QList<ShopShipment> made = parseFulfillments(QJsonArray{answer});
    list += made;
    return made.size() == 1;
}

} // namespace

const SeenOrder *WooCommerceTarget::seen(const RecordId &order) const
{
    const auto found = m_seen.constFind(order);
    return found == m_seen.constEnd() ? nullptr : &*found;
}

QCoro::Task<QList<WriteOutcome>> WooCommerceTarget::write(QList<RecordWrite> batch, Urgency urgency)
{
    const QPointer<WooCommerceTarget> guard(this);
    const auto run = std::make_shared<WriteRun>();
    run->batch = batch;
    run->urgency = urgency;
    run->stops = m_client.stops();
    for (const RecordWrite &write : batch)
        run->outcomes.append({write.outboxId, Done{}, {}});
    if (batch.isEmpty())
        co_return run->outcomes;
    const Result<TargetSchema> known = co_await schema(false);
    if (!known)
        run->ended = known.error();
    const bool status = std::any_of(batch.cbegin(), batch.cend(), [](const RecordWrite &w) { return w.fields.contains(statusField); });
    const bool old = guard && (!m_statusesRead.isValid() || m_statusesRead.secsTo(m_clock.now()) > statusesTrusted);
    if (guard && !run->ended && status && old) {
        const Result<Done> loaded = co_await loadStatuses();
        if (!loaded)
            run->ended = loaded.error();
    }
    if (guard)
        co_await writeShipments(run);
    if (guard)
        co_await writeUpdates(run);
    if (guard)
        co_await writeNotes(run);
    co_return run->outcomes;
}

QCoro::Task<void> WooCommerceTarget::writeShipments(std::shared_ptr<WriteRun> run)
{
    const QPointer<WooCommerceTarget> guard(this);
    if (m_carriage == ShipmentCarriage::MetaOnly)
        co_return; // they are a meta entry, saved with the rest
    for (int i = 0; i < run->batch.size(); ++i) {
        const RecordWrite &write = run->batch.at(i);
        if (write.place != FieldPlace::Linked || !write.note.isEmpty())
            continue;
        if (run->ended || !guard || m_client.stops() != run->stops) {
            run->fail({i}, run->ended.value_or(stopped()));
            continue;
        }
        const Result<Done> sent = co_await sendShipments(run, i);
        if (sent)
            continue;
        const RecordId order = write.order;
        run->fail({i}, sent.error());
        if (sent.error().kind != ErrorKind::Rejected) // what is refused for good must not hold the order back for good
            run->withheld.insert(order, sent.error());
    }
}

QCoro::Task<Result<Done>> WooCommerceTarget::sendShipments(std::shared_ptr<WriteRun> run, int index)
{
    const QPointer<WooCommerceTarget> guard(this);
    const RecordWrite write = run->batch.at(index);
    if (write.recordType != shipmentsType || !write.fields.contains(trackingField))
        co_return Error{ErrorKind::Usage, Said::tr("Order %1: the shop has no record %2.").arg(write.order.text(), write.recordType), {}};
    const SeenOrder *before = seen(write.order);
    if (!before || !before->shipmentsSeen || before->lines.isEmpty()) { // what is there decides what is added
        ReadScope scope;
        scope.fields.append({FieldPlace::Linked, shipmentsType, trackingField});
        const QList<RecordId> ids(1, write.order);
        const Result<OrdersRead> read = co_await readOrders(ids, scope);
        if (!read)
            co_return read.error();
        before = guard ? seen(write.order) : nullptr;
    }
    if (before && before->shipmentsRemembered) { // somebody else may have added one meanwhile
        const QString written;
        const auto nobody = std::make_shared<OrdersRead>();
        const Result<Done> listed = co_await readFulfillments(write.order, written, nobody);
        if (!listed)
            co_return listed;
        before = guard ? seen(write.order) : nullptr;
    }
    if (!before)
        co_return Error{ErrorKind::NotFound, Said::tr("The shop does not know order %1 (any more).").arg(write.order.text()), {}};
    if (before->status == "trash"_L1)
        co_return Error{ErrorKind::Rejected, Said::tr("Order %1 lies in the shop's trash. Nothing is written to it.").arg(write.order.text()), {}};
    const QList<ShopLine> lines = before->lines;
    const ShipmentChanges changes = shipmentChanges(write.fields.value(trackingField).text(), write.shipments, before->shipments);
    const auto requestIds = std::make_shared<QStringList>();
    QList<ShopAsk> asks;
    for (const Shipment &shipment : changes.add)
        asks.append(addRequest(m_carriage, write.order, shipment, lines));
    for (const ShopShipment &shipment : changes.remove)
        asks.append(removeRequest(m_carriage, write.order, shipment));
    std::optional<Error> refused;
    auto now = std::optional(before->shipments); // what the shop's answers say of the list
    for (ShopAsk ask : asks) {
        ask.urgency = run->urgency;
        ask.requestIds = requestIds;
        const Result<ShopReply> reply = co_await m_client.send(ask);
        run->outcomes[index].requestIds = *requestIds;
        if (!guard)
            co_return stopped();
        if (!reply) {
            m_shipments.remove(write.order);
            now.reset();
        }
        if (!reply && reply.error().kind != ErrorKind::Rejected)
            co_return reply.error();
        if (now && !takeAnswer(*now, ask, reply->json))
            now.reset();
        if (!reply) // one number that is refused leaves the others
            refused = reply.error();
    }
    const bool listed = m_carriage == ShipmentCarriage::Fulfillments && m_shipments.contains(write.order); // by the shop, in this turn
    if (now && listed)
        keepShipments(write.order, *now, {});
    else
        m_shipments.remove(write.order);
    m_seen[write.order].shipmentsSeen = false; // read again before anything is added to it
    if (refused)
        co_return *refused;
    co_return Done{};
}

/// One update an order; what has no way or may not be is told at once.
QList<OrderUpdate> WooCommerceTarget::updatesOf(WriteRun &run) const
{
    QList<OrderUpdate> updates;
    for (int i = 0; i < run.batch.size(); ++i) {
        const RecordWrite &write = run.batch.at(i);
        const bool shipments = write.place == FieldPlace::Linked && m_carriage != ShipmentCarriage::MetaOnly;
        if (!write.note.isEmpty() || shipments)
            continue;
        if (run.withheld.contains(write.order)) {
            Error later = run.withheld.value(write.order);
            later.message = Said::tr("Order %1 waits for its shipments, so that the customer's mail can name them. %2").arg(write.order.text(), later.message);
            later.kind = later.kind == ErrorKind::OutcomeUnknown ? ErrorKind::Transient : later.kind; // this one never left
            run.outcomes[i].sent = later;
            continue;
        }
        auto update = std::find_if(updates.begin(), updates.end(), [&](const OrderUpdate &u) { return u.order == write.order; });
        if (update == updates.end()) {
            OrderUpdate fresh;
            fresh.order = write.order;
            updates.append(fresh);
            update = updates.end() - 1;
        }
        const Result<Done> added = addWrite(*update, write, seen(write.order));
        if (added)
            update->writes.append(i);
        else
            run.outcomes[i].sent = added.error();
    }
    for (qsizetype i = updates.size() - 1; i >= 0; --i) {
        const Result<Done> settled = settleStatus(updates[i], m_statuses, seen(updates.at(i).order));
        if (!settled)
            run.fail(updates.at(i).writes, settled.error());
        if (!settled || updates.at(i).isEmpty())
            updates.removeAt(i);
    }
    return updates;
}

QCoro::Task<void> WooCommerceTarget::writeUpdates(std::shared_ptr<WriteRun> run)
{
    const QPointer<WooCommerceTarget> guard(this);
    QList<OrderUpdate> updates = updatesOf(*run);
    while (!updates.isEmpty()) {
        if (run->ended || !guard || m_client.stops() != run->stops) {
            for (const OrderUpdate &update : std::as_const(updates))
                run->fail(update.writes, run->ended.value_or(stopped()));
            co_return;
        }
        if (updates.size() <= singlyUpTo) {
            const OrderUpdate update = updates.takeFirst();
            co_await sendSingle(run, update);
            continue;
        }
        const QList<OrderUpdate> some = updates.first(std::min<qsizetype>(updates.size(), m_batchSize));
        updates.remove(0, some.size());
        co_await sendBatch(run, some);
    }
}

QCoro::Task<void> WooCommerceTarget::sendSingle(std::shared_ptr<WriteRun> run, OrderUpdate update)
{
    const QPointer<WooCommerceTarget> guard(this);
    ShopAsk ask;
    ask.method = "PUT";
    ask.route = u"wc/v3/orders/"_s + update.order.text();
    ask.query.append({u"_fields"_s, u"id,status,date_modified_gmt"_s});
    ask.body = singleBody(update);
    ask.subject = u"order "_s + update.order.text();
    ask.changes = true;
    ask.urgency = run->urgency;
    ask.requestIds = std::make_shared<QStringList>();
    const auto requestIds = ask.requestIds;
    const Result<ShopReply> reply = co_await m_client.send(ask);
    for (const int index : std::as_const(update.writes))
        run->outcomes[index].requestIds += *requestIds;
    if (guard) {
        m_seen.remove(update.order);
        noteWritten(update.order);
    }
    const Result<Done> kept = reply ? checkAnswer(update, reply->json) : Result<Done>(reply.error());
    if (!kept)
        run->fail(update.writes, kept.error());
}

QCoro::Task<void> WooCommerceTarget::sendBatch(std::shared_ptr<WriteRun> run, QList<OrderUpdate> updates)
{
    const QPointer<WooCommerceTarget> guard(this);
    ShopAsk ask;
    ask.method = "POST";
    ask.route = u"wc/v3/orders/batch"_s;
    ask.query.append({u"_fields"_s, u"update"_s});
    ask.body = batchBody(updates);
    ask.subject = Said::tr("%n orders", nullptr, int(updates.size()));
    ask.changes = true;
    ask.urgency = run->urgency;
    ask.requestIds = std::make_shared<QStringList>();
    const auto requestIds = ask.requestIds;
    const Result<ShopReply> reply = co_await m_client.send(ask);
    if (guard && reply && reply->took > m_access.slowBatch)
        m_batchSize = std::max(smallestBatch, m_batchSize - 5);
    else if (guard && reply && reply->took < m_access.quickBatch)
        m_batchSize = std::min(largestBatch, m_batchSize + 5);
    else if (guard && !reply)
        m_batchSize = smallestBatch;
    const QJsonArray answers = reply ? reply->object().value("update"_L1).toArray() : QJsonArray();
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const OrderUpdate &update = updates.at(i);
        for (const int index : update.writes)
            run->outcomes[index].requestIds += *requestIds;
        if (guard) {
            m_seen.remove(update.order);
            noteWritten(update.order);
        }
        const Result<Done> kept = reply ? checkAnswer(update, answers.at(i)) : Result<Done>(reply.error());
        if (!kept)
            run->fail(update.writes, kept.error());
    }
}

/// A note is looked for before it is sent: the answer to the last attempt may have been lost.
QCoro::Task<void> WooCommerceTarget::writeNotes(std::shared_ptr<WriteRun> run)
{
    const QPointer<WooCommerceTarget> guard(this);
    for (int i = 0; i < run->batch.size(); ++i) {
        const RecordWrite write = run->batch.at(i);
        if (write.note.isEmpty())
            continue;
        if (run->ended || !guard || m_client.stops() != run->stops) {
            run->fail({i}, run->ended.value_or(stopped()));
            continue;
        }
        const Result<QStringList> there = co_await notesOf(write.order, write.noteForCustomer);
        if (!there)
            run->fail({i}, there.error());
        if (!there || standsThere(write.note, *there) || !guard)
            continue;
        ShopAsk ask;
        ask.method = "POST";
        ask.route = u"wc/v3/orders/%1/notes"_s.arg(write.order.text());
        ask.body = noteBody(write);
        ask.subject = Said::tr("a note of order %1").arg(write.order.text());
        ask.changes = true;
        ask.urgency = run->urgency;
        ask.requestIds = std::make_shared<QStringList>();
        const auto requestIds = ask.requestIds;
        const Result<ShopReply> reply = co_await m_client.send(ask);
        run->outcomes[i].requestIds = *requestIds;
        if (!reply)
            run->fail({i}, reply.error());
    }
}

} // namespace Waybill
