#include "app/sandbox/http/server.h"
#include "core/targets/autotask/autotasktarget.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
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

QByteArray page(const QByteArray &items)
{
    return "{\"items\":[" + items + "],\"pageDetails\":{\"count\":0,\"requestCount\":500,\"prevPageUrl\":null,\"nextPageUrl\":null}}";
}

/// A database with two orders that share a ticket; answers by path, everything else is 404.
class LinkedDatabase
{
public:
    LinkedDatabase()
        : m_server([this](const Sandbox::Request &request, const Sandbox::Reply &reply) {
            const QString path = request.path.section(u'/', 3);
            asked.append(QString::fromLatin1(request.method) + u' ' + path);
            bodies.insert(path, request.body);
            const auto found = answers.constFind(path);
            const Sandbox::Response answer =
                found == answers.constEnd() ? Sandbox::Response::empty(404) : Sandbox::Response::jsonText(200, *found);
            reply.send(answer, {}, [] {});
        })
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
        answers = {
            {u"PurchaseOrders/entityInformation/fields"_s, fixture(u"purchaseorders_fields.json"_s)},
            {u"PurchaseOrderItems/entityInformation/fields"_s, fixture(u"purchaseorderitems_fields.json"_s)},
            {u"Tickets/entityInformation/userDefinedFields"_s, fixture(u"tickets_userdefinedfields.json"_s)},
            {u"Opportunities/entityInformation/userDefinedFields"_s, fixture(u"tickets_userdefinedfields.json"_s)},
            {u"TicketNotes/entityInformation/fields"_s, fixture(u"ticketnotes_fields.json"_s)},
            {u"PurchaseOrders/query"_s, page(R"({"id":871,"purchaseOrderNumber":"A","vendorID":29,"status":32},
                                                {"id":872,"purchaseOrderNumber":"B","vendorID":29,"status":32})")},
            {u"PurchaseOrderItems/query"_s, page(R"({"id":2,"orderID":871,"productID":null,"quantity":1,"ticketID":9001,"salesOrderID":77},
                                                    {"id":1,"orderID":871,"productID":null,"quantity":1,"projectID":12},
                                                    {"id":3,"orderID":872,"productID":null,"quantity":1,"ticketID":9001})")},
            {u"Tickets/query"_s, page(R"({"id":9001,"userDefinedFields":[{"name":"Vendor Status","value":"1"}]})")},
            {u"SalesOrders/query"_s, page(R"({"id":77,"opportunityID":5})")},
            {u"Opportunities/query"_s, page(R"({"id":5,"userDefinedFields":[{"name":"Vendor Tracking","value":"1Z"}]})")},
            {u"TicketNotes/query"_s, page(R"({"id":1,"ticketID":9001,"description":"Shipped\n[wb:abcdefghij]"})")},
            {u"ProjectNotes/query"_s, page({})},
            {u"Tickets/9001/Notes"_s, R"({"itemId":55})"},
            {u"Tickets"_s, R"({"itemId":9001})"},
        };
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/ATServicesRest/"_s.arg(m_server.port())); }
    QStringList takeAsked() { return std::exchange(asked, {}); }

    QMap<QString, QByteArray> answers;
    QMap<QString, QByteArray> bodies;
    QStringList asked;

private:
    Sandbox::HttpServer m_server;
};

FieldRef ticketField(const QString &name)
{
    return {FieldPlace::Linked, tickets, name};
}

} // namespace

/// What lies beyond the order: records its lines lead to, and their notes. Off by default.
class TestAutotaskLinked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneRecordServesSeveralOrders();
    void opportunitiesAreReachedThroughSalesOrders();
    void r38_ownNotesAreFound();
    void r38_notesAreWrittenInternally();
    void userDefinedFieldsAreWritten();
    void nothingIsAskedUnlessWanted();
    void aBrokenTicketFailsTheOrdersThatUseIt();

private:
    Result<OrdersRead> read(const ReadScope &scope);

    std::unique_ptr<LinkedDatabase> m_database;
    ManualClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC)};
    std::unique_ptr<AutotaskTarget> m_target;
};

void TestAutotaskLinked::init()
{
    m_target.reset();
    m_database = std::make_unique<LinkedDatabase>();
    AutotaskAccess access;
    access.userName = u"api@example.com"_s;
    access.secret = u"the secret"_s;
    access.baseUrl = m_database->url();
    m_target = std::make_unique<AutotaskTarget>(access, m_clock);
    const auto schema = QCoro::waitFor(m_target->schema(false));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    m_database->takeAsked();
}

Result<OrdersRead> TestAutotaskLinked::read(const ReadScope &scope)
{
    return QCoro::waitFor(m_target->readOrders({RecordId(u"871"_s), RecordId(u"872"_s)}, scope));
}

