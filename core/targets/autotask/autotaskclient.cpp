#include "core/targets/autotask/autotaskclient.h"

#include "core/base/words.h"
#include "core/targets/autotask/autotaskmetadata.h"

#include <QPointer>
#include <QSet>
#include <QUrlQuery>

namespace Waybill::Autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 400; // 200,000 rows; a cursor that never ends is a fault of the other side
constexpr qint64 zoneKeptForHours = 12;
constexpr QLatin1StringView version("V1.0/");
/// Semantics 9: doubtful writes settle after two of these. The server may take minutes; queries of 500 rows do not.
constexpr std::chrono::seconds requestLimit{60};

QUrl under(const Zone &zone, const QString &path)
{
    return QUrl(zone.url.toString(QUrl::FullyEncoded) + version + path);
}

/// An address that was typed, as the base of the interface.
QUrl typedBase(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/v1.0"_L1, Qt::CaseInsensitive))
        path.chop(5);
    url.setPath((path.isEmpty() ? u"/ATServicesRest"_s : path) + u'/');
    return url;
}

bool namesTheZone(const QUrl &typed)
{
    return !typed.isEmpty() && typed.path().size() > 1;
}

HttpSettings named(HttpSettings settings)
{
    settings.system = u"Autotask"_s;
    return settings;
}

/// 500 stands for a refused value as well as for a fault: only what errorFrom takes for passing is asked again.
std::optional<ErrorKind> kindOfAnswer(const HttpResponse &response)
{
    if (response.status == 200)
        return {};
    return errorFrom({response.status, response.body, response.retryAfter}, {}, false).kind;
}

} // namespace

