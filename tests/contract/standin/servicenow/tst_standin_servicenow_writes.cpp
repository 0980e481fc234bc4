#include "tests/contract/standin/servicenow/servicenowwire.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// Writing: field modes, business rules, batch, attachments, import set.
class TestStandInServiceNowWrites : public ServiceNowWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void updatesCountAndTellWhatTheyKept();
    void strictColumnsAreReadOnly();
    void missingWriteRights();
    void refusals();
    void valuesThatDoNotFit();
    void listsOfRecordsTakeTheFirst();
    void clearingAndTimes();
    void journalsAppendAndReadEmpty();
    void recordsAreMadeAndDeleted();
    void rightsCountWhenARecordIsMade();
    void overriddenVerbs();
    void r33_deliveryDatesFollowEachOther();
    void statusesPushEachOther();
    void quantitiesAndTotals();
    void batchesRunInSequence();
    void batchesLeaveUnservicedRequests();
    void attachments();
    void importSets();
};

void TestStandInServiceNowWrites::updatesCountAndTellWhatTheyKept()
{
    const Said done = patch("proc_po", order(), {{u"u_vendor_status"_s, u"Shipped"_s}}, "?sysparm_fields=u_vendor_status,sys_mod_count,sys_updated_by");
    QCOMPARE(done.status, 200);
    QCOMPARE(done.record(), (QJsonObject{{u"u_vendor_status"_s, u"Shipped"_s}, {u"sys_mod_count"_s, u"1"_s}, {u"sys_updated_by"_s, u"waybill.integration"_s}}));
    QCOMPARE(patch("proc_po", order(), {{u"u_vendor_status"_s, u"Shipped"_s}}).record().value("sys_mod_count"_L1).toString(), u"1"_s); // nothing changed
    QVERIFY(patch("proc_po", order(), {{u"u_no_such_column"_s, u"x"_s}, {u"sys_mod_count"_s, u"99"_s}}).status == 200);
    QCOMPARE(header().value("sys_mod_count"_L1).toString(), u"1"_s);
}

void TestStandInServiceNowWrites::strictColumnsAreReadOnly()
{
    QCOMPARE(patch("proc_po", order(), {{u"status"_s, u"pending"_s}}).record().value("status"_L1).toString(), u"ordered"_s); // 200, and not kept
    options({{u"strictColumns"_s, u"refused"_s}});
    QCOMPARE(patch("proc_po", order(), {{u"status"_s, u"pending"_s}}).status, 403);
    options({{u"strictColumns"_s, u"written"_s}});
    QCOMPARE(patch("proc_po", order(), {{u"status"_s, u"pending"_s}}).record().value("status"_L1).toString(), u"pending"_s);
}

