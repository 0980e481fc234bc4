#include "core/engine/listedorders.h"
#include "core/model/json.h"
#include "core/rules/recordreference.h"
#include "core/sources/ordersync/ordersyncsource.h"
#include "core/sources/telaris/telarissource.h"
#include "tests/unit/store/storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// A list of changes: who is answered by it, and by which page; nobody whose number may mean another order.
class TestListedOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsKnownComesFromTheSnapshot();
    void whatChangedIsTold();
    void theLastWordCounts();
    void numbersThatDifferByCaseAreAskedFor();
    void twoRecordsOfOneNumber();
    void recordsAreFoundByTheirReference();

private:
    /// A followed order whose snapshot says this, or without one.
    OrderLink follow(const QString &po, const std::optional<SupplierOrder> &known = {}, const QString &record = {});
    Snapshot snapshotOf(const OrderLink &link) { return (*m_stores->snapshots.find(link.id)).value_or(Snapshot()); }
    static SupplierOrder told(const QString &po, const QString &status);
    std::optional<ListedOrders::Answer> answer(const OrderLink &link) { return m_listed->answerFor(link, snapshotOf(link)); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<Stores> m_stores;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RunContext> m_run;
    std::unique_ptr<ListedOrders> m_listed;
};

void TestListedOrders::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->isReady);
    m_stores = std::shared_ptr<Stores>(m_fixture->stores.get(), [](Stores *) {}); // the fixture's
    m_clock = std::make_unique<ManualClock>(noon());
    m_run = std::make_unique<RunContext>();
    m_run->stores = m_stores;
    m_run->clock = m_clock.get();
    m_run->integration = **m_stores->templates.find(m_fixture->integration);
    m_run->source = std::make_shared<OrderSyncSource>(OrderSync::Access(), HttpSettings(), *m_clock);
    m_listed = std::make_unique<ListedOrders>(*m_run);
}

void TestListedOrders::cleanup()
{
    m_listed.reset();
    m_run.reset();
    m_stores.reset();
    m_fixture.reset();
}

SupplierOrder TestListedOrders::told(const QString &po, const QString &status)
{
    SupplierOrder order;
    order.po = PoNumber(po);
    order.rawStatus = status;
    return order;
}

OrderLink TestListedOrders::follow(const QString &po, const std::optional<SupplierOrder> &known, const QString &record)
{
    OrderLink link;
    link.integration = m_fixture->integration;
    link.record = RecordId(record.isEmpty() ? po : record);
    link.po = PoNumber(po);
    link.firstSeen = noon();
    const auto id = m_stores->links.save(link);
    if (!id)
        qFatal("%s %s", qPrintable(id.error().message), qPrintable(id.error().detail));
    link.id = *id;
    if (!known)
        return link;
    Snapshot snapshot;
    snapshot.link = link.id;
    snapshot.supplier = toJson(*known);
    snapshot.supplierHash = contentHash(snapshot.supplier);
    snapshot.checkedAt = noon();
    if (const auto saved = m_stores->snapshots.save(snapshot); !saved)
        qFatal("%s %s", qPrintable(saved.error().message), qPrintable(saved.error().detail));
    return link;
}

void TestListedOrders::whatIsKnownComesFromTheSnapshot()
{
    const SupplierOrder as = told(u"PO-1"_s, u"open"_s);
    const OrderLink same = follow(u"PO-1"_s, as);
    const OrderLink silent = follow(u"PO-2"_s, told(u"PO-2"_s, u"open"_s));
    SUCCEEDS(m_listed->expect({same, silent}));
    m_listed->take({{as, told(u"PO-9"_s, u"somebody else's"_s)}, u"first page"_s, {}});
    QVERIFY(answer(same));
    QCOMPARE(answer(same)->order, as);
    QCOMPARE(answer(same)->requestId, u"first page"_s);
    QVERIFY(!answer(silent)); // to be asked for
    QVERIFY(!answer(follow(u"PO-9"_s))); // nobody waited for it
}

