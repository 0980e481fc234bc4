#include "core/targets/autotask/autotaskorders.h"
#include "core/targets/autotask/autotaskpage.h"
#include "core/targets/autotask/autotaskrecord.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Autotask;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue recordOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

TargetField fieldOf(FieldType type, const QString &name, bool userDefined = false)
{
    TargetField field;
    field.ref = {FieldPlace::Header, purchaseOrders, name};
    field.type = type;
    field.userDefined = userDefined;
    return field;
}

} // namespace

class TestAutotaskRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsWithoutTheMachinesZone();
    void writesValues_data();
    void writesValues();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
    void readsUserDefined_data();
    void readsUserDefined();
    void splitsNumbers_data();
    void splitsNumbers();
    void refusesBrokenPages_data();
    void refusesBrokenPages();
    void refusesForeignZones_data();
    void refusesForeignZones();
    void cutsIdsIntoLists();
};

void TestAutotaskRecord::readsDays_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("day");
    QTest::newRow("midnight utc") << u"2026-10-09T00:00:00Z"_s << u"2026-10-09"_s;
    QTest::newRow("no suffix") << u"2026-10-09T00:00:00"_s << u"2026-10-09"_s;
    QTest::newRow("fraction") << u"2026-10-09T23:59:59.517Z"_s << u"2026-10-09"_s;
    QTest::newRow("day alone") << u"2026-10-09"_s << u"2026-10-09"_s;
    QTest::newRow("offset is read in utc") << u"2026-10-09T01:00:00+02:00"_s << u"2026-10-08"_s;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
    QTest::newRow("endless") << QString(100'000, u'9') << QString();
}

void TestAutotaskRecord::readsDays()
{
    QFETCH(QString, sent);
    QFETCH(QString, day);
    RecordReader reader(purchaseOrders, QJsonObject{{u"id"_s, 871}, {u"shippingDate"_s, sent}});
    const FieldValue value = reader.value(fieldOf(FieldType::Day, u"shippingDate"_s));
    QCOMPARE(value.text(), day);
    QCOMPARE(reader.failed(), day.isEmpty());
}

void TestAutotaskRecord::readsWithoutTheMachinesZone()
{
    // 02:30 on this day does not exist in Berlin, and midnight not in Apia on 30 December 2011.
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"Europe/Berlin", "Pacific/Kiritimati", "America/Los_Angeles"}) {
        qputenv("TZ", zone);
        QCOMPARE(parseInstant(u"2026-03-29T02:30:00"_s).toString(Qt::ISODate), u"2026-03-29T02:30:00Z"_s);
        QCOMPARE(parseInstant(u"2026-03-08T02:30:00"_s).toString(Qt::ISODate), u"2026-03-08T02:30:00Z"_s);
    }
    qputenv("TZ", before);
}

void TestAutotaskRecord::writesValues_data()
{
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<bool>("userDefined");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("day") << FieldValue::ofDay(QDate(2026, 10, 9)) << false << QByteArray("[\"2026-10-09T00:00:00Z\"]");
    QTest::newRow("instant") << FieldValue::ofInstant(QDateTime(QDate(2026, 10, 9), QTime(7, 5), Qt::UTC)) << false
                             << QByteArray("[\"2026-10-09T07:05:00Z\"]");
    QTest::newRow("choice is a number") << FieldValue::ofChoice(u"17"_s) << false << QByteArray("[17]");
    QTest::newRow("choice of a user-defined field") << FieldValue::ofChoice(u"17"_s) << true << QByteArray("[\"17\"]");
    QTest::newRow("amount") << FieldValue::ofNumber(u"12.5"_s) << false << QByteArray("[12.5]");
    QTest::newRow("whole amount") << FieldValue::ofNumber(u"12"_s) << false << QByteArray("[12]");
    QTest::newRow("text keeps its line ends") << FieldValue::ofText(u"a\r\nb"_s) << false << QByteArray("[\"a\\r\\nb\"]");
    QTest::newRow("digits stay text") << FieldValue::ofText(u"007"_s) << false << QByteArray("[\"007\"]");
    QTest::newRow("flag") << FieldValue::ofFlag(true) << false << QByteArray("[true]");
    QTest::newRow("empty clears") << FieldValue() << false << QByteArray("[null]");
    QTest::newRow("empty clears a user-defined field") << FieldValue() << true << QByteArray("[null]");
}

void TestAutotaskRecord::writesValues()
{
    QFETCH(FieldValue, value);
    QFETCH(bool, userDefined);
    QFETCH(QByteArray, json);
    QCOMPARE(QJsonDocument(QJsonArray{toRequestValue(value, userDefined)}).toJson(QJsonDocument::Compact), json);
}

