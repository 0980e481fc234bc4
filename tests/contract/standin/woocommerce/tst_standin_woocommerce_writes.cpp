#include "tests/contract/standin/woocommerce/shopwire.h"

#include <QTest>

using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// The WooCommerce stand-in: what a write does, and what it does beside. Each test is a row of what a faithful simulator has to do.
class StandInWooCommerceWrites : public ShopWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void updateVerbsAndOverride_data();
    void updateVerbsAndOverride();
    void putIsValidated_data();
    void putIsValidated();
    void batchIsNotValidated();
    void batchLimitsAndErrors();
    void everySaveMovesDateModified();
    void statusChangesMailAndNote();
    void completedDayIsKept();
    void metaRules();
    void lineMeta();
    void bodiesOfOtherTypes();
    void unknownOrders();
    void trashRevives();
    void refundedMakesARefund();
    void customStatusComesAndGoes();
    void notesAreListedAndMailed();
    void fulfillmentsWhenSwitchedOn();
    void trackingPlugins();
    void cutAfterTheUpdateIsStored();
};

void StandInWooCommerceWrites::updateVerbsAndOverride_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("overridden");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray() << QByteArray();
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray() << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray() << QByteArray();
    QTest::newRow("header") << QByteArray("POST") << QByteArray() << QByteArray("PUT");
    QTest::newRow("parameter") << QByteArray("POST") << QByteArray("?_method=PUT") << QByteArray();
}

void StandInWooCommerceWrites::updateVerbsAndOverride()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, overridden);
    Headers headers = basic(ck, cs);
    if (!overridden.isEmpty())
        headers.emplaceBack("X-HTTP-Method-Override", overridden);
    const Said said = ask(method, "orders/1201" + query, R"({"transaction_id":"t1","nonsense":1,"date_created":"2000-01-01T00:00:00"})", headers);
    QCOMPARE(said.status, 200);
    QCOMPARE(said.object().value("transaction_id"_L1).toString(), u"t1"_s);
    QVERIFY(said.object().value("date_created"_L1).toString().startsWith("2026"_L1)); // read-only: ignored
}

void StandInWooCommerceWrites::putIsValidated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unknown status") << QByteArray(R"({"status":"sent"})") << u"status"_s << u"rest_not_in_enum"_s;
    QTest::newRow("prefixed status") << QByteArray(R"({"status":"wc-completed"})") << u"status"_s << u"rest_not_in_enum"_s;
    QTest::newRow("trash") << QByteArray(R"({"status":"trash"})") << u"status"_s << u"rest_not_in_enum"_s;
    QTest::newRow("a number") << QByteArray(R"({"status":5})") << u"status"_s << u"rest_invalid_type"_s;
    QTest::newRow("meta as text") << QByteArray(R"({"meta_data":"x"})") << u"meta_data"_s << u"rest_invalid_type"_s;
}

void StandInWooCommerceWrites::putIsValidated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    QFETCH(QString, detail);
    const Said said = put(1201, body);
    QCOMPARE(said.status, 400);
    QCOMPARE(said.code(), u"rest_invalid_param"_s);
    QCOMPARE(said.object().value("data"_L1)[u"details"_s][param][u"code"_s].toString(), detail);
    QCOMPARE(state(u"1201"_s).value("header"_L1)[u"status"_s].toString(), u"processing"_s);
}

void StandInWooCommerceWrites::batchIsNotValidated()
{
    const Said said = ask("POST", "orders/batch", R"({"update":[{"id":1203,"status":"sent","meta_data":"x"},{"id":1201,"status":"completed"}]})");
    QCOMPARE(said.status, 200);
    const QJsonArray update = said.object().value("update"_L1).toArray();
    QCOMPARE(update[0][u"status"_s].toString(), u"pending"_s); // silently
    QVERIFY(notes(1203).contains(u"Order status changed from Completed to Pending payment."_s));
    QCOMPARE(update[1][u"status"_s].toString(), u"completed"_s);
}

