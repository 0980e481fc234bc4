#include "tests/bench/days.h"

#include "tests/bench/compressedstory.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

/// What the stand-ins saw of a stretch of time.
struct Seen
{
    QMap<qint64, int> byMinute; ///< questions to the supplier
    int asked = 0;
    int refused = 0; ///< 429 and 503, by either side
    int writes = 0;

    void add(const QList<Sandbox::JournalEntry> &entries)
    {
        for (const Sandbox::JournalEntry &entry : entries) {
            refused += entry.status == 429 || entry.status == 503 ? 1 : 0;
            writes += entry.method == "PATCH" ? 1 : 0;
            if (entry.system != "tdsynnex"_L1)
                continue;
            ++asked;
            ++byMinute[entry.at.toSecsSinceEpoch() / 60];
        }
    }
};

/// MiB of the database and its log file.
double sizeOf(const QString &folder)
{
    return double(QFileInfo(folder + u"/waybill.db"_s).size() + QFileInfo(folder + u"/waybill.db-wal"_s).size()) / (1024 * 1024);
}

Result<Done> choose(SyncService &service, const QString &name, const QString &text)
{
    const auto row = service.ask<Result<SettingRow>>([name, text](SyncCore &core) { return core.setSetting(name, text); }).result();
    return row ? Result<Done>(Done{}) : Result<Done>(row.error());
}

} // namespace

