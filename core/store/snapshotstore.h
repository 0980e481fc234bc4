#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace Waybill {

class Database;

/// What we know of one link's order on both sides. What is kept between plans is in the OrderMemory beside it.
struct Snapshot
{
    qint64 link = 0;
    QJsonObject supplier;    ///< SupplierOrder
    QString supplierHash;    ///< answer times, elapsed times and download links are not in it
    QJsonObject target;      ///< PurchaseOrder as last read
    QJsonObject state;       ///< OrderState as rolled up
    QString stage;           ///< stageKey()
    QString settledHash;     ///< semantics 3 "Needs a plan"; empty: not settled
    QDateTime changedAt;     ///< supplierHash last changed (set by save)
    QDateTime checkedAt;     ///< supplier last asked and understood
    QDateTime targetReadAt;  ///< the target's own record last read

    bool operator==(const Snapshot &) const = default;
};

/// An earlier supplier state, for comparing and for time travel.
struct SnapshotVersion
{
    qint64 id = 0;
    QDateTime at;
    QString supplierHash;
    QString stage;
    QJsonObject supplier; ///< empty in lists

    bool operator==(const SnapshotVersion &) const = default;
};

class SnapshotStore
{
public:
    explicit SnapshotStore(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<Snapshot>> find(qint64 link);
    Result<QHash<qint64, Snapshot>> find(const QList<qint64> &links); ///< by link
    /// Link → stageKey() of every order of this template, without loading the orders.
    Result<QMap<qint64, QString>> stages(const TemplateId &integration);
    /// Link → supplierHash of every order of this template.
    Result<QHash<qint64, QByteArray>> supplierHashes(const TemplateId &integration);
    /// Writes all of it; a changed supplierHash also sets changedAt to checkedAt and adds a version to the history.
    Result<Done> save(const Snapshot &snapshot);
    /// Settled: every wanted write was verified, skipped or is an open hold. Called in the transaction that records that.
    Result<Done> settle(qint64 link, const QString &settledHash);
    Result<Done> unsettle(qint64 link);
    Result<Done> unsettleAll(const TemplateId &integration); ///< of one template, as when its mapping changed
    /// Unchanged orders: one transaction for many (semantics 12).
    Result<Done> markChecked(const QList<qint64> &links, const QDateTime &at);
    Result<Done> markTargetRead(const QList<qint64> &links, const QDateTime &at);

    Result<QList<SnapshotVersion>> versions(qint64 link); ///< newest first
    Result<std::optional<SnapshotVersion>> version(qint64 id);
    /// Keeps the newest `keep` versions of each order; how many went.
    Result<int> pruneVersions(int keep);

private:
    Database &m_database;
};

} // namespace Waybill
