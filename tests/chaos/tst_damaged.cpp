#include "app/headless/sandboxstory.h"
#include "tests/chaos/storyend.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The data file is spoiled in the middle of a story. It goes on with the backup: what was written since the backup is not
/// written again, nothing goes back, and the end is that of an unbroken run.
class TestDamaged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theStoryEndsAsUnbroken_data();
    void theStoryEndsAsUnbroken();

private:
    struct End
    {
        QJsonObject records;
        QMap<QString, int> writes;
    };
    static End endOf(Headless::SandboxStory &story);
    static void pass(Headless::SandboxStory &story);
    static void begin(Headless::SandboxStory &story);

    End m_unbroken;
};

TestDamaged::End TestDamaged::endOf(Headless::SandboxStory &story)
{
    End end{comparableRecords(story.sandbox().state(u"autotask"_s)), {}};
    for (const Sandbox::JournalEntry &entry : story.sandbox().journal().entries(u"autotask"_s)) {
        if (changesSomething(entry) && entry.handled)
            ++end.writes[entry.path.section(u'/', -2)];
    }
    return end;
}

void TestDamaged::begin(Headless::SandboxStory &story)
{
    const auto begun = story.begin(QStringLiteral(FAULT_SCENARIO));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    const auto connected = story.connect(true);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    pass(story);
}

void TestDamaged::pass(Headless::SandboxStory &story)
{
    const auto summary = story.pass();
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QVERIFY2(!summary->stopped, summary->stopped ? qPrintable(summary->stopped->message) : "");
}

void TestDamaged::initTestCase()
{
    Headless::SandboxStory story;
    begin(story);
    for (const int minutes : {120, 5, 60}) {
        QVERIFY(story.advance(std::chrono::minutes(minutes)));
        pass(story);
    }
    m_unbroken = endOf(story);
    QVERIFY(!m_unbroken.writes.isEmpty());
}

void TestDamaged::theStoryEndsAsUnbroken_data()
{
    QTest::addColumn<qint64>("from"); // per mille of the file
    QTest::addColumn<qint64>("length");
    QTest::newRow("its head is gone") << qint64(0) << qint64(1);
    QTest::newRow("its middle is spoiled") << qint64(100) << qint64(800);
    QTest::newRow("it ends halfway") << qint64(500) << qint64(-1);
    QTest::newRow("nothing is left of it") << qint64(0) << qint64(-1);
}

void TestDamaged::theStoryEndsAsUnbroken()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    Headless::SandboxStory story;
    begin(story);
    const auto made = story.service().ask<Result<BackupFile>>([](SyncCore &core) { return core.backUp({}); }).result();
    QVERIFY2(made.hasValue(), made ? "" : qPrintable(made.error().message));
    QVERIFY(story.advance(std::chrono::minutes(120)));
    pass(story); // its writes are known to the file that is lost, and not to the backup
    const End before = endOf(story);

    // The program ends, the disk goes bad, the program starts.
    const QString name = QDir(story.dataFolder()).filePath(u"waybill.db"_s);
    QByteArray bad;
    const auto spoil = [&] {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        bad = file.readAll();
        if (length < 0)
            bad.truncate(bad.size() * from / 1'000);
        else
            bad.replace(bad.size() * from / 1'000, std::max<qint64>(100, bad.size() * length / 1'000),
                        QByteArray(std::max<qint64>(100, bad.size() * length / 1'000), '\xff'));
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bad) == bad.size());
    };
    story.end();
    spoil();
    const auto opened = story.restart();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    QVERIFY2(opened.error().message.contains(name) && opened.error().message.contains(u"newest whole backup"_s), qPrintable(opened.error().message));
    const auto rebuilt = story.service().ask<Result<Rebuilt>>([](SyncCore &core) { return core.rebuild(); }).result();
    QVERIFY2(rebuilt.hasValue(), rebuilt ? "" : qPrintable(rebuilt.error().message));
    QCOMPARE(rebuilt->from.file, made->file);
    QFile kept(rebuilt->kept);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bad);

    QVERIFY(story.advance(std::chrono::minutes(5)));
    pass(story);
    const End after = endOf(story);
    QCOMPARE(after.records, before.records); // nothing went back
    QCOMPARE(after.writes, before.writes);   // and nothing was sent again
    QVERIFY(story.advance(std::chrono::minutes(60)));
    pass(story);
    const End end = endOf(story);
    QCOMPARE(end.records, m_unbroken.records);
    QCOMPARE(end.writes, m_unbroken.writes);
    const auto audit = story.service().ask<Result<QList<AuditEntry>>>([](SyncCore &core) { return core.audit(u"rebuild"_s, 10); }).result();
    QCOMPARE(audit->size(), 1);
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
