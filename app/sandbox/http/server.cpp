#include "app/sandbox/http/server.h"

#include "app/sandbox/http/connection.h"

#include <QTcpServer>

namespace Waybill::Sandbox {

namespace {

/// Hands over descriptors, so that one class of connection serves plain and TLS.
class Listener final : public QTcpServer
{
public:
    Listener(std::function<void(qintptr)> adopt, QObject *parent)
        : QTcpServer(parent)
        , m_adopt(std::move(adopt))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_adopt(descriptor); }

private:
    std::function<void(qintptr)> m_adopt;
};

} // namespace

Reply::Reply(HttpConnection *connection)
    : m_connection(connection)
{
}

bool Reply::clientIsThere() const
{
    return m_connection && m_connection->clientIsThere();
}

void Reply::send(const Response &response, const Delivery &delivery, std::function<void()> done) const
{
    if (m_connection)
        m_connection->send(response, delivery, std::move(done));
    else if (done)
        done();
}

void Reply::whenGone(std::function<void()> gone) const
{
    if (m_connection && m_connection->clientIsThere())
        m_connection->setGoneCallback(std::move(gone));
    else if (gone)
        gone();
}

HttpServer::HttpServer(RequestHook onRequest, QObject *parent)
    : QObject(parent)
    , m_onRequest(std::move(onRequest))
    , m_server(new Listener([this](qintptr descriptor) { adopt(descriptor); }, this))
{
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls)
{
    m_tls = tls;
    return m_server->listen(address, port);
}

void HttpServer::close()
{
    m_server->close();
    qDeleteAll(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

QString HttpServer::errorString() const
{
    return m_server->errorString();
}

int HttpServer::connectionCount() const
{
    return int(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly).size());
}

void HttpServer::adopt(qintptr descriptor)
{
    ++m_connectionsEver;
    new HttpConnection(descriptor, m_tls, this);
}

} // namespace Waybill::Sandbox