void TestAutotaskRecord::refusesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("field");
    const QByteArray head = R"({"id":871,"vendorID":29,"status":2,"purchaseOrderNumber":"PO-871",)";
    QTest::newRow("id is text") << QByteArray(R"({"id":"871","vendorID":29,"status":2})") << u"id"_s;
    QTest::newRow("id beyond 64 bit") << QByteArray(R"({"id":1e30,"vendorID":29,"status":2})") << u"id"_s;
    QTest::newRow("id is a fraction") << QByteArray(R"({"id":871.5,"vendorID":29,"status":2})") << u"id"_s;
    QTest::newRow("no id") << QByteArray(R"({"vendorID":29,"status":2})") << u"id"_s;
    QTest::newRow("no status") << QByteArray(R"({"id":871,"vendorID":29,"status":null})") << u"status"_s;
    QTest::newRow("status is a word") << QByteArray(R"({"id":871,"vendorID":29,"status":"Submitted"})") << u"status"_s;
    QTest::newRow("number is a number") << QByteArray(R"({"id":871,"vendorID":29,"status":2,"purchaseOrderNumber":5})")
                                        << u"purchaseOrderNumber"_s;
    QTest::newRow("memo is a list") << head + R"("generalMemo":["a"]})" << u"generalMemo"_s;
    QTest::newRow("memo is nested") << head + R"("generalMemo":{"a":{"b":1}}})" << u"generalMemo"_s;
    QTest::newRow("date is a number") << head + R"("shippingDate":20261009})" << u"shippingDate"_s;
    QTest::newRow("no such date") << head + R"("shippingDate":"2026-13-01T00:00:00Z"})" << u"shippingDate"_s;
    QTest::newRow("amount is endless") << head + R"("freight":1e300})" << u"freight"_s;
    QTest::newRow("amount is a word") << head + R"("freight":"many"})" << u"freight"_s;
    QTest::newRow("submit date is broken") << head + R"("submitDateTime":"yesterday"})" << u"submitDateTime"_s;
}

void TestAutotaskRecord::refusesWrongTypes()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, field);
    const QList<TargetField> fields{fieldOf(FieldType::Text, u"generalMemo"_s), fieldOf(FieldType::Day, u"shippingDate"_s),
                                    fieldOf(FieldType::Number, u"freight"_s)};
    const Result<PurchaseOrder> order = parseOrder(recordOf(record), HeadFields(), StatusList(), fields);
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Malformed);
    QCOMPARE(order.error().field, field);
    QVERIFY2(order.error().message.contains(field), qPrintable(order.error().message));
    QVERIFY(order.error().message.size() < 400);
}

void TestAutotaskRecord::readsUserDefined_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fails");
    QTest::newRow("list item") << int(FieldType::Choice) << QByteArray(R"([{"name":"Vendor Status","value":"3"}])") << u"3"_s << false;
    QTest::newRow("list item as number") << int(FieldType::Choice) << QByteArray(R"([{"name":"Vendor Status","value":3}])") << u"3"_s
                                         << false;
    QTest::newRow("text") << int(FieldType::Text) << QByteArray(R"([{"name":"vendor status","value":"x"}])") << u"x"_s << false;
    QTest::newRow("date") << int(FieldType::Day) << QByteArray(R"([{"name":"Vendor Status","value":"2026-10-09T00:00:00"}])")
                          << u"2026-10-09"_s << false;
    QTest::newRow("other field") << int(FieldType::Text) << QByteArray(R"([{"name":"Other","value":"x"}])") << QString() << false;
    QTest::newRow("null") << int(FieldType::Text) << QByteArray(R"([{"name":"Vendor Status","value":null}])") << QString() << false;
    QTest::newRow("array missing") << int(FieldType::Text) << QByteArray("null") << QString() << false;
    QTest::newRow("no array") << int(FieldType::Text) << QByteArray(R"({"name":"Vendor Status"})") << QString() << true;
    QTest::newRow("date is a word") << int(FieldType::Day) << QByteArray(R"([{"name":"Vendor Status","value":"x"}])") << QString()
                                    << true;
}

void TestAutotaskRecord::readsUserDefined()
{
    QFETCH(int, type);
    QFETCH(QByteArray, fields);
    QFETCH(QString, text);
    QFETCH(bool, fails);
    RecordReader reader(tickets, recordOf("{\"id\":5,\"userDefinedFields\":" + fields + "}"));
    QCOMPARE(reader.userDefined(fieldOf(FieldType(type), u"Vendor Status"_s, true)).text(), text);
    QCOMPARE(reader.failed(), fails);
}

void TestAutotaskRecord::splitsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("one") << u"4711002233"_s << QStringList{u"4711002233"_s};
    QTest::newRow("several") << u"47, 48;49|50\t51"_s << QStringList{u"47"_s, u"48"_s, u"49"_s, u"50"_s, u"51"_s};
    QTest::newRow("blanks are nothing") << u"  "_s << QStringList();
}

void TestAutotaskRecord::splitsNumbers()
{
    QFETCH(QString, text);
    QTEST(splitNumbers(text), "numbers");
}

