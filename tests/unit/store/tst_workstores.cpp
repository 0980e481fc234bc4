#include "storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Outbox, turns, runs.
class TestWorkStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outboxKeepsEveryMember();
    void outboxStates_data();
    void outboxStates();
    void whatWasNotShownStaysKnown();
    void pendingIsWhatAStartLooksAfter();
    void intentsAreOneTransaction();
    void r50_refusalsAreCountedByWriteAndDay();
    void pruningLeavesWhatIsPending();
    void claimedOrdersAreTakenOnce();
    void aLeaseRunsOut();
    void failuresWaitUnlessAPersonAsks();
    void whoLostAnOrderLeavesItWhereItIs();
    void whoseTurnIsOverIsLeftOut();
    void oneRecordIsInOneHand();
    void whatDeadOnesHeldIsFree();
    void countsAndNextTurn();
    void onlyFollowedOrdersHaveTurns();
    void runsAreKeptWhole();
    void unfinishedRunsAreCutOff();
    void ordersOfARun();
};

static OutboxEntry entryFor(const TargetRecord &order, const QString &key = u"k"_s)
{
    OutboxEntry entry;
    entry.run = RunId(u"run1"_s);
    entry.integration = TemplateId(u"t1"_s);
    entry.order = order;
    entry.place = u"line"_s;
    entry.recordType = u"PurchaseOrderItems"_s;
    entry.record = RecordId(u"9001"_s);
    entry.fields = {QJsonObject{{u"field"_s, u"memo"_s}, {u"old"_s, u"a\r\nb"_s}, {u"new"_s, u"c"_s}, {u"rule"_s, u"R36"_s}}};
    entry.note = u"note\nof lines"_s;
    entry.eventKeys = {u"abcdefghij"_s, u"klmnopqrst"_s};
    entry.writeKey = key;
    entry.mappingVersion = 4;
    entry.attempt = 2;
    entry.intendedAt = noon();
    return entry;
}

void TestWorkStores::outboxKeepsEveryMember()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order)}));
    OutboxEntry expected = entryFor(fixture.order);
    expected.id = ids.at(0);
    VALUE_OF(intended, outbox.find(ids.at(0)));
    QCOMPARE(intended.value(), expected);
    SUCCEEDS(outbox.markSent(ids, noon(1)));
    SUCCEEDS(outbox.noteRequests(ids.at(0), {u"q1"_s, u"q2"_s}));
    SUCCEEDS(outbox.markUnknown(ids.at(0), u"cut off"_s, noon(3)));
    SUCCEEDS(outbox.settle(ids.at(0), u"the value was there"_s, noon(4)));
    expected.state = OutboxState::Settled;
    expected.requestIds = {u"q1"_s, u"q2"_s};
    expected.outcome = u"the value was there"_s;
    expected.sentAt = noon(1);
    expected.lookAfter = noon(3);
    expected.endedAt = noon(4);
    VALUE_OF(settled, outbox.find(ids.at(0)));
    QCOMPARE(settled.value(), expected);
}

void TestWorkStores::outboxStates_data()
{
    // s: sent, v: verified, r: refused, u: unknown, e: settled, k: accepted and not shown, l: shown late
    QTest::addColumn<QString>("steps");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("isPending");
    QTest::newRow("intended") << u""_s << true << true;
    QTest::newRow("sent") << u"s"_s << true << true;
    QTest::newRow("verified") << u"sv"_s << true << false;
    QTest::newRow("refused") << u"sr"_s << true << false;
    QTest::newRow("unknown") << u"su"_s << true << true;
    QTest::newRow("still unknown") << u"suu"_s << true << true;
    QTest::newRow("settled") << u"sue"_s << true << false;
    QTest::newRow("unknown, then seen") << u"suv"_s << true << false;
    QTest::newRow("never left") << u"e"_s << true << false;
    QTest::newRow("cut off before it was noted as sent") << u"u"_s << true << true;
    QTest::newRow("sent twice") << u"ss"_s << false << true;
    QTest::newRow("verified stays verified") << u"svr"_s << false << false;
    QTest::newRow("verified is never unknown") << u"svu"_s << false << false;
    QTest::newRow("refused is never verified") << u"srv"_s << false << false;
    QTest::newRow("shown late") << u"skl"_s << true << false;
    QTest::newRow("shown late once") << u"skll"_s << false << false;
    QTest::newRow("refused is never shown late") << u"srl"_s << false << false;
    QTest::newRow("verified is never shown late") << u"svl"_s << false << false;
    QTest::newRow("settled once") << u"suee"_s << false << false;
    QTest::newRow("sent after its end") << u"svs"_s << false << false;
}

