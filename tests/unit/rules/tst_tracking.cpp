#include "core/rules/tracking.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestTracking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r25_parses_data();
    void r25_parses();
    void aKnownKeyHoldsItsBlanks();
    void r26_orderIsStable();
    void r27_packsAtWholeNumbers_data();
    void r27_packsAtWholeNumbers();
    void r16_identifiersTakeNoSuffix();
    void readsWhatStandsThere_data();
    void readsWhatStandsThere();
};

void TestTracking::r25_parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("one") << u"1Z999AA10312345670"_s << QStringList{u"1Z999AA10312345670"_s};
    QTest::newRow("every separator") << u"1A1,2B2;3C3|4D4\t5E5\r\n6F6"_s
                                     << QStringList{u"1A1"_s, u"2B2"_s, u"3C3"_s, u"4D4"_s, u"5E5"_s, u"6F6"_s};
    QTest::newRow("blanks cut") << u"040985000000015 040985000000022"_s
                                << QStringList{u"040985000000015"_s, u"040985000000022"_s};
    QTest::newRow("blanks of one number") << u"0409 8500 0000 015"_s << QStringList{u"0409 8500 0000 015"_s};
    QTest::newRow("short words without a right check") << u"1234 5678"_s << QStringList{u"1234"_s, u"5678"_s};
    QTest::newRow("carrier before it") << u"UPS 1Z999AA10312345670"_s << QStringList{u"1Z999AA10312345670"_s};
    QTest::newRow("spellings are one, the first wins") << u"1z999aa1-0312345670, 1Z999AA10312345670"_s
                                                       << QStringList{u"1z999aa1-0312345670"_s};
    QTest::newRow("placeholders") << u"NA, N/A, none, 000000, 111111111111, -"_s << QStringList();
    QTest::newRow("leading zeros matter") << u"041441760228964, 41441760228964"_s
                                          << QStringList{u"041441760228964"_s, u"41441760228964"_s};
    QTest::newRow("vendor reference") << u"H320463803"_s << QStringList{u"H320463803"_s};
    QTest::newRow("outside letters") << u"12\u00e95678"_s << QStringList();
    QTest::newRow("too long for a number") << QString(65, u'1').replace(3, 1, u"2"_s) << QStringList();
}

void TestTracking::r25_parses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    QStringList found;
    const auto parsed = parseTracking(text);
    for (const TrackingNumber &each : parsed)
        found.append(each.number);
    QCOMPARE(found, numbers);
}

void TestTracking::aKnownKeyHoldsItsBlanks()
{
    const auto parsed = parseTracking(u"VEND12345 REF67890"_s, {u"VEND12345REF67890"_s});
    QCOMPARE(parsed, (QList<TrackingNumber>{{u"VEND12345REF67890"_s, u"VEND12345 REF67890"_s}}));
}

void TestTracking::r26_orderIsStable()
{
    const auto shipment = [](const QString &key, const QDate &day, const QString &line, const QString &order) {
        Shipment each;
        each.key = each.number = key;
        each.shipped = day.isValid() ? Moment::ofDay(day) : Moment();
        each.lines.insert(line, Quantity(1));
        each.supplierOrders << order;
        return each;
    };
    QList<Shipment> shipments{shipment(u"NODATE"_s, {}, u"1"_s, u"1"_s), shipment(u"LATE"_s, QDate(2026, 1, 9), u"1"_s, u"1"_s),
                              shipment(u"LINE2"_s, QDate(2026, 1, 5), u"2"_s, u"1"_s),
                              shipment(u"ORDER2"_s, QDate(2026, 1, 5), u"1"_s, u"2"_s),
                              shipment(u"SEENLATER"_s, QDate(2026, 1, 5), u"1"_s, u"1"_s),
                              shipment(u"SEENFIRST"_s, QDate(2026, 1, 5), u"1"_s, u"1"_s)};
    const QStringList expected{u"SEENFIRST"_s, u"SEENLATER"_s, u"ORDER2"_s, u"LINE2"_s, u"LATE"_s, u"NODATE"_s};
    for (int turn = 0; turn < 6; ++turn) {
        shipments.append(shipments.takeFirst());
        sortShipments(shipments, {u"1"_s, u"2"_s}, {u"SEENFIRST"_s, u"SEENLATER"_s});
        QStringList keys;
        for (const Shipment &each : std::as_const(shipments))
            keys.append(each.key);
        QCOMPARE(keys, expected);
    }
}

