#pragma once

#include "core/base/certificate.h"
#include "core/base/result.h"
#include "core/net/gate.h"
#include "core/net/httperror.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Waybill {

class WriteBody;

/// One attempt of one request on the wire, with its time and size limits. The gate opens when it is over; it always is.
class HttpTransfer : public QObject
{
    Q_OBJECT
public:
    HttpTransfer(QNetworkAccessManager *network, QSslConfiguration tls, HttpRequest request, QString system);
    /// Before start(): asked once more when the first byte of a write's body is about to leave; its error is the outcome.
    void askBeforeBody(std::function<Result<Done>()> mayWrite) { m_mayWrite = std::move(mayWrite); }
    ~HttpTransfer() override;

    void start();
    void abort();
    std::shared_ptr<Gate> gate() const { return m_gate; }
    const Result<HttpResponse> &outcome() const { return m_outcome; }
    /// Of the other side, once there was a handshake.
    const std::optional<CertificateDetails> &certificate() const { return m_certificate; }
    std::chrono::milliseconds took() const { return std::chrono::milliseconds(m_elapsed.elapsed()); }

private:
    void takeBytes();
    void finish();
    void noteCertificate();
    void end(Result<HttpResponse> outcome);
    bool isCutShort() const;
    bool mayLeave();

    QNetworkAccessManager *m_network;
    QSslConfiguration m_tls;
    HttpRequest m_request;
    QString m_system;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    Result<HttpResponse> m_outcome;
    QPointer<QNetworkReply> m_reply; ///< goes with its manager, or later by our destructor
    QPointer<WriteBody> m_body;      ///< goes with its reply
    QElapsedTimer m_elapsed;
    QTimer m_limit;
    QByteArray m_received;
    TransferFailure m_failure;
    std::function<Result<Done>()> m_mayWrite;
    std::optional<Error> m_refused; ///< by m_mayWrite
    std::optional<CertificateDetails> m_certificate;
    bool m_over = false;
};

} // namespace Waybill
