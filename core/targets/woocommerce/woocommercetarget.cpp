#include "core/targets/woocommerce/woocommercetarget.h"

#include "core/base/words.h"

#include <QPointer>
#include <QTimeZone>

namespace Waybill {

using namespace WooCommerce;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 schemaKeptForHours = 24;

/// The site's zone: by name, or by its offset where WordPress was given one only.
QString zoneOf(const QJsonObject &index)
{
    const QString named = index.value("timezone_string"_L1).toString();
    if (QTimeZone(named.toLatin1()).isValid())
        return named;
    const QJsonValue offset = index.value("gmt_offset"_L1);
    const double hours = offset.isString() ? offset.toString().toDouble() : offset.toDouble();
    const QTimeZone fixed(int(hours * 3600));
    return fixed.isValid() && hours != 0 ? QString::fromLatin1(fixed.id()) : u"UTC"_s;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

QStringList metaKeysOf(const QJsonArray &orders)
{
    QStringList keys;
    for (const QJsonValue &order : orders) {
        const QJsonArray meta = order[u"meta_data"_s].toArray();
        for (const QJsonValue &entry : meta) {
            const QString key = entry[u"key"_s].toString();
            const bool plain = !entry[u"value"_s].isArray() && !entry[u"value"_s].isObject();
            if (plain && !key.isEmpty() && !keys.contains(key))
                keys.append(key);
        }
    }
    keys.sort();
    return keys;
}

} // namespace

WooCommerceTarget::WooCommerceTarget(ShopAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : TargetAdapter(parent)
    , m_access(access)
    , m_clock(clock)
    , m_client(access, clock, std::move(http))
{
}

WooCommerceTarget::~WooCommerceTarget()
{
    // Waiting coroutines of ours end inside this call, while all members still live.
    m_client.stop();
}

TargetCapabilities WooCommerceTarget::capabilities() const
{
    TargetCapabilities capabilities;
    capabilities.kind = u"woocommerce"_s;
    capabilities.name = u"WooCommerce"_s;
    capabilities.readSlice = 100;
    capabilities.inFlight = 1;
    capabilities.notesOnOrder = true;
    capabilities.notesReadable = true;
    capabilities.looksBeforeNotes = true;
    capabilities.statusMailsCustomers = true;
    return capabilities;
}

QCoro::Task<Result<ShopReply>> WooCommerceTarget::get(QString route, QueryItems query, QString subject)
{
    ShopAsk ask;
    ask.route = route;
    ask.query = query;
    ask.subject = subject;
    return m_client.send(ask);
}

QCoro::Task<Result<TargetSchema>> WooCommerceTarget::schema(bool refresh)
{
    const QPointer<WooCommerceTarget> guard(this);
    const bool fresh = m_schema && m_schemaRead.secsTo(m_clock.now()) < schemaKeptForHours * 3600;
    if (refresh || !fresh) {
        const Result<Done> loaded = co_await loadSchema();
        if (!guard)
            co_return stoppedError();
        if (!loaded)
            co_return loaded.error();
    }
    co_return Result<TargetSchema>(*m_schema); // a copy: QCoro 0.8 moves from an lvalue that is co_returned
}

QCoro::Task<Result<Done>> WooCommerceTarget::loadSchema()
{
    const QPointer<WooCommerceTarget> guard(this);
    const QueryItems facts{{u"_fields"_s, u"namespaces,name,url,timezone_string,gmt_offset"_s}};
    const Result<ShopReply> index = co_await get(QString(), facts, Said::tr("what the shop offers"));
    if (!index)
        co_return index.error();
    if (!guard)
        co_return stoppedError();
    const QStringList namespaces = textsOf(index->object().value("namespaces"_L1).toArray());
    if (!namespaces.contains("wc/v3"_L1))
        co_return Error{ErrorKind::NotFound, Said::tr("WordPress answers at this address, but WooCommerce is not switched on there."), {}};
    const Result<Done> statuses = co_await loadStatuses();
    if (!statuses)
        co_return statuses.error();
    if (!guard)
        co_return stoppedError();
    const Result<QJsonArray> recent = co_await recentOrders(1);
    if (!recent)
        co_return recent.error();
    if (!guard)
        co_return stoppedError();
    bool fulfillments = false;
    if (!recent->isEmpty()) {
        const RecordId some = idOfOrder(recent->first());
        const Result<bool> answered = co_await hasFulfillments(some);
        if (!answered)
            co_return answered.error();
        if (!guard)
            co_return stoppedError();
        fulfillments = *answered;
    }
    m_carriage = carriageOf(namespaces, fulfillments);
    TargetSchema schema;
    schema.target = u"woocommerce"_s;
    schema.site = siteOf(m_client.shop());
    schema.notesRenderHtml = true;
    schema.zone = m_access.zone.isEmpty() ? zoneOf(index->object()) : m_access.zone;
    schema.fields = fieldsOf(m_statuses, m_carriage, metaKeysOf(*recent));
    m_schema = schema;
    m_schemaRead = m_clock.now();
    co_return Done{};
}

QCoro::Task<Result<QJsonArray>> WooCommerceTarget::recentOrders(int page)
{
    const QueryItems query = recentQuery(page);
    const Result<ShopReply> reply = co_await get(u"wc/v3/orders"_s, query, Said::tr("the list of orders"));
    if (!reply)
        co_return reply.error();
    co_return reply->array();
}

/// 404 without such a route: the feature is switched off.
QCoro::Task<Result<bool>> WooCommerceTarget::hasFulfillments(RecordId order)
{
    const QString route = u"wc/v3/orders/%1/fulfillments"_s.arg(order.text());
    const QueryItems none;
    const Result<ShopReply> reply = co_await get(route, none, u"fulfillments"_s);
    if (!reply && (reply.error().kind == ErrorKind::NotFound || reply.error().kind == ErrorKind::Permission))
        co_return false;
    if (!reply)
        co_return reply.error();
    co_return true;
}

QCoro::Task<Result<Done>> WooCommerceTarget::loadStatuses()
{
    const QPointer<WooCommerceTarget> guard(this);
    const QString newer = u"wc/v3/orders/statuses"_s, older = u"wc/v3/reports/orders/totals"_s;
    const QString subject = Said::tr("the order statuses");
    const QueryItems none;
    const bool old = m_oldStatuses;
    auto asking = get(old ? older : newer, none, subject);
    Result<ShopReply> reply = co_await asking;
    if (!guard)
        co_return stoppedError();
    if (!reply && reply.error().kind == ErrorKind::NotFound && !old) {
        auto again = get(older, none, subject);
        reply = co_await again;
        if (!guard)
            co_return stoppedError();
        m_oldStatuses = reply.hasValue();
    }
    if (!reply)
        co_return reply.error();
    const Result<QList<ShopStatus>> statuses = parseStatuses(reply->array());
    if (!statuses)
        co_return statuses.error();
    m_statuses = *statuses;
    m_statusesRead = m_clock.now();
    if (!m_schema)
        co_return Done{};
    for (TargetField &field : m_schema->fields) {
        if (!field.ownStatus)
            continue;
        field.choices.clear();
        for (const ShopStatus &status : std::as_const(m_statuses))
            field.choices.append(choiceOf(status));
    }
    co_return Done{};
}

QCoro::Task<Result<double>> WooCommerceTarget::usage()
{
    const QPointer<WooCommerceTarget> guard(this);
    const bool justRead = m_statusesRead.isValid() && m_statusesRead == m_clock.now();
    if (justRead) // with the metadata of this very run
        co_return -1.0;
    const Result<Done> loaded = co_await loadStatuses();
    if (!loaded)
        co_return loaded.error();
    co_return -1.0;
}

QCoro::Task<Result<QList<std::pair<RecordId, QString>>>> WooCommerceTarget::vendors(QString)
{
    QList<std::pair<RecordId, QString>> all;
    all.append({RecordId(u"shop"_s), Said::tr("All orders of %1").arg(siteOf(m_client.shop()))});
    co_return all;
}

QUrl WooCommerceTarget::webLink(const PurchaseOrder &order) const
{
    QUrl url = m_client.shop();
    url.setPath(url.path() + "/wp-admin/admin.php"_L1);
    url.setQuery(u"page=wc-orders&action=edit&id="_s + order.id.text());
    return url;
}

} // namespace Waybill
