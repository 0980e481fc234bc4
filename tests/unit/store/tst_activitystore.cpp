#include "storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestActivityStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryMember();
    void findsByAnyPiece_data();
    void findsByAnyPiece();
    void filters_data();
    void filters();
    void pagesByKeyNewestFirst();
    void shortPiecesLookThroughTheNewestOnly();
    void countsUpToACap();
    void countsWhatIsNew();
    void retentionKeepsTheIndexInStep();
    void indexLeadsToEveryRow();
    void groupsCountAndLeadInside();
    void marksStayUntilTakenBack();
    void exchangesAreKeptOnceAndPruned();
};

static ActivityEntry full()
{
    ActivityEntry entry;
    entry.at = noon();
    entry.run = RunId(u"run-7f3a"_s);
    entry.integration = TemplateId(u"t1"_s);
    entry.templateName = u"Get Order Status"_s;
    entry.source = u"TD SYNNEX"_s;
    entry.target = u"Autotask"_s;
    entry.result = u"updated"_s;
    entry.po = PoNumber(u"PO-1042/B"_s);
    entry.record = RecordId(u"29683411"_s);
    entry.supplierOrders = {u"SO88812345"_s, u"SO99900001"_s};
    entry.trackingNumbers = {u"1Z999AA10123456784"_s, u"794644790138"_s};
    entry.invoiceNumbers = {u"INV-2026-77"_s};
    entry.what = u"Status Processing → Shipped; Größe geändert; \"quoted\" 100%"_s;
    entry.reason = u"the supplier shipped it"_s;
    entry.rule = u"R11"_s;
    entry.rawStatus = u"shipped_complete"_s;
    entry.errorKind = u"rejected"_s;
    entry.fields = {QJsonObject{{u"field"_s, u"shippingDate"_s}, {u"old"_s, u"2026-02-01"_s}, {u"new"_s, u"2026-02-14"_s}}};
    entry.requestIds = {u"q-000017"_s};
    entry.durationMs = 412;
    return entry;
}

static ActivityEntry plain(int number)
{
    ActivityEntry entry;
    entry.at = noon(number);
    entry.result = number % 2 == 0 ? u"noChange"_s : u"held"_s;
    entry.integration = TemplateId(number % 3 == 0 ? u"t3"_s : u"t1"_s);
    entry.po = PoNumber(u"PO-%1"_s.arg(number, 5, 10, QChar(u'0')));
    entry.what = u"nothing to write"_s;
    return entry;
}

static QList<ActivityEntry> many(int count)
{
    QList<ActivityEntry> entries;
    for (int number = 0; number < count; ++number)
        entries.append(plain(number));
    return entries;
}

void TestActivityStore::keepsEveryMember()
{
    StoreFixture fixture;
    VALUE_OF(ids, fixture.stores->activity.append({full()}));
    VALUE_OF(found, fixture.stores->activity.find(ids.at(0)));
    ActivityEntry expected = full();
    expected.id = ids.at(0);
    QVERIFY(found.has_value());
    QCOMPARE(*found, expected);
    VALUE_OF(missing, fixture.stores->activity.find(99));
    QVERIFY(!missing.has_value());
}

void TestActivityStore::findsByAnyPiece_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const QList<std::pair<const char *, bool>> rows{
        {"PO-1042/B", true},       {"1042", true},         {"po-1042", true},       {"29683411", true},  {"6834", true},
        {"SO88812345", true},      {"99900", true},        {"1Z999AA1", true},      {"1z999aa1", true},  {"790138", true},
        {"INV-2026", true},        {"-77", true},          {"Shipped", true},       {"shipp", true},     {"größe", true},
        {"GRÖSSE", false},         {"ände", true},         {"\"quoted\"", true},    {"100%", true},      {"ted\" 100", true},
        {"supplier shipped", true}, {"shipped supplier", true}, {"R11", true},      {"complete", true},  {"Get Order", true},
        {"SYNNEX", true},          {"Autotask", true},     {"run-7f", true},        {"q-0000", true},    {"shippingDate", true},
        {"2026-02-14", true},      {"SO", true},           {"0%", true},            {"%%", false},       {"SO 1042", true},
        {"zz 1042", false},        {"PO-1043", false},     {"AND", false},          {"1042 NOT", false}, {"NEAR(1042", false},
        {"field", false},          {"{\"", false},        {"1042*", false},          {"'; DROP", false},     {"_omplete", false},     {"", true},          {"   ", true},
    };
    for (const auto &[search, found] : rows)
        QTest::addRow("%s", search) << QString::fromUtf8(search) << found;
}

