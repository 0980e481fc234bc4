#include "core/model/json.h"
#include "core/model/jsonmembers.h"
#include "core/targets/woocommerce/shoporder.h"
#include "core/targets/woocommerce/shopsigning.h"
#include "core/targets/woocommerce/shopwrite.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::WooCommerce;
using namespace Qt::Literals::StringLiterals;

/// Each request to a shop byte for byte, and what its answers become.
class TestWooCommerceGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void questions_data();
    void questions();
    void signatureOfOAuth();
    void updates();
    void shipments_data();
    void shipments();
    void ordersBecomePurchaseOrders();
    void answersWithNoise_data();
    void answersWithNoise();
    void refusals_data();
    void refusals();

private:
    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(WAYBILL_FIXTURES "/woocommerce/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestWooCommerceGolden::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("bare") << u"https://shop.example"_s << u"https://shop.example/wp-json/wc/v3/orders"_s;
    QTest::newRow("slash") << u"https://shop.example/"_s << u"https://shop.example/wp-json/wc/v3/orders"_s;
    QTest::newRow("in a folder") << u"https://shop.example/shop/"_s << u"https://shop.example/shop/wp-json/wc/v3/orders"_s;
    QTest::newRow("pasted") << u"https://shop.example/wp-json/wc/v3/?x=1"_s << u"https://shop.example/wp-json/wc/v3/orders"_s;
}

void TestWooCommerceGolden::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(routeUrl(shopAddress(QUrl(typed)), u"wc/v3/orders"_s, {}).toString(), url);
}

void TestWooCommerceGolden::questions_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("expected");
    const auto text = [](const QueryItems &query) { return routeUrl(QUrl(u"https://s"_s), u"wc/v3/orders"_s, query).query(QUrl::FullyEncoded).toLatin1(); };
    const QByteArray head = "id%2Cnumber%2Cstatus%2Ccurrency%2Cdate_created_gmt%2Cdate_modified_gmt%2Cbilling%2Cshipping%2Cmeta_data";
    const QDateTime mark(QDate(2026, 11, 20), QTime(23, 44, 4, 500), Qt::UTC);
    QTest::newRow("these orders") << text(includeQuery({RecordId(u"262"_s), RecordId(u"263"_s)}, {true}))
                                  << QByteArray("include=262%2C263&per_page=100&orderby=id&order=asc&_fields=" + head + "%2Cline_items");
    QTest::newRow("changed since") << text(changedQuery(mark, {}, 1))
                                   << QByteArray("orderby=modified&order=asc&per_page=100&_fields=" + head + "&modified_after=2026-11-20T23%3A44%3A04&dates_are_gmt=true");
    QTest::newRow("all since a day") << text(changedQuery({}, mark, 2))
                                     << QByteArray("orderby=modified&order=asc&per_page=100&_fields=" + head + "&after=2026-11-20T23%3A44%3A03&dates_are_gmt=true&page=2");
    QTest::newRow("open") << text(openQuery({u"processing"_s, u"on-hold"_s}, 1))
                          << QByteArray("status=processing%2Con-hold&orderby=id&order=asc&per_page=100&_fields=" + head + "&page=1");
}

void TestWooCommerceGolden::questions()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, expected);
    QCOMPARE(asked, expected);
}

void TestWooCommerceGolden::signatureOfOAuth()
{
    QCOMPARE(basicAuthorization({u"ck_1"_s, u"cs_2"_s}), QByteArray("Basic Y2tfMTpjc18y"));
    // The base string by hand: GET&http%3A%2F%2F127.0.0.1%3A8080%2Fwp-json%2Fwc%2Fv3%2Forders&oauth_consumer_key%3Dck_1%26oauth_nonce%3Dabc%26
    // oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1767225600%26search%3Da%2520b%2526c; the key cs_2&.
    const QByteArray header = oauthAuthorization({u"ck_1"_s, u"cs_2"_s}, "GET", QUrl(u"http://127.0.0.1:8080/wp-json/wc/v3/orders"_s), {{u"search"_s, u"a b&c"_s}}, 1767225600, "abc");
    QCOMPARE(header, QByteArray("OAuth oauth_consumer_key=\"ck_1\", oauth_nonce=\"abc\", oauth_signature_method=\"HMAC-SHA256\", "
                                "oauth_timestamp=\"1767225600\", oauth_signature=\"U15uiGUCq%2FPK%2Fnp9%2BJjHqMUhNA%2BjWUMwEp47aF7q%2FSw%3D\""));
}

