#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/chaos/storyend.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <atomic>

namespace Waybill {

/// The small story once through, in child processes against a sandbox here, one killed at a step of our choice.
class KilledRun
{
public:
    /// `killAt` counts steps from 1; 0: an unbroken run. `control`: "", "noIntents", "noMarkers".
    KilledRun(int killAt, QString control = {});
    StoryEnd play();

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
    StoryEnd m_end;
};

} // namespace Waybill
