#include "app/headless/report.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvKeepsEveryCellHarmless();
    void tableCutsTheWidestColumn();
    void aSentenceGoesOnInTheNextLine();
    void tableKeepsOutsideTextOnItsLine();
    void jsonKeepsTextAsItIs();
};

void TestReport::csvKeepsEveryCellHarmless()
{
    Report report({{u"po"_s, u"Order"_s}, {u"what"_s, u"What changed"_s}});
    report.add({u"PO-1"_s, u"=1+1"_s});
    report.add({u"PO-2"_s, u"a;b"_s});
    QCOMPARE(report.text(Format::Csv), u"po,what\r\nPO-1,'=1+1\r\nPO-2,\"a;b\"\r\n"_s);
}

void TestReport::tableCutsTheWidestColumn()
{
    Report report({{u"po"_s, u"Order"_s}, {u"what"_s, u"What changed"_s}, {u"n"_s, u"Lines"_s, true}});
    report.add({u"PO-000871"_s, QString(60, u'x'), u"2"_s});
    const QStringList lines = report.text(Format::Table, 50).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(2).size(), 50);
    QVERIFY(lines.at(2).contains(u"x…"_s));
    QVERIFY(lines.at(2).endsWith(u"    2"_s));
}

void TestReport::aSentenceGoesOnInTheNextLine()
{
    Report report({{u"po"_s, u"Order"_s}, {u"why"_s, u"Why"_s, false, true}, {u"n"_s, u"Lines"_s, true}});
    report.add({u"PO-1"_s, u"The supplier sent neither "_s + QString(30, u'x') + u" nor a date."_s, u"2"_s});
    const QStringList lines = report.text(Format::Table, 36).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.mid(2), (QStringList{u"PO-1   The supplier sent           2"_s, u"       neither"_s, u"       xxxxxxxxxxxxxxxxxxxxxx"_s,
                                        u"       xxxxxxxx nor a date."_s}));
}

void TestReport::tableKeepsOutsideTextOnItsLine()
{
    Report report({{u"a"_s, u"A"_s}});
    report.add({u"one\r\ntwo\u202Ethree\x1b[31m"_s});
    const QString table = report.text(Format::Table);
    QCOMPARE(table.count(u'\n'), 3);
    QVERIFY(!table.contains(QChar(0x1b)));
    QVERIFY(!table.contains(QChar(0x202e)));
}

void TestReport::jsonKeepsTextAsItIs()
{
    Report report({{u"a"_s, u"A"_s}});
    report.add({u"=1+1\n%1 <b>"_s});
    const auto array = QJsonDocument::fromJson(report.text(Format::Json).toUtf8()).array();
    QCOMPARE(array.at(0).toObject().value(u"a"_s).toString(), u"=1+1\n%1 <b>"_s);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
