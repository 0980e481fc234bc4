#include "core/engine/orderbook.h"

#include "core/engine/orderfacts.h"
#include "core/model/json.h"

#include <algorithm>
#include <iterator>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime stamp(const QJsonObject &details, QLatin1String name)
{
    return QDateTime::fromString(details.value(name).toString(), Qt::ISODateWithMs);
}

template<typename T>
const Error *failure(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}

/// Of a state kept as JSON what the next turn depends on.
OrderState stateForTurn(const QJsonObject &state)
{
    QJsonObject needed;
    for (const QString &name : {u"exceptions"_s, u"eta"_s, u"expectedShip"_s}) {
        if (const QJsonValue value = state.value(name); !value.isUndefined())
            needed.insert(name, value);
    }
    return fromJson<OrderState>(needed);
}

/// Orders whose turn comes at the same time.
struct Turn
{
    QDateTime at;
    QList<qint64> links;
};

void addTo(QList<Turn> &turns, const QDateTime &at, qint64 link)
{
    const auto same = std::find_if(turns.begin(), turns.end(), [&](const Turn &turn) { return turn.at == at && turn.at.isValid() == at.isValid(); });
    if (same != turns.end())
        same->links.append(link);
    else
        turns.append({at, {link}});
}

} // namespace

QList<SupplierInvoice> keptInvoices(const Snapshot &snapshot)
{
    const QString name = u"invoices"_s;
    return fromJson<SupplierOrder>({{name, snapshot.supplier.value(name)}}).invoices;
}

Result<QList<FollowedOrder>> OrderBook::load(const QList<OrderLink> &links)
{
    Stores &stores = *m_run.stores;
    const ConnectionId &target = m_run.integration.target;
    QList<qint64> ids;
    QList<RecordId> records;
    for (const OrderLink &link : links) {
        ids.append(link.id);
        records.append(link.record);
    }
    const auto snapshots = stores.snapshots.find(ids);
    const auto memories = stores.memories.ofLinks(ids);
    const auto holds = stores.holds.openFor(target, records);
    const auto lines = stores.lineLinks.list(ids);
    const auto turns = stores.due.find(ids);
    const auto details = stores.links.details(ids);
    const auto pending = stores.outbox.pending(); // those of all orders: there never are many
    for (const Error *error : {failure(snapshots), failure(memories), failure(holds), failure(lines), failure(turns), failure(details),
                               failure(pending)}) {
        if (error)
            return *error;
    }
    QList<FollowedOrder> orders;
    for (const OrderLink &link : links) {
        FollowedOrder order;
        order.link = link;
        order.storedLink = link;
        order.record = {target, link.record};
        order.snapshot = snapshots->value(link.id);
        order.snapshot.link = link.id;
        order.memory = memories->value(link.id);
        order.memory.holds = holds->value(link.record);
        if (!order.memory.cutOver.isValid())
            order.memory.cutOver = link.origin == LinkOrigin::Adopted ? link.adopted : m_run.integration.firstSwitchedOnAt;
        order.lineLinks = lines->value(link.id);
        order.due = turns->value(link.id);
        order.due.link = link.id;
        std::copy_if(pending->cbegin(), pending->cend(), std::back_inserter(order.pending),
                     [&](const OutboxEntry &entry) { return entry.order == order.record; });
        order.details = details->value(link.id);
        order.storedDetails = order.details;
        order.report.record = link.record;
        order.report.po = link.po.text();
        order.report.stage = stageFromKey(order.snapshot.stage).value_or(Stage::Submitted);
        orders.append(order);
    }
    return orders;
}

Result<Done> OrderBook::recall(FollowedOrder &order)
{
    return m_run.stores->memories.recall(order.record, order.memory);
}

Result<FollowedOrder> OrderBook::loadWhole(const OrderLink &link)
{
    auto loaded = load({link});
    if (!loaded)
        return loaded.error();
    FollowedOrder order = loaded->takeFirst();
    if (const auto recalled = recall(order); !recalled)
        return recalled.error();
    return order;
}

QDateTime OrderBook::nextTurn(const FollowedOrder &order, const std::optional<OrderState> &state) const
{
    PollFacts facts;
    facts.lastAsked = m_run.now();
    facts.submitted = order.link.submitted;
    facts.notFoundSince = stamp(order.details, "notFoundSince"_L1);
    facts.endSeen = stamp(order.details, "endSeen"_L1);
    facts.inGrace = order.link.graceUntil.isValid();
    facts.ended = order.link.standing == LinkStanding::Ended;
    facts.shortShipped = order.details.value("short"_L1).toBool();
    if (state) {
        facts.backOrdered = state->exceptions.testFlag(OrderException::BackOrdered);
        facts.awaitedDay = state->eta.isValid() ? state->eta : state->expectedShip;
    }
    facts.invoiceSince = stamp(order.details, "invoiceSince"_L1);
    facts.correctableDays = order.supplier && order.supplier->correctable ? m_run.settings.correctableDays : 0;
    const QDateTime turn = nextDue(m_run.frame, facts, m_run.now(), m_run.machineZone());
    const auto open = openPlan(order.details);
    return open && turn.isValid() && open->until > m_run.now() ? std::min(turn, open->until) : turn;
}

