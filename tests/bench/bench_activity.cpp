// The Sync Activity Log with 1,000,000 entries: how long people wait for it. Run with QT_QPA_PLATFORM=offscreen or xcb.
// The log is filled once and kept in the build folder; `bench_activity 100000` takes a smaller one.
#include "app/composition/composition.h"
#include "ui/activity/activitylogpage.h"
#include "ui/activity/activitymodel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <cstdio>

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

class NoWays final : public Navigator
{
public:
    void showTab(Tab) override {}
    void showOrders(OrderFilter) override {}
    void showOrder(const PoNumber &, OrderTab) override {}
    void explain(const PoNumber &) override {}
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

double percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min<qsizetype>(values.size() - 1, qsizetype(part * double(values.size()))));
}

void print(const char *what, const QList<double> &values)
{
    std::printf("%-48s median %7.1f ms   p95 %7.1f ms   max %7.1f ms   n %lld\n", what, percentile(values, 0.5),
                percentile(values, 0.95), percentile(values, 1), static_cast<long long>(values.size()));
    std::fflush(stdout);
}

double memoryInUse() ///< MiB, resident
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

ActivityEntry entryOf(int number, const QDateTime &start)
{
    static const QStringList results{u"updated"_s, u"updated"_s, u"updated"_s, u"noChange"_s, u"held"_s, u"failed"_s, u"excluded"_s};
    QRandomGenerator random(quint32(number) + 7);
    ActivityEntry entry;
    entry.at = start.addSecs(15 * number);
    entry.run = RunId(u"run-%1"_s.arg(number / 40));
    entry.integration = TemplateId(u"t%1"_s.arg(number % 4));
    entry.templateName = u"Get Order Status"_s;
    entry.source = u"TD SYNNEX"_s;
    entry.target = u"Autotask"_s;
    entry.result = results.at(qsizetype(random.bounded(quint32(results.size()))));
    const int order = number % 50'000;
    entry.po = PoNumber(u"PO-2026-%1"_s.arg(order, 6, 10, QChar(u'0')));
    entry.record = RecordId(QString::number(2'900'000 + order));
    entry.supplierOrders = {QString::number(80'000'000 + order * 7)};
    entry.trackingNumbers = {u"1Z%1"_s.arg(random.generate64() % 10'000'000'000'000'000ULL, 16, 10, QChar(u'0'))};
    entry.invoiceNumbers = {u"INV%1"_s.arg(100'000 + order)};
    entry.what = u"Status Processing → Shipped; +1 tracking number"_s;
    entry.reason = u"The supplier shipped %1 of %2 pieces."_s.arg(random.bounded(9)).arg(9);
    entry.rawStatus = u"shipped"_s;
    entry.fields = {QJsonObject{{u"field"_s, u"Expected Ship Date"_s}, {u"old"_s, u"2026-02-01"_s}, {u"new"_s, u"2026-02-14"_s}}};
    entry.requestIds = {u"td-synnex-%1"_s.arg(number)};
    entry.durationMs = random.bounded(900);
    return entry;
}

bool fill(const QString &folder, int count)
{
    const auto stores = Stores::open(folder);
    if (!stores) {
        std::fprintf(stderr, "%s %s\n", qPrintable(stores.error().message), qPrintable(stores.error().detail));
        return false;
    }
    const auto there = (*stores)->activity.newestBefore(QDateTime(QDate(3000, 1, 1), QTime(0, 0), Qt::UTC));
    const QDateTime start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    const int begun = there ? int(*there) : 0;
    for (int first = begun; first < count; first += 2'000) {
        QList<ActivityEntry> entries;
        for (int i = first; i < std::min(count, first + 2'000); ++i)
            entries.append(entryOf(i, start));
        if (!(*stores)->activity.append(entries))
            return false;
        if (first % 50'000 == 0)
            std::fprintf(stderr, "filled %d of %d\n", first, count);
    }
    if (begun < count)
        std::printf("filled with %d entries in %.0f s\n", count - begun, double(timer.elapsed()) / 1000);
    return (*stores)->database->checkpoint().hasValue();
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
    if (!fill(folder, count))
        return 1;
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

    print("first page", {painted(model, &ActivityModel::begun, table, [&] { page.arrive(); })});
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
    std::printf("window's thread, p99 of one event: %.1f ms\n", percentile(app.blocks, 0.99));
    std::printf("memory: %.0f MiB, an empty window %.0f MiB\n", memoryInUse(), emptyWindow);
    return 0;
}
