#include "core/store/orderfigurestore.h"

#include "core/model/json.h"
#include "core/model/jsonmembers.h"
#include "core/store/database.h"
#include "core/store/needing.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString figureColumns = u"f.supplier, f.customer, f.ordered, f.shipped, f.tracking, f.eta, f.promised, f.delivered, "
                              "f.ordered_on, f.total, f.currency, f.tells_delivery, f.requested"_s;
constexpr int figureCount = 13;

OrderFigures figuresOf(const Row &row, int from)
{
    OrderFigures figures;
    figures.supplier = row.text(from);
    figures.customer = row.text(from + 1);
    figures.ordered = Quantity::fromThousandths(row.number(from + 2));
    figures.shipped = Quantity::fromThousandths(row.number(from + 3));
    figures.tracking = row.count(from + 4);
    figures.eta = row.day(from + 5);
    figures.promised = row.day(from + 6);
    figures.delivered = row.day(from + 7);
    figures.orderedOn = row.day(from + 8);
    figures.total = {row.text(from + 9), row.text(from + 10)};
    figures.tellsDelivery = row.flag(from + 11);
    figures.requested = row.day(from + 12);
    return figures;
}

/// True for what is past its ETA: something was not sent yet, or is on its way at a supplier who tells deliveries. What is
/// wanted for a later day is not late (R44).
const QString isPastEta = u"(f.eta IS NOT NULL AND f.eta < ? AND f.delivered IS NULL "
                          "AND s.stage NOT IN ('delivered', 'closed', 'cancelled', 'rejected') "
                          "AND (f.requested IS NULL OR f.requested <= ?) AND (f.shipped < f.ordered OR f.tells_delivery = 1))"_s;
/// True for what is wanted for a later day and still to come (R44).
const QString isScheduled = u"(f.requested IS NOT NULL AND f.requested > ? AND f.delivered IS NULL "
                            "AND s.stage NOT IN ('delivered', 'closed', 'cancelled', 'rejected'))"_s;

/// A LIKE pattern for any text that has this piece; "\" escapes.
QString piece(const QString &text)
{
    QString escaped = text.trimmed().toCaseFolded();
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s})
        escaped.replace(special, u'\\' + special);
    return u'%' + escaped + u'%';
}

} // namespace

Result<QMap<QString, QDate>> OrderFigureStore::promises(qint64 link)
{
    QMap<QString, QDate> known;
    const auto read = m_database.each(u"SELECT line, promised FROM delivery_part WHERE link = ? AND promised IS NOT NULL"_s, {link},
                                      [&](const Row &row) { known.insert(row.text(0), row.day(1)); });
    if (!read)
        return read.error();
    return known;
}

Result<Done> OrderFigureStore::save(qint64 link, const OrderFigures &figures, const QList<DeliveryPart> &parts)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto saved = m_database.change(
        u"INSERT INTO order_figures (link, supplier, customer, ordered, shipped, tracking, eta, promised, delivered, ordered_on, "
        "total, currency, tells_delivery, requested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (link) DO UPDATE SET "
        "supplier = excluded.supplier, customer = excluded.customer, ordered = excluded.ordered, shipped = excluded.shipped, "
        "tracking = excluded.tracking, eta = excluded.eta, promised = coalesce(order_figures.promised, excluded.promised), "
        "delivered = excluded.delivered, ordered_on = excluded.ordered_on, total = excluded.total, currency = excluded.currency, "
        "tells_delivery = excluded.tells_delivery, requested = excluded.requested"_s,
        {link, figures.supplier, figures.customer, figures.ordered.thousandths(), figures.shipped.thousandths(), figures.tracking,
         Bind::day(figures.eta), Bind::day(figures.promised), Bind::day(figures.delivered), Bind::day(figures.orderedOn),
         figures.total.amount, figures.total.currency, Bind::flag(figures.tellsDelivery), Bind::day(figures.requested)});
    if (!saved)
        return saved;
    const auto promised = promises(link);
    if (!promised)
        return promised.error();
    if (const auto gone = m_database.change(u"DELETE FROM delivery_part WHERE link = ?"_s, {link}); !gone)
        return gone;
    QList<QVariantList> rows;
    QMap<QString, int> next;
    for (const DeliveryPart &part : parts) {
        rows.append({link, part.line, next[part.line]++, part.pieces.thousandths(), part.supplier, part.carrier,
                     Bind::day(part.orderedOn), Bind::day(promised->value(part.line, part.promised)), Bind::day(part.eta),
                     Bind::day(part.shipped), Bind::day(part.delivered), Bind::flag(part.tellsDelivery)});
    }
    const auto added = m_database.changeEach(
        u"INSERT INTO delivery_part (link, line, part, pieces, supplier, carrier, ordered_on, promised, eta, shipped, "
        "delivered, tells_delivery) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, rows);
    if (!added)
        return added;
    return tx.commit();
}