void StandInWooCommerceWrites::batchLimitsAndErrors()
{
    const Said mixed = ask("POST", "orders/batch", R"({"update":[{"id":999999,"status":"completed"},{"status":"completed"},{"id":1202,"status":"processing"}]})");
    const QJsonArray update = mixed.object().value("update"_L1).toArray();
    QCOMPARE(mixed.status, 200);
    QCOMPARE(update[0][u"error"_s][u"code"_s].toString(), u"woocommerce_rest_shop_order_invalid_id"_s);
    QCOMPARE(update[0][u"error"_s][u"data"_s][u"status"_s].toInt(), 400);
    QVERIFY(update[1][u"id"_s].isNull());
    QCOMPARE(update[2][u"status"_s].toString(), u"processing"_s);
    QByteArrayList many;
    for (int i = 0; i < 101; ++i)
        many.append(R"({"id":1201})");
    const Said tooMany = ask("POST", "orders/batch", "{\"update\":[" + many.join(',') + "]}");
    QCOMPARE(tooMany.status, 413);
    QCOMPARE(tooMany.message(), u"Unable to accept more than 100 items for this request."_s);
    QCOMPARE(ask("POST", "orders/batch", "{}").wire.body.trimmed(), "[]");
    QCOMPARE(ask("POST", "orders/batch?_fields=update.id", R"({"update":[{"id":1201}]})").object().value("update"_L1).toArray().size(), 0);
    QCOMPARE(ask("POST", "orders/batch?_fields=create", R"({"update":[{"id":1201}]})").wire.body.trimmed(), "[]");
    QCOMPARE(ask("POST", "orders/batch", R"({"delete":[1202]})").status, 200);
    QCOMPARE(ask("GET", "orders/1202").status, 404);
}

void StandInWooCommerceWrites::everySaveMovesDateModified()
{
    const QString before = order(1201).value("date_modified_gmt"_L1).toString();
    m_sandbox->world().advanceBy(std::chrono::minutes(1));
    QCOMPARE(put(1201, R"({"status":"processing"})").status, 200); // nothing changes
    QVERIFY(order(1201).value("date_modified_gmt"_L1).toString() > before);
    QVERIFY(mails(u"1201"_s).isEmpty());
    QVERIFY(notes(1201).isEmpty());
}

void StandInWooCommerceWrites::statusChangesMailAndNote()
{
    put(1201, R"({"status":"completed","meta_data":[{"key":"_vendor_invoice","value":"90017"}]})");
    QCOMPARE(mails(u"1201"_s), QStringList{u"customer_completed_order"_s});
    QVERIFY(notes(1201).contains(u"Order status changed from Processing to Completed."_s));
    QVERIFY(notes(1201).contains(u"Email \"Completed order\" sent."_s));
    QCOMPARE(meta(order(1201), u"_vendor_invoice"_s).toString(), u"90017"_s);
    put(1202, R"({"status":"on-hold"})");
    put(1202, R"({"status":"processing"})");
    QCOMPARE(mails(u"1202"_s), (QStringList{u"customer_on_hold_order"_s, u"customer_processing_order"_s}));
    put(1202, R"({"status":"cancelled"})"); // the shop hears of it, not the customer
    QCOMPARE(mails(u"1202"_s).size(), 2);
}

