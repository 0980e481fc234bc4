#include "core/targets/woocommerce/woocommercetarget.h"
#include "tests/contract/target/woocommercebench.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What this target alone owes: the order of writes, what never leaves, each trouble of a shop in its own words.
class WooCommerceRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void basicOverHttps();
    void r39_shipmentsThenStatusAndMeta_data();
    void r39_shipmentsThenStatusAndMeta();
    void r39_noStatusMailWithoutItsShipments();
    void shipmentsAreAddedOnceAndTakenBack_data();
    void shipmentsAreAddedOnceAndTakenBack();
    void withoutPluginShipmentsAreMeta();
    void statusThatIsSetAlreadyIsNotWritten();
    void destroyingStatusesNeverLeave_data();
    void destroyingStatusesNeverLeave();
    void unknownStatusNeverEntersABatch();
    void whatABatchTurnsAroundIsTold();
    void trashStaysTrash();
    void hundredOrdersOneQuestion();
    void twentyOrdersABatch();
    void discoveryMovesItsMark();
    void discoveryOfMoreThanAPage();
    void r38_notesAreLookedForFirst();
    void noticesBeforeTheJsonAreSkipped();
    void troublesHaveTheirWords_data();
    void troublesHaveTheirWords();
    void checkSaysWhatToDo_data();
    void checkSaysWhatToDo();
    void oldShopsHaveTheirStatusesElsewhere();

private:
    QList<WriteOutcome> write(const QList<RecordWrite> &batch) { return QCoro::waitFor(m_target->write(batch, Urgency::Scheduled)); }
    QStringList mails(int order) { return m_bench.state(id(order)).value("mails"_L1).toVariant().toStringList(); }
    RecordId id(int order) const { return RecordId(QString::number(order)); }

    WooCommerceBench m_bench;
    std::unique_ptr<TargetAdapter> m_target;
};

void WooCommerceRequests::init()
{
    m_target.reset();
    m_bench.reset();
    m_target = m_bench.makeTarget();
}

void WooCommerceRequests::basicOverHttps()
{
    m_target.reset();
    m_bench.reset(true);
    QFile ca(m_bench.sandbox().caFile());
    QVERIFY(ca.open(QIODevice::ReadOnly));
    HttpSettings http;
    http.extraAuthorities = QSslCertificate::fromData(ca.readAll(), QSsl::Pem);
    WooCommerceTarget shop(m_bench.access(), m_bench.clock(), http);
    const auto who = QCoro::waitFor(shop.whoAmI());
    QVERIFY(who);
    for (const CheckStep &step : who->steps)
        QVERIFY2(step.passed, qPrintable(step.name + ": "_L1 + step.text));
    QCOMPARE(who->version, u"11.0.1"_s);
    const auto read = QCoro::waitFor(shop.readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(read);
    QCOMPARE(read->orders.size(), 4);
}

void WooCommerceRequests::r39_shipmentsThenStatusAndMeta_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("route");
    QTest::newRow("fulfillments") << u"fulfillments"_s << u"POST wc/v3/orders/6001/fulfillments"_s;
    QTest::newRow("AST") << u"ast"_s << u"POST wc-ast/v3/orders/6001/shipment-trackings"_s;
    QTest::newRow("Shipment Tracking") << u"shipmentTracking"_s << u"POST wc-shipment-tracking/v3/orders/6001/shipment-trackings"_s;
}

