#include "app/sandbox/sandboxserver.h"
#include "core/store/stores.h"
#include "tests/bench/manyorders.h"
#include "tests/chaos/storyend.h"
#include "tests/support/postgrescluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Several `waybillctl serve` on one PostgreSQL with one account at each side: they share the orders, touch none twice at a time
/// and stay together within what the account allows, also when one of them is killed and another stands still past its leases.
class TestTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theyShareOrdersAndLimits();
    void aWishOfAnotherComputerIsTakenAtOnce();
    void oneIsKilledAndOneStandsStill();

private:
    static constexpr int orders = 36;

    int ctl(const QStringList &arguments, QByteArray *out = nullptr);
    void connectAll();
    std::unique_ptr<QProcess> startWorker();
    int patches() const;
    int written() const;
    bool waitUntilWritten(int count, int seconds = 180);
    QStringList equalWritesWithoutReading() const;
    void checkTheEnd();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    ServerAddress m_address;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_workers;
};

void TestTeam::init()
{
    m_address = cluster().newDatabase();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString scenario = m_folder->filePath(u"scenario"_s);
    QVERIFY(QDir().mkpath(scenario));
    ManyOrders many;
    many.orders = orders;
    QVERIFY(writeManyOrders(scenario, many));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    Sandbox::SandboxOptions options;
    options.scenario = scenario;
    options.ownThread = true;
    options.latency = std::chrono::milliseconds(30);
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
}

void TestTeam::cleanup()
{
    for (const auto &worker : m_workers) {
        ::kill(pid_t(worker->processId()), SIGCONT);
        worker->terminate();
    }
    for (const auto &worker : m_workers)
        QVERIFY(worker->state() == QProcess::NotRunning || worker->waitForFinished(30'000));
    m_workers.clear();
    m_sandbox.reset();
}

int TestTeam::ctl(const QStringList &arguments, QByteArray *out)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(WAYBILLCTL), QStringList{u"--data"_s, m_folder->filePath(u"desk"_s), u"--database"_s, m_address.text()} + arguments);
    process.waitForFinished(60'000);
    if (out)
        *out = process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitCode() > 1)
        qInfo("%s: %s", qPrintable(arguments.join(u' ')), errors.constData());
    return process.exitCode();
}

void TestTeam::connectAll()
{
    const QJsonObject source = m_sandbox->connectionDetails().value("tdsynnex"_L1).toObject();
    const QJsonObject target = m_sandbox->connectionDetails().value("autotask"_L1).toObject();
    QCOMPARE(ctl({u"connection"_s, u"add"_s, u"--kind"_s, u"tdsynnex"_s, u"--base-url"_s, source.value("baseUrl"_L1).toString(), u"--set"_s,
                  u"user="_s + source.value("user"_L1).toString(), u"--set"_s, u"account="_s + source.value("customerNumber"_L1).toString()}), 0);
    QCOMPARE(ctl({u"connection"_s, u"add"_s, u"--kind"_s, u"autotask"_s, u"--base-url"_s, target.value("baseUrl"_L1).toString(), u"--set"_s,
                  u"user="_s + target.value("userName"_L1).toString()}), 0);
    QByteArray listed;
    QCOMPARE(ctl({u"connection"_s, u"list"_s, u"--format"_s, u"json"_s}, &listed), 0);
    for (const QJsonValue &row : QJsonDocument::fromJson(listed).array()) {
        const QString id = row[u"id"_s].toString().toUpper().replace(u'-', u'_');
        const auto secret = [&](const QString &key, const QString &value) { m_environment.insert(u"WAYBILL_SECRET_%1_%2"_s.arg(id, key), value); };
        if (row[u"name"_s].toString() == "Autotask"_L1) {
            secret(u"SECRET"_s, target.value("secret"_L1).toString());
            secret(u"TRACKINGIDENTIFIER"_s, target.value("integrationCode"_L1).toString());
        } else {
            secret(u"PASSWORD"_s, source.value("password"_L1).toString());
        }
    }
    QCOMPARE(ctl({u"template"_s, u"import"_s, u"--pair"_s, u"tdsynnex-autotask"_s, u"--source"_s, u"TD SYNNEX"_s, u"--target"_s, u"Autotask"_s}), 0);
    QCOMPARE(ctl({u"template"_s, u"enable"_s, u"Get Order Status"_s, u"--approve"_s}), 0);
}

std::unique_ptr<QProcess> TestTeam::startWorker()
{
    auto worker = std::make_unique<QProcess>();
    worker->setProcessEnvironment(m_environment);
    worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker->setStandardOutputFile(QProcess::nullDevice());
    worker->start(QStringLiteral(WAYBILLCTL), {u"--data"_s, m_folder->filePath(u"worker%1"_s.arg(m_workers.size())), u"--database"_s, m_address.text(), u"serve"_s});
    worker->waitForStarted();
    return worker;
}

int TestTeam::patches() const
{
    int count = 0;
    for (const auto &entry : m_sandbox->journal().entries(u"autotask"_s))
        count += entry.method == "PATCH" ? 1 : 0;
    return count;
}

/// Orders whose block stands in the target.
int TestTeam::written() const
{
    int count = 0;
    const QJsonObject all = m_sandbox->state(u"autotask"_s);
    for (int order = 1; order <= orders; ++order) {
        const QJsonObject header = all.value(benchNumber(order)).toObject().value("header"_L1).toObject();
        count += header.value("generalMemo"_L1).toString().contains("[[Waybill:"_L1) ? 1 : 0;
    }
    return count;
}

