#include "core/engine/scheduler.h"
#include "core/net/gate.h"
#include "core/store/backup.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Which passes run, and beside which others. The passes are played; store, clock and outages are real.
class TestScheduler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSlowPassHoldsUpNobodyElse();
    void onePassOfATemplateAtATime();
    void aConnectionIsTriedByOneTemplate();
    void aDeadConnectionStopsItsOwnTemplatesOnly();
    void aRecoveryIsMarkedAndToldTogether();
    void afterALongSleepEachRunsOnce();
    void housekeepingLeavesTurnsToOthers();
    void theDailyBackupIsMadeBeside();

private:
    void addTemplate(const QString &id, const QString &source, const QString &target);
    void start();
    /// The pass ends: well, or with what its connection said.
    void end(const QString &id, const std::optional<Error> &error = {}, const QString &connection = {});
    void wait(int minutes) { m_clock->advance(std::chrono::minutes(minutes)); settle(); }
    static void settle() { QTest::qWait(0); QCoreApplication::processEvents(); }
    QCoro::Task<Result<RunSummary>> run(QString id);

    struct Pass
    {
        std::shared_ptr<Gate> gate = std::make_shared<Gate>();
        std::optional<Error> error;
        QString connection;
    };
    QTemporaryDir m_folder;
    std::shared_ptr<Stores> m_stores;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<Outages> m_outages;
    std::unique_ptr<Scheduler> m_scheduler;
    QMap<QString, std::shared_ptr<Pass>> m_running;
    QStringList m_begun;
};

void TestScheduler::init()
{
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc()));
    const auto stores = Stores::open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    QVERIFY(stores.hasValue());
    m_stores = *stores;
    m_outages = std::make_shared<Outages>(m_stores, m_clock.get());
}

void TestScheduler::cleanup()
{
    if (m_scheduler)
        m_scheduler->stop();
    const auto running = m_running;
    for (const auto &pass : running)
        pass->gate->open();
    settle();
    m_scheduler.reset();
    m_running.clear();
    m_begun.clear();
    m_outages.reset();
    m_stores.reset();
}

void TestScheduler::addTemplate(const QString &id, const QString &source, const QString &target)
{
    for (const QString &name : {source, target}) {
        if (*m_stores->connections.find(ConnectionId(name)))
            continue;
        Connection connection;
        connection.id = ConnectionId(name);
        connection.kind = name;
        connection.role = name == source ? ConnectionRole::Source : ConnectionRole::Target;
        connection.name = name;
        connection.createdAt = m_clock->now();
        QVERIFY(m_stores->connections.add(connection).hasValue());
    }
    StoredTemplate entry;
    entry.id = TemplateId(id);
    entry.name = id;
    entry.source = ConnectionId(source);
    entry.target = ConnectionId(target);
    entry.createdAt = entry.changedAt = m_clock->now();
    QVERIFY(m_stores->templates.add(entry).hasValue());
    QVERIFY(m_stores->templates.setState(entry.id, TemplateState::Live, m_clock->now()).hasValue());
}

QCoro::Task<Result<RunSummary>> TestScheduler::run(QString id)
{
    const auto pass = std::make_shared<Pass>();
    m_running.insert(id, pass);
    m_begun.append(id);
    const auto gate = pass->gate;
    co_await *gate;
    m_running.remove(id);
    const Lookup looked{QJsonObject(), m_clock->now()};
    const auto stored = m_stores->templates.find(TemplateId(id));
    RunSummary summary;
    summary.integration = TemplateId(id);
    if (pass->error) {
        summary.stopped = pass->error;
        summary.down = ConnectionId(pass->connection);
        const auto down = m_outages->down(summary.down, *pass->error, EngineSettings());
        if (!down)
            co_return down.error();
        co_return summary;
    }
    const auto kept = m_stores->lookups.put((*stored)->target, u"discovery"_s, id, looked);
    if (!kept)
        co_return kept.error();
    const auto up = m_outages->up(**stored, EngineSettings());
    if (!up)
        co_return up.error();
    co_return summary;
}

void TestScheduler::start()
{
    m_scheduler = std::make_unique<Scheduler>(m_stores, m_clock.get(), std::chrono::minutes(15),
                                              [this](TemplateId id, RunRequest) { return run(id.text()); }, m_outages);
    m_scheduler->start();
    settle();
}

void TestScheduler::end(const QString &id, const std::optional<Error> &error, const QString &connection)
{
    const auto pass = m_running.value(id);
    QVERIFY2(pass, qPrintable(id));
    pass->error = error;
    pass->connection = connection;
    pass->gate->open();
    settle();
}

void TestScheduler::aSlowPassHoldsUpNobodyElse()
{
    addTemplate(u"slow"_s, u"s1"_s, u"t1"_s);
    addTemplate(u"quick"_s, u"s2"_s, u"t2"_s);
    start();
    QCOMPARE(m_begun, (QStringList{u"quick"_s, u"slow"_s})); // as listed, beside each other
    end(u"quick"_s);
    wait(15);
    QCOMPARE(m_begun, (QStringList{u"quick"_s, u"slow"_s, u"quick"_s})); // "slow" is still at its first
    end(u"quick"_s);
    end(u"slow"_s);
}

