#include "core/base/csv.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void aLineIsOneRecord();
};

void TestCsv::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"PO-1"_s << u"PO-1"_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+cmd|x"_s << u"'+cmd|x"_s;
    QTest::newRow("plus number") << u"+49123"_s << u"'+49123"_s;
    QTest::newRow("minus word") << u"-rm"_s << u"'-rm"_s;
    QTest::newRow("minus number") << u"-3.5"_s << u"-3.5"_s;
    QTest::newRow("minus what is no number") << u"-inf"_s << u"'-inf"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("spaces before") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("wide equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("comma and quotes") << u"a, \"b\""_s << u"\"a, \"\"b\"\"\""_s;
    QTest::newRow("separator of other countries") << u"a;=1+1"_s << u"\"a;=1+1\""_s;
    QTest::newRow("two lines") << u"a\n=b"_s << u"\"a\n=b\""_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a space") << u" "_s << u" "_s;
}

void TestCsv::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestCsv::aLineIsOneRecord()
{
    QCOMPARE(csvLine({u"PO-1"_s, u"a,b"_s, {}, u"=x"_s}), u"PO-1,\"a,b\",,'=x\r\n"_s);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
