#include "app/sandbox/http/connection.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

HttpConnection::HttpConnection(qintptr descriptor, const std::optional<QSslConfiguration> &tls, HttpServer *server)
    : QObject(server)
    , m_server(server)
    , m_socket(new QSslSocket(this))
    , m_parser(server->m_limits)
{
    connect(m_socket, &QAbstractSocket::disconnected, this, &HttpConnection::onDisconnected);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::readMore);
    m_socket->setSocketDescriptor(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (tls) {
        m_socket->setSslConfiguration(*tls);
        m_socket->startServerEncryption();
    }
}

HttpConnection::~HttpConnection() = default;

bool HttpConnection::clientIsThere() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void HttpConnection::readMore()
{
    if (m_socket->bytesAvailable() > 0)
        m_parser.feed(m_socket->readAll());
    if (m_answering)
        return; // the next request waits its turn
    if (m_parser.stage() == RequestParser::Stage::Head && m_parser.advance() == RequestParser::Stage::Body) {
        if (m_server->m_onHead && m_server->m_onHead(m_parser.request())) {
            reset();
            return;
        }
        if (m_parser.expectsContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_parser.stage() == RequestParser::Stage::Body)
        m_parser.advance();
    if (m_parser.stage() == RequestParser::Stage::Broken) {
        refuse(m_parser.refusal());
    } else if (m_parser.stage() == RequestParser::Stage::Complete) {
        m_answering = true;
        m_closeAfter = !m_parser.keepAlive();
        m_server->m_onRequest(m_parser.request(), Reply(this));
    }
}

void HttpConnection::refuse(int status)
{
    m_answering = true;
    m_closeAfter = true;
    const QString text = QString::number(status) + u' ' + QString::fromLatin1(reasonPhrase(status));
    send(Response::text(status, text), {}, {});
}

QByteArray HttpConnection::wireBytes(const Response &response, bool close) const
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (response.header("Date").isNull())
        wire += "Date: " + httpDate(QDateTime::currentDateTimeUtc()) + "\r\n";
    for (const Header &header : response.headers)
        wire += header.first + ": " + header.second + "\r\n";
    if (response.status != 204 && response.header("Content-Length").isNull())
        wire += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    wire += close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    if (m_parser.request().method != "HEAD" && response.status != 204)
        wire += response.body;
    return wire;
}

void HttpConnection::send(const Response &response, const Delivery &delivery, std::function<void()> done)
{
    m_gone = {};
    m_done = std::move(done);
    m_delivery = delivery;
    if (!clientIsThere()) {
        answered();
        return;
    }
    m_out = wireBytes(response, m_closeAfter);
    switch (delivery.end) {
    case Delivery::End::Whole:
        break;
    case Delivery::End::Reset:
        reset();
        return;
    case Delivery::End::Cut: {
        const qsizetype head = m_out.indexOf("\r\n\r\n") + 4;
        m_out.truncate(std::min(m_out.size(), head + std::max<qsizetype>(0, delivery.bytes)));
        break;
    }
    case Delivery::End::HeadOnly:
        m_out.truncate(9); // "HTTP/1.1 "
        break;
    }
    writeSlice();
}

void HttpConnection::writeSlice()
{
    if (!clientIsThere()) {
        answered();
        return;
    }
    const qsizetype slice = m_delivery.sliceBytes > 0 ? std::min(m_delivery.sliceBytes, m_out.size()) : m_out.size();
    const QByteArray bytes = m_out.left(slice);
    m_out.remove(0, slice);
    // Told before the last bytes leave: whoever has read the answer finds the request counted out.
    if (m_out.isEmpty())
        answered();
    m_socket->write(bytes);
    m_socket->flush();
    if (m_out.isEmpty()) {
        flushed();
        return;
    }
    QTimer::singleShot(m_delivery.slicePause, this, &HttpConnection::writeSlice);
}

void HttpConnection::flushed()
{
    // The connection stays "answering" when it closes, so that nothing more is read from it.
    if (m_delivery.end != Delivery::End::Whole || m_closeAfter) {
        m_socket->disconnectFromHost();
        return;
    }
    m_answering = false;
    m_parser.next();
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::answered()
{
    if (const auto done = std::exchange(m_done, {}))
        done();
}

void HttpConnection::reset()
{
#ifdef Q_OS_UNIX
    // Lingering for no time makes the kernel send RST instead of FIN.
    const linger now{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    m_answering = true;
    answered();
    m_socket->abort();
}

void HttpConnection::onDisconnected()
{
    if (const auto gone = std::exchange(m_gone, {}))
        gone();
    answered();
    deleteLater();
}

} // namespace Waybill::Sandbox
