#include "core/store/statushistorystore.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

StatusChange changeOf(const Row &row)
{
    StatusChange change;
    change.id = row.number(0);
    change.order = {row.id<ConnectionId>(1), row.id<RecordId>(2)};
    change.po = row.id<PoNumber>(3);
    change.supplierOrder = row.id<SupplierOrderNumber>(4);
    change.line = row.text(5);
    change.axis = row.text(6);
    change.from = row.text(7);
    change.to = row.text(8);
    change.rawStatus = row.text(9);
    change.when = row.text(10);
    change.seenAt = row.instant(11);
    change.toldBy = fromWord<ToldBy>(row.text(12));
    change.who = row.text(13);
    change.run = row.id<RunId>(14);
    change.notified = row.array(15);
    return change;
}

} // namespace

Result<QList<qint64>> StatusHistoryStore::append(const QList<StatusChange> &changes)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    QList<qint64> ids;
    for (const StatusChange &change : changes) {
        const auto id = m_database.insert(
            u"INSERT INTO status_change (target, order_record, po, supplier_order, line, axis, value_from, value_to, raw_status, "
            "told_when, seen_at, told_by, who, run, notified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {change.order.target.text(), change.order.order.text(), change.po.text(), change.supplierOrder.text(), change.line,
             change.axis, change.from, change.to, change.rawStatus, change.when, Bind::instant(change.seenAt),
             Json::enumName(change.toldBy), change.who, change.run.text(), Bind::array(change.notified)});
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return ids;
}

Result<QList<StatusChange>> StatusHistoryStore::list(const TargetRecord &order)
{
    return m_database.select(
        u"SELECT id, target, order_record, po, supplier_order, line, axis, value_from, value_to, raw_status, told_when, seen_at, "
        "told_by, who, run, notified FROM status_change WHERE target = ? AND order_record = ? ORDER BY id"_s,
        {order.target.text(), order.order.text()}, changeOf);
}

Result<Done> StatusHistoryStore::addNotified(qint64 id, const QString &who, const QString &channel, const QDateTime &at)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto found = m_database.first(u"SELECT notified FROM status_change WHERE id = ?"_s + m_database.dialect().lockRows(), {id},
                                        [](const Row &row) { return row.array(0); });
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, Said::tr("There is no such change in the history (any more)."), QString::number(id)};
    QJsonArray notified = **found;
    notified.append(QJsonObject{{u"who"_s, who}, {u"channel"_s, channel}, {u"at"_s, Bind::instant(at).toString()}});
    auto changed = m_database.change(u"UPDATE status_change SET notified = ? WHERE id = ?"_s, {Bind::array(notified), id});
    if (!changed)
        return changed;
    return tx.commit();
}

Result<int> StatusHistoryStore::prune(const QDateTime &before)
{
    return m_database.run(u"DELETE FROM status_change WHERE seen_at < ?"_s, {Bind::instant(before)});
}

} // namespace Waybill
