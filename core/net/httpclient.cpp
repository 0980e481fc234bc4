#include "core/net/httpclient.h"

#include "core/base/logging.h"
#include "core/base/steps.h"
#include "core/net/httperror.h"
#include "core/net/httptransfer.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

#include <algorithm>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// When the answer was made, as its maker says; invalid if it does not.
QDateTime dateOf(const HttpResponse &response)
{
    const QString date = QString::fromLatin1(response.header("Date")).replace("GMT"_L1, "+0000"_L1);
    return QDateTime::fromString(date, Qt::RFC2822Date).toUTC();
}

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

} // namespace

HttpClient::HttpClient(HttpSettings settings, Clock *clock, std::shared_ptr<RateBudget> budget, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_budget(std::move(budget))
    , m_network(new QNetworkAccessManager(this))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_trace(m_settings.traceCapacity, m_settings.traceBodyLimit)
    , m_random(m_settings.jitterSeed ? m_settings.jitterSeed : QRandomGenerator::global()->generate())
{
    m_network->setAutoDeleteReplies(false);
    if (m_budget && m_settings.allowance)
        m_budget->shareThrough(m_settings.allowance);
    if (m_settings.proxy)
        m_network->setProxy(*m_settings.proxy);
    else if (m_settings.systemProxy)
        m_network->setProxyFactory(new SystemProxies);
    if (!m_settings.extraAuthorities.isEmpty())
        m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_settings.extraAuthorities);
    if (m_settings.idPrefix.isEmpty())
        m_settings.idPrefix = m_settings.system.simplified().toLower().replace(u' ', u'-');
    // The log keeps ids for longer than a process lives: each start of a client counts under a name of its own.
    m_settings.idPrefix += u'-' + QString::number(QRandomGenerator::global()->generate(), 36);
}

HttpClient::~HttpClient()
{
    abortAll();
}

QCoro::Task<Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (const auto wrong = addressError(request.url, m_settings.system))
        co_return *wrong;
    const QPointer<HttpClient> guard(this);
    const QString requestId = u"%1-%2"_s.arg(m_settings.idPrefix).arg(++m_requests);
    for (int attempt = 1;; ++attempt) {
        auto attempting = attemptOnce(request, requestId, attempt);
        Result<HttpResponse> outcome = co_await attempting;
        if (!guard)
            co_return outcome;
        const auto wait = waitBeforeNext(request, outcome, attempt);
        if (!wait) {
            if (outcome) {
                outcome->attempts = attempt;
                if (const auto moved = redirectError(*outcome, request.url, m_settings.system))
                    co_return *moved;
            }
            co_return outcome;
        }
        qCDebug(lcNet) << requestId << "is asked again in" << wait->count() << "ms";
        auto pausing = pause(*wait);
        const bool goOn = co_await pausing;
        if (!goOn || !guard)
            co_return stoppedError();
    }
}

QCoro::Task<Result<HttpResponse>> HttpClient::attemptOnce(HttpRequest request, QString requestId, int attempt)
{
    const QPointer<HttpClient> guard(this);
    std::shared_ptr<RatePlace> place;
    if (m_budget) {
        place = m_budget->enter(request.bucket, request.urgency);
        m_queued.append(place);
        const bool opened = co_await place->gate;
        if (!guard || !opened) {
            if (place->refusal)
                co_return *place->refusal;
            co_return stoppedError();
        }
        m_queued.removeIf([](const auto &each) { return each.expired() || each.lock()->gate.isDecided(); });
    }
    if (request.changes && m_settings.mayWrite) {
        if (const auto may = m_settings.mayWrite(); !may)
            co_return may.error();
    }
    // Deleted later: the reply's finished() resumes us from inside the transfer.
    const std::unique_ptr<HttpTransfer, QScopedPointerDeleteLater> transfer(
        new HttpTransfer(m_network, m_tls, request, m_settings.system));
    transfer->askBeforeBody(m_settings.mayWrite);
    m_transfers.append(transfer.get());
    const QDateTime startedAt = m_clock->now();
    transfer->start();
    passStep(Step::RequestHandedOver);
    const auto gate = transfer->gate();
    const bool over = co_await *gate;
    Q_UNUSED(over)
    Result<HttpResponse> outcome = transfer->outcome();
    if (outcome) {
        passStep(Step::AnswerComplete);
        if (outcome->status >= 400) // a careless server says the secret again, and its words go into messages and the log
            outcome->body = m_redactor.redact(outcome->body);
        outcome->requestId = requestId;
        outcome->retryAfter = parseRetryAfter(outcome->header("Retry-After"), startedAt);
    }
    if (!guard)
        co_return outcome;
    m_transfers.removeAll(transfer.get());
    if (transfer->certificate())
        m_certificate = transfer->certificate();
    if (const QDateTime theirs = outcome ? dateOf(*outcome) : QDateTime(); theirs.isValid())
        m_clockAhead = seconds(startedAt.secsTo(theirs));
    if (!outcome) {
        Error error = outcome.error();
        error.detail = m_redactor.redact(error.detail);
        outcome = error;
    }
    record(request, requestId, attempt, startedAt, outcome, transfer->took());
    co_return outcome;
}

