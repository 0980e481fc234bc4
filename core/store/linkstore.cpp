#include "core/store/linkstore.h"

#include "core/store/database.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectLinks =
    u"SELECT id, template, record, po, account, origin, standing, reason, first_seen_at, confirmed_at, adopted_at, "
    "submitted_at, grace_until, ignored FROM order_link "_s;

OrderLink linkOf(const Row &row)
{
    OrderLink link;
    link.id = row.number(0);
    link.integration = row.id<TemplateId>(1);
    link.record = row.id<RecordId>(2);
    link.po = row.id<PoNumber>(3);
    link.account = row.text(4);
    link.origin = fromWord<LinkOrigin>(row.text(5));
    link.standing = fromWord<LinkStanding>(row.text(6));
    link.reason = row.text(7);
    link.firstSeen = row.instant(8);
    link.confirmed = row.instant(9);
    link.adopted = row.instant(10);
    link.submitted = row.instant(11);
    link.graceUntil = row.instant(12);
    link.ignored = row.flag(13);
    return link;
}

Result<std::optional<OrderLink>> firstOf(Result<QList<OrderLink>> links)
{
    if (!links)
        return links.error();
    if (links->isEmpty())
        return std::optional<OrderLink>();
    return std::optional(links->takeFirst());
}

} // namespace

Result<qint64> LinkStore::save(const OrderLink &link)
{
    return m_database.insert(
        u"INSERT INTO order_link (template, record, po, po_key, account, origin, standing, reason, first_seen_at, "
        "confirmed_at, adopted_at, submitted_at, grace_until, ignored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (template, record) DO UPDATE SET po = excluded.po, po_key = excluded.po_key, account = excluded.account, "
        "origin = excluded.origin, standing = excluded.standing, reason = excluded.reason, "
        "confirmed_at = excluded.confirmed_at, adopted_at = excluded.adopted_at, submitted_at = excluded.submitted_at, "
        "grace_until = excluded.grace_until, ignored = excluded.ignored RETURNING id"_s,
        {link.integration.text(), link.record.text(), link.po.text(), lookUpKey(link.po.text()), link.account,
         Json::enumName(link.origin), Json::enumName(link.standing), link.reason, Bind::instant(link.firstSeen),
         Bind::instant(link.confirmed), Bind::instant(link.adopted), Bind::instant(link.submitted),
         Bind::instant(link.graceUntil), Bind::flag(link.ignored)});
}

/// Adds the numbers, known and gone, to links read without them.
Result<QList<OrderLink>> LinkStore::withNumbers(Result<QList<OrderLink>> links)
{
    if (!links)
        return links;
    for (OrderLink &link : *links) {
        const auto read = m_database.each(
            u"SELECT supplier_order, gone_since FROM link_number WHERE link = ? ORDER BY place, supplier_order"_s, {link.id},
            [&](const Row &row) { (row.isNull(1) ? link.supplierOrders : link.pastSupplierOrders) += row.text(0); });
        if (!read)
            return read.error();
    }
    return links;
}

Result<std::optional<OrderLink>> LinkStore::find(qint64 id)
{
    return firstOf(withNumbers(m_database.select(selectLinks + u"WHERE id = ?"_s, {id}, linkOf)));
}

Result<std::optional<OrderLink>> LinkStore::find(const TemplateId &integration, const RecordId &record)
{
    return firstOf(withNumbers(m_database.select(selectLinks + u"WHERE template = ? AND record = ?"_s,
                                                 {integration.text(), record.text()}, linkOf)));
}

Result<QList<OrderLink>> LinkStore::findByPo(const PoNumber &po)
{
    return withNumbers(m_database.select(selectLinks + u"WHERE po_key = ? ORDER BY id"_s, {lookUpKey(po.text())}, linkOf));
}

Result<QList<OrderLink>> LinkStore::findBySupplierOrder(const SupplierOrderNumber &number)
{
    return withNumbers(m_database.select(
        selectLinks + u"WHERE id IN (SELECT link FROM link_number WHERE supplier_order = ?) ORDER BY id"_s, {number.text()},
        linkOf));
}

Result<QList<OrderLink>> LinkStore::list(const TemplateId &integration)
{
    auto links = m_database.select(selectLinks + u"WHERE template = ? ORDER BY po_key, id"_s, {integration.text()}, linkOf);
    if (!links)
        return links;
    QHash<qint64, OrderLink *> byId;
    for (OrderLink &link : *links)
        byId.insert(link.id, &link);
    const auto read = m_database.each(
        u"SELECT n.link, n.supplier_order, n.gone_since FROM link_number n JOIN order_link l ON l.id = n.link "
        "WHERE l.template = ? ORDER BY n.link, n.place, n.supplier_order"_s, {integration.text()}, [&](const Row &row) {
            if (OrderLink *link = byId.value(row.number(0)))
                (row.isNull(2) ? link->supplierOrders : link->pastSupplierOrders) += row.text(1);
        });
    if (!read)
        return read.error();
    return links;
}

Result<Done> LinkStore::remove(qint64 id)
{
    return m_database.change(u"DELETE FROM order_link WHERE id = ?"_s, {id});
}

Result<Done> LinkStore::setSupplierOrders(qint64 id, const QStringList &numbers, const QString &from, const QDateTime &at)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto gone = m_database.change(u"UPDATE link_number SET gone_since = ?, place = 1000000 "
                                        "WHERE link = ? AND gone_since IS NULL"_s, {Bind::instant(at), id});
    if (!gone)
        return gone;
    QList<QVariantList> rows;
    for (int place = 0; place < numbers.size(); ++place)
        rows.append({id, numbers.at(place), place, from, Bind::instant(at)});
    const auto known = m_database.changeEach(
        u"INSERT INTO link_number (link, supplier_order, place, told_by, first_seen_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (link, supplier_order) DO UPDATE SET place = excluded.place, gone_since = NULL"_s, rows);
    if (!known)
        return known;
    return tx.commit();
}

Result<QList<SupplierOrderSeen>> LinkStore::supplierOrderHistory(qint64 id)
{
    return m_database.select(u"SELECT supplier_order, told_by, first_seen_at, gone_since FROM link_number WHERE link = ? "
                             "ORDER BY first_seen_at, place, supplier_order"_s, {id}, [](const Row &row) {
        return SupplierOrderSeen{row.id<SupplierOrderNumber>(0), row.text(1), row.instant(2), row.instant(3)};
    });
}

Result<Done> LinkStore::setDetails(qint64 id, const QJsonObject &details)
{
    return m_database.change(u"UPDATE order_link SET details = ? WHERE id = ?"_s, {Bind::object(details), id});
}

Result<QJsonObject> LinkStore::details(qint64 id)
{
    const auto found = m_database.first(u"SELECT details FROM order_link WHERE id = ?"_s, {id},
                                        [](const Row &row) { return row.object(0); });
    if (!found)
        return found.error();
    return found->value_or(QJsonObject());
}

Result<QHash<qint64, QJsonObject>> LinkStore::details(const QList<qint64> &ids)
{
    QHash<qint64, QJsonObject> found;
    const auto read = m_database.eachOf(u"SELECT id, details FROM order_link WHERE id IN %1"_s, {}, Bind::keys(ids),
                                        [&](const Row &row) { found.insert(row.number(0), row.object(1)); });
    if (!read)
        return read.error();
    return found;
}

} // namespace Waybill
