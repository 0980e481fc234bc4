#include "core/targets/servicenow/servicenowclient.h"

#include "core/base/words.h"
#include "core/targets/servicenow/servicenowmetadata.h"

#include <QJsonObject>
#include <QPointer>

namespace Waybill::ServiceNow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds requestLimit{75}; // above the instance's own 60 s
constexpr int mostPages = 2000;
constexpr int crowdedSeconds = 120;

HttpSettings named(HttpSettings settings)
{
    settings.system = u"ServiceNow"_s;
    return settings;
}

RateLimits limits()
{
    RateLimits limits;
    limits.inFlight = 2;
    return limits;
}

} // namespace

Client::Client(ServiceNowAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_base(instanceOf(access.baseUrl))
    , m_http(std::make_unique<HttpClient>(named(std::move(http)), &clock, std::make_shared<RateBudget>(limits(), &clock)))
    , m_signIn(std::make_unique<SignIn>(access, clock, *m_http))
{
}

Client::~Client()
{
    close();
}

void Client::stop()
{
    ++m_stops;
    m_signIn->stop();
    m_http->abortAll();
}

void Client::close()
{
    m_closed = true;
    stop();
}

double Client::usage() const
{
    return m_hourlyLimit > 0 ? std::min(1.0, double(m_hour.size()) / double(m_hourlyLimit)) : -1.0;
}

void Client::noteLimits(const HttpResponse &response)
{
    const QDateTime now = m_clock.now();
    const qint64 limit = response.header("X-RateLimit-Limit").toLongLong();
    if (limit > 0)
        m_hourlyLimit = limit;
    if (m_hourlyLimit > 0)
        m_hour.push_back(now);
    while (!m_hour.empty() && m_hour.front().secsTo(now) >= 3600)
        m_hour.pop_front();
    if (ServiceNow::isCrowded(answerOf(response)))
        m_crowdedUntil = now.addSecs(crowdedSeconds);
}

QCoro::Task<Result<HttpResponse>> Client::sendOnce(Ask ask, bool renew)
{
    const QPointer<Client> guard(this);
    if (m_closed)
        co_return stoppedError();
    auto signing = m_signIn->headers(renew);
    const auto signature = co_await signing;
    if (!guard)
        co_return stoppedError();
    if (!signature)
        co_return signature.error();
    HttpRequest request;
    request.method = ask.verb;
    request.url = ask.url;
    request.headers = *signature;
    request.headers.emplaceBack("Accept", "application/json");
    if (!ask.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = ask.body;
    request.changes = ask.changes;
    request.timeLimit = requestLimit;
    request.bucket = u"api"_s;
    request.urgency = ask.urgency;
    request.classify = kindOfAnswer;
    auto sending = m_http->send(request);
    Result<HttpResponse> response = co_await sending;
    if (!guard)
        co_return stoppedError();
    if (response) {
        noteLimits(*response);
        if (ask.requestIds)
            ask.requestIds->append(response->requestId);
    } else if (response.error().kind == ErrorKind::OutcomeUnknown) {
        Error error = response.error();
        error.message = Said::tr("No answer while updating %1. Checking whether it was saved before trying again.").arg(ask.subject);
        response = error;
    }
    co_return response;
}

QCoro::Task<Result<Reply>> Client::exchange(Ask ask)
{
    const QPointer<Client> guard(this);
    auto asking = sendOnce(ask, false);
    Result<HttpResponse> response = co_await asking;
    if (!guard)
        co_return stoppedError();
    const bool refused = response && response->status == 401 && m_signIn->usesTokens();
    if (refused) { // nothing was done: even a change may be sent again, with a new token, once
        auto again = sendOnce(ask, true);
        response = co_await again;
        if (!guard)
            co_return stoppedError();
    }
    if (!response)
        co_return response.error();
    Reply reply;
    reply.answer = answerOf(*response);
    bool counted = false;
    reply.total = response->header("X-Total-Count").toLongLong(&counted);
    if (!counted)
        reply.total = -1;
    reply.requestId = response->requestId;
    co_return reply;
}

QCoro::Task<Result<Reply>> Client::get(QString pathAndQuery, QString subject)
{
    Ask ask;
    ask.url = under(m_base, pathAndQuery);
    ask.subject = subject;
    auto asking = exchange(ask);
    const auto reply = co_await asking;
    if (!reply)
        co_return reply.error();
    if (const auto error = errorFrom(reply->answer, subject, false))
        co_return *error;
    co_return *reply;
}

QCoro::Task<Result<QJsonArray>> Client::rows(TableQuestion question, QString subject)
{
    const QPointer<Client> guard(this);
    QJsonArray all;
    QString last;
    int offset = 0;
    for (int pages = 0; pages < mostPages; ++pages) {
        Ask ask;
        const auto url = tableUrl(m_base, question, last, offset);
        if (!url)
            co_return url.error();
        ask.url = *url;
        ask.subject = subject;
        auto asking = exchange(ask);
        const auto reply = co_await asking;
        if (!guard)
            co_return stoppedError();
        if (!reply)
            co_return reply.error();
        if (const auto error = errorFrom(reply->answer, subject, false))
            co_return *error;
        const auto result = parseResult(reply->answer.body, subject);
        if (!result)
            co_return result.error();
        const QJsonArray rows = result->toArray();
        QString furthest = last;
        for (const QJsonValue &row : rows) {
            const QString id = row.toObject().value("sys_id"_L1).toString();
            if (id > last || id.isEmpty()) // a row seen before counts once
                all.append(row);
            furthest = std::max(furthest, id);
        }
        const bool told = reply->total >= 0;
        if (told ? reply->total <= offset + question.limit : rows.isEmpty())
            co_return all;
        const bool moved = furthest > last;
        offset = moved ? 0 : offset + question.limit; // a page of which every row is hidden
        last = furthest;
    }
    co_return Error{ErrorKind::Malformed, Said::tr("ServiceNow's list of %1 never ends.").arg(subject), {}, u"sys_id"_s};
}

QCoro::Task<Result<Reply>> Client::change(QByteArray verb, QString path, QByteArray body, QString subject, Urgency urgency,
                                          std::shared_ptr<QStringList> requestIds)
{
    Ask ask;
    ask.verb = verb;
    ask.url = under(m_base, path);
    ask.body = body;
    ask.changes = true;
    ask.subject = subject;
    ask.urgency = urgency;
    ask.requestIds = requestIds;
    return exchange(ask);
}

} // namespace Waybill::ServiceNow