void TestActivityStore::findsByAnyPiece()
{
    QFETCH(QString, search);
    QFETCH(bool, found);
    StoreFixture fixture;
    ActivityEntry other;
    other.at = noon();
    SUCCEEDS(fixture.stores->activity.append({full(), other}));
    ActivityFilter filter;
    filter.search = search;
    VALUE_OF(page, fixture.stores->activity.page(filter, {}, 10));
    QCOMPARE(page.entries.size(), search.trimmed().isEmpty() ? 2 : found ? 1 : 0);
    if (found)
        QCOMPARE(page.entries.constLast().po, full().po);
    QVERIFY(!page.narrowed); // there are not more than the range
    VALUE_OF(count, fixture.stores->activity.count(filter, 100));
    QCOMPARE(count, int(page.entries.size()));
}

void TestActivityStore::filters_data()
{
    QTest::addColumn<ActivityFilter>("filter");
    QTest::addColumn<int>("count"); // of 12 plain ones and the full one
    ActivityFilter all;
    QTest::newRow("all") << all << 13;
    ActivityFilter one = all;
    one.results = {u"held"_s};
    QTest::newRow("result") << one << 6;
    one.results = {u"held"_s, u"updated"_s};
    QTest::newRow("two results") << one << 7;
    one = all;
    one.integration = TemplateId(u"t3"_s);
    QTest::newRow("template") << one << 4;
    one.results = {u"held"_s};
    QTest::newRow("template and result") << one << 2;
    one.search = u"00009"_s;
    QTest::newRow("template, result and text") << one << 1;
    one.search = u"09"_s;
    QTest::newRow("template, result and short text") << one << 1;
    one = all;
    one.po = PoNumber(u"po-1042/b"_s);
    QTest::newRow("order, case ignored") << one << 1;
    one = all;
    one.run = RunId(u"run-7f3a"_s);
    QTest::newRow("run") << one << 1;
    one = all;
    one.source = u"TD SYNNEX"_s;
    one.target = u"Autotask"_s;
    QTest::newRow("source and target") << one << 1;
    one = all;
    one.since = noon(9);
    QTest::newRow("since") << one << 3;
    one.until = noon(11);
    QTest::newRow("since and until") << one << 2;
    one.search = u"nothing"_s;
    QTest::newRow("since, until and text") << one << 2;
    one = all;
    one.since = noon(60 * 24 * 40);
    QTest::newRow("since after all") << one << 0;
}

void TestActivityStore::filters()
{
    QFETCH(ActivityFilter, filter);
    QFETCH(int, count);
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append(many(12)));
    SUCCEEDS(fixture.stores->activity.append({full()}));
    VALUE_OF(page, fixture.stores->activity.page(filter, {}, 100));
    QCOMPARE(page.entries.size(), count);
    QVERIFY(!page.olderThan.has_value());
    VALUE_OF(counted, fixture.stores->activity.count(filter, 100));
    QCOMPARE(counted, count);
}

void TestActivityStore::pagesByKeyNewestFirst()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append(many(25)));
    for (const QString &search : {u""_s, u"nothing"_s}) {
        ActivityFilter filter;
        filter.search = search;
        QStringList seen;
        std::optional<qint64> olderThan;
        int pages = 0;
        do {
            VALUE_OF(page, fixture.stores->activity.page(filter, olderThan, 10));
            for (const ActivityEntry &entry : page.entries)
                seen += entry.po.text();
            olderThan = page.olderThan;
            if (++pages == 1)
                SUCCEEDS(fixture.stores->activity.append({plain(99)})); // newer ones do not shift the pages
        } while (olderThan);
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 25 + (search.isEmpty() ? 0 : 1)); // the second pass also sees the one appended in the first
        QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
    }
}

