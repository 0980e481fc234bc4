#include "core/model/json.h"
#include "core/targets/autotask/autotaskorders.h"
#include "core/targets/autotask/autotaskproducts.h"

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

QJsonArray itemsOf(const QString &name)
{
    return QJsonDocument::fromJson(fixture(name)).object().value(u"items"_s).toArray();
}

TargetSchema schemaOfFixtures()
{
    TargetSchema schema;
    schema.target = u"autotask"_s;
    schema.site = u"123456"_s;
    schema.zone = u"UTC"_s;
    schema.fields += parseFields(fixture(u"purchaseorders_fields.json"_s), purchaseOrders, FieldPlace::Header, false).value();
    schema.fields += parseFields(fixture(u"purchaseorderitems_fields.json"_s), purchaseOrderItems, FieldPlace::Line, false).value();
    schema.fields += parseFields(fixture(u"tickets_userdefinedfields.json"_s), tickets, FieldPlace::Linked, true).value();
    return schema;
}

FieldSelection allOf(const TargetSchema &schema)
{
    FieldSelection selection;
    for (const TargetField &field : schema.fields) {
        if (!field.writable)
            continue;
        if (field.ref.place == FieldPlace::Header)
            selection.header.append(field);
        else if (field.ref.place == FieldPlace::Line)
            selection.line.append(field);
        else
            selection.linked[field.ref.recordType].append(field);
    }
    return selection;
}

/// Compares with the file beside the input; the difference is printed by its first line that is not the same.
void compareWithGolden(const QJsonObject &actual, const QString &name)
{
    const QByteArray expected = QJsonDocument::fromJson(fixture(name)).toJson();
    const QList<QByteArray> want = expected.split('\n');
    const QList<QByteArray> have = QJsonDocument(actual).toJson().split('\n');
    for (qsizetype line = 0; line < qMin(want.size(), have.size()); ++line)
        QVERIFY2(want.at(line) == have.at(line), "line " + QByteArray::number(line + 1) + ": " + have.at(line) + ", not " + want.at(line));
    QCOMPARE(have.size(), want.size());
}

} // namespace

class TestAutotaskGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metadataBecomesTheSchema();
    void recordsBecomeOrders();
    void itemsBecomeLines();
    void ticketsBecomeLinkedRecords();
    void productsGiveNumbers();
    void queriesNameOnlyWhatIsNeeded();
};

void TestAutotaskGolden::metadataBecomesTheSchema()
{
    compareWithGolden(toJson(schemaOfFixtures()), u"schema.expected.json"_s);
}

void TestAutotaskGolden::recordsBecomeOrders()
{
    const StatusList statuses = StatusList::parse(fixture(u"purchaseorders_fields.json"_s)).value();
    QJsonArray orders;
    for (const QJsonValue &record : itemsOf(u"orders_page.json"_s)) {
        const Result<PurchaseOrder> order = parseOrder(record, HeadFields(), statuses, allOf(schemaOfFixtures()).header);
        QVERIFY2(order, order ? "" : qPrintable(order.error().message));
        orders.append(toJson(*order));
    }
    compareWithGolden({{u"orders"_s, orders}}, u"orders_page.expected.json"_s);
}

void TestAutotaskGolden::itemsBecomeLines()
{
    const QJsonArray records = itemsOf(u"items_page.json"_s);
    FieldSelection selection = allOf(schemaOfFixtures());
    PurchaseOrder order;
    for (const QJsonValue &record : records) {
        const Result<ItemRecord> item = parseItem(record, selection.line);
        QVERIFY2(item, item ? "" : qPrintable(item.error().message));
        QCOMPARE(item->order.text(), u"871"_s);
        order.lines.append(item->line);
    }
    compareWithGolden(toJson(order), u"items_page.expected.json"_s);
    const ItemRecord first = parseItem(records.at(0), {}).value();
    QCOMPARE(first.links, (QMap<QString, qint64>{{tickets, 9001}, {salesOrders, 77}}));
    QCOMPARE(first.product, 301);
}

void TestAutotaskGolden::ticketsBecomeLinkedRecords()
{
    const QJsonValue record = QJsonDocument::fromJson(R"({"id":9001,"title":"Laptops","description":"…","userDefinedFields":[
        {"name":"Vendor Status","value":"1"},{"name":"VendorETA","value":"2026-10-14T00:00:00"},
        {"name":"Vendor Tracking","value":null},{"name":"Other","value":"x"}]})").object();
    const Result<LinkedRecord> ticket = parseLinked(record, tickets, allOf(schemaOfFixtures()).linked.value(tickets));
    QVERIFY(ticket);
    QCOMPARE(ticket->id.text(), u"9001"_s);
    QCOMPARE(ticket->fields.value(u"Vendor Status"_s), FieldValue::ofChoice(u"1"_s));
    QCOMPARE(ticket->fields.value(u"VendorETA"_s), FieldValue::ofDay(QDate(2026, 10, 14)));
    QVERIFY(ticket->fields.value(u"Vendor Tracking"_s).isEmpty());
    QCOMPARE(ticket->fields.size(), 3);
}