void WooCommerceRequests::r39_shipmentsThenStatusAndMeta()
{
    QFETCH(QString, plugin);
    QFETCH(QString, route);
    m_bench.options({{plugin, true}});
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), QString()); // as before planning
    const int before = m_bench.requests();
    const auto outcomes = write({WooCommerceBench::header(6001, {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}, {u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"90017"_s)}}),
                                 WooCommerceBench::noteOn(6001, u"Shipped.\n[wb:aaaaaaaaaa]"_s), WooCommerceBench::shipments(6001, {u"1Z999AA10123456784"_s})});
    for (const WriteOutcome &outcome : outcomes)
        QVERIFY2(outcome.sent, outcome.sent ? "" : qPrintable(outcome.sent.error().message));
    QCOMPARE(m_bench.asked(before), (QStringList{route, u"PUT wc/v3/orders/6001"_s, u"GET wc/v3/orders/6001/notes"_s, u"POST wc/v3/orders/6001/notes"_s}));
    QCOMPARE(mails(6001), QStringList{u"customer_completed_order"_s}); // the shipment mails nobody
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456784"_s);
    QCOMPARE(m_bench.state(id(6001)).value("meta"_L1)[u"_vendor_invoice"_s].toString(), u"90017"_s);
}

void WooCommerceRequests::r39_noStatusMailWithoutItsShipments()
{
    m_bench.options({{u"shipmentTracking"_s, true}});
    WooCommerceBench::shipmentsOf(*m_target, 6001);
    m_bench.addFault({{u"path"_s, u"/shipment-trackings$"_s}, {u"method"_s, u"POST"_s}, {u"drop"_s, u"afterEffect"_s}, {u"count"_s, 1}});
    const QList<RecordWrite> batch{WooCommerceBench::header(6001, {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}}), WooCommerceBench::shipments(6001, {u"1Z999AA10123456784"_s}),
                                   WooCommerceBench::header(6002, {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}})};
    const auto outcomes = write(batch);
    QCOMPARE(outcomes.at(1).sent.error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(!outcomes.at(0).sent);
    QVERIFY(outcomes.at(0).sent.error().kind != ErrorKind::OutcomeUnknown); // it never left
    QVERIFY(outcomes.at(2).sent);
    QVERIFY(mails(6001).isEmpty());
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456784"_s); // it was stored after all
    for (const WriteOutcome &again : write(batch.first(2)))
        QVERIFY(again.sent);
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456784"_s); // once
    QCOMPARE(mails(6001).size(), 1);
}

void WooCommerceRequests::shipmentsAreAddedOnceAndTakenBack_data()
{
    QTest::addColumn<QString>("plugin");
    for (const char *plugin : {"fulfillments", "ast", "shipmentTracking"})
        QTest::newRow(plugin) << QString::fromLatin1(plugin);
}

void WooCommerceRequests::shipmentsAreAddedOnceAndTakenBack()
{
    QFETCH(QString, plugin);
    m_bench.options({{plugin, true}});
    QVERIFY(write({WooCommerceBench::shipments(6001, {u"1Z999AA10123456784"_s})}).first().sent);
    QVERIFY(write({WooCommerceBench::shipments(6001, {u"1Z999AA10123456784"_s, u"1Z999AA10123456791"_s})}).first().sent);
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456784, 1Z999AA10123456791"_s);
    QVERIFY(write({WooCommerceBench::shipments(6001, {u"1Z999AA10123456791"_s})}).first().sent); // a label was voided
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456791"_s);
    QVERIFY(mails(6001).isEmpty());
}

void WooCommerceRequests::withoutPluginShipmentsAreMeta()
{
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), QString());
    const int before = m_bench.requests();
    const auto outcomes = write({WooCommerceBench::header(6001, {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}}), WooCommerceBench::shipments(6001, {u"1Z999AA10123456784"_s})});
    QVERIFY(outcomes.at(0).sent && outcomes.at(1).sent);
    QCOMPARE(m_bench.asked(before), QStringList{u"PUT wc/v3/orders/6001"_s}); // one save: the mail comes after the meta
    QCOMPARE(WooCommerceBench::shipmentsOf(*m_target, 6001), u"1Z999AA10123456784"_s);
    QCOMPARE(m_bench.state(id(6001)).value("meta"_L1)[u"_vendor_tracking"_s].toString(), u"1Z999AA10123456784"_s);
}