std::optional<milliseconds> HttpClient::waitBeforeNext(const HttpRequest &request, const Result<HttpResponse> &outcome, int attempt)
{
    std::optional<ErrorKind> kind;
    std::optional<milliseconds> asked;
    if (outcome) {
        kind = request.classify ? request.classify(*outcome) : std::nullopt;
        if (!kind)
            kind = transientKind(outcome->status);
        asked = outcome->retryAfter;
    } else {
        kind = outcome.error().kind;
        asked = outcome.error().retryAfter;
    }
    if (!kind || !isRetryable(*kind))
        return {};
    const milliseconds wait = m_settings.retry.waitAfter(attempt, asked, m_random);
    if (*kind == ErrorKind::RateLimited && m_budget)
        m_budget->pauseFor(wait); // everybody with this credential, whether this one is asked again or not (R46)
    const bool last = request.changes || attempt >= m_settings.retry.attempts;
    if (last || (asked && *asked > m_settings.retry.longestRetryAfter))
        return {};
    return wait;
}

QCoro::Task<bool> HttpClient::pause(milliseconds wait)
{
    const auto gate = std::make_shared<Gate>();
    m_pauses.removeIf([](const auto &each) { return each.expired(); });
    m_pauses.append(gate);
    m_clock->callAfter(wait, this, [gate] { gate->open(); });
    co_return co_await *gate;
}

void HttpClient::record(const HttpRequest &request, const QString &requestId, int attempt, const QDateTime &startedAt,
                        const Result<HttpResponse> &outcome, milliseconds took)
{
    HttpTraceEntry entry;
    entry.requestId = requestId;
    entry.system = m_settings.system;
    entry.attempt = attempt;
    entry.startedAt = startedAt;
    entry.method = request.method;
    entry.url = request.url.toString(QUrl::FullyEncoded);
    entry.requestHeaders = request.headers;
    entry.requestBody = request.body;
    entry.requestSize = request.body.size();
    entry.took = took;
    if (outcome) {
        entry.status = outcome->status;
        entry.responseHeaders = outcome->headers;
        entry.responseBody = outcome->body;
        entry.responseSize = outcome->body.size();
    } else {
        entry.error = errorKindName(outcome.error().kind) + u": "_s + outcome.error().detail;
    }
    m_trace.add(std::move(entry), m_redactor);
}

RequestUse HttpClient::use() const
{
    RequestUse use;
    if (!m_budget) {
        use.started = m_requests;
        return use;
    }
    const RateBudget::Counts counts = m_budget->counts();
    use.started = counts.started;
    use.waited = counts.waited;
    use.waitedInAll = counts.waitedInAll;
    use.perSecond = m_budget->limits().startsPerSecond;
    use.perHour = m_budget->limits().startsPerHour;
    return use;
}

void HttpClient::abortAll()
{
    const auto pauses = std::exchange(m_pauses, {});
    for (const auto &each : pauses) {
        if (const auto gate = each.lock())
            gate->callOff();
    }
    const auto queued = std::exchange(m_queued, {});
    for (const auto &each : queued) {
        if (const auto place = each.lock())
            place->gate.callOff();
    }
    const auto transfers = std::exchange(m_transfers, {});
    for (const auto &transfer : transfers) {
        if (transfer)
            transfer->abort();
    }
}

} // namespace Waybill
