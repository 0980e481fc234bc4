#include "core/engine/worklist.h"
#include "tests/unit/store/storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Whose turn it is and in which order: a person's wishes first, also those that come while the pass is under way, then the
/// longest due; nobody twice, and nothing that another worker has.
class TestWorkList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wishesFirstThenTheLongestDue();
    void aFailureWaitsUnlessAPersonAsks();
    void whoAsksMeanwhileComesNext();
    void anotherTakesWhatItHas();
    void whatAnotherHasIsTriedOnce();
    void namedOrdersAndNoOthers();
    void whatIsSetAsideIsReported();

private:
    qint64 add(const QString &po, const QDateTime &dueAt);
    /// A pass that begins now: its purchase orders, in slices of this size.
    QStringList pass(int slice = 10);
    static QStringList posOf(const QList<FollowedOrder> &orders);
    void begin();

    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<Stores> m_stores;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RunContext> m_run;
    std::unique_ptr<OrderBook> m_book;
    std::unique_ptr<WorkList> m_work;
    int m_passes = 0;
};

void TestWorkList::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->isReady);
    m_stores = std::shared_ptr<Stores>(m_fixture->stores.get(), [](Stores *) {}); // the fixture's
    m_clock = std::make_unique<ManualClock>(noon(60));
    m_run = std::make_unique<RunContext>();
    m_run->stores = m_stores;
    m_run->clock = m_clock.get();
    m_run->integration = **m_stores->templates.find(m_fixture->integration);
    m_run->scope = PollScope::All;
    m_book = std::make_unique<OrderBook>(*m_run);
}

void TestWorkList::cleanup()
{
    m_work.reset();
    m_book.reset();
    m_run.reset();
    m_stores.reset();
    m_fixture.reset();
}

qint64 TestWorkList::add(const QString &po, const QDateTime &dueAt)
{
    const qint64 link = m_fixture->addLink(po);
    return m_stores->due.schedule(link, dueAt) ? link : 0;
}

void TestWorkList::begin()
{
    m_run->leases = std::make_shared<Leases>(m_stores, m_clock.get(), std::chrono::seconds(60), u"w%1"_s.arg(++m_passes));
    m_work = std::make_unique<WorkList>(*m_run, *m_book);
}

QStringList TestWorkList::posOf(const QList<FollowedOrder> &orders)
{
    QStringList pos;
    for (const FollowedOrder &order : orders)
        pos.append(order.link.po.text());
    return pos;
}

QStringList TestWorkList::pass(int slice)
{
    begin();
    QStringList all;
    if (!m_work->begin())
        return {u"it did not begin"_s};
    for (;;) {
        const auto orders = m_work->next(slice);
        if (!orders || orders->isEmpty())
            break;
        all += posOf(*orders);
    }
    return m_run->leases->giveBack() ? all : QStringList{u"not given back"_s};
}

void TestWorkList::wishesFirstThenTheLongestDue()
{
    add(u"due"_s, noon(5));
    add(u"longest due"_s, noon(1));
    add(u"not yet"_s, noon(99));
    const qint64 asked = add(u"asked"_s, noon(99));
    m_fixture->addLink(u"new"_s); // never had a turn
    SUCCEEDS(m_stores->due.ask({asked}, u"Kim"_s));
    QCOMPARE(pass(2), (QStringList{u"asked"_s, u"new"_s, u"longest due"_s, u"due"_s}));
    QCOMPARE(m_work->notDue(), 1);
    QCOMPARE(m_work->size(), 4);
    SUCCEEDS(m_stores->due.finish(asked, noon(120)));
    QVERIFY(!pass().contains(u"asked"_s)); // it had its turn
}

void TestWorkList::aFailureWaitsUnlessAPersonAsks()
{
    const qint64 link = add(u"A"_s, noon());
    const qint64 later = add(u"B"_s, noon(500));
    for (const qint64 each : {link, later})
        SUCCEEDS(m_stores->due.fail(each, noon(), {ErrorKind::Connection, u"no answer"_s, {}}, noon(75), u"w0"_s));
    QCOMPARE(pass(), QStringList());
    SUCCEEDS(m_stores->due.ask({link}, u"Kim"_s));
    QCOMPARE(pass(), QStringList{u"A"_s});
    m_clock->setWallClock(noon(76)); // tried again, although B's own turn is far
    QCOMPARE(pass(), (QStringList{u"A"_s, u"B"_s}));
}

