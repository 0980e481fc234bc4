#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Waybill {

class Database;

/// When an order's turn comes next, and who has it in hand.
struct DueOrder
{
    qint64 link = 0;
    QDateTime dueAt;      ///< invalid: never again by itself
    bool asked = false;   ///< a person asked: overtakes the schedule
    QString askedBy;
    int failures = 0;     ///< attempts that failed one after the other
    QDateTime failingSince; ///< when the first of them did; invalid: none
    QDateTime retryAt;    ///< after a failure: not before this, unless a person asks
    QString lastError;    ///< for people
    QString lastErrorKind; ///< errorKindName(); empty: the last attempt went well
    QString leaseOwner;   ///< empty: free
    QDateTime leaseUntil;

    bool operator==(const DueOrder &) const = default;
};

struct DueCount
{
    int due = 0;    ///< turn has come (or asked for) and free
    int notDue = 0;

    bool operator==(const DueCount &) const = default;
};

/// Turns of orders. Claiming is one statement that works for one process and, with a lease, for many.
class DueStore
{
public:
    explicit DueStore(Database &database)
        : m_database(database)
    {
    }

    Result<Done> schedule(qint64 link, const QDateTime &dueAt); ///< adds the order if it is new; invalid: never by itself
    Result<Done> ask(const QList<qint64> &links, const QString &by);
    /// Called in this thread's event loop when somebody on another computer asked. A file has nobody else.
    Result<Done> whenAsked(std::function<void()> asked);
    /// There is more to do than one can: as if somebody had asked.
    Result<Done> callOthers();
    /// Every order of the template that has a turn to come.
    Result<Done> askAll(const TemplateId &integration, const QString &by);
    Result<std::optional<DueOrder>> find(qint64 link);
    Result<QHash<qint64, DueOrder>> find(const QList<qint64> &links); ///< by link
    /// Those of these orders that nobody else holds, neither for this template nor for another one with the same record, in the
    /// order asked for. `onlyDue`: whose turn is over is left out (somebody else has just been at it).
    Result<QList<qint64>> claimThese(const QList<qint64> &links, const QString &owner, const QDateTime &now,
                                     const QDateTime &leaseUntil, bool onlyDue = false);
    /// True if the owner still has all of them; checked before each write (semantics 9). A lease that ran out and that nobody
    /// took is prolonged.
    Result<bool> renew(const QList<qint64> &links, const QString &owner, const QDateTime &leaseUntil);
    /// The attempt went well: ends failures and wish. This, like the next three, gives the order back if it is the owner's.
    Result<Done> finish(qint64 link, const QDateTime &nextDue, const QString &owner = {});
    Result<Done> finish(const QList<qint64> &links, const QDateTime &nextDue, const QString &owner); ///< the same next turn for all
    /// It failed `at` this moment, perhaps not for the first time.
    Result<Done> fail(qint64 link, const QDateTime &at, const Error &error, const QDateTime &retryAt, const QString &owner);
    /// The supplier was understood, but a write was refused: turns come as ever, what went wrong stays told.
    Result<Done> refuse(qint64 link, const QDateTime &at, const Error &error, const QDateTime &nextDue, const QString &owner);
    /// The turn is over and changed nothing: ends the wish, an earlier failure stays told.
    Result<Done> carryOn(qint64 link, const QDateTime &nextDue, const QString &owner);
    Result<Done> release(const QString &owner); ///< everything not reached, unchanged
    /// What those who are gone held (`isGone(owner)`).
    Result<Done> releaseOf(const std::function<bool(const QString &)> &isGone);
    /// The wall clock was set back: every later turn comes now, once.
    Result<Done> bringForward(const QDateTime &now);
    /// The template is to be looked at more often, or more of it: every later turn of it comes now, once.
    Result<Done> bringForward(const TemplateId &integration, const QDateTime &now);
    Result<QList<DueOrder>> list(const TemplateId &integration);
    Result<QList<qint64>> asked(const TemplateId &integration); ///< links a person asked for, in the order of their ids
    Result<DueCount> count(const TemplateId &integration, const QDateTime &now);
    /// The earliest turn of the template; invalid: none.
    Result<QDateTime> next(const TemplateId &integration);
    Result<QList<DueOrder>> failed(const TemplateId &integration); ///< last attempt failed; longest waiting first

private:
    Database &m_database;
};

} // namespace Waybill
