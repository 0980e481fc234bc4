#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The week played under other languages and time zones: every change, reason and end value is the same, byte for byte.
class TestWorldwide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWeekIsTheSameEverywhere_data();
    void theWeekIsTheSameEverywhere();

private:
    static QByteArray play(const QString &language, const QString &zone, int *code);
    QByteArray m_first;
};

QByteArray TestWorldwide::play(const QString &language, const QString &zone, int *code)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANG"_s, u"LC_ALL"_s})
        environment.insert(name, language);
    environment.insert(u"TZ"_s, zone);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WAYBILLCTL), {u"sync"_s, u"--sandbox"_s, u"--format"_s, u"json"_s});
    process.waitForFinished(120'000);
    *code = process.exitCode();
    // When a pass began differs by a second: the pause before a retry is drawn by lot.
    QList<QByteArray> lines = (process.readAllStandardOutput() + process.readAllStandardError()).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("\"at\": "); });
    return lines.join('\n');
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
    int code = -1;
    const QByteArray said = play(language, zone, &code);
    QVERIFY2(code == 0, said.right(2000).constData());
    QVERIFY(said.size() > 20'000);
    if (m_first.isEmpty())
        m_first = said;
    const QList<QByteArray> want = m_first.split('\n');
    const QList<QByteArray> have = said.split('\n');
    for (qsizetype i = 0; i < qMin(want.size(), have.size()); ++i)
        QCOMPARE(have.at(i), want.at(i));
    QCOMPARE(have.size(), want.size());
}

QTEST_GUILESS_MAIN(TestWorldwide)
#include "tst_worldwide.moc"