void TestActivityStore::shortPiecesLookThroughTheNewestOnly()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append({full()}));
    SUCCEEDS(fixture.stores->activity.append(many(ActivityStore::shortSearchRange)));
    ActivityFilter filter;
    filter.search = u"/B"_s;
    VALUE_OF(page, fixture.stores->activity.page(filter, {}, 10));
    QCOMPARE(page.entries.size(), 0);
    QVERIFY(page.narrowed); // and says so
    filter.search = u"42/B"_s;
    VALUE_OF(whole, fixture.stores->activity.page(filter, {}, 10));
    QCOMPARE(whole.entries.size(), 1);
    QVERIFY(!whole.narrowed);
    filter.search = u"1042 /B"_s; // a long piece beside it: the index narrows, all are looked through
    VALUE_OF(both, fixture.stores->activity.page(filter, {}, 10));
    QCOMPARE(both.entries.size(), 1);
    QVERIFY(!both.narrowed);
}

void TestActivityStore::countsUpToACap()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append(many(30)));
    VALUE_OF(capped, fixture.stores->activity.count({}, 10));
    QCOMPARE(capped, 11); // "more than 10"
    VALUE_OF(exact, fixture.stores->activity.count({}, 30));
    QCOMPARE(exact, 30);
}

void TestActivityStore::countsWhatIsNew()
{
    StoreFixture fixture;
    VALUE_OF(ids, fixture.stores->activity.append(many(10)));
    ActivityFilter filter;
    VALUE_OF(all, fixture.stores->activity.countNewer(filter, ids.at(6), 100));
    QCOMPARE(all, 3);
    filter.results = {u"held"_s};
    VALUE_OF(held, fixture.stores->activity.countNewer(filter, ids.at(6), 100));
    QCOMPARE(held, 2); // 7 and 9
}

void TestActivityStore::retentionKeepsTheIndexInStep()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append({full()}));
    SUCCEEDS(fixture.stores->activity.append(many(20)));
    VALUE_OF(first, fixture.stores->activity.prune(noon(10), 4)); // in bites
    QCOMPARE(first, 4);
    VALUE_OF(rest, fixture.stores->activity.prune(noon(10), 1'000));
    QCOMPARE(rest, 7);
    VALUE_OF(left, fixture.stores->activity.count({}, 100));
    QCOMPARE(left, 10);
    for (const auto &[search, count] : {std::pair(u"1Z999AA1"_s, 0), std::pair(u"PO-00003"_s, 0), std::pair(u"PO-00013"_s, 1),
                                        std::pair(u"nothing"_s, 10)}) {
        ActivityFilter filter;
        filter.search = search;
        VALUE_OF(found, fixture.stores->activity.count(filter, 100));
        QCOMPARE(found, count);
        if (onPostgres())
            continue; // the server keeps its index in step by itself
        VALUE_OF(inIndex, fixture.stores->database->number(
            u"SELECT count(*) FROM activity_search WHERE activity_search MATCH ?"_s, {u'"' + search + u'"'}));
        QCOMPARE(inIndex, count);
    }
    VALUE_OF(ids, fixture.stores->activity.append({full()}));
    VALUE_OF(newest, fixture.stores->database->number(u"SELECT count(*) FROM activity WHERE id > ?"_s, {ids.at(0)}));
    QCOMPARE(newest, 0); // an id is never used twice
}

void TestActivityStore::indexLeadsToEveryRow()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->activity.append(many(25)));
    ActivityFilter filter;
    filter.results = {u"held"_s}; // 12 of them
    QList<qint64> firsts;
    std::optional<qint64> olderThan;
    int rows = 0;
    do {
        VALUE_OF(stretch, fixture.stores->activity.index(filter, olderThan, 6, 3));
        firsts += stretch.firsts;
        rows += stretch.rows;
        olderThan = stretch.olderThan;
    } while (olderThan);
    QCOMPARE(rows, 12);
    QCOMPARE(firsts.size(), 4);
    VALUE_OF(all, fixture.stores->activity.rows(filter, {}, 100));
    for (qsizetype i = 0; i < firsts.size(); ++i)
        QCOMPARE(firsts.at(i), all.at(3 * i).id);
    VALUE_OF(third, fixture.stores->activity.rows(filter, firsts.at(2) + 1, 3));
    QCOMPARE(third, all.mid(6, 3));
    VALUE_OF(before, fixture.stores->activity.newestBefore(noon(9)));
    VALUE_OF(found, fixture.stores->activity.find(before));
    QCOMPARE(found->at, noon(8));
}

