#include "secretstorecontract.h"

#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/memorysecretstore.h"
#include "core/secrets/vault/filevault.h"

#include <QCoroTask>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Runs in a session of its own, where there is a keychain, a locked one, or none.
class WithKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheProgram();
    void answersInAnotherThread();
};

void WithKeychain::survivesTheProgram()
{
    const ConnectionId connection(u"c"_s);
    {
        KeychainSecretStore store;
        QVERIFY(QCoro::waitFor(store.write(connection, u"k"_s, u"kept"_s)).hasValue());
    }
    KeychainSecretStore again;
    const auto read = QCoro::waitFor(again.read(connection, u"k"_s));
    QVERIFY(read.hasValue());
    QCOMPARE(*read, u"kept"_s);
    KeychainSecretStore other(u"another service"_s);
    const auto foreign = QCoro::waitFor(other.read(connection, u"k"_s));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, ErrorKind::NotFound);
}

void WithKeychain::answersInAnotherThread()
{
    std::atomic<bool> wentWell = false;
    const std::unique_ptr<QThread> thread(QThread::create([&wentWell] {
        KeychainSecretStore store;
        const ConnectionId connection(u"c"_s);
        const auto written = QCoro::waitFor(store.write(connection, u"thread"_s, u"mine"_s));
        const auto read = QCoro::waitFor(store.read(connection, u"thread"_s));
        wentWell = written && read && *read == u"mine"_s;
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60'000);
    QVERIFY(wentWell);
}

class WithoutKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysSoInWords();
};

void WithoutKeychain::saysSoInWords()
{
    KeychainSecretStore store(u"waybill"_s, 3s);
    const ConnectionId connection(u"c-one"_s);
    const auto read = QCoro::waitFor(store.read(connection, u"password"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Secret); // never NotFound: that would look like a lost login
    QVERIFY2(read.error().message.contains(u"keychain"_s), qPrintable(read.error().message));
    const auto written = QCoro::waitFor(store.write(connection, u"password"_s, u"topsecret"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Secret);
    const auto keys = QCoro::waitFor(store.keys(connection));
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::Secret);
    const auto removed = QCoro::waitFor(store.removeAll(connection));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Secret);
    // And nothing was kept anywhere else.
    QProcess grep;
    grep.start(u"grep"_s, {u"-rlE"_s, u"topsecret|dG9wc2VjcmV0"_s, QDir::homePath()});
    QVERIFY(grep.waitForFinished(30'000));
    QCOMPARE(grep.readAllStandardOutput(), QByteArray());
}

/// Starts this program again, in sessions of their own.
class TestSecretStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keychain();
    void lockedKeychain();
    void noSession();

private:
    void inSession(const QString &script, const QString &part, bool withBus);
};

/// Runs a part of this program in a scratch home, with a D-Bus session of its own or without any.
void TestSecretStores::inSession(const QString &script, const QString &part, bool withBus)
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"run"_s)); // QTemporaryDir is 0700, and so must this be
    QVERIFY(QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList shell{u"bash"_s, u"-c"_s, script + u" \"$0\" "_s + part, QCoreApplication::applicationFilePath()};
    session.start(withBus ? u"dbus-run-session"_s : u"env"_s, (withBus ? QStringList{u"--"_s} : QStringList()) + shell);
    QVERIFY2(session.waitForFinished(90'000), "the session did not end");
    const QByteArray said = session.readAllStandardOutput();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("PASS"), said.constData());
}

// The daemon is told to end by closing the session's bus.
static const QString unlock =
    u"printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"_s;

void TestSecretStores::keychain()
{
    inSession(unlock, u"--with-keychain"_s, true);
}

void TestSecretStores::lockedKeychain()
{
    // Filled while it is open: what is there must not look like "never stored" once it is locked.
    const QString lock = u" dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
                         "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login"_s;
    inSession(unlock + u" \"$0\" --fill && "_s + lock + u" >/dev/null && "_s, u"--without-keychain"_s, true);
}

void TestSecretStores::noSession()
{
    inSession({}, u"--without-keychain"_s, false);
}

/// One test class after the other: Qt Test does not run one inside another.
static int runContract(SecretStore &store)
{
    SecretStoreContract contract(&store);
    return QTest::qExec(&contract, QStringList{u"contract"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments{u"part"_s};
    if (app.arguments().contains(u"--with-keychain"_s)) {
        KeychainSecretStore store;
        WithKeychain more;
        return runContract(store) + QTest::qExec(&more, arguments);
    }
    if (app.arguments().contains(u"--without-keychain"_s)) {
        WithoutKeychain test;
        return QTest::qExec(&test, arguments);
    }
    if (app.arguments().contains(u"--fill"_s)) {
        KeychainSecretStore store;
        const auto written = QCoro::waitFor(store.write(ConnectionId(u"c-one"_s), u"password"_s, u"stored"_s));
        return written ? 0 : 1;
    }
    MemorySecretStore memory;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.vault"_s);
    const auto made = FileVault::create(path, "only for this test", {1, 8192});
    const auto vault = FileVault::open(path, "only for this test");
    if (!made || !vault)
        qFatal("no vault: %s", qPrintable(vault ? made.error().message : vault.error().message));
    TestSecretStores sessions;
    return runContract(memory) + runContract(**vault) + QTest::qExec(&sessions, argc, argv);
}
#include "tst_secretstores.moc"
