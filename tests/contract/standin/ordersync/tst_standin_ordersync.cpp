#include "app/sandbox/sandboxserver.h"
#include "tests/contract/standin/wire.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// OrderSync as its help pages have it: one test or row a point of the checklist.
class TestStandInOrderSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void keysAreChecked_data();
    void keysAreChecked();
    void eachRetailerSeesItsOwn();
    void onlyGet();
    void byPoHasOneRecordOrNone();
    void unknownPo_data();
    void unknownPo();
    void byDateIsPaged();
    void byDateIsAWindow_data();
    void byDateIsAWindow();
    void byDateWantsDates_data();
    void byDateWantsDates();
    void bySupplierOrderAtAConfigurablePath();
    void everyStatusAndCondition();
    void keysAreMissingAndAdded();
    void datesInEveryShape();
    void checkpointsInEveryShape();
    void supplierEventsShow();
    void headerFollowsTheLines();
    void syncTicksHideWhatIsNew();
    void invoicesAreReadLater();
    void noDocumentNoStatus();
    void linksAreFreshAndExpire();
    void filesRefuseTheKey();
    void legacyIsFlat();
    void bulkIsASwitch();
    void estimatesWithSlashes();
    void poNumbersAreEscaped();
    void caseIsASwitch();
    void notBoughtThere();
    void faults_data();
    void faults();

private:
    struct Said
    {
        WireAnswer wire;
        QJsonObject body;
        QJsonArray data;
        QJsonObject first;
    };
    Said get(const QByteArray &target, const QByteArray &key = "pk_live_checklist_key_1");
    Said ask(const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &key);
    QJsonObject item(const QJsonObject &record, int index) { return record.value("items"_L1).toArray().at(index).toObject(); }
    QJsonObject invoice(const QByteArray &po) { return get("/api/v2/orders/by-po/" + po).first.value("invoices"_L1)[0].toObject(); }
    void set(const QJsonObject &options);
    void goTo(int day, int hour, int minute = 0);

    std::unique_ptr<SandboxServer> m_sandbox;
};

void TestStandInOrderSync::init()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/ordersync");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestStandInOrderSync::goTo(int day, int hour, int minute)
{
    QVERIFY(m_sandbox->world().advanceTo(QDateTime(QDate(2026, 3, 1).addDays(day), QTime(hour, minute), QTimeZone("America/Los_Angeles"))));
}

void TestStandInOrderSync::set(const QJsonObject &options)
{
    m_sandbox->run([&] { QCOMPARE(m_sandbox->standIn(u"ordersync"_s)->setOptions(options).status, 200); });
}

TestStandInOrderSync::Said TestStandInOrderSync::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                                     const QByteArray &key)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!key.isEmpty())
        headers.append({"X-API-Key", key});
    Said said;
    said.wire = Wire(m_sandbox->url(u"ordersync"_s)).ask(method, target, body, headers);
    said.body = QJsonDocument::fromJson(said.wire.body).object();
    said.data = said.body.value("data"_L1).toArray();
    said.first = said.data.first().toObject();
    return said;
}

TestStandInOrderSync::Said TestStandInOrderSync::get(const QByteArray &target, const QByteArray &key)
{
    return ask("GET", target, {}, key);
}

void TestStandInOrderSync::keysAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("pk_live_wrong");
}

void TestStandInOrderSync::keysAreChecked()
{
    QFETCH(QByteArray, key);
    const Said said = get("/api/v2/orders/by-po/LIFE-1", key);
    QCOMPARE(said.wire.status, 401);
    QCOMPARE(said.body.keys(), QStringList({u"error"_s, u"errorCode"_s, u"message"_s}));
    QCOMPARE(said.body.value("errorCode"_L1).toInt(), 401);
    QCOMPARE(get("/api/v1/orders/by-po/LIFE-1", key).wire.status, 401);
}

void TestStandInOrderSync::eachRetailerSeesItsOwn()
{
    QCOMPARE(get("/api/v2/orders/by-po/THEIRS").data.size(), 0);
    QCOMPARE(get("/api/v2/orders/by-po/THEIRS", "pk_live_checklist_key_2").data.size(), 1);
    QCOMPARE(get("/api/v2/orders/by-po/LIFE-1", "pk_live_checklist_key_2").data.size(), 0);
}

void TestStandInOrderSync::onlyGet()
{
    QCOMPARE(ask("POST", "/api/v2/orders/by-po/LIFE-1", "{}", "pk_live_checklist_key_1").wire.status, 405);
}

