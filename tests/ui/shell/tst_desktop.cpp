#include "app/desktop/autostart.h"
#include "app/desktop/filewindowmemory.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "core/store/backup.h"
#include "core/store/stores.h"
#include "tests/ui/support/patience.h"
#include "ui/shell/noticearea.h"
#include "ui/shell/statewatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// ms. Three seconds are promised, on a machine that has time for it; a quit that waits for somebody's answer takes half a minute.
constexpr int quitsWithin = 15'000;

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
        process.waitForStarted(-1);
    }
    ~Started()
    {
        process.kill();
        process.waitForFinished();
    }
    /// By itself and content.
    bool hasEnded() const { return m_ended.size() == 1 && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0; }

    QProcess process;

private:
    QSignalSpy m_ended{&process, &QProcess::finished};
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
    void damagedDataAreExchangedByOnePress();
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
    Started second({u"--data"_s, folder.path()});
    QTRY_COMPARE(raised.size(), 1);
    QTRY_VERIFY(second.hasEnded());
    Started byItself({u"--data"_s, folder.path(), u"--hidden"_s}); // autostart never pushes itself forward
    QTRY_VERIFY(byItself.hasEnded());
    QCOMPARE(raised.size(), 1);
    const QTemporaryDir elsewhere;
    QVERIFY(!SingleInstance(elsewhere.path()).wakeOther(true)); // another data folder is another Waybill
}

void DesktopTest::theSecondProcessEndsAndTheFirstStays()
{
    const QTemporaryDir folder;
    Started first({u"--data"_s, folder.path()});
    QTRY_VERIFY(SingleInstance(folder.path()).wakeOther(false));
    Started second({u"--data"_s, folder.path()});
    QTRY_VERIFY(second.hasEnded());
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
    QTRY_VERIFY(program->window().watch().state().running && program->window().watch().done() > 3);
    QElapsedTimer timer;
    timer.start();
    program.reset();
    QVERIFY2(timer.elapsed() < quitsWithin, qPrintable(QString::number(timer.elapsed())));
}

void DesktopTest::theProcessEndsOnSigterm()
{
    const QTemporaryDir folder;
    Started sample({u"--sandbox"_s, u"--passes"_s, u"80"_s, u"--data"_s, folder.path()});
    QTRY_VERIFY(SingleInstance(folder.path()).wakeOther(false));
    QCOMPARE(sample.process.state(), QProcess::Running); // somewhere in its start or its passes; where exactly does not matter
    ::kill(pid_t(sample.process.processId()), SIGTERM);
    QTRY_VERIFY(sample.hasEnded());
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

/// The data file lost its second half: the window says so and what can be done, and one press goes on with the backup.
void DesktopTest::damagedDataAreExchangedByOnePress()
{
    const QTemporaryDir folder;
    {
        const auto stores = Stores::open(folder.path());
        QVERIFY(stores.hasValue());
        QVERIFY(Backups(folder.path()).make(*(*stores)->database, QDateTime::currentDateTimeUtc(), u"daily"_s).hasValue());
    }
    QFile file(folder.filePath(u"waybill.db"_s));
    QVERIFY(file.resize(file.size() / 2));
    ProgramOptions options;
    options.dataFolder = folder.path();
    options.looksAtOrders = false;
    Program program(options);
    program.start();
    const auto told = [&] { return program.window().notices().words().join(u' '); };
    QTRY_VERIFY(told().contains(u"is damaged"_s));
    QVERIFY2(told().contains(u"newest whole backup"_s), qPrintable(told()));
    const auto buttons = program.window().notices().findChildren<QPushButton *>();
    const auto goOn = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *each) { return each->text() == "Go on with the backup"_L1; });
    QVERIFY(goOn != buttons.cend());
    QTest::mouseClick(*goOn, Qt::LeftButton);
    QTRY_VERIFY(told().contains(u"The data are those of"_s));
    QVERIFY2(!told().contains(u"is damaged"_s), qPrintable(told()));
    QTRY_VERIFY(program.window().watch().isKnown());
    QCOMPARE(QDir(folder.filePath(u"backups"_s)).entryList({u"*-before-rebuild.db"_s}).size(), 1);
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
