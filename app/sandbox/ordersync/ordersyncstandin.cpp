#include "app/sandbox/ordersync/ordersyncstandin.h"

#include "app/sandbox/ordersync/book.h"
#include "app/sandbox/ordersync/invoicedesk.h"
#include "app/sandbox/ordersync/legacy.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString v1 = u"/api/v1"_s;
const QString v2 = u"/api/v2"_s;
const QString byPo = u"/orders/by-po/"_s;
const QString byDate = u"/orders/by-date"_s;
const QString filesPath = u"/files/invoices/"_s;

Response refusal(int status, const QString &name, const QString &message)
{
    return Response::json(status, QJsonObject{{u"error"_s, name}, {u"errorCode"_s, status}, {u"message"_s, message}});
}

Response page(const QJsonArray &data, int total, int number, int limit, bool more)
{
    const QJsonObject meta{{u"total"_s, total}, {u"page"_s, number}, {u"limit"_s, limit}, {u"has_more"_s, more}};
    return Response::json(200, QJsonObject{{u"data"_s, data}, {u"meta"_s, meta}});
}

class OrderSyncStandIn final : public StandIn
{
public:
    using StandIn::StandIn;

    QString system() const override { return u"ordersync"_s; }
    bool serves(const Request &request) const override
    {
        return request.path.startsWith(v1 + u'/') || request.path.startsWith(v2 + u'/') || request.path.startsWith(filesPath);
    }
    Response handle(const Request &request) override;
    QString endpoint(const Request &request) const override;
    QJsonObject connectionDetails(const QUrl &baseUrl) const override
    {
        return {{u"baseUrl"_s, baseUrl.toString() + v2}, {u"apiKey"_s, m_key}, {u"otherApiKey"_s, m_otherKey}};
    }
    QStringList secrets() const override { return {m_key, m_otherKey}; }
    Result<Done> load(const Scenario &scenario) override;
    Response edit(const QJsonObject &change) override;
    Response setOptions(const QJsonObject &options) override;
    QJsonObject state() const override;

private:
    using Records = QList<const OrderSyncBook::Record *>; ///< good until the book is asked again

    Response orders(const QString &path, bool legacy, const Request &request, const QString &retailer);
    Response answerFor(const Records &found, bool legacy);
    Response window(const Request &request, const QString &retailer);
    Response bulk(const Request &request, const QString &retailer);
    /// What this key sees and fits, by order date and PO number.
    template<typename Fits>
    Records visible(const QString &retailer, Fits fits) const;
    Records ofPos(const QStringList &pos, const QString &retailer) const;
    QDateTime syncedAt() const;
    QJsonObject handOut(const OrderSyncBook::Record &record);

    OrderSyncOptions m_options;
    OrderSyncBook m_book;
    InvoiceDesk m_desk;
    QString m_key;
    QString m_otherKey;
};

Result<Done> OrderSyncStandIn::load(const Scenario &scenario)
{
    const QJsonObject account = scenario.all.value(u"ordersync"_s).toObject();
    m_key = account.value(u"apiKey"_s).toString(u"pk_live_sandbox_only_0001"_s);
    m_otherKey = account.value(u"otherApiKey"_s).toString(u"pk_live_sandbox_other_0002"_s);
    m_options = {};
    m_desk.reset();
    if (auto changed = m_options.change(account.value(u"options"_s).toObject()); !changed)
        return changed;
    return m_book.load(scenario);
}

/// What the portal sync has seen so far.
QDateTime OrderSyncStandIn::syncedAt() const
{
    const QDateTime now = world().now();
    if (m_options.syncEverySeconds <= 0)
        return now;
    const qint64 since = world().scenario().start.secsTo(now);
    return world().scenario().start.addSecs(since / m_options.syncEverySeconds * m_options.syncEverySeconds);
}

template<typename Fits>
OrderSyncStandIn::Records OrderSyncStandIn::visible(const QString &retailer, Fits fits) const
{
    Records found;
    for (const auto &record : m_book.at(syncedAt(), m_options)) {
        if (record.retailer == retailer && fits(record))
            found.append(&record);
    }
    return found;
}

OrderSyncStandIn::Records OrderSyncStandIn::ofPos(const QStringList &pos, const QString &retailer) const
{
    const auto sensitivity = m_options.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const Records all = visible(retailer, [](const auto &) { return true; });
    Records found;
    for (const QString &po : pos) {
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
                     [&](const auto *record) { return record->content.value(u"po_number"_s).toString().compare(po, sensitivity) == 0; });
    }
    return found;
}

QString OrderSyncStandIn::endpoint(const Request &request) const
{
    const QString method = QString::fromLatin1(request.method) + u' ';
    for (const QString &prefix : {v1 + byPo, v2 + byPo, v2 + m_options.supplierOrderPath, filesPath}) {
        if (request.path.startsWith(prefix))
            return method + prefix + u"{id}"_s;
    }
    return method + request.path;
}

Response OrderSyncStandIn::handle(const Request &request)
{
    if (request.path.startsWith(filesPath))
        return m_desk.file(request, world().now(), m_options);
    const QString key = QString::fromUtf8(request.header("X-API-Key"));
    if (key != m_key && key != m_otherKey)
        return refusal(401, u"Unauthorized"_s, u"Invalid or revoked API key"_s);
    const QString retailer = key == m_otherKey ? u"other"_s : QString();
    const bool legacy = request.path.startsWith(v1);
    const QString path = request.path.mid(v1.size());
    if (legacy && m_options.bulk && request.method == "POST" && path == u"/orders/by-po")
        return bulk(request, retailer);
    if (request.method != "GET")
        return refusal(405, u"MethodNotAllowed"_s, u"This API is read-only"_s);
    return orders(path, legacy, request, retailer);
}

