#include "app/composition/composition.h"
#include "app/headless/sandboxstory.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Three accounts of one system, each with a template of its own: one answers, one does not, one asks for quiet for a minute.
/// The one that answers is through before anybody's minute is over, by simulated time.
class TestIsolation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneBrokenAndOneThrottledSlowNobody_data();
    void oneBrokenAndOneThrottledSlowNobody();

private:
    using Passing = QFuture<Result<RunSummary>>;
    QString connectAll(const QString &source, const QString &target, const QString &vendor);
    Passing pass(const QString &name)
    {
        return m_service->ask<Result<RunSummary>>([name](SyncCore &core) {
            RunRequest asked;
            asked.cause = RunCause::Person;
            return core.sync(name, asked);
        });
    }
    void advance(std::chrono::minutes by)
    {
        for (const auto &world : m_worlds)
            world->sandbox().world().advanceBy(by);
        m_service->ask<Result<Done>>([by](SyncCore &core) { return core.advanceClock(by); }).waitForFinished();
    }
    bool until(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 60'000); }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<Headless::SandboxStory>> m_worlds; ///< well, broken, throttled: each its own company
    std::unique_ptr<SyncService> m_service;
};

static const QStringList names{u"Well"_s, u"Broken"_s, u"Throttled"_s};

void TestIsolation::oneBrokenAndOneThrottledSlowNobody_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("sick");
    const QList<QStringList> pairs{{u"tdsynnex"_s, u"autotask"_s, u"TD SYNNEX"_s},
                                   {u"ordersync"_s, u"servicenow"_s, u"Ingram Micro"_s},
                                   {u"telaris"_s, u"woocommerce"_s, u"Telaris Distribution"_s}};
    for (const QStringList &pair : pairs) {
        for (const QString &sick : {pair.at(0), pair.at(1)})
            QTest::newRow(qPrintable(sick)) << pair.at(0) << pair.at(1) << pair.at(2) << sick;
    }
}

/// Accounts and a template for each world, on; empty, or what went wrong.
QString TestIsolation::connectAll(const QString &source, const QString &target, const QString &vendor)
{
    for (int i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        const QList<NewConnection> accounts = m_worlds.at(std::size_t(i))->accounts();
        for (NewConnection account : accounts) {
            if (account.kind != source && account.kind != target)
                continue;
            account.name = name + u' ' + account.kind;
            const auto added = m_service->ask<Result<ConnectionId>>([account](SyncCore &core) { return core.addConnection(account); }).result();
            if (!added)
                return added.error().message;
        }
        const auto file = recommendedTemplate(source, target);
        if (!file)
            return file.error().message;
        const NewTemplate entry{name, name + u' ' + source, name + u' ' + target, {}, *file, vendor};
        const auto imported = m_service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
        if (!imported)
            return imported.error().message;
        const auto on = m_service->ask<Result<Done>>([name](SyncCore &core) { return core.enable(name, true); }).result();
        if (!on)
            return on.error().message;
    }
    return {};
}

void TestIsolation::oneBrokenAndOneThrottledSlowNobody()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, vendor);
    QFETCH(QString, sick);
    m_service.reset();
    m_worlds.clear();
    for (int i = 0; i < names.size(); ++i) {
        m_worlds.push_back(std::make_unique<Headless::SandboxStory>());
        QVERIFY(m_worlds.back()->begin(u"mixed"_s));
    }
    CoreOptions core;
    core.dataFolder = m_folder.filePath(sick);
    QVERIFY(QDir().mkpath(core.dataFolder));
    core.factory = makeAdapterFactory();
    core.secrets = std::make_shared<ProcessSecrets>();
    core.person = u"tester"_s;
    core.makeClock = [now = m_worlds.front()->now()]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ManualClock>(now);
        clock->setPassWaitsUpTo(std::chrono::seconds(10)); // pacing passes by itself, a minute of quiet does not
        return clock;
    };
    m_service = std::make_unique<SyncService>(core);
    QVERIFY(m_service->ask<Result<Done>>([](SyncCore &each) { return each.open(true); }).result());
    const QString trouble = connectAll(source, target, vendor);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QVERIFY(m_worlds.at(1)->sandbox().faults().add(QJsonObject{{u"system"_s, sick}, {u"drop"_s, u"beforeBody"_s}}));
    QVERIFY(m_worlds.at(2)->sandbox().faults().add(QJsonObject{{u"system"_s, sick}, {u"status"_s, 429}, {u"retryAfter"_s, 60}, {u"json"_s, QJsonObject()}}));

    const Passing throttled = pass(names.at(2)); // the sick ones first
    const Passing broken = pass(names.at(1));
    const Passing well = pass(names.at(0));
    QVERIFY(until([&] { return well.isFinished(); }));
    const auto summary = well.result();
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
    QVERIFY2(!summary->stopped, qPrintable(summary->stopped ? summary->stopped->message : QString()));
    QVERIFY(summary->coverage.inScope() >= 5);
    QCOMPARE(summary->coverage.failed, 0);
    QVERIFY2(summary->ended < summary->begun.addSecs(60), qPrintable(summary->ended.toString(Qt::ISODate)));

    // And both come back by themselves: nothing of them is lost.
    for (const std::size_t sickWorld : {1, 2})
        m_worlds.at(sickWorld)->sandbox().faults().clear();
    for (int minutes = 0; minutes < 10 && !(throttled.isFinished() && broken.isFinished()); ++minutes) {
        advance(std::chrono::minutes(1));
        if (QTest::qWaitFor([&] { return throttled.isFinished() && broken.isFinished(); }, 2000))
            break;
    }
    QVERIFY(until([&] { return throttled.isFinished() && broken.isFinished(); }));
    for (const int again : {1, 2}) {
        advance(std::chrono::minutes(20));
        const Passing healed = pass(names.at(again));
        QVERIFY(until([&] { return healed.isFinished(); }));
        const auto later = healed.result();
        const QString why = !later ? later.error().message : later->stopped ? later->stopped->message : QString();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QCOMPARE(later->coverage.failed, 0);
    }
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