Result<Done> OrderBook::saveUnchanged(const QList<FollowedOrder> &orders)
{
    Stores &stores = *m_run.stores;
    Transaction tx(*stores.database);
    const QString owner = m_run.leases->owner();
    QList<qint64> links;
    QList<Turn> turns;
    for (const FollowedOrder &order : orders) {
        links.append(order.link.id);
        if (auto done = saveLink(order); !done)
            return done;
        const QDateTime next = nextTurn(order, stateForTurn(order.snapshot.state));
        const auto open = openPlan(order.details);
        if (!open || open->why != OpenWhy::Refused) {
            addTo(turns, next, order.link.id);
        } else if (auto done = stores.due.carryOn(order.link.id, next, owner); !done) {
            return done;
        }
    }
    for (const Turn &turn : std::as_const(turns)) {
        if (auto done = stores.due.finish(turn.links, turn.at, owner); !done)
            return done;
    }
    if (auto done = stores.snapshots.markChecked(links, m_run.now()); !done)
        return done;
    return tx.commit();
}

/// What the answer changed about the link and what we keep beside it.
Result<Done> OrderBook::saveLink(const FollowedOrder &order)
{
    Stores &stores = *m_run.stores;
    if (order.link != order.storedLink) {
        if (const auto saved = stores.links.save(order.link); !saved)
            return saved.error();
        if (auto done = stores.links.setSupplierOrders(order.link.id, order.link.supplierOrders, u"answer"_s, m_run.now()); !done)
            return done;
    }
    return order.details == order.storedDetails ? Result<Done>(Done{}) : stores.links.setDetails(order.link.id, order.details);
}

Result<Done> OrderBook::saveRefused(FollowedOrder &order, const OrderState &state, const Error &error, const QString &planHash)
{
    setOpenPlan(order.details, refusedPlan(planHash, error.message, m_run.now()));
    Stores &stores = *m_run.stores;
    Transaction tx(*stores.database);
    if (auto done = stores.links.setDetails(order.link.id, order.details); !done)
        return done;
    if (auto done = stores.snapshots.unsettle(order.link.id); !done)
        return done;
    if (auto done = stores.due.refuse(order.link.id, m_run.now(), error, nextTurn(order, state), m_run.leases->owner()); !done)
        return done;
    return tx.commit();
}

OpenPlan refusedPlan(const QString &planHash, const QString &words, const QDateTime &now)
{
    return {OpenWhy::Refused, planHash, now.addDays(1), words};
}

Result<Done> OrderBook::saveFailed(const FollowedOrder &order, const Error &error)
{
    const auto &steps = m_run.settings.retryAfter;
    const auto step = steps.at(std::min<qsizetype>(order.due.failures, steps.size() - 1));
    QDateTime retryAt = m_run.now().addSecs(std::chrono::seconds(step).count());
    const bool unknown = error.kind == ErrorKind::OutcomeUnknown;
    if (unknown) // read no sooner than the settle time says
        retryAt = std::max(retryAt, m_run.now().addSecs(m_run.settings.settleTime.count()));
    if (unknown && !order.pending.isEmpty() && error.retryAfter) // of an earlier write that is known to the moment
        retryAt = m_run.now().addMSecs(error.retryAfter->count());
    else if (error.retryAfter)
        retryAt = std::max(retryAt, m_run.now().addMSecs(error.retryAfter->count()));
    return m_run.stores->due.fail(order.link.id, m_run.now(), error, retryAt, m_run.leases->owner());
}

Result<Done> OrderBook::saveSeen(const FollowedOrder &order, const std::optional<OrderState> &state)
{
    Stores &stores = *m_run.stores;
    Transaction tx(*stores.database);
    if (auto done = saveLink(order); !done)
        return done;
    if (order.supplier) {
        Snapshot snapshot = order.snapshot;
        snapshot.supplier = toJson(*order.supplier);
        snapshot.supplierHash = contentHash(snapshot.supplier);
        snapshot.checkedAt = m_run.now();
        if (order.order) {
            snapshot.target = toJson(*order.order);
            snapshot.targetReadAt = order.order->readAt.isValid() ? order.order->readAt : m_run.now();
        }
        if (state) {
            snapshot.state = toJson(*state);
            snapshot.stage = stageKey(state->stage);
        }
        if (auto done = stores.snapshots.save(snapshot); !done)
            return done;
        if (auto done = state ? saveFacts(order, *state) : Result<Done>(Done{}); !done)
            return done;
    }
    if (auto done = stores.due.finish(order.link.id, nextTurn(order, state), m_run.leases->owner()); !done)
        return done;
    return tx.commit();
}

/// What lists, search and delivery figures read.
Result<Done> OrderBook::saveFacts(const FollowedOrder &order, const OrderState &state)
{
    const PurchaseOrder known = order.order ? *order.order : fromJson<PurchaseOrder>(order.snapshot.target);
    const OrderFacts facts = orderFacts(*order.supplier, state, known, m_run.sourceSays().name);
    Stores &stores = *m_run.stores;
    if (auto done = stores.orderFigures.save(order.link.id, facts.figures, facts.parts); !done)
        return done;
    if (auto done = stores.shipments.replaceAll(order.link.id, facts.shipments); !done)
        return done;
    return stores.invoices.replaceAll(order.link.id, facts.invoices);
}

Result<Done> OrderBook::saveHolds(const FollowedOrder &order, const QList<Hold> &open, const QList<Hold> &closed)
{
    Stores &stores = *m_run.stores;
    for (const Hold &hold : closed) {
        if (hold.id == 0)
            continue;
        if (auto done = stores.holds.close(hold.id, u"by itself"_s, {}, m_run.now()); !done)
            return done;
    }
    for (const Hold &hold : open) {
        StoredHold stored;
        stored.hold = hold;
        stored.integration = m_run.integration.id;
        stored.order = order.record;
        stored.po = order.link.po;
        auto id = stores.holds.openOrRenew(stored);
        if (!id)
            return id.error();
        if (auto done = stores.holds.markLooked({*id}, m_run.now()); !done)
            return done;
    }
    return Done{};
}

} // namespace Waybill
