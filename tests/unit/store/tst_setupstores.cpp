#include "storefixture.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Connections, look-ups, templates, approvals, settings, audit, notifications, allowances.
class TestSetupStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionsAreKeptWhole();
    void connectionNamesAreTakenOnce();
    void aConnectionInUseStays();
    void downIsToldOnce();
    void lookupsAgeAndGo();
    void templatesAreKeptWhole();
    void aTemplateNeedsItsConnections();
    void mappingVersionsCountUp();
    void switchingOnSetsCutOverOnce();
    void pauseAndBlockLieOverAnyState();
    void removingATemplateTakesItsOrdersAlong();
    void approvalsCoverAllOrOne();
    void auditIsKeptInOrder();
    void notificationsWaitAreSentAndRead();
    void allowancesAddUp();
};

void TestSetupStores::connectionsAreKeptWhole()
{
    StoreFixture fixture;
    QVERIFY(fixture.isReady);
    Connection connection;
    connection.id = ConnectionId(u"c9"_s);
    connection.kind = u"autotask"_s;
    connection.role = ConnectionRole::Target;
    connection.name = u"Zürich"_s;
    connection.settings = {{u"baseUrl"_s, u"https://x.test/"_s}, {u"zone"_s, u"Europe/Zurich"_s}, {u"limit"_s, 3}};
    connection.createdAt = noon();
    SUCCEEDS(fixture.stores->connections.add(connection));
    VALUE_OF(found, fixture.stores->connections.findByName(u" ZÜRICH "_s));
    QCOMPARE(found.value(), connection);
    connection.name = u"Bern"_s;
    connection.settings.insert(u"limit"_s, 4);
    SUCCEEDS(fixture.stores->connections.save(connection));
    VALUE_OF(saved, fixture.stores->connections.find(connection.id));
    QCOMPARE(saved.value(), connection);
    VALUE_OF(list, fixture.stores->connections.list());
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).name, u"Bern"_s);
    SUCCEEDS(fixture.stores->connections.remove(connection.id));
    VALUE_OF(gone, fixture.stores->connections.find(connection.id));
    QVERIFY(!gone);
    FAILS_AS(fixture.stores->connections.save(connection), ErrorKind::NotFound);
}

void TestSetupStores::connectionNamesAreTakenOnce()
{
    StoreFixture fixture;
    Connection connection;
    connection.id = ConnectionId(u"c9"_s);
    connection.name = u"SRC"_s;
    connection.createdAt = noon();
    const auto refused = fixture.stores->connections.add(connection);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QVERIFY2(refused.error().message.contains(u"SRC"_s), qPrintable(refused.error().message));
}

void TestSetupStores::aConnectionInUseStays()
{
    StoreFixture fixture;
    FAILS_AS(fixture.stores->connections.remove(fixture.source), ErrorKind::Usage);
    FAILS_AS(fixture.stores->connections.remove(fixture.target), ErrorKind::Usage);
    SUCCEEDS(fixture.stores->templates.remove(fixture.integration));
    SUCCEEDS(fixture.stores->connections.remove(fixture.source));
}

void TestSetupStores::downIsToldOnce()
{
    StoreFixture fixture;
    VALUE_OF(first, fixture.stores->connections.markDown(fixture.source, u"password refused"_s, noon()));
    QVERIFY(first);
    VALUE_OF(second, fixture.stores->connections.markDown(fixture.source, u"still refused"_s, noon(5)));
    QVERIFY(!second);
    VALUE_OF(down, fixture.stores->connections.find(fixture.source));
    QCOMPARE(down->downSince, noon());
    QCOMPARE(down->downReason, u"password refused"_s);
    VALUE_OF(up, fixture.stores->connections.markUp(fixture.source));
    QVERIFY(up);
    VALUE_OF(again, fixture.stores->connections.markUp(fixture.source));
    QVERIFY(!again);
    VALUE_OF(after, fixture.stores->connections.find(fixture.source));
    QVERIFY(after->downSince.isNull());
    QVERIFY(after->downReason.isEmpty());
}

