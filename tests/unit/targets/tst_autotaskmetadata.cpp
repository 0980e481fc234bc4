#include "core/targets/autotask/autotaskmetadata.h"

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

} // namespace

class TestAutotaskMetadata : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsStatusesByLabel_data();
    void findsStatusesByLabel();
    void resolvesIdsFromThePicklist();
    void offersWhatMayBeWritten_data();
    void offersWhatMayBeWritten();
    void r40_receiptIsMarkedAndCancelIsNeverOffered();
    void r41_aUserDefinedListHasNoEffects();
    void readsRights_data();
    void readsRights();
    void refusesBrokenMetadata_data();
    void refusesBrokenMetadata();
};

void TestAutotaskMetadata::findsStatusesByLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("role");
    QTest::newRow("new") << u"New"_s << int(StatusRole::New);
    QTest::newRow("submitted") << u" SUBMITTED "_s << int(StatusRole::Submitted);
    QTest::newRow("partial") << u"Received Partial"_s << int(StatusRole::ReceivedPartial);
    QTest::newRow("partial in one word") << u"ReceivedPartial"_s << int(StatusRole::ReceivedPartial);
    QTest::newRow("partial with a dash") << u"Received - Partial"_s << int(StatusRole::ReceivedPartial);
    QTest::newRow("full") << u"received full"_s << int(StatusRole::ReceivedFull);
    QTest::newRow("canceled") << u"Canceled"_s << int(StatusRole::Canceled);
    QTest::newRow("cancelled") << u"Cancelled"_s << int(StatusRole::Canceled);
    QTest::newRow("a tenant's own") << u"Received at dock"_s << int(StatusRole::Other);
    QTest::newRow("nothing") << QString() << int(StatusRole::Other);
}

void TestAutotaskMetadata::findsStatusesByLabel()
{
    QFETCH(QString, label);
    QTEST(int(statusRole(label)), "role");
}

void TestAutotaskMetadata::resolvesIdsFromThePicklist()
{
    const Result<StatusList> statuses = StatusList::parse(fixture(u"purchaseorders_fields.json"_s));
    QVERIFY(statuses);
    QCOMPARE(statuses->id(StatusRole::New), std::optional<qint64>(31));
    QCOMPARE(statuses->id(StatusRole::Submitted), std::optional<qint64>(32)); // the system's, not 77
    QCOMPARE(statuses->id(StatusRole::ReceivedPartial), std::optional<qint64>(33));
    QCOMPARE(statuses->id(StatusRole::Canceled), std::optional<qint64>(35));
    QCOMPARE(statuses->role(77), StatusRole::Submitted);
    QCOMPARE(statuses->role(36), StatusRole::Other);
    QCOMPARE(statuses->role(1), StatusRole::Other);
    QCOMPARE(statuses->label(34), u"Received - Full"_s);
}

void TestAutotaskMetadata::offersWhatMayBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("writable");
    QTest::addColumn<bool>("multiLine");
    const auto row = [](const char *name, const QString &label, FieldType type, int length, bool writable, bool multiLine) {
        QTest::newRow(name) << QString::fromLatin1(name) << label << int(type) << length << writable << multiLine;
    };
    row("status", u"Order Status"_s, FieldType::Choice, 0, true, false);
    row("externalPONumber", u"External P.O. Number"_s, FieldType::Text, 50, true, false);
    row("generalMemo", u"General Memo"_s, FieldType::Text, 4000, true, true);
    row("shippingDate", u"Expected Ship Date"_s, FieldType::Day, 0, true, false);
    row("latestEstimatedArrivalDate", u"Latest Estimated Arrival Date"_s, FieldType::Day, 0, false, false);
    row("submitDateTime", u"Submit Date"_s, FieldType::Instant, 0, false, false);
    row("freight", u"Freight Cost"_s, FieldType::Number, 0, true, false);
    row("showTaxCategory", u"Show Tax Category"_s, FieldType::Flag, 0, true, false);
    row("shippingType", u"Shipping Type"_s, FieldType::Reference, 0, true, false);
    row("purchaseOrderNumber", u"Purchase Order Number"_s, FieldType::Text, 50, false, false);
    row("shipToName", u"Addressee Name"_s, FieldType::Text, 100, false, false);
}