void TestWorkStores::outboxStates()
{
    QFETCH(QString, steps);
    QFETCH(bool, allowed);
    QFETCH(bool, isPending);
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order)}));
    const qint64 id = ids.at(0);
    Result<Done> last = Done{};
    for (const QChar step : steps) {
        QVERIFY2(last.hasValue(), "only the last step may be refused");
        switch (step.unicode()) {
        case 's': last = outbox.markSent({id}, noon(1)); break;
        case 'v': last = outbox.markVerified(id, noon(2)); break;
        case 'r': last = outbox.markRefused(id, u"no"_s, noon(2)); break;
        case 'u': last = outbox.markUnknown(id, u"?"_s, noon(3)); break;
        case 'e': last = outbox.settle(id, u"read"_s, noon(4)); break;
        case 'k': last = outbox.markRefused(id, {}, noon(2)); break;
        case 'l': last = outbox.foundLate(id, noon(4)); break;
        }
    }
    QCOMPARE(last.hasValue(), allowed);
    if (!allowed)
        QCOMPARE(last.error().kind, ErrorKind::Usage);
    VALUE_OF(pending, outbox.pending());
    QCOMPARE(pending.size(), isPending ? 1 : 0);
}

void TestWorkStores::whatWasNotShownStaysKnown()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    OutboxEntry fields = entryFor(fixture.order);
    fields.note.clear();
    OutboxEntry elsewhere = fields;
    elsewhere.order = {fixture.target, RecordId(u"r-other"_s)};
    VALUE_OF(ids, outbox.intend({fields, fields, fields, elsewhere}));
    SUCCEEDS(outbox.markRefused(ids.at(0), {}, noon(2)));
    SUCCEEDS(outbox.markRefused(ids.at(1), u"no right"_s, noon(2)));
    SUCCEEDS(outbox.markRefused(ids.at(2), {}, noon(2)));
    SUCCEEDS(outbox.markRefused(ids.at(3), {}, noon(2)));
    const QJsonArray known{QJsonObject{{u"field"_s, u"memo"_s}, {u"verdict"_s, u"verified"_s}}};
    SUCCEEDS(outbox.noteFields(ids.at(0), known));
    VALUE_OF(open, outbox.notKept(fixture.order));
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0).id, ids.at(2));
    QCOMPARE(open.at(1).fields, known);
    SUCCEEDS(outbox.foundLate(ids.at(2), noon(5)));
    VALUE_OF(left, outbox.notKept(fixture.order));
    QCOMPARE(left.size(), 1);
    VALUE_OF(found, outbox.find(ids.at(2)));
    QCOMPARE(found->state, OutboxState::Settled);
    QCOMPARE(found->endedAt, noon(5));
    VALUE_OF(again, outbox.refusals(fixture.order, fields.writeKey, noon(1)));
    QCOMPARE(again, 2); // it was none
}

void TestWorkStores::pendingIsWhatAStartLooksAfter()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    const TargetRecord other{fixture.target, RecordId(u"r-other"_s)};
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order), entryFor(other), entryFor(fixture.order), entryFor(fixture.order)}));
    QCOMPARE(ids.size(), 4);
    SUCCEEDS(outbox.markSent({ids.at(0), ids.at(1)}, noon(1)));
    SUCCEEDS(outbox.markVerified(ids.at(0), noon(2)));
    SUCCEEDS(outbox.markUnknown(ids.at(2), u"?"_s, noon(5)));
    VALUE_OF(all, outbox.pending());
    QList<qint64> seen;
    for (const OutboxEntry &entry : all)
        seen.append(entry.id);
    QCOMPARE(seen, (QList<qint64>{ids.at(1), ids.at(2), ids.at(3)}));
    VALUE_OF(history, outbox.history(fixture.order, 2));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0).id, ids.at(3));
}

