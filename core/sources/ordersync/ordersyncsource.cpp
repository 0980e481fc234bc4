#include "core/sources/ordersync/ordersyncsource.h"

#include "core/base/words.h"
#include "core/net/httperror.h"
#include "core/sources/ordersync/recordparser.h"

#include <algorithm>
#include <vector>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString systemName = u"OrderSync"_s;
constexpr int pagesLimit = 4'000;

/// Nothing is published; apis: two in parallel, 200 ms apart.
RateLimits limits()
{
    return RateLimits{.startsPerSecond = 5, .inFlight = 2};
}

Error withOrder(const Error &error, const QString &order)
{
    Error same = error;
    same.order = order;
    return same;
}

/// What OrderSync said instead of an answer; decided by the HTTP status, told in its own words.
std::optional<Error> refusal(const HttpResponse &response, const QString &host)
{
    auto error = statusError(response, false, systemName);
    if (!error)
        return {};
    const QString said = OrderSync::errorMessage(response.body);
    if (response.status == 401 || response.status == 403) {
        error->kind = ErrorKind::Auth;
        error->message = said.isEmpty() ? Said::tr("OrderSync refused the key. An administrator can make a new one under Settings > API Keys. Syncing is "
                                           "paused; nothing was lost.")
                                : Said::tr("OrderSync refused the key: %1. An administrator can make a new one under Settings > API Keys. Syncing is "
                                           "paused; nothing was lost.").arg(said);
    } else if (response.status == 404 && said.isEmpty()) {
        error->kind = ErrorKind::Usage;
        error->message = Said::tr("At %1 nothing answers for OrderSync. Check the address of the connection.").arg(host);
    } else if (!said.isEmpty()) {
        error->message += u' ' + said;
    }
    return error;
}

FetchedOrder failed(const OrderRef &ref, const Error &error)
{
    return FetchedOrder{ref, withOrder(error, ref.po.text()), {}};
}

SupplierOrder nobody(const PoNumber &po)
{
    SupplierOrder order;
    order.source = u"ordersync"_s;
    order.po = po;
    order.code = RowCode::NotFound;
    order.reportsDelivery = true;
    return order;
}

} // namespace

OrderSyncSource::OrderSyncSource(OrderSync::Access access, HttpSettings http, Clock &clock, QObject *parent)
    : SourceAdapter(parent)
    , m_access(std::move(access))
    , m_clock(&clock)
{
    http.system = systemName;
    HttpSettings files = http;
    files.traceCapacity = 0;
    m_http = std::make_unique<HttpClient>(std::move(http), &clock, std::make_shared<RateBudget>(limits(), &clock));
    m_http->redactor().add(m_access.apiKey);
    m_files = std::make_unique<HttpClient>(std::move(files), &clock);
}

OrderSyncSource::~OrderSyncSource()
{
    stop();
}

void OrderSyncSource::stop()
{
    m_http->abortAll();
    m_files->abortAll();
}

SourceCapabilities OrderSyncSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.kind = u"ordersync"_s;
    capabilities.invoiceDocuments = true;
    capabilities.name = systemName;
    capabilities.batchSize = m_access.legacy && m_access.bulk ? OrderSync::pageSize : 1;
    capabilities.inFlight = limits().inFlight;
    capabilities.listsChanges = !m_access.legacy;
    capabilities.reportsDelivery = true;
    return capabilities;
}

QCoro::Task<Result<HttpResponse>> OrderSyncSource::ask(HttpRequest request)
{
    request.headers += HttpHeaders{{"X-API-Key", m_access.apiKey.toUtf8()}, {"Accept", "application/json"}};
    request.classify = [](const HttpResponse &response) -> std::optional<ErrorKind> {
        return OrderSync::looksLikeWebPage(response.body) && response.isSuccess() ? std::optional(ErrorKind::Transient) : std::nullopt;
    };
    const QString host = request.url.host();
    auto sending = m_http->send(request);
    auto response = co_await sending;
    if (!response)
        co_return response;
    if (const auto error = refusal(*response, host))
        co_return *error;
    co_return response;
}

/// One time-out may be this order's; three in a row are the line's.
void OrderSyncSource::noteEnd(Fetch &fetch, const Error *error)
{
    if (!error) {
        fetch.withoutConnection = 0;
        return;
    }
    const bool alone = error->kind == ErrorKind::Connection && ++fetch.withoutConnection < 3;
    if ((stopsConnection(error->kind) && !alone) || error->kind == ErrorKind::Cancelled)
        fetch.stopped = *error;
}

