// What a person waits for in the whole window. Run with QT_QPA_PLATFORM=offscreen or xcb.
//   bench_desktop start FOLDER   from the process's begin to painted tiles with their figures, and memory, on the log that
//                                bench_activity has filled (build folder, bench/activity-1000000), beside an empty Qt window;
//                                each is measured in processes of its own, five times
//   bench_desktop sync [ORDERS]  how long the window's thread is held while 1,000 orders are looked at and written
#include "app/composition/composition.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statewatch.h"
#include "ui/templates/templatetile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <unistd.h>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Knows how long each event held the window's thread.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // events of all threads come by here
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        blocks.append(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    QList<double> blocks; ///< ms

private:
    int m_depth = 0;
};

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min<qsizetype>(values.size() - 1, qsizetype(part * double(values.size()))));
}

double memoryInUse() ///< MiB, resident
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024) : 0;
}

/// Since the kernel started this process, to a hundredth of a second.
double msSinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' '); // the name may hold blanks
    return (uptime.readAll().split(' ').value(0).toDouble() - fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK))) * 1000;
}

void tellStart()
{
    std::printf("%.0f %.1f\n", msSinceStart(), memoryInUse());
    std::fflush(stdout);
}

int emptyWindow()
{
    QWidget window;
    window.resize(1180, 780);
    window.show();
    window.repaint();
    QApplication::processEvents();
    tellStart();
    return 0;
}

