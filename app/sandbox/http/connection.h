#pragma once

#include "app/sandbox/http/requestparser.h"
#include "app/sandbox/http/server.h"

#include <QSslSocket>

namespace Waybill::Sandbox {

/// One client connection: reads a request, waits for its answer, reads the next.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    HttpConnection(qintptr descriptor, const std::optional<QSslConfiguration> &tls, HttpServer *server);
    ~HttpConnection() override;

    void send(const Response &response, const Delivery &delivery, std::function<void()> done);
    void setGoneCallback(std::function<void()> gone) { m_gone = std::move(gone); }
    bool clientIsThere() const;

private:
    void readMore();
    void refuse(int status);
    void writeSlice();
    void flushed();
    /// Tells, once, that the answer is on its way or will never be.
    void answered();
    void reset();
    void onDisconnected();
    QByteArray wireBytes(const Response &response, bool close) const;

    HttpServer *m_server;
    QSslSocket *m_socket;
    RequestParser m_parser;
    bool m_answering = false; ///< a request is out and its answer has not left
    bool m_closeAfter = false;
    QByteArray m_out; ///< what is still to be written
    Delivery m_delivery;
    std::function<void()> m_done;
    std::function<void()> m_gone;
};

} // namespace Waybill::Sandbox