void TestWorkList::whoAsksMeanwhileComesNext()
{
    QList<qint64> links;
    for (int i = 1; i <= 5; ++i)
        links.append(add(QString::number(i), noon(i)));
    const qint64 far = add(u"far"_s, noon(500));
    begin();
    SUCCEEDS(m_work->begin());
    VALUE_OF(first, m_work->next(2));
    QCOMPARE(posOf(first), (QStringList{u"1"_s, u"2"_s}));
    SUCCEEDS(m_stores->due.ask({links.at(0), links.at(4), far}, u"Kim"_s)); // the first has just had its turn
    VALUE_OF(second, m_work->next(3));
    QCOMPARE(posOf(second), (QStringList{u"5"_s, u"far"_s, u"3"_s}));
    VALUE_OF(third, m_work->next(3));
    QCOMPARE(posOf(third), QStringList{u"4"_s});
    VALUE_OF(none, m_work->next(3));
    QVERIFY(none.isEmpty());
    SUCCEEDS(m_run->leases->giveBack());
}

void TestWorkList::anotherTakesWhatItHas()
{
    const qint64 before = add(u"theirs before"_s, noon(1));
    const qint64 meanwhile = add(u"theirs meanwhile"_s, noon(2));
    add(u"ours"_s, noon(3));
    SUCCEEDS(m_stores->due.claimThese({before}, u"other"_s, noon(59), noon(63)));
    begin();
    SUCCEEDS(m_work->begin());
    SUCCEEDS(m_stores->due.claimThese({meanwhile}, u"other"_s, noon(60), noon(64)));
    VALUE_OF(slice, m_work->next(10));
    QCOMPARE(posOf(slice), QStringList{u"ours"_s});
    QCOMPARE(m_work->notDue(), 2);
    SUCCEEDS(m_run->leases->giveBack());
    m_clock->setWallClock(noon(65)); // its leases have run out
    QCOMPARE(pass(), (QStringList{u"theirs before"_s, u"theirs meanwhile"_s, u"ours"_s}));
}

/// A person asks for what another worker has in hand: the pass neither waits for it nor asks again and again.
void TestWorkList::whatAnotherHasIsTriedOnce()
{
    const qint64 theirs = add(u"theirs"_s, noon(1));
    const qint64 meanwhile = add(u"theirs meanwhile"_s, noon(500));
    add(u"ours"_s, noon(3));
    SUCCEEDS(m_stores->due.claimThese({theirs}, u"other"_s, noon(59), noon(63)));
    SUCCEEDS(m_stores->due.ask({theirs}, u"Kim"_s));
    begin();
    SUCCEEDS(m_work->begin());
    SUCCEEDS(m_stores->due.claimThese({meanwhile}, u"other"_s, noon(60), noon(64)));
    SUCCEEDS(m_stores->due.ask({meanwhile}, u"Kim"_s));
    VALUE_OF(slice, m_work->next(10));
    QCOMPARE(posOf(slice), QStringList{u"ours"_s});
    VALUE_OF(none, m_work->next(10)); // comes to an end
    QVERIFY(none.isEmpty());
    QCOMPARE(m_work->notDue(), 2);
    QCOMPARE(m_work->size(), 1);
    SUCCEEDS(m_run->leases->giveBack());
    m_clock->setWallClock(noon(65));
    QCOMPARE(pass(), (QStringList{u"theirs"_s, u"theirs meanwhile"_s, u"ours"_s}));
}

void TestWorkList::namedOrdersAndNoOthers()
{
    add(u"A"_s, noon(1));
    add(u"B"_s, noon(500));
    m_run->request.cause = RunCause::Person;
    m_run->request.orders = {u"B"_s};
    QCOMPARE(pass(), QStringList{u"B"_s});
}

void TestWorkList::whatIsSetAsideIsReported()
{
    const qint64 aside = add(u"aside"_s, noon(1));
    add(u"A"_s, noon(2));
    VALUE_OF(link, m_stores->links.find(aside));
    OrderLink ignored = *link;
    ignored.ignored = true;
    SUCCEEDS(m_stores->links.save(ignored));
    begin();
    VALUE_OF(excluded, m_work->begin());
    QCOMPARE(excluded.size(), 1);
    QCOMPARE(excluded.first().po, u"aside"_s);
    QVERIFY(!excluded.first().words.isEmpty());
    VALUE_OF(turn, m_stores->due.find(aside));
    QVERIFY(!turn->dueAt.isValid()); // nobody is woken for it
    VALUE_OF(slice, m_work->next(10));
    QCOMPARE(posOf(slice), QStringList{u"A"_s});
}

QTEST_GUILESS_MAIN(TestWorkList)
#include "tst_worklist.moc"
