#include "tests/contract/standin/wire.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace Waybill::Test {

QByteArray WireAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Wire::Wire(const QUrl &base, const QByteArray &ca)
    : m_socket(std::make_unique<QSslSocket>())
{
    if (base.scheme() == QLatin1String("https")) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(ca, QSsl::Pem));
        m_socket->setSslConfiguration(configuration);
        // The name is verified, the address needs no name service (a bare system has not even /etc/hosts).
        const QString address = base.host() == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : base.host();
        m_socket->connectToHostEncrypted(address, quint16(base.port()), base.host());
        m_socket->waitForEncrypted(5000);
    } else {
        m_socket->connectToHost(base.host(), quint16(base.port()));
        m_socket->waitForConnected(5000);
    }
}

bool Wire::connected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState &&
           (m_socket->mode() == QSslSocket::UnencryptedMode || m_socket->isEncrypted());
}

void Wire::close()
{
    m_socket->abort();
}

void Wire::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(5000)) {
    }
}

bool Wire::more(int timeoutMs)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(timeoutMs))
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

WireAnswer Wire::receive(int timeoutMs)
{
    WireAnswer answer;
    const auto finish = [&]() -> WireAnswer & {
        answer.closed = m_socket->state() != QAbstractSocket::ConnectedState;
        answer.reset = answer.closed && m_socket->error() == QAbstractSocket::NetworkError;
        if (answer.closed && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
            answer.reset = m_socket->errorString().contains(QLatin1String("reset"));
        return answer;
    };
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!more(timeoutMs))
            return finish();
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (answer.status == 100)
        return finish();
    const qsizetype length = answer.header("Content-Length").toLongLong();
    while (m_buffer.size() < length) {
        if (!more(timeoutMs))
            break;
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, answer.body.size());
    answer.whole = answer.body.size() == length;
    return finish();
}

QByteArray Wire::requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return bytes;
}

WireAnswer Wire::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                     const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    send(requestBytes(method, target, body, headers));
    return receive();
}

} // namespace Waybill::Test
