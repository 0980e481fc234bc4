#include "tests/bench/logstore.h"

#include "core/store/backup.h"
#include "core/store/stores.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyentries.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Asks the machine to forget what it holds of the file.
void forget(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fdatasync(handle);
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
    ::close(handle);
}

/// ms until it is answered.
template<typename Ask>
double timed(Ask ask)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask();
    return answer ? double(timer.nsecsElapsed()) / 1e6 : 1e9;
}

ActivityFilter lookingFor(const QString &piece)
{
    ActivityFilter filter;
    filter.search = piece;
    return filter;
}

double firstPage(Stores &stores, const QString &piece)
{
    return timed([&, filter = lookingFor(piece)] { return stores.activity.rows(filter, {}, 200); });
}

// Pieces of a PO, tracking number, invoice, supplier order and message; frequent, rare and absent ones.
const QStringList &pieces()
{
    static const QStringList all{u"po-2026-0421"_s, u"1z4"_s, u"1z48"_s,  u"inv1337"_s,     u"80031"_s, u"shipped 7"_s, u"proc"_s,
                                 u"2026-03"_s,      u"919"_s, u"xyzzy"_s, u"td-synnex-99"_s, u"held"_s,  u"0420"_s,      u"tracking"_s};
    return all;
}

/// What the log's window asks of each piece: the first page four times, after once that does not count, then what follows it.
void tellSearch(Stores &stores, const QByteArray &name)
{
    QMap<QString, QList<double>> pages;
    for (int round = 0; round < 5; ++round) {
        for (const QString &piece : pieces()) {
            const double took = firstPage(stores, piece);
            if (round > 0)
                pages[piece].append(took);
        }
    }
    QList<double> all;
    QList<double> keys;
    QList<double> counts;
    QList<double> groups;
    for (const QString &piece : pieces()) {
        const ActivityFilter filter = lookingFor(piece);
        all += pages.value(piece);
        keys += timed([&] { return stores.activity.index(filter, {}, 4'000, 200); });
        counts += timed([&] { return stores.activity.count(filter, 999); });
        groups += timed([&] { return stores.activity.groups(filter, ActivityGrouping::Order, 1'000); });
        std::printf("%-14s page %7.1f  keys %7.1f  count %7.1f  groups %7.1f ms\n", qPrintable(piece), percentile(pages.value(piece), 0.5),
                    keys.constLast(), counts.constLast(), groups.constLast());
    }
    tellFigure((name + "P95").constData(), percentile(all, 0.95));
    tellFigure((name + "KeysMedian").constData(), percentile(keys, 0.5));
    tellFigure((name + "CountMedian").constData(), percentile(counts, 0.5));
    tellFigure((name + "GroupsMedian").constData(), percentile(groups, 0.5));
}

} // namespace

int benchStores(int entries)
{
    {
        const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER) + u"/inserts-XXXXXX"_s);
        const auto stores = Stores::open(folder.path());
        if (!stores || !fillActivity(**stores, entries, "store.file.insertsPerSecond"))
            return 1;
        tellSearch(**stores, "store.file.search");
    }
    QString why;
    PostgresCluster *server = PostgresCluster::own(&why);
    if (!server) {
        std::printf("PostgreSQL is left out: %s\n", qPrintable(why));
        return 0;
    }
    Database::Options options;
    options.server = server->emptyDatabase();
    auto database = Database::open(options);
    if (!database) {
        std::fprintf(stderr, "%s %s\n", qPrintable(database.error().message), qPrintable(database.error().detail));
        return 1;
    }
    Stores stores(std::move(*database));
    if (!fillActivity(stores, entries, "store.server.insertsPerSecond"))
        return 1;
    if (!server->run(options.server->database, u"ANALYZE"_s)) // as autovacuum does after a while
        return 1;
    tellSearch(stores, "store.server.search");
    tellFigure("store.entries", entries);
    return 0;
}

int benchRestore(const QString &folder)
{
    const QTemporaryDir scratch(QStringLiteral(BENCH_FOLDER) + u"/restore-XXXXXX"_s);
    if (!QFile::copy(folder + u"/waybill.db"_s, scratch.filePath(u"waybill.db"_s)))
        return 1;
    Backups backups(scratch.path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    QString file;
    {
        const auto stores = Stores::open(scratch.path());
        const auto made = stores ? backups.make(*(*stores)->database, now, u"person"_s) : Result<BackupFile>(stores.error());
        if (!made)
            return 1;
        file = made->file;
    }
    tellFigure("restore.backupSeconds", double(timer.restart()) / 1000);
    if (const auto restored = backups.restore(file, now); !restored)
        return 1;
    const auto stores = Stores::open(scratch.path());
    if (!stores)
        return 1;
    tellFigure("restore.seconds", double(timer.elapsed()) / 1000);
    const auto entries = (*stores)->database->number(u"SELECT count(*) FROM activity"_s);
    tellFigure("restore.entries", entries ? double(*entries) : 0);
    return 0;
}

int benchSearch(const QString &folder)
{
    if (const auto server = ServerAddress::parse(folder)) {
        const auto stores = Stores::open(*server, {}, Database::Access::ReadOnly);
        if (stores)
            tellSearch(**stores, "store.server.search");
        return stores ? 0 : 1;
    }
    QList<double> cold;
    {
        const auto stores = Stores::open(folder, Database::Access::ReadOnly);
        if (!stores)
            return 1;
        tellSearch(**stores, "search.warm");
    }
    for (const QString &piece : pieces()) {
        forget(folder + u"/waybill.db"_s);
        const auto stores = Stores::open(folder, Database::Access::ReadOnly);
        if (!stores)
            return 1;
        const double took = firstPage(**stores, piece);
        std::printf("%-14s %7.1f ms cold\n", qPrintable(piece), took);
        cold.append(took);
    }
    tellFigure("search.coldP95", percentile(cold, 0.95));
    return 0;
}

} // namespace Waybill