void TestStandInServiceNowWrites::missingWriteRights()
{
    options({{u"silentlyDropped"_s, QJsonArray{u"proc_po.u_tracking_number"_s}}});
    const Said half = patch("proc_po", order(), {{u"u_tracking_number"_s, u"1Z"_s}, {u"u_vendor_status"_s, u"Shipped"_s}});
    QCOMPARE(half.status, 200);
    QCOMPARE(half.record().value("u_tracking_number"_L1).toString(), QString());
    QCOMPARE(half.record().value("u_vendor_status"_L1).toString(), u"Shipped"_s);
    options({{u"forbiddenColumns"_s, QJsonArray{u"proc_po.u_tracking_number"_s}}});
    const Said refused = patch("proc_po", order(), {{u"u_tracking_number"_s, u"1Z"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(), u"Operation Failed"_s);
    QCOMPARE(refused.detail(), u"ACL Exception Update Failed due to security constraints"_s);
    options({{u"mayUpdate"_s, false}});
    QCOMPARE(patch("proc_po", order(), {{u"description"_s, u"x"_s}}).status, 403);
}

void TestStandInServiceNowWrites::refusals()
{
    options({{u"refusedValues"_s, QJsonArray{u"proc_po.u_vendor_invoice=bad"_s}}, {u"mandatoryColumns"_s, QJsonArray{u"proc_po.description"_s}}});
    const Said rule = patch("proc_po", order(), {{u"u_vendor_invoice"_s, u"bad"_s}});
    QCOMPARE(rule.status, 403);
    QVERIFY(rule.detail().startsWith(u"Operation against file 'proc_po' was aborted by Business Rule 'Check supplier values^"_s));
    QVERIFY(rule.detail().endsWith(u"Business Rule Stack:Check supplier values"_s));
    QCOMPARE(patch("proc_po", order(), {{u"description"_s, QString()}}).detail(), u"Data Policy Exception: Description is mandatory"_s);
    const Said broken = ask("PATCH", "/api/now/table/proc_po/" + order().toLatin1(), "{\"a\":");
    QCOMPARE(broken.status, 400);
    QCOMPARE(broken.message(), u"Exception while reading request"_s);
    QCOMPARE(patch("proc_po", u"00000000000000000000000000000000"_s, {}).status, 404);
}

void TestStandInServiceNowWrites::valuesThatDoNotFit()
{
    const Said cut = patch("proc_po", order(), {{u"short_description"_s, QString(150, u'x')}});
    QCOMPARE(cut.record().value("short_description"_L1).toString().size(), 100);
    QCOMPARE(patch("proc_po", order(), {{u"terms"_s, u"no such term"_s}}).record().value("terms"_L1).toString(), QString()); // thrown away
    QCOMPARE(patch("proc_po", order(), {{u"terms"_s, u"net30"_s}}).record().value("terms"_L1).toString(), u"net30"_s);
    QCOMPARE(patch("proc_po", order(), {{u"terms"_s, QString()}}).record().value("terms"_L1).toString(), u"net30"_s); // "" does not clear a choice
    QCOMPARE(patch("proc_po_item", lines().first(), {{u"u_qty_shipped"_s, 3}}).record().value("u_qty_shipped"_L1).toString(), u"3"_s);
    QCOMPARE(patch("proc_po", order(), {{u"u_ship_date"_s, u"someday"_s}}).record().value("u_ship_date"_L1).toString(), QString());
}

void TestStandInServiceNowWrites::listsOfRecordsTakeTheFirst()
{
    const Said done = ask("PATCH", "/api/now/table/proc_po/" + order().toLatin1(), R"([{"u_vendor_status":"one"},{"u_vendor_status":"two"}])");
    QCOMPARE(done.record().value("u_vendor_status"_L1).toString(), u"one"_s);
}

void TestStandInServiceNowWrites::clearingAndTimes()
{
    QCOMPARE(patch("proc_po", order(), {{u"expected_delivery"_s, QString()}}).record().value("expected_delivery"_L1).toString(), QString());
    QCOMPARE(patch("proc_po", order(), {{u"expected_delivery"_s, u"2026-03-18 12:00:00"_s}}).record().value("expected_delivery"_L1).toString(), u"2026-03-18 12:00:00"_s);
    const Said display = patch("proc_po", order(), {{u"expected_delivery"_s, u"2026-03-18 12:00:00"_s}}, "?sysparm_input_display_value=true");
    QCOMPARE(display.record().value("expected_delivery"_L1).toString(), u"2026-03-18 19:00:00"_s); // read in the user's zone
    const Said quiet = ask("PATCH", "/api/now/table/proc_po/" + order().toLatin1(), R"({"description":"x"})", basic() << std::pair<QByteArray, QByteArray>{"X-no-response-body", "true"});
    QVERIFY(quiet.body.isEmpty());
    QCOMPARE(header().value("description"_L1).toString(), u"x"_s);
}

void TestStandInServiceNowWrites::journalsAppendAndReadEmpty()
{
    QCOMPARE(patch("proc_po", order(), {{u"u_vendor_updates"_s, u"shipped 2 of 3"_s}}).record().value("u_vendor_updates"_L1).toString(), QString());
    patch("proc_po", order(), {{u"u_vendor_updates"_s, u"shipped 3 of 3"_s}});
    const QJsonArray entries = list("sys_journal_field", "element_id=" + order().toLatin1() + "^element=u_vendor_updates").rows();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first()[u"name"_s].toString(), u"proc_po"_s);
    options({{u"journalReadable"_s, false}});
    QCOMPARE(list("sys_journal_field", {}).status, 403);
}

void TestStandInServiceNowWrites::recordsAreMadeAndDeleted()
{
    const Said made = ask("POST", "/api/now/table/proc_po_item", text({{u"purchase_order"_s, order()}, {u"part_number"_s, u"N-1"_s}, {u"ordered_quantity"_s, u"2"_s}}));
    QCOMPARE(made.status, 201);
    const QByteArray id = made.record().value("sys_id"_L1).toString().toLatin1();
    QVERIFY(made.header("Location").endsWith("/api/now/table/proc_po_item/" + id));
    QVERIFY(made.record().value("number"_L1).toString().startsWith(u"POL"_s));
    QCOMPARE(ask("DELETE", "/api/now/table/proc_po_item/" + id).status, 204);
    QCOMPARE(ask("GET", "/api/now/table/proc_po_item/" + id).status, 404);
}

void TestStandInServiceNowWrites::rightsCountWhenARecordIsMade()
{
    const QByteArray table = "/api/now/table/u_tds_invoice";
    const QByteArray invoice = text({{u"u_invoice_no"_s, u"163413833"_s}, {u"u_purchase_order"_s, order()}, {u"u_total"_s, u"129.50"_s}});
    const Said made = ask("POST", table + "?sysparm_exclude_reference_link=true", invoice);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.record().value("u_invoice_no"_L1).toString(), u"163413833"_s);
    QCOMPARE(made.record().value("u_purchase_order"_L1).toString(), order());
    QCOMPARE(ask("GET", table + "?sysparm_query=u_purchase_order%3D" + order().toLatin1()).header("X-Total-Count"), "1");
    const Said letters = ask("POST", table, text({{u"u_invoice_no"_s, u"CRM-5"_s}}));
    QCOMPARE(letters.record().value("u_invoice_no"_L1).toString(), QString()); // an integer column throws them away
    options({{u"silentlyDropped"_s, QJsonArray{u"u_tds_invoice.u_purchase_order"_s}}});
    QCOMPARE(ask("POST", table, invoice).record().value("u_purchase_order"_L1).toString(), QString());
    options({{u"silentlyDropped"_s, QJsonArray()}, {u"forbiddenColumns"_s, QJsonArray{u"u_tds_invoice.u_total"_s}}});
    const Said refused = ask("POST", table, invoice);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.detail(), u"ACL Exception Insert Failed due to security constraints"_s);
    options({{u"forbiddenColumns"_s, QJsonArray()}, {u"mayUpdate"_s, false}});
    QCOMPARE(ask("POST", table, invoice).status, 403);
}