void TestTracking::r27_packsAtWholeNumbers_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<int>("handTyped");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expected"); // "-": does not fit
    QStringList ten;
    for (int i = 0; i < 10; ++i)
        ten.append(u"04098500000001%1"_s.arg(i));
    QTest::newRow("fits") << ten << 0 << 168 << ten.join(u", "_s);
    QTest::newRow("no limit") << ten << 0 << 0 << ten.join(u", "_s);
    QTest::newRow("one short") << ten << 0 << 167 << ten.first(9).join(u", "_s) + u" +1 more"_s;
    QTest::newRow("the example: five and +5 more, 91 characters") << ten << 0 << 100 << ten.first(5).join(u", "_s) + u" +5 more"_s;
    QTest::newRow("hand-typed are never cut") << ten << 6 << 100 << u"-"_s;
    QTest::newRow("not even one") << ten << 0 << 12 << u"10 numbers"_s;
    QTest::newRow("not even the count") << ten << 0 << 5 << u"-"_s;
    QTest::newRow("a single one too long") << ten.first(1) << 0 << 10 << u"-"_s;
}

void TestTracking::r27_packsAtWholeNumbers()
{
    QFETCH(QStringList, items);
    QFETCH(int, handTyped);
    QFETCH(int, length);
    QFETCH(QString, expected);
    const auto packed = packTracking(items, handTyped, u", "_s, length);
    QCOMPARE(packed ? packed->text : u"-"_s, expected);
    if (packed && length > 0)
        QVERIFY(packed->text.size() <= length);
    if (packed)
        QCOMPARE(packed->written + packed->leftOut, items.size());
}

void TestTracking::r16_identifiersTakeNoSuffix()
{
    const QStringList numbers{u"152300017"_s, u"152300018"_s, u"152300019"_s};
    QCOMPARE(packIdentifiers(numbers, u", "_s, 25)->text, u"152300017, 152300018"_s);
    QVERIFY(!packIdentifiers(numbers, u", "_s, 8));
    QCOMPARE(packIdentifiers({}, u", "_s, 8)->text, QString());
}

void TestTracking::readsWhatStandsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<bool>("packed");
    QTest::addColumn<bool>("person");
    QTest::newRow("ours") << u"UPS 1Z999AA10312345670, FedEx 040985000000015"_s << 2 << false << false;
    QTest::newRow("packed") << u"1Z999AA10312345670 +5 more"_s << 1 << true << false;
    QTest::newRow("packed, then typed behind it") << u"1Z999AA10312345670 +5 more, 040985000000015"_s << 2 << true << false;
    QTest::newRow("only counted") << u"10 numbers"_s << 0 << true << false;
    QTest::newRow("a sentence") << u"call Dana about 1Z999AA10312345670"_s << 1 << false << true;
    QTest::newRow("a word") << u"ordered"_s << 0 << false << true;
    QTest::newRow("empty") << QString() << 0 << false << false;
    QTest::newRow("placeholder") << u"n/a"_s << 0 << false << false;
}

void TestTracking::readsWhatStandsThere()
{
    QFETCH(QString, text);
    QFETCH(int, numbers);
    QFETCH(bool, packed);
    QFETCH(bool, person);
    const auto read = readTracking(text, {}, {});
    QCOMPARE(int(read.numbers.size()), numbers);
    QCOMPARE(read.packed, packed);
    QCOMPARE(read.personsText, person);
}

QTEST_GUILESS_MAIN(TestTracking)
#include "tst_tracking.moc"