void WooCommerceRequests::statusThatIsSetAlreadyIsNotWritten()
{
    QVERIFY(QCoro::waitFor(m_target->readOrders({id(6001)}, ReadScope())));
    const int before = m_bench.writes();
    QVERIFY(write({WooCommerceBench::header(6001, {{u"status"_s, FieldValue::ofChoice(u"processing"_s)}})}).first().sent);
    QCOMPARE(m_bench.writes(), before); // it would only move date_modified
    QVERIFY(mails(6001).isEmpty());
}

void WooCommerceRequests::destroyingStatusesNeverLeave_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"cancelled", "refunded", "trash"})
        QTest::newRow(status) << QString::fromLatin1(status);
}

void WooCommerceRequests::destroyingStatusesNeverLeave()
{
    QFETCH(QString, status);
    const int before = m_bench.writes();
    const auto outcomes = write({WooCommerceBench::header(6001, {{u"status"_s, FieldValue::ofChoice(status)}})});
    QVERIFY(!outcomes.first().sent);
    QCOMPARE(outcomes.first().sent.error().kind, ErrorKind::Rejected);
    QCOMPARE(m_bench.writes(), before);
    const auto schema = QCoro::waitFor(m_target->schema(false));
    const TargetField *field = schema->find({FieldPlace::Header, u"orders"_s, u"status"_s});
    QVERIFY(field && field->ownStatus);
    const FieldChoice *choice = field->choice(status);
    QVERIFY(!choice || choice->effect == ChoiceEffect::NeverOffered);
}

void WooCommerceRequests::unknownStatusNeverEntersABatch()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.options({{u"customStatuses"_s, false}}); // the plugin was switched off after the mapping was made
    m_bench.advance(std::chrono::minutes(20));
    QList<RecordWrite> batch;
    for (int order = 6001; order <= 6004; ++order)
        batch.append(WooCommerceBench::header(order, {{u"status"_s, FieldValue::ofChoice(order == 6002 ? u"partial-shipped"_s : u"completed"_s)}}));
    const auto outcomes = write(batch);
    QVERIFY(!outcomes.at(1).sent);
    QVERIFY(outcomes.at(1).sent.error().message.contains("partial-shipped"_L1));
    QCOMPARE(m_bench.state(id(6002)).value("header"_L1)[u"status"_s].toString(), u"processing"_s); // never "pending"
    for (const int i : {0, 2, 3})
        QVERIFY(outcomes.at(i).sent);
}

void WooCommerceRequests::whatABatchTurnsAroundIsTold()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.options({{u"customStatuses"_s, false}}); // between the check and the batch
    QList<RecordWrite> batch;
    for (int order = 6001; order <= 6004; ++order)
        batch.append(WooCommerceBench::header(order, {{u"status"_s, FieldValue::ofChoice(order == 6002 ? u"partial-shipped"_s : u"completed"_s)}}));
    const auto outcomes = write(batch);
    QVERIFY(!outcomes.at(1).sent);
    QVERIFY2(outcomes.at(1).sent.error().message.contains("\"pending\""_L1), qPrintable(outcomes.at(1).sent.error().message));
    QVERIFY(outcomes.at(0).sent);
}

void WooCommerceRequests::trashStaysTrash()
{
    const auto read = QCoro::waitFor(m_target->readOrders({id(6006)}, ReadScope()));
    QVERIFY(read);
    QCOMPARE(read->orders.first().end, TargetEnd::Cancelled);
    const int before = m_bench.writes();
    QVERIFY(!write({WooCommerceBench::header(6006, {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}})}).first().sent);
    QCOMPARE(m_bench.writes(), before);
    QCOMPARE(m_bench.state(id(6006)).value("header"_L1)[u"status"_s].toString(), u"trash"_s);
}

void WooCommerceRequests::hundredOrdersOneQuestion()
{
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    const int before = m_bench.requests();
    QVERIFY(QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope())));
    QCOMPARE(m_bench.asked(before), QStringList{u"GET wc/v3/orders"_s});
    const QString target = m_bench.sandbox().journal().entries(u"woocommerce"_s).last().target;
    QVERIFY2(target.contains("include=6001%2C6002%2C6003%2C6004&per_page=100&orderby=id&order=asc"_L1), qPrintable(target));
}