bool TestTeam::waitUntilWritten(int count, int seconds)
{
    return QTest::qWaitFor([&] { return written() >= count; }, seconds * 1'000);
}

/// After any write of a record the same body may only go out again when somebody has read the record in between.
QStringList TestTeam::equalWritesWithoutReading() const
{
    QStringList found;
    QMap<QString, QByteArray> last; // by path and record
    for (const auto &entry : m_sandbox->journal().entries(u"autotask"_s)) {
        if (entry.method != "PATCH") {
            last.clear(); // a query: which records it reads stands in its body, all are taken for read
            continue;
        }
        const QString record = entry.path + u'#' + QString::number(QJsonDocument::fromJson(entry.body)[u"id"_s].toInteger());
        if (last.value(record) == entry.body)
            found.append(record);
        last.insert(record, entry.body);
    }
    return found;
}

void TestTeam::checkTheEnd()
{
    QCOMPARE(written(), orders);
    QCOMPARE(equalWritesWithoutReading(), QStringList());
    const int atTarget = m_sandbox->journal().maximumInFlight(u"autotask"_s);
    const int atSource = m_sandbox->journal().maximumInFlight(u"tdsynnex"_s);
    QVERIFY2(atTarget <= 2, qPrintable(QString::number(atTarget)));
    QVERIFY2(atSource <= 4, qPrintable(QString::number(atSource)));
    for (const auto &entry : m_sandbox->journal().entries())
        QVERIFY2(entry.status != 429, qPrintable(entry.path));
    // The same records as one computer alone makes of it.
    const QJsonObject together = comparableRecords(m_sandbox->state(u"autotask"_s));
    Sandbox::SandboxOptions options;
    options.scenario = m_folder->filePath(u"scenario"_s);
    options.ownThread = true;
    for (const auto &worker : m_workers)
        ::kill(pid_t(worker->processId()), SIGTERM);
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    m_address = cluster().newDatabase();
    connectAll();
    QVERIFY(ctl({u"sync"_s}) <= 1);
    const QJsonObject alone = comparableRecords(m_sandbox->state(u"autotask"_s));
    for (int order = 1; order <= orders; ++order) {
        const QString po = benchNumber(order);
        QVERIFY2(together.value(po) == alone.value(po), qPrintable(po + u"\n"_s
            + QString::fromUtf8(QJsonDocument(together.value(po).toObject()).toJson(QJsonDocument::Compact)) + u'\n'
            + QString::fromUtf8(QJsonDocument(alone.value(po).toObject()).toJson(QJsonDocument::Compact))));
    }
}

void TestTeam::theyShareOrdersAndLimits()
{
    connectAll();
    for (int i = 0; i < 4; ++i)
        m_workers.push_back(startWorker());
    QVERIFY(waitUntilWritten(orders));
    const auto stores = Stores::open(m_address, {}, Database::Access::ReadOnly);
    QVERIFY(stores.hasValue());
    QSet<QString> atWork;
    int updated = 0;
    const auto counted = [&] {
        atWork.clear();
        updated = 0;
        const auto runs = (*stores)->runs.list({}, 100);
        for (const Run &run : *runs) {
            updated += run.updated;
            if (run.updated > 0)
                atWork.insert(run.worker);
        }
        return updated >= orders;
    };
    QVERIFY(QTest::qWaitFor(counted, 30'000));
    QCOMPARE(updated, orders); // each by one of them, once
    QVERIFY2(atWork.size() >= 2, qPrintable(QString::number(atWork.size())));
    checkTheEnd();
}

void TestTeam::aWishOfAnotherComputerIsTakenAtOnce()
{
    connectAll();
    m_workers.push_back(startWorker());
    QVERIFY(waitUntilWritten(orders));
    QVERIFY(QTest::qWaitFor([&] { return m_sandbox->journal().inFlight(u"tdsynnex"_s) == 0; }, 10'000));
    QTest::qWait(500);
    const int before = m_sandbox->journal().count(u"tdsynnex"_s);
    QCOMPARE(ctl({u"retry"_s, benchNumber(7)}), 0);
    // By itself the worker would look again in a minute at the earliest.
    QVERIFY(QTest::qWaitFor([&] { return m_sandbox->journal().count(u"tdsynnex"_s) > before; }, 15'000));
}

void TestTeam::oneIsKilledAndOneStandsStill()
{
    connectAll();
    QCOMPARE(ctl({u"settings"_s, u"set"_s, u"net/requestLimit"_s, u"5"_s}), 0); // a lease is over after 20 s
    QCOMPARE(ctl({u"settings"_s, u"set"_s, u"writes/settleTime"_s, u"10"_s}), 0);
    for (int i = 0; i < 4; ++i)
        m_workers.push_back(startWorker());
    QVERIFY(QTest::qWaitFor([&] { return patches() >= 4; }, 60'000));
    const auto killed = std::move(m_workers.front());
    m_workers.erase(m_workers.begin());
    ::kill(pid_t(killed->processId()), SIGKILL);
    QVERIFY(killed->waitForFinished(10'000));
    const auto &still = m_workers.front();
    ::kill(pid_t(still->processId()), SIGSTOP);
    const QDeadlineTimer leasesAreOver(25'000);
    waitUntilWritten(orders, 120); // the two others take over what was left
    QVERIFY(QTest::qWaitFor([&] { return leasesAreOver.hasExpired(); }, 30'000));
    ::kill(pid_t(still->processId()), SIGCONT);
    QVERIFY(waitUntilWritten(orders, 120));
    QTest::qWait(3'000); // whatever the one that woke up still wants to do
    checkTheEnd();
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