QCoro::Task<FetchedOrder> OrderSyncSource::fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch)
{
    if (fetch->stopped)
        co_return failed(ref, *fetch->stopped);
    const QPointer<OrderSyncSource> guard(this);
    FetchedOrder fetched{ref, Error{}, {}};
    HttpRequest request;
    request.url = OrderSync::poUrl(m_access, ref.po);
    request.urgency = urgency;
    request.bucket = u"orders"_s;
    auto asking = ask(request);
    const auto response = co_await asking;
    if (response && guard) {
        fetched.requestIds.append(response->requestId);
        fetched.order = OrderSync::parseOrder(response->body, ref.po, m_access, m_clock->now());
    } else if (!response && response.error().kind == ErrorKind::NotFound) {
        fetched.order = nobody(ref.po); // 404 and empty data mean the same
    } else if (!response) {
        fetched.order = withOrder(response.error(), ref.po.text());
    }
    noteEnd(*fetch, fetched.order ? nullptr : &fetched.order.error());
    if (guard)
        Q_EMIT this->fetched();
    co_return fetched;
}

QCoro::Task<QList<FetchedOrder>> OrderSyncSource::fetchSingly(QList<OrderRef> refs, Urgency urgency)
{
    const auto fetch = std::make_shared<Fetch>();
    const int window = limits().inFlight;
    QList<FetchedOrder> all;
    std::vector<QCoro::Task<FetchedOrder>> running;
    qsizetype next = 0;
    if (!refs.isEmpty()) { // the first alone: it shows whether the key holds
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

QCoro::Task<QList<FetchedOrder>> OrderSyncSource::fetchBulk(QList<OrderRef> refs, Urgency urgency)
{
    const QPointer<OrderSyncSource> guard(this);
    QList<FetchedOrder> all;
    std::optional<Error> stopped;
    for (qsizetype begin = 0; begin < refs.size(); begin += OrderSync::pageSize) {
        const QList<OrderRef> slice = refs.mid(begin, OrderSync::pageSize);
        QList<PoNumber> numbers;
        for (const OrderRef &ref : slice)
            numbers.append(ref.po);
        if (stopped) {
            for (const OrderRef &ref : slice)
                all.append(failed(ref, *stopped));
            continue;
        }
        HttpRequest request;
        request.method = "POST"; // only asks
        request.url = OrderSync::bulkUrl(m_access);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = OrderSync::bulkRequest(numbers);
        request.urgency = urgency;
        auto asking = ask(request);
        const auto response = co_await asking;
        if (!response) {
            stopped = response.error();
            for (const OrderRef &ref : slice)
                all.append(failed(ref, *stopped));
            continue;
        }
        for (const OrderRef &ref : slice) {
            FetchedOrder fetched{ref, Error{}, {response->requestId}};
            fetched.order = guard ? OrderSync::parseOneOf(response->body, ref.po, m_access, m_clock->now()) : nobody(ref.po);
            all.append(fetched);
            if (guard)
                Q_EMIT this->fetched();
        }
        if (!guard)
            stopped = stoppedError();
    }
    co_return all;
}

QCoro::Task<QList<FetchedOrder>> OrderSyncSource::fetchOrders(QList<OrderRef> refs, Urgency urgency)
{
    if (m_access.legacy && m_access.bulk) {
        auto together = fetchBulk(refs, urgency);
        const QList<FetchedOrder> all = co_await together;
        co_return all;
    }
    auto singly = fetchSingly(refs, urgency);
    const QList<FetchedOrder> all = co_await singly;
    co_return all;
}

QCoro::Task<Result<Done>> OrderSyncSource::fetchChangedSince(QDateTime since, int worth, TakeListed take)
{
    if (m_access.legacy)
        co_return Error{.kind = ErrorKind::Usage, .message = Said::tr("OrderSync lists orders by date only with version 2 of its answers."), .detail = {}};
    const QPointer<OrderSyncSource> guard(this);
    const QDate from = since.toUTC().date().addDays(-1);
    const QDate to = m_clock->now().toUTC().date().addDays(1);
    for (int page = 1; page <= pagesLimit; ++page) {
        HttpRequest request;
        request.url = OrderSync::windowUrl(m_access, from, to, page);
        request.bucket = u"orders"_s;
        auto asking = ask(request);
        const auto response = co_await asking;
        if (!response)
            co_return response.error();
        if (!guard)
            co_return stoppedError();
        const auto read = OrderSync::parsePage(response->body, m_access, m_clock->now());
        if (!read)
            co_return read.error();
        take({read->orders, response->requestId, {}});
        const int pages = (std::max(read->total, 0) + OrderSync::pageSize - 1) / OrderSync::pageSize;
        const bool tooDear = worth > 0 && std::max(pages, page + 1) > worth;
        if (!read->more || tooDear)
            break;
    }
    co_return Done{};
}

QCoro::Task<QList<FetchedInvoices>> OrderSyncSource::fetchInvoices(QList<OrderRef> refs, Urgency)
{
    QList<FetchedInvoices> all;
    for (const OrderRef &ref : refs)
        all.append({ref, Error{.kind = ErrorKind::Usage, .message = Said::tr("OrderSync tells invoices with the order."), .detail = {}}, {}});
    co_return all;
}

QCoro::Task<Result<QByteArray>> OrderSyncSource::fetchInvoiceDocument(OrderRef ref, QString invoiceNumber)
{
    const QPointer<OrderSyncSource> guard(this);
    HttpRequest request;
    request.url = OrderSync::poUrl(m_access, ref.po);
    request.urgency = Urgency::Person;
    auto asking = ask(request);
    const auto answer = co_await asking;
    if (!answer)
        co_return withOrder(answer.error(), ref.po.text());
    const QUrl link = OrderSync::downloadLink(answer->body, invoiceNumber);
    const auto without = [&](ErrorKind kind, const QString &sentence) {
        return Error{.kind = kind, .message = sentence.arg(invoiceNumber, ref.po.text()), .detail = {}, .order = ref.po.text()};
    };
    if (link.isEmpty() || !guard)
        co_return without(ErrorKind::NotFound, Said::tr("OrderSync: invoice %1 of PO %2 has no document."));
    HttpRequest download;
    download.url = link; // signed: our key must not go there
    download.urgency = Urgency::Person;
    auto loading = m_files->send(download);
    const auto file = co_await loading;
    if (!file)
        co_return without(file.error().kind, Said::tr("OrderSync: invoice %1 of PO %2 could not be loaded."));
    if (!file->isSuccess())
        co_return without(ErrorKind::Transient, Said::tr("OrderSync: invoice %1 of PO %2 could not be loaded: the link is no longer valid."));
    if (!file->body.startsWith("%PDF-"))
        co_return without(ErrorKind::Malformed, Said::tr("OrderSync: invoice %1 of PO %2 is no PDF."));
    co_return file->body;
}

void OrderSyncSource::note(WhoAmI &who, CheckStep step)
{
    who.steps.append(step);
    Q_EMIT stepChecked(step);
}

QCoro::Task<Result<WhoAmI>> OrderSyncSource::whoAmI()
{
    // The service has no "who am I"; a number that does not exist is answered with nothing for a right key.
    const QPointer<OrderSyncSource> guard(this);
    WhoAmI who;
    who.version = m_access.legacy ? u"v1"_s : u"v2"_s;
    HttpRequest request;
    request.url = OrderSync::poUrl(m_access, PoNumber(u"WAYBILL-CHECK"_s));
    request.urgency = Urgency::Person;
    auto asking = ask(request);
    const auto response = co_await asking;
    if (!guard)
        co_return who;
    const bool unknown = !response && response.error().kind == ErrorKind::NotFound;
    const bool refused = !response && response.error().kind == ErrorKind::Auth;
    const bool reached = response || unknown || refused;
    note(who, {u"Reached"_s, reached, reached ? m_access.base.host() : response.error().message, {}});
    if (!reached) {
        who.steps.last().askAdmin = Said::tr("Waybill needs the address of OrderSync's API, %1.").arg(OrderSync::standardBase(m_access.legacy).toString());
        co_return who;
    }
    const QString grant = Said::tr("Waybill needs an API key of OrderSync for this retailer (Settings > API Keys; read only).");
    note(who, {u"Signed in"_s, !refused, refused ? response.error().message : m_access.apiKey.left(12) + u"…"_s, refused ? grant : QString()});
    if (refused)
        co_return who;
    const auto answer = unknown ? Result<SupplierOrder>(nobody({})) : OrderSync::parseOrder(response->body, PoNumber(u"WAYBILL-CHECK"_s), m_access, m_clock->now());
    note(who, {Said::tr("Answers are understood (%1)").arg(who.version), bool(answer), answer ? QString() : answer.error().message,
               answer ? QString() : Said::tr("Waybill reads versions 1 and 2 of OrderSync's answers; something else came.")});
    co_return who;
}

} // namespace Waybill