void TestSetupStores::lookupsAgeAndGo()
{
    StoreFixture fixture;
    LookupStore &lookups = fixture.stores->lookups;
    SUCCEEDS(lookups.put(fixture.target, u"schema"_s, u""_s, {{{u"v"_s, 1}}, noon()}));
    SUCCEEDS(lookups.put(fixture.target, u"schema"_s, u""_s, {{{u"v"_s, 2}}, noon(1)}));
    SUCCEEDS(lookups.putAll(fixture.target, u"product"_s, {{u"7"_s, {{{u"sku"_s, u"a"_s}}, noon()}}, {u"8"_s, {{}, noon(9)}}}));
    VALUE_OF(schema, lookups.find(fixture.target, u"schema"_s, u""_s));
    QCOMPARE(schema->value.value(u"v"_s).toInt(), 2);
    QCOMPARE(schema->readAt, noon(1));
    VALUE_OF(products, lookups.findAll(fixture.target, u"product"_s, {u"7"_s, u"8"_s, u"9"_s}));
    QCOMPARE(products.keys(), (QStringList{u"7"_s, u"8"_s}));
    VALUE_OF(other, lookups.find(fixture.source, u"schema"_s, u""_s));
    QVERIFY(!other);
    VALUE_OF(gone, lookups.forgetReadBefore(noon(5)));
    QCOMPARE(gone, 2);
    SUCCEEDS(lookups.forget(fixture.target, u"product"_s));
    VALUE_OF(none, lookups.findAll(fixture.target, u"product"_s, {u"8"_s}));
    QVERIFY(none.isEmpty());
}

void TestSetupStores::templatesAreKeptWhole()
{
    StoreFixture fixture;
    StoredTemplate entry;
    entry.id = TemplateId(u"t2"_s);
    entry.name = u"Second"_s;
    entry.source = fixture.source;
    entry.target = fixture.target;
    entry.schedule = {{u"frequency"_s, u"hourly"_s}};
    entry.scope = {{u"orders"_s, u"active"_s}};
    entry.vendors = {u"29683"_s, u"1,2"_s};
    entry.state = TemplateState::Ready;
    entry.createdAt = entry.changedAt = noon();
    SUCCEEDS(fixture.stores->templates.add(entry));
    VALUE_OF(found, fixture.stores->templates.findByName(u"SECOND"_s));
    QCOMPARE(found.value(), entry);
    entry.name = u"Other"_s;
    entry.vendors = {u"5"_s};
    entry.schedule = {};
    entry.changedAt = noon(3);
    SUCCEEDS(fixture.stores->templates.save(entry, noon(3)));
    VALUE_OF(saved, fixture.stores->templates.find(entry.id));
    QCOMPARE(saved.value(), entry);
    VALUE_OF(list, fixture.stores->templates.list());
    QCOMPARE(list.size(), 2);
    entry.name = u"get order STATUS"_s;
    FAILS_AS(fixture.stores->templates.save(entry, noon(4)), ErrorKind::Usage);
    entry.id = TemplateId(u"t3"_s);
    entry.name = u"free"_s;
    FAILS_AS(fixture.stores->templates.save(entry, noon(4)), ErrorKind::NotFound);
}

void TestSetupStores::aTemplateNeedsItsConnections()
{
    StoreFixture fixture;
    StoredTemplate entry;
    entry.id = TemplateId(u"t2"_s);
    entry.name = u"Second"_s;
    entry.source = ConnectionId(u"none"_s);
    entry.target = fixture.target;
    entry.createdAt = noon();
    FAILS_AS(fixture.stores->templates.add(entry), ErrorKind::Usage);
}

void TestSetupStores::mappingVersionsCountUp()
{
    StoreFixture fixture;
    TemplateStore &templates = fixture.stores->templates;
    const QJsonObject a{{u"m"_s, u"a"_s}};
    const QJsonObject b{{u"m"_s, u"b"_s}};
    const QJsonObject renamed{{u"m"_s, u"b"_s}, {u"name"_s, u"nicer"_s}};
    VALUE_OF(one, templates.saveMapping(fixture.integration, a, u"ha"_s, noon(), u"me"_s));
    QCOMPARE(one, 1);
    VALUE_OF(two, templates.saveMapping(fixture.integration, b, u"hb"_s, noon(1), u"me"_s));
    QCOMPARE(two, 2);
    VALUE_OF(same, templates.saveMapping(fixture.integration, b, u"hb"_s, noon(2), u"me"_s));
    QCOMPARE(same, 2);
    VALUE_OF(named, templates.saveMapping(fixture.integration, renamed, u"hb"_s, noon(3), u"me"_s));
    QCOMPARE(named, 2); // what does not count for the hash makes no version, but is kept
    VALUE_OF(found, templates.find(fixture.integration));
    QCOMPARE(found->mappingVersion, 2);
    QCOMPARE(found->mappingHash, u"hb"_s);
    QCOMPARE(found->mapping, renamed);
    VALUE_OF(back, templates.saveMapping(fixture.integration, a, u"ha"_s, noon(4), u"me"_s));
    QCOMPARE(back, 3);
    VALUE_OF(old, templates.mapping(fixture.integration, 1));
    QCOMPARE(old.value(), a);
    VALUE_OF(none, templates.mapping(fixture.integration, 9));
    QVERIFY(!none);
    FAILS_AS(templates.saveMapping(TemplateId(u"gone"_s), a, u"ha"_s, noon(), u"me"_s), ErrorKind::NotFound);
}

