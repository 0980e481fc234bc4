#include "core/sources/telaris/telarissource.h"

#include "core/base/words.h"
#include "core/net/httperror.h"

#include <algorithm>
#include <vector>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString systemName = u"Telaris"_s;
constexpr int pagesLimit = 1000;

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

SupplierOrder nobody(const PoNumber &po)
{
    SupplierOrder order;
    order.source = u"telaris"_s;
    order.po = po;
    order.code = RowCode::NotFound;
    order.linesHaveStatus = false;
    return order;
}

std::optional<Error> refusal(const HttpResponse &response)
{
    auto error = statusError(response, false, systemName);
    if (!error)
        return {};
    const QString message = Telaris::errorMessage(response.body);
    if (response.status == 401) {
        error->message = message.isEmpty() ? Said::tr("Telaris refused the key. Syncing is paused; nothing was lost.")
                                            : Said::tr("Telaris refused the key: %1. Syncing is paused; nothing was lost.").arg(message);
    } else if (!message.isEmpty()) {
        error->message += u' ' + message;
    }
    if (response.status == 404 && message.isEmpty()) {
        error->kind = ErrorKind::Usage;
        error->message = Said::tr("At this address nothing answers for Telaris. Check the address and the paths of the connection.");
    }
    return error;
}

} // namespace

TelarisSource::TelarisSource(Telaris::Access access, HttpSettings http, Clock &clock, QObject *parent)
    : SourceAdapter(parent)
    , m_access(std::move(access))
{
    http.system = systemName;
    m_http = std::make_unique<HttpClient>(std::move(http), &clock, std::make_shared<RateBudget>(limits(), &clock));
    m_http->redactor().add(m_access.secret);
}

TelarisSource::~TelarisSource()
{
    stop();
}

void TelarisSource::stop()
{
    m_http->abortAll();
}

SourceCapabilities TelarisSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.kind = u"telaris"_s;
    capabilities.name = systemName;
    capabilities.batchSize = 1;
    capabilities.inFlight = limits().inFlight;
    capabilities.listsChanges = true;
    capabilities.unlistedIsUnchanged = true;
    capabilities.namesRecords = true;
    return capabilities;
}

/// Nothing that holds the key leaves this class: not even in a message about an address.
Error TelarisSource::said(Error error) const
{
    error.message = m_http->redactor().redact(error.message);
    error.detail = m_http->redactor().redact(error.detail);
    return error;
}

QCoro::Task<Result<HttpResponse>> TelarisSource::send(HttpRequest request)
{
    request.classify = [](const HttpResponse &response) -> std::optional<ErrorKind> {
        const auto json = response.isSuccess() && response.body.trimmed().startsWith('<') ? Telaris::readJson(response.body, {}) : Result<QJsonValue>(QJsonValue());
        return json ? std::nullopt : std::optional(json.error().kind);
    };
    const QPointer<TelarisSource> guard(this);
    auto sending = m_http->send(request);
    auto response = co_await sending;
    if (!response)
        co_return guard ? said(response.error()) : response.error();
    if (const auto error = refusal(*response))
        co_return guard ? said(*error) : *error;
    co_return response;
}

QCoro::Task<Result<TelarisSource::Answer>> TelarisSource::ask(QUrl url, QString asked, Urgency urgency)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{m_access.authHeader.toUtf8(), (m_access.authPrefix + m_access.secret).toUtf8()}, {"Accept", "application/json"}};
    request.urgency = urgency;
    auto sending = send(request);
    const auto response = co_await sending;
    if (!response)
        co_return response.error();
    const auto json = Telaris::readJson(response->body, asked);
    if (!json)
        co_return json.error();
    co_return Answer{*json, response->requestId};
}

QCoro::Task<Result<Done>> TelarisSource::openSession(Urgency urgency)
{
    const QPointer<TelarisSource> guard(this);
    for (const bool hello : {true, false}) {
        HttpRequest request;
        request.method = "POST";
        request.url = Telaris::rpcUrl(m_access);
        request.headers = {{"Accept", "application/json, text/event-stream"}, {"Content-Type", "application/json"}};
        if (!hello)
            request.headers += HttpHeaders{{"Mcp-Session-Id", m_session}};
        request.body = hello ? Telaris::rpcInitialize() : Telaris::rpcInitialized();
        request.urgency = urgency;
        auto sending = send(request);
        const auto response = co_await sending;
        if (!response)
            co_return response.error();
        if (!guard)
            co_return stoppedError();
        if (hello)
            m_session = response->header("Mcp-Session-Id");
    }
    co_return Done{};
}