void StandInWooCommerceWrites::completedDayIsKept()
{
    put(1203, R"({"status":"processing"})");
    m_sandbox->world().advanceBy(std::chrono::hours(1));
    put(1203, R"({"status":"completed"})");
    QCOMPARE(order(1203).value("date_completed_gmt"_L1).toString(), u"2026-02-28T12:00:00"_s);
    put(1201, R"({"status":"completed"})");
    QCOMPARE(order(1201).value("date_completed_gmt"_L1).toString(), m_sandbox->world().now().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
}

void StandInWooCommerceWrites::metaRules()
{
    put(1201, R"({"meta_data":[{"key":"n","value":7},{"key":"b","value":true},{"key":"o","value":{"a":[1]}},{"key":"h","value":"<b>x</b>"}]})");
    const QJsonObject first = order(1201);
    QCOMPARE(meta(first, u"n"_s).toString(), u"7"_s);
    QCOMPARE(meta(first, u"b"_s).toString(), u"1"_s);
    QVERIFY(meta(first, u"o"_s).isObject());
    QCOMPARE(meta(first, u"h"_s).toString(), u"<b>x</b>"_s);
    QCOMPARE(meta(first, u"_vendor_order_number"_s).toString(), u"152300101"_s); // not named: untouched
    qint64 id = 0;
    for (const QJsonValue &entry : first.value("meta_data"_L1).toArray())
        id = entry[u"key"_s].toString() == "n"_L1 ? entry[u"id"_s].toInteger() : id;
    put(1201, R"({"meta_data":[{"id":)" + QByteArray::number(id) + R"(,"key":"renamed","value":"8"},{"key":"h","value":null}]})");
    QCOMPARE(meta(order(1201), u"renamed"_s).toString(), u"8"_s);
    QVERIFY(meta(order(1201), u"n"_s).isUndefined());
    QVERIFY(meta(order(1201), u"h"_s).isUndefined());
    put(1201, R"({"meta_data":[{"id":999,"key":"foreign","value":"a"}]})"); // another order's id: a new entry
    QCOMPARE(meta(order(1201), u"foreign"_s).toString(), u"a"_s);
    options({{u"silentlyDropped"_s, QJsonArray{u"dropped"_s}}});
    QCOMPARE(put(1201, R"({"meta_data":[{"key":"dropped","value":"a"}]})").status, 200);
    QVERIFY(meta(order(1201), u"dropped"_s).isUndefined());
}

void StandInWooCommerceWrites::lineMeta()
{
    put(1201, R"({"line_items":[{"id":31,"meta_data":[{"key":"_vendor_eta","value":"2026-03-05"}]}]})");
    const QJsonValue line = order(1201).value("line_items"_L1)[0];
    QCOMPARE(line[u"meta_data"_s][0][u"value"_s].toString(), u"2026-03-05"_s);
    QCOMPARE(line[u"meta_data"_s][0][u"display_key"_s].toString(), u"_vendor_eta"_s);
    QCOMPARE(line[u"quantity"_s].toInt(), 4);
    QCOMPARE(put(1201, R"({"line_items":[{"id":5,"quantity":1}]})").code(), u"woocommerce_rest_invalid_item_id"_s);
    put(1201, R"({"line_items":[{"name":"Cable","quantity":1}]})"); // no id: it is added
    QCOMPARE(order(1201).value("line_items"_L1).toArray().size(), 3);
}

void StandInWooCommerceWrites::bodiesOfOtherTypes()
{
    Headers plain = basic(ck, cs), form = plain;
    plain.emplaceBack("Content-Type", "text/plain");
    form.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    QCOMPARE(ask("PUT", "orders/1201", R"({"status":"completed"})", plain).status, 200);
    QCOMPARE(order(1201).value("status"_L1).toString(), u"processing"_s);
    QCOMPARE(ask("PUT", "orders/1201", "status=on-hold&meta_data[0][key]=a&meta_data[0][value]=b+c", form).status, 200);
    QCOMPARE(order(1201).value("status"_L1).toString(), u"on-hold"_s);
    QCOMPARE(meta(order(1201), u"a"_s).toString(), u"b c"_s);
    const Said broken = put(1201, R"({"status":)");
    QCOMPARE(broken.status, 400);
    QCOMPARE(broken.code(), u"rest_invalid_json"_s);
    QVERIFY(broken.object().value("data"_L1).toObject().contains("json_error_message"_L1));
}

void StandInWooCommerceWrites::unknownOrders()
{
    const Said changed = put(71, R"({"status":"completed"})");
    QCOMPARE(changed.status, 400);
    QCOMPARE(changed.message(), u"ID is invalid."_s);
    const Said read = ask("GET", "orders/71");
    QCOMPARE(read.status, 404);
    QCOMPARE(read.code(), changed.code());
    QCOMPARE(read.message(), u"Invalid ID."_s);
    QCOMPARE(ask("GET", "orders/71/notes").message(), u"Invalid order ID."_s);
    const Said made = ask("POST", "orders", R"({"status":"processing","line_items":[{"name":"Cable","quantity":2}]})");
    QCOMPARE(made.status, 201);
    QVERIFY(made.wire.header("Location").endsWith(QByteArray::number(made.object().value("id"_L1).toInteger())));
}

void StandInWooCommerceWrites::trashRevives()
{
    QCOMPARE(order(1204).value("status"_L1).toString(), u"trash"_s);
    QCOMPARE(put(1204, R"({"status":"processing"})").status, 200);
    QCOMPARE(order(1204).value("status"_L1).toString(), u"processing"_s);
    const Said deleted = ask("DELETE", "orders/1204");
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.object().value("status"_L1).toString(), u"processing"_s); // as it was
    const Said again = ask("DELETE", "orders/1204");
    QCOMPARE(again.status, 410);
    QCOMPARE(again.code(), u"woocommerce_rest_already_trashed"_s);
    QCOMPARE(ask("DELETE", "orders/1204?force=true").status, 200);
    QCOMPARE(ask("GET", "orders/1204").status, 404);
}

