#include "storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Searches that go through more of the log than a server's index is asked for at a time.
class TestActivitySearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsFrequentAndRarePiecesInOrder();
    void findsAcrossGapsWithOtherFilters();
    void groupsOfASearchAreTheNewestWithAllTheirEntries();
};

/// Entries 1 to 25,000, their number as duration; their texts say which of them they are. The first 12,000 are a month older.
static Result<Done> fillByNumber(Stores &stores)
{
    return stores.database->change(
        u"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 25000) "
        "INSERT INTO activity (at, run, template, template_name, source, target, result, po, po_key, record, supplier_orders, "
        "tracking_numbers, invoice_numbers, what, reason, rule, raw_status, error_kind, fields, request_ids, duration_ms) "
        "SELECT CASE WHEN n <= 12000 THEN '2026-02-01T12:00:00.000Z' ELSE '2026-03-01T12:00:00.000Z' END, '', 't1', '', '', '', "
        "CASE WHEN n % 5 = 0 THEN 'failed' ELSE 'held' END, 'PO', 'po', '', '', '', '', 'every ' "
        "|| CASE WHEN n % 2 = 0 THEN 'often ' ELSE '' END || CASE WHEN n % 3 = 0 THEN 'third ' ELSE '' END "
        "|| CASE WHEN n % 400 = 0 THEN 'Seldom ' ELSE '' END "
        "|| CASE WHEN n <= 1500 THEN 'LongAgo' ELSE '' END, '', '', '', '', '[]', '', n FROM numbers ORDER BY n"_s);
}

/// The numbers of all that is found, page after page.
static Result<Done> seenInPages(Stores &stores, const ActivityFilter &filter, int together, QList<qint64> *seen)
{
    std::optional<qint64> olderThan;
    do {
        const auto page = stores.activity.page(filter, olderThan, together);
        if (!page)
            return page.error();
        for (const ActivityEntry &entry : page->entries)
            seen->append(entry.durationMs);
        olderThan = page->olderThan;
    } while (olderThan);
    return Done{};
}