void TestListedOrders::whatChangedIsTold()
{
    const OrderLink known = follow(u"PO-1"_s, told(u"PO-1"_s, u"open"_s));
    const OrderLink fresh = follow(u" po-2"_s); // printed otherwise there
    SUCCEEDS(m_listed->expect({known, fresh}));
    m_listed->take({{told(u"PO-1"_s, u"shipped"_s)}, u"1"_s, {}});
    m_listed->take({{told(u"PO-2"_s, u"open"_s)}, u"2"_s, {}});
    QCOMPARE(answer(known)->order, told(u"PO-1"_s, u"shipped"_s));
    QCOMPARE(answer(fresh)->order, told(u"PO-2"_s, u"open"_s));
    QCOMPARE(answer(fresh)->requestId, u"2"_s);
}

void TestListedOrders::theLastWordCounts()
{
    const SupplierOrder open = told(u"PO-1"_s, u"open"_s);
    const OrderLink known = follow(u"PO-1"_s, open);
    SUCCEEDS(m_listed->expect({known}));
    m_listed->take({{open}, u"1"_s, {}});
    m_listed->take({{told(u"PO-1"_s, u"shipped"_s)}, u"2"_s, {}}); // it moved to the next page while that was read
    QCOMPARE(answer(known)->order.rawStatus, u"shipped"_s);
    QCOMPARE(answer(known)->requestId, u"2"_s);
    m_listed->take({{open}, u"3"_s, {}}); // and back to what we know
    QCOMPARE(answer(known)->order, open);
}

void TestListedOrders::numbersThatDifferByCaseAreAskedFor()
{
    const OrderLink upper = follow(u"PO-1A"_s, told(u"PO-1A"_s, u"open"_s));
    SUCCEEDS(m_listed->expect({upper}));
    m_listed->take({{told(u"PO-1A"_s, u"open"_s)}, u"1"_s, {}});
    QVERIFY(answer(upper));
    m_listed->take({{told(u"PO-1a"_s, u"shipped"_s)}, u"2"_s, {}});
    QVERIFY(!answer(upper));
}

void TestListedOrders::twoRecordsOfOneNumber()
{
    const SupplierOrder open = told(u"PO-1"_s, u"open"_s);
    const OrderLink one = follow(u"PO-1"_s, open, u"7"_s);
    const OrderLink other = follow(u"PO-1"_s, told(u"PO-1"_s, u"never seen since"_s), u"8"_s);
    SUCCEEDS(m_listed->expect({one, other}));
    m_listed->take({{open}, u"1"_s, {}});
    QCOMPARE(answer(one)->order, open);
    QCOMPARE(answer(other)->order, open); // not what its own snapshot says
}

void TestListedOrders::recordsAreFoundByTheirReference()
{
    m_run->source = std::make_shared<TelarisSource>(Telaris::Access(), HttpSettings(), *m_clock);
    m_run->schema.target = u"woocommerce"_s;
    m_run->schema.site = u"shop.example"_s;
    SupplierOrder ours = told(u"N1"_s, u"open"_s);
    ours.integrationReference = referenceText({u"woocommerce"_s, u"shop.example"_s, u"7"_s});
    SupplierOrder foreign = told(u"N2"_s, u"open"_s);
    foreign.integrationReference = referenceText({u"woocommerce"_s, u"another.example"_s, u"8"_s});
    const OrderLink link = follow(u"1007"_s, {}, u"7"_s);
    m_listed->take({{ours, foreign}, u"1"_s, {{u"48103"_s, Error{ErrorKind::Malformed, u"half a piece"_s, {}}}}});
    QCOMPARE(answer(link)->order, ours);
    QVERIFY(!answer(follow(u"1008"_s, {}, u"8"_s)));
    QCOMPARE(m_listed->all().size(), 2); // that one is told as foreign
    QCOMPARE(m_listed->unreadable().keys(), QStringList{u"48103"_s});
    ours.rawStatus = u"shipped"_s;
    m_listed->take({{ours}, u"2"_s, {}});
    QCOMPARE(answer(link)->order.rawStatus, u"shipped"_s);
    QCOMPARE(m_listed->all().size(), 2);
}

QTEST_GUILESS_MAIN(TestListedOrders)
#include "tst_listedorders.moc"
