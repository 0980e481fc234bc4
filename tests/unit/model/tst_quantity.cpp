#include "core/model/moment.h"
#include "core/model/quantity.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestQuantity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void readsMoney_data();
    void readsMoney();
    void aMomentKeepsItsDay();
};

void TestQuantity::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("whole") << u"4"_s << u"4"_s;
    QTest::newRow("decimal zero") << u"4.0"_s << u"4"_s;
    QTest::newRow("half") << u"2.50"_s << u"2.5"_s;
    QTest::newRow("negative") << u"-1"_s << u"-1"_s;
    QTest::newRow("negative fraction") << u"-0.25"_s << u"-0.25"_s;
    QTest::newRow("thousands") << u"1,234"_s << u"1234"_s;
    QTest::newRow("blanks around") << u" 7 "_s << u"7"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s;
    QTest::newRow("wrong groups") << u"12,34"_s << QString();
    QTest::newRow("too fine") << u"0.0001"_s << QString();
    QTest::newRow("beyond 64 bit") << u"99999999999999999999"_s << QString();
    QTest::newRow("word") << u"two"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("exponent") << u"1e3"_s << QString();
}

void TestQuantity::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto quantity = Quantity::parse(text);
    QCOMPARE(quantity ? quantity->text() : QString(), expected);
}

void TestQuantity::readsMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"795.0"_s << u"795.00"_s;
    QTest::newRow("thousands") << u"1,234.50"_s << u"1234.50"_s;
    QTest::newRow("fine") << u"0.1234"_s << u"0.1234"_s;
    QTest::newRow("negative") << u"-3"_s << u"-3.00"_s;
    QTest::newRow("no negative zero") << u"-0.00"_s << u"0.00"_s;
    QTest::newRow("none") << u"n/a"_s << QString();
}

void TestQuantity::readsMoney()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Money::parse(text).amount, expected);
}

void TestQuantity::aMomentKeepsItsDay()
{
    const QDateTime utc(QDate(2026, 1, 16), QTime(1, 41, 9), Qt::UTC);
    const Moment moment = Moment::ofInstant(utc, u"America/Los_Angeles"_s);
    QCOMPARE(moment.day(), QDate(2026, 1, 15));
    QCOMPARE(Moment::parse(moment.text()), moment);
    const Moment day = Moment::ofDay(QDate(2026, 1, 15));
    QCOMPARE(day.day(), QDate(2026, 1, 15));
    QCOMPARE(Moment::parse(day.text()), day);
    QVERIFY(!Moment::parse(u"soon"_s));
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