void TestAutotaskGolden::productsGiveNumbers()
{
    const QDateTime now(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
    ProductNumbersCache cache;
    const ProductNumbersCache::Wanted wanted{{29, {302, 301}}, {30, {301}}};
    QCOMPARE(cache.productQueries(wanted),
             QList<QByteArray>{"{\"MaxRecords\":500,\"IncludeFields\":[\"id\",\"name\",\"sku\",\"vendorProductNumber\","
                               "\"manufacturerProductName\",\"internalProductID\",\"externalProductID\"],\"filter\":["
                               "{\"op\":\"in\",\"field\":\"id\",\"value\":[301,302]}]}"});
    QCOMPARE(cache.vendorQueries(wanted),
             QList<QByteArray>{"{\"MaxRecords\":500,\"IncludeFields\":[\"id\",\"productID\",\"vendorID\",\"vendorPartNumber\"],"
                               "\"filter\":[{\"op\":\"in\",\"field\":\"productID\",\"value\":[301,302]},"
                               "{\"op\":\"in\",\"field\":\"vendorID\",\"value\":[29,30]}]}"});
    cache.take(wanted,
               QJsonArray{QJsonObject{{u"id"_s, 301}, {u"name"_s, u"Dock"_s}, {u"sku"_s, u"D-1"_s}, {u"vendorProductNumber"_s, u"V9"_s},
                                      {u"manufacturerProductName"_s, u" 40AY0090US "_s}}},
               QJsonArray{QJsonObject{{u"id"_s, 1}, {u"productID"_s, 301}, {u"vendorID"_s, 29}, {u"vendorPartNumber"_s, u"6512345"_s}}},
               now);
    const ProductNumbers known = cache.numbers(29, 301).value();
    QCOMPARE(known.vendorParts, (QStringList{u"6512345"_s, u"V9"_s, u"D-1"_s}));
    QCOMPARE(known.manufacturerParts, (QStringList{u"40AY0090US"_s, u"D-1"_s}));
    QCOMPARE(known.name, u"Dock"_s);
    QCOMPARE(cache.numbers(30, 301).value().vendorParts, (QStringList{u"V9"_s, u"D-1"_s}));
    QVERIFY(cache.numbers(29, 302).value().vendorParts.isEmpty());
    QVERIFY(cache.productQueries(wanted).isEmpty() && cache.vendorQueries(wanted).isEmpty());
    cache.expire(now.addSecs(24 * 3600 - 1));
    QVERIFY(cache.productQueries(wanted).isEmpty());
    cache.expire(now.addSecs(24 * 3600 + 1));
    QCOMPARE(cache.productQueries(wanted).size(), 1);
    cache.take(wanted, QJsonArray{QJsonObject{{u"id"_s, 301}, {u"name"_s, 7}}}, {}, now);
    QCOMPARE(cache.numbers(29, 301).error().kind, ErrorKind::Malformed);
}

void TestAutotaskGolden::queriesNameOnlyWhatIsNeeded()
{
    TargetSchema schema = schemaOfFixtures();
    const TargetField memo = *schema.find({FieldPlace::Header, purchaseOrders, u"generalMemo"_s});
    QCOMPARE(headerIncludes(HeadFields(), {memo}, schema),
             (QStringList{u"id"_s, u"purchaseOrderNumber"_s, u"externalPONumber"_s, u"status"_s, u"vendorID"_s, u"submitDateTime"_s,
                          u"shipToName"_s, u"shipToCity"_s, u"generalMemo"_s}));
    QCOMPARE(lineIncludes({}, false), (QStringList{u"id"_s, u"orderID"_s, u"productID"_s, u"quantity"_s, u"unitCost"_s}));
    QCOMPARE(lineIncludes({}, true).mid(5), (QStringList{u"projectID"_s, u"salesOrderID"_s, u"ticketID"_s}));
    TargetField own = memo;
    own.userDefined = true;
    QVERIFY(headerIncludes(HeadFields(), {own}, schema).isEmpty());
}

QTEST_GUILESS_MAIN(TestAutotaskGolden)
#include "tst_autotask_golden.moc"
