#include "core/net/httptransfer.h"

#include "core/base/words.h"
#include "core/net/certificates.h"
#include "core/net/writebody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "proxy.example.com:3128", as the manager chooses it for this address; empty: none.
QString proxyOf(const QNetworkAccessManager &network, const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    QList<QNetworkProxy> chosen{network.proxy()};
    if (QNetworkProxyFactory *own = network.proxyFactory())
        chosen = own->queryProxy(query);
    else if (network.proxy().type() == QNetworkProxy::DefaultProxy)
        chosen = QNetworkProxyFactory::proxyForQuery(query);
    const QNetworkProxy first = chosen.value(0);
    return first.hostName().isEmpty() ? QString() : u"%1:%2"_s.arg(first.hostName()).arg(first.port());
}

} // namespace

HttpTransfer::HttpTransfer(QNetworkAccessManager *network, QSslConfiguration tls, HttpRequest request, QString system)
    : m_network(network)
    , m_tls(std::move(tls))
    , m_request(std::move(request))
    , m_system(std::move(system))
{
    m_failure.changes = m_request.changes;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_failure.timedOut = true;
        if (m_reply)
            m_reply->abort();
    });
}

HttpTransfer::~HttpTransfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

void HttpTransfer::start()
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Language", "en"); // Qt would tell the machine's locale
    request.setRawHeader("User-Agent", "Waybill");
    for (const auto &[name, value] : std::as_const(m_request.headers))
        request.setRawHeader(name, value);
    m_elapsed.start();
    if (m_request.changes) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_body = new WriteBody(m_request.body, [transfer = QPointer<HttpTransfer>(this)] { return transfer && transfer->mayLeave(); });
        m_reply = m_network->sendCustomRequest(request, m_request.method, m_body);
        m_body->setParent(m_reply); // the reply reads on after an abort, and outlives us until the event loop comes to it
    } else if (m_request.body.isEmpty()) {
        m_reply = m_network->sendCustomRequest(request, m_request.method);
    } else {
        m_reply = m_network->sendCustomRequest(request, m_request.method, m_request.body);
    }
    connect(m_reply.data(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_failure.tlsErrors = errors; });
    connect(m_reply.data(), &QNetworkReply::readyRead, this, &HttpTransfer::takeBytes);
    connect(m_reply.data(), &QNetworkReply::finished, this, &HttpTransfer::finish);
    m_limit.start(m_request.timeLimit);
}

void HttpTransfer::abort()
{
    m_failure.aborted = true;
    if (m_reply && !m_over)
        m_reply->abort();
}

/// Between the request's start and its body lie a connection, a handshake, and whatever kept this process from running.
bool HttpTransfer::mayLeave()
{
    if (m_over || m_failure.aborted || m_failure.timedOut) // Qt reads on after an abort
        return false;
    const auto may = m_mayWrite ? m_mayWrite() : Result<Done>(Done{});
    if (may)
        return true;
    m_refused = may.error(); // Qt ends the request by itself: its body is shorter than its Content-Length
    return false;
}

void HttpTransfer::takeBytes()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.sizeLimit) {
        m_failure.tooLarge = true;
        m_received.clear();
        m_reply->abort();
    }
}

/// Qt takes a connection that closes early for the end of a body with a Content-Length; we do not.
bool HttpTransfer::isCutShort() const
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed();
    const QByteArray stated = m_reply->rawHeader("Content-Length").trimmed();
    if (stated.isEmpty() || (!encoding.isEmpty() && encoding != "identity") || m_request.method == "HEAD")
        return false;
    bool isNumber = false;
    const qint64 length = stated.toLongLong(&isNumber);
    return isNumber && m_received.size() < length;
}

void HttpTransfer::finish()
{
    if (m_over)
        return;
    m_limit.stop();
    noteCertificate();
    if (m_refused && !m_body->wasTaken()) {
        end(*m_refused);
        return;
    }
    if (!m_failure.tooLarge && !m_failure.timedOut && !m_failure.aborted)
        m_received += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto code = m_reply->error();
    const bool transport = code != QNetworkReply::NoError && (code < 200 || code == QNetworkReply::ProtocolUnknownError
                                                                || code == QNetworkReply::ProtocolFailure);
    if (status == 0 || transport || m_failure.tooLarge || m_failure.timedOut || m_failure.aborted || isCutShort()) {
        m_failure.code = code;
        // Qt calls a proxy that refuses the connection, or is not found, an unknown error.
        if (code >= QNetworkReply::UnknownNetworkError && code <= QNetworkReply::UnknownProxyError)
            m_failure.proxy = proxyOf(*m_network, m_request.url);
        m_failure.text = code == QNetworkReply::NoError ? Said::tr("The answer ended early.") : m_reply->errorString();
        const bool refused = code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::HostNotFoundError
            || code == QNetworkReply::SslHandshakeFailedError || code == QNetworkReply::ProxyNotFoundError
            || code == QNetworkReply::ProxyConnectionRefusedError || code == QNetworkReply::ProxyAuthenticationRequiredError || !m_failure.tlsErrors.isEmpty();
        m_failure.mayHaveLeft = !refused && (!m_body || m_request.body.isEmpty() || m_body->wasTaken());
        end(transferError(m_failure, m_request, m_system));
        return;
    }
    HttpResponse response;
    response.status = status;
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        response.headers.append({name, value});
    response.body = m_received;
    response.took = took();
    end(response);
}

void HttpTransfer::noteCertificate()
{
    QSslCertificate seen = m_reply->sslConfiguration().peerCertificate();
    for (const QSslError &error : std::as_const(m_failure.tlsErrors)) {
        if (seen.isNull())
            seen = error.certificate();
    }
    if (seen.isNull())
        return;
    m_certificate = certificateDetails(seen);
    m_certificate->host = m_request.url.host();
    for (const QSslError &error : std::as_const(m_failure.tlsErrors))
        m_certificate->problems.append(error.errorString());
}

void HttpTransfer::end(Result<HttpResponse> outcome)
{
    m_over = true;
    m_outcome = std::move(outcome);
    const auto gate = m_gate; // `this` may go while the waiting coroutine runs
    gate->open();
}

} // namespace Waybill
