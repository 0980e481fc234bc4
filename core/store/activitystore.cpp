#include "core/store/activitystore.h"

#include "core/store/activityfilter.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns =
    u"a.id, a.at, a.run, a.template, a.template_name, a.source, a.target, a.result, a.po, a.record, a.supplier_orders, "
    "a.tracking_numbers, a.invoice_numbers, a.what, a.reason, a.rule, a.raw_status, a.error_kind, a.fields, a.request_ids, "
    "a.duration_ms"_s;

ActivityEntry entryOf(const Row &row)
{
    ActivityEntry entry;
    entry.id = row.number(0);
    entry.at = row.instant(1);
    entry.run = row.id<RunId>(2);
    entry.integration = row.id<TemplateId>(3);
    entry.templateName = row.text(4);
    entry.source = row.text(5);
    entry.target = row.text(6);
    entry.result = row.text(7);
    entry.po = row.id<PoNumber>(8);
    entry.record = row.id<RecordId>(9);
    entry.supplierOrders = row.lines(10);
    entry.trackingNumbers = row.lines(11);
    entry.invoiceNumbers = row.lines(12);
    entry.what = row.text(13);
    entry.reason = row.text(14);
    entry.rule = row.text(15);
    entry.rawStatus = row.text(16);
    entry.errorKind = row.text(17);
    entry.fields = row.array(18);
    entry.requestIds = row.lines(19);
    entry.durationMs = row.number(20);
    return entry;
}

QVariantList valuesOf(const ActivityEntry &entry)
{
    return {Bind::instant(entry.at), entry.run.text(), entry.integration.text(), entry.templateName, entry.source,
            entry.target, entry.result, entry.po.text(), lookUpKey(entry.po.text()), entry.record.text(),
            Bind::lines(entry.supplierOrders), Bind::lines(entry.trackingNumbers), Bind::lines(entry.invoiceNumbers),
            entry.what, entry.reason, entry.rule, entry.rawStatus, entry.errorKind, Bind::array(entry.fields),
            Bind::lines(entry.requestIds), entry.durationMs};
}

} // namespace

QString activityRowColumns()
{
    return u"a.id, a.at, a.result, coalesce((SELECT m.state FROM activity_mark m WHERE m.entry = a.id), ''), a.template_name, a.po, "
           "a.supplier_orders, a.source, a.target, substr(a.what, 1, 300), a.duration_ms, a.run, a.template"_s;
}

ActivityRow activityRowOf(const Row &row, int first)
{
    ActivityRow entry;
    entry.id = row.number(first);
    entry.at = row.instant(first + 1);
    entry.result = row.text(first + 2);
    entry.mark = row.text(first + 3);
    entry.templateName = row.text(first + 4);
    entry.po = row.text(first + 5);
    entry.supplierOrders = row.lines(first + 6).join(u", "_s);
    entry.source = row.text(first + 7);
    entry.target = row.text(first + 8);
    entry.what = row.text(first + 9);
    entry.durationMs = row.number(first + 10);
    entry.run = row.id<RunId>(first + 11);
    entry.integration = row.id<TemplateId>(first + 12);
    return entry;
}