void TestScheduler::onePassOfATemplateAtATime()
{
    addTemplate(u"one"_s, u"s1"_s, u"t1"_s);
    start();
    wait(15);
    wait(15);
    m_scheduler->wake();
    settle();
    QCOMPARE(m_begun, QStringList{u"one"_s});
    end(u"one"_s);
}

void TestScheduler::aConnectionIsTriedByOneTemplate()
{
    addTemplate(u"a"_s, u"s1"_s, u"t1"_s);
    addTemplate(u"b"_s, u"s2"_s, u"t1"_s);
    addTemplate(u"c"_s, u"s3"_s, u"t1"_s);
    start();
    QCOMPARE(m_begun, QStringList{u"a"_s}); // nobody knows yet whether t1 lets us in
    m_outages->answered(**m_stores->templates.find(TemplateId(u"a"_s)));
    m_scheduler->wake();
    settle();
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        end(id);
}

void TestScheduler::aDeadConnectionStopsItsOwnTemplatesOnly()
{
    addTemplate(u"a"_s, u"s1"_s, u"dead"_s);
    addTemplate(u"b"_s, u"s2"_s, u"dead"_s);
    addTemplate(u"c"_s, u"s3"_s, u"alive"_s);
    start();
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"c"_s}));
    end(u"a"_s, Error{ErrorKind::Auth, u"The password is wrong."_s, {}}, u"dead"_s);
    end(u"c"_s);
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"c"_s})); // "b" does not send the same password
    QCOMPARE(m_stores->notifications.unread(10)->size(), 1);
    wait(1);
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"c"_s, u"a"_s})); // one of them tries again
    end(u"a"_s);
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"c"_s, u"a"_s, u"b"_s}));
    end(u"b"_s);
    QVERIFY((*m_stores->templates.find(TemplateId(u"b"_s)))->blockedReason.isEmpty());
}

void TestScheduler::aRecoveryIsMarkedAndToldTogether()
{
    addTemplate(u"a"_s, u"s1"_s, u"t1"_s);
    const auto stored = m_stores->templates.find(TemplateId(u"a"_s));
    const ConnectionId target(u"t1"_s);
    QVERIFY(m_outages->down(target, Error{ErrorKind::Auth, u"The password is wrong."_s, {}}, EngineSettings()));
    QCOMPARE(m_stores->notifications.unread(10)->size(), 1);
    QVERIFY(m_stores->database->run(u"CREATE TRIGGER full BEFORE INSERT ON notification BEGIN SELECT RAISE(ABORT, 'full'); END"_s, {}));
    QVERIFY(!m_outages->up(**stored, EngineSettings()));
    QVERIFY((*m_stores->connections.find(target))->downSince.isValid()); // it could not be told
    QVERIFY(!(*m_stores->templates.find(TemplateId(u"a"_s)))->blockedReason.isEmpty());
    QVERIFY(m_stores->database->run(u"DROP TRIGGER full"_s, {}));
    QVERIFY(m_outages->up(**stored, EngineSettings()));
    QVERIFY(!(*m_stores->connections.find(target))->downSince.isValid());
    QVERIFY((*m_stores->templates.find(TemplateId(u"a"_s)))->blockedReason.isEmpty());
    QVERIFY(m_outages->up(**stored, EngineSettings()));
    QCOMPARE(m_stores->notifications.unread(10)->size(), 2); // once each
}

void TestScheduler::afterALongSleepEachRunsOnce()
{
    addTemplate(u"a"_s, u"s1"_s, u"t1"_s);
    addTemplate(u"b"_s, u"s2"_s, u"t2"_s);
    start();
    end(u"a"_s);
    end(u"b"_s);
    m_begun.clear();
    wait(3 * 24 * 60); // the lid was closed for three days
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"b"_s}));
    end(u"a"_s);
    end(u"b"_s);
    settle();
    QCOMPARE(m_begun, (QStringList{u"a"_s, u"b"_s}));
}

void TestScheduler::housekeepingLeavesTurnsToOthers()
{
    constexpr int old = 4'500;
    QList<ActivityEntry> entries(old);
    for (ActivityEntry &entry : entries) {
        entry.at = m_clock->now().addDays(-4'000);
        entry.result = u"updated"_s;
    }
    QVERIFY(m_stores->activity.append(entries).hasValue());
    QSet<int> seen; // by somebody else who has work on this thread
    QTimer others;
    connect(&others, &QTimer::timeout, &others, [&] { seen.insert(*m_stores->activity.count({}, old)); });
    others.start(0);
    start();
    QTRY_COMPARE(*m_stores->activity.count({}, old), 0);
    seen -= {0, old};
    QVERIFY2(seen.size() >= 3, qPrintable(QString::number(seen.size())));
}

void TestScheduler::theDailyBackupIsMadeBeside()
{
    const Backups backups(m_stores->folder);
    start();
    QTRY_COMPARE(backups.list().size(), 1);
    QCOMPARE(backups.list().first().why, u"daily"_s);
    QVERIFY(Backups::check(backups.list().first().file).hasValue());
    wait(60 * 25); // a day later it is on its way when the program ends: it is waited for, and nothing half is left
    m_scheduler.reset();
    QVERIFY(QDir(backups.folder()).entryList({u"*.part"_s}).isEmpty());
    QVERIFY(backups.list().size() <= 2);
    for (const BackupFile &each : backups.list())
        QVERIFY(Backups::check(each.file).hasValue());
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
