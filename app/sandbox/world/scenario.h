#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace Waybill::Sandbox {

/// Something that happens at an instant: `change` is what the file says, without "at", with days resolved to dates.
struct ScenarioEvent
{
    QDateTime at; ///< UTC
    QJsonObject change;
};

/// One purchase order: what the target holds at the start, what happens, and what must stand there at the end.
struct ScenarioOrder
{
    QString po;           ///< PO number, as sent to the supplier
    QString title;        ///< what this order is about, one line
    QJsonObject autotask; ///< record at the start: {"id", "header":{…}, "lines":[{…}], …}; empty: no such record
    QList<ScenarioEvent> supplier; ///< by time; equal instants in the order written
    QList<ScenarioEvent> target;   ///< by time: people working in the target
    QJsonObject expected;          ///< as written: {"header":{…}, "lines":[{…}], "coverage":"…", …}
    QJsonObject all;               ///< the whole object with days resolved, for members that are not named here
};

/// A story as the files tell it. See app/sandbox/scenarios/README.md for the format.
struct Scenario
{
    QString name;
    QString title;
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC
    std::chrono::seconds step{1800};
    QTimeZone zone = QTimeZone::utc(); ///< zone of "day 2 10:15" and of the supplier's zone-less times
    QJsonObject tdsynnex;              ///< accounts and options of this stand-in
    QJsonObject autotask;              ///< accounts, companies, options of this stand-in
    QJsonObject expected;              ///< of the whole story: coverage and the like
    QJsonObject all;                   ///< scenario.json as it is, with days resolved
    QList<ScenarioOrder> orders;       ///< in the order of the files

    const ScenarioOrder *order(const QString &po) const;
    /// Instants (UTC, ascending, each once) at which the script has something after `after` and up to `upTo`.
    QList<QDateTime> instants(const QDateTime &after, const QDateTime &upTo) const;
};

/// Reads a scenario by the name of one that is built in, or by the path of its folder.
Result<Scenario> loadScenario(const QString &nameOrFolder);
QStringList builtInScenarios();

} // namespace Waybill::Sandbox
