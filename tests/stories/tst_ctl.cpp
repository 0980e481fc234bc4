#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/world/scenario.h"
#include "tests/support/ctl.h"
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The built program itself, as scripts use it: set up, trial, approval, lists, decisions, exit codes.
class TestCtl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void helpTeaches();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void nothingIsWrittenBeforeAYes();
    void listsAreReadable();
    void linksAreProposedAndAdopted();
    void settingsAreCheckedAndAudited();
    void aStatusWordIsExplained();
    void aHoldIsDecided();
    void aRefusedSignInHasItsExitCode();
    void thePageToSignInAtIsPrinted();
    void servingRunsAndStopsAndKeepsTheFolder();
    void aServiceTellsHowItIs();

private:
    CtlEnded ctl(const QStringList &arguments) const { return m_ctl.run(arguments); }
    void setUp(bool live);
    int writes() const;
    QJsonObject order(const QString &po) const { return m_sandbox->state(u"autotask"_s).value(po).toObject(); }
    static QJsonObject row(const QJsonArray &rows, const QString &key, const QString &value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_scenario;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    Ctl m_ctl;
};

/// A few orders of the week: this runs by the machine's own clock, and the supplier takes four requests a second.
static bool writeSmallWeek(const QString &folder)
{
    static const QStringList wanted{u"T20260227.0001"_s, u"T20260227.0002"_s, u"T20260227.0004"_s, u"T20260227.0009"_s, u"T20260227.0010"_s,
                                    u"T20260227.0043"_s, u"T20260227.0048"_s, u"T20260227.0054"_s, u"T20260227.0056"_s, u"T20260227.0058"_s};
    const QString week = u":/scenarios/week/"_s;
    QJsonArray orders;
    const QStringList files = QDir(week).entryList({u"0*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(week + name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value("orders"_L1).toArray();
        for (const QJsonValue &order : all) {
            if (wanted.contains(order[u"po"_s].toString()))
                orders.append(order);
        }
    }
    QFile file(folder + u"/orders.json"_s);
    return orders.size() == wanted.size() && QFile::copy(week + u"scenario.json"_s, folder + u"/scenario.json"_s) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(QJsonObject{{u"orders"_s, orders}}).toJson()) > 0;
}

void TestCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ctl = Ctl();
    m_ctl.keepDataIn(m_folder->path());
    if (onPostgres())
        m_ctl.environment().insert(u"WAYBILL_DATABASE"_s, cluster().emptyDatabase().text());
    Sandbox::SandboxOptions options;
    QVERIFY(Sandbox::builtInScenarios().contains(u"week"_s));
    m_scenario = std::make_unique<QTemporaryDir>();
    QVERIFY(writeSmallWeek(m_scenario->path()));
    options.scenario = m_scenario->path();
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
}

QJsonObject TestCtl::row(const QJsonArray &rows, const QString &key, const QString &value)
{
    for (const QJsonValue &each : rows) {
        if (each[key].toString() == value)
            return each.toObject();
    }
    return {};
}

int TestCtl::writes() const
{
    int count = 0;
    for (const auto &entry : m_sandbox->journal().entries(u"autotask"_s))
        count += entry.method == "PATCH" ? 1 : 0;
    return count;
}

void TestCtl::setUp(bool live)
{
    QString wrong;
    QVERIFY2(m_ctl.connectPair(m_sandbox->connectionDetails(), live, &wrong), qPrintable(wrong));
    if (live) {
        const CtlEnded synced = ctl({u"sync"_s});
        QVERIFY2(synced.code == 1, qPrintable(synced.err)); // the week's script has holds and failures
        QVERIFY2(synced.err.contains("in scope = "_L1), qPrintable(synced.err));
    }
}

