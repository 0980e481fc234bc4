#include "core/store/runstore.h"

#include "core/base/words.h"
#include "core/store/database.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectRuns =
    u"SELECT id, template, template_name, kind, begun_at, ended_at, result, message, unchanged, updated, held, failed, excluded, "
    "not_due, not_reached, requests, duration_ms, slowest_po, slowest_ms, worker FROM run "_s;

RequestUse useOf(const QJsonValue &value)
{
    RequestUse use;
    if (value.isDouble()) { // as it was kept at first: the number alone
        use.started = value.toInteger();
        return use;
    }
    const QJsonObject object = value.toObject();
    use.started = object.value("requests"_L1).toInteger();
    use.waited = object.value("waited"_L1).toInteger();
    use.waitedInAll = std::chrono::milliseconds(object.value("waitedMs"_L1).toInteger());
    use.perSecond = object.value("perSecond"_L1).toDouble();
    use.perHour = object.value("perHour"_L1).toInt();
    use.allowanceUsed = object.value("allowanceUsed"_L1).toDouble(-1);
    return use;
}

QJsonObject objectOf(const RequestUse &use)
{
    return {{u"requests"_s, use.started},       {u"waited"_s, use.waited},   {u"waitedMs"_s, qint64(use.waitedInAll.count())},
            {u"perSecond"_s, use.perSecond},    {u"perHour"_s, use.perHour}, {u"allowanceUsed"_s, use.allowanceUsed}};
}

Run runOf(const Row &row)
{
    Run run;
    run.id = row.id<RunId>(0);
    run.integration = row.id<TemplateId>(1);
    run.templateName = row.text(2);
    run.kind = row.text(3);
    run.begunAt = row.instant(4);
    run.endedAt = row.instant(5);
    run.result = row.text(6);
    run.message = row.text(7);
    run.unchanged = row.count(8);
    run.updated = row.count(9);
    run.held = row.count(10);
    run.failed = row.count(11);
    run.excluded = row.count(12);
    run.notDue = row.count(13);
    run.notReached = row.count(14);
    const QJsonObject requests = row.object(15);
    for (auto each = requests.begin(); each != requests.end(); ++each)
        run.requests.insert(each.key(), useOf(each.value()));
    run.durationMs = row.number(16);
    run.slowest = row.id<PoNumber>(17);
    run.slowestMs = row.number(18);
    run.worker = row.text(19);
    return run;
}

QJsonObject requestsOf(const Run &run)
{
    QJsonObject object;
    for (auto each = run.requests.cbegin(); each != run.requests.cend(); ++each)
        object.insert(each.key(), objectOf(each.value()));
    return object;
}

} // namespace

Result<Done> RunStore::begin(const Run &run)
{
    return m_database.change(u"INSERT INTO run (id, template, template_name, kind, worker, begun_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {run.id.text(), run.integration.text(), run.templateName, run.kind, run.worker, Bind::instant(run.begunAt)});
}

Result<Done> RunStore::end(const Run &run)
{
    const auto changed = m_database.run(
        u"UPDATE run SET ended_at = ?, result = ?, message = ?, unchanged = ?, updated = ?, held = ?, failed = ?, excluded = ?, "
        "not_due = ?, not_reached = ?, requests = ?, duration_ms = ?, slowest_po = ?, slowest_ms = ? WHERE id = ?"_s,
        {Bind::instant(run.endedAt), run.result, run.message, run.unchanged, run.updated, run.held, run.failed, run.excluded,
         run.notDue, run.notReached, Bind::object(requestsOf(run)), run.durationMs, run.slowest.text(),
         run.slowestMs, run.id.text()});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound, Said::tr("A run that never began cannot end."), run.id.text()};
    return Done{};
}

Result<std::optional<Run>> RunStore::find(const RunId &id)
{
    return m_database.first(selectRuns + u"WHERE id = ?"_s, {id.text()}, runOf);
}

Result<QList<Run>> RunStore::list(const TemplateId &integration, int limit)
{
    return m_database.select(selectRuns + u"WHERE (? = '' OR template = ?) ORDER BY begun_at DESC, id DESC LIMIT ?"_s,
                             {integration.text(), integration.text(), limit}, runOf);
}