void WooCommerceRequests::twentyOrdersABatch()
{
    m_bench.options({{u"seesHttps"_s, u"always"_s}});
    QList<RecordWrite> batch;
    for (int n = 0; n < 45; ++n) {
        const qint64 made = m_bench.makeOrder();
        batch.append(WooCommerceBench::header(int(made), {{u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"1"_s)}}));
    }
    m_bench.options({{u"seesHttps"_s, u"asServed"_s}});
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    const int before = m_bench.requests();
    for (const WriteOutcome &outcome : write(batch))
        QVERIFY(outcome.sent);
    QCOMPARE(m_bench.asked(before), (QStringList{u"POST wc/v3/orders/batch"_s, u"POST wc/v3/orders/batch"_s, u"POST wc/v3/orders/batch"_s}));
}

/// A customer orders something that the supplier knows.
void WooCommerceRequests::discoveryMovesItsMark()
{
    LinkFilter filter;
    const auto first = QCoro::waitFor(m_target->findLinkedOrders(filter, {}));
    QVERIFY(first);
    QCOMPARE(first->orders.size(), 4);
    QVERIFY(!first->mark.isEmpty());
    m_bench.advance(std::chrono::minutes(10));
    QCOMPARE(m_bench.sandbox().edit({{u"system"_s, u"woocommerce"_s}, {u"po"_s, u"WEB-C-5"_s}, {u"meta"_s, QJsonObject{{u"_vendor_order_number"_s, u"77"_s}}}}).status, 200);
    const int before = m_bench.requests();
    const auto second = QCoro::waitFor(m_target->findLinkedOrders(filter, first->mark));
    QVERIFY(second);
    QCOMPARE(m_bench.requests(), before + 1);
    QSet<QString> found;
    for (const PurchaseOrder &order : second->orders)
        found.insert(order.id.text());
    QVERIFY(found.contains(u"6005"_s));
    QVERIFY(found.size() <= 2); // and what was saved within the minute before the mark
    QVERIFY(second->mark > first->mark);
    const QString target = m_bench.sandbox().journal().entries(u"woocommerce"_s).last().target;
    QVERIFY2(target.contains("dates_are_gmt=true"_L1) && !target.contains("Z&"_L1), qPrintable(target));
}

void WooCommerceRequests::discoveryOfMoreThanAPage()
{
    m_bench.options({{u"seesHttps"_s, u"always"_s}});
    for (int n = 0; n < 230; ++n) // all saved within the same second: the mark alone cannot get past them
        QVERIFY(m_bench.makeOrder() > 0);
    m_bench.options({{u"seesHttps"_s, u"asServed"_s}});
    const auto found = QCoro::waitFor(m_target->findLinkedOrders(LinkFilter(), {}));
    QVERIFY(found);
    QCOMPARE(found->orders.size(), 234);
}

void WooCommerceRequests::r38_notesAreLookedForFirst()
{
    const QString text = u"Shipped 2 of 3.\n[wb:aaaaaaaaaa bbbbbbbbbb]"_s;
    m_bench.addFault({{u"path"_s, u"/notes$"_s}, {u"method"_s, u"POST"_s}, {u"drop"_s, u"afterEffect"_s}, {u"count"_s, 1}});
    QCOMPARE(write({WooCommerceBench::noteOn(6001, text)}).first().sent.error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(write({WooCommerceBench::noteOn(6001, text)}).first().sent);
    QVERIFY(write({WooCommerceBench::noteOn(6001, u"Again.\n[wb:bbbbbbbbbb]"_s)}).first().sent); // told in the other one
    QCOMPARE(m_bench.state(id(6001)).value("notes"_L1).toArray().size(), 1);
    RecordWrite forCustomer = WooCommerceBench::noteOn(6001, u"Your order is on its way."_s);
    forCustomer.noteForCustomer = true;
    QVERIFY(write({forCustomer}).first().sent);
    QVERIFY(write({forCustomer}).first().sent);
    QCOMPARE(mails(6001), QStringList{u"customer_note"_s});
}

void WooCommerceRequests::noticesBeforeTheJsonAreSkipped()
{
    m_bench.options({{u"noisyPlugin"_s, true}});
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(read);
    QCOMPARE(read->orders.size(), 4);
    QVERIFY(write({WooCommerceBench::header(6001, {{u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"5"_s)}})}).first().sent);
}