void StandInWooCommerceWrites::refundedMakesARefund()
{
    put(1201, R"({"status":"refunded"})");
    QCOMPARE(order(1201).value("refunds"_L1)[0][u"total"_s].toString(), u"-1738.00"_s);
    QCOMPARE(mails(u"1201"_s), QStringList{u"customer_refunded_order"_s});
}

void StandInWooCommerceWrites::customStatusComesAndGoes()
{
    QCOMPARE(put(1201, R"({"status":"partial-shipped"})").status, 200);
    QCOMPARE(mails(u"1201"_s).size(), 1);
    options({{u"customStatuses"_s, false}});
    QCOMPARE(put(1202, R"({"status":"partial-shipped"})").status, 400);
    QCOMPARE(put(1201, R"({"status":"completed"})").status, 200); // away from it works
}

void StandInWooCommerceWrites::notesAreListedAndMailed()
{
    const Said made = ask("POST", "orders/1201/notes", R"({"note":"TD SYNNEX: shipped 2 of 3.","customer_note":false})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object().value("author"_L1).toString(), u"WooCommerce"_s);
    const QByteArray id = QByteArray::number(made.object().value("id"_L1).toInteger());
    QVERIFY(made.wire.header("Location").endsWith("/orders/1201/notes/" + id));
    QVERIFY(mails(u"1201"_s).isEmpty());
    ask("POST", "orders/1201/notes", R"({"note":"On its way.","customer_note":true})");
    QCOMPARE(mails(u"1201"_s), QStringList{u"customer_note"_s});
    QCOMPARE(notes(1201), (QStringList{u"Email \"Customer note\" sent."_s, u"On its way."_s, u"TD SYNNEX: shipped 2 of 3."_s}));
    const Said list = ask("GET", "orders/1201/notes?type=customer&per_page=1");
    QCOMPARE(list.array().size(), 1);
    QVERIFY(list.wire.header("X-WP-Total").isEmpty()); // not paged
    QCOMPARE(ask("POST", "orders/1201/notes", "{}").code(), u"rest_missing_callback_param"_s);
    QCOMPARE(ask("DELETE", "orders/1201/notes/" + id).status, 501);
    QCOMPARE(ask("DELETE", "orders/1201/notes/" + id + "?force=true").status, 200);
    QCOMPARE(notes(1201).size(), 2);
}

void StandInWooCommerceWrites::fulfillmentsWhenSwitchedOn()
{
    const QByteArray body = R"({"status":"fulfilled","is_fulfilled":true,"meta_data":[{"id":0,"key":"_items","value":[{"item_id":31,"qty":4}]},
        {"id":0,"key":"_tracking_number","value":"1Z999AA10123456784"},{"id":0,"key":"_shipment_provider","value":"ups"}]})";
    QCOMPARE(ask("GET", "orders/1201/fulfillments").code(), u"rest_no_route"_s);
    options({{u"fulfillments"_s, true}});
    QCOMPARE(ask("GET", "orders/1201/fulfillments").wire.body.trimmed(), "[]");
    const Said made = ask("POST", "orders/1201/fulfillments", body);
    QCOMPARE(made.status, 201);
    QCOMPARE(meta(order(1201), u"_fulfillment_status"_s).toString(), u"partially_fulfilled"_s);
    QVERIFY(mails(u"1201"_s).isEmpty());
    QCOMPARE(ask("POST", "orders/1201/fulfillments?notify_customer=true", R"({"status":"fulfilled","is_fulfilled":true,"meta_data":[{"id":0,"key":"_items","value":[{"item_id":32,"qty":99}]}]})").status, 201);
    QCOMPARE(meta(order(1201), u"_fulfillment_status"_s).toString(), u"fulfilled"_s); // nobody counts
    QCOMPARE(mails(u"1201"_s), QStringList{u"customer_fulfillment_created"_s});
    QCOMPARE(order(1201).value("status"_L1).toString(), u"processing"_s); // the order does not complete by itself
    QCOMPARE(ask("GET", "orders/1201/fulfillments").array().size(), 2);
    QCOMPARE(ask("GET", "orders/1201/fulfillments/lookup?tracking_number=1Z999AA10123456784").object().value("shipping_provider"_L1).toString(), u"ups"_s);
    const QByteArray id = QByteArray::number(made.object().value("id"_L1).toInteger());
    QCOMPARE(ask("DELETE", "orders/1201/fulfillments/" + id).status, 200);
    QCOMPARE(ask("GET", "orders/1201/fulfillments").array().size(), 1);
}