void TestWooCommerceGolden::updates()
{
    SeenOrder seen;
    seen.status = u"processing"_s;
    seen.metaIds = {{u"_vendor_invoice"_s, 830}, {u"_vendor_eta"_s, 821}};
    RecordWrite header;
    header.order = header.record = RecordId(u"262"_s);
    header.recordType = ordersType;
    header.fields = {{u"status"_s, FieldValue::ofChoice(u"completed"_s)}, {u"meta_data._vendor_invoice"_s, FieldValue::ofText(u"90018"_s)},
                     {u"meta_data._vendor_eta"_s, FieldValue()}, {u"meta_data._vendor_status"_s, FieldValue::ofText(u"Shipped \"all\""_s)}};
    RecordWrite line = header;
    line.place = FieldPlace::Line;
    line.recordType = linesType;
    line.record = RecordId(u"292"_s);
    line.fields = {{u"meta_data._vendor_eta"_s, FieldValue::ofDay(QDate(2026, 11, 27))}};
    OrderUpdate update;
    update.order = header.order;
    QVERIFY(addWrite(update, header, &seen));
    QVERIFY(addWrite(update, line, &seen));
    QVERIFY(settleStatus(update, {{u"completed"_s, u"Completed"_s}}, &seen));
    const QByteArray single(R"({"line_items":[{"id":292,"meta_data":[{"key":"_vendor_eta","value":"2026-11-27"}]}],"meta_data":[{"id":821,"key":"_vendor_eta","value":null},)"
                        R"({"id":830,"key":"_vendor_invoice","value":"90018"},{"key":"_vendor_status","value":"Shipped \"all\""}],"status":"completed"})");
    QCOMPARE(singleBody(update), single);
    update.body = {{u"status"_s, u"completed"_s}};
    const QByteArray batch(R"({"update":[{"id":262,"status":"completed"}]})");
    QCOMPARE(batchBody({update}), batch);
    RecordWrite note = header;
    note.note = u"Shipped\n[wb:a]"_s;
    const QByteArray told(R"({"customer_note":false,"note":"Shipped\n[wb:a]"})");
    QCOMPARE(noteBody(note), told);
}

