#pragma once

#include "app/headless/sandboxstory.h"

#include <QRandomGenerator>

#include <atomic>
#include <memory>

namespace Waybill {

/// What can go wrong with the machine under a pass, and with the server that keeps its data.
enum class MachineTrouble {
    None,
    Locked,       ///< somebody else holds the database for a moment
    LockedLong,   ///< … for longer than one waits for it
    DiskFull,     ///< a file may not grow (RLIMIT_FSIZE); the server says that its disk is full
    KeychainGone, ///< the program starts anew and cannot have its secrets
    ProxyGone,    ///< the accounts go through a proxy where nobody listens
    ClockJumps,   ///< the machine's wall clock is set up to three hours ahead or back, and put right afterwards
    Restart,      ///< the program is started anew
    Cut,          ///< the server ends all connections
    ServerEnds,   ///< the server ends and comes back
};

QString words(MachineTrouble trouble);
/// Those that can be had here; `withTime`: also those that take seconds.
QList<MachineTrouble> machineTroubles(bool withTime);

/// Secrets as in ProcessSecrets, but at times nobody can have them.
class LockableSecrets final : public SecretSource
{
public:
    explicit LockableSecrets(std::shared_ptr<SecretSource> secrets)
        : m_secrets(std::move(secrets))
    {
    }
    void lock(bool locked) { m_locked = locked; }
    QCoro::Task<Result<QMap<QString, QString>>> read(ConnectionId connection, QStringList keys) override;
    QCoro::Task<Result<Done>> write(ConnectionId connection, QMap<QString, QString> secrets) override;
    QCoro::Task<Result<Done>> remove(ConnectionId connection, QStringList keys) override;

private:
    std::shared_ptr<SecretSource> m_secrets;
    std::atomic<bool> m_locked = false;
};

/// One trouble over one pass: begin() before it, during() while it runs, end() when it is over.
class TroubledPass
{
public:
    struct Around
    {
        Headless::SandboxStory &story;
        LockableSecrets &secrets;
        ManualClock **clock; ///< of the core that is there now
        std::optional<ServerAddress> server;
    };
    TroubledPass(MachineTrouble trouble, Around around, QRandomGenerator &random);
    ~TroubledPass() { end(); }
    Q_DISABLE_COPY_MOVE(TroubledPass)

    Result<Done> begin();
    void during();
    void end();

private:
    std::shared_ptr<Stores> anotherConnection() const;
    Result<Done> useProxy(const QJsonObject &settings);
    void holdDatabase(std::chrono::milliseconds howLong);
    void fillDisk();
    void setClock(std::chrono::seconds ahead);

    MachineTrouble m_trouble;
    Around m_around;
    QRandomGenerator &m_random;
    std::chrono::milliseconds m_after; ///< the pass has begun
    bool m_on = false;
};

} // namespace Waybill
