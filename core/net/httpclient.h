#pragma once

#include "core/base/certificate.h"
#include "core/base/clock.h"
#include "core/base/redactor.h"
#include "core/base/result.h"
#include "core/net/httpmessage.h"
#include "core/net/httptrace.h"
#include "core/net/ratebudget.h"
#include "core/net/retrypolicy.h"

#include <QCoroTask>
#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;

namespace Waybill {

class HttpTransfer;

/// Everything about one connection's transport that is not a secret.
struct HttpSettings
{
    QString system;                              ///< the connection's name for people, e.g. "TD SYNNEX"
    QString idPrefix = {};                       ///< request ids are "<prefix>-<start>-<n>"; empty: the system's name
    QList<QSslCertificate> extraAuthorities = {}; ///< a company's own CA; there is no switch to skip verification
    std::shared_ptr<SharedAllowance> allowance = {}; ///< where other programs use the same credential
    std::function<Result<Done>()> mayWrite = {}; ///< asked before each write starts and again before its body leaves; its error is the request's
    std::optional<QNetworkProxy> proxy = {};     ///< nothing: the application's
    bool systemProxy = false;                    ///< the machine's settings decide for each address
    RetryPolicy retry = {};
    quint32 jitterSeed = 0;                      ///< 0: a random one
    int traceCapacity = 500;                     ///< exchanges kept; more than a slice of orders makes
    qsizetype traceBodyLimit = 4096;             ///< bytes of each body kept
};

/// The only way out to a system: one client a connection, with its own QNetworkAccessManager, cookies and trace.
///
/// - A complete answer is a response, whatever its status; an Error means there was none (or a redirect).
/// - Reads are asked again by error class, Retry-After first. Writes (`changes`) leave once: if they left and no complete
///   answer came, the error is OutcomeUnknown; Connection, Tls and Cancelled mean that nothing left.
/// - Plain HTTP goes to the loopback only, TLS is always verified, redirects are not followed.
/// - abortAll() and destruction end every wait; whoever awaits and owns the client calls abortAll() in its own destructor,
///   while its members still live: the waiting coroutines are resumed inside that call.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive the client. `budget` may be shared by several clients of one credential, or be null.
    HttpClient(HttpSettings settings, Clock *clock, std::shared_ptr<RateBudget> budget = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);
    /// Ends all waiting and running requests: Cancelled, but OutcomeUnknown for a write whose bytes were handed over.
    void abortAll();

    /// Secrets that must not appear in the trace or in error details.
    Redactor &redactor() { return m_redactor; }
    const HttpTrace &trace() const { return m_trace; }
    RequestUse use() const;
    std::shared_ptr<RateBudget> budget() const { return m_budget; }
    const QString &system() const { return m_settings.system; }
    /// The certificate seen last, with why it was refused if it was; nothing before the first encrypted request.
    const std::optional<CertificateDetails> &certificate() const { return m_certificate; }
    /// How far the other side's clock is ahead of ours, by the Date of its last answer; nothing where none came.
    std::optional<std::chrono::seconds> clockAhead() const { return m_clockAhead; }

private:
    QCoro::Task<Result<HttpResponse>> attemptOnce(HttpRequest request, QString requestId, int attempt);
    QCoro::Task<bool> pause(std::chrono::milliseconds wait);
    std::optional<std::chrono::milliseconds> waitBeforeNext(const HttpRequest &request, const Result<HttpResponse> &outcome,
                                                            int attempt);
    void record(const HttpRequest &request, const QString &requestId, int attempt, const QDateTime &startedAt,
                const Result<HttpResponse> &outcome, std::chrono::milliseconds took);

    HttpSettings m_settings;
    Clock *m_clock;
    std::shared_ptr<RateBudget> m_budget;
    QNetworkAccessManager *m_network;
    QSslConfiguration m_tls;
    Redactor m_redactor;
    HttpTrace m_trace;
    QRandomGenerator m_random;
    std::optional<CertificateDetails> m_certificate;
    std::optional<std::chrono::seconds> m_clockAhead;
    qint64 m_requests = 0;
    QList<std::weak_ptr<RatePlace>> m_queued;
    QList<std::weak_ptr<Gate>> m_pauses;
    QList<QPointer<HttpTransfer>> m_transfers;
};

} // namespace Waybill