/// Within a session; one that the other side has forgotten is opened once more.
QCoro::Task<Result<TelarisSource::Answer>> TelarisSource::call(QByteArray message, Urgency urgency)
{
    const QPointer<TelarisSource> guard(this);
    for (int attempt = 1;; ++attempt) {
        if (m_session.isEmpty()) {
            auto opening = openSession(urgency);
            const auto opened = co_await opening;
            if (!opened)
                co_return opened.error();
        }
        HttpRequest request;
        request.method = "POST"; // only asks
        request.url = Telaris::rpcUrl(m_access);
        request.headers = {{"Accept", "application/json, text/event-stream"}, {"Content-Type", "application/json"}};
        request.headers += HttpHeaders{{"Mcp-Session-Id", m_session}};
        request.body = message;
        request.urgency = urgency;
        auto sending = send(request);
        const auto response = co_await sending;
        if (!guard)
            co_return stoppedError();
        const bool forgotten = !response && (response.error().kind == ErrorKind::Rejected || response.error().kind == ErrorKind::NotFound);
        if (forgotten && attempt == 1) {
            m_session.clear();
            continue;
        }
        if (!response)
            co_return response.error();
        const auto content = Telaris::rpcContent(response->body);
        if (!content)
            co_return content.error();
        co_return Answer{*content, response->requestId};
    }
}

QCoro::Task<Result<TelarisSource::Answer>> TelarisSource::page(QDateTime since, int limit, int offset, Urgency urgency)
{
    if (m_access.transport == Telaris::Transport::JsonRpc) {
        auto calling = call(Telaris::rpcSearch(m_access, ++m_calls, since, limit, offset), urgency);
        const auto called = co_await calling;
        co_return called;
    }
    auto asking = ask(Telaris::listUrl(m_access, since, limit, offset), {}, urgency);
    const auto asked = co_await asking;
    co_return asked;
}

QCoro::Task<Result<TelarisSource::Answer>> TelarisSource::read(QString id, Urgency urgency)
{
    if (m_access.transport == Telaris::Transport::JsonRpc) {
        auto calling = call(Telaris::rpcRead(m_access, ++m_calls, id), urgency);
        const auto called = co_await calling;
        co_return called;
    }
    auto asking = ask(Telaris::detailUrl(m_access, id), id, urgency);
    const auto asked = co_await asking;
    co_return asked;
}

/// One time-out may be this order's; three in a row are the line's.
void TelarisSource::noteEnd(Fetch &fetch, const Error *error)
{
    if (!error) {
        fetch.withoutConnection = 0;
        return;
    }
    const bool alone = error->kind == ErrorKind::Connection && ++fetch.withoutConnection < 3;
    if ((stopsConnection(error->kind) && !alone) || error->kind == ErrorKind::Cancelled)
        fetch.stopped = *error;
}

QCoro::Task<FetchedOrder> TelarisSource::fetchOne(OrderRef ref, Urgency urgency, std::shared_ptr<Fetch> fetch)
{
    FetchedOrder fetched{ref, Error{}, {}};
    if (fetch->stopped) {
        fetched.order = withOrder(*fetch->stopped, ref.po.text());
        co_return fetched;
    }
    const QPointer<TelarisSource> guard(this);
    auto reading = read(ref.supplierOrders.first(), urgency);
    const auto answer = co_await reading;
    if (answer && guard) {
        fetched.requestIds.append(answer->requestId);
        fetched.order = Telaris::parseOrder(answer->content, m_access, ref.po.text());
    } else if (!answer && answer.error().kind == ErrorKind::NotFound) {
        fetched.order = nobody(ref.po); // deleted, or never there
    } else if (!answer) {
        Error error = answer.error();
        if (!error.message.contains(ref.po.text()))
            error.message = u"PO %1: %2"_s.arg(ref.po.text(), error.message);
        fetched.order = withOrder(error, ref.po.text());
    }
    noteEnd(*fetch, fetched.order ? nullptr : &fetched.order.error());
    if (guard)
        Q_EMIT this->fetched();
    co_return fetched;
}

QCoro::Task<QList<FetchedOrder>> TelarisSource::fetchOrders(QList<OrderRef> refs, Urgency urgency)
{
    const QPointer<TelarisSource> guard(this);
    const auto fetch = std::make_shared<Fetch>();
    QMap<QString, SupplierOrder> byPo; // for refs without a Telaris id
    QStringList listIds;
    const bool search = std::any_of(refs.cbegin(), refs.cend(), [](const OrderRef &ref) { return ref.supplierOrders.isEmpty(); });
    if (search) {
        auto listing = fetchChangedSince(QDateTime(), 0, [&](const ListedPage &page) {
            for (const SupplierOrder &order : page.orders)
                byPo.insert(order.po.text(), order);
            listIds.append(page.requestId);
        });
        const auto listed = co_await listing;
        if (!listed)
            fetch->stopped = listed.error();
    }
    QList<FetchedOrder> all;
    std::vector<QCoro::Task<FetchedOrder>> running;
    std::vector<qsizetype> places;
    bool first = true; // alone: it shows whether the key holds
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const OrderRef &ref = refs.at(i);
        all.append(FetchedOrder{ref, byPo.contains(ref.po.text()) ? byPo.value(ref.po.text()) : nobody(ref.po), listIds});
        if (ref.supplierOrders.isEmpty()) {
            if (fetch->stopped)
                all.last().order = withOrder(*fetch->stopped, ref.po.text());
            if (guard)
                Q_EMIT this->fetched();
            continue;
        }
        if (!guard)
            continue;
        running.push_back(fetchOne(ref, urgency, fetch));
        places.push_back(i);
        const bool full = first || int(running.size()) >= limits().inFlight;
        first = false;
        if (!full)
            continue;
        auto oldest = std::move(running.front());
        running.erase(running.begin());
        all[places.front()] = co_await oldest;
        places.erase(places.begin());
    }
    for (size_t i = 0; i < running.size(); ++i) {
        auto task = std::move(running.at(i));
        all[places.at(i)] = co_await task;
    }
    co_return all;
}

