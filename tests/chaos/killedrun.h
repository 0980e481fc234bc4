#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <atomic>

namespace Waybill {

/// What both sides hold when nothing is pending any more.
struct KilledEnd
{
    QJsonObject records;  ///< at the target, without ids and stamps that the target gives
    QJsonArray verified;  ///< one line of the log for each verified write
    int steps = 0;        ///< passed in all
    bool killed = false;
    int lives = 0;        ///< processes it took
    QStringList story;    ///< what each life said at its end
    QString trouble;      ///< why it did not come to an end
    QMap<QString, int> writes; ///< requests that change something, by endpoint

    /// What is missing, and what is there more than once, compared with the unbroken run.
    QStringList differencesFrom(const KilledEnd &unbroken) const;
};

/// The small story once through, in child processes against a sandbox here, one killed at a step of our choice.
class KilledRun
{
public:
    /// `killAt` counts steps from 1; 0: an unbroken run. `control`: "", "noIntents", "noMarkers".
    KilledRun(int killAt, QString control = {});
    KilledEnd play();

private:
    bool setUp();
    /// One pass, restarted until nothing is pending.
    bool passUntilQuiet();
    bool life(const QString &verb, QJsonObject *end);
    bool passedStep();
    void advance(std::chrono::seconds by);

    int m_killAt;
    QString m_control;
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::atomic<int> m_step = 0;
    std::atomic<qint64> m_child = 0;
    std::atomic<bool> m_killed = false;
    KilledEnd m_end;
};

} // namespace Waybill
