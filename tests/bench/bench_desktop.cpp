// What a person waits for in the whole window. Run with QT_QPA_PLATFORM=offscreen or xcb.
//   bench_desktop start FOLDER   from the process's begin to painted tiles with their figures, and memory, on the log that
//                                bench_activity has filled (build folder, bench/activity-1000000), beside an empty Qt window;
//                                each is measured in processes of its own, nine times
//   bench_desktop sync [ORDERS]  how long the window's thread is held while 1,000 orders are looked at and written
#include "app/composition/composition.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyorders.h"
#include "tests/bench/timedapplication.h"
#include "tests/ui/support/deskonsandbox.h"
#include "tests/ui/support/windowmemoryinram.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statewatch.h"
#include "ui/templates/templatetile.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const begunName = "BENCH_BEGUN";

qint64 microsecondsNow()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

/// Since the process was asked for: loading it counts.
double msSinceStart()
{
    return double(microsecondsNow() - qEnvironmentVariable(begunName).toLongLong()) / 1000;
}

void tellStart()
{
    std::printf("%.1f %.1f\n", msSinceStart(), memoryInUse());
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
    const NewTemplate entry{u"Get Order Status"_s, u"TD SYNNEX"_s, u"Autotask"_s, {u"175"_s}, *file}; // named: nobody is there to be asked
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
    auto opening = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }); // beside the window's making, as in the program
    WindowMemoryInRam memory;
    memory.keep(u"tab"_s, int(Tab::Templates));
    MainWindow window(service, [] { return QDateTime::currentDateTimeUtc(); }, allScreens(), memory);
    window.show();
    const auto opened = opening.result();
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    if (prepare) {
        const auto added = addTemplate(service);
        if (!added)
            std::fprintf(stderr, "%s %s\n", qPrintable(added.error().message), qPrintable(added.error().detail));
        return added ? 0 : 1;
    }
    window.begin();
    const auto told = [&] {
        const auto *tile = window.findChild<TemplateTile *>();
        const auto *state = tile && tile->isVisible() ? tile->findChild<QLabel *>(u"state"_s) : nullptr;
        return state && !state->text().isEmpty();
    };
    bool tooLate = false;
    QTimer::singleShot(30'000, &window, [&] { tooLate = true; });
    while (!told() && !tooLate)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents); // as the program waits; QTest's waits nap for ten milliseconds
    if (tooLate)
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
        for (int run = 0; run < 9; ++run) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(begunName), QString::number(microsecondsNow()));
            process.setProcessEnvironment(environment);
            process.start(program, {what, folder});
            process.waitForFinished(120'000);
            const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
            times.append(figures.value(0).toDouble());
            memories.append(figures.value(1).toDouble());
        }
        std::printf("%-28s median %5.1f ms, most %5.1f ms, %4.0f MiB\n",
                    what == "empty"_L1 ? "an empty Qt window" : "start to tiles with figures", percentile(times, 0.5), percentile(times, 1),
                    percentile(memories, 0.5));
        tellFigure(what == "empty"_L1 ? "start.empty" : "start.tiles", percentile(times, 0.5));
        tellFigure(what == "empty"_L1 ? "start.emptyMemory" : "start.memory", percentile(memories, 0.5));
    }
    return 0;
}

int syncMany(TimedApplication &application, int orders)
{
    const QTemporaryDir folder;
    DeskOnSandbox desk;
    if (!writeManyOrders(folder.path(), {.orders = orders}))
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
    application.work.clear();
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
    tellFigure("window.written", summary->coverage.updated);
    tellFigure("window.threadP99", percentile(application.blocks, 0.99));
    tellFigure("window.threadMost", percentile(application.blocks, 1));
    tellFigure("window.workP99", percentile(application.work, 0.99));
    tellFigure("window.workMost", percentile(application.work, 1));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "sync") {
        TimedApplication application(argc, argv);
        return syncMany(application, argc > 2 ? std::atoi(argv[2]) : 1'000);
    }
    const QApplication application(argc, argv); // a clock at each event would cost the window with tiles a millisecond, the empty one nothing
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "empty"_L1)
        return emptyWindow();
    if ((what == "tiles"_L1 || what == "prepare"_L1) && argc == 3)
        return tiles(arguments.at(2), what == "prepare"_L1);
    if (what == "start"_L1 && argc == 3)
        return compareStarts(arguments.first(), arguments.at(2));
    std::fprintf(stderr, "usage: bench_desktop start FOLDER | sync [ORDERS]\n");
    return 2;
}