void TestStandInOrderSync::byPoHasOneRecordOrNone()
{
    const Said said = get("/api/v2/orders/by-po/ALL-12");
    QCOMPARE(said.wire.status, 200);
    QVERIFY(said.wire.header("Content-Type").startsWith("application/json"));
    QCOMPARE(said.data.size(), 1);
    const QJsonObject meta = said.body.value("meta"_L1).toObject();
    QCOMPARE(meta, QJsonObject({{u"total"_s, 1}, {u"page"_s, 1}, {u"limit"_s, 1}, {u"has_more"_s, false}}));
    QCOMPARE(said.first.value("items"_L1).toArray().size(), 13);
}

void TestStandInOrderSync::unknownPo_data()
{
    QTest::addColumn<bool>("as404");
    QTest::newRow("empty data") << false;
    QTest::newRow("404") << true;
}

void TestStandInOrderSync::unknownPo()
{
    QFETCH(bool, as404);
    set({{u"unknownIs404"_s, as404}});
    const Said said = get("/api/v2/orders/by-po/NOPE");
    QCOMPARE(said.wire.status, as404 ? 404 : 200);
    QVERIFY(as404 ? said.body.contains("message"_L1) : said.body.value("data"_L1).isArray());
    QCOMPARE(said.data.size(), 0);
}

void TestStandInOrderSync::byDateIsPaged()
{
    goTo(7, 6);
    const Said one = get("/api/v2/orders/by-date?start_date=2026-03-08&end_date=2026-03-08");
    QCOMPARE(one.data.size(), 50);
    QCOMPARE(one.body.value("meta"_L1).toObject(), QJsonObject({{u"total"_s, 55}, {u"page"_s, 1}, {u"limit"_s, 50}, {u"has_more"_s, true}}));
    const Said two = get("/api/v2/orders/by-date?start_date=2026-03-08&end_date=2026-03-08&page=2");
    QCOMPARE(two.data.size(), 5);
    QCOMPARE(two.body.value("meta"_L1).toObject(), QJsonObject({{u"total"_s, 55}, {u"page"_s, 2}, {u"limit"_s, 50}, {u"has_more"_s, false}}));
    const Said three = get("/api/v2/orders/by-date?start_date=2026-03-08&end_date=2026-03-08&page=3");
    QCOMPARE(three.data.size(), 0);
    QCOMPARE(three.body.value("meta"_L1)["has_more"_L1].toBool(), false);
    QCOMPARE(get("/api/v2/orders/by-date?start_date=2026-03-08&end_date=2026-03-08&limit=500").data.size(), 50);
}

void TestStandInOrderSync::byDateIsAWindow_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<bool>("found");
    const QJsonObject none;
    QTest::newRow("its day") << none << QByteArray("start_date=2026-03-02&end_date=2026-03-02") << true;
    QTest::newRow("the day after") << none << QByteArray("start_date=2026-03-03&end_date=2026-03-09") << false;
    QTest::newRow("end excluded") << QJsonObject{{u"endInclusive"_s, false}} << QByteArray("start_date=2026-03-01&end_date=2026-03-02") << false;
    QTest::newRow("by request date") << QJsonObject{{u"dateField"_s, u"request_date"_s}} << QByteArray("start_date=2026-04-01&end_date=2026-04-01") << true;
    QTest::newRow("by update") << QJsonObject{{u"dateField"_s, u"updated"_s}} << QByteArray("start_date=2026-03-02&end_date=2026-03-02") << true;
}

void TestStandInOrderSync::byDateIsAWindow()
{
    QFETCH(QJsonObject, options);
    QFETCH(QByteArray, window);
    QFETCH(bool, found);
    set(options);
    const Said said = get("/api/v2/orders/by-date?" + window);
    const bool there = std::any_of(said.data.cbegin(), said.data.cend(), [](const QJsonValue &record) { return record[u"po_number"_s].toString() == u"DATES"; });
    QCOMPARE(there, found);
}

void TestStandInOrderSync::byDateWantsDates_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no end") << QByteArray("start_date=2026-03-02");
    QTest::newRow("not a date") << QByteArray("start_date=02.03.2026&end_date=2026-03-02");
    QTest::newRow("page 0") << QByteArray("start_date=2026-03-02&end_date=2026-03-02&page=0");
}

void TestStandInOrderSync::byDateWantsDates()
{
    QFETCH(QByteArray, query);
    const Said said = get("/api/v2/orders/by-date?" + query);
    QCOMPARE(said.wire.status, 400);
    QVERIFY(!said.body.value("message"_L1).toString().isEmpty());
}

