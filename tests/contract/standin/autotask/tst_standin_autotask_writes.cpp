#include "tests/contract/standin/autotask/autotaskwire.h"

#include <QTest>

using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// The Autotask stand-in against Autotask's documents: rights, PATCH and PUT, items, statuses, receiving, notes. Each test is
/// one row of what a faithful simulator has to do; what the documents leave open is tried with both settings of its switch.
class StandInAutotaskWrites : public AutotaskWire
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void userDefinedFieldsWhereThereAreAny();
    void profilesOfRights();
    void patchMergesAndNullClears();
    void putEmptiesWhatIsMissing();
    void readOnlyAndUnknownMembers();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void itemsOnlyThroughTheirOrder();
    void itemsAreLockedWhenReceived();
    void itemsAreMadeOnlyWhileNew();
    void ordersAreMadeNew();
    void impersonationNeedsARight();
    void daysAreCutAndTheLatestIsDerived();
    void statusMovesAndItsStamps();
    void receivingKeepsBooks();
    void notesUnderTicketsAndProjects();
    void editBetweenReadAndWrite();
};

void StandInAutotaskWrites::userDefinedFieldsWhereThereAreAny()
{
    const Said none = ask("GET", "PurchaseOrders/entityInformation/userDefinedFields");
    QCOMPARE(none.status, 200);
    QVERIFY(none.body.value("fields"_L1).toArray().isEmpty());
    options({{u"userFieldsMissing"_s, true}});
    QCOMPARE(ask("GET", "PurchaseOrders/entityInformation/userDefinedFields").status, 404);
    for (const QByteArray &entity : {QByteArray("Tickets"), QByteArray("SalesOrders")}) {
        const QJsonObject field = ask("GET", entity + "/entityInformation/userDefinedFields").body.value("fields"_L1)[0].toObject();
        QCOMPARE(field.value("name"_L1).toString(), u"Vendor Status"_s);
        QVERIFY(field.value("isPickList"_L1).toBool());
    }
    const QJsonObject change{{u"id"_s, 301}, {u"userDefinedFields"_s, QJsonArray{QJsonObject{{u"name"_s, u"Vendor Status"_s}, {u"value"_s, u"4"_s}}}}};
    QCOMPARE(ask("PATCH", "Tickets", change).status, 200);
    QCOMPARE(ask("GET", "Tickets/301").body.value("item"_L1)[u"userDefinedFields"_s][0][u"value"_s].toString(), u"4"_s);
    const QJsonObject label{{u"id"_s, 301}, {u"userDefinedFields"_s, QJsonArray{QJsonObject{{u"name"_s, u"Vendor Status"_s}, {u"value"_s, u"Shipped"_s}}}}};
    QCOMPARE(ask("PATCH", "Tickets", label).status, 500); // a list takes the id of its value
}

void StandInAutotaskWrites::profilesOfRights()
{
    options({{u"mayUpdate"_s, false}});
    QCOMPARE(ask("GET", "PurchaseOrders/entityInformation").body.value("info"_L1)[u"userAccessForUpdate"_s].toString(), u"None"_s);
    QVERIFY(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6001}, {u"generalMemo"_s, u"x"_s}}).error().contains(u"permission"_s));
    const QJsonObject item{{u"quantity"_s, 3}, {u"unitCost"_s, 9.5}, {u"productID"_s, 7001}};
    QCOMPARE(ask("POST", "PurchaseOrders/6003/Items", item).status, 500);
    QCOMPARE(ask("POST", "PurchaseOrderItems/9011/Receiving", {{u"quantityNowReceiving"_s, 1}}).status, 500);
    options({{u"mayUpdate"_s, true}});
    QCOMPARE(ask("GET", "PurchaseOrders/6003/Items").items().size(), 1); // refused is not done
    QVERIFY(ask("GET", "PurchaseOrderItems/9011/Receiving").items().isEmpty());
    options({{u"inventoryRights"_s, false}});
    QVERIFY(query("PurchaseOrders", everything()).items().isEmpty());
    QCOMPARE(ask("GET", "PurchaseOrders/entityInformation").body.value("info"_L1)[u"userAccessForQuery"_s].toString(), u"None"_s);
    options({{u"inventoryRights"_s, true}, {u"hiddenOrders"_s, QJsonArray{u"PO-A-1"_s}}});
    QCOMPARE(query("PurchaseOrders", everything()).items().size(), 2);
    QCOMPARE(ask("GET", "PurchaseOrders/6001").status, 404);
    QCOMPARE(ask("GET", "PurchaseOrders/6001/Items").status, 404);
    QCOMPARE(ask("GET", "PurchaseOrderItems/9011/Receiving").status, 404);
}