void TestWorkStores::intentsAreOneTransaction()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order), entryFor(fixture.order)}));
    SUCCEEDS(outbox.markVerified(ids.at(1), noon(1)));
    FAILS_AS(outbox.markSent(ids, noon(2)), ErrorKind::Usage);
    VALUE_OF(first, outbox.find(ids.at(0)));
    QCOMPARE(first->state, OutboxState::Intended); // both or none
    {
        Transaction givenUp(*fixture.stores->database);
        SUCCEEDS(outbox.intend({entryFor(fixture.order)}));
    }
    VALUE_OF(pending, outbox.pending());
    QCOMPARE(pending.size(), 1);
}

void TestWorkStores::r50_refusalsAreCountedByWriteAndDay()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order, u"k1"_s), entryFor(fixture.order, u"k1"_s),
                                 entryFor(fixture.order, u"k2"_s), entryFor(fixture.order, u"k1"_s)}));
    SUCCEEDS(outbox.markRefused(ids.at(0), u"no"_s, noon(-2000)));
    SUCCEEDS(outbox.markRefused(ids.at(1), u"no"_s, noon(10)));
    SUCCEEDS(outbox.markRefused(ids.at(2), u"no"_s, noon(10)));
    SUCCEEDS(outbox.markVerified(ids.at(3), noon(10)));
    VALUE_OF(today, outbox.refusals(fixture.order, u"k1"_s, noon(-1000)));
    QCOMPARE(today, 1);
    VALUE_OF(ever, outbox.refusals(fixture.order, u"k1"_s, noon(-5000)));
    QCOMPARE(ever, 2);
}

void TestWorkStores::pruningLeavesWhatIsPending()
{
    StoreFixture fixture;
    Outbox &outbox = fixture.stores->outbox;
    VALUE_OF(ids, outbox.intend({entryFor(fixture.order), entryFor(fixture.order), entryFor(fixture.order)}));
    SUCCEEDS(outbox.markVerified(ids.at(0), noon(1)));
    SUCCEEDS(outbox.markVerified(ids.at(1), noon(100)));
    VALUE_OF(gone, outbox.prune(noon(50)));
    QCOMPARE(gone, 1);
    VALUE_OF(all, outbox.history(fixture.order, 10));
    QCOMPARE(all.size(), 2);
}

void TestWorkStores::claimedOrdersAreTakenOnce()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 link = fixture.addLink(u"A"_s);
    SUCCEEDS(due.schedule(link, noon()));
    VALUE_OF(first, due.claimThese({link}, u"w1"_s, noon(1), noon(10), true));
    QCOMPARE(first.size(), 1);
    VALUE_OF(second, due.claimThese({link}, u"w2"_s, noon(1), noon(10), true));
    QCOMPARE(second.size(), 0);
    VALUE_OF(mine, due.renew({link}, u"w1"_s, noon(20)));
    QVERIFY(mine);
    VALUE_OF(notMine, due.renew({link}, u"w2"_s, noon(20)));
    QVERIFY(!notMine);
    SUCCEEDS(due.release(u"w1"_s));
    VALUE_OF(again, due.claimThese({link}, u"w2"_s, noon(3), noon(10), true));
    QCOMPARE(again.size(), 1);
}

