#pragma once

#include "app/sandbox/control/journal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Waybill {

/// What both sides hold when nothing is pending any more.
struct StoryEnd
{
    QJsonObject records;  ///< at the target, without ids and stamps that the target gives
    QJsonArray verified;  ///< one line of the log for each verified write
    int steps = 0;        ///< passed in all
    bool killed = false;
    int lives = 0;        ///< processes it took
    QStringList story;    ///< what each life or pass said at its end
    QString trouble;      ///< why it did not come to an end
    QMap<QString, int> writes; ///< requests that change something, by endpoint

    /// What is missing, and what is there more than once, compared with the unbroken run.
    QStringList differencesFrom(const StoryEnd &unbroken) const;
};

/// PATCH, or a note: what changes a record at the target.
bool changesSomething(const Sandbox::JournalEntry &entry);
/// The target's records, notes as sorted texts.
QJsonObject comparableRecords(const QJsonObject &state);

} // namespace Waybill