void StandInWooCommerceWrites::trackingPlugins()
{
    const QByteArray body = R"({"tracking_provider":"UPS","tracking_number":"1Z999AA10123456784","date_shipped":"2026-03-01"})";
    const QByteArray extension = "/wp-json/wc-shipment-tracking/v3/orders/1201/shipment-trackings", ast = "/wp-json/wc-ast/v3/orders/1201/shipment-trackings";
    QCOMPARE(ask("POST", extension, body).status, 404);
    options({{u"shipmentTracking"_s, true}});
    const Said made = ask("POST", extension, body);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.wire.header("Location").isEmpty());
    const QJsonValue item = meta(order(1201), u"_wc_shipment_tracking_items"_s)[0];
    QCOMPARE(item[u"tracking_number"_s].toString(), u"1Z999AA10123456784"_s);
    QCOMPARE(item[u"date_shipped"_s].toString(), u"1772323200"_s);
    QCOMPARE(item[u"tracking_id"_s].toString().size(), 32);
    const QByteArray own = R"({"custom_tracking_provider":"Kept","custom_tracking_link":"https://example.com/%1$s","tracking_number":"K1"})";
    QCOMPARE(ask("POST", extension, own).object().value("tracking_link"_L1).toString(), u"https://example.com/K1"_s);
    QCOMPARE(ask("GET", extension).array().size(), 2);
    QCOMPARE(ask("DELETE", extension + '/' + item[u"tracking_id"_s].toString().toLatin1()).status, 200);
    QCOMPARE(ask("GET", extension + "/providers").status, 200);
    QVERIFY(mails(u"1201"_s).isEmpty());
    options({{u"ast"_s, true}});
    QCOMPARE(ask("POST", ast, R"({"tracking_provider":"UPS","tracking_number":"A-1","replace_tracking":1,"status_shipped":1})").status, 201);
    QCOMPARE(ask("GET", ast).array().size(), 1);
    QCOMPARE(order(1201).value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(ask("POST", ast, R"({"tracking_number":"A/1"})").status, 404); // odd characters
}

void StandInWooCommerceWrites::cutAfterTheUpdateIsStored()
{
    m_sandbox->run([&] { QVERIFY(m_sandbox->faults().add({{u"system"_s, u"woocommerce"_s}, {u"method"_s, u"PUT"_s}, {u"drop"_s, u"afterEffect"_s}})); });
    const Said lost = put(1201, R"({"status":"completed"})");
    QCOMPARE(lost.status, 0);
    QVERIFY(lost.wire.closed);
    QCOMPARE(order(1201).value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(mails(u"1201"_s).size(), 1);
}

QTEST_GUILESS_MAIN(StandInWooCommerceWrites)

#include "tst_standin_woocommerce_writes.moc"
