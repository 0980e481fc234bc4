#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The week played under other languages and time zones: what Autotask holds at the end is the same, byte for byte, and so
/// is every change and reason that was told on the way.
class TestWorldwide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWeekIsTheSameEverywhere_data();
    void theWeekIsTheSameEverywhere();

private:
    struct Played
    {
        int code = -1;
        QByteArray said;
        QByteArray state;
    };
    Played play(const QString &language, const QString &zone) const;

    QTemporaryDir m_folder;
    Played m_first;
};

TestWorldwide::Played TestWorldwide::play(const QString &language, const QString &zone) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANG"_s, u"LC_ALL"_s})
        environment.insert(name, language);
    environment.insert(u"TZ"_s, zone);
    const QString name = m_folder.filePath(u"state.json"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WAYBILLCTL), {u"sync"_s, u"--sandbox"_s, u"--format"_s, u"json"_s, u"--state"_s, name});
    process.waitForFinished(300'000);
    Played played;
    played.code = process.exitCode();
    QFile state(name);
    if (state.open(QIODevice::ReadOnly))
        played.state = state.readAll();
    state.remove();
    // When a pass began differs by a second: the pause before a retry is drawn by lot.
    QList<QByteArray> lines = (process.readAllStandardOutput() + process.readAllStandardError()).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("\"at\": "); });
    played.said = lines.join('\n');
    return played;
}

void TestWorldwide::theWeekIsTheSameEverywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("zone");
    QTest::newRow("C, UTC") << u"C"_s << u"UTC"_s;
    QTest::newRow("German, Berlin") << u"de_DE.UTF-8"_s << u"Europe/Berlin"_s;
    QTest::newRow("Turkish, Kiritimati") << u"tr_TR.UTF-8"_s << u"Pacific/Kiritimati"_s;
}

void TestWorldwide::theWeekIsTheSameEverywhere()
{
    QFETCH(QString, language);
    QFETCH(QString, zone);
    const Played played = play(language, zone);
    QVERIFY2(played.code == 0, played.said.right(2000).constData());
    QVERIFY(played.said.size() > 20'000 && played.state.size() > 20'000);
    QVERIFY(played.state.contains("Vendor status: "));
    if (m_first.said.isEmpty())
        m_first = played;
    QVERIFY(played.state == m_first.state);
    const QList<QByteArray> want = m_first.said.split('\n');
    const QList<QByteArray> have = played.said.split('\n');
    for (qsizetype i = 0; i < qMin(want.size(), have.size()); ++i)
        QCOMPARE(have.at(i), want.at(i));
    QCOMPARE(have.size(), want.size());
}

QTEST_GUILESS_MAIN(TestWorldwide)
#include "tst_worldwide.moc"
