#include "app/headless/sandboxstory.h"
#include "core/mapping/lint.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The recommended mapping of each of the nine pairs against the live schema of its stand-in: nothing to say against it, as it is
/// begun with and as "Back to the recommended mapping" gives it back.
class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPair_data();
    void eachPair();

private:
    std::unique_ptr<Headless::SandboxStory> m_story;
    QString m_columns; ///< that the story was begun with
};

void TestPresets::eachPair_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("columns"); ///< what ServiceNow's administrator made
    for (const QString &source : {u"tdsynnex"_s, u"ordersync"_s, u"telaris"_s}) {
        for (const QString &target : {u"autotask"_s, u"servicenow"_s, u"woocommerce"_s})
            QTest::addRow("%s to %s", qPrintable(source), qPrintable(target)) << source << target << QString();
    }
    for (const QString &source : {u"tdsynnex"_s, u"ordersync"_s, u"telaris"_s})
        QTest::addRow("%s to servicenow, the other connector's columns", qPrintable(source)) << source << u"servicenow"_s << u"vendor digitalBridge"_s;
}

void TestPresets::eachPair()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, columns);
    if (!m_story || columns != m_columns) {
        m_columns = columns;
        m_story = std::make_unique<Headless::SandboxStory>();
        QVERIFY(m_story->begin(u"mixed"_s));
        if (!columns.isEmpty()) {
            const QJsonObject sets{{u"columnSets"_s, QJsonArray::fromStringList(columns.split(u' '))}};
            m_story->sandbox().run([&] { QCOMPARE(m_story->sandbox().standIn(u"servicenow"_s)->setOptions(sets).status, 200); });
        }
        const auto connected = m_story->connect(false);
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().message));
    }
    const auto flows = m_story->flows();
    const auto flow = std::find_if(flows.cbegin(), flows.cend(), [&](const Headless::StoryFlow &each) { return each.source == source && each.target == target; });
    QVERIFY(flow != flows.cend());
    const auto desk = m_story->service().ask<Result<MappingDesk>>([name = flow->name](SyncCore &core) { return core.mappingDesk(name); }).result();
    QVERIFY2(desk, qPrintable(desk ? QString() : desk.error().message));
    QVERIFY(desk->recommended);
    QVERIFY(*desk->recommended == desk->saved); // going back to it is beginning anew
    QVERIFY(!desk->recommended->targetFields().isEmpty());
    for (const LintFinding &finding : lint(*desk->recommended, desk->schema))
        QFAIL(qPrintable(finding.code + u" at "_s + finding.member + u": "_s + finding.text));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
