#pragma once

#include "core/base/result.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Waybill {

class Database;

/// intended → sent → verified | refused | unknown → settled (semantics 9). An intended one found at start may have left.
enum class OutboxState { Intended, Sent, Verified, Refused, Unknown, Settled };

/// One request that changes something at a target.
struct OutboxEntry
{
    qint64 id = 0;
    RunId run;
    TemplateId integration;
    TargetRecord order;
    QString place;           ///< "header", "line", "linked"
    QString recordType;
    RecordId record;         ///< what is written: the order itself, a line, a linked record
    QJsonArray fields;       ///< {field, old, new, rule, reason} each
    QString note;            ///< appended note; empty: fields
    QStringList eventKeys;   ///< events this write tells (note or block)
    QString writeKey;        ///< hash of record, field set, values and mapping version (R37)
    int mappingVersion = 0;
    OutboxState state = OutboxState::Intended;
    int attempt = 1;
    QStringList requestIds;  ///< lead to the trace
    QString outcome;         ///< refused, unknown: why; settled: how
    QDateTime intendedAt;
    QDateTime sentAt;
    QDateTime endedAt;       ///< verified, refused or settled
    QDateTime lookAfter;     ///< unknown: read not before this (settle time)

    bool operator==(const OutboxEntry &) const = default;
};

/// The intent is committed before the request leaves. A change of state is refused (ErrorKind::Usage) unless the entry is
/// in a state before it: what is verified stays verified.
class Outbox
{
public:
    explicit Outbox(Database &database)
        : m_database(database)
    {
    }

    /// One transaction; the entries' ids in their order.
    Result<QList<qint64>> intend(const QList<OutboxEntry> &entries);
    Result<Done> markSent(const QList<qint64> &ids, const QDateTime &at);
    Result<Done> noteRequests(qint64 id, const QStringList &requestIds);
    /// What is known of each of its fields by now.
    Result<Done> noteFields(qint64 id, const QJsonArray &fields);
    Result<Done> markVerified(qint64 id, const QDateTime &at);
    Result<Done> markRefused(qint64 id, const QString &outcome, const QDateTime &at);
    Result<Done> markUnknown(qint64 id, const QString &outcome, const QDateTime &lookAfter);
    /// After reading: what came of one that was intended, sent or unknown.
    Result<Done> settle(qint64 id, const QString &outcome, const QDateTime &at);

    /// One that was accepted and not shown (notKept) stands there now.
    Result<Done> foundLate(qint64 id, const QDateTime &at);

    Result<std::optional<OutboxEntry>> find(qint64 id);
    /// Intended, sent or unknown, oldest first: what a start has to look after.
    Result<QList<OutboxEntry>> pending();
    Result<QList<OutboxEntry>> history(const TargetRecord &order, int limit); ///< newest first
    /// Accepted without an error, and the read-back showed the old values: refused, as far as we know. Newest first.
    Result<QList<OutboxEntry>> notKept(const TargetRecord &order);
    /// How often this very write was refused since then (cap per order and day, R50).
    Result<int> refusals(const TargetRecord &order, const QString &writeKey, const QDateTime &since);
    /// Removes entries that ended before; pending ones always stay.
    Result<int> prune(const QDateTime &endedBefore);

private:
    Result<Done> change(const QString &sql, const QVariantList &values, qint64 id);

    Database &m_database;
};

} // namespace Waybill