void StandInAutotaskWrites::patchMergesAndNullClears()
{
    const Said said = ask("PATCH", "PurchaseOrders", {{u"id"_s, 6001}, {u"generalMemo"_s, QJsonValue::Null}, {u"vendorInvoiceNumber"_s, u"INV-1"_s}});
    QCOMPARE(said.status, 200);
    QCOMPARE(said.body, (QJsonObject{{u"itemId"_s, 6001}}));
    QVERIFY(header().value("generalMemo"_L1).isNull());
    QCOMPARE(header().value("vendorInvoiceNumber"_L1).toString(), u"INV-1"_s);
    QCOMPARE(header().value("externalPONumber"_L1).toString(), u"152300101"_s); // left out: stays
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 999}, {u"generalMemo"_s, u"x"_s}}).status, 404);
}

void StandInAutotaskWrites::putEmptiesWhatIsMissing()
{
    const Said said = ask("PUT", "PurchaseOrders", {{u"id"_s, 6001}, {u"status"_s, statusId(u"Submitted"_s)}, {u"generalMemo"_s, u"only this"_s},
                                                {u"shipToName"_s, u"Us"_s}, {u"shipToAddress1"_s, u"1 Demo Way"_s}});
    QVERIFY2(said.status == 200, said.raw.constData());
    QCOMPARE(header().value("generalMemo"_L1).toString(), u"only this"_s);
    QVERIFY(header().value("externalPONumber"_L1).isNull());
}

void StandInAutotaskWrites::readOnlyAndUnknownMembers()
{
    const QJsonObject body{{u"id"_s, 6001}, {u"nonsense"_s, 1}, {u"createDateTime"_s, u"2020-01-01T00:00:00Z"_s}};
    QCOMPARE(ask("PATCH", "PurchaseOrders", body).status, 200);
    QVERIFY(!header().value("createDateTime"_L1).toString().startsWith(u"2020"_s));
    options({{u"rejectReadOnly"_s, true}});
    QVERIFY(ask("PATCH", "PurchaseOrders", body).error().contains(u"createDateTime"_s));
}

void StandInAutotaskWrites::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("too long") << u"vendorInvoiceNumber"_s << QJsonValue(QString(51, u'x'));
    QTest::newRow("required") << u"status"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("no such choice") << u"status"_s << QJsonValue(99);
    QTest::newRow("inactive choice") << u"status"_s << QJsonValue(3);
    QTest::newRow("no such record") << u"shippingType"_s << QJsonValue(99999);
    QTest::newRow("text for a number") << u"freight"_s << QJsonValue(u"a lot"_s);
    QTest::newRow("number for a text") << u"generalMemo"_s << QJsonValue(5);
    QTest::newRow("no date") << u"shippingDate"_s << QJsonValue(u"soon"_s);
}

void StandInAutotaskWrites::badValuesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QJsonObject before = header();
    const Said said = ask("PATCH", "PurchaseOrders", {{u"id"_s, 6001}, {field, value}, {u"vendorInvoiceNumber"_s, field == "vendorInvoiceNumber"_L1 ? value : u"kept?"_s}});
    QCOMPARE(said.status, 500);
    QVERIFY2(said.error().contains(field), qPrintable(said.error()));
    QCOMPARE(header(), before); // all or nothing
}

void StandInAutotaskWrites::itemsOnlyThroughTheirOrder()
{
    QCOMPARE(ask("PATCH", "PurchaseOrders/6001/Items", {{u"id"_s, 9010}, {u"memo"_s, u"line"_s}}).status, 200);
    QCOMPARE(ask("PATCH", "PurchaseOrders/6002/Items", {{u"id"_s, 9010}, {u"memo"_s, u"line"_s}}).status, 404);
    QCOMPARE(ask("GET", "PurchaseOrders/6001/Items").items().size(), 2);
}

