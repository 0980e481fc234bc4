#pragma once

#include "app/sandbox/http/message.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class QTcpServer;

namespace Waybill::Sandbox {

class HttpConnection;

/// How an answer leaves, or does not.
struct Delivery
{
    enum class End {
        Whole,    ///< as HTTP wants it
        Reset,    ///< nothing is sent, the connection is reset
        Cut,      ///< `bytes` of the body are sent under the full Content-Length, then the connection is reset
        HeadOnly, ///< half of the status line, then the connection is closed
    };
    End end = End::Whole;
    qsizetype bytes = 0;                     ///< for Cut
    qsizetype sliceBytes = 0;                ///< > 0: the answer goes in slices of this size …
    std::chrono::milliseconds slicePause{0}; ///< … with this pause between
};

/// Answers one request, now or later; the connection may be gone by then.
class Reply
{
public:
    Reply() = default;
    explicit Reply(HttpConnection *connection);
    bool clientIsThere() const;
    /// Sends (or drops) the answer; `done` is called once, just before the last bytes leave, or when the
    /// connection is gone.
    void send(const Response &response, const Delivery &delivery, std::function<void()> done) const;
    /// Calls `gone` once if the client leaves before the answer was sent.
    void whenGone(std::function<void()> gone) const;

private:
    QPointer<HttpConnection> m_connection;
};

struct HttpLimits
{
    qsizetype head = 64 * 1024;
    qsizetype body = 64 * 1024 * 1024;
};

/// HTTP/1.1 on the loopback: keep-alive, Content-Length and chunked requests, plain or TLS, one request after the other
/// on a connection. It exists because resets, half answers and slow bytes must be possible.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// The head is complete, the body not yet read: true resets the connection here.
    using HeadHook = std::function<bool(const Request &head)>;
    using RequestHook = std::function<void(const Request &request, const Reply &reply)>;

    explicit HttpServer(RequestHook onRequest, QObject *parent = nullptr);
    ~HttpServer() override;

    void setHeadHook(HeadHook hook) { m_onHead = std::move(hook); }
    void setLimits(HttpLimits limits) { m_limits = limits; }
    /// Port 0 takes a free one. With a configuration it speaks TLS.
    bool listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls = {});
    void close();
    quint16 port() const;
    QString errorString() const;
    /// Open connections, for tests of keep-alive.
    int connectionCount() const;
    int connectionsEver() const { return m_connectionsEver; }

private:
    friend class HttpConnection;
    void adopt(qintptr descriptor);

    RequestHook m_onRequest;
    HeadHook m_onHead;
    HttpLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer *m_server = nullptr;
    int m_connectionsEver = 0;
};

} // namespace Waybill::Sandbox