void TestSetupStores::switchingOnSetsCutOverOnce()
{
    StoreFixture fixture;
    TemplateStore &templates = fixture.stores->templates;
    SUCCEEDS(templates.setState(fixture.integration, TemplateState::Ready, noon()));
    VALUE_OF(ready, templates.find(fixture.integration));
    QVERIFY(ready->firstSwitchedOnAt.isNull());
    SUCCEEDS(templates.setState(fixture.integration, TemplateState::Trial, noon(10)));
    SUCCEEDS(templates.setState(fixture.integration, TemplateState::Ready, noon(20)));
    SUCCEEDS(templates.setState(fixture.integration, TemplateState::Live, noon(30)));
    VALUE_OF(live, templates.find(fixture.integration));
    QCOMPARE(live->state, TemplateState::Live);
    QCOMPARE(live->firstSwitchedOnAt, noon(10));
    FAILS_AS(templates.setState(TemplateId(u"gone"_s), TemplateState::Live, noon()), ErrorKind::NotFound);
}

void TestSetupStores::pauseAndBlockLieOverAnyState()
{
    StoreFixture fixture;
    TemplateStore &templates = fixture.stores->templates;
    SUCCEEDS(templates.setState(fixture.integration, TemplateState::Live, noon()));
    SUCCEEDS(templates.pause(fixture.integration, noon(60)));
    SUCCEEDS(templates.block(fixture.integration, u"sign-in refused"_s));
    VALUE_OF(over, templates.find(fixture.integration));
    QVERIFY(over->paused);
    QCOMPARE(over->pausedUntil, noon(60));
    QCOMPARE(over->blockedReason, u"sign-in refused"_s);
    QCOMPARE(over->state, TemplateState::Live);
    SUCCEEDS(templates.pause(fixture.integration, {}));
    VALUE_OF(open, templates.find(fixture.integration));
    QVERIFY(open->paused && open->pausedUntil.isNull());
    SUCCEEDS(templates.resume(fixture.integration));
    SUCCEEDS(templates.unblock(fixture.integration));
    VALUE_OF(back, templates.find(fixture.integration));
    QVERIFY(!back->paused && back->blockedReason.isEmpty());
    QCOMPARE(back->state, TemplateState::Live);
}

void TestSetupStores::removingATemplateTakesItsOrdersAlong()
{
    StoreFixture fixture;
    const qint64 link = fixture.addLink(u"PO1"_s);
    QVERIFY(link > 0);
    Snapshot snapshot;
    snapshot.link = link;
    SUCCEEDS(fixture.stores->snapshots.save(snapshot));
    SUCCEEDS(fixture.stores->due.schedule(link, noon()));
    SUCCEEDS(fixture.stores->approvals.approve({fixture.integration, 1, {}, {}, u"me"_s, noon()}));
    SUCCEEDS(fixture.stores->events.remember(fixture.order, {{u"key"_s, u"eta"_s, {}, {}, true}}, noon()));
    ActivityEntry entry;
    entry.at = noon();
    entry.integration = fixture.integration;
    SUCCEEDS(fixture.stores->activity.append({entry}));
    SUCCEEDS(fixture.stores->templates.remove(fixture.integration));
    VALUE_OF(links, fixture.stores->links.findByPo(PoNumber(u"PO1"_s)));
    QVERIFY(links.isEmpty());
    for (const QString &table : {u"snapshot"_s, u"due"_s, u"approval"_s}) {
        VALUE_OF(rows, fixture.stores->database->number(u"SELECT count(*) FROM "_s + table));
        QCOMPARE(rows, 0);
    }
    VALUE_OF(log, fixture.stores->activity.count({}, 10));
    QCOMPARE(log, 1);
    VALUE_OF(events, fixture.stores->events.list(fixture.order)); // a template made anew does not tell them again
    QCOMPARE(events.size(), 1);
}

void TestSetupStores::approvalsCoverAllOrOne()
{
    StoreFixture fixture;
    ApprovalStore &approvals = fixture.stores->approvals;
    const RecordId order(u"r1"_s);
    const Approval single{fixture.integration, 2, order, {}, u"Kim"_s, noon()};
    SUCCEEDS(approvals.approve(single));
    VALUE_OF(own, approvals.covering(fixture.integration, 2, order));
    QCOMPARE(own.value(), single);
    VALUE_OF(foreign, approvals.covering(fixture.integration, 2, RecordId(u"r2"_s)));
    QVERIFY(!foreign);
    VALUE_OF(otherVersion, approvals.covering(fixture.integration, 3, order));
    QVERIFY(!otherVersion);
    VALUE_OF(notAll, approvals.forAll(fixture.integration, 2));
    QVERIFY(!notAll);
    const Approval all{fixture.integration, 2, {}, {{u"customerMails"_s, true}}, u"Lee"_s, noon(1)};
    SUCCEEDS(approvals.approve(all));
    VALUE_OF(covered, approvals.covering(fixture.integration, 2, RecordId(u"r2"_s)));
    QCOMPARE(covered.value(), all);
    VALUE_OF(wider, approvals.covering(fixture.integration, 2, order));
    QCOMPARE(wider.value(), all); // the yes for all comes first
    VALUE_OF(singly, approvals.approvedOrders(fixture.integration, 2));
    QCOMPARE(singly, QList<RecordId>{order});
    VALUE_OF(list, approvals.list(fixture.integration));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0), all);
}

