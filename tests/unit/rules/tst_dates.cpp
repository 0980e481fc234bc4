#include "core/rules/comparison.h"
#include "core/rules/dates.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void r30_moments_data();
    void r30_moments();
    void r31_daysAsPrinted_data();
    void r31_daysAsPrinted();
    void anUpdateStampAtMidnightStaysAnInstant();
    void r31_intoColumns();
    void comparedByWhatTheySay_data();
    void comparedByWhatTheySay();
};

void TestDates::r30_moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // Moment::text(); "impossible" if it is no date
    const QString la = u"America/Los_Angeles"_s;
    QTest::newRow("no zone printed") << u"2026-01-15T17:41:09"_s << la << u"2026-01-16T01:41:09Z America/Los_Angeles"_s;
    QTest::newRow("blank for T") << u"2026-01-15 17:41"_s << la << u"2026-01-16T01:41:00Z America/Los_Angeles"_s;
    QTest::newRow("fraction cut to ms") << u"2026-01-15T17:41:09.123456"_s << la
                                        << u"2026-01-16T01:41:09.123Z America/Los_Angeles"_s;
    QTest::newRow("Z is storage") << u"2026-01-15T17:41:09Z"_s << la << u"2026-01-15T17:41:09Z America/Los_Angeles"_s;
    QTest::newRow("+00:00 is storage") << u"2026-01-15T17:41:09+00:00"_s << la
                                       << u"2026-01-15T17:41:09Z America/Los_Angeles"_s;
    QTest::newRow("another offset stands itself") << u"2026-01-15T17:41:09-06:00"_s << la
                                                  << u"2026-01-15T23:41:09Z UTC-06:00"_s;
    QTest::newRow("offset without colon") << u"2026-01-15T17:41:09+0530"_s << la << u"2026-01-15T12:11:09Z UTC+05:30"_s;
    QTest::newRow("letters are fixed") << u"2026-07-15T17:41:09 PST"_s << la << u"2026-07-16T01:41:09Z UTC-08:00"_s;
    QTest::newRow("letters nobody fixed") << u"2026-07-15T17:41:09 XYZ"_s << la << u"impossible"_s;
    QTest::newRow("Java") << u"Wed Nov 20 09:22:11 PST 2013"_s << la << u"2013-11-20T17:22:11Z UTC-08:00"_s;
    QTest::newRow("midnight is a day") << u"2026-01-15T00:00:00"_s << la << u"2026-01-15"_s;
    QTest::newRow("midnight with offset is a day") << u"2013-11-21T00:00:00-08:00"_s << la << u"2013-11-21"_s;
    QTest::newRow("day") << u"2026-01-15"_s << la << u"2026-01-15"_s;
    QTest::newRow("month first, dashes") << u"01-15-2026"_s << la << u"2026-01-15"_s;
    QTest::newRow("month first, slashes") << u"1/15/2026"_s << la << u"2026-01-15"_s;
    QTest::newRow("six digits") << u"260115"_s << la << u"2026-01-15"_s;
    QTest::newRow("never swapped") << u"25/12/2026"_s << la << u"impossible"_s;
    QTest::newRow("zeros") << u"00/00/2026"_s << la << u"impossible"_s;
    QTest::newRow("too early a year") << u"1999-12-31"_s << la << u"impossible"_s;
    QTest::newRow("last year") << u"2098-12-31"_s << la << u"2098-12-31"_s;
    QTest::newRow("too late a year") << u"2099-01-01"_s << la << u"impossible"_s;
    QTest::newRow("hour 25") << u"2026-01-15T25:00:00"_s << la << u"impossible"_s;
    QTest::newRow("29 February") << u"2026-02-29"_s << la << u"impossible"_s;
    QTest::newRow("words") << u"next week"_s << la << u"impossible"_s;
    QTest::newRow("nothing") << QString() << la << QString();
    // 2026-11-01 01:30 comes twice in Los Angeles: the earlier (PDT).
    QTest::newRow("doubled local time") << u"2026-11-01T01:30:00"_s << la << u"2026-11-01T08:30:00Z America/Los_Angeles"_s;
    // 2026-03-08 02:30 does not exist there: moved by the gap to 03:30 PDT.
    QTest::newRow("missing local time") << u"2026-03-08T02:30:00"_s << la << u"2026-03-08T10:30:00Z America/Los_Angeles"_s;
    QTest::newRow("doubled in Oslo") << u"2026-10-25T02:30:00"_s << u"Europe/Oslo"_s << u"2026-10-25T00:30:00Z Europe/Oslo"_s;
}