void TestWorkStores::aLeaseRunsOut()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 link = fixture.addLink(u"A"_s);
    SUCCEEDS(due.schedule(link, noon()));
    SUCCEEDS(due.claimThese({link}, u"dead"_s, noon(1), noon(10), true));
    VALUE_OF(early, due.claimThese({link}, u"w2"_s, noon(9), noon(30), true));
    QVERIFY(early.isEmpty());
    VALUE_OF(late, due.claimThese({link}, u"w2"_s, noon(11), noon(30), true));
    QCOMPARE(late.size(), 1);
    VALUE_OF(lost, due.renew({link}, u"dead"_s, noon(40)));
    QVERIFY(!lost);
    VALUE_OF(untaken, due.renew({link}, u"w2"_s, noon(40))); // ran out at 30, and nobody took it
    QVERIFY(untaken);
}

void TestWorkStores::failuresWaitUnlessAPersonAsks()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 link = fixture.addLink(u"A"_s);
    SUCCEEDS(due.schedule(link, noon()));
    SUCCEEDS(due.claimThese({link}, u"w1"_s, noon(1), noon(10), true));
    SUCCEEDS(due.fail(link, noon(2), {ErrorKind::Connection, u"no answer"_s, {}}, noon(15), u"w1"_s));
    VALUE_OF(failed, due.find(link));
    QCOMPARE(failed->failures, 1);
    QCOMPARE(failed->lastError, u"no answer"_s);
    QCOMPARE(failed->lastErrorKind, u"connection"_s);
    QVERIFY(failed->leaseOwner.isEmpty());
    VALUE_OF(early, due.claimThese({link}, u"w1"_s, noon(5), noon(10), true));
    QVERIFY(early.isEmpty());
    SUCCEEDS(due.ask({link}, u"Kim"_s));
    VALUE_OF(asked, due.claimThese({link}, u"w1"_s, noon(5), noon(10), true));
    QCOMPARE(asked.size(), 1);
    SUCCEEDS(due.fail(link, noon(6), {ErrorKind::Connection, u"again"_s, {}}, noon(30), u"w1"_s));
    SUCCEEDS(due.schedule(link, noon(500))); // the next turn is far, the retry is not
    VALUE_OF(list, due.failed(fixture.integration));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0).failures, 2);
    QCOMPARE(list.at(0).failingSince, noon(2));
    VALUE_OF(retried, due.claimThese({link}, u"w1"_s, noon(31), noon(40), true));
    QCOMPARE(retried.size(), 1);
    SUCCEEDS(due.finish(link, noon(60), u"w1"_s));
    VALUE_OF(well, due.find(link));
    QCOMPARE(well->failures, 0);
    QVERIFY(well->lastError.isEmpty() && well->lastErrorKind.isEmpty() && well->retryAt.isNull() && well->failingSince.isNull());
}

void TestWorkStores::whoLostAnOrderLeavesItWhereItIs()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 link = fixture.addLink(u"A"_s);
    SUCCEEDS(due.claimThese({link}, u"stopped"_s, noon(1), noon(10)));
    VALUE_OF(taken, due.claimThese({link}, u"w2"_s, noon(11), noon(30)));
    QCOMPARE(taken, QList<qint64>{link});
    {
        Transaction tx(*fixture.stores->database); // what it does about others goes through all the same
        VALUE_OF(kept, due.renew({link}, u"stopped"_s, noon(40)));
        QVERIFY(!kept);
        SUCCEEDS(due.ask({fixture.addLink(u"B"_s)}, u"Kim"_s));
        SUCCEEDS(tx.commit());
    }
    SUCCEEDS(due.finish(link, noon(99), u"stopped"_s)); // it woke up and goes on
    VALUE_OF(held, due.find(link));
    QCOMPARE(held->leaseOwner, u"w2"_s);
    QCOMPARE(held->leaseUntil, noon(30));
    SUCCEEDS(due.finish(link, noon(99), u"w2"_s));
    VALUE_OF(free, due.find(link));
    QVERIFY(free->leaseOwner.isEmpty() && free->leaseUntil.isNull());
}