void TestStandInServiceNowWrites::overriddenVerbs()
{
    const Said done = ask("POST", "/api/now/table/proc_po/" + order().toLatin1(), R"({"description":"by POST"})", basic() << std::pair<QByteArray, QByteArray>{"X-HTTP-Method-Override", "PATCH"});
    QCOMPARE(done.status, 200);
    QCOMPARE(header().value("description"_L1).toString(), u"by POST"_s);
    QCOMPARE(ask("PUT", "/api/now/table/proc_po/" + order().toLatin1(), R"({"description":"by PUT"})").status, 200);
}

void TestStandInServiceNowWrites::r33_deliveryDatesFollowEachOther()
{
    const auto line = [this](int at) { return m_sandbox->state(u"servicenow"_s).value(u"PO0010042"_s)[u"lines"_s][at][u"expected_delivery"_s].toString(); };
    patch("proc_po_item", lines().first(), {{u"expected_delivery"_s, u"2026-03-25 12:00:00"_s}});
    QCOMPARE(header().value("expected_delivery"_L1).toString(), u"2026-03-25 12:00:00"_s); // the latest of the lines
    QCOMPARE(header().value("sys_mod_count"_L1).toString(), u"1"_s);
    patch("proc_po", order(), {{u"expected_delivery"_s, u"2026-03-22 12:00:00"_s}});
    QCOMPARE(line(0), u"2026-03-22 12:00:00"_s); // later than the header, or as the header was
    QCOMPARE(line(1), u"2026-03-20 12:00:00"_s);
    options({{u"expectedDeliverySync"_s, false}});
    patch("proc_po", order(), {{u"expected_delivery"_s, u"2026-03-19 12:00:00"_s}});
    QCOMPARE(line(0), u"2026-03-22 12:00:00"_s);
}

void TestStandInServiceNowWrites::statusesPushEachOther()
{
    options({{u"strictColumns"_s, u"written"_s}});
    patch("proc_po", order(), {{u"status"_s, u"pending"_s}});
    const auto line = [this](int at) { return m_sandbox->state(u"servicenow"_s).value(u"PO0010042"_s)[u"lines"_s][at][u"status"_s].toString(); };
    QCOMPARE(line(0), u"pending"_s);
    patch("proc_po_item", lines().first(), {{u"status"_s, u"received"_s}});
    QCOMPARE(header().value("status"_L1).toString(), u"pending"_s);
    patch("proc_po_item", lines().last(), {{u"status"_s, u"received"_s}});
    QCOMPARE(header().value("status"_L1).toString(), u"received"_s);
}

void TestStandInServiceNowWrites::quantitiesAndTotals()
{
    patch("proc_po_item", lines().first(), {{u"received_quantity"_s, u"3"_s}});
    QCOMPARE(m_sandbox->state(u"servicenow"_s).value(u"PO0010042"_s)[u"lines"_s][0][u"remaining_quantity"_s].toString(), u"1"_s);
    patch("proc_po", order(), {{u"ship_rate"_s, u"USD;10.00"_s}});
    QCOMPARE(header().value("total_cost"_L1).toString(), u"1748.00"_s); // 4 × 129.50 + 2 × 610.00 + 10.00
}