void TestDates::r30_moments()
{
    QFETCH(QString, text);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    const auto parsed = parseMoment(text, QTimeZone(zone.toLatin1()));
    QCOMPARE(parsed.impossible ? u"impossible"_s : parsed.moment.text(), expected);
}

void TestDates::r31_daysAsPrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("day") << u"2026-02-03"_s << QDate(2026, 2, 3);
    QTest::newRow("late with offset") << u"2026-02-03T23:30:00-08:00"_s << QDate(2026, 2, 3);
    QTest::newRow("stored as UTC") << u"2026-02-03T00:00:00Z"_s << QDate(2026, 2, 3);
    QTest::newRow("with letters nobody fixed") << u"2026-02-03T10:00:00 XYZ"_s << QDate(2026, 2, 3);
    QTest::newRow("impossible") << u"2026-13-03"_s << QDate();
}

void TestDates::r31_daysAsPrinted()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(parseDay(text).moment.day(), expected);
    QCOMPARE(parseDay(text).impossible, !expected.isValid());
}

void TestDates::anUpdateStampAtMidnightStaysAnInstant()
{
    const auto parsed = parseMoment(u"2026-01-15T00:00:00Z", QTimeZone("UTC"), true);
    QVERIFY(parsed.moment.isInstant());
}

void TestDates::r31_intoColumns()
{
    const QTimeZone auckland("Pacific/Auckland");
    const QDate day(2026, 1, 15);
    QCOMPARE(dateValue(day, FieldType::Day, auckland), FieldValue::ofDay(day));
    // 12:00 in Auckland (UTC+13) is 23:00 of the day before by UTC; read back in that zone it is the same day.
    const FieldValue stored = dateValue(day, FieldType::Instant, auckland);
    QCOMPARE(stored.instant(), QDateTime(QDate(2026, 1, 14), QTime(23, 0), Qt::UTC));
    QVERIFY(sameValue(stored, FieldValue::ofDay(day), auckland));
    const Moment shipped = Moment::ofInstant(QDateTime(QDate(2026, 1, 16), QTime(1, 41), Qt::UTC), u"America/Los_Angeles"_s);
    QCOMPARE(dateValue(shipped, FieldType::Day, auckland), FieldValue::ofDay(QDate(2026, 1, 15)));
    QCOMPARE(dateValue(shipped, FieldType::Instant, auckland), FieldValue::ofInstant(shipped.utc()));
    QVERIFY(dateValue(QDate(), FieldType::Day, auckland).isEmpty());
}

void TestDates::comparedByWhatTheySay_data()
{
    QTest::addColumn<FieldValue>("a");
    QTest::addColumn<FieldValue>("b");
    QTest::addColumn<bool>("expected");
    const auto text = [](const QString &t) { return FieldValue::ofText(t); };
    QTest::newRow("line ends") << text(u"a\r\nb\rc\n"_s) << text(u"a\nb\nc"_s) << true;
    QTest::newRow("composed") << text(u"e\u0301"_s) << text(u"\u00e9"_s) << true;
    QTest::newRow("case matters") << text(u"A"_s) << text(u"a"_s) << false;
    QTest::newRow("numbers by value") << FieldValue::ofNumber(u"795.0"_s) << FieldValue::ofNumber(u"795.00"_s) << true;
    QTest::newRow("number as text") << FieldValue::ofNumber(u"11.2"_s) << text(u"11.20"_s) << true;
    QTest::newRow("other number") << FieldValue::ofNumber(u"11.2"_s) << FieldValue::ofNumber(u"11.3"_s) << false;
    QTest::newRow("nothing and blanks") << FieldValue() << text(u"  \n"_s) << true;
    QTest::newRow("nothing and something") << FieldValue() << text(u"x"_s) << false;
    QTest::newRow("choices") << FieldValue::ofChoice(u"2"_s) << FieldValue::ofChoice(u"2"_s) << true;
}

void TestDates::comparedByWhatTheySay()
{
    QFETCH(FieldValue, a);
    QFETCH(FieldValue, b);
    QFETCH(bool, expected);
    QCOMPARE(sameValue(a, b, QTimeZone("UTC")), expected);
    QCOMPARE(sameValue(b, a, QTimeZone("UTC")), expected);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