Result<std::optional<OrderFigures>> OrderFigureStore::find(qint64 link)
{
    return m_database.first(u"SELECT "_s + figureColumns + u" FROM order_figures f WHERE f.link = ?"_s, {link},
                            [](const Row &row) { return figuresOf(row, 0); });
}

Result<QList<DeliveryPart>> OrderFigureStore::parts(qint64 link)
{
    return m_database.select(
        u"SELECT line, pieces, supplier, carrier, ordered_on, promised, eta, shipped, delivered, tells_delivery FROM delivery_part "
        "WHERE link = ? ORDER BY line, part"_s, {link}, [](const Row &row) {
            return DeliveryPart{row.text(0), Quantity::fromThousandths(row.number(1)), row.text(2), row.text(3), row.day(4),
                                row.day(5), row.day(6), row.day(7), row.day(8), row.flag(9)};
        });
}

Result<QList<ListedOrder>> OrderFigureStore::list(const OrderQuery &query)
{
    const QString today = query.today.toString(Qt::ISODate);
    QVariantList values{today, today, today}; // past its ETA: two, scheduled: one
    QString where;
    switch (query.which) {
    case OrderQuery::Which::All:
        break;
    case OrderQuery::Which::ArrivingThisWeek: {
        const QDate monday = query.today.addDays(1 - query.today.dayOfWeek());
        where = u" AND l.ignored = 0 AND f.eta BETWEEN ? AND ? AND f.delivered IS NULL "
                "AND s.stage NOT IN ('delivered', 'closed', 'cancelled', 'rejected')"_s;
        values << Bind::day(monday) << Bind::day(monday.addDays(6));
        break;
    }
    case OrderQuery::Which::PastEta:
        where = u" AND l.ignored = 0 AND "_s + isPastEta;
        values << today << today;
        break;
    case OrderQuery::Which::NeedsYou:
        where = u" AND l.ignored = 0 AND n.po_key IS NOT NULL"_s;
        break;
    }
    if (!query.search.trimmed().isEmpty()) {
        where += u" AND (l.po_key LIKE ? ESCAPE '\\' OR lower(f.customer) LIKE ? ESCAPE '\\' "
                 "OR EXISTS (SELECT 1 FROM link_number n WHERE n.link = l.id AND lower(n.supplier_order) LIKE ? ESCAPE '\\') "
                 "OR EXISTS (SELECT 1 FROM shipment b WHERE b.link = l.id AND (lower(b.number) LIKE ? ESCAPE '\\' "
                 "OR lower(b.shipment_key) LIKE ? ESCAPE '\\')) "
                 "OR EXISTS (SELECT 1 FROM invoice i WHERE i.link = l.id AND lower(i.number) LIKE ? ESCAPE '\\'))"_s;
        for (int i = 0; i < 6; ++i)
            values << piece(query.search);
    }
    auto rows = m_database.select(
        u"SELECT l.id, l.template, l.record, l.po, l.account, l.origin, l.standing, l.reason, l.submitted_at, l.ignored, "
        "coalesce(s.stage, ''), s.checked_at, coalesce(h.open, 0), coalesce(d.last_error, ''), "
        "CASE WHEN l.ignored = 0 AND n.po_key IS NOT NULL THEN 1 ELSE 0 END, CASE WHEN "_s
            + isPastEta + u" THEN 1 ELSE 0 END, CASE WHEN "_s + isScheduled + u" THEN 1 ELSE 0 END, t.name, "_s + figureColumns
            + u" FROM order_link l JOIN template t ON t.id = l.template LEFT JOIN snapshot s ON s.link = l.id "
              "LEFT JOIN order_figures f ON f.link = l.id LEFT JOIN due d ON d.link = l.id "
              "LEFT JOIN (SELECT target, order_record, count(*) AS open FROM hold WHERE closed_at IS NULL "
              "GROUP BY target, order_record) h ON h.target = t.target AND h.order_record = l.record "
              "LEFT JOIN ("_s + Needing::orders() + u") n ON n.template = l.template AND n.po_key = l.po_key WHERE 1 = 1"_s
            + where + u" ORDER BY l.po_key, l.id"_s, values, [](const Row &row) {
            ListedOrder listed;
            listed.link.id = row.number(0);
            listed.link.integration = row.id<TemplateId>(1);
            listed.link.record = row.id<RecordId>(2);
            listed.link.po = row.id<PoNumber>(3);
            listed.link.account = row.text(4);
            listed.link.origin = fromWord<LinkOrigin>(row.text(5));
            listed.link.standing = fromWord<LinkStanding>(row.text(6));
            listed.link.reason = row.text(7);
            listed.link.submitted = row.instant(8);
            listed.link.ignored = row.flag(9);
            listed.stage = stageFromKey(row.text(10)).value_or(Stage::Submitted);
            listed.checkedAt = row.instant(11);
            listed.holds = row.count(12);
            listed.trouble = row.text(13);
            listed.needsYou = row.flag(14);
            listed.pastEta = row.flag(15);
            listed.scheduled = row.flag(16);
            static_assert(figureCount == 13);
            listed.templateName = row.text(17);
            listed.figures = figuresOf(row, 18);
            return listed;
        });
    if (!rows)
        return rows;
    if (const auto done = addNumbers(*rows); !done)
        return done.error();
    if (query.which != OrderQuery::Which::All)
        return rows;
    if (const auto done = addNotFollowed(*rows, query.search); !done)
        return done.error();
    return rows;
}

