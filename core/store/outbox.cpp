#include "core/store/outbox.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectEntries =
    u"SELECT id, run, template, target, order_record, place, record_type, record, fields, note, event_keys, write_key, "
    "mapping_version, state, attempt, request_ids, outcome, intended_at, sent_at, ended_at, look_after FROM outbox "_s;

OutboxEntry entryOf(const Row &row)
{
    OutboxEntry entry;
    entry.id = row.number(0);
    entry.run = row.id<RunId>(1);
    entry.integration = row.id<TemplateId>(2);
    entry.order = {row.id<ConnectionId>(3), row.id<RecordId>(4)};
    entry.place = row.text(5);
    entry.recordType = row.text(6);
    entry.record = row.id<RecordId>(7);
    entry.fields = row.array(8);
    entry.note = row.text(9);
    entry.eventKeys = row.list(10);
    entry.writeKey = row.text(11);
    entry.mappingVersion = row.count(12);
    entry.state = fromWord<OutboxState>(row.text(13));
    entry.attempt = row.count(14);
    entry.requestIds = row.list(15);
    entry.outcome = row.text(16);
    entry.intendedAt = row.instant(17);
    entry.sentAt = row.instant(18);
    entry.endedAt = row.instant(19);
    entry.lookAfter = row.instant(20);
    return entry;
}

Error notInState(qint64 id)
{
    return {ErrorKind::Usage, Said::tr("A write's outcome was to be changed after it was settled."), u"outbox %1"_s.arg(id)};
}

} // namespace

Result<QList<qint64>> Outbox::intend(const QList<OutboxEntry> &entries)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    QList<qint64> ids;
    for (const OutboxEntry &entry : entries) {
        const auto id = m_database.insert(
            u"INSERT INTO outbox (run, template, target, order_record, place, record_type, record, fields, note, event_keys, "
            "write_key, mapping_version, state, attempt, request_ids, outcome, intended_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'intended', ?, ?, '', ?) RETURNING id"_s,
            {entry.run.text(), entry.integration.text(), entry.order.target.text(), entry.order.order.text(), entry.place,
             entry.recordType, entry.record.text(), Bind::array(entry.fields), entry.note, Bind::list(entry.eventKeys),
             entry.writeKey, entry.mappingVersion, entry.attempt, Bind::list(entry.requestIds),
             Bind::instant(entry.intendedAt)});
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return ids;
}

Result<Done> Outbox::change(const QString &sql, const QVariantList &values, qint64 id)
{
    const auto changed = m_database.run(sql, values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return notInState(id);
    return Done{};
}

Result<Done> Outbox::markSent(const QList<qint64> &ids, const QDateTime &at)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    for (const qint64 id : ids) {
        auto done = change(u"UPDATE outbox SET state = 'sent', sent_at = ? WHERE id = ? AND state = 'intended'"_s,
                           {Bind::instant(at), id}, id);
        if (!done)
            return done;
    }
    return tx.commit();
}

Result<Done> Outbox::noteRequests(qint64 id, const QStringList &requestIds)
{
    return change(u"UPDATE outbox SET request_ids = ? WHERE id = ?"_s, {Bind::list(requestIds), id}, id);
}

Result<Done> Outbox::noteFields(qint64 id, const QJsonArray &fields)
{
    return change(u"UPDATE outbox SET fields = ? WHERE id = ?"_s, {Bind::array(fields), id}, id);
}

Result<Done> Outbox::markVerified(qint64 id, const QDateTime &at)
{
    return change(u"UPDATE outbox SET state = 'verified', ended_at = ? WHERE id = ? "
                  "AND state IN ('intended', 'sent', 'unknown')"_s, {Bind::instant(at), id}, id);
}

Result<Done> Outbox::markRefused(qint64 id, const QString &outcome, const QDateTime &at)
{
    return change(u"UPDATE outbox SET state = 'refused', outcome = ?, ended_at = ? WHERE id = ? "
                  "AND state IN ('intended', 'sent', 'unknown')"_s, {outcome, Bind::instant(at), id}, id);
}

Result<Done> Outbox::markUnknown(qint64 id, const QString &outcome, const QDateTime &lookAfter)
{
    return change(u"UPDATE outbox SET state = 'unknown', outcome = ?, look_after = ? WHERE id = ? "
                  "AND state IN ('intended', 'sent', 'unknown')"_s, {outcome, Bind::instant(lookAfter), id}, id);
}

Result<Done> Outbox::settle(qint64 id, const QString &outcome, const QDateTime &at)
{
    return change(u"UPDATE outbox SET state = 'settled', outcome = ?, ended_at = ? WHERE id = ? "
                  "AND state IN ('intended', 'sent', 'unknown')"_s, {outcome, Bind::instant(at), id}, id);
}

Result<Done> Outbox::foundLate(qint64 id, const QDateTime &at)
{
    return change(u"UPDATE outbox SET state = 'settled', outcome = 'shown late', ended_at = ? WHERE id = ? AND state = 'refused' "
                  "AND outcome = ''"_s, {Bind::instant(at), id}, id);
}

Result<std::optional<OutboxEntry>> Outbox::find(qint64 id)
{
    return m_database.first(selectEntries + u"WHERE id = ?"_s, {id}, entryOf);
}

Result<QList<OutboxEntry>> Outbox::pending()
{
    return m_database.select(selectEntries + u"WHERE ended_at IS NULL ORDER BY id"_s, {}, entryOf);
}

Result<QList<OutboxEntry>> Outbox::history(const TargetRecord &order, int limit)
{
    return m_database.select(selectEntries + u"WHERE target = ? AND order_record = ? ORDER BY id DESC LIMIT ?"_s,
                             {order.target.text(), order.order.text(), limit}, entryOf);
}

Result<QList<OutboxEntry>> Outbox::notKept(const TargetRecord &order)
{
    return m_database.select(selectEntries + u"WHERE target = ? AND order_record = ? AND state = 'refused' AND outcome = '' AND note = '' "
                                             "ORDER BY id DESC"_s,
                             {order.target.text(), order.order.text()}, entryOf);
}

Result<int> Outbox::refusals(const TargetRecord &order, const QString &writeKey, const QDateTime &since)
{
    const auto count = m_database.number(
        u"SELECT count(*) FROM outbox WHERE target = ? AND order_record = ? AND write_key = ? AND state = 'refused' "
        "AND ended_at >= ?"_s, {order.target.text(), order.order.text(), writeKey, Bind::instant(since)});
    if (!count)
        return count.error();
    return int(*count);
}

Result<int> Outbox::prune(const QDateTime &endedBefore)
{
    return m_database.run(u"DELETE FROM outbox WHERE ended_at < ?"_s, {Bind::instant(endedBefore)});
}

} // namespace Waybill
