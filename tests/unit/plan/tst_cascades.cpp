#include "core/plan/readback.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// R33: what the target's own rules change because of our write is no edit by hand.
class TestCascades : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r33_whatARuleMovedIsWhatWeLastWrote();
    void r33_whatStoodThereBeforeMovesWithTheRule();
    void r33_onlyFieldsThatCascade();
    void r33_anEditBeforeOurWriteStaysAnEdit();
    void r33_whatThePlanWritesIsLeftToReadingBack();
    void r33_aFieldThatFollowedIsVerifiedWithoutAWrite();

private:
    static FieldAddress address(const QString &name) { return {{FieldPlace::Header, u"proc_po"_s, name}, RecordId(u"1"_s)}; }
    static FieldValue day(int d) { return FieldValue::ofDay(QDate(2026, 3, d)); }
    static PurchaseOrder order(const QString &name, const FieldValue &value)
    {
        PurchaseOrder order;
        order.id = RecordId(u"1"_s);
        order.fields.insert(name, value);
        return order;
    }
    static TargetSchema schema()
    {
        TargetSchema schema;
        for (const QString &name : {u"expected_delivery"_s, u"u_ship_date"_s}) {
            TargetField field;
            field.ref = address(name).field;
            field.type = FieldType::Day;
            field.writable = true;
            field.cascades = name == "expected_delivery"_L1;
            schema.fields.append(field);
        }
        return schema;
    }
    static OrderMemory memory(const QString &name, const FieldValue &last, const FieldValue &before = {})
    {
        FieldMemory field;
        field.address = address(name);
        field.last = last;
        field.wantedThen = last;
        field.before = before;
        OrderMemory memory;
        memory.fields = {field};
        return memory;
    }
};

void TestCascades::r33_whatARuleMovedIsWhatWeLastWrote()
{
    const QString name = u"expected_delivery"_s;
    const OrderMemory after = withCascades(memory(name, day(5)), {}, order(name, day(5)), order(name, day(9)), schema(), u"UTC"_s);
    QCOMPARE(after.fields.first().last, day(9));
    QCOMPARE(after.fields.first().wantedThen, day(5)); // W stays beside it
}

void TestCascades::r33_whatStoodThereBeforeMovesWithTheRule()
{
    const QString name = u"expected_delivery"_s;
    const OrderMemory after = withCascades(memory(name, {}, day(5)), {}, order(name, day(5)), order(name, day(9)), schema(), u"UTC"_s);
    QVERIFY(after.fields.first().last.isEmpty());
    QCOMPARE(after.fields.first().before, day(9));
}

void TestCascades::r33_onlyFieldsThatCascade()
{
    const QString name = u"u_ship_date"_s;
    const OrderMemory after = withCascades(memory(name, day(5)), {}, order(name, day(5)), order(name, day(9)), schema(), u"UTC"_s);
    QCOMPARE(after.fields.first().last, day(5));
}

void TestCascades::r33_anEditBeforeOurWriteStaysAnEdit()
{
    const QString name = u"expected_delivery"_s;
    const OrderMemory after = withCascades(memory(name, day(5)), {}, order(name, day(7)), order(name, day(9)), schema(), u"UTC"_s);
    QCOMPARE(after.fields.first().last, day(5)); // a person had put the 7th there
}

void TestCascades::r33_whatThePlanWritesIsLeftToReadingBack()
{
    const QString name = u"expected_delivery"_s;
    FieldWrite write;
    write.address = address(name);
    const OrderMemory after = withCascades(memory(name, day(5)), {write}, order(name, day(5)), order(name, day(9)), schema(), u"UTC"_s);
    QCOMPARE(after.fields.first().last, day(5));
}

void TestCascades::r33_aFieldThatFollowedIsVerifiedWithoutAWrite()
{
    const QString name = u"expected_delivery"_s;
    WritePlan plan;
    FieldWrite write;
    write.address = address(name);
    write.wanted = day(9);
    plan.writes = {write};
    const QList<SentWrite> notNeeded{{write.address, SentWrite::Outcome::NotNeeded, std::nullopt}};
    const ReadBackOutcome there = applyReadBack({}, plan, order(name, day(9)), schema(), u"UTC"_s, notNeeded);
    QCOMPARE(there.writes.first().verdict, WriteVerdict::Verified);
    QCOMPARE(there.memory.fields.first().last, day(9));
    QVERIFY(there.settled);
    const ReadBackOutcome gone = applyReadBack({}, plan, order(name, day(5)), schema(), u"UTC"_s, notNeeded);
    QCOMPARE(gone.writes.first().verdict, WriteVerdict::NotSent); // planned again, never called not permitted
    QVERIFY(!gone.settled);
}

QTEST_GUILESS_MAIN(TestCascades)
#include "tst_cascades.moc"
