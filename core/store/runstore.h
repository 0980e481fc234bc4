#pragma once

#include "core/base/exchange.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace Waybill {

class Database;

/// One pass of a template. Its figures add up: in scope = unchanged + updated + held + failed + excluded (semantics 4).
struct Run
{
    RunId id;
    TemplateId integration;
    QString templateName;
    QString kind;          ///< "live", "trial", "dry", "person"
    QString worker = {};   ///< the process at work: workerName()
    QDateTime begunAt;
    QDateTime endedAt;     ///< invalid: under way, or cut off
    QString result;        ///< "success", "partial", "failed", "stopped", "cut off"; empty: under way
    QString message;       ///< why, for people
    int unchanged = 0;
    int updated = 0;
    int held = 0;
    int failed = 0;
    int excluded = 0;
    int notDue = 0;
    int notReached = 0;
    QMap<QString, RequestUse> requests; ///< by system
    qint64 durationMs = 0;
    PoNumber slowest;      ///< the order whose requests took longest; empty: none was asked for
    qint64 slowestMs = 0;

    int inScope() const { return unchanged + updated + held + failed + excluded; }
    bool operator==(const Run &) const = default;
};

/// How one order left one run: what a figure of the coverage opens.
struct RunOrder
{
    RecordId record;
    PoNumber po;
    QString outcome; ///< "failed", "held", "updated", "unchanged", "excluded"
    QString reason;

    bool operator==(const RunOrder &) const = default;
};

/// How an order stands after several runs (semantics 4).
struct CoveredOrder
{
    RecordId record;
    PoNumber po;
    QString last;       ///< RunOrder::outcome of the newest run that told of it
    QString reason;     ///< of the same
    bool updatedOnce = false;
    bool unchangedOnce = false;
};

class RunStore
{
public:
    explicit RunStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> begin(const Run &run);
    Result<Done> end(const Run &run); ///< figures, result, requests; refused if it was not begun
    Result<std::optional<Run>> find(const RunId &id);
    Result<QList<Run>> list(const TemplateId &integration, int limit); ///< newest first; empty template: all
    /// Begun and never ended by those who are gone (`isGone(worker)`), or more than a day ago. They become "cut off".
    Result<QList<Run>> closeUnfinished(const QDateTime &at, const std::function<bool(const QString &)> &isGone);
    Result<Done> recordOrders(const RunId &run, const QList<RunOrder> &orders);
    Result<QList<RunOrder>> orders(const RunId &run, const QString &outcome); ///< by PO; empty outcome: all
    Result<std::optional<RunOrder>> lastOf(const PoNumber &po); ///< how the newest run that told of it left it
    /// Every order that runs begun since then told of, dry ones left out; empty template: all.
    Result<QList<CoveredOrder>> covered(const TemplateId &integration, const QDateTime &since, const QDateTime &until);
    Result<int> prune(const QDateTime &begunBefore); ///< ended ones, with their orders

private:
    Database &m_database;
};

} // namespace Waybill
