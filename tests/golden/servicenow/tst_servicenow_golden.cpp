#include "core/targets/servicenow/servicenowcolumns.h"
#include "core/targets/servicenow/servicenoworders.h"
#include "core/targets/servicenow/servicenowquery.h"
#include "core/targets/servicenow/servicenowrecord.h"
#include "core/targets/servicenow/servicenowwrite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString orderId = u"5f3c0000000000000000000000000042"_s;
const QString lineId = u"9e3c0000000000000000000000000001"_s;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(WAYBILL_FIXTURES "/servicenow/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TargetField fieldOf(FieldPlace place, const QString &name, FieldType type)
{
    TargetField field;
    field.ref = {place, place == FieldPlace::Header ? u"proc_po"_s : u"proc_po_item"_s, name};
    field.label = name;
    field.type = type;
    field.writable = true;
    field.cascades = name == "expected_delivery"_L1;
    return field;
}

TargetSchema schema()
{
    TargetSchema schema;
    schema.fields = {fieldOf(FieldPlace::Header, u"expected_delivery"_s, FieldType::Instant), fieldOf(FieldPlace::Header, u"u_td"_s, FieldType::Text),
                     fieldOf(FieldPlace::Line, u"expected_delivery"_s, FieldType::Instant), fieldOf(FieldPlace::Line, u"u_qty_shipped"_s, FieldType::Number)};
    return schema;
}

RecordWrite lineWrite()
{
    RecordWrite write;
    write.outboxId = 7;
    write.order = RecordId(orderId);
    write.place = FieldPlace::Line;
    write.recordType = u"proc_po_item"_s;
    write.record = RecordId(lineId);
    write.fields = {{u"expected_delivery"_s, FieldValue::ofDay(QDate(2026, 3, 18))}, {u"u_qty_shipped"_s, FieldValue::ofNumber(u"4"_s)}};
    return write;
}

WriteSetting setting()
{
    return {u"proc_po"_s, u"proc_po_item"_s, u"u_vendor_updates"_s, QTimeZone("America/New_York")};
}

Answer answer(const QByteArray &body, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class TestServiceNowGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metadataBecomesFields();
    void rowsBecomeOrders();
    void rowsBecomeLines();
    void wrongValuesNameRecordAndColumn();
    void questions();
    void patches();
    void answersAreComparedFieldByField();
    void batches();
    void batchAnswers();
    void errors_data();
    void errors();
    void addresses_data();
    void addresses();
};

void TestServiceNowGolden::metadataBecomesFields()
{
    auto columns = parseUiMeta(fixture(u"proc_po_meta.json"_s), {u"proc_po"_s, FieldPlace::Header});
    QVERIFY(columns);
    QCOMPARE(columns->journals, QStringList{u"u_vendor_updates"_s});
    QStringList found;
    for (const TargetField &field : columns->fields) {
        found.append(u"%1 %2 %3%4%5%6"_s.arg(field.ref.name).arg(int(field.type)).arg(field.length).arg(field.writable ? u" writable"_s : QString(),
            field.multiLine ? u" lines"_s : QString(), field.cascades ? u" cascades"_s : QString()));
    }
    QCOMPARE(found, (QStringList{u"description 0 4000 writable lines"_s, u"expected_delivery 3 0 writable cascades"_s, u"ship_rate 1 0"_s, u"status 4 0"_s,
                                 u"u_tdsorderstatus 4 0 writable"_s, u"u_vendor_invoice_date 2 0 writable"_s, u"vendor 6 0"_s}));
    const TargetField status = columns->fields.at(3);
    QVERIFY(status.ownStatus);
    QCOMPARE(status.choices.size(), 3);
    QCOMPARE(status.choices.at(1).effect, ChoiceEffect::Receipt);
    QCOMPARE(status.choices.at(2).effect, ChoiceEffect::NeverOffered);
    TableColumns lines;
    const DetectedColumns detected = DetectedColumns::detect(*columns, lines);
    QCOMPARE(detected.header(u"u_tds_order_status"_s), u"u_tdsorderstatus"_s);
    QCOMPARE(columns->fields.at(4).standsFor, u"u_tds_order_status"_s);
    QVERIFY(detected.orderNumber().isEmpty());
    QVERIFY(!detected.askForMissing(u"proc_po"_s, u"proc_po_item"_s).contains(u"u_vendor_status,"_s)); // the other column makes it needless
    QVERIFY(detected.askForMissing(u"proc_po"_s, u"proc_po_item"_s).contains(u"proc_po.u_vendor_order_number"_s));
}

void TestServiceNowGolden::rowsBecomeOrders()
{
    HeadColumns head;
    head.link = u"u_vendor_order_number"_s;
    head.statuses = {{u"received"_s, u"Received"_s}, {u"canceled"_s, u"Canceled"_s}, {u"ordered"_s, u"Ordered"_s}};
    const QList<TargetField> more{fieldOf(FieldPlace::Header, u"expected_delivery"_s, FieldType::Instant),
                                  fieldOf(FieldPlace::Header, u"u_vendor_invoice_date"_s, FieldType::Day),
                                  fieldOf(FieldPlace::Header, u"description"_s, FieldType::Text)};
    const auto rows = parseResult(fixture(u"orders_page.json"_s), u"orders"_s);
    QVERIFY(rows);
    const auto first = parseOrder(rows->toArray().at(0), head, more);
    QVERIFY(first);
    QCOMPARE(first->id.text(), orderId);
    QCOMPARE(first->number.text(), u"PO0010042"_s);
    QCOMPARE(first->vendor.text(), u"81fd0000000000000000000000000001"_s);
    QCOMPARE(first->statusLabel, u"Ordered"_s);
    QCOMPARE(first->end, TargetEnd::Open);
    QCOMPARE(first->supplierOrders, (QStringList{u"4711"_s, u"4712"_s}));
    QCOMPARE(first->submitted, QDateTime(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC));
    QCOMPARE(first->changed, QDateTime(QDate(2026, 3, 12), QTime(9, 15, 2), Qt::UTC));
    QCOMPARE(first->fields.value(u"expected_delivery"_s), FieldValue::ofInstant(QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC)));
    QCOMPARE(first->fields.value(u"u_vendor_invoice_date"_s), FieldValue::ofDay(QDate(2026, 3, 19)));
    QCOMPARE(first->fields.value(u"description"_s).text(), u"Line one\r\nLine two"_s);
    const auto second = parseOrder(rows->toArray().at(1), head, more);
    QVERIFY(second);
    QCOMPARE(second->vendor.text(), u"81fd0000000000000000000000000001"_s); // a reference may come as an object
    QCOMPARE(second->end, TargetEnd::Received);
    QCOMPARE(second->submitted, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
    QVERIFY(second->supplierOrders.isEmpty());
    QVERIFY(second->fields.value(u"description"_s).isEmpty()); // left out by a read ACL
    QCOMPARE(head.endStatuses(), (QStringList{u"received"_s, u"canceled"_s}));
}

void TestServiceNowGolden::rowsBecomeLines()
{
    const auto rows = parseResult(fixture(u"lines_page.json"_s), u"lines"_s);
    QVERIFY(rows);
    QList<LineRow> lines;
    for (const QJsonValue &row : rows->toArray()) {
        const auto line = parseLine(row, u"proc_po_item"_s, HeadColumns(), {fieldOf(FieldPlace::Line, u"expected_delivery"_s, FieldType::Instant)});
        QVERIFY(line);
        QCOMPARE(line->order.text(), orderId);
        lines.append(*line);
    }
    const QList<PurchaseOrderLine> ordered = inOrder(lines);
    QCOMPARE(ordered.at(0).id.text(), lineId); // POL999999 is older than POL1000002
    QCOMPARE(ordered.at(0).position, 1);
    QCOMPARE(ordered.at(0).lineNumbers, QStringList{u"1"_s});
    QCOMPARE(ordered.at(0).vendorParts, QStringList{u"5001234"_s});
    QCOMPARE(ordered.at(0).ordered, Quantity(4));
    QCOMPARE(ordered.at(0).unitCost.amount, u"129.50"_s);
    QCOMPARE(ordered.at(1).unitCost.currency, u"USD"_s);
    QCOMPARE(ordered.at(1).unitCost.amount, u"610.00"_s);
}

void TestServiceNowGolden::wrongValuesNameRecordAndColumn()
{
    const QJsonObject good{{u"sys_id"_s, orderId}, {u"number"_s, u"PO1"_s}, {u"status"_s, u"ordered"_s}, {u"vendor"_s, QString()}};
    const QList<std::pair<QString, QJsonValue>> wrong{{u"number"_s, 5}, {u"sys_updated_on"_s, u"yesterday"_s}, {u"status"_s, QJsonArray()}};
    for (const auto &[column, value] : wrong) {
        QJsonObject row = good;
        row.insert(column, value);
        const auto order = parseOrder(row, HeadColumns(), {});
        QVERIFY2(!order, qPrintable(column));
        QCOMPARE(order.error().kind, ErrorKind::Malformed);
        QCOMPARE(order.error().field, column);
        QVERIFY(order.error().message.contains(orderId) && order.error().message.contains(u"proc_po"_s));
    }
    QVERIFY(!parseOrder(QJsonValue(7), HeadColumns(), {}));
    QVERIFY(!parseOrder(QJsonObject{{u"sys_id"_s, u"short"_s}}, HeadColumns(), {}));
}

void TestServiceNowGolden::questions()
{
    const QUrl base(u"https://acme.service-now.com"_s);
    TableQuestion question{u"proc_po"_s, {}, {u"sys_id"_s, u"number"_s}, 100};
    question.query.in(u"vendor"_s, {u"a1"_s}).notEmpty(u"u_vendor_order_number"_s).notIn(u"status"_s, {u"received"_s, u"canceled"_s}).atLeast(u"sys_updated_on"_s, u"2026-03-01 00:00:00"_s);
    QCOMPARE(tableUrl(base, question, {}, 0)->toString(QUrl::FullyEncoded),
             u"https://acme.service-now.com/api/now/table/proc_po?sysparm_query=vendor%3Da1%5Eu_vendor_order_numberISNOTEMPTY%5EstatusNOT%20INreceived,canceled"
             "%5Esys_updated_on%3E%3D2026-03-01%2000%3A00%3A00%5EORDERBYsys_id&sysparm_fields=sys_id,number&sysparm_display_value=false"
             "&sysparm_exclude_reference_link=true&sysparm_limit=100"_s);
    TableQuestion lines{u"proc_po_item"_s, {}, {}, 1000};
    lines.query.in(u"purchase_order"_s, {u"1"_s, u"2"_s});
    QCOMPARE(tableUrl(base, lines, u"9"_s, 1000)->query(QUrl::FullyDecoded),
             u"sysparm_query=purchase_orderIN1,2^sys_id>9^ORDERBYsys_id&sysparm_display_value=false&sysparm_exclude_reference_link=true&sysparm_limit=1000&sysparm_offset=1000"_s);
    for (const QString &value : {u"a^NQb"_s, u"javascript:gs.x()"_s, u"two\nlines"_s}) {
        TableQuestion odd{u"proc_po"_s, {}, {}, 1};
        odd.query.is(u"number"_s, value);
        QVERIFY2(!tableUrl(base, odd, {}, 0), qPrintable(value));
    }
    TableQuestion comma{u"proc_po"_s, {}, {}, 1};
    comma.query.in(u"number"_s, {u"a,b"_s, u"c"_s});
    QCOMPARE(tableUrl(base, comma, {}, 0).error().field, u"number"_s);
}

void TestServiceNowGolden::patches()
{
    const auto patch = buildPatch(lineWrite(), schema(), setting());
    QVERIFY(patch);
    QCOMPARE(patch->path, QString(u"/api/now/table/proc_po_item/"_s + lineId
             + u"?sysparm_fields=sys_id,expected_delivery,u_qty_shipped,sys_mod_count,sys_updated_on,sys_updated_by,purchase_order.expected_delivery"
               "&sysparm_exclude_reference_link=true"_s));
    // Noon in New York on the 18th of March, after the change to summer time.
    QCOMPARE(patch->body, QByteArray(R"({"expected_delivery":"2026-03-18 16:00:00","u_qty_shipped":"4"})"));
    RecordWrite clearing = lineWrite();
    clearing.fields = {{u"expected_delivery"_s, FieldValue()}};
    QCOMPARE(buildPatch(clearing, schema(), setting())->body, QByteArray(R"({"expected_delivery":""})"));
    RecordWrite note = lineWrite();
    note.recordType = u"proc_po"_s;
    note.place = FieldPlace::Header;
    note.fields.clear();
    note.note = u"Shipped\n[wb:AAAAAAAAAA]"_s;
    QCOMPARE(buildPatch(note, schema(), setting())->body, QByteArray(R"({"u_vendor_updates":"Shipped\n[wb:AAAAAAAAAA]"})"));
    RecordWrite gone = lineWrite();
    gone.fields.insert(u"u_gone"_s, FieldValue::ofText(u"x"_s));
    QCOMPARE(buildPatch(gone, schema(), setting()).error().field, u"u_gone"_s);
}

void TestServiceNowGolden::answersAreComparedFieldByField()
{
    const auto patch = buildPatch(lineWrite(), schema(), setting());
    const auto outcome = [&](const QByteArray &fields) {
        return outcomeOf(lineWrite(), *patch, answer("{\"result\":{" + fields + "}}"), schema(), u"line 1"_s);
    };
    const WriteOutcome kept = outcome(R"("expected_delivery":"2026-03-18 16:00:00","u_qty_shipped":"4","purchase_order.expected_delivery":"2026-03-20 16:00:00")");
    QVERIFY(kept.sent && kept.notKept.isEmpty());
    QCOMPARE(kept.outboxId, 7);
    QCOMPARE(kept.headerNow.value(u"expected_delivery"_s), FieldValue::ofInstant(QDateTime(QDate(2026, 3, 20), QTime(16, 0), Qt::UTC)));
    const WriteOutcome dropped = outcome(R"("expected_delivery":"","u_qty_shipped":"4.0")");
    QVERIFY(dropped.sent);
    QCOMPARE(dropped.notKept.keys(), QStringList{u"expected_delivery"_s}); // numbers are compared by value
    QVERIFY(dropped.notKept.first().message.contains(u"proc_po_item.expected_delivery"_s));
    QVERIFY(dropped.headerNow.isEmpty());
    QVERIFY(outcome(R"("sys_id":"x")").notKept.isEmpty()); // columns that may not be read tell nothing
    QCOMPARE(outcomeOf(lineWrite(), *patch, answer("{\"result\""), schema(), u"line 1"_s).sent.error().kind, ErrorKind::OutcomeUnknown);
}

void TestServiceNowGolden::batches()
{
    PatchRequest one;
    one.path = u"/api/now/table/proc_po/%1?sysparm_fields=sys_id"_s.arg(orderId);
    one.body = R"({"u_td":"x"})";
    QCOMPARE(buildBatch(u"waybill-7"_s, {{3, one}}),
             QByteArray(R"({"batch_request_id":"waybill-7","rest_requests":[{"body":"eyJ1X3RkIjoieCJ9","exclude_response_headers":true,)"
                        R"("headers":[{"name":"Content-Type","value":"application/json"},{"name":"Accept","value":"application/json"}],"id":"3","method":"PATCH",)"
                        R"("url":"/api/now/table/proc_po/5f3c0000000000000000000000000042?sysparm_fields=sys_id"}]})"));
}

void TestServiceNowGolden::batchAnswers()
{
    const auto batch = parseBatch(fixture(u"batch_answer.json"_s));
    QVERIFY(batch);
    QCOMPARE(batch->served.keys(), (QList<int>{0, 1}));
    QCOMPARE(batch->unserviced, QSet<int>{2});
    QVERIFY(!errorFrom(batch->served.value(0), u"x"_s, true));
    QCOMPARE(errorFrom(batch->served.value(1), u"x"_s, true)->kind, ErrorKind::NotFound);
    QCOMPARE(parseBatch("{}").error().kind, ErrorKind::OutcomeUnknown);
}

void TestServiceNowGolden::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto said = [](const QByteArray &message, const QByteArray &detail) { return "{\"error\":{\"message\":\"" + message + "\",\"detail\":\"" + detail + "\"},\"status\":\"failure\"}"; };
    const auto row = [](const char *name, int status, const QByteArray &body, bool changes, ErrorKind kind, const QString &words) {
        QTest::newRow(name) << status << body << changes << int(kind) << words;
    };
    row("table", 400, said("Invalid table proc_pox", ""), false, ErrorKind::Rejected, u"Procurement plugin"_s);
    row("sign-in", 401, said("User Not Authenticated", "Required to provide Auth information"), true, ErrorKind::Auth, u"refused the sign-in"_s);
    row("interface", 403, said("User Not Authorized", "Failed API level ACL Validation"), false, ErrorKind::Permission, u"REST interface"_s);
    row("record", 403, said("Operation Failed", "ACL Exception Update Failed due to security constraints"), true, ErrorKind::Permission, u"lacks the right"_s);
    row("rule", 403, said("Operation Failed", "Operation against file 'proc_po' was aborted by Business Rule 'No Fridays^ab12'. Business Rule Stack:No Fridays"), true, ErrorKind::Rejected, u"\"No Fridays\""_s);
    row("policy", 403, said("Operation Failed", "Data Policy Exception: Description is mandatory"), true, ErrorKind::Rejected, u"Description is mandatory"_s);
    row("query", 403, said("Operation against file 'proc_po' was denied due to table security.", "Field(s) present in the query do not have permission to be read."), false, ErrorKind::Permission, u"search"_s);
    row("gone", 404, said("No Record found", "Record doesn't exist or ACL restricts the record retrieval"), true, ErrorKind::NotFound, u"does not show"_s);
    row("busy", 429, said("Too many", ""), true, ErrorKind::RateLimited, u"too many requests at once"_s);
    row("gateway, read", 502, "{}", false, ErrorKind::Transient, u"not available"_s);
    row("gateway, write", 502, "{}", true, ErrorKind::OutcomeUnknown, u"checked whether it was saved"_s);
    row("maintenance, write", 503, "{}", true, ErrorKind::Transient, u"not available"_s);
    row("cancelled, read", 200, said("Transaction cancelled: maximum execution time exceeded", ""), false, ErrorKind::Transient, u"broke off"_s);
    row("cancelled, write", 200, said("Transaction cancelled: maximum execution time exceeded", ""), true, ErrorKind::OutcomeUnknown, u"broke off"_s);
}

void TestServiceNowGolden::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, changes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const auto error = errorFrom(answer(body, status), u"order 1"_s, changes);
    QVERIFY(error);
    QCOMPARE(int(error->kind), kind);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void TestServiceNowGolden::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    QTest::newRow("whole") << u"https://acme.service-now.com"_s << u"https://acme.service-now.com"_s;
    QTest::newRow("a page of it") << u"https://acme.service-now.com/nav_to.do?uri=x"_s << u"https://acme.service-now.com"_s;
    QTest::newRow("host") << u"acme.service-now.com"_s << u"https://acme.service-now.com"_s;
    QTest::newRow("name") << u"acme"_s << u"https://acme.service-now.com"_s;
    QTest::newRow("own host and port") << u"https://desk.example.com:8443/now"_s << u"https://desk.example.com:8443"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:4101"_s << u"http://127.0.0.1:4101"_s;
}

void TestServiceNowGolden::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    QCOMPARE(instanceOf(QUrl(typed)).toString(), base);
}

QTEST_GUILESS_MAIN(TestServiceNowGolden)
#include "tst_servicenow_golden.moc"