Result<QList<Run>> RunStore::closeUnfinished(const QDateTime &at, const std::function<bool(const QString &)> &isGone)
{
    auto open = m_database.select(selectRuns + u"WHERE ended_at IS NULL ORDER BY begun_at, id"_s, {}, runOf);
    if (!open)
        return open;
    QList<Run> closed;
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    for (Run &run : *open) {
        if (run.begunAt.addDays(1) > at && !isGone(run.worker))
            continue;
        run.endedAt = at;
        run.result = u"cut off"_s;
        const auto ended = m_database.run(u"UPDATE run SET ended_at = ?, result = ? WHERE id = ? AND ended_at IS NULL"_s,
                                          {Bind::instant(at), run.result, run.id.text()});
        if (!ended)
            return ended.error();
        if (*ended > 0) // not by somebody else a moment ago
            closed.append(run);
    }
    if (const auto done = tx.commit(); !done)
        return done.error();
    return closed;
}

Result<Done> RunStore::recordOrders(const RunId &run, const QList<RunOrder> &orders)
{
    QList<QVariantList> rows;
    for (const RunOrder &order : orders)
        rows.append({run.text(), order.record.text(), order.po.text(), order.outcome, order.reason});
    return m_database.changeEach(
        u"INSERT INTO run_order (run, record, po, outcome, reason) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (run, record) DO UPDATE SET po = excluded.po, outcome = excluded.outcome, reason = excluded.reason"_s, rows);
}

Result<QList<RunOrder>> RunStore::orders(const RunId &run, const QString &outcome)
{
    return m_database.select(u"SELECT record, po, outcome, reason FROM run_order WHERE run = ? AND (? = '' OR outcome = ?) "
                             "ORDER BY po, record"_s, {run.text(), outcome, outcome}, [](const Row &row) {
        return RunOrder{row.id<RecordId>(0), row.id<PoNumber>(1), row.text(2), row.text(3)};
    });
}

Result<std::optional<RunOrder>> RunStore::lastOf(const PoNumber &po)
{
    const auto found = m_database.select(u"SELECT o.record, o.po, o.outcome, o.reason FROM run_order o JOIN run r ON r.id = o.run "
                                         "WHERE o.po = ? ORDER BY r.begun_at DESC, r.id DESC LIMIT 1"_s, {po.text()}, [](const Row &row) {
        return RunOrder{row.id<RecordId>(0), row.id<PoNumber>(1), row.text(2), row.text(3)};
    });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<RunOrder>() : found->first();
}

Result<QList<CoveredOrder>> RunStore::covered(const TemplateId &integration, const QDateTime &since, const QDateTime &until)
{
    // Begun times have all the same length, so the greatest text is that of the newest run.
    return m_database.select(
        u"SELECT o.record, o.po, max(CASE WHEN o.outcome = 'updated' THEN 1 ELSE 0 END), "
        "max(CASE WHEN o.outcome = 'unchanged' THEN 1 ELSE 0 END), max(r.begun_at || ' ' || o.outcome || ' ' || o.reason) "
        "FROM run r JOIN run_order o ON o.run = r.id WHERE r.begun_at >= ? AND r.begun_at < ? AND r.kind <> 'dry' "
        "AND (? = '' OR r.template = ?) GROUP BY o.record, o.po ORDER BY o.po, o.record"_s,
        {Bind::instant(since), Bind::instant(until), integration.text(), integration.text()}, [](const Row &row) {
        CoveredOrder order{row.id<RecordId>(0), row.id<PoNumber>(1), {}, {}, row.flag(2), row.flag(3)};
        const QString newest = row.text(4);
        order.last = newest.section(u' ', 1, 1);
        order.reason = newest.section(u' ', 2);
        return order;
    });
}

Result<int> RunStore::prune(const QDateTime &begunBefore)
{
    return m_database.run(u"DELETE FROM run WHERE begun_at < ? AND ended_at IS NOT NULL"_s, {Bind::instant(begunBefore)});
}

} // namespace Waybill
