#include "app/composition/composition.h"
#include "app/sandbox/sandboxserver.h"
#include "core/api/syncservice.h"
#include "tests/chaos/promises.h"
#include "tests/ui/support/patience.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desktop program in a process of its own, which is killed without warning.
class Desktop
{
public:
    Desktop(const QString &folder, const QDateTime &now, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(DESK_CHILD), {folder, now.toString(Qt::ISODate)});
        m_process.waitForStarted(-1);
    }
    ~Desktop() { kill(); }

    void say(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    /// How it stands now; empty: it does not say.
    QJsonObject state()
    {
        m_process.readAllStandardOutput();
        say(u"state"_s);
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void kill() // SIGKILL: nothing is put away
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }

private:
    QProcess m_process;
};

} // namespace

/// The window's process dies at the worst moments; the next one finds everything as a person left it.
class TestRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDraftOfTheWizardIsThere();
    void windowAndPauseAreThere();
    void nothingIsWrittenTwice();
    void killedAtRandom();

private:
    void begin();
    void enable();
    /// A last life in peace: looks at everything, and then the schedule is told to pause.
    void comeToRest();
    void killAtRandom(QRandomGenerator &random, int kills, std::chrono::milliseconds *slowest);
    Result<Done> connectAccounts();
    /// An hour later than the last one.
    Desktop start()
    {
        m_sandbox->world().advanceBy(std::chrono::hours(1));
        return Desktop(m_folder->path(), m_sandbox->world().now(), m_environment);
    }
    static std::unique_ptr<Clock> clock(const QDateTime &now) { return std::make_unique<ManualClock>(now); }
    std::shared_ptr<Stores> stores()
    {
        const auto opened = Stores::open(m_folder->path(), Database::Access::ReadOnly);
        return opened ? *opened : nullptr;
    }
    /// Requests that changed something: what was sent how often.
    QMap<QByteArray, int> writes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    TemplateId m_integration;
};

void TestRestart::initTestCase()
{
    begin();
}

void TestRestart::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Sandbox::SandboxOptions options;
    options.scenario = u"week"_s;
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    m_sandbox->world().advanceBy(std::chrono::hours(30)); // there is something to write
    const auto connected = connectAccounts();
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