void TestWooCommerceGolden::shipments_data()
{
    QTest::addColumn<int>("carriage");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QByteArray>("body");
    const QString fulfillments = u"wc/v3/orders/262/fulfillments"_s, ast = u"wc-ast/v3/orders/262/shipment-trackings"_s, extension = u"wc-shipment-tracking/v3/orders/262/shipment-trackings"_s;
    QTest::newRow("fulfillment, UPS") << int(ShipmentCarriage::Fulfillments) << u"ups"_s << fulfillments
        << QByteArray(R"({"is_fulfilled":true,"meta_data":[{"id":0,"key":"_items","value":[{"item_id":292,"qty":2}]},{"id":0,"key":"_tracking_number","value":"1Z9"},)"
                      R"({"id":0,"key":"_shipment_provider","value":"ups"},{"id":0,"key":"_tracking_url","value":"https://u/1Z9"}],"status":"fulfilled"})");
    QTest::newRow("fulfillment, another") << int(ShipmentCarriage::Fulfillments) << u"ontrac"_s << fulfillments
        << QByteArray(R"({"is_fulfilled":true,"meta_data":[{"id":0,"key":"_items","value":[{"item_id":292,"qty":2}]},{"id":0,"key":"_tracking_number","value":"1Z9"},)"
                      R"({"id":0,"key":"_shipment_provider","value":"other"},{"id":0,"key":"_provider_name","value":"Carrier"},{"id":0,"key":"_tracking_url","value":"https://u/1Z9"}],"status":"fulfilled"})");
    QTest::newRow("AST") << int(ShipmentCarriage::Ast) << u"ups"_s << ast
        << QByteArray(R"({"date_shipped":"2026-11-20","replace_tracking":0,"status_shipped":0,"tracking_number":"1Z9","tracking_provider":"Carrier"})");
    QTest::newRow("extension, UPS") << int(ShipmentCarriage::ShipmentTracking) << u"ups"_s << extension
        << QByteArray(R"({"date_shipped":"2026-11-20","tracking_number":"1Z9","tracking_provider":"UPS"})");
    QTest::newRow("extension, another") << int(ShipmentCarriage::ShipmentTracking) << u"ontrac"_s << extension
        << QByteArray(R"({"custom_tracking_link":"https://u/1Z9","custom_tracking_provider":"Carrier","date_shipped":"2026-11-20","tracking_number":"1Z9"})");
}

void TestWooCommerceGolden::shipments()
{
    QFETCH(int, carriage);
    QFETCH(QString, carrier);
    QFETCH(QString, route);
    QFETCH(QByteArray, body);
    Shipment shipment;
    shipment.key = shipment.number = u"1Z9"_s;
    shipment.carrier = carrier;
    shipment.carrierName = u"Carrier"_s;
    shipment.url = u"https://u/1Z9"_s;
    shipment.shipped = Moment::ofDay(QDate(2026, 11, 20));
    shipment.lines.insert(u"292"_s, Quantity(2));
    const QList<ShopLine> lines{{292, Quantity(4)}, {293, Quantity(1)}};
    const ShopAsk ask = addRequest(ShipmentCarriage(carriage), RecordId(u"262"_s), shipment, lines);
    QCOMPARE(ask.method, QByteArray("POST"));
    QVERIFY(ask.changes);
    QCOMPARE(ask.route, route);
    QCOMPARE(ask.body, body);
    QCOMPARE(removeRequest(ShipmentCarriage(carriage), RecordId(u"262"_s), {u"7"_s, u"1Z9"_s}).route, QString(route + "/7"_L1));
}

void TestWooCommerceGolden::ordersBecomePurchaseOrders()
{
    const QList<ShopStatus> statuses{{u"processing"_s, u"Processing"_s}, {u"completed"_s, u"Completed"_s}};
    TargetSchema schema;
    schema.fields = fieldsOf(statuses, ShipmentCarriage::ShipmentTracking, {});
    ReadScope scope;
    for (const TargetField &field : schema.fields)
        scope.fields.append(field.ref);
    QJsonArray orders;
    const QJsonArray rows = QJsonDocument::fromJson(fixture(u"orders_page.json"_s)).array();
    for (const QJsonValue &row : rows) {
        const auto order = parseOrder(row, HeadFields::of({}, {}), statuses, scope, schema, ShipmentCarriage::ShipmentTracking);
        QVERIFY2(order, order ? "" : qPrintable(order.error().message));
        orders.append(toJson(*order));
    }
    const QByteArray expected = QJsonDocument::fromJson(fixture(u"orders_page.expected.json"_s)).toJson();
    const QByteArray actual = QJsonDocument(orders).toJson();
    if (actual != expected)
        qWarning().noquote() << actual;
    QVERIFY(actual == expected);
}

void TestWooCommerceGolden::answersWithNoise_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<bool>("noisy");
    QTest::newRow("plain") << QByteArray(R"([{"id":1}])") << true << false;
    QTest::newRow("notice") << QByteArray("<br />\n<b>Notice</b>: Undefined index [0] in {main} on line 3<br />\n[{\"id\":1}]") << true << true;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF[{\"id\":1}]") << true << true;
    QTest::newRow("cut") << QByteArray(R"([{"id":1)") << false << false;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><head></head><body>[1]</body></html>") << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
}

void TestWooCommerceGolden::answersWithNoise()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, understood);
    QFETCH(bool, noisy);
    const auto json = readJson(body, u"the orders"_s);
    QCOMPARE(json.hasValue(), understood);
    if (!understood)
        return;
    QCOMPARE(json->value[0][u"id"_s].toInt(), 1);
    QCOMPARE(json->noisy, noisy);
}

void TestWooCommerceGolden::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto json = [](const char *code, const char *message) { return QByteArray("{\"code\":\"") + code + "\",\"message\":\"" + message + "\",\"data\":{\"status\":400}}"; };
    const auto row = [](const char *name, int status, const QByteArray &body, bool changes, ErrorKind kind, const char *says) {
        QTest::newRow(name) << status << body << changes << errorKindName(kind) << QString::fromLatin1(says);
    };
    row("unknown key", 401, json("woocommerce_rest_cannot_view", "Sorry, you cannot list resources."), false, ErrorKind::Auth, "consumer key");
    row("wrong secret", 401, json("woocommerce_rest_authentication_error", "Consumer secret is invalid."), false, ErrorKind::Auth, "secret");
    row("read key", 401, json("woocommerce_rest_authentication_error", "The API key provided does not have write permissions."), true, ErrorKind::Permission, "Read/Write");
    row("clock", 401, json("woocommerce_rest_authentication_error", "Invalid timestamp."), false, ErrorKind::Auth, "clocks");
    row("security plugin", 401, json("rest_forbidden", "no"), false, ErrorKind::Auth, "security plugin");
    row("no route", 404, json("rest_no_route", "No route was found"), false, ErrorKind::NotFound, "too old");
    row("no order, read", 404, json("woocommerce_rest_shop_order_invalid_id", "Invalid ID."), false, ErrorKind::NotFound, "any more");
    row("no order, write", 400, json("woocommerce_rest_shop_order_invalid_id", "ID is invalid."), true, ErrorKind::NotFound, "any more");
    row("refused value", 400, R"({"code":"rest_invalid_param","message":"Invalid parameter(s): status","data":{"status":400,"params":{"status":"status is not one of x."}}})", true, ErrorKind::Rejected, "status is not one of");
    row("odd tracking number", 404, json("woocommerce_rest_order_invalid_id", "Special character not allowd in tracking number"), true, ErrorKind::Rejected, "Special character");
    row("maintenance", 503, "<html>Briefly unavailable</html>", true, ErrorKind::Transient, "maintenance");
    row("fatal error, read", 500, "<html>error</html>", false, ErrorKind::Transient, "fault of its own");
    row("fatal error, write", 500, "<html>error</html>", true, ErrorKind::OutcomeUnknown, "checked");
    row("gateway, write", 504, "<html>", true, ErrorKind::OutcomeUnknown, "checked");
    row("too many", 429, "slow down", true, ErrorKind::RateLimited, "slow down");
    row("firewall", 406, "<html>Not acceptable</html>", true, ErrorKind::Permission, "firewall");
    row("no such page", 404, "<html>404</html>", false, ErrorKind::NotFound, "Permalinks");
}

void TestWooCommerceGolden::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, changes);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const Error error = errorFrom({status, body, {}}, u"order 262"_s, changes);
    QCOMPARE(errorKindName(error.kind), kind);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestWooCommerceGolden)

#include "tst_woocommerce_golden.moc"
