#pragma once

#include <QList>
#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

class QTcpServer;

namespace Waybill {

/// A real proxy on the loopback, in a thread of its own: CONNECT, and plain requests with a whole address. Whoever has no right
/// user name and password (Basic) gets 407. Every host is this computer.
class ForwardProxy
{
public:
    ForwardProxy(QByteArray user, QByteArray password);
    ~ForwardProxy();
    ForwardProxy(const ForwardProxy &) = delete;
    ForwardProxy &operator=(const ForwardProxy &) = delete;

    quint16 port() const { return m_port; }
    /// Let through, and turned away.
    int passed() const { return m_passed; }
    int refused() const { return m_refused; }
    /// "host:port" of each that was let through.
    QList<QByteArray> targets() const;

private:
    class Server;
    friend class Server;

    QByteArray m_wanted; ///< the header's value
    QThread m_thread;
    Server *m_server = nullptr; ///< lives in the thread
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_passed = 0;
    std::atomic<int> m_refused = 0;
    mutable QMutex m_guard;
    QList<QByteArray> m_targets;
};

} // namespace Waybill