Response OrderSyncStandIn::orders(const QString &path, bool legacy, const Request &request, const QString &retailer)
{
    if (path.startsWith(byPo)) {
        const QString po = path.mid(byPo.size());
        const Records found = ofPos({po}, retailer);
        if (found.isEmpty() && m_options.unknownIs404)
            return refusal(404, u"NotFound"_s, u"No purchase order %1"_s.arg(po));
        return answerFor(found, legacy);
    }
    if (!legacy && path == byDate)
        return window(request, retailer);
    if (!legacy && path.startsWith(m_options.supplierOrderPath)) {
        const QString id = path.mid(m_options.supplierOrderPath.size());
        const Records found = visible(retailer, [&](const auto &record) {
            const QJsonArray items = record.content.value(u"items"_s).toArray();
            return std::any_of(items.cbegin(), items.cend(),
                               [&](const QJsonValue &item) { return item[u"supplier_order_id"_s].toString() == id; });
        });
        return answerFor(found, false);
    }
    return refusal(404, u"NotFound"_s, u"No such endpoint"_s);
}

QJsonObject OrderSyncStandIn::handOut(const OrderSyncBook::Record &record)
{
    return m_desk.handOut(record.content, world().now(), baseUrls().constFirst(), world().random(), m_options);
}

/// Look-ups: `limit` is the number of records.
Response OrderSyncStandIn::answerFor(const Records &found, bool legacy)
{
    QJsonArray data;
    for (const auto *record : found) {
        const QJsonObject whole = handOut(*record);
        if (!legacy) {
            data.append(whole);
            continue;
        }
        const QJsonArray flat = legacyRecords(whole);
        for (const QJsonValue &line : flat)
            data.append(line);
    }
    return page(data, int(data.size()), 1, int(data.size()), false);
}

Response OrderSyncStandIn::window(const Request &request, const QString &retailer)
{
    const auto day = [&](const QString &name) { return QDate::fromString(request.query.queryItemValue(name), Qt::ISODate); };
    const QDate from = day(u"start_date"_s);
    const QDate to = day(u"end_date"_s);
    if (!from.isValid() || !to.isValid() || to < from)
        return refusal(400, u"BadRequest"_s, u"start_date and end_date are dates such as 2025-12-05"_s);
    const QString pageText = request.query.queryItemValue(u"page"_s);
    const int number = pageText.isEmpty() ? 1 : pageText.toInt();
    const QString limitText = request.query.queryItemValue(u"limit"_s);
    const int limit = limitText.isEmpty() ? m_options.pageSize : std::min(m_options.pageSize, limitText.toInt());
    if (number < 1 || limit < 1)
        return refusal(400, u"BadRequest"_s, u"page and limit are whole numbers from 1"_s);
    const Records found = visible(retailer, [&](const auto &record) {
        return record.day >= from && (m_options.endInclusive ? record.day <= to : record.day < to);
    });
    QJsonArray data;
    const qsizetype begin = qsizetype(number - 1) * limit;
    for (qsizetype i = begin; i < std::min<qsizetype>(found.size(), begin + limit); ++i)
        data.append(handOut(*found.at(i)));
    return page(data, int(found.size()), number, limit, begin + limit < found.size());
}

Response OrderSyncStandIn::bulk(const Request &request, const QString &retailer)
{
    const QJsonValue numbers = QJsonDocument::fromJson(request.body).object().value(u"po_numbers"_s);
    if (!numbers.isArray())
        return refusal(400, u"BadRequest"_s, u"po_numbers is a list"_s);
    QStringList wanted;
    const QJsonArray list = numbers.toArray();
    for (const QJsonValue &po : list)
        wanted.append(po.toString());
    return answerFor(ofPos(wanted, retailer), true);
}

Response OrderSyncStandIn::edit(const QJsonObject &change)
{
    QJsonObject event = change;
    event.remove(u"system"_s);
    const QString po = event.take(u"po"_s).toString();
    if (po.isEmpty())
        return Response::json(400, QJsonObject{{u"error"_s, u"\"po\" says which order"_s}});
    const auto added = m_book.add(po, world().now(), event);
    if (!added)
        return Response::json(400, QJsonObject{{u"error"_s, added.error().message}});
    return Response::json(200, QJsonObject{{u"po"_s, po}});
}

Response OrderSyncStandIn::setOptions(const QJsonObject &options)
{
    QJsonObject members = options;
    members.remove(u"system"_s);
    const auto changed = m_options.change(members);
    if (!changed)
        return Response::json(400, QJsonObject{{u"error"_s, changed.error().message}});
    return Response::json(200, m_options.toJson());
}

QJsonObject OrderSyncStandIn::state() const
{
    QJsonObject orders;
    for (const auto &record : m_book.at(world().now(), m_options))
        orders.insert(record.content.value(u"po_number"_s).toString(), record.content);
    return {{u"orders"_s, orders}, {u"options"_s, m_options.toJson()}};
}

} // namespace

std::unique_ptr<StandIn> makeOrderSync(World &world)
{
    return std::make_unique<OrderSyncStandIn>(world);
}

} // namespace Waybill::Sandbox
