#include "app/sandbox/telaris/ledger.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstId = 48001;
constexpr int firstInvoice = 100231;

QString osloText(const QDateTime &time)
{
    static const QTimeZone oslo("Europe/Oslo");
    const QDateTime local = time.toTimeZone(oslo);
    return time.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString osloDay(const QDateTime &time)
{
    return osloText(time).left(10);
}

QJsonObject laidOver(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.constBegin(); it != over.constEnd(); ++it) {
        if (it.key() != u"at" && it.key() != u"note" && it.key() != u"deleted")
            under.insert(it.key(), it.value());
    }
    return under;
}

double numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

bool isBilled(const QJsonObject &row)
{
    return row.value(u"code"_s).toString() == u"invoiced";
}

QString derivedStatus(const SupplierState &state)
{
    const auto all = [&](const QString &code) {
        return !state.rows.isEmpty()
            && std::all_of(state.rows.cbegin(), state.rows.cend(), [&](const QJsonObject &row) { return row.value(u"code"_s).toString() == code; });
    };
    if (all(u"invoiced"_s))
        return u"invoiced"_s;
    if (all(u"deleted"_s) || state.code == u"deleted")
        return u"cancelled"_s;
    if (std::any_of(state.rows.cbegin(), state.rows.cend(), isBilled))
        return u"partlyinvoiced"_s;
    return u"approved"_s;
}

} // namespace

Result<Done> TelarisLedger::load(const Scenario &scenario)
{
    m_orders.clear();
    m_nextInvoice = firstInvoice;
    m_zone = scenario.zone;
    if (auto loaded = m_supplier.load(scenario, {}); !loaded)
        return loaded;
    qint64 next = firstId;
    for (const ScenarioOrder &each : scenario.orders) {
        const QJsonArray events = each.all.value(u"telaris"_s).toArray();
        const QJsonValue shopOrder = each.all.value(u"woocommerce"_s).toObject().value(u"id"_s);
        const bool unknown = each.all.value(u"telaris"_s).isBool() && !each.all.value(u"telaris"_s).toBool();
        const bool derives = !unknown && events.isEmpty() && !shopOrder.isUndefined() && !each.supplier.isEmpty();
        if (events.isEmpty() && !derives)
            continue;
        qint64 id = next++;
        for (const QJsonValue &event : events) {
            if (event.toObject().contains(u"id"_s))
                id = event[u"id"_s].toInteger();
        }
        Entry &entry = m_orders[id];
        entry.po = each.po;
        entry.shopOrder = shopOrder;
        entry.bySupplier = derives;
        for (const QJsonValue &event : events) {
            const QDateTime at = QDateTime::fromString(event[u"at"_s].toString(), Qt::ISODate);
            if (!at.isValid())
                return Error{ErrorKind::Usage, u"Order %1: a telaris event without a time"_s.arg(each.po), {}};
            add(id, at.toUTC(), event.toObject());
        }
    }
    return Done{};
}

void TelarisLedger::add(qint64 id, const QDateTime &at, const QJsonObject &change)
{
    QList<ScenarioEvent> &events = m_orders[id].own;
    const auto later = [](const QDateTime &when, const ScenarioEvent &other) { return when < other.at; };
    events.insert(std::upper_bound(events.cbegin(), events.cend(), at, later), {at, change});
}

bool TelarisLedger::invoice(qint64 id, const QDateTime &now)
{
    const auto known = find(id, now);
    if (!known)
        return false;
    QJsonArray lines = known->content.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines.at(i).toObject();
        line.insert(u"invoiced_quantity"_s, line.value(u"quantity"_s));
        lines.replace(i, line);
    }
    const QJsonObject made{{u"number"_s, QString::number(m_nextInvoice++)},
                           {u"date"_s, osloDay(now)},
                           {u"total"_s, known->content.value(u"net_total"_s)},
                           {u"currency"_s, u"NOK"_s},
                           {u"delivery_status"_s, u"not_delivered"_s}};
    add(id, now, {{u"status"_s, u"invoiced"_s}, {u"lines"_s, lines}, {u"invoices"_s, QJsonArray{made}}});
    return true;
}