Result<Done> OrderFigureStore::addNumbers(QList<ListedOrder> &rows)
{
    QHash<qint64, OrderLink *> byId;
    for (ListedOrder &row : rows)
        byId.insert(row.link.id, &row.link);
    return m_database.each(u"SELECT link, supplier_order, gone_since FROM link_number ORDER BY link, place, supplier_order"_s, {},
                           [&](const Row &row) {
        if (OrderLink *link = byId.value(row.number(0)))
            (row.isNull(2) ? link->supplierOrders : link->pastSupplierOrders) += row.text(1);
    });
}

/// Purchase orders that a pass saw and left out, as the newest of them said why.
Result<Done> OrderFigureStore::addNotFollowed(QList<ListedOrder> &rows, const QString &search)
{
    QMap<std::pair<QString, QString>, ListedOrder> seen;
    const auto read = m_database.each(
        u"SELECT r.template, o.record, o.po, o.reason, r.template_name FROM run_order o JOIN run r ON r.id = o.run WHERE o.outcome = 'excluded' "
        "AND lower(o.po) LIKE ? ESCAPE '\\' "
        "AND NOT EXISTS (SELECT 1 FROM order_link l WHERE l.template = r.template AND l.record = o.record) ORDER BY r.begun_at"_s,
        {piece(search)}, [&](const Row &row) {
            ListedOrder listed;
            listed.link.integration = row.id<TemplateId>(0);
            listed.link.record = row.id<RecordId>(1);
            listed.link.po = row.id<PoNumber>(2);
            listed.link.reason = row.text(3);
            listed.templateName = row.text(4);
            listed.stage = Stage::New;
            seen.insert({row.text(0), row.text(1)}, listed);
        });
    if (!read)
        return read;
    rows += seen.values();
    return Done{};
}

} // namespace Waybill
