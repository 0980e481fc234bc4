#pragma once

#include "app/sandbox/sandboxserver.h"
#include "core/store/serveraddress.h"
#include "tests/chaos/storyend.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <atomic>

namespace Waybill {

/// What happens to the process at the step.
enum class Blow {
    Kill,       ///< SIGKILL
    StandStill, ///< SIGSTOP; another process takes over when the lease has run out; SIGCONT, and both its clocks say how long
};

/// The small story once through, in child processes against a sandbox here, one struck at a step of our choice. The data are in
/// a file, or with WAYBILL_TEST_STORE=postgres on a server.
class KilledRun
{
public:
    /// `at` counts steps from 1; 0: an unbroken run. `control`: "", "noIntents", "noMarkers".
    explicit KilledRun(int at, QString control = {}, Blow blow = Blow::Kill);
    ~KilledRun();
    StoryEnd play();

    /// From the start of the process after a killed one to its pass; −1: none was killed.
    std::chrono::milliseconds recovery() const { return m_recovery; }
    /// A minute after the settle time one pass has settled everything.
    bool wasSettledInTime() const { return m_inTime; }
    /// Field writes that were on their way out of the process when it was stopped and arrived once it went on, after another had
    /// written the same: their lease was asked for and held. Between that and the wire nothing can hold them back, so at most as
    /// many as are in flight at once; a note would be one too many.
    int arrivedLate() const { return m_arrivedLate; }

private:
    bool setUp();
    /// One pass, restarted until nothing is pending.
    bool passUntilQuiet();
    bool life(const QString &verb, QJsonObject *end);
    class StoodStill;
    void startChild(QProcess &child, const QString &verb, const QString &stoodStill);
    void takeSecret(const QByteArray &line);
    /// True: this was the step, and the process goes no further by itself.
    bool passedStep();
    /// The other one's turn, while this one stands still.
    void letAnotherTakeOver(QProcess &standing, StoodStill &stoodStill);
    void advance(std::chrono::seconds by);

    int m_at;
    QString m_control;
    Blow m_blow;
    QTemporaryDir m_folder;
    std::optional<ServerAddress> m_server;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::atomic<int> m_step = 0;
    std::atomic<qint64> m_child = 0;
    std::atomic<bool> m_struck = false;
    std::atomic<bool> m_stands = false; ///< struck, and nobody has taken over yet
    bool m_recovers = false;            ///< the life before this one was killed
    bool m_inTime = true;
    int m_arrivedLate = 0;
    std::chrono::milliseconds m_recovery{-1};
    StoryEnd m_end;
};

} // namespace Waybill
