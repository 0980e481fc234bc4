// The Sync Activity Log with 1,000,000 entries: how long people wait for it. Run with QT_QPA_PLATFORM=offscreen or xcb.
// The log is filled once and kept in the build folder; `bench_activity 100000` takes a smaller one.
#include "app/composition/composition.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyentries.h"
#include "tests/bench/timedapplication.h"
#include "ui/activity/activitylogpage.h"
#include "ui/activity/activitymodel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoWays final : public Navigator
{
public:
    void showTab(Tab) override {}
    void showOrders(OrderFilter) override {}
    void showOrder(const OrderKey &, OrderTab) override {}
    void explain(const OrderKey &) override {}
    void showActivity(const ActivityFilter &) override {}
    void showSetUp() override {}
    void showWizard(const TemplateId &) override {}
    void showLook(const TemplateId &) override {}
    void showTemplateSettings(const TemplateId &) override {}
    void showConnection(const ConnectionId &) override {}
    void addConnection() override {}
    void showSettings(const QString &) override {}
    void open(std::unique_ptr<Page>) override {}
    void tell(const Error &error) override { std::fprintf(stderr, "%s\n", qPrintable(error.message)); }
    void say(const QString &) override {}
};

void print(const char *what, const QList<double> &values)
{
    std::printf("%-48s median %7.1f ms   p95 %7.1f ms   max %7.1f ms   n %lld\n", what, percentile(values, 0.5),
                percentile(values, 0.95), percentile(values, 1), static_cast<long long>(values.size()));
    std::fflush(stdout);
}

/// Until the signal came and what it brought is painted; ms, or negative after half a minute.
template<typename Sender, typename Signal>
double painted(Sender *sender, Signal signal, QWidget *view, const std::function<void()> &act, const std::function<bool()> &there = {})
{
    QEventLoop loop;
    QElapsedTimer timer;
    double took = -1;
    QObject::connect(sender, signal, &loop, [&] {
        if (there && !there())
            return;
        view->repaint();
        took = double(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    }, Qt::QueuedConnection);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    timer.start();
    act();
    loop.exec();
    return took;
}

void press(QWidget *widget, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(widget, &down);
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const QString folder = QStringLiteral(BENCH_FOLDER) + u"/activity-%1"_s.arg(count);
    QDir().mkpath(folder);
    const auto fill = [&]() -> Result<Done> {
        const auto stores = Stores::open(folder);
        return stores ? fillActivity(**stores, count, "log.insertsPerSecond") : Result<Done>(stores.error());
    };
    if (const auto filled = fill(); !filled) {
        std::fprintf(stderr, "%s %s\n", qPrintable(filled.error().message), qPrintable(filled.error().detail));
        return 1;
    }
    if (argc > 2) // only fill
        return 0;

    QWidget bare;
    bare.resize(1100, 760);
    bare.show();
    QApplication::processEvents();
    const double emptyWindow = memoryInUse();

    CoreOptions options;
    options.dataFolder = folder;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    SyncService service(options);
    const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    if (!opened)
        return 1;
    NoWays ways;
    const Desk desk{service, ways, [] { return QDateTime::currentDateTimeUtc(); }};
    ActivityLogPage page(desk);
    page.resize(1100, 760);
    page.show();
    QApplication::processEvents();
    auto *table = page.findChild<QTableView *>(u"activityTable"_s);
    auto *model = page.findChild<ActivityModel *>();
    auto *search = page.findChild<QLineEdit *>(u"activitySearch"_s);
    app.blocks.clear();
    app.work.clear();

    const double firstPage = painted(model, &ActivityModel::begun, table, [&] { page.arrive(); });
    print("first page", {firstPage});
    if (!model->isWhole())
        print("every entry has its row, after that", {painted(model, &ActivityModel::whole, table, [] {})});
    std::printf("rows: %d\n", model->rowCount());

    QList<double> jumps;
    QRandomGenerator random(1);
    for (int i = 0; i < 100; ++i) {
        const int row = int(random.bounded(quint32(model->rowCount() - 100)));
        if (model->at(row))
            continue;
        const auto isRead = [&] { return model->at(table->rowAt(0)) && model->at(table->rowAt(table->viewport()->height() - 1)); };
        jumps.append(painted(model, &ActivityModel::dataChanged, table, [&] { table->verticalScrollBar()->setValue(row); }, isRead));
    }
    print("scroll jump, painted", jumps);

    QList<double> strokes;
    for (const QString &word : {u"po-2026-0421"_s, u"1z48"_s, u"shipped 7"_s, u"inv1337"_s, u"80031"_s, u"held"_s}) {
        for (const QChar letter : word)
            strokes.append(painted(model, &ActivityModel::begun, table, [&] { press(search, letter); }));
        painted(model, &ActivityModel::begun, table, [&] { search->clear(); });
    }
    print("keystroke, result painted (120 ms pause in it)", strokes);

    QList<double> filters;
    for (const QString &result : {u"held"_s, u"failed"_s, u"updated"_s, u"excluded"_s}) {
        ActivityFilter filter;
        filter.results = {result};
        filters.append(painted(model, &ActivityModel::begun, table, [&] { page.showFilter(filter); }));
    }
    print("filter by result, painted", filters);
    print("window's thread, one event", app.blocks);
    tellFigure("log.entries", count);
    tellFigure("log.firstPage", firstPage);
    tellFigure("log.jumpP95", percentile(jumps, 0.95));
    tellFigure("log.keystrokeP95", percentile(strokes, 0.95));
    tellFigure("log.filterP95", percentile(filters, 0.95));
    tellFigure("log.threadP99", percentile(app.blocks, 0.99));
    tellFigure("log.threadMost", percentile(app.blocks, 1));
    tellFigure("log.workP99", percentile(app.work, 0.99));
    tellFigure("log.workMost", percentile(app.work, 1));
    tellFigure("log.memory", memoryInUse() - emptyWindow);
    return 0;
}
