#include "core/store/holdstore.h"

#include "core/base/words.h"
#include "core/model/json.h"
#include "core/store/database.h"
#include "core/store/fieldkey.h"
#include "core/store/words.h"

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectHolds = u"SELECT id, template, target, order_record, po, content, since, looked_at, closed_at, closed_how, "
                            "closed_by FROM hold "_s;

StoredHold holdOf(const Row &row)
{
    StoredHold stored;
    stored.hold = fromJson<Hold>(row.object(5));
    stored.hold.id = row.number(0);
    stored.hold.since = row.instant(6);
    stored.hold.lastLooked = row.instant(7);
    stored.integration = row.id<TemplateId>(1);
    stored.order = {row.id<ConnectionId>(2), row.id<RecordId>(3)};
    stored.po = row.id<PoNumber>(4);
    stored.closedAt = row.instant(8);
    stored.closedHow = row.text(9);
    stored.closedBy = row.text(10);
    return stored;
}

/// What of a hold stands in columns of its own is not repeated in its content.
QJsonObject contentOf(Hold hold)
{
    hold.id = 0;
    hold.since = {};
    hold.lastLooked = {};
    return toJson(hold);
}

} // namespace

Result<qint64> HoldStore::openOrRenew(const StoredHold &stored)
{
    const Hold &hold = stored.hold;
    QVariantList values{stored.integration.text(), stored.po.text(), lookUpKey(stored.po.text()), holdKindKey(hold.kind)};
    values << fieldKey(stored.order, hold.address) << Bind::object(contentOf(hold)) << Bind::instant(hold.since)
           << Bind::instant(hold.lastLooked);
    return m_database.insert(
        u"INSERT INTO hold (template, po, po_key, kind, target, order_record, place, record_type, record, field, content, "
        "since, looked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (target, order_record, place, record_type, record, field, kind) WHERE closed_at IS NULL "
        "DO UPDATE SET template = excluded.template, po = excluded.po, po_key = excluded.po_key, "
        "content = excluded.content, looked_at = coalesce(excluded.looked_at, hold.looked_at) RETURNING id"_s, values);
}

Result<Done> HoldStore::close(qint64 id, const QString &how, const QString &by, const QDateTime &at)
{
    const auto changed = m_database.run(
        u"UPDATE hold SET closed_at = ?, closed_how = ?, closed_by = ? WHERE id = ? AND closed_at IS NULL"_s,
        {Bind::instant(at), how, by, id});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound, Said::tr("This hold is not open (any more)."), QString::number(id)};
    return Done{};
}

Result<Done> HoldStore::markLooked(const QList<qint64> &ids, const QDateTime &at)
{
    QList<QVariantList> rows;
    for (const qint64 id : ids)
        rows.append({Bind::instant(at), id});
    return m_database.changeEach(u"UPDATE hold SET looked_at = ? WHERE id = ?"_s, rows);
}

Result<std::optional<StoredHold>> HoldStore::find(qint64 id)
{
    return m_database.first(selectHolds + u"WHERE id = ?"_s, {id}, holdOf);
}

Result<QList<Hold>> HoldStore::openFor(const TargetRecord &order)
{
    const auto holds = openFor(order.target, {order.order});
    if (!holds)
        return holds.error();
    return holds->value(order.order);
}

Result<QHash<RecordId, QList<Hold>>> HoldStore::openFor(const ConnectionId &target, const QList<RecordId> &orders)
{
    QHash<RecordId, QList<Hold>> found;
    const auto read = m_database.eachOf(selectHolds + u"WHERE target = ? AND closed_at IS NULL AND order_record IN %1"_s, {target.text()},
                                        Bind::keys(orders), [&](const Row &row) {
        const StoredHold stored = holdOf(row);
        found[stored.order.order].append(stored.hold);
    });
    if (!read)
        return read.error();
    for (QList<Hold> &holds : found) {
        std::sort(holds.begin(), holds.end(), [](const Hold &a, const Hold &b) {
            return a.address == b.address ? a.kind < b.kind : a.address < b.address;
        });
    }
    return found;
}

Result<QList<StoredHold>> HoldStore::list(const HoldFilter &filter)
{
    const QString kind = filter.kind ? holdKindKey(*filter.kind) : QString();
    const QString po = lookUpKey(filter.po.text());
    return m_database.select(
        selectHolds + u"WHERE (? = '' OR template = ?) AND (? = '' OR po_key = ?) AND (? = '' OR kind = ?) "
                      "AND (? = 0 OR closed_at IS NULL) ORDER BY since, id"_s,
        {filter.integration.text(), filter.integration.text(), po, po, kind, kind, Bind::flag(filter.openOnly)}, holdOf);
}

Result<qint64> HoldStore::countOpen(const TemplateId &integration)
{
    return m_database.number(u"SELECT count(*) FROM hold WHERE closed_at IS NULL AND (? = '' OR template = ?)"_s,
                             {integration.text(), integration.text()});
}

Result<Done> HoldStore::recordDecision(const HoldDecision &decision)
{
    return m_database.change(
        u"INSERT INTO decision (hold, decision, wanted, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)"_s,
        {decision.hold, decision.decision, Bind::value(decision.wanted), decision.by, Bind::instant(decision.at)});
}

Result<QList<HoldDecision>> HoldStore::decisions(qint64 hold)
{
    return m_database.select(u"SELECT hold, decision, wanted, decided_by, decided_at FROM decision WHERE hold = ? ORDER BY id"_s,
                             {hold}, [](const Row &row) {
        return HoldDecision{row.number(0), row.text(1), row.value(2), row.text(3), row.instant(4)};
    });
}

} // namespace Waybill
