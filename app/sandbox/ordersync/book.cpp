#include "app/sandbox/ordersync/book.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Members of an event that are not members of the record.
const QStringList &controlMembers()
{
    static const QStringList members{u"at"_s, u"note"_s, u"items"_s, u"invoices"_s, u"omit"_s, u"unknown"_s, u"retailer"_s};
    return members;
}

QJsonObject laidOver(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.constBegin(); it != over.constEnd(); ++it) {
        if (it.key() != u"omit" && it.key() != u"note")
            under.insert(it.key(), it.value());
    }
    const QJsonArray omitted = over.value(u"omit"_s).toArray();
    for (const QJsonValue &name : omitted)
        under.remove(name.toString());
    return under;
}

/// Items by "item" (ours) or by the supplier's line; a known one gets the members named, an unknown one is added.
QJsonArray changedItems(const QJsonArray &items, const QJsonArray &changes)
{
    QJsonArray result = items;
    for (const QJsonValue &value : changes) {
        QJsonObject change = value.toObject();
        const QJsonValue name = change.take(u"item"_s);
        bool found = false;
        for (int i = int(result.size()) - 1; i >= 0; --i) {
            const QJsonObject known = result.at(i).toObject();
            if (known.value(u"$line"_s) != name)
                continue;
            found = true;
            if (change.value(u"gone"_s).toBool())
                result.removeAt(i);
            else
                result.replace(i, laidOver(known, change));
        }
        if (!found && !change.value(u"gone"_s).toBool())
            result.append(laidOver({{u"$line"_s, name}}, change));
    }
    return result;
}

QJsonArray changedInvoices(const QJsonArray &invoices, const QJsonArray &changes)
{
    QJsonArray result = invoices;
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        bool found = false;
        for (int i = 0; i < result.size(); ++i) {
            const QJsonObject known = result.at(i).toObject();
            if (known.value(u"invoice_number"_s) != change.value(u"invoice_number"_s))
                continue;
            result.replace(i, laidOver(known, change));
            found = true;
        }
        if (!found)
            result.append(laidOver({{u"$pdf"_s, true}}, change));
    }
    return result;
}

QJsonObject applied(QJsonObject content, const QJsonObject &change)
{
    QJsonObject members = change;
    for (const QString &control : controlMembers())
        members.remove(control);
    if (change.contains(u"items"_s)) {
        const QJsonArray items = changedItems(content.value(u"items"_s).toArray(), change.value(u"items"_s).toArray());
        content.insert(u"items"_s, items);
        if (!members.contains(u"status"_s) && !items.isEmpty())
            members.insert(u"status"_s, headerStatus(items));
    }
    if (change.contains(u"invoices"_s))
        content.insert(u"invoices"_s, changedInvoices(content.value(u"invoices"_s).toArray(), change.value(u"invoices"_s).toArray()));
    if (change.contains(u"omit"_s))
        members.insert(u"omit"_s, change.value(u"omit"_s));
    return laidOver(content, members);
}

} // namespace

Result<Done> OrderSyncBook::load(const Scenario &scenario)
{
    m_orders.clear();
    m_listed = {};
    m_zone = scenario.zone;
    m_supplierName = scenario.all.value(u"ordersync"_s).toObject().value(u"supplier"_s).toString(u"Demo Distribution"_s);
    if (auto loaded = m_supplier.load(scenario, {}); !loaded)
        return loaded;
    for (const ScenarioOrder &order : scenario.orders) {
        const QJsonValue own = order.all.value(u"ordersync"_s);
        if (own.isBool() && !own.toBool())
            continue; // not bought through a portal that OrderSync reads
        Entry &entry = m_orders[order.po];
        entry.bySupplier = !order.supplier.isEmpty();
        const QJsonArray events = own.toArray();
        for (const QJsonValue &event : events) {
            const QDateTime at = QDateTime::fromString(event[u"at"_s].toString(), Qt::ISODate);
            if (!at.isValid())
                return Error{ErrorKind::Usage, u"Order %1: an ordersync event without a time"_s.arg(order.po), {}};
            if (auto added = add(order.po, at.toUTC(), event.toObject()); !added)
                return added;
        }
    }
    return Done{};
}

Result<Done> OrderSyncBook::add(const QString &po, const QDateTime &at, const QJsonObject &change)
{
    for (const QJsonValue &item : change.value(u"items"_s).toArray()) {
        if (!item.toObject().contains(u"item"_s))
            return Error{ErrorKind::Usage, u"Order %1: an item of an ordersync event needs \"item\", the name of its line"_s.arg(po), {}};
    }
    QList<ScenarioEvent> &events = m_orders[po].own;
    const auto later = [](const QDateTime &when, const ScenarioEvent &other) { return when < other.at; };
    events.insert(std::upper_bound(events.cbegin(), events.cend(), at, later), {at, change});
    m_listed = {};
    return Done{};
}

std::optional<OrderSyncBook::Record> OrderSyncBook::record(const QString &po, const Entry &entry, const QDateTime &now,
                                                           const OrderSyncOptions &options) const
{
    Record record;
    bool known = false;
    if (entry.bySupplier) {
        const SupplierState state = m_supplier.at(po, now);
        known = state.known;
        record.updated = state.changedAt;
        record.content = derivedRecord({state, m_supplierName, m_zone}, options);
    }
    for (const ScenarioEvent &event : entry.own) {
        if (event.at > now)
            break;
        if (record.content.isEmpty()) {
            record.content = {{u"po_number"_s, po}, {u"order_date"_s, stampText(event.at)}};
            known = true;
        }
        if (event.change.contains(u"unknown"_s))
            known = !event.change.value(u"unknown"_s).toBool();
        if (event.change.contains(u"retailer"_s))
            record.retailer = event.change.value(u"retailer"_s).toString();
        record.content = applied(record.content, event.change);
        record.updated = std::max(record.updated, event.at);
    }
    record.day = options.dateField == u"updated" ? record.updated.date()
                                                 : QDate::fromString(record.content.value(options.dateField).toString().left(10), Qt::ISODate);
    return known ? std::optional(record) : std::nullopt;
}

QDateTime OrderSyncBook::nextEvent(const QDateTime &now) const
{
    QDateTime next = m_supplier.nextEvent(now);
    for (const Entry &entry : m_orders) {
        for (const ScenarioEvent &event : entry.own) {
            if (event.at > now && (!next.isValid() || event.at < next))
                next = event.at;
        }
    }
    return next;
}

const QList<OrderSyncBook::Record> &OrderSyncBook::at(const QDateTime &now, const OrderSyncOptions &options) const
{
    const QJsonObject chosen = options.toJson();
    const bool same = m_listed.from.isValid() && m_listed.options == chosen && m_listed.from <= now
        && (!m_listed.until.isValid() || now < m_listed.until);
    if (same)
        return m_listed.records;
    m_listed = {now, nextEvent(now), chosen, {}};
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it) {
        if (const auto known = record(it.key(), it.value(), now, options))
            m_listed.records.append(*known);
    }
    std::stable_sort(m_listed.records.begin(), m_listed.records.end(), [](const Record &a, const Record &b) {
        return a.content.value(u"order_date"_s).toString() < b.content.value(u"order_date"_s).toString();
    });
    return m_listed.records;
}

} // namespace Waybill::Sandbox
