#include "core/targets/autotask/autotaskquery.h"
#include "core/targets/autotask/autotaskwrite.h"

#include <QFile>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(WAYBILL_FIXTURES "/autotask/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TargetSchema schemaOfFixtures()
{
    TargetSchema schema;
    schema.fields += parseFields(fixture(u"purchaseorders_fields.json"_s), purchaseOrders, FieldPlace::Header, false).value();
    schema.fields += parseFields(fixture(u"purchaseorderitems_fields.json"_s), purchaseOrderItems, FieldPlace::Line, false).value();
    schema.fields += parseFields(fixture(u"tickets_userdefinedfields.json"_s), tickets, FieldPlace::Linked, true).value();
    return schema;
}

RecordWrite writeTo(FieldPlace place, const QString &type, const QString &record)
{
    RecordWrite write;
    write.outboxId = 1;
    write.order = RecordId(u"871"_s);
    write.place = place;
    write.recordType = type;
    write.record = RecordId(record);
    return write;
}

} // namespace

class TestAutotaskWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsRequests_data();
    void buildsRequests();
    void refusesWhatHasNoRoute_data();
    void refusesWhatHasNoRoute();
    void r40_neverBuildsAReceipt();
    void notesAreInternal();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void queriesHaveExactBytes();
};

void TestAutotaskWrite::buildsRequests_data()
{
    QTest::addColumn<RecordWrite>("write");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");

    RecordWrite header = writeTo(FieldPlace::Header, purchaseOrders, u"871"_s);
    header.fields = {{u"externalPONumber"_s, FieldValue::ofText(u"4711002233"_s)},
                     {u"shippingDate"_s, FieldValue::ofDay(QDate(2026, 10, 9))},
                     {u"generalMemo"_s, FieldValue::ofText(u"Dock B\r\nTür 3"_s)},
                     {u"status"_s, FieldValue::ofChoice(u"32"_s)},
                     {u"freight"_s, FieldValue()}};
    QTest::newRow("header") << header << QByteArray("PATCH") << u"PurchaseOrders"_s
                            << QByteArray("{\"externalPONumber\":\"4711002233\",\"freight\":null,"
                                          "\"generalMemo\":\"Dock B\\r\\nT\xc3\xbcr 3\",\"id\":871,"
                                          "\"shippingDate\":\"2026-10-09T00:00:00Z\",\"status\":32}");
    RecordWrite line = writeTo(FieldPlace::Line, purchaseOrderItems, u"4402"_s);
    line.fields = {{u"estimatedArrivalDate"_s, FieldValue::ofDay(QDate(2026, 10, 14))}};
    QTest::newRow("line through its order") << line << QByteArray("PATCH") << u"PurchaseOrders/871/Items"_s
                                            << QByteArray("{\"estimatedArrivalDate\":\"2026-10-14T00:00:00Z\",\"id\":4402}");
    RecordWrite ticket = writeTo(FieldPlace::Linked, tickets, u"9001"_s);
    ticket.fields = {{u"Vendor Status"_s, FieldValue::ofChoice(u"1"_s)}, {u"Vendor Tracking"_s, FieldValue()}};
    QTest::newRow("user-defined fields of a ticket")
        << ticket << QByteArray("PATCH") << u"Tickets"_s
        << QByteArray("{\"id\":9001,\"userDefinedFields\":[{\"name\":\"Vendor Status\",\"value\":\"1\"},"
                      "{\"name\":\"Vendor Tracking\",\"value\":null}]}");
    RecordWrite note = writeTo(FieldPlace::Linked, tickets, u"9001"_s);
    note.note = u"Shipped\n[wb:ab12cd34ef]"_s;
    QTest::newRow("note") << note << QByteArray("POST") << u"Tickets/9001/Notes"_s
                          << QByteArray("{\"description\":\"Shipped\\n[wb:ab12cd34ef]\",\"noteType\":93,\"publish\":52,"
                                        "\"ticketID\":9001,\"title\":\"Supplier order status\"}");
}

void TestAutotaskWrite::buildsRequests()
{
    QFETCH(RecordWrite, write);
    const NoteChoices choices{93, 52};
    const Result<WriteRequest> request = buildWrite(write, schemaOfFixtures(), choices);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QTEST(request->verb, "verb");
    QTEST(request->path, "path");
    QTEST(request->body, "body");
}