void WooCommerceRequests::troublesHaveTheirWords_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("moved") << QJsonObject{{u"movedTo"_s, u"https://www.shop.example"_s}} << ErrorKind::Malformed << u"https://www.shop.example"_s;
    QTest::newRow("plain permalinks") << QJsonObject{{u"prettyPermalinks"_s, false}} << ErrorKind::Malformed << u"moved"_s;
    QTest::newRow("maintenance") << QJsonObject{{u"maintenance"_s, true}} << ErrorKind::Transient << u"maintenance"_s;
    QTest::newRow("write key") << QJsonObject{{u"permissions"_s, u"write"_s}} << ErrorKind::Permission << u"Read/Write"_s;
}

void WooCommerceRequests::troublesHaveTheirWords()
{
    QFETCH(QJsonObject, options);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    QVERIFY(QCoro::waitFor(m_target->schema(false)));
    m_bench.options(options);
    const auto read = QCoro::waitFor(m_target->readOrders(m_bench.orders(), ReadScope()));
    QVERIFY(!read);
    QVERIFY2(read.error().kind == kind, qPrintable(errorKindName(read.error().kind) + u' ' + read.error().message));
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    if (kind == ErrorKind::Transient)
        QCOMPARE(read.error().retryAfter, std::chrono::milliseconds(600'000));
}

void WooCommerceRequests::checkSaysWhatToDo_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("says");
    QTest::newRow("moved") << QJsonObject{{u"movedTo"_s, u"https://www.shop.example"_s}} << u"Address answers"_s << u"enter the new address"_s;
    QTest::newRow("read key") << QJsonObject{{u"permissions"_s, u"read"_s}} << u"Can change orders"_s << u"Read/Write"_s;
    QTest::newRow("write key") << QJsonObject{{u"permissions"_s, u"write"_s}} << u"Can read orders"_s << u"Read/Write"_s;
    QTest::newRow("no manager") << QJsonObject{{u"manageRights"_s, false}} << u""_s << u""_s; // no fault
}

void WooCommerceRequests::checkSaysWhatToDo()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, step);
    QFETCH(QString, says);
    m_bench.options(options);
    const auto who = QCoro::waitFor(m_target->whoAmI());
    QVERIFY(who);
    QCOMPARE(who->passed(), step.isEmpty());
    for (const CheckStep &each : who->steps) {
        QCOMPARE(each.passed, each.name != step);
        if (each.name == step)
            QVERIFY2(each.text.contains(says), qPrintable(each.text));
    }
}

void WooCommerceRequests::oldShopsHaveTheirStatusesElsewhere()
{
    m_bench.options({{u"statusesRoute"_s, false}});
    const auto schema = QCoro::waitFor(m_target->schema(false));
    QVERIFY(schema);
    const TargetField *status = schema->find({FieldPlace::Header, u"orders"_s, u"status"_s});
    QVERIFY(status && status->choice(u"partial-shipped"_s));
    QCOMPARE(schema->zone, u"Europe/Oslo"_s);
    const int before = m_bench.requests();
    m_bench.advance(std::chrono::minutes(1));
    QVERIFY(QCoro::waitFor(m_target->usage()));
    QCOMPARE(m_bench.asked(before), QStringList{u"GET wc/v3/reports/orders/totals"_s}); // asked where they are
}

QTEST_GUILESS_MAIN(WooCommerceRequests)

#include "tst_woocommerce_requests.moc"