void TestStandInOrderSync::bySupplierOrderAtAConfigurablePath()
{
    QCOMPARE(get("/api/v2/orders/by-supplier-order-id/88120031").first.value("po_number"_L1).toString(), u"LIFE-1"_s);
    QCOMPARE(get("/api/v2/orders/by-supplier-order-id/1").data.size(), 0);
    set({{u"supplierOrderPath"_s, u"/orders/by-oem/"_s}});
    QCOMPARE(get("/api/v2/orders/by-oem/88120031").data.size(), 1);
    QCOMPARE(get("/api/v2/orders/by-supplier-order-id/88120031").wire.status, 404);
}

void TestStandInOrderSync::everyStatusAndCondition()
{
    const QJsonObject record = get("/api/v2/orders/by-po/ALL-12").first;
    QStringList statuses;
    const QJsonArray items = record.value("items"_L1).toArray();
    for (const QJsonValue &each : items)
        statuses.append(each[u"status"_s].toString());
    QCOMPARE(statuses, QStringList({u"pending"_s, u"review"_s, u"internal review"_s, u"invalid"_s, u"submitted"_s, u"confirmed"_s, u"processing"_s,
                                    u"shipped"_s, u"in transit"_s, u"delivered"_s, u"complete"_s, u"cancelled"_s, u"awaiting fairies"_s}));
    QCOMPARE(record.value("status"_L1).toString(), u"awaiting fairies"_s);
    QCOMPARE(record.value("conditions"_L1).toVariant().toStringList(),
             QStringList({u"multiple_statuses"_s, u"multiple_suppliers"_s, u"no_carrier_events"_s, u"drop_ship"_s, u"delayed"_s, u"gift wrap"_s}));
    QCOMPARE(record.value("suppliers"_L1).toArray().size(), 2);
}

void TestStandInOrderSync::keysAreMissingAndAdded()
{
    const QJsonObject record = get("/api/v2/orders/by-po/SPARSE").first;
    QVERIFY(!record.contains("conditions"_L1));
    QVERIFY(!record.contains("drop_ship"_L1));
    QVERIFY(record.contains("extra_key"_L1));
    QVERIFY(!item(record, 0).contains("price"_L1));
    QVERIFY(item(record, 0).contains("tracking"_L1) && item(record, 0).value("tracking"_L1).isNull());
    QVERIFY(item(record, 0).value("product_details"_L1).isArray());
    QVERIFY(item(record, 1).value("product_details"_L1).isObject());
    QVERIFY(!item(record, 0).contains("$line"_L1)); // nothing of the scenario's own leaves
}

void TestStandInOrderSync::datesInEveryShape()
{
    const QJsonObject record = get("/api/v2/orders/by-po/DATES").first;
    QCOMPARE(record.value("order_date"_L1).toString(), u"2026-03-02T02:58:50.889958+00:00"_s);
    QCOMPARE(record.value("request_date"_L1).toString(), u"2026-04-01T00:00:00Z"_s); // in the future
    QCOMPARE(item(record, 0).value("estimated_delivery_date"_L1).toString(), u"03/12/2026"_s);
    QCOMPARE(item(record, 0).value("tracking"_L1)["actual_delivery_date"_L1].toString(), u"2026-03-05T14:12:00-08:00"_s);
}

void TestStandInOrderSync::checkpointsInEveryShape()
{
    const QJsonObject record = get("/api/v2/orders/by-po/DATES").first;
    const auto checkpoint = [&](int index) { return item(record, index).value("tracking"_L1)["latest_checkpoint"_L1]; };
    QCOMPARE(checkpoint(0).toObject().keys(), QStringList({u"location"_s, u"message"_s, u"timestamp"_s}));
    QVERIFY(checkpoint(1).toObject().contains("subtag"_L1));
    QVERIFY(checkpoint(2).isObject() && checkpoint(2).toObject().isEmpty());
    QVERIFY(checkpoint(3).isNull());
}