void TestActivitySearch::findsFrequentAndRarePiecesInOrder()
{
    struct Case
    {
        QString search;
        int newest; ///< the highest number that is found
        int apart;  ///< as far apart they stand, down to the first
    };
    const QList<Case> cases{{u"every"_s, 25'000, 1},  {u"OFTEN"_s, 25'000, 2},        {u"third"_s, 24'999, 3},
                            {u"seldom"_s, 24'800, 400}, {u"longAgo"_s, 1'500, 1}, {u"seldom every"_s, 24'800, 400}, {u"nowhere"_s, 0, 1}};
    StoreFixture fixture;
    SUCCEEDS(fillByNumber(*fixture.stores));
    for (const Case &each : cases) {
        ActivityFilter filter;
        filter.search = each.search;
        QList<qint64> expected;
        for (int number = each.newest; number > 0; number -= each.apart)
            expected.append(number);
        for (const int together : {700, 3'000, 30'000}) {
            QList<qint64> seen;
            SUCCEEDS(seenInPages(*fixture.stores, filter, together, &seen));
            QCOMPARE(seen, expected);
        }
        VALUE_OF(count, fixture.stores->activity.count(filter, 30'000));
        QCOMPARE(count, int(expected.size()));
        VALUE_OF(capped, fixture.stores->activity.count(filter, 50));
        QCOMPARE(capped, std::min(51, int(expected.size())));
        VALUE_OF(newer, fixture.stores->activity.countNewer(filter, 1'490, 30'000));
        QCOMPARE(newer, int(std::ranges::count_if(expected, [](qint64 number) { return number > 1'490; })));
        VALUE_OF(rows, fixture.stores->activity.rows(filter, {}, 200));
        QCOMPARE(rows.size(), std::min<qsizetype>(200, expected.size()));
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(rows.at(row).durationMs, expected.at(row));
        VALUE_OF(index, fixture.stores->activity.index(filter, {}, 20'000, 1));
        QCOMPARE(index.firsts.size(), std::min<qsizetype>(20'000, expected.size()));
        QVERIFY(std::is_sorted(index.firsts.crbegin(), index.firsts.crend()));
    }
}

void TestActivitySearch::findsAcrossGapsWithOtherFilters()
{
    StoreFixture fixture;
    SUCCEEDS(fillByNumber(*fixture.stores));
    SUCCEEDS(fixture.stores->database->change(u"DELETE FROM activity WHERE duration_ms <= 600 OR duration_ms BETWEEN 1400 AND 22000"_s));
    const auto numbers = [](int newest, int oldest, int apart) {
        QList<qint64> all;
        for (int number = newest; number >= oldest; number -= apart)
            all.append(number);
        return all;
    };
    ActivityFilter failed;
    failed.search = u"every"_s;
    failed.results = {u"failed"_s};
    ActivityFilter old;
    old.search = u"often LONGAGO"_s;
    old.until = QDateTime(QDate(2026, 2, 15), QTime(0, 0), Qt::UTC);
    ActivityFilter late;
    late.search = u"every"_s;
    late.since = QDateTime(QDate(2026, 2, 15), QTime(0, 0), Qt::UTC);
    ActivityFilter later = late;
    later.since = late.since.addYears(1);
    ActivityFilter other = failed;
    other.results = {u"updated"_s};
    ActivityFilter withShort = failed;
    withShort.search = u"often ld"_s; // "Seldom"
    for (const auto &[filter, expected] : {std::pair(failed, numbers(25'000, 22'005, 5) + numbers(1'395, 605, 5)),
                                           std::pair(old, numbers(1'398, 602, 2)), std::pair(late, numbers(25'000, 22'001, 1)),
                                           std::pair(later, QList<qint64>()), std::pair(other, QList<qint64>()),
                                           std::pair(withShort, numbers(24'800, 22'400, 400) + numbers(1'200, 800, 400))}) {
        for (const int together : {100, 2'000}) {
            QList<qint64> seen;
            SUCCEEDS(seenInPages(*fixture.stores, filter, together, &seen));
            QCOMPARE(seen, expected);
        }
        VALUE_OF(count, fixture.stores->activity.count(filter, 30'000));
        QCOMPARE(count, int(expected.size()));
    }
}

void TestActivitySearch::groupsOfASearchAreTheNewestWithAllTheirEntries()
{
    StoreFixture fixture;
    SUCCEEDS(fillByNumber(*fixture.stores));
    // Order K holds the entries whose number leaves K when divided by 1,000, run K those of the thousand K; the newest end with 25000.
    SUCCEEDS(fixture.stores->database->change(
        u"UPDATE activity SET po_key = 'k' || (duration_ms % 1000), run = 'r' || ((duration_ms - 1) / 1000), what = what || (duration_ms % 7)"_s));
    ActivityFilter filter;
    for (const auto &[search, orders, first, entries] : {std::tuple(u"often"_s, 500, u"k0"_s, 25), std::tuple(u"longago"_s, 1'000, u"k500"_s, 2),
                                                         std::tuple(u"seldom"_s, 5, u"k800"_s, 13), std::tuple(u"nowhere"_s, 0, QString(), 0)}) {
        filter.search = search;
        for (const int most : {3, 100, 2'000}) {
            VALUE_OF(groups, fixture.stores->activity.groups(filter, ActivityGrouping::Order, most));
            QCOMPARE(groups.size(), std::min(most, orders));
            if (orders == 0)
                continue;
            QCOMPARE(groups.constFirst().key, first);
            QCOMPARE(groups.constFirst().entries, entries);
            for (qsizetype i = 1; i < groups.size(); ++i)
                QVERIFY(groups.at(i).newest.id < groups.at(i - 1).newest.id);
            VALUE_OF(rows, fixture.stores->activity.rows(filter, {}, 1));
            QCOMPARE(groups.constFirst().newest, rows.constFirst());
        }
    }
    filter.search = u"every"_s;
    VALUE_OF(runs, fixture.stores->activity.groups(filter, ActivityGrouping::Run, 4));
    QCOMPARE(runs.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(runs.at(i).key, u"r%1"_s.arg(24 - i));
        QCOMPARE(runs.at(i).entries, 1'000);
    }
    filter.search = u"third"_s;
    VALUE_OF(errors, fixture.stores->activity.groups(filter, ActivityGrouping::Error, 100));
    int all = 0;
    for (const ActivityGroup &group : errors)
        all += group.entries;
    QCOMPARE(all, 8'333);
}

QTEST_GUILESS_MAIN(TestActivitySearch)
#include "tst_activitysearch.moc"
