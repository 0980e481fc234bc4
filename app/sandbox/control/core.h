#pragma once

#include "app/sandbox/control/exchange.h"
#include "app/sandbox/sandboxserver.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <vector>

namespace Waybill::Sandbox {

/// What serves: the world, the stand-ins and their ports, in one thread.
class Core final : public QObject
{
    Q_OBJECT
public:
    Core(SandboxOptions options, Journal &journal, FaultPlan &faults, QObject *parent = nullptr);
    ~Core() override;

    Result<Done> start();
    World &world() { return m_world; }
    Journal &journal() { return m_journal; }
    FaultPlan &faults() { return m_faults; }
    StandIn *standIn(const QString &system) const;
    QUrl url(const QString &system, int port) const;
    QUrl controlUrl() const;
    QJsonObject connectionDetails() const;
    QString caFile() const;
    void setEffectHook(SandboxServer::EffectHook hook) { m_hook = std::move(hook); }
    void releaseHeld();
    /// Begins a scenario (anew).
    Result<Done> load(const QString &scenario);

Q_SIGNALS:
    void stopRequested();

private:
    struct Port
    {
        StandIn *standIn = nullptr; ///< null: control
        int index = 0;
        HttpServer *server = nullptr;
    };

    Result<Done> listenAll();
    Result<Done> readFaultsFile();
    Result<Done> listen(Port port, quint16 number, const std::optional<QSslConfiguration> &tls);
    void onRequest(const Port &port, const Request &request, const Reply &reply);
    bool onHead(const Port &port, const Request &head);
    Exchange::Surroundings around(StandIn *standIn) const;
    QUrl urlOf(const Port &port, bool tls) const;

    SandboxOptions m_options;
    Journal &m_journal;
    FaultPlan &m_faults;
    World m_world;
    QElapsedTimer m_sinceStart;
    std::vector<std::unique_ptr<StandIn>> m_standIns;
    std::vector<Port> m_ports;
    SandboxServer::EffectHook m_hook;
    quint64 m_lastId = 0;
    std::unique_ptr<QTemporaryFile> m_caFile;
};

} // namespace Waybill::Sandbox