void TestStandInOrderSync::supplierEventsShow()
{
    QJsonObject record = get("/api/v2/orders/by-po/LIFE-1").first;
    QCOMPARE(record.value("order_date"_L1).toString(), u"2026-03-02T12:30:00.889958+00:00"_s);
    QCOMPARE(item(record, 0).value("status"_L1).toString(), u"submitted"_s);
    QCOMPARE(item(record, 1).value("status"_L1).toString(), u"confirmed"_s); // v2 has no word for back-ordered
    QCOMPARE(record.value("conditions"_L1).toVariant().toStringList(), QStringList({u"multiple_statuses"_s, u"delayed"_s}));
    goTo(2, 11);
    record = get("/api/v2/orders/by-po/LIFE-1").first;
    QCOMPARE(record.value("items"_L1).toArray().size(), 3); // three of four left: two items of one product
    QCOMPARE(item(record, 0).value("quantity"_L1).toInt(), 3);
    QCOMPARE(item(record, 0).value("status"_L1).toString(), u"shipped"_s);
    QCOMPARE(item(record, 0).value("tracking"_L1)["carrier"_L1].toString(), u"fedex"_s);
    QCOMPARE(item(record, 1).value("quantity"_L1).toInt(), 1);
    QVERIFY(record.value("conditions"_L1).toArray().contains(u"no_carrier_events"_s));
    goTo(4, 11);
    record = get("/api/v2/orders/by-po/LIFE-1").first;
    QCOMPARE(item(record, 0).value("status"_L1).toString(), u"delivered"_s);
    QCOMPARE(item(record, 0).value("tracking"_L1)["actual_delivery_date"_L1].toString(), u"2026-03-05T09:15:00-08:00"_s);
}

void TestStandInOrderSync::headerFollowsTheLines()
{
    QStringList seen{get("/api/v2/orders/by-po/HEADERS").first.value("status"_L1).toString()};
    for (int hour = 7; hour <= 12; ++hour) {
        goTo(1, hour);
        seen.append(get("/api/v2/orders/by-po/HEADERS").first.value("status"_L1).toString());
    }
    QCOMPARE(seen, QStringList({u"submitted"_s, u"confirmed"_s, u"processing"_s, u"shipped"_s, u"in transit"_s, u"delivered"_s, u"complete"_s}));
}

void TestStandInOrderSync::syncTicksHideWhatIsNew()
{
    set({{u"syncEverySeconds"_s, 7200}});
    goTo(1, 7, 30); // confirmed since 7:00; the last tick was 6:00
    QCOMPARE(get("/api/v2/orders/by-po/HEADERS").first.value("status"_L1).toString(), u"submitted"_s);
    goTo(1, 8);
    QCOMPARE(get("/api/v2/orders/by-po/HEADERS").first.value("status"_L1).toString(), u"processing"_s);
}

void TestStandInOrderSync::invoicesAreReadLater()
{
    goTo(3, 11);
    QCOMPARE(invoice("LIFE-1").value("processing_status"_L1).toString(), u"in progress"_s);
    QCOMPARE(invoice("LIFE-1").value("processing_status"_L1).toString(), u"in progress"_s);
    QVERIFY(!item(get("/api/v2/orders/by-po/LIFE-1").first, 0).contains("invoice_line"_L1));
    goTo(3, 11, 5);
    QCOMPARE(invoice("LIFE-1").value("processing_status"_L1).toString(), u"complete"_s);
    const QJsonObject record = get("/api/v2/orders/by-po/LIFE-1").first;
    const QJsonObject line = item(record, 0).value("invoice_line"_L1).toObject();
    QCOMPARE(line.value("item_code"_L1).toString(), u"5001"_s);
    QCOMPARE(line.value("quantity_shipped"_L1).toInt(), 3);
    QVERIFY(!item(record, 1).contains("invoice_line"_L1)); // the piece that waits
    QCOMPARE(record.value("invoices"_L1)[0]["shipping_amount"_L1].toDouble(), 12.5);
}

void TestStandInOrderSync::noDocumentNoStatus()
{
    const QJsonObject bare = invoice("NO-PDF");
    QVERIFY(bare.contains("processing_status"_L1) && bare.value("processing_status"_L1).isNull());
    QVERIFY(!bare.contains("download_url"_L1));
}

void TestStandInOrderSync::linksAreFreshAndExpire()
{
    goTo(3, 11);
    const QUrl first(invoice("LIFE-1").value("download_url"_L1).toString());
    const QUrl second(invoice("LIFE-1").value("download_url"_L1).toString());
    QVERIFY(first != second);
    const auto fetch = [&](const QUrl &url) { return get(url.path().toUtf8() + '?' + url.query().toUtf8(), {}).wire; };
    QCOMPARE(fetch(first).status, 200);
    QVERIFY(fetch(second).body.startsWith("%PDF-"));
    goTo(3, 12);
    QCOMPARE(fetch(first).status, 403);
    QCOMPARE(get("/files/invoices/90017.pdf?sig=guessed", {}).wire.status, 403);
}