void StandInAutotaskWrites::itemsAreLockedWhenReceived()
{
    m_sandbox->edit({{u"system"_s, u"autotask"_s}, {u"po"_s, u"PO-A-1"_s}, {u"edit"_s, QJsonObject{{u"status"_s, u"Received Full"_s}}}});
    const Said said = ask("PATCH", "PurchaseOrders/6001/Items", {{u"id"_s, 9010}, {u"memo"_s, u"late"_s}});
    QCOMPARE(said.status, 500);
    QVERIFY(said.error().contains(u"New, Submitted or Received Partial"_s));
}

void StandInAutotaskWrites::itemsAreMadeOnlyWhileNew()
{
    const QJsonObject item{{u"quantity"_s, 3}, {u"unitCost"_s, 9.5}, {u"productID"_s, 7001}};
    QCOMPARE(ask("POST", "PurchaseOrders/6001/Items", item).status, 500); // Submitted
    const Said made = ask("POST", "PurchaseOrders/6003/Items", item);     // New
    QVERIFY2(made.status == 200, made.raw.constData());
    QCOMPARE(ask("GET", "PurchaseOrderItems/" + QByteArray::number(made.body.value("itemId"_L1).toInt())).body.value("item"_L1)[u"orderID"_s].toInt(), 6003);
}

void StandInAutotaskWrites::ordersAreMadeNew()
{
    const QJsonObject order{{u"vendorID"_s, 175}, {u"shipToName"_s, u"Dock"_s}, {u"shipToAddress1"_s, u"1 Main St"_s},
                            {u"purchaseOrderNumber"_s, u"MINE"_s}, {u"shippingDate"_s, u"2026-03-09T15:00:00Z"_s}};
    const qint64 made = ask("POST", "PurchaseOrders", order).body.value("itemId"_L1).toInteger();
    QVERIFY(made > 0);
    const QJsonObject record = header(made);
    QCOMPARE(record.value("status"_L1).toInt(), statusId(u"New"_s));
    QCOMPARE(record.value("vendorID"_L1).toInt(), 175);
    QVERIFY(record.value("purchaseOrderNumber"_L1).toString() != "MINE"_L1); // Autotask numbers them
    QCOMPARE(record.value("shippingDate"_L1).toString(), u"2026-03-09T00:00:00Z"_s);
    QVERIFY(!record.value("createDateTime"_L1).toString().isEmpty());
    QCOMPARE(ask("POST", "PurchaseOrders/" + QByteArray::number(made) + "/Items", {{u"quantity"_s, 3}, {u"unitCost"_s, 9.5}, {u"productID"_s, 7001}}).status, 200);
    QJsonObject without = order;
    without.remove(u"vendorID"_s);
    QVERIFY(ask("POST", "PurchaseOrders", without).error().contains(u"vendorID"_s));
    QJsonObject nobody = order;
    nobody.insert(u"vendorID"_s, 999);
    QVERIFY(ask("POST", "PurchaseOrders", nobody).error().contains(u"vendorID"_s));
    QJsonObject sent = order;
    sent.insert(u"status"_s, statusId(u"Submitted"_s));
    QCOMPARE(ask("POST", "PurchaseOrders", sent).status, 500);
    options({{u"mayUpdate"_s, false}});
    QVERIFY(ask("POST", "PurchaseOrders", order).error().contains(u"permissions"_s));
}

void StandInAutotaskWrites::impersonationNeedsARight()
{
    const QJsonObject order{{u"vendorID"_s, 175}, {u"shipToName"_s, u"Dock"_s}, {u"shipToAddress1"_s, u"1 Main St"_s}};
    const Headers asSomebody = signedIn() + Headers{{"ImpersonationResourceId", "4711"}};
    QVERIFY(ask("POST", "PurchaseOrders", order, asSomebody).error().contains(u"impersonate"_s));
    QVERIFY(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6001}, {u"generalMemo"_s, u"x"_s}}, asSomebody).error().contains(u"impersonate"_s));
    QCOMPARE(header().value("generalMemo"_L1).toString(), u"Ring twice"_s);
    QCOMPARE(ask("GET", "PurchaseOrders/6001", {}, asSomebody).status, 200); // reading attributes nothing to anybody
    options({{u"mayImpersonate"_s, true}});
    const QJsonObject record = header(ask("POST", "PurchaseOrders", order, asSomebody).body.value("itemId"_L1).toInteger());
    QCOMPARE(record.value("creatorResourceID"_L1).toInteger(), 4711);
    QVERIFY(record.value("impersonatorCreatorResourceID"_L1).toInteger() > 0);
}

