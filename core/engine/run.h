#pragma once

#include "core/base/error.h"
#include "core/base/exchange.h"
#include "core/base/ids.h"
#include "core/engine/coverage.h"
#include "core/model/orderstate.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Waybill {

/// Who or what began a pass.
enum class RunCause { Schedule, Person, Trial };

/// What a pass is to do.
struct RunRequest
{
    TemplateId integration;
    RunCause cause = RunCause::Schedule;
    /// Writes nothing but log and snapshots, in every state (semantics 6).
    bool dryRun = false;
    /// PO numbers a person asked for; they are due whatever the clock says. Empty: all whose turn it is.
    QStringList orders;
};

/// One field as it was planned or written, for people and the log.
struct FieldChange
{
    QString record;   ///< by its id at the target: "header", "line 9001", "Tickets 77"
    QString place;    ///< as people call it: "header", "line 1, Docking station", "Tickets 77"
    QString field;    ///< label
    QString before;
    QString after;
    QString rule;
    QString reason;
    bool verified = false; ///< read back and found

    bool operator==(const FieldChange &) const = default;
};

/// How one order left the pass.
struct OrderReport
{
    RecordId record;
    QString po;
    OrderVisit visit;
    Stage stage = Stage::Unknown;
    QString words;       ///< one sentence: what happened and why
    QString nextStep;    ///< what a person can do; empty if nothing
    QList<FieldChange> changes;
    QStringList holds;   ///< reasons that wait for a person
    QStringList skips;   ///< what was left out and why
    QStringList notes;   ///< notes written, or that would be
    bool newlyShort = false; ///< `skips` says for the first time that the rest does not come
    bool written = false; ///< something was written and found at the target
    std::chrono::milliseconds took{0}; ///< its own requests and their answers, together
};

/// The end of a pass.
struct RunSummary
{
    RunId id;
    TemplateId integration;
    QDateTime begun; ///< UTC
    QDateTime ended;
    bool dryRun = false;
    Coverage coverage;
    QList<OrderReport> orders; ///< every order in scope
    int inLogOnly = 0;         ///< written orders beyond those a pass holds the changes of (EngineSettings): the log has theirs
    std::optional<Error> stopped; ///< why the pass did not reach all of its orders
    ConnectionId down;         ///< the connection that `stopped` is about; empty: none
    QStringList notices;       ///< what a person should know of the pass as a whole
    QMap<QString, RequestUse> requests; ///< by system
};

} // namespace Waybill

Q_DECLARE_METATYPE(Waybill::RunRequest)
Q_DECLARE_METATYPE(Waybill::RunSummary)
