#include "storefixture.h"

#include "core/store/enginelock.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The test starts itself as a child that writes, holds the lock, and is killed.
class TestStoreKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingCommittedIsLost();
    void theLockDiesWithItsProcess();
    void onlyOneEngineAtATime();
    void aFolderThatIsNotThereIsAnError();
};

/// Commits one outbox entry (and its order's event, in the same transaction) after another and says each id.
static int writeForEver(const QString &folder)
{
    auto stores = Stores::open(folder);
    if (!stores)
        return 1;
    Stores &store = **stores;
    const TargetRecord order{ConnectionId(u"tgt"_s), RecordId(u"r1"_s)};
    for (int count = 0;; ++count) {
        Transaction tx(*store.database);
        OutboxEntry entry;
        entry.order = order;
        entry.writeKey = u"key %1"_s.arg(count);
        entry.intendedAt = noon();
        const auto ids = store.outbox.intend({entry});
        if (!ids)
            return 2;
        EventMemory event;
        event.key = u"event %1"_s.arg(ids->constFirst());
        if (!store.events.remember(order, {event}, noon()) || !tx.commit())
            return 3;
        std::printf("%lld\n", static_cast<long long>(ids->constFirst()));
        std::fflush(stdout);
    }
}

static int holdTheLock(const QString &folder)
{
    const auto lock = EngineLock::take(folder);
    std::printf("%s\n", lock ? "held" : "busy");
    std::fflush(stdout);
    return lock ? QCoreApplication::exec() : 4;
}

static void startChild(QProcess &child, const QString &what, const QString &folder)
{
    child.start(QCoreApplication::applicationFilePath(), {what, folder});
    QVERIFY(child.waitForReadyRead(30'000));
}

static void killChild(QProcess &child)
{
    child.kill();
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

void TestStoreKill::nothingCommittedIsLost()
{
    QTemporaryDir folder;
    {
        auto stores = Stores::open(folder.path());
        Connection target;
        target.id = ConnectionId(u"tgt"_s);
        target.role = ConnectionRole::Target;
        target.createdAt = noon();
        SUCCEEDS((*stores)->connections.add(target));
    }
    qint64 lastSaid = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        startChild(child, u"--write"_s, folder.path());
        for (int lines = 0; lines <= round; ++lines) // killed a little later each time
            child.waitForReadyRead(20);
        killChild(child);
        for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty() && child.exitStatus() == QProcess::CrashExit)
                lastSaid = qMax(lastSaid, line.toLongLong());
        }
        auto stores = Stores::open(folder.path());
        QVERIFY(stores.hasValue());
        SUCCEEDS((*stores)->database->checkIntegrity());
        VALUE_OF(pending, (*stores)->outbox.pending());
        QVERIFY(lastSaid > 0);
        QVERIFY(pending.constLast().id >= lastSaid);                 // said: committed
        QCOMPARE(pending.constLast().id, qint64(pending.size()));    // no gaps
        VALUE_OF(events, (*stores)->database->number(u"SELECT count(*) FROM event"_s));
        QCOMPARE(events, qint64(pending.size()));                    // never half a transaction
    }
}

void TestStoreKill::theLockDiesWithItsProcess()
{
    QTemporaryDir folder;
    QProcess child;
    startChild(child, u"--lock"_s, folder.path());
    QCOMPARE(child.readLine().trimmed(), "held");
    const auto busy = EngineLock::take(folder.path());
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Busy);
    QVERIFY2(busy.error().message.contains(QString::number(child.processId())), qPrintable(busy.error().message));
    killChild(child);
    QVERIFY(EngineLock::take(folder.path()).hasValue());
}

void TestStoreKill::onlyOneEngineAtATime()
{
    QTemporaryDir folder;
    auto first = EngineLock::take(folder.path());
    QVERIFY(first.hasValue());
    FAILS_AS(EngineLock::take(folder.path()), ErrorKind::Busy);
    auto stores = Stores::open(folder.path());
    QVERIFY(stores.hasValue()); // opening is not syncing
    QVERIFY(Stores::open(folder.path(), Database::Access::ReadOnly).hasValue());
    QTemporaryDir other;
    QVERIFY(EngineLock::take(other.path()).hasValue());
    *first = nullptr;
    QVERIFY(EngineLock::take(folder.path()).hasValue());
}

void TestStoreKill::aFolderThatIsNotThereIsAnError()
{
    FAILS_AS(EngineLock::take(u"/nonexistent/folder"_s), ErrorKind::Storage);
    FAILS_AS(Stores::open(u"/proc/nowhere"_s), ErrorKind::Storage);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write"_s)
        return writeForEver(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == u"--lock"_s)
        return holdTheLock(arguments.at(2));
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storekill.moc"
