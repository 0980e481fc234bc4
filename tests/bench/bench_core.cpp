// What the core costs without a window, against the sandbox; each part prints its figures. `tests/bench/run` calls it.
//   bench_core unchanged ORDERS     an order that nothing happened to: requests at the target, time of the core
//   bench_core speed ORDERS MS      orders and writes a second at this latency, by requests in flight alone
//   bench_core memory ORDERS        memory with so many open OrderSync orders, and cycles with 1 % changed
//   bench_core sheet ORDERS         how long the sheet before the first write takes
//   bench_core stores ENTRIES · search FOLDER|ADDRESS    the log's store
//   bench_core day HOURS · detection ORDERS · life DAYS    in compressed time
//   bench_core server               a PostgreSQL of its own with an empty database a line of standard input, until that ends
//   bench_core orders FOLDER ORDERS SOURCE DAY [EVERY]    writes a scenario for other programs
#include "tests/bench/connectedcore.h"
#include "tests/bench/days.h"
#include "tests/bench/figures.h"
#include "tests/bench/logstore.h"
#include "tests/bench/unchanged.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The vendor's starts a second pass at once, as simulated time; what is measured are four in flight there and two here.
int speed(int orders, int latencyMs)
{
    ConnectedCore core;
    if (const auto begun = core.begin({.orders = orders, .shipEvery = 1}, latencyMs, true); !begun)
        return failed(begun.error());
    const auto first = core.pass();
    if (!first)
        return failed(first.error());
    const auto target = askedOf(core.sandbox(), u"autotask"_s);
    if (!target)
        return failed(target.error());
    for (int look = 0; look < 2; ++look) {
        if (const auto moved = core.advance(std::chrono::minutes(6)); !moved)
            return failed(moved.error());
        if (const auto cleared = core.sandbox().clearJournal(); !cleared)
            return failed(cleared.error());
        QElapsedTimer timer;
        timer.start();
        const auto summary = core.pass();
        if (!summary)
            return failed(summary.error());
        const double took = seconds(timer);
        const auto source = askedOf(core.sandbox(), u"tdsynnex"_s);
        if (!source)
            return failed(source.error());
        std::printf("%d orders asked in %.2f s, at most %d in flight\n", source->all, took, source->mostInFlight);
        if (look == 1) {
            tellFigure("speed.ordersPerSecond", source->all / took);
            tellFigure("speed.inFlight", source->mostInFlight);
        }
    }
    std::printf("%d writes in %.2f s, at most %d in flight, %d refused\n", target->writes, target->writeSpan, target->mostInFlight, target->refused);
    tellFigure("speed.writesPerSecond", target->writes / target->writeSpan);
    tellFigure("speed.writesInFlight", target->mostInFlight);
    tellFigure("speed.refused", target->refused);
    return 0;
}

int memory(int orders)
{
    const QByteArray name = "memory." + QByteArray::number(orders);
    const auto tell = [&](const char *what, double value) { tellFigure((name + what).constData(), value); };
    ConnectedCore core;
    const double empty = memoryInUse();
    const ManyOrders many{.orders = orders, .source = u"ordersync"_s, .shipEvery = 100};
    if (const auto begun = core.begin(many, 0, true); !begun)
        return failed(begun.error());
    if (const auto switched = core.sandbox().control(u"options"_s, {{u"system"_s, u"autotask"_s}, {u"hourlyLimit"_s, 100'000'000}}); !switched)
        return failed(switched.error());
    std::chrono::minutes wait{0};
    for (const char *cycle : {".first", ".second", ".unchanged", ".changed"}) {
        if (const auto moved = core.advance(wait); !moved)
            return failed(moved.error());
        wait = cycle == QByteArray(".unchanged") ? std::chrono::minutes(60) : std::chrono::minutes(6); // then one in a hundred has shipped
        if (const auto cleared = core.sandbox().clearJournal(); !cleared)
            return failed(cleared.error());
        QElapsedTimer timer;
        timer.start();
        const auto summary = core.pass();
        if (!summary)
            return failed(summary.error());
        const double took = seconds(timer);
        const auto source = countOf(core.sandbox(), u"ordersync"_s);
        const auto target = countOf(core.sandbox(), u"autotask"_s);
        if (!source || !target)
            return 1;
        std::printf("%d orders%s: %s in %.1f s, %d requests there, %d here, %.0f MiB, at most %.0f\n", orders, cycle,
                    qPrintable(coverageSentence(summary->coverage)), took, *source, *target, memoryInUse(), memoryAtMost());
        std::fflush(stdout);
        tell(QByteArray(cycle).append("Seconds").constData(), took);
        tell(QByteArray(cycle).append("Requests").constData(), *source + *target);
        tell(QByteArray(cycle).append("Updated").constData(), summary->coverage.updated);
    }
    tell("", memoryInUse());
    tell(".most", memoryAtMost());
    tell(".empty", empty);
    return 0;
}

int server()
{
    QString why;
    PostgresCluster *own = PostgresCluster::own(&why);
    if (!own) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    char line[16];
    while (std::fgets(line, sizeof line, stdin)) {
        std::printf("%s\n", qPrintable(own->emptyDatabase().text()));
        std::fflush(stdout);
    }
    return 0;
}

int sheet(int orders)
{
    ConnectedCore core;
    if (const auto begun = core.begin({.orders = orders}, 0, false); !begun)
        return failed(begun.error());
    if (const auto summary = core.pass(); !summary)
        return failed(summary.error());
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto look = core.service().ask<Result<TemplateLook>>([name = core.templateName()](SyncCore &all) { return all.lookBefore(name); }).result();
        if (!look || look->wouldChange() != orders)
            return look ? 1 : failed(look.error());
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    tellFigure("sheet.orders", orders);
    tellFigure("sheet.median", percentile(times, 0.5));
    tellFigure("sheet.most", percentile(times, 1));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const int number = arguments.value(2).toInt();
    QDir().mkpath(QStringLiteral(BENCH_FOLDER));
    if (what == "search"_L1 && argc == 3)
        return benchSearch(arguments.at(2));
    if (what == "restore"_L1 && argc == 3)
        return benchRestore(arguments.at(2));
    if (what == "server"_L1)
        return server();
    if (what == "orders"_L1 && argc >= 6) {
        const ManyOrders many{.orders = arguments.at(3).toInt(), .source = arguments.at(4), .day = QDate::fromString(arguments.at(5), Qt::ISODate),
                              .shipEvery = arguments.value(6).toInt()};
        return many.orders > 0 && many.day.isValid() && QDir().mkpath(arguments.at(2)) && writeManyOrders(arguments.at(2), many) ? 0 : 1;
    }
    if (number > 0) {
        if (what == "unchanged"_L1)
            return benchUnchanged(number);
        if (what == "speed"_L1 && argc == 4)
            return speed(number, arguments.at(3).toInt());
        if (what == "memory"_L1)
            return memory(number);
        if (what == "sheet"_L1)
            return sheet(number);
        if (what == "stores"_L1)
            return benchStores(number);
        if (what == "day"_L1)
            return benchDay(number);
        if (what == "detection"_L1)
            return benchDetection(number);
        if (what == "life"_L1)
            return benchLife(number);
    }
    std::fprintf(stderr, "usage: bench_core unchanged|sheet|memory|detection ORDERS | speed ORDERS MS | day HOURS | life DAYS\n"
                         "       bench_core stores ENTRIES | search FOLDER|ADDRESS | restore FOLDER | server | orders FOLDER ORDERS SOURCE DAY [EVERY]\n");
    return 2;
}