void TestActivityStore::groupsCountAndLeadInside()
{
    StoreFixture fixture;
    for (const QString &po : {u"PO1"_s, u"PO2"_s, u"PO1"_s}) {
        ActivityEntry entry = full();
        entry.po = PoNumber(po);
        entry.result = u"failed"_s;
        entry.what = u"TD SYNNEX does not know PO %1."_s.arg(po);
        SUCCEEDS(fixture.stores->activity.append({entry}));
    }
    SUCCEEDS(fixture.stores->activity.append({full()}));
    VALUE_OF(orders, fixture.stores->activity.groups({}, ActivityGrouping::Order, 10));
    QCOMPARE(orders.size(), 3);
    QCOMPARE(orders.at(1).newest.po, u"PO1"_s); // the newest first
    QCOMPARE(orders.at(1).entries, 2);
    VALUE_OF(inside, fixture.stores->activity.rows(ActivityStore::inside({}, ActivityGrouping::Order, orders.at(1).key), {}, 10));
    QCOMPARE(inside.size(), 2);
    VALUE_OF(errors, fixture.stores->activity.groups({}, ActivityGrouping::Error, 10));
    QCOMPARE(errors.size(), 1); // one error of two orders
    QCOMPARE(errors.first().entries, 3);
    VALUE_OF(same, fixture.stores->activity.rows(ActivityStore::inside({}, ActivityGrouping::Error, errors.first().key), {}, 10));
    QCOMPARE(same.size(), 3);
    VALUE_OF(runs, fixture.stores->activity.groups({}, ActivityGrouping::Run, 10));
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().entries, 4);
}

void TestActivityStore::marksStayUntilTakenBack()
{
    StoreFixture fixture;
    VALUE_OF(ids, fixture.stores->activity.append(many(3)));
    const ActivityMark mark{ids.at(1), u"resolved"_s, u"ordered anew"_s, u"Kim"_s, noon()};
    SUCCEEDS(fixture.stores->activityMarks.mark(mark));
    VALUE_OF(kept, fixture.stores->activityMarks.find(ids.at(1)));
    QCOMPARE(kept.value(), mark);
    ActivityFilter open;
    open.openOnly = true;
    VALUE_OF(left, fixture.stores->activity.count(open, 10));
    QCOMPARE(left, 2);
    VALUE_OF(rows, fixture.stores->activity.rows({}, {}, 10));
    QCOMPARE(rows.at(1).mark, u"resolved"_s);
    SUCCEEDS(fixture.stores->activityMarks.unmark(ids.at(1)));
    VALUE_OF(again, fixture.stores->activity.count(open, 10));
    QCOMPARE(again, 3);
}

void TestActivityStore::exchangesAreKeptOnceAndPruned()
{
    StoreFixture fixture;
    Exchange exchange;
    exchange.requestId = u"td-1"_s;
    exchange.system = u"TD SYNNEX"_s;
    exchange.startedAt = noon();
    exchange.method = "POST";
    exchange.url = u"https://example.com/po"_s;
    exchange.requestHeaders = {{"Content-Type", "text/xml"}};
    exchange.requestBody = "<po>1042</po>";
    exchange.requestSize = 13;
    exchange.status = 200;
    exchange.responseHeaders = {{"Date", "Mon: 1"}};
    exchange.responseBody = "<größe/>";
    exchange.responseSize = 9;
    exchange.took = std::chrono::milliseconds(80);
    Exchange again = exchange;
    again.status = 500;
    SUCCEEDS(fixture.stores->exchanges.keep({exchange}));
    SUCCEEDS(fixture.stores->exchanges.keep({again}));
    VALUE_OF(found, fixture.stores->exchanges.find({u"td-1"_s, u"td-2"_s}));
    QCOMPARE(found, QList<Exchange>{exchange});
    VALUE_OF(removed, fixture.stores->exchanges.prune(noon(1), 10));
    QCOMPARE(removed, 1);
}

QTEST_GUILESS_MAIN(TestActivityStore)
#include "tst_activitystore.moc"