Client::Client(AutotaskAccess access, Clock &clock, HttpSettings http, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
    // Three are allowed for one tracking identifier and object, but a place is free slightly after its answer has arrived, and for
    // which object a line counts is not documented: two in all never trip it (R46).
    , m_http(std::make_unique<HttpClient>(named(std::move(http)), &clock, std::make_shared<RateBudget>(RateLimits{.inFlight = 2}, &clock)))
{
    m_http->redactor().add(access.secret);
    m_http->redactor().add(access.trackingIdentifier);
}

Client::~Client()
{
    close();
}

void Client::stop()
{
    ++m_stops;
    m_http->abortAll();
}

void Client::close()
{
    m_closed = true;
    stop();
}

HttpRequest Client::requestOf(const Ask &ask) const
{
    HttpRequest request;
    request.method = ask.verb;
    request.url = ask.url;
    request.body = ask.body;
    request.changes = ask.changes;
    request.timeLimit = requestLimit;
    request.urgency = ask.urgency;
    request.classify = kindOfAnswer;
    request.headers = {{"Accept", "application/json"}};
    if (!ask.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    if (ask.signedIn) {
        request.headers.emplaceBack("ApiIntegrationCode", m_access.trackingIdentifier.toUtf8());
        request.headers.emplaceBack("UserName", m_access.userName.toUtf8());
        request.headers.emplaceBack("Secret", m_access.secret.toUtf8());
    }
    return request;
}

QCoro::Task<Result<Reply>> Client::send(Ask ask)
{
    if (m_closed)
        co_return stoppedError();
    const HttpRequest request = requestOf(ask);
    const Result<HttpResponse> response = co_await m_http->send(request);
    if (!response) {
        Error error = response.error();
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.message = Said::tr("No answer while updating %1. Checking whether it was saved before trying again.").arg(ask.subject);
        co_return error;
    }
    if (ask.requestIds)
        ask.requestIds->append(response->requestId);
    Reply reply;
    reply.status = response->status;
    reply.body = response->body;
    reply.retryAfter = response->retryAfter;
    reply.requestId = response->requestId;
    co_return reply;
}

QUrl Client::zoneQuestion() const
{
    const QUrl anyZone(u"https://webservices.autotask.net/ATServicesRest/"_s);
    QUrl url = m_access.baseUrl.isEmpty() ? anyZone : typedBase(m_access.baseUrl);
    url.setPath(url.path() + version + "zoneInformation"_L1);
    // "@" and "+" must arrive as %40 and %2B.
    url.setQuery(u"user="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_access.userName)), QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<Zone>> Client::zone(bool refresh)
{
    const QPointer<Client> guard(this);
    const bool fresh = m_zone && m_zoneRead.secsTo(m_clock.now()) < zoneKeptForHours * 3600;
    if (fresh && !refresh)
        co_return Result<Zone>(*m_zone); // a copy: QCoro 0.8 moves from an lvalue that is co_returned
    const QUrl question = zoneQuestion();
    const QString objection = addressObjection(question);
    if (!objection.isEmpty()) {
        co_return Error{.kind = ErrorKind::Usage,
                        .message = Said::tr("The address %1 of the Autotask connection %2. Nothing was sent there.").arg(
                            m_access.baseUrl.toString(QUrl::RemoveUserInfo), objection),
                        .detail = {}};
    }
    Ask ask;
    ask.verb = "GET";
    ask.url = question;
    ask.subject = Said::tr("the zone of this user");
    ask.signedIn = false;
    const Result<Reply> reply = co_await send(ask);
    if (!guard)
        co_return stoppedError();
    Result<Zone> zone = Zone();
    if (!reply)
        zone = reply.error();
    else if (reply->status == 200)
        zone = parseZone(reply->body, question);
    else
        zone = errorFrom({reply->status, reply->body, reply->retryAfter}, ask.subject, false);
    if (namesTheZone(m_access.baseUrl)) {
        // The person's address wins; what Autotask tells beside it is welcome.
        Zone typed = zone ? *zone : Zone();
        typed.url = typedBase(m_access.baseUrl);
        zone = typed;
    }
    if (!zone) {
        Error error = zone.error();
        if (error.kind == ErrorKind::Rejected && error.detail.contains("Zone information"_L1)) {
            error.kind = ErrorKind::Auth;
            error.message = Said::tr("Autotask does not know the user name %1. Check it; it looks like an e-mail address.").arg(
                m_access.userName);
        }
        co_return error;
    }
    m_zone = *zone;
    m_zoneRead = m_clock.now();
    co_return *zone;
}

QCoro::Task<Result<Reply>> Client::exchange(Ask ask, QString path)
{
    const QPointer<Client> guard(this);
    const Result<Zone> found = co_await zone(false);
    if (!found)
        co_return found.error();
    if (!guard)
        co_return stoppedError();
    const bool fixedAddress = !ask.url.isEmpty(); // the next page of a query
    if (!fixedAddress)
        ask.url = under(*found, path);
    Result<Reply> reply = co_await send(ask);
    if (!guard)
        co_return stoppedError();
    if (reply && reply->status == 401 && !fixedAddress && !namesTheZone(m_access.baseUrl)) {
        // 401 may mean "wrong zone"; nothing was stored, so even a write may be sent again to the right one.
        const bool movedMeanwhile = m_zone && m_zone->url != found->url;
        const Result<Zone> again = co_await zone(!movedMeanwhile);
        if (!guard)
            co_return stoppedError();
        if (again && again->url != found->url) {
            ask.url = under(*again, path);
            reply = co_await send(ask);
        }
    }
    if (!reply)
        co_return reply.error();
    if (reply->status != 200) {
        const Refusal refusal{reply->status, reply->body, reply->retryAfter};
        co_return errorFrom(refusal, ask.subject, ask.changes);
    }
    co_return *reply;
}

QCoro::Task<Result<Reply>> Client::get(QString path, QString subject)
{
    Ask ask;
    ask.verb = "GET";
    ask.subject = subject;
    return exchange(ask, path);
}

QCoro::Task<Result<QJsonArray>> Client::query(QString entity, QByteArray body)
{
    const QPointer<Client> guard(this);
    Ask ask;
    ask.verb = "POST";
    ask.body = body;
    ask.subject = entity;
    QJsonArray rows;
    QSet<qint64> ids;
    QSet<QUrl> asked;
    for (int pages = 0; pages < mostPages; ++pages) {
        const Result<Reply> reply = co_await exchange(ask, entity + "/query"_L1);
        if (!reply)
            co_return reply.error();
        if (!guard)
            co_return stoppedError();
        const Result<Page> page = parsePage(reply->body, m_zone->url, entity);
        if (!page)
            co_return page.error();
        for (const QJsonValue &row : page->items) {
            // Rows move between pages while others write: a row that comes twice counts once.
            const qint64 id = row.toObject().value("id"_L1).toInteger();
            if (id != 0 && ids.contains(id))
                continue;
            ids.insert(id);
            rows.append(row);
        }
        if (page->next.isEmpty())
            co_return rows;
        if (asked.contains(page->next))
            break;
        asked.insert(page->next);
        ask.url = page->next;
    }
    co_return Error{.kind = ErrorKind::Malformed,
                    .message = Said::tr("Autotask's list of %1 never ends: a page leads back to itself.").arg(entity),
                    .detail = u"%1 pages"_s.arg(asked.size()),
                    .field = u"nextPageUrl"_s};
}

QCoro::Task<Result<QJsonArray>> Client::queries(QString entity, QList<QByteArray> bodies)
{
    const QPointer<Client> guard(this);
    QJsonArray rows;
    for (const QByteArray &body : bodies) {
        if (!guard)
            co_return stoppedError();
        const Result<QJsonArray> some = co_await query(entity, body);
        if (!some)
            co_return some.error();
        for (const QJsonValue &row : *some)
            rows.append(row);
    }
    co_return rows;
}

QCoro::Task<Result<qint64>> Client::count(QString entity, QByteArray body)
{
    Ask ask;
    ask.verb = "POST";
    ask.body = body;
    ask.subject = entity;
    const Result<Reply> reply = co_await exchange(ask, entity + "/query/count"_L1);
    if (!reply)
        co_return reply.error();
    const Result<QJsonObject> answer = parseObject(reply->body, entity);
    if (!answer)
        co_return answer.error();
    const qint64 counted = answer->value("queryCount"_L1).toInteger(-1);
    if (counted < 0)
        co_return Error{ErrorKind::Malformed, Said::tr("Autotask did not count its %1.").arg(entity), {}, u"queryCount"_s};
    co_return counted;
}

QCoro::Task<Result<Done>> Client::write(WriteRequest request, QString subject, Urgency urgency,
                                        std::shared_ptr<QStringList> requestIds)
{
    const QPointer<Client> guard(this);
    Ask ask;
    ask.verb = request.verb;
    ask.body = request.body;
    ask.subject = subject;
    ask.changes = true;
    ask.urgency = urgency;
    ask.requestIds = requestIds;
    const Result<Reply> reply = co_await exchange(ask, request.path);
    if (!reply)
        co_return reply.error();
    co_return parseWritten(reply->body, request, subject);
}

} // namespace Waybill::Autotask