/// As the set-up leaves it: two accounts, the template not switched on yet, orders followed.
Result<Done> TestRestart::connectAccounts()
{
    CoreOptions options;
    options.dataFolder = m_folder->path();
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.person = u"test"_s;
    options.makeClock = [now = m_sandbox->world().now()] { return clock(now); };
    SyncService service(options);
    if (const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result(); !opened)
        return opened;
    const QJsonObject supplier = m_sandbox->connectionDetails().value("tdsynnex"_L1).toObject();
    const QJsonObject business = m_sandbox->connectionDetails().value("autotask"_L1).toObject();
    NewConnection source;
    source.kind = u"tdsynnex"_s;
    source.settings = {{u"user"_s, supplier.value("user"_L1)}, {u"account"_s, supplier.value("customerNumber"_L1)}, {u"baseUrl"_s, supplier.value("baseUrl"_L1)}};
    source.secrets = {{u"password"_s, supplier.value("password"_L1).toString()}};
    NewConnection target;
    target.kind = u"autotask"_s;
    target.settings = {{u"user"_s, business.value("userName"_L1)}, {u"baseUrl"_s, business.value("baseUrl"_L1)}};
    target.secrets = {{u"secret"_s, business.value("secret"_L1).toString()}, {u"trackingIdentifier"_s, business.value("integrationCode"_L1).toString()}};
    for (const NewConnection &each : {source, target}) {
        const auto id = service.ask<Result<ConnectionId>>([each](SyncCore &core) { return core.addConnection(each); }).result();
        if (!id)
            return id.error();
        for (auto it = each.secrets.cbegin(); it != each.secrets.cend(); ++it) { // instead of a keychain, which dies with nobody
            QString name = u"WAYBILL_SECRET_%1_%2"_s.arg(id->text(), it.key()).toUpper();
            static const QRegularExpression others(u"[^A-Z0-9]"_s);
            m_environment.insert(name.replace(others, u"_"_s), it.value());
        }
    }
    const auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return file.error();
    const NewTemplate entry{u"Get Order Status"_s, u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    const auto imported = service.ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    m_integration = *imported;
    return Done{};
}

QMap<QByteArray, int> TestRestart::writes() const
{
    QMap<QByteArray, int> sent;
    for (const Sandbox::JournalEntry &entry : m_sandbox->journal().entries(u"autotask"_s)) {
        const bool changes = entry.method == "PATCH" || entry.method == "PUT" || (entry.method == "POST" && !entry.path.endsWith("/query"_L1));
        if (changes)
            ++sent[entry.method + ' ' + entry.path.toUtf8() + ' ' + entry.body];
    }
    return sent;
}

void TestRestart::theDraftOfTheWizardIsThere()
{
    {
        Desktop desk = start();
        QTRY_VERIFY(desk.state().value("known"_L1).toBool());
        desk.say(u"wizard "_s + m_integration.text());
        QTRY_COMPARE(desk.state().value("page"_L1).toString(), u"Map status fields"_s);
        const auto pressed = [&] {
            desk.say(u"press partialNote"_s);
            const auto opened = stores(); // none while the other process recovers its log
            if (!opened)
                return false;
            const auto draft = opened->setup.draft(m_integration);
            return draft && *draft;
        };
        QTRY_VERIFY(pressed());
    } // killed with the wizard open
    Desktop desk = start();
    QTRY_VERIFY(desk.state().value("known"_L1).toBool());
    QVERIFY(!desk.state().value("note"_L1).toBool());
    desk.say(u"wizard "_s + m_integration.text());
    QTRY_VERIFY(desk.state().value("note"_L1).toBool());
    const auto opened = stores();
    QVERIFY(opened);
    const auto stored = opened->templates.find(m_integration);
    QVERIFY(stored && *stored);
    const auto mapping = mappingFromJson((*stored)->mapping);
    QVERIFY(mapping);
    QCOMPARE(mapping->blocks.first().partial, PartialPolicy::Status); // a draft is not used
    QVERIFY(writes().isEmpty());
}

void TestRestart::enable()
{
    CoreOptions options;
    options.dataFolder = m_folder->path();
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.makeClock = [now = m_sandbox->world().now()] { return clock(now); };
    SyncService service(options);
    QVERIFY(service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result());
    QVERIFY(service.ask<Result<Done>>([](SyncCore &core) { return core.enable(u"Get Order Status"_s, true); }).result());
}

void TestRestart::windowAndPauseAreThere()
{
    enable();
    {
        Desktop desk = start();
        QTRY_VERIFY(desk.state().value("known"_L1).toBool());
        const auto kept = [this] {
            QFile file(m_folder->filePath(u"window.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(kept().contains("windowPlace"));
        desk.say(u"tab 2"_s);
        QTRY_COMPARE(desk.state().value("tab"_L1).toInt(), 2);
        const QByteArray before = kept();
        desk.say(u"size 911 677"_s);
        QTRY_VERIFY(kept() != before); // once the window rests
        desk.say(u"action pauseTomorrow"_s);
        QTRY_VERIFY(desk.state().value("paused"_L1).toBool());
    }
    Desktop desk = start();
    QTRY_VERIFY(desk.state().value("paused"_L1).toBool());
    const QJsonObject state = desk.state();
    QCOMPARE(state.value("tab"_L1).toInt(), 2);
    QCOMPARE(state.value("page"_L1).toString(), u"Orders"_s);
    QCOMPARE(state.value("width"_L1).toInt(), 911);
    QCOMPARE(state.value("height"_L1).toInt(), 677);
}

void TestRestart::comeToRest()
{
    Desktop desk = start();
    QTRY_VERIFY(desk.state().value("known"_L1).toBool());
    const auto runs = [this] {
        const auto opened = stores();
        const auto all = opened ? opened->runs.list(m_integration, 1) : Result<QList<Run>>(QList<Run>());
        return all ? *all : QList<Run>();
    };
    const QList<Run> before = runs();
    desk.say(u"action resume"_s);
    QTRY_VERIFY(!desk.state().value("paused"_L1).toBool());
    desk.say(u"action syncNow"_s);
    const auto begun = [&] { const auto now = runs(); return !now.isEmpty() && (before.isEmpty() || now.first().id != before.first().id); };
    QTRY_VERIFY_WITH_TIMEOUT(begun(), 60'000);
    const auto nothingIsOpen = [this] {
        const auto opened = stores();
        const auto open = opened ? opened->outbox.pending() : Result<QList<OutboxEntry>>(Error{});
        return open && open->isEmpty();
    };
    (void)QTest::qWaitFor(nothingIsOpen, 60'000); // whoever wants that looks at it again
    desk.say(u"action pause"_s); // simulated time flies: the schedule would begin the next pass at once
    const auto rests = [&] {
        const auto now = runs();
        return !now.isEmpty() && now.first().endedAt.isValid() && !desk.state().value("running"_L1).toBool();
    };
    QVERIFY(QTest::qWaitFor(rests, 120'000));
}

void TestRestart::nothingIsWrittenTwice()
{
    begin(); // nothing is written yet, and each write takes its time: on no machine all is done before the third blow
    enable();
    m_sandbox->world().setLatency(std::chrono::milliseconds(20));
    const auto written = [this] { return int(writes().size()); };
    int killed = 0;
    int before = written();
    for (const int more : {1, 3, 7}) { // in the middle of what it writes
        Desktop desk = start();
        QTRY_VERIFY(desk.state().value("known"_L1).toBool());
        desk.say(u"action resume"_s);
        desk.say(u"action syncNow"_s);
        const bool some = QTest::qWaitFor([&] { return written() >= before + more; }, 60'000);
        QVERIFY2(some, qPrintable(QString::number(written())));
        desk.kill();
        ++killed;
        before = written();
    }
    comeToRest();
    QVERIFY(written() > before);
    const QMap<QByteArray, int> sent = writes();
    for (auto it = sent.cbegin(); it != sent.cend(); ++it)
        QVERIFY2(it.value() == 1, it.key().left(300).constData());
    qInfo("%d writes, %d kills, each write once", int(sent.size()), killed);
}

void TestRestart::killAtRandom(QRandomGenerator &random, int kills, std::chrono::milliseconds *slowest)
{
    for (int i = 0; i < kills; ++i) {
        QElapsedTimer since;
        since.start();
        Desktop desk = start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().value("known"_L1).toBool(), 20'000);
        if (i > 0)
            *slowest = std::max(*slowest, std::chrono::milliseconds(since.elapsed()));
        desk.say(u"action resume"_s);
        desk.say(u"action syncNow"_s);
        QTest::qWait(int(random.bounded(1'500)));
        desk.kill();
    }
    comeToRest();
    comeToRest(); // an hour later: what was in doubt has been looked at
    QCOMPARE(sentAgainWithoutALook(m_sandbox->journal().entries(u"autotask"_s)), QStringList());
    const auto opened = stores();
    QVERIFY(opened);
    QVERIFY(opened->database->checkIntegrity());
    const auto open = opened->outbox.pending();
    QVERIFY(open);
    for (const OutboxEntry &entry : *open) {
        const auto link = opened->links.find(m_integration, entry.order.order);
        qWarning().noquote() << u"open: %1 %2 %3 %4, intended %5, sent %6, look after %7, now %8, link %9"_s.arg(entry.order.order.text(), entry.place,
            entry.record.text(), entry.note.left(60), entry.intendedAt.toString(Qt::ISODate), entry.sentAt.toString(Qt::ISODate),
            entry.lookAfter.toString(Qt::ISODate), m_sandbox->world().now().toString(Qt::ISODate),
            link && *link ? QString::number(int((*link)->standing)) + u' ' + (*link)->reason : u"none"_s);
        if (link && *link) {
            const auto due = opened->due.find((*link)->id);
            if (due && *due)
                qWarning().noquote() << u"  due %1, retry %2, asked %3, failures %4 %5"_s.arg((*due)->dueAt.toString(Qt::ISODate), (*due)->retryAt.toString(Qt::ISODate))
                                            .arg((*due)->asked).arg((*due)->failures).arg((*due)->lastError);
        }
    }
    QVERIFY2(open->isEmpty(), qPrintable(QString::number(open->size())));
}

void TestRestart::killedAtRandom()
{
    const int wanted = qEnvironmentVariableIsSet("WAYBILL_KILLS") ? qEnvironmentVariableIntValue("WAYBILL_KILLS") : 3;
    const quint32 seed = quint32(qEnvironmentVariableIntValue("WAYBILL_SEED"));
    QRandomGenerator random(seed);
    std::chrono::milliseconds slowest{-1};
    int kills = 0;
    constexpr int aStory = 50; // hours of the week
    while (kills < wanted) {
        begin();
        enable();
        const int now = std::min(aStory, wanted - kills);
        killAtRandom(random, now, &slowest);
        if (QTest::currentTestFailed())
            return;
        kills += now;
        if (kills < wanted) // a long run tells how far it is
            qInfo("desktop: so far kills %d doubled 0 left open 0, seed %u", kills, seed);
    }
    qInfo("desktop: kills %d doubled 0 left open 0, slowest from start to known state after a kill %d ms, seed %u", kills, int(slowest.count()), seed);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