void TestSetupStores::auditIsKeptInOrder()
{
    StoreFixture fixture;
    AuditStore &audit = fixture.stores->audit;
    AuditEntry entry;
    entry.at = noon();
    entry.who = u"Kim"_s;
    entry.what = u"template"_s;
    entry.subject = u"Get Order Status"_s;
    entry.from = QJsonValue(u"ready"_s);
    entry.to = QJsonObject{{u"state"_s, u"live"_s}};
    entry.note = u"approved"_s;
    VALUE_OF(id, audit.append(entry));
    AuditEntry second = entry;
    second.what = u"link"_s;
    second.at = noon(5);
    second.from = QJsonValue(QJsonValue::Undefined);
    SUCCEEDS(audit.append(second));
    VALUE_OF(all, audit.list({}, 10));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).what, u"link"_s);
    QVERIFY(all.at(0).from.isUndefined());
    VALUE_OF(one, audit.list(u"template"_s, 10));
    entry.id = id;
    QCOMPARE(one, QList<AuditEntry>{entry});
    QCOMPARE(auditText(one.first().to), u"{\"state\":\"live\"}"_s); // files hold it whole
    QCOMPARE(auditText(one.first().from), u"ready"_s);
    QVERIFY(auditText(second.from).isEmpty());
    VALUE_OF(gone, audit.prune(noon(1)));
    QCOMPARE(gone, 1);
}

void TestSetupStores::notificationsWaitAreSentAndRead()
{
    StoreFixture fixture;
    NotificationStore &notifications = fixture.stores->notifications;
    Notification notification;
    notification.at = noon();
    notification.kind = u"holds"_s;
    notification.integration = fixture.integration;
    notification.po = PoNumber(u"PO1"_s);
    notification.text = u"3 orders wait for you"_s;
    notification.channel = u"screen"_s;
    VALUE_OF(id, notifications.append(notification));
    notification.id = id;
    VALUE_OF(waiting, notifications.waiting());
    QCOMPARE(waiting, QList<Notification>{notification});
    VALUE_OF(unsent, notifications.unread(10));
    QVERIFY(unsent.isEmpty());
    SUCCEEDS(notifications.markSent(id, noon(2)));
    SUCCEEDS(notifications.markSent(id, noon(9))); // the first time stays
    VALUE_OF(since, notifications.sentSince(u"holds"_s, noon(2)));
    QCOMPARE(since, 1);
    VALUE_OF(later, notifications.sentSince(u"holds"_s, noon(3)));
    QCOMPARE(later, 0);
    VALUE_OF(unread, notifications.unread(10));
    QCOMPARE(unread.size(), 1);
    SUCCEEDS(notifications.markRead(id, noon(3)));
    VALUE_OF(read, notifications.unread(10));
    QVERIFY(read.isEmpty());
    VALUE_OF(gone, notifications.prune(noon(1)));
    QCOMPARE(gone, 1);
}

void TestSetupStores::allowancesAddUp()
{
    StoreFixture fixture;
    RateUseStore &use = fixture.stores->rateUse;
    SUCCEEDS(use.add(u"cred"_s, u"PurchaseOrders"_s, noon(), 3));
    VALUE_OF(window, use.add(u"cred"_s, u"PurchaseOrders"_s, noon(), 4));
    QCOMPARE(window, 7);
    SUCCEEDS(use.add(u"cred"_s, u"PurchaseOrders"_s, noon(60), 5));
    SUCCEEDS(use.add(u"cred"_s, u"Products"_s, noon(60), 1));
    SUCCEEDS(use.add(u"other"_s, u"Products"_s, noon(60), 9));
    VALUE_OF(all, use.used(u"cred"_s, u"PurchaseOrders"_s, noon()));
    QCOMPARE(all, 12);
    VALUE_OF(recent, use.usedByEndpoint(u"cred"_s, noon(30)));
    QCOMPARE(recent, (QMap<QString, qint64>{{u"Products"_s, 1}, {u"PurchaseOrders"_s, 5}}));
    VALUE_OF(gone, use.prune(noon(60)));
    QCOMPARE(gone, 1);
}

QTEST_GUILESS_MAIN(TestSetupStores)
#include "tst_setupstores.moc"
