#include "tests/bench/logstore.h"

#include "core/store/stores.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyentries.h"

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

double firstPage(Stores &stores, const QString &piece)
{
    ActivityFilter filter;
    filter.search = piece;
    QElapsedTimer timer;
    timer.start();
    const auto rows = stores.activity.rows(filter, {}, 200);
    return rows ? double(timer.nsecsElapsed()) / 1e6 : 1e9;
}

} // namespace

int benchInserts(int entries)
{
    const QTemporaryDir folder(QStringLiteral(BENCH_FOLDER) + u"/inserts-XXXXXX"_s);
    return fillActivity(folder.path(), entries) ? 0 : 1;
}

int benchSearch(const QString &folder)
{
    // Pieces of a PO, tracking number, invoice, supplier order and message; frequent, rare and absent ones.
    const QStringList pieces{u"po-2026-0421"_s, u"1z4"_s, u"1z48"_s, u"inv1337"_s, u"80031"_s, u"shipped 7"_s, u"proc"_s,
                             u"2026-03"_s,      u"91"_s,  u"xyzzy"_s, u"td-synnex-99"_s, u"held"_s, u"0420"_s, u"tracking"_s};
    QList<double> warm;
    QList<double> cold;
    {
        const auto stores = Stores::open(folder, Database::Access::ReadOnly);
        if (!stores)
            return 1;
        for (int round = 0; round < 5; ++round) {
            for (const QString &piece : pieces) {
                const double took = firstPage(**stores, piece);
                if (round > 0)
                    warm.append(took);
            }
        }
    }
    for (const QString &piece : pieces) {
        forget(folder + u"/waybill.db"_s);
        const auto stores = Stores::open(folder, Database::Access::ReadOnly);
        if (!stores)
            return 1;
        const double took = firstPage(**stores, piece);
        std::printf("%-14s %7.1f ms cold\n", qPrintable(piece), took);
        cold.append(took);
    }
    tellFigure("search.warmP95", percentile(warm, 0.95));
    tellFigure("search.coldP95", percentile(cold, 0.95));
    return 0;
}

} // namespace Waybill
