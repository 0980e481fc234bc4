#include "tests/ui/goldenpath/goldenwalk.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The golden path for each two systems: the same screens, within the same numbers (golden path, "Budget").
class TestGoldenPairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPair_data();
    void eachPair();
};

void TestGoldenPairs::eachPair_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("vendor");
    const QMap<QString, QString> vendors{{u"tdsynnex"_s, u"TD SYNNEX"_s}, {u"ordersync"_s, u"Ingram Micro"_s}, {u"telaris"_s, u"Telaris Distribution"_s}};
    for (auto source = vendors.begin(); source != vendors.end(); ++source) {
        for (const QString &target : {u"autotask"_s, u"servicenow"_s, u"woocommerce"_s})
            QTest::addRow("%s to %s", qPrintable(source.key()), qPrintable(target)) << source.key() << target << source.value();
    }
}

void TestGoldenPairs::eachPair()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, vendor);
    Headless::SandboxStory story;
    const auto begun = story.begin(u"mixed"_s);
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    QVERIFY(story.advance(std::chrono::hours(24 * 4))); // all has happened: shipped, cancelled, invoiced
    GoldenWalk walk(story, source, target, vendor);
    const QString trouble = walk.walk();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    qInfo().noquote() << source << "to" << target << ':' << walk.summary();
    QCOMPARE(walk.writesBeforeTheYes, 0);
    QCOMPARE(walk.texts.size(), 7);
    QVERIFY(walk.clicks() <= 12);
    QVERIFY(walk.typed() <= 7);
    QVERIFY2(walk.strange.isEmpty(), qPrintable(walk.strange.join(u'\n')));
}

QTEST_MAIN(TestGoldenPairs)
#include "tst_goldenpairs.moc"
