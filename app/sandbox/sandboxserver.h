#pragma once

#include "app/sandbox/control/faults.h"
#include "app/sandbox/control/journal.h"
#include "app/sandbox/standin.h"
#include "app/sandbox/world/world.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace Waybill::Sandbox {

struct SandboxOptions
{
    QString scenario = QStringLiteral("first"); ///< built-in name or path of a folder
    quint16 port = 0; ///< of the control server; the stand-ins take the ports after it. 0: free ones
    bool tls = false; ///< all stand-ins speak TLS under the sandbox's own CA (control stays plain)
    quint64 seed = 1;
    double speed = 0; ///< simulated seconds in a real one
    std::chrono::milliseconds latency{0};
    QString faultsFile;
    bool ownThread = false; ///< serve in a thread of its own, else in the caller's (whose event loop must run)
};

/// What happens to an answer when the effect is stored.
enum class AfterEffect { Send, Drop, Hold };

/// The sandbox as a library. Everything here may be called from the thread that made it.
class SandboxServer
{
public:
    /// Called in the sandbox's thread when the effect of a request is stored and its answer not sent yet.
    using EffectHook = std::function<AfterEffect(const QString &system, const Request &, const Response &)>;

    explicit SandboxServer(SandboxOptions options = {});
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    Result<Done> start();
    void stop();

    QUrl url(const QString &system, int port = 0) const;
    QUrl tdsynnexUrl() const; ///< e.g. http://127.0.0.1:41001, no path
    QUrl autotaskUrl() const;
    QUrl controlUrl() const;
    /// The JSON line of the program: {"tdsynnex":{…},"autotask":{…},"control":"…","caFile":"…"}
    QJsonObject connectionDetails() const;
    /// With TLS: a file with the CA certificate, removed on stop().
    QString caFile() const;

    World &world() const;
    Journal &journal() const;
    FaultPlan &faults() const;
    StandIn *standIn(const QString &system) const;
    /// Runs in the sandbox's thread and waits for it (for touching a StandIn from a test with ownThread).
    void run(const std::function<void()> &work) const;
    /// What POST /_sandbox/edit does.
    Response edit(const QJsonObject &change) const;
    QJsonObject state(const QString &system) const;

    void setEffectHook(EffectHook hook);
    /// Sends the answers that were held by a hook or a fault.
    void releaseHeld();
    /// Called in the sandbox's thread when POST /_sandbox/stop asks for the end. Set before start().
    void setStopHook(std::function<void()> hook);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Waybill::Sandbox
