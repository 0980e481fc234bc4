#include "core/sources/tdsynnex/tdsynnexsource.h"

#include "core/base/words.h"
#include "core/net/httperror.h"
#include "core/sources/tdsynnex/statusparser.h"

#include <vector>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int poLimit = 20; // XML PO Status specification v2.42: PONumber AN 20

RateLimits limits()
{
    return RateLimits{.startsPerSecond = 4, .inFlight = 4};
}

Error stopFor(const Error &error, const QString &order)
{
    Error same = error;
    same.order = order;
    return same;
}

} // namespace

TdSynnexSource::TdSynnexSource(TdSynnex::Access access, HttpSettings http, Clock &clock, QObject *parent)
    : SourceAdapter(parent)
    , m_access(std::move(access))
{
    http.system = u"TD SYNNEX"_s;
    http.retry.attempts = 2; // its guidance: at most one retry of a transient read
    m_http = std::make_unique<HttpClient>(std::move(http), &clock, std::make_shared<RateBudget>(limits(), &clock));
    m_http->redactor().add(m_access.password);
    m_http->redactor().add(m_access.user);
}

TdSynnexSource::~TdSynnexSource()
{
    m_http->abortAll();
}

SourceCapabilities TdSynnexSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.kind = u"tdsynnex"_s;
    capabilities.name = u"TD SYNNEX"_s;
    capabilities.batchSize = 1;
    capabilities.inFlight = 4;
    capabilities.separateInvoices = true;
    capabilities.poNumberLimit = poLimit;
    return capabilities;
}