Result<QList<qint64>> ActivityStore::append(const QList<ActivityEntry> &entries)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun().error();
    QList<qint64> ids;
    for (const ActivityEntry &entry : entries) {
        const auto id = m_database.insert(
            u"INSERT INTO activity (at, run, template, template_name, source, target, result, po, po_key, record, "
            "supplier_orders, tracking_numbers, invoice_numbers, what, reason, rule, raw_status, error_kind, fields, "
            "request_ids, duration_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            valuesOf(entry));
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    return ids;
}

Result<std::optional<ActivityEntry>> ActivityStore::find(qint64 id)
{
    return m_database.first(u"SELECT "_s + columns + u" FROM activity a WHERE a.id = ?"_s, {id}, entryOf);
}

Result<ActivityStore::Sought> ActivityStore::seek(const QString &wanted, const ActivityFilter &filter, std::optional<qint64> olderThan,
                                                  int limit, const std::function<void(const Row &)> &read)
{
    const auto ends = activityEnds(m_database, filter);
    if (!ends)
        return ends.error();
    const Dialect &dialect = m_database.dialect();
    const ActivityQuery query = activityQuery(dialect, filter, *ends);
    const bool sorts = query.indexed && dialect.searchStretch() > 0; // keys alone are sorted faster than whole entries
    const auto look = [&](const ActivityQuery &some, int most) -> Result<int> {
        const QString found = u" FROM "_s + some.from + u" WHERE "_s + some.where + u" ORDER BY "_s + some.key + u" DESC LIMIT ?"_s;
        const QString sql = sorts ? u"SELECT "_s + wanted + u" FROM activity a JOIN (SELECT "_s + some.key + u" AS key"_s + found
                + u") AS found ON found.key = a.id ORDER BY a.id DESC"_s
                                  : u"SELECT "_s + wanted + found;
        int rows = 0;
        const auto taken = m_database.each(sql, some.values + QVariantList{most}, [&](const Row &row) {
            ++rows;
            read(row);
        });
        if (!taken)
            return taken.error();
        return rows;
    };
    if (auto done = lookThrough(dialect, query, *ends, {}, olderThan, dialect.searchStretch(), limit, look); !done)
        return done.error();
    return Sought{ends->newest, query.narrowed};
}

Result<ActivityPage> ActivityStore::page(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit)
{
    ActivityPage page;
    const auto sought = seek(columns, filter, olderThan, limit, [&](const Row &row) { page.entries.append(entryOf(row)); });
    if (!sought)
        return sought.error();
    if (page.entries.size() == limit && limit > 0)
        page.olderThan = page.entries.constLast().id;
    page.narrowed = sought->narrowed && sought->newest > shortSearchRange;
    return page;
}

Result<QList<ActivityRow>> ActivityStore::rows(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit)
{
    QList<ActivityRow> rows;
    const auto sought = seek(activityRowColumns(), filter, olderThan, limit, [&](const Row &row) { rows.append(activityRowOf(row, 0)); });
    if (!sought)
        return sought.error();
    return rows;
}

Result<ActivityIndex> ActivityStore::index(const ActivityFilter &filter, std::optional<qint64> olderThan, int limit, int step)
{
    ActivityIndex index;
    qint64 last = 0;
    const auto sought = seek(u"a.id"_s, filter, olderThan, limit, [&](const Row &row) {
        last = row.number(0);
        if (index.rows++ % step == 0)
            index.firsts.append(last);
    });
    if (!sought)
        return sought.error();
    if (index.rows == limit)
        index.olderThan = last;
    return index;
}

Result<qint64> ActivityStore::newestBefore(const QDateTime &at)
{
    return m_database.number(u"SELECT id FROM activity WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1"_s, {Bind::instant(at)});
}

Result<int> ActivityStore::count(const ActivityFilter &filter, int cap)
{
    return countFrom(filter, {}, cap);
}

Result<int> ActivityStore::countNewer(const ActivityFilter &filter, qint64 id, int cap)
{
    return countFrom(filter, id + 1, cap);
}

Result<int> ActivityStore::countFrom(const ActivityFilter &filter, std::optional<qint64> first, int cap)
{
    const auto ends = activityEnds(m_database, filter);
    if (!ends)
        return ends.error();
    int count = 0;
    const auto look = [&](const ActivityQuery &some, int most) -> Result<int> {
        const auto found = m_database.number(u"SELECT count(*) FROM (SELECT 1 FROM "_s + some.from + u" WHERE "_s + some.where
                                                 + u" LIMIT ?) AS found"_s, some.values + QVariantList{most});
        if (!found)
            return found.error();
        count += int(*found);
        return int(*found);
    };
    const Dialect &dialect = m_database.dialect();
    const auto done = lookThrough(dialect, activityQuery(dialect, filter, *ends), *ends, first, {}, dialect.searchStretch(), cap + 1, look);
    if (!done)
        return done.error();
    return count;
}

Result<int> ActivityStore::prune(const QDateTime &before, int limit, const QList<TemplateId> &keptLonger)
{
    QVariantList values{Bind::instant(before)};
    QStringList places;
    for (const TemplateId &each : keptLonger) {
        places.append(u"?"_s);
        values.append(each.text());
    }
    values.append(limit);
    const QString others = places.isEmpty() ? QString() : u" AND template NOT IN (%1)"_s.arg(places.join(u", "_s));
    return m_database.run(u"DELETE FROM activity WHERE id IN (SELECT id FROM activity WHERE at < ?%1 ORDER BY at, id LIMIT ?)"_s.arg(others),
                          values);
}

Result<int> ActivityStore::pruneOf(const TemplateId &integration, const QDateTime &before, int limit)
{
    return m_database.run(u"DELETE FROM activity WHERE id IN (SELECT id FROM activity WHERE template = ? AND at < ? ORDER BY id LIMIT ?)"_s,
                          {integration.text(), Bind::instant(before), limit});
}

Result<bool> ActivityStore::tidySearch(int pages)
{
    const QString join = m_database.dialect().tidySearch();
    if (join.isEmpty())
        return false;
    const QString changes = u"SELECT total_changes()"_s;
    const auto before = m_database.number(changes);
    if (!before)
        return before.error();
    if (const auto joined = m_database.run(join, {pages}); !joined)
        return joined.error();
    const auto after = m_database.number(changes);
    if (!after)
        return after.error();
    return *after - *before > 1; // a statement that joined nothing counts as one
}

} // namespace Waybill
