#include "core/model/canonicaltext.h"
#include "core/model/json.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSupplierOrderComesBackWhole();
    void aMemoryComesBackWhole();
    void bytesAreThoseOfTheJson_data();
    void bytesAreThoseOfTheJson();
    void emptyMembersAreLeftOut();
    void whatIsNotSoComesBack();
    void everyStageHasItsOwnKey();
};

static SupplierOrder sampleOrder()
{
    SupplierOrder order;
    order.source = u"tdsynnex"_s;
    order.po = PoNumber(u"PO-1"_s);
    order.code = RowCode::Received;
    SupplierRow row;
    row.code = RowCode::Shipped;
    row.ordered = Quantity(5);
    row.shipped = Quantity::fromThousandths(2500);
    row.shippedAt = Moment::ofInstant(QDateTime(QDate(2026, 1, 15), QTime(17, 41, 9), Qt::UTC), u"America/Los_Angeles"_s);
    row.eta = QDate(2026, 2, 3);
    row.unitPrice = Money::parse(u"610.0", u"USD"_s);
    Package package;
    package.trackingNumber = u"1Z999AA10312345670"_s;
    package.checkpoint = Checkpoint{u"Delivered"_s, {}, u"left at dock"_s, {}, Moment::ofDay(QDate(2026, 1, 19))};
    row.packages << package;
    order.rows << row;
    SupplierInvoice invoice;
    invoice.number = u"163413833"_s;
    invoice.reading = InvoiceReading::InProgress;
    order.invoices << invoice;
    return order;
}

static OrderMemory sampleMemory()
{
    OrderMemory memory;
    memory.keptFulfilment = Fulfilment::PartlyShipped;
    memory.keptLines.insert(u"4402"_s, KeptLine{Fulfilment::Shipped, Quantity(2), Quantity(2), QDate(2026, 1, 20)});
    memory.keptMainRoad = Stage::Processing;
    FieldMemory field;
    field.address = {{FieldPlace::Line, u"PurchaseOrderItems"_s, u"memo"_s}, RecordId(u"4402"_s)};
    field.last = FieldValue::ofText(u"a\r\nb"_s);
    field.before = FieldValue::ofDay(QDate(2026, 1, 1));
    field.wantedThen = FieldValue::ofInstant(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
    memory.fields << field;
    Hold hold;
    hold.kind = HoldKind::Backward;
    hold.since = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    memory.holds << hold;
    return memory;
}

void TestJson::aSupplierOrderComesBackWhole()
{
    QCOMPARE(fromJson<SupplierOrder>(toJson(sampleOrder())), sampleOrder());
}

void TestJson::aMemoryComesBackWhole()
{
    QCOMPARE(fromJson<OrderMemory>(toJson(sampleMemory())), sampleMemory());
}

void TestJson::bytesAreThoseOfTheJson_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("plain") << u"Delivered ~ at #4, [dock] {A}/B"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"19\" rack \\ mount"_s;
    QTest::newRow("lines and control characters") << u"a\r\n\tb\b\f\u0001\u001f\u007f"_s;
    QTest::newRow("other scripts") << u"Größe 机架 \U0001F69A"_s;
    QTest::newRow("half a pair") << QString(QChar(u'\xd83d')) + u"x"_s;
    QTest::newRow("a null character") << u"a"_s + QChar(u'\0') + u"b"_s;
}

void TestJson::bytesAreThoseOfTheJson()
{
    QFETCH(QString, said);
    SupplierOrder order = sampleOrder();
    order.rawStatus = said;
    order.remarks = {said, u""_s, u"x"_s};
    order.rows.first().productName = said;
    order.rows.append(SupplierRow());
    order.total = Money::parse(u"-0.50", u"USD"_s);
    QCOMPARE(canonicalBytes(order), canonicalBytes(toJson(order)));
    QCOMPARE(canonicalBytes(SupplierOrder()), canonicalBytes(toJson(SupplierOrder())));
    OrderMemory memory = sampleMemory();
    memory.keptLines.insert(said, KeptLine());
    memory.fields.first().keptFor = FieldValue::ofText(said);
    memory.fields << FieldMemory();
    memory.holds.first().id = 9'007'199'254'740'993;
    QCOMPARE(Json::text(memory), canonicalBytes(toJson(memory)));
}

void TestJson::emptyMembersAreLeftOut()
{
    const QJsonObject object = toJson(SupplierOrder());
    QCOMPARE(object.keys(), (QStringList{u"code"_s, u"linesHaveStatus"_s}));
}

/// A kept answer of a source whose lines have no status says so again.
void TestJson::whatIsNotSoComesBack()
{
    SupplierOrder supplier;
    supplier.source = u"telaris"_s;
    QVERIFY(fromJson<SupplierOrder>(toJson(supplier)).linesHaveStatus);
    supplier.linesHaveStatus = false;
    QVERIFY(!fromJson<SupplierOrder>(toJson(supplier)).linesHaveStatus);
    PurchaseOrder order;
    order.id = RecordId(u"1"_s);
    QVERIFY(fromJson<PurchaseOrder>(toJson(order)).linesEditable);
    order.linesEditable = false;
    QVERIFY(!fromJson<PurchaseOrder>(toJson(order)).linesEditable);
}

void TestJson::everyStageHasItsOwnKey()
{
    QSet<QString> keys;
    for (const Stage stage : allStages()) {
        keys.insert(stageKey(stage));
        QCOMPARE(stageFromKey(stageKey(stage)), stage);
    }
    QCOMPARE(keys.size(), allStages().size());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
