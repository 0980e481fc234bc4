#include "core/store/eventledger.h"

#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<QList<EventMemory>> EventLedger::list(const TargetRecord &order)
{
    return m_database.select(u"SELECT event_key, kind, day, text, told_at FROM event WHERE target = ? AND order_record = ? "
                             "ORDER BY coalesce(day, ''), event_key"_s, {order.target.text(), order.order.text()},
                             [](const Row &row) {
        return EventMemory{row.text(0), row.text(1), row.day(2), row.text(3), !row.isNull(4)};
    });
}

Result<Done> EventLedger::remember(const TargetRecord &order, const QList<EventMemory> &events, const QDateTime &at)
{
    QList<QVariantList> rows;
    for (const EventMemory &event : events)
        rows.append({order.target.text(), order.order.text(), event.key, event.kind, Bind::day(event.day), event.text,
                     Bind::instant(at), event.told ? Bind::instant(at) : QVariant()});
    return m_database.changeEach(
        u"INSERT INTO event (target, order_record, event_key, kind, day, text, first_seen_at, told_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target, order_record, event_key) "
        "DO UPDATE SET told_at = excluded.told_at WHERE event.told_at IS NULL AND excluded.told_at IS NOT NULL"_s, rows);
}

Result<Done> EventLedger::markTold(const TargetRecord &order, const QStringList &keys, const QString &where,
                                   const QDateTime &at)
{
    QList<QVariantList> rows;
    for (const QString &key : keys)
        rows.append({Bind::instant(at), where, order.target.text(), order.order.text(), key});
    return m_database.changeEach(u"UPDATE event SET told_at = coalesce(told_at, ?), told_where = "
                                 "CASE WHEN told_where = '' THEN ? ELSE told_where END "
                                 "WHERE target = ? AND order_record = ? AND event_key = ?"_s, rows);
}

Result<QList<EventTelling>> EventLedger::tellings(const TargetRecord &order)
{
    return m_database.select(u"SELECT event_key, told_where, told_at FROM event WHERE target = ? AND order_record = ? "
                             "AND told_at IS NOT NULL ORDER BY event_key"_s, {order.target.text(), order.order.text()},
                             [](const Row &row) { return EventTelling{row.text(0), row.text(1), row.instant(2)}; });
}

} // namespace Waybill