void TestCtl::helpTeaches()
{
    const CtlEnded help = ctl({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &word : {u"connection"_s, u"template"_s, u"links"_s, u"sync"_s, u"plan"_s, u"explain"_s, u"orders"_s, u"holds"_s, u"invoice"_s,
                                u"statuses"_s, u"retry"_s, u"activity"_s, u"settings"_s, u"export"_s, u"check"_s, u"serve"_s}) {
        QVERIFY2(help.out.contains(u"\n  "_s + word + u' '), qPrintable(word));
        const CtlEnded of = ctl({word, u"--help"_s});
        QCOMPARE(of.code, 0);
        QVERIFY2(of.out.contains(word) && of.out.size() > 30, qPrintable(of.out));
    }
    QVERIFY(help.out.contains(u"Exit codes"_s));
}

void TestCtl::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command of that name") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--frobnicate"_s};
    QTest::newRow("unknown kind") << QStringList{u"connection"_s, u"add"_s, u"--kind"_s, u"carrier pigeon"_s};
    QTest::newRow("missing setting") << QStringList{u"connection"_s, u"add"_s, u"--kind"_s, u"tdsynnex"_s};
    QTest::newRow("format") << QStringList{u"--format"_s, u"papyrus"_s, u"orders"_s};
    QTest::newRow("nothing is on") << QStringList{u"sync"_s};
    QTest::newRow("no such template") << QStringList{u"template"_s, u"enable"_s, u"nobody"_s};
    QTest::newRow("retry without orders") << QStringList{u"retry"_s};
}

void TestCtl::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    const CtlEnded ended = ctl(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(ended.out.isEmpty());
}

void TestCtl::nothingIsWrittenBeforeAYes()
{
    setUp(false);
    QCOMPARE(ctl({u"template"_s, u"enable"_s, u"Get Order Status"_s}).code, 0);
    const CtlEnded looked = ctl({u"sync"_s});
    QVERIFY2(looked.code == 1, qPrintable(looked.err));
    QCOMPARE(writes(), 0);
    QVERIFY2(looked.err.contains("were not written: they wait for your yes"_L1), qPrintable(looked.err));
    QVERIFY(looked.out.contains("not written"_L1) && !looked.out.contains(u"✓"_s));
    const CtlEnded planned = ctl({u"plan"_s, u"T20260227.0001"_s, u"--format"_s, u"json"_s});
    QVERIFY2(planned.code == 0, qPrintable(planned.err));
    QVERIFY(row(planned.rows(), u"kind"_s, u"write"_s).value("field"_L1).toString().size() > 0);
    QCOMPARE(writes(), 0);
    QCOMPARE(ctl({u"template"_s, u"approve"_s, u"Get Order Status"_s, u"--order"_s, u"T20260227.0001"_s}).code, 0);
    ctl({u"sync"_s, u"--order"_s, u"T20260227.0001"_s});
    QVERIFY(writes() > 0);
    QVERIFY(order(u"T20260227.0001"_s).value("header"_L1)[u"generalMemo"_s].toString().contains("[[Waybill:"_L1));
    QVERIFY(!order(u"T20260227.0002"_s).value("header"_L1)[u"generalMemo"_s].toString().contains("[[Waybill:"_L1));
}