void TestAutotaskWrite::refusesWhatHasNoRoute_data()
{
    QTest::addColumn<RecordWrite>("write");
    const auto with = [](RecordWrite write, const QString &field) {
        write.fields.insert(field, FieldValue::ofText(u"x"_s));
        return write;
    };
    QTest::newRow("unknown field") << with(writeTo(FieldPlace::Header, purchaseOrders, u"871"_s), u"vendorStatus"_s);
    QTest::newRow("read-only field") << with(writeTo(FieldPlace::Header, purchaseOrders, u"871"_s), u"vendorID"_s);
    QTest::newRow("what was ordered") << with(writeTo(FieldPlace::Line, purchaseOrderItems, u"4402"_s), u"quantity"_s);
    QTest::newRow("id is a path") << with(writeTo(FieldPlace::Header, purchaseOrders, u"871/Items"_s), u"generalMemo"_s);
    QTest::newRow("no id") << with(writeTo(FieldPlace::Header, purchaseOrders, QString()), u"generalMemo"_s);
    QTest::newRow("other entity") << with(writeTo(FieldPlace::Linked, companies, u"5"_s), u"generalMemo"_s);
    QTest::newRow("line without its place") << with(writeTo(FieldPlace::Header, purchaseOrderItems, u"5"_s), u"memo"_s);
    QTest::newRow("no field") << writeTo(FieldPlace::Header, purchaseOrders, u"871"_s);
    RecordWrite customer = writeTo(FieldPlace::Linked, tickets, u"9001"_s);
    customer.note = u"x"_s;
    customer.noteForCustomer = true;
    QTest::newRow("note for the customer") << customer;
    RecordWrite onOrder = writeTo(FieldPlace::Header, purchaseOrders, u"871"_s);
    onOrder.note = u"x"_s;
    QTest::newRow("note on the order") << onOrder;
    RecordWrite both = with(writeTo(FieldPlace::Linked, tickets, u"9001"_s), u"Vendor Tracking"_s);
    both.note = u"x"_s;
    QTest::newRow("note and fields") << both;
}

void TestAutotaskWrite::refusesWhatHasNoRoute()
{
    QFETCH(RecordWrite, write);
    const Result<WriteRequest> request = buildWrite(write, schemaOfFixtures(), NoteChoices{1, 2});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Usage);
    QVERIFY(request.error().message.contains(u"871"));
}

void TestAutotaskWrite::r40_neverBuildsAReceipt()
{
    RecordWrite write = writeTo(FieldPlace::Line, u"PurchaseOrderItemReceiving"_s, u"4402"_s);
    write.fields.insert(u"quantityNowReceiving"_s, FieldValue::ofNumber(u"2"_s));
    QVERIFY(!buildWrite(write, schemaOfFixtures(), NoteChoices{1, 2}));
}

void TestAutotaskWrite::notesAreInternal()
{
    QList<TargetField> fields = parseFields(fixture(u"ticketnotes_fields.json"_s), ticketNotes, FieldPlace::Linked, false).value();
    const Result<NoteChoices> choices = NoteChoices::from(fields, ticketNotes);
    QVERIFY(choices);
    QCOMPARE(choices->publish, 52);
    QCOMPARE(choices->type, 93);
    for (FieldChoice &choice : fields[1].choices)
        choice.active = choice.active && choice.value != "52"_L1;
    const Result<NoteChoices> none = NoteChoices::from(fields, ticketNotes);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Rejected);
    QCOMPARE(none.error().field, u"publish"_s);
}

void TestAutotaskWrite::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<bool>("done");
    QTest::newRow("stored") << QByteArray(R"({"itemId":871})") << qint64(871) << true;
    QTest::newRow("new note") << QByteArray(R"({"itemId":5})") << qint64(0) << true;
    QTest::newRow("another record") << QByteArray(R"({"itemId":872})") << qint64(871) << false;
    QTest::newRow("truncated") << QByteArray(R"({"itemId":87)") << qint64(871) << false;
    QTest::newRow("empty") << QByteArray() << qint64(871) << false;
    QTest::newRow("text") << QByteArray(R"({"itemId":"871"})") << qint64(871) << false;
    QTest::newRow("page") << QByteArray("<html>") << qint64(871) << false;
}

void TestAutotaskWrite::readsTheAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, record);
    QFETCH(bool, done);
    const Result<Done> written = parseWritten(body, {"PATCH", u"PurchaseOrders"_s, {}, record}, u"order PO-871"_s);
    QCOMPARE(written.hasValue(), done);
    if (!done)
        QCOMPARE(written.error().kind, ErrorKind::OutcomeUnknown);
}

void TestAutotaskWrite::queriesHaveExactBytes()
{
    Query query;
    query.include({u"id"_s, u"status"_s, u"ID"_s}).in(u"status"_s, {32, 33}).exists(u"externalPONumber"_s);
    query.where(u"submitDateTime"_s, u"gte"_s, u"2026-01-01T00:00:00Z"_s);
    query.equals(u"purchaseOrderNumber"_s, u"PO \"ü\""_s);
    QCOMPARE(query.body(), QByteArray("{\"MaxRecords\":500,\"IncludeFields\":[\"id\",\"status\"],\"filter\":["
                                      "{\"op\":\"in\",\"field\":\"status\",\"value\":[32,33]},"
                                      "{\"op\":\"exist\",\"field\":\"externalPONumber\"},"
                                      "{\"op\":\"gte\",\"field\":\"submitDateTime\",\"value\":\"2026-01-01T00:00:00Z\"},"
                                      "{\"op\":\"eq\",\"field\":\"purchaseOrderNumber\",\"value\":\"PO \\\"\xc3\xbc\\\"\"}]}"));
}

QTEST_GUILESS_MAIN(TestAutotaskWrite)
#include "tst_autotaskwrite.moc"