void TestAutotaskMetadata::offersWhatMayBeWritten()
{
    QFETCH(QString, name);
    const Result<QList<TargetField>> fields =
        parseFields(fixture(u"purchaseorders_fields.json"_s), purchaseOrders, FieldPlace::Header, false);
    QVERIFY(fields);
    TargetSchema schema;
    schema.fields = *fields;
    QVERIFY(!schema.find({FieldPlace::Header, purchaseOrders, u"attachment"_s}));
    const TargetField *field = schema.find({FieldPlace::Header, purchaseOrders, name});
    QVERIFY(field);
    QTEST(field->label, "label");
    QTEST(int(field->type), "type");
    QTEST(field->length, "length");
    QTEST(field->writable, "writable");
    QTEST(field->multiLine, "multiLine");
    QCOMPARE(field->ownStatus, name == "status"_L1);
}

void TestAutotaskMetadata::r40_receiptIsMarkedAndCancelIsNeverOffered()
{
    const Result<QList<TargetField>> fields =
        parseFields(fixture(u"purchaseorders_fields.json"_s), purchaseOrders, FieldPlace::Header, false);
    QVERIFY(fields);
    const TargetField &status = fields->at(2);
    QCOMPARE(status.choice(u"32"_s)->effect, ChoiceEffect::None);
    QCOMPARE(status.choice(u"33"_s)->effect, ChoiceEffect::Receipt);
    QCOMPARE(status.choice(u"34"_s)->effect, ChoiceEffect::Receipt);
    QCOMPARE(status.choice(u"35"_s)->effect, ChoiceEffect::NeverOffered);
    QVERIFY(!status.choice(u"36"_s)->active);
}

void TestAutotaskMetadata::r41_aUserDefinedListHasNoEffects()
{
    const Result<QList<TargetField>> fields =
        parseFields(fixture(u"tickets_userdefinedfields.json"_s), tickets, FieldPlace::Linked, true);
    QVERIFY(fields);
    QCOMPARE(fields->size(), 3);
    QCOMPARE(fields->at(0).type, FieldType::Choice);
    QVERIFY(fields->at(0).userDefined && !fields->at(0).ownStatus);
    QCOMPARE(fields->at(0).choice(u"2"_s)->effect, ChoiceEffect::None);
    QCOMPARE(fields->at(1).type, FieldType::Day);
    QCOMPARE(fields->at(1).label, u"Vendor ETA"_s);
    QCOMPARE(fields->at(2).length, 255);
}

void TestAutotaskMetadata::readsRights_data()
{
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<bool>("query");
    QTest::addColumn<bool>("update");
    QTest::newRow("all") << QByteArray(R"("userAccessForQuery":"All","userAccessForUpdate":"All")") << true << true;
    QTest::newRow("restricted counts") << QByteArray(R"("userAccessForQuery":"Restricted","userAccessForUpdate":"None")") << true << false;
    QTest::newRow("numbers") << QByteArray(R"("userAccessForQuery":1,"userAccessForUpdate":0)") << true << false;
    QTest::newRow("none") << QByteArray(R"("userAccessForQuery":"None","userAccessForUpdate":"none")") << false << false;
}

void TestAutotaskMetadata::readsRights()
{
    QFETCH(QByteArray, access);
    const Result<EntityRights> rights =
        parseRights(R"({"info":{"name":"PurchaseOrder","canCreate":true,"canQuery":true,"canUpdate":true,)" + access + "}}", purchaseOrders);
    QVERIFY(rights);
    QTEST(rights->canQuery, "query");
    QTEST(rights->canUpdate, "update");
}

void TestAutotaskMetadata::refusesBrokenMetadata_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("truncated") << fixture(u"purchaseorders_fields.json"_s).left(900);
    QTest::newRow("no list") << QByteArray(R"({"fields":{"name":"status"}})");
    QTest::newRow("nameless") << QByteArray(R"({"fields":[{"dataType":"string"}]})");
    QTest::newRow("entry is a number") << QByteArray(R"({"fields":[5]})");
    QTest::newRow("picklist is a word") << QByteArray(R"({"fields":[{"name":"status","isPickList":true,"picklistValues":"x"}]})");
    QTest::newRow("empty") << QByteArray();
}

void TestAutotaskMetadata::refusesBrokenMetadata()
{
    QFETCH(QByteArray, body);
    const Result<QList<TargetField>> fields = parseFields(body, purchaseOrders, FieldPlace::Header, false);
    QVERIFY(!fields);
    QCOMPARE(fields.error().kind, ErrorKind::Malformed);
    QVERIFY(fields.error().message.contains(purchaseOrders));
}

QTEST_GUILESS_MAIN(TestAutotaskMetadata)
#include "tst_autotaskmetadata.moc"