QCoro::Task<Result<Done>> TelarisSource::fetchChangedSince(QDateTime since, int, TakeListed take)
{
    const QPointer<TelarisSource> guard(this);
    QDateTime from = since;
    int offset = 0;
    for (int pages = 0; pages < pagesLimit; ++pages) {
        auto asking = page(from, Telaris::pageSize, offset, Urgency::Scheduled);
        const auto answer = co_await asking;
        if (!answer)
            co_return answer.error();
        if (!guard)
            co_return stoppedError();
        const auto read = Telaris::parsePage(answer->content, m_access);
        if (!read)
            co_return read.error();
        take({read->orders.values(), answer->requestId, read->unreadable});
        const bool all = read->rows < Telaris::pageSize || (read->total >= 0 && offset + read->rows >= read->total);
        if (all)
            break;
        // On from the last change seen: an order that changes meanwhile moves to the end and pushes nobody over the border. A
        // page within one second goes on by number.
        const bool moves = read->lastUpdated.isValid() && (!from.isValid() || read->lastUpdated > from);
        offset = moves ? 0 : offset + read->rows;
        from = moves ? read->lastUpdated : from;
    }
    co_return Done{};
}

QCoro::Task<QList<FetchedInvoices>> TelarisSource::fetchInvoices(QList<OrderRef> refs, Urgency)
{
    QList<FetchedInvoices> all;
    for (const OrderRef &ref : refs)
        all.append({ref, Error{.kind = ErrorKind::Usage, .message = Said::tr("Telaris tells invoices with the order."), .detail = {}}, {}});
    co_return all;
}

void TelarisSource::note(WhoAmI &who, CheckStep step)
{
    who.steps.append(step);
    Q_EMIT stepChecked(step);
}

QCoro::Task<Result<WhoAmI>> TelarisSource::whoAmI()
{
    const QPointer<TelarisSource> guard(this);
    WhoAmI who;
    who.account = m_access.base.host();
    who.version = m_access.transport == Telaris::Transport::JsonRpc ? u"JSON-RPC (MCP)"_s : u"REST, orders v1"_s;
    auto asking = page(QDateTime(), 1, 0, Urgency::Person);
    const auto answer = co_await asking;
    if (!guard)
        co_return who;
    const ErrorKind kind = answer ? ErrorKind::Usage : answer.error().kind;
    const bool signedIn = answer || (kind != ErrorKind::Auth && kind != ErrorKind::Permission);
    const bool reached = answer || !signedIn;
    note(who, {u"Reached"_s, reached, reached ? m_access.base.host() : answer.error().message, {}});
    if (!reached) {
        who.steps.last().askAdmin = Said::tr("Waybill needs the address of Telaris' order interface, its path and a key that may read orders.");
        co_return who;
    }
    const QString grant = Said::tr("Waybill needs a key of Telaris that may list and read orders; it changes nothing there.");
    note(who, {Said::tr("Signed in, may read orders"), bool(answer), answer ? QString() : answer.error().message, answer ? QString() : grant});
    if (!answer)
        co_return who;
    const auto read = Telaris::parsePage(answer->content, m_access);
    const QJsonArray rows = m_access.fields.at(answer->content, u"list"_s).toArray();
    const QStringList missing = rows.isEmpty() ? QStringList() : Telaris::missingFields(rows.first(), m_access);
    const QString words = !read ? read.error().message
        : rows.isEmpty()        ? Said::tr("There is no order yet to look at.")
        : missing.isEmpty()     ? QString()
                                : Said::tr("An order holds nothing at %1.").arg(missing.join(u", "_s));
    const bool fits = read && missing.isEmpty();
    note(who, {Said::tr("Fields are found"), fits, words, fits ? QString() : Said::tr("Please say under which names an order tells its id, status and last change.")});
    co_return who;
}

} // namespace Waybill