void TestStandInOrderSync::filesRefuseTheKey()
{
    goTo(3, 11);
    const QUrl url(invoice("LIFE-1").value("download_url"_L1).toString());
    const QByteArray target = url.path().toUtf8() + '?' + url.query().toUtf8();
    QCOMPARE(get(target).wire.status, 403);
    set({{u"refuseKeyAtFiles"_s, false}});
    QCOMPARE(get(target).wire.status, 200);
}

void TestStandInOrderSync::legacyIsFlat()
{
    goTo(2, 11);
    const Said said = get("/api/v1/orders/by-po/LIFE-1");
    QCOMPARE(said.data.size(), 3); // a PO number is not unique in v1
    QCOMPARE(said.body.value("meta"_L1)["limit"_L1].toInt(), 3);
    QVERIFY(!said.first.contains("items"_L1));
    QCOMPARE(said.first.value("supplier"_L1).toString(), u"demo clubs"_s);
    QCOMPARE(said.first.value("tracking_number"_L1).toString(), u"123456789012"_s);
    QCOMPARE(said.data.at(2)["status"_L1].toString(), u"backorder"_s); // only v1 has it
    QCOMPARE(said.data.at(2)["eta"_L1].toString(), u"2026-03-21"_s);
}

void TestStandInOrderSync::bulkIsASwitch()
{
    const QByteArray body = R"({"po_numbers":["LIFE-1","PO/77 #3","NOPE"]})";
    QCOMPARE(ask("POST", "/api/v1/orders/by-po", body, "pk_live_checklist_key_1").wire.status, 405);
    set({{u"bulk"_s, true}});
    const Said said = ask("POST", "/api/v1/orders/by-po", body, "pk_live_checklist_key_1");
    QCOMPARE(said.data.size(), 3); // two lines and one
    QCOMPARE(ask("POST", "/api/v1/orders/by-po", "[]", "pk_live_checklist_key_1").wire.status, 400);
}

void TestStandInOrderSync::estimatesWithSlashes()
{
    set({{u"slashDates"_s, true}});
    QCOMPARE(item(get("/api/v2/orders/by-po/LIFE-1").first, 0).value("estimated_delivery_date"_L1).toString(), u"03/06/2026"_s);
}

void TestStandInOrderSync::poNumbersAreEscaped()
{
    QCOMPARE(get("/api/v2/orders/by-po/PO%2F77%20%233").first.value("po_number"_L1).toString(), u"PO/77 #3"_s);
}

void TestStandInOrderSync::caseIsASwitch()
{
    QCOMPARE(get("/api/v2/orders/by-po/life-1").data.size(), 0);
    set({{u"ignoreCase"_s, true}});
    QCOMPARE(get("/api/v2/orders/by-po/life-1").first.value("po_number"_L1).toString(), u"LIFE-1"_s);
}

void TestStandInOrderSync::notBoughtThere()
{
    QCOMPARE(get("/api/v2/orders/by-po/ELSEWHERE").data.size(), 0);
}

void TestStandInOrderSync::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << QJsonObject{{u"status"_s, 429}} << 429;
    QTest::newRow("429 with Retry-After") << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 7}} << 429;
    QTest::newRow("500") << QJsonObject{{u"status"_s, 500}} << 500;
    QTest::newRow("503") << QJsonObject{{u"status"_s, 503}} << 503;
    QTest::newRow("truncated JSON") << QJsonObject{{u"truncateTo"_s, 40}} << 200;
    QTest::newRow("HTML with 200") << QJsonObject{{u"html"_s, true}} << 200;
    QTest::newRow("slow") << QJsonObject{{u"delayMs"_s, 30}} << 200;
    QTest::newRow("reset") << QJsonObject{{u"drop"_s, u"beforeEffect"_s}} << 0;
}

void TestStandInOrderSync::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, status);
    fault.insert(u"system"_s, u"ordersync"_s);
    QVERIFY(m_sandbox->faults().add(fault));
    const Said said = get("/api/v2/orders/by-po/LIFE-1");
    QCOMPARE(said.wire.status, status);
    QCOMPARE(said.wire.header("Retry-After"), fault.contains("retryAfter"_L1) ? QByteArray("7") : QByteArray());
    if (fault.contains("truncateTo"_L1) || fault.contains("html"_L1))
        QVERIFY(said.body.isEmpty());
}

QTEST_GUILESS_MAIN(TestStandInOrderSync)
#include "tst_standin_ordersync.moc"
