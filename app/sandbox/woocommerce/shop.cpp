#include "app/sandbox/woocommerce/shop.h"

#include <algorithm>

namespace Waybill::Sandbox::WooCommerce {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime instantOf(const QJsonValue &value, const QDateTime &otherwise)
{
    const QDateTime found = QDateTime::fromString(value.toString(), Qt::ISODate);
    return found.isValid() ? found.toUTC() : otherwise;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

const QJsonObject &emptyAddress()
{
    static const QJsonObject address{{u"first_name"_s, u""_s}, {u"last_name"_s, u""_s}, {u"company"_s, u""_s}, {u"address_1"_s, u""_s},
                                     {u"address_2"_s, u""_s},  {u"city"_s, u""_s},      {u"state"_s, u""_s},   {u"postcode"_s, u""_s},
                                     {u"country"_s, u""_s},    {u"email"_s, u""_s},     {u"phone"_s, u""_s}};
    return address;
}

QJsonObject over(QJsonObject under, const QJsonObject &upper)
{
    for (auto it = upper.begin(); it != upper.end(); ++it)
        under.insert(it.key(), it.value());
    return under;
}

QJsonArray metaJson(const QList<ShopMeta> &meta)
{
    QJsonArray array;
    for (const ShopMeta &each : meta)
        array.append(QJsonObject{{u"id"_s, each.id}, {u"key"_s, each.key}, {u"value"_s, each.value}});
    return array;
}

} // namespace

Result<Done> Shop::load(const Scenario &scenario, const WooCommerceOptions &options)
{
    const QJsonObject shop = scenario.all.value("woocommerce"_L1).toObject();
    const QString zone = shop.value("zone"_L1).toString(u"Europe/Oslo"_s);
    *this = Shop();
    m_options = options;
    m_zone = QTimeZone(zone.toLatin1());
    if (!m_zone.isValid())
        return Error{ErrorKind::Usage, u"Scenario %1: woocommerce has the unknown time zone %2."_s.arg(scenario.name, zone), {}};
    m_lastId = 100'000; // what is made later has ids above everything written by hand
    const QJsonArray custom = shop.value("statuses"_L1).toArray();
    for (const QJsonValue &status : custom)
        m_custom.append({status[u"slug"_s].toString(), status[u"name"_s].toString(), true});
    for (const ScenarioOrder &each : scenario.orders) {
        const QJsonObject given = each.all.value("woocommerce"_L1).toObject();
        if (given.isEmpty())
            continue;
        QJsonObject fields = given.value("header"_L1).toObject();
        ShopOrder order;
        order.id = given.value("id"_L1).toInteger();
        if (order.id <= 0 || m_orders.contains(order.id))
            return Error{ErrorKind::Usage, u"Scenario %1, order %2: woocommerce needs an \"id\" of its own."_s.arg(scenario.name, each.po), {}};
        order.status = fields.take(u"status"_s).toString(u"processing"_s);
        order.created = instantOf(fields.take(u"created"_s), scenario.start.addDays(-1));
        order.modified = instantOf(fields.take(u"modified"_s), order.created);
        order.paid = order.created;
        order.completed = instantOf(fields.take(u"completed"_s), {});
        order.fields = over({{u"number"_s, each.po}}, fields);
        const QJsonArray lines = given.value("lines"_L1).toArray();
        for (const QJsonValue &line : lines)
            order.lines.append(lineOf(line.toObject()));
        const QJsonObject meta = given.value("meta"_L1).toObject();
        for (auto it = meta.begin(); it != meta.end(); ++it)
            order.meta.append({nextId(), it.key(), it.value()});
        m_orders.insert(order.id, order);
    }
    return Done{};
}

QJsonObject Shop::lineOf(const QJsonObject &given)
{
    const QJsonObject plain{{u"id"_s, given.contains("id"_L1) ? given.value("id"_L1) : QJsonValue(nextId())},
                            {u"name"_s, u""_s},
                            {u"product_id"_s, 0},
                            {u"variation_id"_s, 0},
                            {u"quantity"_s, 1},
                            {u"sku"_s, u""_s},
                            {u"total"_s, u"0.00"_s},
                            {u"price"_s, 0},
                            {u"meta_data"_s, QJsonArray()},
                            {u"global_unique_id"_s, u""_s},
                            {u"parent_name"_s, QJsonValue::Null}};
    return over(plain, given);
}

ShopOrder *Shop::find(qint64 id)
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &*found;
}

const ShopOrder *Shop::find(qint64 id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.constEnd() ? nullptr : &*found;
}

ShopOrder *Shop::findNumber(const QString &number)
{
    for (ShopOrder &order : m_orders) {
        if (order.fields.value("number"_L1).toString() == number)
            return &order;
    }
    return nullptr;
}

QList<ShopStatus> Shop::statuses() const
{
    QList<ShopStatus> all{{u"pending"_s, u"Pending payment"_s}, {u"processing"_s, u"Processing"_s}, {u"on-hold"_s, u"On hold"_s},
                          {u"completed"_s, u"Completed"_s},     {u"cancelled"_s, u"Cancelled"_s},   {u"refunded"_s, u"Refunded"_s},
                          {u"failed"_s, u"Failed"_s},           {u"checkout-draft"_s, u"Draft"_s}};
    if (m_options.customStatuses)
        all += m_custom;
    return all;
}