/// Two accounts and their template beside the log, as a person who works with it has them.
Result<Done> addTemplate(SyncService &service)
{
    const auto known = service.ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Done{};
    NewConnection source{u"tdsynnex"_s, {}, {{u"user"_s, u"bench"_s}, {u"account"_s, u"1"_s}, {u"baseUrl"_s, u"http://127.0.0.1:9"_s}}, {}};
    NewConnection target{u"autotask"_s, {}, {{u"user"_s, u"bench"_s}, {u"baseUrl"_s, u"http://127.0.0.1:9"_s}}, {}};
    for (const NewConnection &each : {source, target}) {
        const auto added = service.ask<Result<ConnectionId>>([each](SyncCore &core) { return core.addConnection(each); }).result();
        if (!added)
            return added.error();
    }
    const auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return file.error();
    const NewTemplate entry{u"Get Order Status"_s, u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    const auto imported = service.ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    return imported ? Result<Done>(Done{}) : Result<Done>(imported.error());
}

int tiles(const QString &folder, bool prepare)
{
    CoreOptions options;
    options.dataFolder = folder;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    SyncService service(options);
    WindowMemoryInRam memory;
    memory.keep(u"tab"_s, int(Tab::Templates));
    MainWindow window(service, [] { return QDateTime::currentDateTimeUtc(); }, allScreens(), memory);
    window.show();
    const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    if (prepare) {
        const auto added = addTemplate(service);
        return added ? 0 : 1;
    }
    window.begin();
    const auto told = [&] {
        const auto *tile = window.findChild<TemplateTile *>();
        const auto *state = tile && tile->isVisible() ? tile->findChild<QLabel *>(u"state"_s) : nullptr;
        return state && !state->text().isEmpty();
    };
    if (!QTest::qWaitFor(told, 30'000))
        return 1;
    window.repaint();
    tellStart();
    return 0;
}

int compareStarts(const QString &program, const QString &folder)
{
    if (QProcess::execute(program, {u"prepare"_s, folder}) != 0)
        return 1;
    for (const QString &what : {u"empty"_s, u"tiles"_s}) {
        QList<double> times;
        QList<double> memories;
        for (int run = 0; run < 5; ++run) {
            QProcess process;
            process.start(program, {what, folder});
            process.waitForFinished(120'000);
            const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
            times.append(figures.value(0).toDouble());
            memories.append(figures.value(1).toDouble());
        }
        std::printf("%-28s median %5.0f ms, most %5.0f ms, %4.0f MiB\n",
                    what == "empty"_L1 ? "an empty Qt window" : "start to tiles with figures", percentile(times, 0.5), percentile(times, 1),
                    percentile(memories, 0.5));
    }
    return 0;
}

QJsonObject orderOf(int number)
{
    const QString supplierOrder = QString::number(170'000'000 + number);
    const QString name = u"Docking station %1"_s.arg(number);
    const QString part = QString::number(5'000'000 + number);
    const QJsonObject product{{u"id"_s, 700'000 + number}, {u"name"_s, name}, {u"sku"_s, u"D-%1"_s.arg(number)}, {u"vendorPartNumber"_s, part},
                              {u"vendorProductNumber"_s, part}, {u"manufacturerProductName"_s, u"AB-%1"_s.arg(number)},
                              {u"manufacturerName"_s, u"Example Devices"_s}};
    const QJsonObject line{{u"id"_s, 900'000 + number}, {u"quantity"_s, 4}, {u"unitCost"_s, 100.0}, {u"estimatedArrivalDate"_s, QJsonValue::Null},
                           {u"memo"_s, QJsonValue::Null}, {u"product"_s, product}};
    const QJsonObject header{{u"status"_s, u"Submitted"_s}, {u"vendorID"_s, u"TD SYNNEX"_s}, {u"purchaseForCompanyID"_s, u"Example Client Inc"_s},
                             {u"externalPONumber"_s, supplierOrder}, {u"vendorInvoiceNumber"_s, QJsonValue::Null}, {u"generalMemo"_s, QString()},
                             {u"shippingDate"_s, QJsonValue::Null}, {u"freight"_s, QJsonValue::Null}, {u"shipToName"_s, u"Example Client Inc"_s},
                             {u"shipToAddress1"_s, u"1 Demo Way"_s}, {u"shipToCity"_s, u"Columbus"_s}, {u"shipToState"_s, u"OH"_s},
                             {u"shipToPostalCode"_s, u"43123"_s}, {u"createDateTime"_s, u"2026-03-02T13:20:00Z"_s},
                             {u"submitDateTime"_s, u"2026-03-02T13:40:00Z"_s}};
    const QJsonObject row{{u"line"_s, u"1"_s}, {u"of"_s, 1}, {u"code"_s, u"accepted"_s}, {u"order"_s, supplierOrder}, {u"type"_s, u"SO"_s},
                          {u"quantity"_s, 4}, {u"price"_s, 100.0}, {u"name"_s, name.toUpper()}, {u"warehouse"_s, u"14"_s}, {u"shipMethod"_s, u"FG"_s},
                          {u"shipEstimate"_s, u"day 3"_s}, {u"deliveryEstimate"_s, u"day 5"_s}};
    const QJsonObject event{{u"at"_s, u"day 1 06:00"_s}, {u"code"_s, u"accepted"_s}, {u"poTime"_s, u"day 1 05:40:12"_s}, {u"rows"_s, QJsonArray{row}}};
    return {{u"po"_s, u"PO-BENCH-%1"_s.arg(number, 5, 10, QChar(u'0'))}, {u"title"_s, u"one of many"_s}, {u"link"_s, u"submitted"_s},
            {u"autotask"_s, QJsonObject{{u"id"_s, 500'000 + number}, {u"header"_s, header}, {u"lines"_s, QJsonArray{line}}}},
            {u"supplier"_s, QJsonArray{event}}, {u"target"_s, QJsonArray()}, {u"expected"_s, QJsonObject{{u"coverage"_s, u"updated"_s}}}};
}

bool writeScenario(const QString &folder, int orders)
{
    const QJsonArray companies{QJsonObject{{u"id"_s, 175}, {u"companyName"_s, u"TD SYNNEX"_s}, {u"companyType"_s, u"Vendor"_s}},
                               QJsonObject{{u"id"_s, 310}, {u"companyName"_s, u"Example Client Inc"_s}, {u"companyType"_s, u"Customer"_s}}};
    const QJsonObject scenario{
        {u"title"_s, u"Many orders"_s}, {u"zone"_s, u"America/Los_Angeles"_s}, {u"start"_s, u"2026-03-02 06:00"_s}, {u"end"_s, u"day 4 18:00"_s},
        {u"step"_s, u"30m"_s},
        {u"tdsynnex"_s, QJsonObject{{u"customerNumber"_s, u"123456"_s}, {u"user"_s, u"orders-ro@example.com"_s}, {u"password"_s, u"sandbox-only-password"_s}}},
        {u"autotask"_s, QJsonObject{{u"userName"_s, u"api-user@example.com"_s}, {u"secret"_s, u"sandbox-only-secret"_s},
                                    {u"integrationCode"_s, u"SANDBOXINTEGRATIONCODE01"_s}, {u"companies"_s, companies}}}};
    QJsonArray all;
    for (int number = 1; number <= orders; ++number)
        all.append(orderOf(number));
    const auto write = [&](const QString &name, const QJsonObject &object) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    };
    return write(u"scenario.json"_s, scenario) && write(u"01-orders.json"_s, {{u"orders"_s, all}});
}

int syncMany(TimedApplication &application, int orders)
{
    const QTemporaryDir folder;
    DeskOnSandbox desk;
    if (!writeScenario(folder.path(), orders))
        return 1;
    auto ready = desk.story.begin(folder.path());
    if (ready)
        ready = desk.story.connect(true);
    if (!ready) {
        std::fprintf(stderr, "%s %s\n", qPrintable(ready.error().message), qPrintable(ready.error().detail));
        return 1;
    }
    WindowMemoryInRam memory;
    memory.keep(u"tab"_s, int(Tab::Activity)); // the screen that has most to do meanwhile
    MainWindow window(desk.story.service(), [&desk] { return desk.story.now(); }, allScreens(), memory);
    window.show();
    window.begin();
    if (!QTest::qWaitFor([&] { return window.watch().isKnown(); }, 30'000))
        return 1;
    application.blocks.clear();
    QElapsedTimer timer;
    timer.start();
    std::optional<RunSummary> summary;
    ask<Result<RunSummary>>(desk.story.service(), &window, [](SyncCore &core) { return core.sync(u"Get Order Status"_s, {}); },
                            [&](const Result<RunSummary> &done) { summary = done ? *done : RunSummary(); });
    if (!QTest::qWaitFor([&] { return summary.has_value(); }, 600'000))
        return 1;
    std::printf("%d orders looked at, %d written, in %.1f s\n", int(summary->orders.size()), summary->coverage.updated, double(timer.elapsed()) / 1000);
    std::printf("window's thread, one event: p99 %.1f ms, longest %.1f ms, n %lld\n", percentile(application.blocks, 0.99),
                percentile(application.blocks, 1), static_cast<long long>(application.blocks.size()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "empty"_L1)
        return emptyWindow();
    if ((what == "tiles"_L1 || what == "prepare"_L1) && argc == 3)
        return tiles(arguments.at(2), what == "prepare"_L1);
    if (what == "start"_L1 && argc == 3)
        return compareStarts(arguments.first(), arguments.at(2));
    if (what == "sync"_L1)
        return syncMany(application, argc > 2 ? arguments.at(2).toInt() : 1'000);
    std::fprintf(stderr, "usage: bench_desktop start FOLDER | sync [ORDERS]\n");
    return 2;
}