void TestWorkStores::whoseTurnIsOverIsLeftOut()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 now = fixture.addLink(u"A"_s);
    const qint64 later = fixture.addLink(u"B"_s);
    const qint64 unknown = fixture.addLink(u"C"_s); // never had a turn
    SUCCEEDS(due.schedule(now, noon()));
    SUCCEEDS(due.schedule(later, noon(60)));
    VALUE_OF(turns, due.claimThese({later, unknown, now}, u"w1"_s, noon(1), noon(10), true));
    QCOMPARE(turns, (QList<qint64>{unknown, now}));
    VALUE_OF(all, due.claimThese({later, unknown, now}, u"w1"_s, noon(1), noon(10)));
    QCOMPARE(all, (QList<qint64>{later, unknown, now}));
}

void TestWorkStores::oneRecordIsInOneHand()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 link = fixture.addLink(u"A"_s);
    StoredTemplate second;
    second.id = TemplateId(u"t2"_s);
    second.name = u"Invoices"_s;
    second.source = fixture.source;
    second.target = fixture.target;
    second.createdAt = second.changedAt = noon();
    SUCCEEDS(fixture.stores->templates.add(second));
    OrderLink other;
    other.integration = second.id;
    other.po = PoNumber(u"A"_s);
    other.record = RecordId(u"r-A"_s);
    other.firstSeen = noon();
    VALUE_OF(same, fixture.stores->links.save(other));
    SUCCEEDS(due.claimThese({link}, u"w1"_s, noon(1), noon(10)));
    VALUE_OF(none, due.claimThese({same}, u"w2"_s, noon(2), noon(12)));
    QVERIFY(none.isEmpty()); // two templates never write one purchase order at the same time
    SUCCEEDS(due.release(u"w1"_s));
    VALUE_OF(free, due.claimThese({same}, u"w2"_s, noon(3), noon(13)));
    QCOMPARE(free, QList<qint64>{same});
}

void TestWorkStores::whatDeadOnesHeldIsFree()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    const qint64 a = fixture.addLink(u"A"_s);
    const qint64 b = fixture.addLink(u"B"_s);
    SUCCEEDS(due.claimThese({a}, u"dead/1"_s, noon(1), noon(10)));
    SUCCEEDS(due.claimThese({b}, u"alive/1"_s, noon(1), noon(10)));
    SUCCEEDS(due.releaseOf([](const QString &owner) { return owner.startsWith(u"dead"_s); }));
    VALUE_OF(taken, due.claimThese({a, b}, u"w2"_s, noon(2), noon(12)));
    QCOMPARE(taken, QList<qint64>{a});
}

void TestWorkStores::countsAndNextTurn()
{
    StoreFixture fixture;
    DueStore &due = fixture.stores->due;
    VALUE_OF(none, due.next(fixture.integration));
    QVERIFY(none.isNull());
    QList<qint64> links;
    for (int count = 0; count < 4; ++count) {
        links.append(fixture.addLink(QString::number(count)));
        SUCCEEDS(due.schedule(links.last(), noon(count * 10)));
    }
    VALUE_OF(counted, due.count(fixture.integration, noon(15)));
    QCOMPARE(counted, (DueCount{2, 2}));
    SUCCEEDS(due.claimThese({links.first()}, u"w1"_s, noon(15), noon(20)));
    VALUE_OF(claimed, due.count(fixture.integration, noon(15)));
    QCOMPARE(claimed, (DueCount{1, 3}));
    VALUE_OF(next, due.next(fixture.integration));
    QCOMPARE(next, noon(0));
}

void TestWorkStores::onlyFollowedOrdersHaveTurns()
{
    StoreFixture fixture;
    SUCCEEDS(fixture.stores->due.schedule(77, noon()));
    VALUE_OF(none, fixture.stores->due.find(77));
    QVERIFY(!none);
    FAILS_AS(fixture.stores->due.finish(77, noon()), ErrorKind::NotFound);
    FAILS_AS(fixture.stores->due.fail(77, noon(), {}, noon(), {}), ErrorKind::NotFound);
}

static Run fullRun()
{
    Run run;
    run.id = RunId(u"run1"_s);
    run.integration = TemplateId(u"t1"_s);
    run.templateName = u"Get Order Status"_s;
    run.kind = u"live"_s;
    run.begunAt = noon();
    return run;
}

