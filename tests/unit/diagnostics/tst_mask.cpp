#include "core/diagnostics/mask.h"

#include <QDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// What a support bundle must not give away.
class TestMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_data();
    void hides();
    void sameNumberSameCode();
    void anotherBundleOtherCodes();
    void numbersMayBeShown();
    void leavesTheRest();
};

void TestMask::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::addRow("told name") << u"user=Jane of MSP, zone=UTC"_s << u"Jane of MSP"_s;
    QTest::addRow("e-mail") << u"sent to jane.doe+x@example.co.uk today"_s << u"jane.doe"_s;
    QTest::addRow("home") << QDir::homePath() + u"/.local/share/waybill"_s << QDir::homePath() + u"/"_s;
    QTest::addRow("order") << u"PO-000871: status written"_s << u"000871"_s;
    QTest::addRow("long number nobody told") << u"account 5029234 refused"_s << u"5029234"_s;
    QTest::addRow("password member") << u"{\"password\": \"hunter22\"}"_s << u"hunter22"_s;
    QTest::addRow("signed address") << u"https://x.example/?sig=abcDEF123&a=1"_s << u"abcDEF123"_s;
}

void TestMask::hides()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    Mask mask(true, "salt");
    mask.hide(u"Jane of MSP"_s, u"user"_s);
    mask.hideNumber(u"PO-000871"_s, u"PO"_s);
    QVERIFY2(!mask.text(text).contains(secret), qPrintable(mask.text(text)));
}

void TestMask::sameNumberSameCode()
{
    Mask mask(true, "salt");
    mask.hideNumber(u"PO-000871"_s, u"PO"_s);
    mask.hideNumber(u"PO-0008712"_s, u"PO"_s);
    const QStringList words = mask.text(u"PO-000871 then PO-000871 then PO-0008712"_s).split(u" then "_s);
    QCOMPARE(words.at(0), words.at(1));
    QVERIFY(words.at(0) != words.at(2));
    QVERIFY(words.at(0).startsWith(u"[PO "_s));
}

void TestMask::anotherBundleOtherCodes()
{
    Mask one(true, "salt");
    Mask other(true, "pepper");
    one.hideNumber(u"PO-000871"_s, u"PO"_s);
    other.hideNumber(u"PO-000871"_s, u"PO"_s);
    QVERIFY(one.text(u"PO-000871"_s) != other.text(u"PO-000871"_s));
}

void TestMask::numbersMayBeShown()
{
    Mask mask(false, "salt");
    mask.hideNumber(u"PO-000871"_s, u"PO"_s);
    mask.hide(u"Jane of MSP"_s, u"user"_s);
    QCOMPARE(mask.text(u"PO-000871"_s), u"PO-000871"_s);
    QVERIFY(!mask.text(u"Jane of MSP"_s).contains(u"Jane"_s));
}

void TestMask::leavesTheRest()
{
    Mask mask(true, "salt");
    mask.hide(u"US"_s, u"country"_s); // too short to be told from a word
    const QString line = u"2026-11-21T08:00:00Z Get Order Status success, 1234 ms: unchanged 12, USE of 4 requests"_s;
    QCOMPARE(mask.text(line), line);
}

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