void TestAutotaskLinked::oneRecordServesSeveralOrders()
{
    ReadScope scope;
    scope.fields = {ticketField(u"Vendor Status"_s)};
    const auto orders = read(scope);
    QVERIFY(orders);
    QCOMPARE(m_database->takeAsked().filter(u"Tickets/query"_s).size(), 1);
    QCOMPARE(m_database->bodies.value(u"Tickets/query"_s),
             QByteArray(R"({"MaxRecords":500,"filter":[{"op":"in","field":"id","value":[9001]}]})"));
    for (const PurchaseOrder &order : orders->orders) {
        QCOMPARE(order.linked.size(), 1);
        QCOMPARE(order.linked.first().recordType, u"Tickets"_s);
        QCOMPARE(order.linked.first().fields.value(u"Vendor Status"_s), FieldValue::ofChoice(u"1"_s));
    }
    const PurchaseOrder &first = *orders->find(RecordId(u"871"_s));
    QCOMPARE(first.linked.first().lines, QList<RecordId>{RecordId(u"2"_s)});
    QCOMPARE(first.lines.first().id.text(), u"1"_s); // by id, whatever the order of the answer
}

void TestAutotaskLinked::opportunitiesAreReachedThroughSalesOrders()
{
    ReadScope scope;
    scope.fields = {{FieldPlace::Linked, opportunities, u"Vendor Tracking"_s}};
    const auto orders = read(scope);
    QVERIFY(orders);
    const QList<LinkedRecord> linked = orders->find(RecordId(u"871"_s))->linked;
    QCOMPARE(linked.size(), 1);
    QCOMPARE(linked.first().recordType, u"Opportunities"_s);
    QCOMPARE(linked.first().id.text(), u"5"_s);
    QCOMPARE(linked.first().fields.value(u"Vendor Tracking"_s).text(), u"1Z"_s);
    QVERIFY(orders->find(RecordId(u"872"_s))->linked.isEmpty());
}

void TestAutotaskLinked::r38_ownNotesAreFound()
{
    ReadScope scope;
    scope.notes = true;
    const auto orders = read(scope);
    QVERIFY(orders);
    const PurchaseOrder &order = *orders->find(RecordId(u"871"_s));
    QCOMPARE(order.linked.size(), 2); // the ticket and the project that notes may go to
    QCOMPARE(order.notes.size(), 1);
    QCOMPARE(order.notes.first().record.text(), u"9001"_s);
    QVERIFY(order.notes.first().text.contains(u"[wb:abcdefghij]"));
    QVERIFY(m_database->bodies.value(u"TicketNotes/query"_s).contains(R"({"op":"contains","field":"description","value":"[wb:"})"));
    QVERIFY(m_database->takeAsked().filter(u"Tickets/query"_s).isEmpty());
}

void TestAutotaskLinked::r38_notesAreWrittenInternally()
{
    RecordWrite write;
    write.outboxId = 3;
    write.order = RecordId(u"871"_s);
    write.place = FieldPlace::Linked;
    write.recordType = tickets;
    write.record = RecordId(u"9001"_s);
    write.note = u"Shipped\n[wb:abcdefghij]"_s;
    const auto outcomes = QCoro::waitFor(m_target->write({write, write}, Urgency::Scheduled));
    QVERIFY(outcomes.at(0).sent && outcomes.at(1).sent);
    QCOMPARE(m_database->takeAsked(), (QStringList{u"GET TicketNotes/entityInformation/fields"_s, u"POST Tickets/9001/Notes"_s,
                                                   u"POST Tickets/9001/Notes"_s}));
    QVERIFY(m_database->bodies.value(u"Tickets/9001/Notes"_s).contains("\"publish\":52"));
}

void TestAutotaskLinked::userDefinedFieldsAreWritten()
{
    RecordWrite write;
    write.order = RecordId(u"871"_s);
    write.place = FieldPlace::Linked;
    write.recordType = tickets;
    write.record = RecordId(u"9001"_s);
    write.fields = {{u"Vendor Status"_s, FieldValue::ofChoice(u"1"_s)}};
    const auto outcomes = QCoro::waitFor(m_target->write({write}, Urgency::Scheduled));
    QVERIFY(outcomes.first().sent);
    QCOMPARE(m_database->bodies.value(u"Tickets"_s), QByteArray(R"({"id":9001,"userDefinedFields":[{"name":"Vendor Status","value":"1"}]})"));
}

void TestAutotaskLinked::nothingIsAskedUnlessWanted()
{
    QVERIFY(read(ReadScope()));
    QStringList asked = m_database->takeAsked();
    asked.sort();
    QCOMPARE(asked, (QStringList{u"POST Companies/query"_s, u"POST PurchaseOrderItems/query"_s, u"POST PurchaseOrders/query"_s}));
    QVERIFY(!m_database->bodies.value(u"PurchaseOrderItems/query"_s).contains("ticketID"));
    ReadScope unknown;
    unknown.fields = {ticketField(u"No such field"_s)};
    const auto refused = read(unknown);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(refused.error().field, u"No such field"_s);
}

void TestAutotaskLinked::aBrokenTicketFailsTheOrdersThatUseIt()
{
    m_database->answers.insert(u"Tickets/query"_s, page(R"({"id":9001,"userDefinedFields":{"name":"Vendor Status"}})"));
    ReadScope scope;
    scope.fields = {ticketField(u"Vendor Status"_s)};
    const auto orders = read(scope);
    QVERIFY(orders);
    QVERIFY(orders->orders.isEmpty());
    QCOMPARE(orders->unreadable.size(), 2);
    QCOMPARE(orders->unreadable.value(RecordId(u"872"_s)).order, u"B"_s);
}

QTEST_GUILESS_MAIN(TestAutotaskLinked)
#include "tst_autotasklinked.moc"