bool Shop::isRegistered(const QString &slug) const
{
    const QList<ShopStatus> all = statuses();
    return std::any_of(all.cbegin(), all.cend(), [&](const ShopStatus &each) { return each.slug == slug; });
}

QStringList Shop::writable() const
{
    QStringList slugs{u"auto-draft"_s};
    for (const ShopStatus &status : statuses()) {
        if (status.slug != "checkout-draft"_L1)
            slugs.append(status.slug);
    }
    slugs.append(u"checkout-draft"_s);
    return slugs;
}

QString Shop::localTime(const QDateTime &utc) const
{
    return utc.toTimeZone(m_zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString Shop::gmt(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

const ShopMeta *Shop::meta(const ShopOrder &order, const QString &key) const
{
    const auto found = std::find_if(order.meta.cbegin(), order.meta.cend(), [&](const ShopMeta &each) { return each.key == key; });
    return found == order.meta.cend() ? nullptr : &*found;
}

QJsonObject Shop::json(const ShopOrder &order, const QString &base) const
{
    QJsonObject json{{u"parent_id"_s, 0}, {u"currency"_s, u"USD"_s}, {u"version"_s, u"11.0.1"_s}, {u"prices_include_tax"_s, false},
                     {u"discount_total"_s, u"0.00"_s}, {u"shipping_total"_s, u"0.00"_s}, {u"total"_s, u"0.00"_s}, {u"total_tax"_s, u"0.00"_s},
                     {u"customer_id"_s, 0}, {u"order_key"_s, u"wc_order_sandbox"_s}, {u"payment_method"_s, u"bacs"_s},
                     {u"payment_method_title"_s, u"Direct bank transfer"_s}, {u"transaction_id"_s, u""_s}, {u"created_via"_s, u"checkout"_s},
                     {u"customer_note"_s, u""_s}, {u"tax_lines"_s, QJsonArray()}, {u"shipping_lines"_s, QJsonArray()},
                     {u"fee_lines"_s, QJsonArray()}, {u"coupon_lines"_s, QJsonArray()}, {u"billing"_s, emptyAddress()},
                     {u"shipping"_s, emptyAddress()}, {u"currency_symbol"_s, u"$"_s}};
    json = over(json, order.fields);
    json.insert(u"billing"_s, over(emptyAddress(), order.fields.value("billing"_L1).toObject()));
    json.insert(u"shipping"_s, over(emptyAddress(), order.fields.value("shipping"_L1).toObject()));
    json.insert(u"id"_s, order.id);
    json.insert(u"status"_s, order.status);
    const QList<std::pair<QString, QDateTime>> dates{
        {u"date_created"_s, order.created}, {u"date_modified"_s, order.modified}, {u"date_paid"_s, order.paid}, {u"date_completed"_s, order.completed}};
    for (const auto &[name, when] : dates) {
        json.insert(name, orNull(when.isValid() ? localTime(when) : QString()));
        json.insert(name + "_gmt"_L1, orNull(when.isValid() ? gmt(when) : QString()));
    }
    QJsonArray lines;
    for (const QJsonObject &line : order.lines)
        lines.append(line);
    json.insert(u"line_items"_s, lines);
    json.insert(u"meta_data"_s, metaJson(order.meta));
    json.insert(u"refunds"_s, order.refunds);
    json.insert(u"is_editable"_s, order.status == "pending"_L1 || order.status == "on-hold"_L1 || order.status == "auto-draft"_L1);
    json.insert(u"needs_payment"_s, order.status == "pending"_L1 || order.status == "failed"_L1);
    json.insert(u"needs_processing"_s, true);
    const QString self = base + u"/orders/%1"_s.arg(order.id);
    json.insert(u"_links"_s,
                QJsonObject{{u"self"_s, QJsonArray{QJsonObject{{u"href"_s, self}, {u"targetHints"_s, QJsonObject{{u"allow"_s, QJsonArray{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}}}}}}},
                            {u"collection"_s, QJsonArray{QJsonObject{{u"href"_s, base + u"/orders"_s}}}}});
    return json;
}

QJsonObject Shop::noteJson(const ShopOrder &order, const ShopNote &note, const QString &base) const
{
    const QString orderUrl = base + u"/orders/%1"_s.arg(order.id);
    const auto link = [](const QString &href) { return QJsonArray{QJsonObject{{u"href"_s, href}}}; };
    return {{u"id"_s, note.id},
            {u"author"_s, note.author},
            {u"date_created"_s, localTime(note.created)},
            {u"date_created_gmt"_s, gmt(note.created)},
            {u"note"_s, note.note},
            {u"customer_note"_s, note.customer},
            {u"_links"_s, QJsonObject{{u"self"_s, link(orderUrl + u"/notes/%1"_s.arg(note.id))}, {u"collection"_s, link(orderUrl + "/notes"_L1)}, {u"up"_s, link(orderUrl)}}}};
}

} // namespace Waybill::Sandbox::WooCommerce
