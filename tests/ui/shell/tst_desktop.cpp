#include "app/desktop/autostart.h"
#include "app/desktop/filewindowmemory.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "ui/shell/statewatch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quitsWithin = 3000; ///< ms

/// The real program, without a screen.
class Started
{
public:
    explicit Started(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(WAYBILL_PROGRAM), arguments);
        process.waitForStarted();
    }
    ~Started()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowsPlaceSurvivesARestart();
    void startsAtSignInWhenAskedTo();
    void aSecondStartWakesTheFirst();
    void theSecondProcessEndsAndTheFirstStays();
    void quitsInTheMiddleOfAPass();
    void theProcessEndsOnSigterm();
    void theSampleWeekMovesOnWithoutWaiting();
};

void DesktopTest::theWindowsPlaceSurvivesARestart()
{
    const QTemporaryDir folder;
    FileWindowMemory(folder.path()).keep(u"tab"_s, 3);
    QCOMPARE(FileWindowMemory(folder.path()).value(u"tab"_s).toInt(), 3);
    QVERIFY(FileWindowMemory(folder.path()).value(u"other"_s).isUndefined());
}

void DesktopTest::startsAtSignInWhenAskedTo()
{
    const QTemporaryDir folder;
    Autostart autostart(folder.filePath(u"autostart"_s));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QFile entry(folder.filePath(u"autostart/waybill.desktop"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("--hidden\n"));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QCOMPARE(Autostart::command(u"/opt/my way/waybill"_s), u"\"/opt/my way/waybill\" --hidden"_s);
    QCOMPARE(Autostart::command(u"/opt/100%/$x"_s), u"\"/opt/100%%/\\\\$x\" --hidden"_s);
}

void DesktopTest::aSecondStartWakesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(!first.wakeOther(true));
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QProcess second;
    second.setProgram(QStringLiteral(WAYBILL_PROGRAM));
    second.setArguments({u"--data"_s, folder.path()});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    second.setProcessEnvironment(environment);
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 0);
    second.setArguments({u"--data"_s, folder.path(), u"--hidden"_s}); // autostart never pushes itself forward
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::Running, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(raised.size(), 1);
    const QTemporaryDir elsewhere;
    QVERIFY(!SingleInstance(elsewhere.path()).wakeOther(true)); // another data folder is another Waybill
}

void DesktopTest::theSecondProcessEndsAndTheFirstStays()
{
    const QTemporaryDir folder;
    Started first({u"--data"_s, folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(SingleInstance(folder.path()).wakeOther(false), 20'000);
    Started second({u"--data"_s, folder.path()});
    QVERIFY(second.process.waitForFinished(20'000));
    QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.process.exitCode(), 0);
    QCOMPARE(first.process.state(), QProcess::Running);
}

void DesktopTest::quitsInTheMiddleOfAPass()
{
    const QTemporaryDir folder;
    ProgramOptions options;
    options.dataFolder = folder.path();
    options.sample = true;
    options.samplePasses = 80;
    auto program = std::make_unique<Program>(options);
    program->start();
    QTRY_VERIFY_WITH_TIMEOUT(program->window().watch().state().running && program->window().watch().done() > 3, 30'000);
    QElapsedTimer timer;
    timer.start();
    program.reset();
    QVERIFY2(timer.elapsed() < quitsWithin, qPrintable(QString::number(timer.elapsed())));
}

void DesktopTest::theProcessEndsOnSigterm()
{
    Started sample({u"--sandbox"_s, u"--passes"_s, u"80"_s});
    QTest::qWait(1500); // somewhere in its passes; where exactly does not matter
    QCOMPARE(sample.process.state(), QProcess::Running);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(sample.process.processId()), SIGTERM);
    QVERIFY(sample.process.waitForFinished(10'000));
    QVERIFY2(timer.elapsed() < quitsWithin, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(sample.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sample.process.exitCode(), 0);
}

void DesktopTest::theSampleWeekMovesOnWithoutWaiting()
{
    SampleWorld world;
    QVERIFY(world.begin());
    const QDateTime start = world.now();
    QSignalSpy troubles(&world, &SampleWorld::troubled);
    world.play(2);
    QTRY_VERIFY_WITH_TIMEOUT(world.isMoving(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isMoving(), 60'000);
    QCOMPARE(world.now(), start.addSecs(2 * world.step().count()));
    QVERIFY2(troubles.isEmpty(), troubles.isEmpty() ? "" : qPrintable(troubles.first().first().value<Error>().message));
    const auto state = world.service().ask<Result<ProgramState>>([](SyncCore &core) { return core.programState(); }).result();
    QVERIFY(state && state->followed > 0 && state->templatesOn == 1);
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