void TestWorkStores::runsAreKeptWhole()
{
    StoreFixture fixture;
    RunStore &runs = fixture.stores->runs;
    Run run = fullRun();
    SUCCEEDS(runs.begin(run));
    VALUE_OF(begun, runs.find(run.id));
    QCOMPARE(begun.value(), run);
    run.endedAt = noon(2);
    run.result = u"partial"_s;
    run.message = u"1 order failed"_s;
    run.unchanged = 13;
    run.updated = 18;
    run.held = 2;
    run.failed = 1;
    run.excluded = 26;
    run.notDue = 5;
    run.notReached = 4;
    run.requests = {{u"Autotask"_s, {.started = 12, .perHour = 10'000, .allowanceUsed = 0.25}},
                    {u"TD SYNNEX"_s, {.started = 60, .waited = 3, .waitedInAll = std::chrono::milliseconds(740), .perSecond = 4}}};
    run.durationMs = 5'012;
    run.slowest = PoNumber(u"PO7"_s);
    run.slowestMs = 411;
    SUCCEEDS(runs.end(run));
    VALUE_OF(ended, runs.find(run.id));
    QCOMPARE(ended.value(), run);
    QCOMPARE(ended->inScope(), 60);
    Run second = fullRun();
    second.id = RunId(u"run2"_s);
    second.begunAt = noon(10);
    FAILS_AS(runs.end(second), ErrorKind::NotFound);
    SUCCEEDS(runs.begin(second));
    FAILS_AS(runs.begin(second), ErrorKind::Usage);
    VALUE_OF(list, runs.list({}, 10));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).id, second.id);
    VALUE_OF(pruned, runs.prune(noon(60)));
    QCOMPARE(pruned, 1); // the one under way stays
}

void TestWorkStores::unfinishedRunsAreCutOff()
{
    StoreFixture fixture;
    RunStore &runs = fixture.stores->runs;
    SUCCEEDS(runs.begin(fullRun()));
    const auto everybody = [](const QString &) { return true; };
    const auto nobody = [](const QString &) { return false; };
    VALUE_OF(living, runs.closeUnfinished(noon(9), nobody));
    QVERIFY(living.isEmpty());
    VALUE_OF(cut, runs.closeUnfinished(noon(9), everybody));
    QCOMPARE(cut.size(), 1);
    QCOMPARE(cut.at(0).result, u"cut off"_s);
    QCOMPARE(cut.at(0).endedAt, noon(9));
    VALUE_OF(none, runs.closeUnfinished(noon(10), everybody));
    QVERIFY(none.isEmpty());
}

void TestWorkStores::ordersOfARun()
{
    StoreFixture fixture;
    RunStore &runs = fixture.stores->runs;
    SUCCEEDS(runs.begin(fullRun()));
    const RunOrder held{RecordId(u"r2"_s), PoNumber(u"PO2"_s), u"held"_s, u"edited by hand"_s};
    SUCCEEDS(runs.recordOrders(RunId(u"run1"_s), {{RecordId(u"r1"_s), PoNumber(u"PO1"_s), u"updated"_s, {}}, held}));
    VALUE_OF(all, runs.orders(RunId(u"run1"_s), {}));
    QCOMPARE(all.size(), 2);
    VALUE_OF(some, runs.orders(RunId(u"run1"_s), u"held"_s));
    QCOMPARE(some, QList<RunOrder>{held});
    FAILS_AS(runs.recordOrders(RunId(u"none"_s), {held}), ErrorKind::Usage);
    VALUE_OF(last, runs.lastOf(PoNumber(u"PO2"_s)));
    QCOMPARE(last, std::optional<RunOrder>(held));
    VALUE_OF(never, runs.lastOf(PoNumber(u"PO9"_s)));
    QVERIFY(!never.has_value());
}

QTEST_GUILESS_MAIN(TestWorkStores)
#include "tst_workstores.moc"