void StandInAutotaskWrites::daysAreCutAndTheLatestIsDerived()
{
    ask("PATCH", "PurchaseOrders/6001/Items", {{u"id"_s, 9010}, {u"estimatedArrivalDate"_s, u"2026-03-05T17:30:00Z"_s}});
    ask("PATCH", "PurchaseOrders/6001/Items", {{u"id"_s, 9011}, {u"estimatedArrivalDate"_s, u"2026-03-09T01:00:00Z"_s}});
    QCOMPARE(header().value("latestEstimatedArrivalDate"_L1).toString().left(19), u"2026-03-09T00:00:00"_s);
}

void StandInAutotaskWrites::statusMovesAndItsStamps()
{
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, statusId(u"Received Full"_s)}}).status, 500);
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, statusId(u"Submitted"_s)}}).status, 200);
    QVERIFY(!header(6003).value("submitDateTime"_L1).isNull());
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, statusId(u"Canceled"_s)}}).status, 200);
    QVERIFY(!header(6003).value("cancelDateTime"_L1).isNull());
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, statusId(u"New"_s)}}).status, 500);
    options({{u"statusTable"_s, u"open"_s}, {u"lockClosedOrders"_s, false}});
    QCOMPARE(ask("PATCH", "PurchaseOrders", {{u"id"_s, 6003}, {u"status"_s, statusId(u"New"_s)}}).status, 200);
}

void StandInAutotaskWrites::receivingKeepsBooks()
{
    QCOMPARE(ask("POST", "PurchaseOrderItems/9030/Receiving", {{u"quantityNowReceiving"_s, 1}}).status, 500); // its order is New
    const Said part = ask("POST", "PurchaseOrderItems/9011/Receiving", {{u"quantityNowReceiving"_s, 1}, {u"vendorInvoiceNumber"_s, u"INV-9"_s}});
    QVERIFY2(part.status == 200, part.raw.constData());
    QCOMPARE(header().value("status"_L1).toInt(), statusId(u"Received Partial"_s));
    QCOMPARE(header().value("vendorInvoiceNumber"_L1).toString(), u"INV-9"_s);
    const Said rest = ask("POST", "PurchaseOrderItems/9011/Receiving", {{u"quantityNowReceiving"_s, 1}});
    QVERIFY(rest.body.value("itemId"_L1).toInt() != part.body.value("itemId"_L1).toInt());
    ask("POST", "PurchaseOrderItems/9010/Receiving", {{u"quantityNowReceiving"_s, 1}});
    QCOMPARE(header().value("status"_L1).toInt(), statusId(u"Received Full"_s));
    QCOMPARE(ask("GET", "PurchaseOrderItems/9011/Receiving").items().size(), 2);
    QCOMPARE(query("PurchaseOrderItemReceiving", everything()).items().size(), 3);
}

void StandInAutotaskWrites::notesUnderTicketsAndProjects()
{
    const QJsonObject note{{u"title"_s, u"Shipped"_s}, {u"description"_s, u"Two boxes"_s}, {u"noteType"_s, 93}, {u"publish"_s, 52}};
    QCOMPARE(ask("POST", "Tickets/301/Notes", note).status, 200);
    QCOMPARE(ask("POST", "Projects/401/Notes", note).status, 200);
    QCOMPARE(ask("POST", "Tickets/999/Notes", note).status, 404);
    QCOMPARE(ask("POST", "Tickets/301/Notes", {{u"title"_s, u"no text"_s}}).status, 500);
    QCOMPARE(query("TicketNotes", {condition(u"contains"_s, u"description"_s, u"boxes"_s)}).items().size(), 1);
    QCOMPARE(ask("GET", "Projects/401/Notes").items().size(), 1);
}

void StandInAutotaskWrites::editBetweenReadAndWrite()
{
    const QString read = header().value("generalMemo"_L1).toString();
    m_sandbox->edit({{u"system"_s, u"autotask"_s}, {u"po"_s, u"PO-A-1"_s}, {u"edit"_s, QJsonObject{{u"generalMemo"_s, u"somebody was faster"_s}}}});
    QVERIFY(header().value("generalMemo"_L1).toString() != read);
}

QTEST_GUILESS_MAIN(StandInAutotaskWrites)
#include "tst_standin_autotask_writes.moc"