void TestAutotaskRecord::refusesBrokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("next"); // "!" where the page is refused
    const QByteArray rows = R"({"items":[],"pageDetails":{"count":0,"nextPageUrl":)";
    QTest::newRow("last page") << rows + "null}}" << QString();
    QTest::newRow("next page") << rows + R"("https://ws1.example.com/ATServicesRest/V1.0/PurchaseOrders/query/next?paging=%7b1%7d"}})"
                               << u"https://ws1.example.com/ATServicesRest/V1.0/PurchaseOrders/query/next?paging=%7B1%7D"_s;
    QTest::newRow("path in small letters") << rows + R"("https://ws1.example.com/atservicesrest/v1.0/X/query/next?paging=1"}})"
                                           << u"https://ws1.example.com/atservicesrest/v1.0/X/query/next?paging=1"_s;
    QTest::newRow("foreign host") << rows + R"("https://evil.example.org/ATServicesRest/V1.0/X/query/next?paging=1"}})" << u"!"_s;
    QTest::newRow("host as user name") << rows + R"("https://ws1.example.com@evil.org/ATServicesRest/V1.0/X"}})" << u"!"_s;
    QTest::newRow("other port") << rows + R"("https://ws1.example.com:8443/ATServicesRest/V1.0/X"}})" << u"!"_s;
    QTest::newRow("plain") << rows + R"("http://ws1.example.com/ATServicesRest/V1.0/X"}})" << u"!"_s;
    QTest::newRow("other path") << rows + R"("https://ws1.example.com/other/X"}})" << u"!"_s;
    QTest::newRow("climbing path") << rows + R"("https://ws1.example.com/ATServicesRest/V1.0/../../x"}})" << u"!"_s;
    QTest::newRow("number") << rows + "5}}" << u"!"_s;
    QTest::newRow("no details") << QByteArray(R"({"items":[]})") << u"!"_s;
    QTest::newRow("no items") << QByteArray(R"({"pageDetails":{}})") << u"!"_s;
    QTest::newRow("truncated") << QByteArray(R"({"items":[{"id":1)") << u"!"_s;
    QTest::newRow("web page") << QByteArray("<html><body>Sorry</body></html>") << u"!"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"!"_s;
    QTest::newRow("not utf-8") << QByteArray("{\"items\":[\"\xff\xfe\"],\"pageDetails\":{}}") << u"!"_s;
    QTest::newRow("deep") << QByteArray("{\"items\":") + QByteArray(100'000, '[') << u"!"_s;
    QTest::newRow("empty") << QByteArray() << u"!"_s;
}

void TestAutotaskRecord::refusesBrokenPages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, next);
    const Result<Page> page = parsePage(body, QUrl(u"https://ws1.example.com/ATServicesRest/V1.0/"_s), purchaseOrders);
    QCOMPARE(page.hasValue(), next != "!"_L1);
    if (page)
        QCOMPARE(page->next.toString(QUrl::FullyEncoded), next);
    else
        QCOMPARE(page.error().kind, ErrorKind::Malformed);
}

void TestAutotaskRecord::refusesForeignZones_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    const QString vendor = u"https://webservices.autotask.net/ATServicesRest/V1.0/zoneInformation"_s;
    QTest::newRow("zone of the vendor") << vendor << u"https://webservices14.autotask.net/ATServicesRest/"_s << true;
    QTest::newRow("other domain") << vendor << u"https://webservices14.autotask.net.evil.org/ATServicesRest/"_s << false;
    QTest::newRow("plain") << vendor << u"http://webservices14.autotask.net/ATServicesRest/"_s << false;
    QTest::newRow("loopback from the vendor") << vendor << u"http://127.0.0.1:8080/ATServicesRest/"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:4000/"_s << u"http://127.0.0.1:4001/ATServicesRest/"_s << true;
    QTest::newRow("loopback to the world") << u"http://127.0.0.1:4000/"_s << u"https://example.com/ATServicesRest/"_s << false;
    QTest::newRow("two labels are not a domain of ours") << u"https://alpha.net/"_s << u"https://beta.net/"_s << false;
    QTest::newRow("no address") << vendor << QString() << false;
}

void TestAutotaskRecord::refusesForeignZones()
{
    QFETCH(QString, asked);
    QFETCH(QString, url);
    QFETCH(bool, taken);
    const QByteArray body = QJsonDocument(QJsonObject{{u"zoneName"_s, u"America East 2"_s}, {u"url"_s, url},
                                                      {u"webUrl"_s, u"https://ww14.autotask.net/"_s}, {u"ci"_s, 123456}}).toJson();
    const Result<Zone> zone = parseZone(body, QUrl(asked));
    QCOMPARE(zone.hasValue(), taken);
    if (zone) {
        QCOMPARE(zone->name, u"America East 2"_s);
        QCOMPARE(zone->database, u"123456"_s);
    }
}

void TestAutotaskRecord::cutsIdsIntoLists()
{
    QList<qint64> ids;
    for (qint64 id = 1; id <= 1001; ++id)
        ids.append(id);
    const QList<QList<qint64>> pieces = chunked(ids);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces.at(1).first(), 501);
    QCOMPARE(pieces.at(2).size(), 1);
    QVERIFY(chunked({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestAutotaskRecord)
#include "tst_autotaskrecord.moc"