QCoro::Task<Result<HttpResponse>> TdSynnexSource::ask(QUrl url, QByteArray body, Urgency urgency, QString bucket)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/xml"}, {"Accept", "*/*"}};
    request.body = body;
    request.bucket = bucket;
    request.urgency = urgency;
    request.classify = [](const HttpResponse &response) -> std::optional<ErrorKind> {
        return response.isSuccess() ? TdSynnex::businessErrorKind(response.body) : std::nullopt;
    };
    auto sending = m_http->send(request);
    auto response = co_await sending;
    if (!response)
        co_return response;
    if (const auto error = statusError(*response, false, u"TD SYNNEX"_s))
        co_return *error;
    co_return response;
}

/// One time-out may be this order's; three in a row are the line's.
void TdSynnexSource::noteEnd(Fetch &fetch, const Error *error)
{
    if (!error) {
        fetch.withoutConnection = 0;
        return;
    }
    const bool alone = error->kind == ErrorKind::Connection && ++fetch.withoutConnection < 3;
    if ((stopsConnection(error->kind) && !alone) || error->kind == ErrorKind::Cancelled)
        fetch.stopped = *error;
}

QCoro::Task<FetchedOrder> TdSynnexSource::fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch)
{
    FetchedOrder fetched{ref, Error{}, {}};
    if (fetch->stopped) {
        fetched.order = stopFor(*fetch->stopped, ref.po.text());
        co_return fetched;
    }
    const QPointer<TdSynnexSource> guard(this);
    auto asking = ask(TdSynnex::statusUrl(m_access), TdSynnex::statusRequest(m_access, ref.po), urgency, u"POStatus"_s);
    const auto response = co_await asking;
    if (!response) {
        fetched.order = stopFor(response.error(), ref.po.text());
    } else if (guard) {
        fetched.requestIds.append(response->requestId);
        fetched.order = TdSynnex::parseStatus(response->body, ref.po, m_access);
    }
    noteEnd(*fetch, fetched.order ? nullptr : &fetched.order.error());
    if (guard)
        Q_EMIT this->fetched();
    co_return fetched;
}

QCoro::Task<QList<FetchedOrder>> TdSynnexSource::fetchOrders(QList<OrderRef> refs, Urgency urgency)
{
    // As many at once as may be in flight; a refused sign-in stops the rest before they leave (a locked account is worse).
    const auto fetch = std::make_shared<Fetch>();
    QList<FetchedOrder> all;
    const int window = capabilities().inFlight;
    std::vector<QCoro::Task<FetchedOrder>> running;
    qsizetype next = 0;
    if (!refs.isEmpty()) { // the first alone: it shows whether the sign-in holds
        auto first = fetchOne(refs.at(next++), urgency, fetch);
        const FetchedOrder answer = co_await first;
        all.append(answer);
    }
    while (next < refs.size() || !running.empty()) {
        while (next < refs.size() && int(running.size()) < window)
            running.push_back(fetchOne(refs.at(next++), urgency, fetch));
        auto oldest = std::move(running.front());
        running.erase(running.begin());
        const FetchedOrder answer = co_await oldest;
        all.append(answer);
    }
    co_return all;
}

QCoro::Task<Result<Done>> TdSynnexSource::fetchChangedSince(QDateTime, int, TakeListed)
{
    co_return Error{.kind = ErrorKind::Usage, .message = Said::tr("TD SYNNEX does not list changed orders."), .detail = {}};
}

QCoro::Task<FetchedInvoices> TdSynnexSource::fetchInvoicesOf(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch)
{
    FetchedInvoices fetched{ref, Error{}, {}};
    if (fetch->stopped) {
        fetched.invoices = stopFor(*fetch->stopped, ref.po.text());
        co_return fetched;
    }
    const QPointer<TdSynnexSource> guard(this);
    auto asking = ask(TdSynnex::invoiceUrl(m_access), TdSynnex::invoiceRequest(m_access, ref.po), urgency, u"invoice"_s);
    const auto response = co_await asking;
    if (!response) {
        fetched.invoices = stopFor(response.error(), ref.po.text());
    } else if (guard) {
        fetched.requestIds.append(response->requestId);
        fetched.invoices = TdSynnex::parseInvoices(response->body, ref.po, m_access);
    }
    noteEnd(*fetch, fetched.invoices ? nullptr : &fetched.invoices.error());
    co_return fetched;
}

QCoro::Task<QList<FetchedInvoices>> TdSynnexSource::fetchInvoices(QList<OrderRef> refs, Urgency urgency)
{
    // Not all at once: tasks begin when they are made, and a refused sign-in must keep the rest from leaving.
    const auto fetch = std::make_shared<Fetch>();
    std::vector<QCoro::Task<FetchedInvoices>> running;
    QList<FetchedInvoices> all;
    qsizetype next = 0;
    while (next < refs.size() || !running.empty()) {
        while (next < refs.size() && int(running.size()) < capabilities().inFlight)
            running.push_back(fetchInvoicesOf(refs.at(next++), urgency, fetch));
        auto oldest = std::move(running.front());
        running.erase(running.begin());
        const FetchedInvoices answer = co_await oldest;
        all.append(answer);
    }
    co_return all;
}

void TdSynnexSource::note(WhoAmI &who, CheckStep step)
{
    who.steps.append(step);
    Q_EMIT stepChecked(step);
}

QCoro::Task<Result<WhoAmI>> TdSynnexSource::whoAmI()
{
    // The service has no "who am I"; a PO number that does not exist is answered with notFound for a right login.
    WhoAmI who;
    who.version = u"XML POStatus %1"_s.arg(m_access.version);
    const PoNumber nobody(u"WAYBILL-CHECK"_s);
    auto asking = ask(TdSynnex::statusUrl(m_access), TdSynnex::statusRequest(m_access, nobody), Urgency::Person, u"POStatus"_s);
    const auto response = co_await asking;
    if (!response) {
        note(who, {u"Reached"_s, false, response.error().message, {}});
        co_return who;
    }
    note(who, {u"Reached"_s, true, m_access.base.host(), {}});
    const auto answer = TdSynnex::parseStatus(response->body, nobody, m_access);
    if (!answer) {
        note(who, {u"Signed in"_s, false, answer.error().message,
                          Said::tr("Waybill needs an ECExpress login that may query order status for account %1.").arg(m_access.customerNumber)});
        co_return who;
    }
    who.account = answer->account;
    note(who, {u"Signed in"_s, true, {}, {}});
    const bool same = answer->account.trimmed() == m_access.customerNumber.trimmed();
    note(who, {Said::tr("Account %1").arg(m_access.customerNumber), same, same ? QString() : Said::tr("TD SYNNEX answered for account %1.").arg(answer->account), {}});
    co_return who;
}

void TdSynnexSource::stop()
{
    m_http->abortAll();
}

} // namespace Waybill