int benchDay(int hours)
{
    constexpr double allowedPerSecond = 4; // TD SYNNEX's guidance
    constexpr int orders = 1'400; // a round of them takes longer than the five minutes of Real-time
    CompressedStory story;
    if (const auto begun = story.begin({.orders = orders, .shipEvery = 10, .shipWithin = hours * 3'600, .days = hours / 24 + 2}); !begun)
        return complain(begun.error());
    auto &journal = story.story().sandbox().journal();
    journal.setKeepBodies(false);
    if (const auto played = story.playUntil(story.now().addSecs(1'500)); !played) // the first writes
        return complain(played.error());
    journal.clear();
    const QDateTime begun = story.now();
    Seen seen;
    QElapsedTimer timer;
    timer.start();
    for (int part = 1; part <= hours * 4; ++part) {
        if (const auto played = story.playUntil(begun.addSecs(900LL * part)); !played)
            return complain(played.error());
        seen.add(journal.entries());
        journal.clear();
    }
    const double allowed = allowedPerSecond * double(begun.secsTo(story.now()));
    int most = 0;
    for (const int count : std::as_const(seen.byMinute))
        most = std::max(most, count);
    std::printf("%d orders asked and %d writes in %.2f simulated hours (%.0f s): %.3f of what is allowed, at most %d a minute, %d refused\n", seen.asked,
                seen.writes, double(begun.secsTo(story.now())) / 3'600, double(timer.elapsed()) / 1000, seen.asked / allowed, most, seen.refused);
    tellFigure("day.hours", double(begun.secsTo(story.now())) / 3'600);
    tellFigure("day.asked", seen.asked);
    tellFigure("day.share", seen.asked / allowed);
    tellFigure("day.mostAMinute", most);
    tellFigure("day.refused", seen.refused);
    return 0;
}

int benchDetection(int orders)
{
    const ManyOrders many{.orders = orders, .shipEvery = 1, .shipFirst = 3'600, .shipWithin = 7'200};
    CompressedStory story;
    if (const auto begun = story.begin(many); !begun)
        return complain(begun.error());
    const QDateTime start = story.story().scenario().start;
    if (const auto played = story.playUntil(start.addSecs(3'500)); !played)
        return complain(played.error());
    story.story().sandbox().journal().clear();
    if (const auto played = story.playUntil(start.addSecs(3'600 + 7'200 + 1'200)); !played)
        return complain(played.error());
    QHash<int, QDateTime> written;
    const auto entries = story.story().sandbox().journal().entries(u"autotask"_s);
    for (const Sandbox::JournalEntry &entry : entries) {
        if (entry.method != "PATCH" || !entry.path.endsWith("/purchaseorders"_L1, Qt::CaseInsensitive))
            continue;
        const int number = int(QJsonDocument::fromJson(entry.body).object().value("id"_L1).toInteger()) - 500'000;
        if (!written.contains(number) && entry.at >= start.addSecs(shipsAfter(many, number)))
            written.insert(number, entry.at);
    }
    QList<double> minutes;
    for (int number = 1; number <= orders; ++number) {
        if (written.contains(number))
            minutes.append(double(start.addSecs(shipsAfter(many, number)).msecsTo(written.value(number))) / 60'000);
    }
    std::printf("%lld of %d shipments written; minutes after the supplier said so: median %.2f, p95 %.2f, most %.2f\n",
                static_cast<long long>(minutes.size()), orders, percentile(minutes, 0.5), percentile(minutes, 0.95), percentile(minutes, 1));
    tellFigure("detection.written", double(minutes.size()));
    tellFigure("detection.median", percentile(minutes, 0.5));
    tellFigure("detection.p95", percentile(minutes, 0.95));
    tellFigure("detection.most", percentile(minutes, 1));
    return minutes.size() == orders ? 0 : 1;
}

int benchLife(int days)
{
    constexpr int orders = 60;
    CompressedStory story;
    if (const auto begun = story.begin({.orders = orders, .days = days + 2}); !begun)
        return complain(begun.error());
    for (const QString &name : {u"log/activityKept"_s, u"log/bodiesKept"_s, u"log/historyKept"_s, u"log/runsKept"_s, u"log/outboxKept"_s, u"log/auditKept"_s}) {
        if (const auto done = choose(story.story().service(), name, u"1"_s); !done)
            return complain(done.error());
    }
    for (const QString &name : {u"log/snapshotsKept"_s, u"backup/kept"_s}) {
        if (const auto done = choose(story.story().service(), name, u"2"_s); !done)
            return complain(done.error());
    }
    story.setStep(std::chrono::seconds(20));
    const QDateTime start = story.now();
    QRandomGenerator random(3);
    for (int hour = 1; hour <= days * 24; ++hour) {
        if (const auto played = story.playUntil(start.addSecs(3'600LL * hour)); !played)
            return complain(played.error());
        for (int change = 0; change < 5; ++change) { // the supplier's day of arrival moves
            const QString estimate = start.date().addDays(5 + random.bounded(20)).toString(Qt::ISODate);
            const QJsonObject row{{u"line"_s, u"1"_s}, {u"deliveryEstimate"_s, estimate}};
            story.story().sandbox().edit({{u"system"_s, u"tdsynnex"_s}, {u"po"_s, benchNumber(1 + random.bounded(orders))}, {u"rows"_s, QJsonArray{row}}});
        }
        story.story().sandbox().journal().clear();
        if (hour % 24 != 0)
            continue;
        int updated = 0;
        int others = 0; // neither written nor as they were
        for (const RunSummary &pass : story.passes()) {
            updated += pass.coverage.updated;
            others += pass.coverage.held + pass.coverage.failed + pass.coverage.excluded;
        }
        if (updated < 24) { // one an hour at the very least: else this is no day of operation
            std::fprintf(stderr, "day %d: only %d orders written, %d held, failed or excluded\n", hour / 24, updated, others);
            return 1;
        }
        const double memory = memoryInUse();
        const double size = sizeOf(story.story().dataFolder());
        std::printf("day %d: %lld passes, %d orders written, %d held, failed or excluded, %.1f MiB in memory, database %.2f MiB\n", hour / 24,
                    static_cast<long long>(story.passes().size()), updated, others, memory, size);
        std::fflush(stdout);
        story.forgetPasses();
        tellFigure(qPrintable(u"life.memory.%1"_s.arg(hour / 24)), memory);
        tellFigure(qPrintable(u"life.database.%1"_s.arg(hour / 24)), size);
    }
    return 0;
}

} // namespace Waybill
