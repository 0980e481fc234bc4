#include "tests/bench/manyentries.h"

#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

ActivityEntry benchEntry(int number, const QDateTime &start)
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

Result<Done> fillActivity(Stores &stores, int count, const char *figure)
{
    const auto there = stores.activity.newestBefore(QDateTime(QDate(3000, 1, 1), QTime(0, 0), Qt::UTC));
    if (!there)
        return there.error();
    const QDateTime start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    const int begun = int(*there);
    constexpr int together = 1'000;
    for (int first = begun; first < count; first += together) {
        QList<ActivityEntry> entries;
        for (int i = first; i < std::min(count, first + together); ++i)
            entries.append(benchEntry(i, start));
        if (const auto added = stores.activity.append(entries); !added)
            return added.error();
        if (first % 50'000 == 0)
            std::fprintf(stderr, "filled %d of %d\n", first, count);
    }
    if (begun < count)
        tellFigure(figure, (count - begun) / (double(timer.elapsed()) / 1000));
    return stores.database->checkpoint();
}

} // namespace Waybill
