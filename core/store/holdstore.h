#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"
#include "core/store/keys.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

/// A hold with the order it stands on and how it ended.
struct StoredHold
{
    Hold hold;
    TemplateId integration;
    TargetRecord order;
    PoNumber po;
    QString closedHow;   ///< a decision's word, "equal", "nothing to say", …; empty: open
    QString closedBy;    ///< person, or empty: by itself
    QDateTime closedAt;  ///< invalid: open

    bool operator==(const StoredHold &) const = default;
};

/// What a person decided on a hold; a fresh plan follows from it, never a stored one.
struct HoldDecision
{
    qint64 hold = 0;
    QString decision;    ///< "useSupplier", "keepOnce", "keepAlways", "allowOnce", "mapped", "ignored", "checkAgain", …
    FieldValue wanted;   ///< W when decided: "keep once" holds until it changes
    QString by;
    QDateTime at;

    bool operator==(const HoldDecision &) const = default;
};

struct HoldFilter
{
    TemplateId integration;        ///< empty: all
    PoNumber po;                   ///< empty: all
    std::optional<HoldKind> kind;
    bool openOnly = true;
};

/// At most one open hold per (record, field, kind) (semantics 5).
class HoldStore
{
public:
    explicit HoldStore(Database &database)
        : m_database(database)
    {
    }

    /// Opens the hold, or renews the open one of this field and kind: its id and age stay. The id.
    Result<qint64> openOrRenew(const StoredHold &hold);
    Result<Done> close(qint64 id, const QString &how, const QString &by, const QDateTime &at);
    Result<Done> markLooked(const QList<qint64> &ids, const QDateTime &at);
    Result<std::optional<StoredHold>> find(qint64 id);
    Result<QList<Hold>> openFor(const TargetRecord &order); ///< by address, then kind
    Result<QHash<RecordId, QList<Hold>>> openFor(const ConnectionId &target, const QList<RecordId> &orders); ///< of those that have any
    Result<QList<StoredHold>> list(const HoldFilter &filter); ///< oldest first
    Result<qint64> countOpen(const TemplateId &integration); ///< empty: all

    /// Records the decision; closing the hold and what the decision means for the next plan are the engine's.
    Result<Done> recordDecision(const HoldDecision &decision);
    Result<QList<HoldDecision>> decisions(qint64 hold); ///< oldest first

private:
    Database &m_database;
};

} // namespace Waybill
