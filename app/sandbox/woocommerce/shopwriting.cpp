// What saving an order brings with it: notes, mails, dates, refunds; and what the schema of a single update refuses.
#include "app/sandbox/woocommerce/shop.h"

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Meta values come back as strings, but for lists and objects.
QJsonValue asKept(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u""_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == double(value.toInteger()) ? QString::number(value.toInteger()) : QString::number(number, 'g', 15);
    }
    return value;
}

/// The mail to the customer that comes with a status; empty: none.
QString mailOf(const QString &from, const QString &to, bool custom)
{
    if (to == "completed"_L1)
        return u"customer_completed_order"_s;
    if (to == "refunded"_L1)
        return u"customer_refunded_order"_s;
    if (to == "processing"_L1 || to == "on-hold"_L1) {
        const bool fromThere = from == "completed"_L1 || from == "refunded"_L1 || (from == "on-hold"_L1 && to == "on-hold"_L1);
        return fromThere ? QString() : to == "processing"_L1 ? u"customer_processing_order"_s : u"customer_on_hold_order"_s;
    }
    if (to == "failed"_L1)
        return u"customer_failed_order"_s;
    return custom ? u"customer_%1_order"_s.arg(QString(to).replace(u'-', u'_')) : QString();
}

} // namespace

std::optional<ShopRefusal> Shop::check(const QJsonObject &body) const
{
    const auto typed = [&](QLatin1StringView name, bool right, const QString &type) -> std::optional<ShopRefusal> {
        if (!body.contains(name) || right)
            return {};
        return ShopRefusal{400, u"rest_invalid_type"_s, u"%1 is not of type %2."_s.arg(name, type), name};
    };
    for (const char *each : {"status", "customer_note", "transaction_id", "currency", "payment_method", "payment_method_title"}) {
        const QLatin1StringView name(each);
        if (auto refusal = typed(name, body.value(name).isString(), u"string"_s))
            return refusal;
    }
    for (const char *each : {"meta_data", "line_items", "shipping_lines", "fee_lines", "coupon_lines"}) {
        const QLatin1StringView name(each);
        if (auto refusal = typed(name, body.value(name).isArray(), u"array"_s))
            return refusal;
    }
    for (const char *each : {"billing", "shipping"}) {
        const QLatin1StringView name(each);
        if (auto refusal = typed(name, body.value(name).isObject(), u"object"_s))
            return refusal;
    }
    if (auto refusal = typed("set_paid"_L1, body.value("set_paid"_L1).isBool(), u"boolean"_s))
        return refusal;
    if (body.contains("status"_L1)) {
        QStringList slugs = writable();
        if (!slugs.contains(body.value("status"_L1).toString())) {
            const QString last = slugs.takeLast();
            return ShopRefusal{400, u"rest_not_in_enum"_s, u"status is not one of %1, and %2."_s.arg(slugs.join(u", "_s), last), u"status"_s};
        }
    }
    return {};
}

std::optional<ShopRefusal> Shop::apply(ShopOrder &order, const QJsonObject &body, const QDateTime &now)
{
    if (body.value("line_items"_L1).isArray()) {
        if (auto refusal = applyLines(order, body.value("line_items"_L1).toArray()))
            return refusal;
    }
    for (const char *each : {"customer_note", "transaction_id", "payment_method", "payment_method_title", "currency"}) {
        const QLatin1StringView name(each);
        if (body.value(name).isString())
            order.fields.insert(name, body.value(name));
    }
    for (const char *each : {"billing", "shipping"}) {
        const QLatin1StringView name(each);
        if (!body.value(name).isObject())
            continue;
        QJsonObject address = order.fields.value(name).toObject();
        const QJsonObject given = body.value(name).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            address.insert(it.key(), it.value());
        order.fields.insert(name, address);
    }
    const QJsonArray entries = body.value("meta_data"_L1).toArray();
    for (const QJsonValue &entry : entries)
        putMeta(order, entry.toObject());
    const bool paidNow = body.value("set_paid"_L1).toBool() && !order.paid.isValid();
    if (paidNow)
        order.paid = now;
    if (body.value("status"_L1).isString())
        setStatus(order, body.value("status"_L1).toString(), now);
    else if (paidNow)
        setStatus(order, u"processing"_s, now);
    save(order, now);
    return {};
}

