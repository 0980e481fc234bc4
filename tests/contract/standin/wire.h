#pragma once

#include <QByteArray>
#include <QList>
#include <QSslSocket>
#include <QUrl>

#include <memory>
#include <utility>

namespace Waybill::Test {

/// What came back over a socket, byte by byte, with nobody's HTTP client between.
struct WireAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool whole = false;  ///< as many bytes as Content-Length says
    bool closed = false; ///< the other side closed or reset while we waited
    bool reset = false;  ///< … and it was a reset

    QByteArray header(const QByteArray &name) const;
};

/// One connection to a stand-in; blocking, so the sandbox runs in a thread of its own.
class Wire
{
public:
    /// @param ca  trusted CA, PEM; needed for https
    explicit Wire(const QUrl &base, const QByteArray &ca = {});

    bool connected() const;
    void send(const QByteArray &bytes);
    WireAnswer receive(int timeoutMs = 5000);
    WireAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    void close();
    QAbstractSocket::SocketError error() const { return m_socket->error(); }

    static QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                   const QList<std::pair<QByteArray, QByteArray>> &headers = {});

private:
    bool more(int timeoutMs);

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer;
};

} // namespace Waybill::Test
