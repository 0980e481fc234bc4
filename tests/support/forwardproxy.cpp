#include "tests/support/forwardproxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Waybill {

class ForwardProxy::Server final : public QTcpServer
{
public:
    explicit Server(ForwardProxy &proxy)
        : m_proxy(proxy)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                const auto seen = std::make_shared<QByteArray>();
                connect(client, &QTcpSocket::readyRead, client, [this, client, seen] { take(client, *seen); });
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            }
        });
    }

private:
    void take(QTcpSocket *client, QByteArray &seen)
    {
        seen += client->readAll();
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = seen.left(end);
        const QByteArray rest = seen.mid(end + 4);
        seen.clear();
        bool known = false;
        const auto lines = head.split('\n');
        for (const QByteArray &line : lines)
            known |= line.toLower().startsWith("proxy-authorization:") && line.mid(20).trimmed() == m_proxy.m_wanted;
        if (!known) {
            ++m_proxy.m_refused;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        const bool tunnel = first.value(0) == "CONNECT";
        const QUrl url(QString::fromLatin1(first.value(1)));
        const QByteArray target = tunnel ? first.value(1) : url.authority().toLatin1();
        {
            const QMutexLocker lock(&m_proxy.m_guard);
            m_proxy.m_targets.append(target);
        }
        ++m_proxy.m_passed;
        auto *there = new QTcpSocket(client);
        disconnect(client, &QTcpSocket::readyRead, client, nullptr);
        connect(client, &QTcpSocket::readyRead, there, [client, there] { there->write(client->readAll()); });
        connect(there, &QTcpSocket::readyRead, client, [client, there] { client->write(there->readAll()); });
        connect(there, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(there, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, there, [there] { there->disconnectFromHost(); });
        there->connectToHost(QStringLiteral("127.0.0.1"), quint16(target.mid(target.lastIndexOf(':') + 1).toUInt()));
        if (tunnel)
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        else
            there->write(first.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n"
                         + head.mid(head.indexOf('\n') + 1) + "\r\n\r\n" + rest);
    }

    ForwardProxy &m_proxy;
};

ForwardProxy::ForwardProxy(QByteArray user, QByteArray password)
    : m_wanted("Basic " + (user + ':' + password).toBase64())
{
    m_server = new Server(*this);
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_server, [this] {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    }, Qt::BlockingQueuedConnection);
}

ForwardProxy::~ForwardProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QList<QByteArray> ForwardProxy::targets() const
{
    const QMutexLocker lock(&m_guard);
    return m_targets;
}

} // namespace Waybill