std::optional<ShopRefusal> Shop::applyLines(ShopOrder &order, const QJsonArray &lines)
{
    for (const QJsonValue &each : lines) {
        const QJsonObject given = each.toObject();
        const qint64 id = given.value("id"_L1).toInteger();
        if (id == 0) {
            order.lines.append(lineOf(given));
            continue;
        }
        const auto line = std::find_if(order.lines.begin(), order.lines.end(), [&](const QJsonObject &l) { return l.value("id"_L1).toInteger() == id; });
        if (line == order.lines.end())
            return ShopRefusal{400, u"woocommerce_rest_invalid_item_id"_s, u"Order item ID provided is not associated with order."_s, {}};
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it.key() != "meta_data"_L1 && it.key() != "id"_L1)
                line->insert(it.key(), it.value());
        }
        ShopOrder carrier; // the meta rules are the same for a line
        const QJsonArray there = line->value("meta_data"_L1).toArray();
        for (const QJsonValue &meta : there)
            carrier.meta.append({meta[u"id"_s].toInteger(), meta[u"key"_s].toString(), meta[u"value"_s]});
        const QJsonArray entries = given.value("meta_data"_L1).toArray();
        for (const QJsonValue &entry : entries)
            putMeta(carrier, entry.toObject());
        QJsonArray kept;
        for (const ShopMeta &meta : std::as_const(carrier.meta))
            kept.append(QJsonObject{{u"id"_s, meta.id}, {u"key"_s, meta.key}, {u"value"_s, meta.value}, {u"display_key"_s, meta.key}, {u"display_value"_s, meta.value}});
        line->insert(u"meta_data"_s, kept);
    }
    return {};
}

void Shop::putMeta(ShopOrder &order, const QJsonObject &entry)
{
    const qint64 id = entry.value("id"_L1).toInteger();
    const QString key = entry.value("key"_L1).toString();
    if (m_options.silentlyDropped.contains(key))
        return;
    auto known = std::find_if(order.meta.begin(), order.meta.end(), [&](const ShopMeta &m) { return id != 0 && m.id == id; });
    if (known == order.meta.end() && id == 0)
        known = std::find_if(order.meta.begin(), order.meta.end(), [&](const ShopMeta &m) { return m.key == key; });
    if (entry.value("value"_L1).isNull()) {
        if (known != order.meta.end())
            order.meta.erase(known);
        return;
    }
    if (known == order.meta.end()) {
        if (!key.isEmpty())
            order.meta.append({nextId(), key, asKept(entry.value("value"_L1))});
        return;
    }
    if (!key.isEmpty())
        known->key = key;
    known->value = asKept(entry.value("value"_L1));
}

void Shop::setStatus(ShopOrder &order, const QString &asked, const QDateTime &now)
{
    const QString from = order.status;
    QString to = asked.startsWith("wc-"_L1) ? asked.mid(3) : asked;
    if (!isRegistered(to) && to != "trash"_L1 && to != "auto-draft"_L1)
        to = u"pending"_s; // abstract order: an unknown status is pending payment
    if (from == to)
        return;
    order.status = to;
    QString fromName = from, toName = to;
    bool custom = false;
    for (const ShopStatus &status : statuses()) {
        if (status.slug == from)
            fromName = status.name;
        if (status.slug == to) {
            toName = status.name;
            custom = status.custom;
        }
    }
    if (to == "completed"_L1 && !order.completed.isValid())
        order.completed = now;
    addNote(order, u"Order status changed from %1 to %2."_s.arg(fromName, toName), false, u"system"_s, now);
    if (to == "refunded"_L1)
        refund(order);
    const QString kind = mailOf(from, to, custom);
    if (kind.isEmpty())
        return;
    mail(order, kind, now);
    addNote(order, u"Email \"%1 order\" sent."_s.arg(toName), false, u"system"_s, now);
}

void Shop::refund(ShopOrder &order)
{
    const QString total = order.fields.value("total"_L1).toString(u"0.00"_s);
    order.refunds.append(QJsonObject{{u"id"_s, nextId()}, {u"reason"_s, u"Order fully refunded."_s}, {u"total"_s, u'-' + total}});
}

ShopNote &Shop::addNote(ShopOrder &order, const QString &text, bool customer, const QString &author, const QDateTime &now)
{
    const qint64 id = nextId();
    order.notes.append({id, author, now, text, customer});
    if (customer) {
        mail(order, u"customer_note"_s, now);
        order.notes.append({nextId(), u"system"_s, now, u"Email \"Customer note\" sent."_s, false});
        return order.notes[order.notes.size() - 2];
    }
    return order.notes.last();
}

ShopOrder &Shop::create(const QJsonObject &body, const QDateTime &now)
{
    ShopOrder order;
    order.id = nextId();
    order.status = u"pending"_s;
    order.created = order.modified = now;
    order.fields.insert(u"number"_s, QString::number(order.id));
    ShopOrder &kept = *m_orders.insert(order.id, order);
    apply(kept, body, now);
    return kept;
}

} // namespace Waybill::Sandbox::WooCommerce
