#include "app/sandbox/world/orderbook.h"

#include <QSet>

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> &eventMembers()
{
    static const QSet<QString> members{u"code"_s,     u"reason"_s,   u"poTime"_s,    u"rows"_s, u"invoice"_s,
                                       u"invoices"_s, u"notFound"_s, u"answersAs"_s, u"error"_s};
    return members;
}

const QSet<QString> &rowMembers()
{
    static const QSet<QString> members{u"row"_s,
                                       u"line"_s,
                                       u"of"_s,
                                       u"gone"_s,
                                       u"note"_s,
                                       u"code"_s,
                                       u"order"_s,
                                       u"type"_s,
                                       u"quantity"_s,
                                       u"price"_s,
                                       u"sku"_s,
                                       u"mfgPN"_s,
                                       u"name"_s,
                                       u"shipped"_s,
                                       u"shipTime"_s,
                                       u"warehouse"_s,
                                       u"city"_s,
                                       u"state"_s,
                                       u"zip"_s,
                                       u"shipMethod"_s,
                                       u"shipMethodDescription"_s,
                                       u"eta"_s,
                                       u"freight"_s,
                                       u"handling"_s,
                                       u"tax"_s,
                                       u"recycling"_s,
                                       u"vendorOrder"_s,
                                       u"deliveryEstimate"_s,
                                       u"shipEstimate"_s,
                                       u"shipEstimateCode"_s,
                                       u"custLine"_s,
                                       u"packages"_s,
                                       u"addPackages"_s,
                                       u"copies"_s};
    return members;
}

const QSet<QString> &invoiceMembers()
{
    static const QSet<QString> members{u"number"_s,   u"date"_s,     u"type"_s,       u"order"_s,
                                       u"lines"_s,    u"freight"_s,  u"tax"_s,        u"total"_s,
                                       u"tracking"_s, u"shipDate"_s, u"shipMethod"_s, u"note"_s};
    return members;
}

const QSet<QString> &packageMembers()
{
    static const QSet<QString> members{u"tracking"_s,  u"weight"_s,  u"quantity"_s, u"serials"_s,
                                       u"delivered"_s, u"refused"_s, u"imei"_s,     u"mac"_s};
    return members;
}

QString unknownMember(const QJsonObject &object, const QSet<QString> &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

/// Empty if everything in the event is understood.
QString faultIn(const QJsonObject &change)
{
    if (const QString key = unknownMember(change, eventMembers()); !key.isEmpty())
        return key;
    const QJsonArray rows = change.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (const QString key = unknownMember(row, rowMembers()); !key.isEmpty())
            return u"rows/"_s + key;
        if (row.value(u"row"_s).toString(row.value(u"line"_s).toString()).isEmpty())
            return u"rows (a row needs \"line\", a text)"_s;
        for (const QString &list : {u"packages"_s, u"addPackages"_s}) {
            const QJsonArray packages = row.value(list).toArray();
            for (const QJsonValue &package : packages) {
                if (const QString key = unknownMember(package.toObject(), packageMembers()); !key.isEmpty())
                    return u"rows/packages/"_s + key;
            }
        }
    }
    QJsonArray invoices = change.value(u"invoices"_s).toArray();
    if (change.contains(u"invoice"_s))
        invoices.append(change.value(u"invoice"_s));
    for (const QJsonValue &invoice : std::as_const(invoices)) {
        if (const QString key = unknownMember(invoice.toObject(), invoiceMembers()); !key.isEmpty())
            return u"invoice/"_s + key;
    }
    return {};
}

/// quantity, price, sku, part and name of our own line, for a row that says "of".
QJsonObject factsOfLine(const QJsonObject &line)
{
    const QJsonObject product = line.value(u"product"_s).toObject();
    return {{u"quantity"_s, line.value(u"quantity"_s)},
            {u"price"_s, line.value(u"unitCost"_s)},
            {u"sku"_s, product.value(u"vendorPartNumber"_s)},
            {u"mfgPN"_s, product.value(u"manufacturerProductName"_s)},
            {u"name"_s, product.value(u"name"_s).toString().toUpper()}};
}

} // namespace

Result<Done> OrderBook::load(const Scenario &scenario, const QString &customer)
{
    m_events.clear();
    m_customer = customer;
    for (const ScenarioOrder &order : scenario.orders) {
        Entry &entry = m_events[order.po.trimmed()];
        entry.ourLines = order.autotask.value(u"lines"_s).toArray();
        for (const ScenarioEvent &event : order.supplier) {
            auto added = add(order.po.trimmed(), event);
            if (!added)
                return added;
        }
    }
    return Done{};
}

Result<Done> OrderBook::add(const QString &po, const ScenarioEvent &event)
{
    const QString fault = faultIn(event.change);
    if (!fault.isEmpty())
        return Error{ErrorKind::Usage, u"Order %1: a supplier event has the unknown member %2"_s.arg(po, fault), {}};
    QList<ScenarioEvent> &events = m_events[po].events;
    const auto later = [](const QDateTime &when, const ScenarioEvent &other) { return when < other.at; };
    events.insert(std::upper_bound(events.cbegin(), events.cend(), event.at, later), event);
    return Done{};
}

