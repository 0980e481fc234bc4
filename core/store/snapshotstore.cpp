#include "core/store/snapshotstore.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectSnapshots =
    u"SELECT link, supplier, supplier_hash, target, state, stage, settled_hash, changed_at, checked_at, target_read_at FROM snapshot "_s;

Snapshot snapshotOf(const Row &row)
{
    Snapshot snapshot;
    snapshot.link = row.number(0);
    snapshot.supplier = row.object(1);
    snapshot.supplierHash = row.text(2);
    snapshot.target = row.object(3);
    snapshot.state = row.object(4);
    snapshot.stage = row.text(5);
    snapshot.settledHash = row.text(6);
    snapshot.changedAt = row.instant(7);
    snapshot.checkedAt = row.instant(8);
    snapshot.targetReadAt = row.instant(9);
    return snapshot;
}

Result<Done> markAll(Database &database, const QString &sql, const QList<qint64> &links, const QDateTime &at)
{
    Transaction tx(database);
    if (!tx.begun())
        return tx.begun();
    if (const auto marked = database.runOf(sql, {Bind::instant(at)}, Bind::keys(links)); !marked)
        return marked.error();
    return tx.commit();
}

} // namespace

Result<std::optional<Snapshot>> SnapshotStore::find(qint64 link)
{
    return m_database.first(selectSnapshots + u"WHERE link = ?"_s, {link}, snapshotOf);
}

Result<QHash<qint64, Snapshot>> SnapshotStore::find(const QList<qint64> &links)
{
    QHash<qint64, Snapshot> found;
    const auto read = m_database.eachOf(selectSnapshots + u"WHERE link IN %1"_s, {}, Bind::keys(links),
                                        [&](const Row &row) { found.insert(row.number(0), snapshotOf(row)); });
    if (!read)
        return read.error();
    return found;
}

Result<QMap<qint64, QString>> SnapshotStore::stages(const TemplateId &integration)
{
    QMap<qint64, QString> stages;
    const auto read = m_database.each(
        u"SELECT s.link, s.stage FROM snapshot s JOIN order_link l ON l.id = s.link WHERE l.template = ?"_s, {integration.text()},
        [&](const Row &row) { stages.insert(row.number(0), row.text(1)); });
    if (!read)
        return read.error();
    return stages;
}

Result<QHash<qint64, QByteArray>> SnapshotStore::supplierHashes(const TemplateId &integration)
{
    QHash<qint64, QByteArray> hashes;
    const auto read = m_database.each(
        u"SELECT s.link, s.supplier_hash FROM snapshot s JOIN order_link l ON l.id = s.link WHERE l.template = ?"_s, {integration.text()},
        [&](const Row &row) { hashes.insert(row.number(0), row.text(1).toLatin1()); });
    if (!read)
        return read.error();
    return hashes;
}

Result<Done> SnapshotStore::save(const Snapshot &snapshot)
{
    Transaction tx(m_database);
    if (!tx.begun())
        return tx.begun();
    const auto before = m_database.first(u"SELECT supplier_hash, changed_at FROM snapshot WHERE link = ?"_s + m_database.dialect().lockRows(),
                                         {snapshot.link},
                                         [](const Row &row) { return std::pair(row.text(0), row.instant(1)); });
    if (!before)
        return before.error();
    const bool isNew = !*before || (*before)->first != snapshot.supplierHash;
    const QDateTime changedAt = isNew ? snapshot.checkedAt : (*before)->second;
    const auto saved = m_database.change(
        u"INSERT INTO snapshot (link, supplier, supplier_hash, target, state, stage, settled_hash, changed_at, checked_at, "
        "target_read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (link) DO UPDATE SET supplier = excluded.supplier, "
        "supplier_hash = excluded.supplier_hash, target = excluded.target, state = excluded.state, stage = excluded.stage, "
        "settled_hash = excluded.settled_hash, changed_at = excluded.changed_at, checked_at = excluded.checked_at, "
        "target_read_at = excluded.target_read_at"_s,
        {snapshot.link, Bind::object(snapshot.supplier), snapshot.supplierHash, Bind::object(snapshot.target),
         Bind::object(snapshot.state), snapshot.stage, snapshot.settledHash, Bind::instant(changedAt),
         Bind::instant(snapshot.checkedAt), Bind::instant(snapshot.targetReadAt)});
    if (!saved)
        return saved;
    if (isNew) {
        const auto kept = m_database.change(
            u"INSERT INTO snapshot_version (link, at, supplier, supplier_hash, stage) VALUES (?, ?, ?, ?, ?)"_s,
            {snapshot.link, Bind::instant(snapshot.checkedAt), Bind::object(snapshot.supplier), snapshot.supplierHash,
             snapshot.stage});
        if (!kept)
            return kept;
    }
    return tx.commit();
}

Result<Done> SnapshotStore::settle(qint64 link, const QString &settledHash)
{
    const auto changed = m_database.run(u"UPDATE snapshot SET settled_hash = ? WHERE link = ?"_s, {settledHash, link});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound, Said::tr("An order without a snapshot cannot be settled."), QString::number(link)};
    return Done{};
}

Result<Done> SnapshotStore::unsettle(qint64 link)
{
    return m_database.change(u"UPDATE snapshot SET settled_hash = '' WHERE link = ?"_s, {link});
}

Result<Done> SnapshotStore::unsettleAll(const TemplateId &integration)
{
    return m_database.change(u"UPDATE snapshot SET settled_hash = '' "
                             "WHERE link IN (SELECT id FROM order_link WHERE template = ?)"_s, {integration.text()});
}

Result<Done> SnapshotStore::markChecked(const QList<qint64> &links, const QDateTime &at)
{
    return markAll(m_database, u"UPDATE snapshot SET checked_at = ? WHERE link IN %1"_s, links, at);
}

Result<Done> SnapshotStore::markTargetRead(const QList<qint64> &links, const QDateTime &at)
{
    return markAll(m_database, u"UPDATE snapshot SET target_read_at = ? WHERE link IN %1"_s, links, at);
}

Result<QList<SnapshotVersion>> SnapshotStore::versions(qint64 link)
{
    return m_database.select(u"SELECT id, at, supplier_hash, stage FROM snapshot_version WHERE link = ? ORDER BY id DESC"_s,
                             {link}, [](const Row &row) {
        return SnapshotVersion{row.number(0), row.instant(1), row.text(2), row.text(3), {}};
    });
}

Result<std::optional<SnapshotVersion>> SnapshotStore::version(qint64 id)
{
    return m_database.first(u"SELECT id, at, supplier_hash, stage, supplier FROM snapshot_version WHERE id = ?"_s, {id},
                            [](const Row &row) {
        return SnapshotVersion{row.number(0), row.instant(1), row.text(2), row.text(3), row.object(4)};
    });
}

Result<int> SnapshotStore::pruneVersions(int keep)
{
    return m_database.run(
        u"DELETE FROM snapshot_version WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER "
        "(PARTITION BY link ORDER BY id DESC) AS age FROM snapshot_version) AS aged WHERE age > ?)"_s, {keep});
}

} // namespace Waybill