static QJsonObject item(const QString &id, const QString &record, const QJsonObject &fields)
{
    const QJsonArray headers{QJsonObject{{u"name"_s, u"Content-Type"_s}, {u"value"_s, u"application/json"_s}},
                             QJsonObject{{u"name"_s, u"Accept"_s}, {u"value"_s, u"application/json"_s}}};
    const QByteArray body = QJsonDocument(fields).toJson(QJsonDocument::Compact).toBase64();
    return {{u"id"_s, id}, {u"method"_s, u"PATCH"_s}, {u"url"_s, u"/api/now/table/proc_po/%1?sysparm_fields=u_vendor_status"_s.arg(record)},
            {u"headers"_s, headers}, {u"body"_s, QString::fromLatin1(body)}, {u"exclude_response_headers"_s, true}};
}

void TestStandInServiceNowWrites::batchesRunInSequence()
{
    const QJsonArray requests{item(u"1"_s, order(), {{u"u_vendor_status"_s, u"Shipped"_s}}), item(u"2"_s, u"00000000000000000000000000000000"_s, {})};
    const QJsonObject batch{{u"batch_request_id"_s, u"run-17"_s}, {u"rest_requests"_s, requests}};
    const Said done = ask("POST", "/api/now/v1/batch", text(batch));
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json.value("batch_request_id"_L1).toString(), u"run-17"_s);
    const QJsonArray served = done.json.value("serviced_requests"_L1).toArray();
    QCOMPARE(served.size(), 2);
    QCOMPARE(served[0][u"status_code"_s].toInt(), 200);
    const QByteArray body = QByteArray::fromBase64(served[0][u"body"_s].toString().toLatin1());
    QCOMPARE(QJsonDocument::fromJson(body).object().value("result"_L1).toObject(), (QJsonObject{{u"u_vendor_status"_s, u"Shipped"_s}}));
    QCOMPARE(served[1][u"status_code"_s].toInt(), 404); // each has its own
    QCOMPARE(ask("POST", "/api/now/batch", text(batch)).status, 400); // the path needs a version
    options({{u"batchAllowed"_s, false}});
    QCOMPARE(ask("POST", "/api/now/v1/batch", text(batch)).status, 403);
}

void TestStandInServiceNowWrites::batchesLeaveUnservicedRequests()
{
    options({{u"batchBudgetMs"_s, 500}});
    const QJsonArray requests{item(u"1"_s, order(), {{u"u_vendor_status"_s, u"a"_s}}), item(u"2"_s, order(u"PO0010043"_s), {{u"u_vendor_status"_s, u"b"_s}})};
    const Said done = ask("POST", "/api/now/v1/batch", text({{u"batch_request_id"_s, u"1"_s}, {u"rest_requests"_s, requests}}));
    QCOMPARE(done.json.value("serviced_requests"_L1).toArray().size(), 1);
    QCOMPARE(done.json.value("unserviced_requests"_L1).toArray(), QJsonArray{u"2"_s});
    QCOMPARE(header(u"PO0010043"_s).value("u_vendor_status"_L1).toString(), QString());
}

void TestStandInServiceNowWrites::attachments()
{
    const QByteArray target = "/api/now/attachment/file?table_name=proc_po&table_sys_id=" + order().toLatin1() + "&file_name=inv.pdf";
    const Said made = ask("POST", target, "%PDF-1.4", basic() << std::pair<QByteArray, QByteArray>{"X-File", "1"});
    QCOMPARE(made.status, 201);
    const QByteArray id = made.record().value("sys_id"_L1).toString().toLatin1();
    QVERIFY(made.header("Location").endsWith(id));
    QCOMPARE(ask("GET", "/api/now/attachment?sysparm_query=table_sys_id=" + order().toLatin1()).rows().size(), 1);
    const Said bytes = ask("GET", "/api/now/attachment/" + id + "/file");
    QCOMPARE(bytes.body, QByteArray("%PDF-1.4"));
    QVERIFY(!bytes.header("X-Attachment-Metadata").isEmpty());
    QCOMPARE(ask("DELETE", "/api/now/attachment/" + id).status, 204);
    QCOMPARE(ask("POST", "/api/now/attachment/file?table_name=proc_po&table_sys_id=0&file_name=x", "x").status, 404);
}

void TestStandInServiceNowWrites::importSets()
{
    const Said done = ask("POST", "/api/now/import/u_po_status", text({{u"u_number"_s, u"PO0010042"_s}, {u"status"_s, u"pending"_s}}));
    QCOMPARE(done.status, 201);
    QCOMPARE(done.rows().first()[u"status"_s].toString(), u"updated"_s);
    QCOMPARE(header().value("status"_L1).toString(), u"pending"_s); // a transform may set what an API may not
    const Said wrong = ask("POST", "/api/now/import/u_po_status", text({{u"u_number"_s, u"PO999"_s}}));
    QCOMPARE(wrong.status, 201); // and still nothing was transformed
    QCOMPARE(wrong.rows().first()[u"status"_s].toString(), u"error"_s);
    QVERIFY(!wrong.rows().first()[u"error_message"_s].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestStandInServiceNowWrites)
#include "tst_standin_servicenow_writes.moc"