SupplierState OrderBook::at(const QString &po, const QDateTime &now) const
{
    SupplierState state;
    state.asked = po.trimmed();
    state.po = state.asked;
    state.customer = m_customer;
    const auto entry = m_events.constFind(state.asked);
    if (entry == m_events.constEnd())
        return state;
    QStringList names;
    for (const ScenarioEvent &event : entry->events) {
        if (event.at > now)
            break;
        if (!state.begun)
            state.begunAt = event.at;
        state.changedAt = event.at;
        apply(*entry, event.change, state, names);
    }
    return state;
}

void OrderBook::apply(const Entry &entry, const QJsonObject &change, SupplierState &state, QStringList &names) const
{
    if (change.contains(u"notFound"_s))
        state.known = !change.value(u"notFound"_s).toBool();
    else if (!state.begun)
        state.known = true;
    state.begun = true;
    if (change.contains(u"code"_s))
        state.code = change.value(u"code"_s).toString();
    if (change.contains(u"reason"_s))
        state.reason = change.value(u"reason"_s).toString();
    if (change.contains(u"poTime"_s))
        state.poTime = change.value(u"poTime"_s).toString();
    if (change.contains(u"error"_s))
        state.error = change.value(u"error"_s).toObject();
    if (change.contains(u"answersAs"_s)) {
        const QJsonObject as = change.value(u"answersAs"_s).toObject();
        state.po = as.value(u"po"_s).toString(state.asked);
        state.customer = as.value(u"customer"_s).toString(m_customer);
    }
    const QJsonArray rows = change.value(u"rows"_s).toArray();
    for (const QJsonValue &row : rows)
        applyRow(entry, row.toObject(), state, names);
    QJsonArray invoices = change.value(u"invoices"_s).toArray();
    if (change.contains(u"invoice"_s))
        invoices.append(change.value(u"invoice"_s));
    for (const QJsonValue &value : std::as_const(invoices)) {
        const QJsonObject invoice = value.toObject();
        const auto same = std::find_if(state.invoices.begin(), state.invoices.end(), [&](const QJsonObject &known) {
            return known.value(u"number"_s) == invoice.value(u"number"_s);
        });
        if (same == state.invoices.end())
            state.invoices.append(invoice);
        else
            *same = invoice;
    }
}

void OrderBook::applyRow(const Entry &entry, const QJsonObject &change, SupplierState &state, QStringList &names) const
{
    const QString name = change.value(u"row"_s).toString(change.value(u"line"_s).toString());
    qsizetype index = names.indexOf(name);
    if (change.value(u"gone"_s).toBool()) {
        if (index >= 0) {
            names.removeAt(index);
            state.rows.removeAt(index);
        }
        return;
    }
    if (index < 0) {
        index = names.size();
        names.append(name);
        state.rows.append(QJsonObject{{u"line"_s, name}});
    }
    QJsonObject &row = state.rows[index];
    if (change.contains(u"of"_s)) {
        const QJsonObject facts = factsOfLine(entry.ourLines.at(change.value(u"of"_s).toInt() - 1).toObject());
        for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
            row.insert(it.key(), it.value());
    }
    for (auto it = change.constBegin(); it != change.constEnd(); ++it) {
        if (it.key() == u"addPackages") {
            QJsonArray packages = row.value(u"packages"_s).toArray();
            const QJsonArray more = it.value().toArray();
            for (const QJsonValue &package : more)
                packages.append(package);
            row.insert(u"packages"_s, packages);
        } else if (it.key() != u"row" && it.key() != u"of" && it.key() != u"note") {
            row.insert(it.key(), it.value());
        }
    }
}

bool OrderBook::exists(const QString &po, const QDateTime &now) const
{
    return at(po, now).known;
}

QDateTime OrderBook::nextEvent(const QDateTime &now) const
{
    QDateTime next;
    for (const Entry &entry : m_events) {
        const auto later = std::find_if(entry.events.cbegin(), entry.events.cend(), [&](const ScenarioEvent &event) { return event.at > now; });
        if (later != entry.events.cend() && (!next.isValid() || later->at < next))
            next = later->at;
    }
    return next;
}

std::optional<QString> OrderBook::poOfOrder(const QString &orderNumber, const QDateTime &now) const
{
    for (auto it = m_events.constBegin(); it != m_events.constEnd(); ++it) {
        const SupplierState state = at(it.key(), now);
        for (const QJsonObject &row : state.rows) {
            if (state.known && row.value(u"order"_s).toString() == orderNumber)
                return it.key();
        }
    }
    return std::nullopt;
}

std::optional<QString> OrderBook::poOfInvoice(const QString &invoiceNumber, const QDateTime &now) const
{
    for (auto it = m_events.constBegin(); it != m_events.constEnd(); ++it) {
        const SupplierState state = at(it.key(), now);
        for (const QJsonObject &invoice : state.invoices) {
            if (state.known && invoice.value(u"number"_s).toString() == invoiceNumber)
                return it.key();
        }
    }
    return std::nullopt;
}

} // namespace Waybill::Sandbox