/// What the ERP makes of the supplier's word.
QJsonObject TelarisLedger::derived(qint64 id, const Entry &entry, const SupplierState &state) const
{
    QJsonArray lines;
    int number = 0;
    for (const QJsonObject &row : state.rows) {
        const QString quantity = QString::number(numberOf(row.value(u"quantity"_s)));
        lines.append(QJsonObject{{u"row"_s, ++number},
                                 {u"sku"_s, row.value(u"mfgPN"_s)},
                                 {u"name"_s, row.value(u"name"_s)},
                                 {u"quantity"_s, quantity},
                                 {u"invoiced_quantity"_s, isBilled(row) ? quantity : u"0"_s}});
    }
    QJsonArray invoices;
    for (const QJsonObject &invoice : state.invoices) {
        invoices.append(QJsonObject{{u"number"_s, invoice.value(u"number"_s)},
                                    {u"date"_s, invoice.value(u"date"_s).toString().left(10)},
                                    {u"currency"_s, u"NOK"_s},
                                    {u"delivery_status"_s, u"not_delivered"_s}});
    }
    return {{u"id"_s, id},
            {u"number"_s, QString::number(id)},
            {u"status"_s, derivedStatus(state)},
            {u"order_date"_s, osloDay(state.begunAt)},
            {u"created"_s, osloText(state.begunAt)},
            {u"updated"_s, osloText(state.changedAt)},
            {u"integration_reference"_s, QJsonObject{{u"source"_s, u"woocommerce"_s},
                                                     {u"site"_s, u"@shop"_s},
                                                     {u"external_id"_s, QString::number(entry.shopOrder.toInteger())},
                                                     {u"external_number"_s, entry.po}}},
            {u"invoices"_s, invoices},
            {u"lines"_s, lines}};
}

std::optional<TelarisLedger::Order> TelarisLedger::order(qint64 id, const Entry &entry, const QDateTime &now) const
{
    Order order{id, {}, {}};
    bool deleted = false;
    if (entry.bySupplier) {
        const SupplierState state = m_supplier.at(entry.po, now);
        if (state.known) {
            order.content = derived(id, entry, state);
            order.updated = state.changedAt;
        }
    }
    for (const ScenarioEvent &event : entry.own) {
        if (event.at > now)
            break;
        if (order.content.isEmpty()) {
            order.content = {{u"id"_s, id},
                             {u"number"_s, QString::number(id)},
                             {u"order_date"_s, osloDay(event.at)},
                             {u"created"_s, osloText(event.at)}};
        }
        deleted = event.change.value(u"deleted"_s).toBool(deleted);
        order.updated = std::max(order.updated, event.at);
        order.content.insert(u"updated"_s, osloText(event.at));
        order.content = laidOver(order.content, event.change);
    }
    if (order.content.isEmpty() || deleted)
        return std::nullopt;
    QJsonObject reference = order.content.value(u"integration_reference"_s).toObject();
    const auto site = m_sites.constFind(reference.value(u"site"_s).toString());
    if (site != m_sites.cend()) {
        reference.insert(u"site"_s, *site);
        order.content.insert(u"integration_reference"_s, reference);
    }
    return order;
}

std::optional<TelarisLedger::Order> TelarisLedger::find(qint64 id, const QDateTime &now) const
{
    const auto entry = m_orders.constFind(id);
    return entry == m_orders.cend() ? std::nullopt : order(id, *entry, now);
}

QList<TelarisLedger::Order> TelarisLedger::find(const Filter &filter, const QDateTime &now) const
{
    QList<Order> found;
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it) {
        const auto each = order(it.key(), it.value(), now);
        if (!each)
            continue;
        const bool status = filter.statuses.isEmpty() || filter.statuses.contains(each->content.value(u"status"_s).toString());
        const QString source = each->content.value(u"integration_reference"_s).toObject().value(u"source"_s).toString();
        const bool integration = filter.integration.isEmpty() || source == filter.integration;
        const bool since = !filter.updatedSince.isValid() || each->updated >= filter.updatedSince;
        if (status && integration && since)
            found.append(*each);
    }
    std::stable_sort(found.begin(), found.end(), [](const Order &a, const Order &b) { return a.updated < b.updated; });
    return found;
}

} // namespace Waybill::Sandbox
