#include "tests/bench/unchanged.h"

#include "core/net/httpclient.h"
#include "core/sources/tdsynnex/statusparser.h"
#include "tests/bench/connectedcore.h"
#include "tests/bench/figures.h"

#include <ctime>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

double cpuHere() ///< ms of this thread
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

TdSynnex::Access accessOf(const QJsonObject &details)
{
    TdSynnex::Access access;
    access.user = details.value("user"_L1).toString();
    access.password = details.value("password"_L1).toString();
    access.customerNumber = details.value("customerNumber"_L1).toString();
    access.base = QUrl(details.value("baseUrl"_L1).toString());
    return access;
}

/// The same requests as the adapter's, four in flight, and nothing done with the answers.
QCoro::Task<QList<QByteArray>> fetchAll(HttpClient *client, TdSynnex::Access access, int orders)
{
    QList<QByteArray> answers;
    std::vector<QCoro::Task<Result<HttpResponse>>> running;
    int next = 1;
    while (next <= orders || !running.empty()) {
        while (next <= orders && running.size() < 4) {
            HttpRequest request;
            request.method = "POST";
            request.url = TdSynnex::statusUrl(access);
            request.headers = {{"Content-Type", "application/xml"}, {"Accept", "*/*"}};
            request.body = TdSynnex::statusRequest(access, PoNumber(benchNumber(next++)));
            running.push_back(client->send(request));
        }
        auto oldest = std::move(running.front());
        running.erase(running.begin());
        const auto response = co_await oldest;
        answers.append(response ? response->body : QByteArray());
    }
    co_return answers;
}

} // namespace

int benchUnchanged(int orders)
{
    constexpr int rounds = 5;
    ConnectedCore core;
    auto ready = core.begin({.orders = orders}, 0, true);
    if (ready) { // looking for new orders is a fixed cost of a run now and then, not of an unchanged order
        const auto row = core.service().ask<Result<SettingRow>>([](SyncCore &all) { return all.setSetting(u"links/discoveryEvery"_s, u"1440"_s); }).result();
        ready = row ? Result<Done>(Done{}) : Result<Done>(row.error());
    }
    double used = 0;
    for (int round = -3; round < rounds; ++round) { // first come the writes, then second looks
        if (ready && round > -3)
            ready = core.advance(std::chrono::minutes(6));
        if (ready && round == 0)
            ready = core.sandbox().clearJournal();
        const double before = ready ? core.cpu() : 0;
        const auto summary = ready ? core.pass() : Result<RunSummary>(ready.error());
        if (!summary) {
            std::fprintf(stderr, "%s %s\n", qPrintable(summary.error().message), qPrintable(summary.error().detail));
            return 1;
        }
        used += round < 0 ? 0 : (core.cpu() - before) / rounds;
        if (round >= 0 && summary->coverage.unchanged != orders)
            return 1;
    }
    const auto target = askedOf(core.sandbox(), u"autotask"_s);
    const auto source = askedOf(core.sandbox(), u"tdsynnex"_s);
    if (!target || !source || source->all != orders * rounds)
        return 1;

    SystemClock clock;
    const TdSynnex::Access access = accessOf(core.sandbox().details().value("tdsynnex"_L1).toObject());
    HttpClient client({.system = u"TD SYNNEX"_s}, &clock, std::make_shared<RateBudget>(RateLimits{.inFlight = 4}, &clock));
    client.redactor().add(access.password);
    const double beforeHttp = cpuHere();
    auto fetching = fetchAll(&client, access, orders);
    const QList<QByteArray> answers = QCoro::waitFor(fetching);
    const double http = cpuHere() - beforeHttp;
    int understood = 0;
    const double beforeParsing = cpuHere();
    for (int number = 1; number <= orders; ++number)
        understood += TdSynnex::parseStatus(answers.at(number - 1), PoNumber(benchNumber(number)), access) ? 1 : 0;
    const double parsing = cpuHere() - beforeParsing;
    if (understood != orders)
        return 1;
    const double each = (used - http) / orders;
    std::printf("an unchanged order: %.3f ms of the core's thread in all, %.3f ms without its request; parsing its %lld bytes alone %.3f ms\n",
                used / orders, each, static_cast<long long>(answers.first().size()), parsing / orders);
    tellFigure("unchanged.targetRequests", target->all);
    tellFigure("unchanged.core", each);
    tellFigure("unchanged.http", http / orders);
    tellFigure("unchanged.parse", parsing / orders);
    return 0;
}

} // namespace Waybill
