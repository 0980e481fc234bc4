#include "core/mapping/recommended.h"
#include "core/mapping/templatefile.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The templates that are shipped: each is read whole, is of the pair it is called after, and writes what it may.
class TestShipped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all_data();
    void all();
    void r15_telarisTellsAShopOneThingOnly();
};

void TestShipped::all_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QByteArray>("file");
    for (const ShippedTemplate &each : shippedTemplates())
        QTest::newRow(each.pair) << QString::fromLatin1(each.pair) << each.file;
}

void TestShipped::all()
{
    QFETCH(QString, pair);
    QFETCH(QByteArray, file);
    const auto read = templateFromFile(file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->source + u'-' + read->target, pair);
    QVERIFY(!read->mapping.targetFields().isEmpty());
    QVERIFY(read->mapping.unlocked.isEmpty()); // nobody has unlocked anything
    for (const NoteRule &note : read->mapping.notes)
        QVERIFY(!note.customer); // only by a person's choice
    for (const StatusRule &rule : read->mapping.statuses) {
        for (const StageValue &value : rule.values)
            QVERIFY(value.value.text != "cancelled"_L1 && value.value.text != "refunded"_L1);
    }
    const auto again = templateFromFile(templateToFile(*read));
    QVERIFY(again);
    QCOMPARE(*again, *read);
}

void TestShipped::r15_telarisTellsAShopOneThingOnly()
{
    const auto shipped = recommendedTemplate(u"telaris"_s, u"woocommerce"_s);
    QVERIFY(shipped);
    const Mapping &mapping = shipped->mapping;
    QVERIFY(mapping.fields.isEmpty() && mapping.blocks.isEmpty() && mapping.notes.isEmpty());
    QCOMPARE(mapping.statuses.size(), 1);
    QStringList starts;
    for (const StatusValue &start : mapping.statuses.first().startValues)
        starts.append(start.text);
    QCOMPARE(starts, QStringList({u"pending"_s, u"processing"_s, u"on-hold"_s}));
    for (const StageValue &value : mapping.statuses.first().values) {
        QVERIFY(value.stage == Stage::Invoiced || value.stage == Stage::Closed);
        QCOMPARE(value.value.text, u"completed"_s);
    }
    QCOMPARE(mapping.statuses.first().values.size(), 2);
}

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"