void TestCtl::listsAreReadable()
{
    setUp(true);
    const CtlEnded orders = ctl({u"orders"_s, u"--format"_s, u"json"_s});
    QVERIFY(orders.rows().size() >= 8);
    QCOMPARE(row(orders.rows(), u"po"_s, u"T20260227.0004"_s).value("stage"_L1).toString(), u"Back-ordered"_s);
    const CtlEnded holds = ctl({u"holds"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(holds.code, 1); // something needs you
    QVERIFY(!row(holds.rows(), u"po"_s, u"T20260227.0058"_s).isEmpty());
    const CtlEnded why = ctl({u"explain"_s, u"T20260227.0056"_s});
    QCOMPARE(why.code, 0);
    QVERIFY2(why.out.contains("152356001"_L1), qPrintable(why.out));
    const CtlEnded found = ctl({u"activity"_s, u"--search"_s, u"0009"_s, u"--format"_s, u"csv"_s});
    QVERIFY(found.out.contains("T20260227.0009"_L1) && !found.out.contains("T20260227.0010"_L1));
    QCOMPARE(ctl({u"activity"_s, u"--since"_s, u"yesterday"_s}).code, 2);
    const CtlEnded audit = ctl({u"export"_s, u"activity"_s});
    QVERIFY(audit.out.count(u'\n') >= 8);
    const CtlEnded links = ctl({u"links"_s, u"list"_s, u"--format"_s, u"json"_s});
    QVERIFY(row(links.rows(), u"standing"_s, u"doubtful"_s).value("why"_L1).toString().size() > 10);
    const CtlEnded checked = ctl({u"check"_s, u"--format"_s, u"json"_s});
    QVERIFY2(checked.code == 0, qPrintable(checked.out));
    QVERIFY(checked.rows().size() >= 6);
    QCOMPARE(ctl({u"retry"_s, u"--all"_s}).code, 0);
}

void TestCtl::linksAreProposedAndAdopted()
{
    setUp(true);
    const QJsonArray proposed = ctl({u"links"_s, u"propose"_s, u"--format"_s, u"json"_s}).rows();
    QCOMPARE(row(proposed, u"po"_s, u"T20260227.0048"_s).value("fit"_L1).toString(), u"exact"_s);
    QVERIFY(row(proposed, u"po"_s, u"T20260227.0001"_s).isEmpty()); // followed already
    const int before = writes();
    const CtlEnded adopted = ctl({u"links"_s, u"adopt"_s, u"T20260227.0048"_s});
    QVERIFY2(adopted.code == 0, qPrintable(adopted.err));
    QCOMPARE(writes(), before);
    ctl({u"sync"_s, u"--order"_s, u"T20260227.0048"_s});
    QCOMPARE(order(u"T20260227.0048"_s).value("header"_L1)[u"externalPONumber"_s].toString(), u"152348001"_s);
    QCOMPARE(ctl({u"links"_s, u"adopt"_s, u"NOBODY"_s}).code, 2);
    QCOMPARE(ctl({u"links"_s, u"remove"_s, u"T20260227.0048"_s}).code, 0);
    const QJsonArray links = ctl({u"links"_s, u"list"_s, u"--format"_s, u"json"_s}).rows();
    QCOMPARE(row(links, u"po"_s, u"T20260227.0048"_s).value("standing"_L1).toString(), u"taken out"_s);
}

void TestCtl::settingsAreCheckedAndAudited()
{
    setUp(false);
    const QJsonArray rows = ctl({u"settings"_s, u"list"_s, u"--format"_s, u"json"_s}).rows();
    QVERIFY(rows.size() > 20);
    QCOMPARE(ctl({u"settings"_s, u"set"_s, u"writes/refusalsPerDay"_s, u"7"_s}).code, 0);
    const QJsonArray one = ctl({u"settings"_s, u"get"_s, u"writes/refusalsPerDay"_s, u"--format"_s, u"json"_s}).rows();
    QCOMPARE(one.first()[u"value"_s].toVariant().toString(), u"7"_s);
    const CtlEnded wrong = ctl({u"settings"_s, u"set"_s, u"writes/refusalsPerDay"_s, u"often"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains("writes/refusalsPerDay"_L1));
    QCOMPARE(ctl({u"settings"_s, u"set"_s, u"no/such"_s, u"1"_s}).code, 2);
    const CtlEnded audit = ctl({u"export"_s, u"audit"_s, u"--format"_s, u"json"_s});
    QVERIFY(!row(audit.rows(), u"subject"_s, u"writes/refusalsPerDay"_s).isEmpty());
}

void TestCtl::aStatusWordIsExplained()
{
    m_sandbox->world().advanceBy(std::chrono::hours(52)); // Wednesday: "customsHold"
    setUp(true);
    const QString po = u"T20260227.0043"_s;
    const QJsonArray words = ctl({u"statuses"_s, u"list"_s, u"--format"_s, u"json"_s}).rows();
    QCOMPARE(row(words, u"word"_s, u"customsHold"_s).value("orders"_L1).toString(), po);
    QCOMPARE(ctl({u"statuses"_s, u"map"_s, u"customsHold"_s, u"nonsense"_s}).code, 2);
    QCOMPARE(ctl({u"statuses"_s, u"map"_s, u"customsHold"_s, u"onHold"_s}).code, 0);
    ctl({u"sync"_s, u"--order"_s, po});
    const QString memo = order(po).value("header"_L1)[u"generalMemo"_s].toString();
    QVERIFY2(memo.contains("Vendor status: On hold"_L1), qPrintable(memo));
}

void TestCtl::aHoldIsDecided()
{
    setUp(true);
    const QString po = u"T20260227.0058"_s;
    const QJsonObject held = row(ctl({u"holds"_s, u"list"_s, u"--format"_s, u"json"_s}).rows(), u"po"_s, po);
    const QString id = held.value("id"_L1).toVariant().toString();
    const QString decision = held.value("decide"_L1).toString().section(u' ', 0, 0);
    QCOMPARE(ctl({u"holds"_s, u"decide"_s, id, u"frobnicate"_s}).code, 2);
    const CtlEnded decided = ctl({u"holds"_s, u"decide"_s, id, decision});
    QVERIFY2(decided.code == 0, qPrintable(decided.err));
    ctl({u"sync"_s, u"--order"_s, po});
    QVERIFY(row(ctl({u"holds"_s, u"list"_s, u"--format"_s, u"json"_s}).rows(), u"po"_s, po).isEmpty());
    QCOMPARE(order(po).value("header"_L1)[u"shippingDate"_s].toString().left(10), u"2026-03-11"_s); // the supplier's, taken
}

void TestCtl::aRefusedSignInHasItsExitCode()
{
    setUp(true);
    const QStringList keys = m_ctl.environment().keys();
    for (const QString &key : keys) {
        if (key.startsWith("WAYBILL_SECRET_"_L1) && key.endsWith("_PASSWORD"_L1))
            m_ctl.environment().insert(key, u"wrong"_s);
    }
    const CtlEnded ended = ctl({u"sync"_s});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("TD SYNNEX"_L1), qPrintable(ended.err));
    QVERIFY(!ended.err.contains("wrong"_L1) && !ended.out.contains("sandbox-only"_L1)); // no secret is ever said
    QCOMPARE(ctl({u"connection"_s, u"test"_s, u"TD SYNNEX"_s}).code, 3);
    QCOMPARE(ctl({u"connection"_s, u"test"_s, u"Autotask"_s}).code, 0);
}

/// The browser is this machine's; a client that follows the redirect plays it. Without a keychain there is no place for what it gave.
void TestCtl::thePageToSignInAtIsPrinted()
{
    const QJsonObject details = m_sandbox->connectionDetails().value("servicenow"_L1).toObject();
    QProcess process;
    m_ctl.begin(process,
                {u"connection"_s, u"add"_s, u"--kind"_s, u"servicenow"_s, u"--base-url"_s, details.value("baseUrl"_L1).toString(),
                 u"--set"_s, u"signIn=browser"_s, u"--set"_s, u"callbackPort=0"_s, u"--set"_s, u"clientId="_s + details.value("publicClientId"_L1).toString()});
    QString said;
    const auto page = [&] {
        said += QString::fromUtf8(process.readAllStandardOutput());
        return QUrl::fromEncoded(said.section(u'\n', 1, 1).trimmed().toLatin1());
    };
    QTRY_VERIFY_WITH_TIMEOUT(said.count(u'\n') >= 2 || page().path().isEmpty() == false, 30'000);
    QVERIFY2(said.startsWith(u"Open this page in a browser on this machine"_s), qPrintable(said));
    QCOMPARE(page().path(), u"/oauth_auth.do"_s);
    QNetworkAccessManager browser;
    QNetworkRequest request(page());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = browser.get(request);
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
    QVERIFY(reply->readAll().contains("You can close this page."));
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
    QCOMPARE(m_sandbox->journal().count(u"servicenow"_s, u"POST /oauth_token.do"_s), 1);
    const QString complaint = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(process.exitCode() != 0 && complaint.contains(u"keychain"_s, Qt::CaseInsensitive), qPrintable(complaint));
}

void TestCtl::servingRunsAndStopsAndKeepsTheFolder()
{
    setUp(false);
    QCOMPARE(ctl({u"template"_s, u"enable"_s, u"Get Order Status"_s, u"--approve"_s}).code, 0);
    QProcess server;
    m_ctl.begin(server, {u"serve"_s});
    QVERIFY(server.waitForStarted());
    QByteArray said;
    while (!said.contains("in scope") && server.waitForReadyRead(60'000))
        said += server.readAllStandardOutput();
    QVERIFY2(said.contains("in scope"), said.constData());
    QVERIFY(writes() > 0);
    const CtlEnded second = ctl({u"sync"_s});
    if (onPostgres()) {
        QVERIFY2(second.code <= 1, qPrintable(second.err)); // there several may work, each on orders of its own
    } else {
        QCOMPARE(second.code, 4);
        QVERIFY(!second.err.isEmpty());
    }
    QVERIFY(ctl({u"orders"_s, u"--format"_s, u"json"_s}).rows().size() >= 8); // reading goes on, and so does deciding
    QCOMPARE(ctl({u"explain"_s, u"T20260227.0001"_s}).code, 0);
    const auto held = [this] { return row(ctl({u"holds"_s, u"list"_s, u"--format"_s, u"json"_s}).rows(), u"po"_s, u"T20260227.0058"_s); };
    const QJsonObject hold = held();
    QCOMPARE(hold.value("where"_L1).toString(), u"header"_s);
    const CtlEnded decided = ctl({u"holds"_s, u"decide"_s, hold.value("id"_L1).toVariant().toString(), u"take"_s});
    QVERIFY2(decided.code == 0, qPrintable(decided.err));
    QCOMPARE(ctl({u"retry"_s, u"T20260227.0058"_s}).code, 0);
    Ctl::signal(server, SIGTERM);
    QVERIFY(server.waitForFinished(20'000));
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(ctl({u"sync"_s}).code != 4); // the folder is free again
    QVERIFY(held().isEmpty());
}

/// In systemd's place: a socket that hears what a service says of itself.
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy_n(name.constData(), std::min<qsizetype>(name.size(), qsizetype(sizeof address.sun_path) - 1), address.sun_path);
        m_listens = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_socket); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    bool listens() const { return m_listens; }
    /// True once a message with this piece has come; those before it are dropped.
    bool hears(const QByteArray &piece)
    {
        return QTest::qWaitFor([&] {
            char bytes[4096];
            for (ssize_t count = ::recv(m_socket, bytes, sizeof bytes, 0); count > 0; count = ::recv(m_socket, bytes, sizeof bytes, 0)) {
                m_last = QByteArray(bytes, qsizetype(count));
                if (m_last.contains(piece))
                    return true;
            }
            return false;
        }, 60'000);
    }
    QByteArray last() const { return m_last; }

private:
    int m_socket;
    bool m_listens = false;
    QByteArray m_last;
};

void TestCtl::aServiceTellsHowItIs()
{
    setUp(false);
    QCOMPARE(ctl({u"template"_s, u"enable"_s, u"Get Order Status"_s, u"--approve"_s}).code, 0);
    const CtlEnded idle = ctl({u"health"_s});
    QVERIFY2(idle.out.contains(u"last pass never"_s), qPrintable(idle.out));
    NotifySocket systemd(m_folder->filePath(u"notify"_s));
    QVERIFY(systemd.listens());
    QProcess server;
    Ctl watched = m_ctl;
    watched.environment().insert(u"NOTIFY_SOCKET"_s, m_folder->filePath(u"notify"_s));
    watched.environment().insert(u"WATCHDOG_USEC"_s, u"1000000"_s);
    watched.begin(server, {u"serve"_s, u"--log"_s, u"json"_s});
    QVERIFY(server.waitForStarted());
    QVERIFY(systemd.hears("READY=1"));
    QVERIFY2(systemd.last().contains("STATUS="), systemd.last().constData());
    QVERIFY(systemd.hears("WATCHDOG=1")); // not before the core's thread has answered
    QVERIFY(systemd.hears("last pass 20")); // the first pass is over
    Ctl::signal(server, SIGHUP);
    QVERIFY(systemd.hears("RELOADING=1"));
    QVERIFY(systemd.hears("READY=1"));
    const CtlEnded beside = ctl({u"health"_s, u"--format"_s, u"json"_s});
    const QJsonObject health = beside.object();
    QCOMPARE(health.value("state"_L1).toString(), u"attention"_s); // the week's script has holds and failures
    QCOMPARE(beside.code, 1);
    QVERIFY(health.value("followed"_L1).toInt() >= 8 && health.value("needing"_L1).toInt() > 0);
    Ctl::signal(server, SIGTERM);
    QVERIFY(systemd.hears("STOPPING=1"));
    QVERIFY(server.state() == QProcess::NotRunning || server.waitForFinished(20'000)); // it may have ended while we listened
    QStringList events;
    const QList<QByteArray> lines = server.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY2(!entry.value("time"_L1).toString().isEmpty() && !entry.value("message"_L1).toString().isEmpty(), line.constData());
        events.append(entry.value("event"_L1).toString());
    }
    QCOMPARE(events.first(), u"serving"_s);
    QVERIFY2(events.contains(u"pass"_s) && events.contains(u"reloaded"_s), qPrintable(events.join(u' ')));
    QCOMPARE(events.last(), u"stopped"_s);
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
