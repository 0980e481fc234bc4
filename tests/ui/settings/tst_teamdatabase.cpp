#include "app/composition/composition.h"
#include "tests/support/postgrescluster.h"
#include "tests/ui/support/deskonsandbox.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/teamsection.h"
#include "ui/widgets/troublebar.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Settings ▸ Team database: a desk tests a server, moves there, and from its next start on works with it.
namespace {

/// The machine's clock, set wrong.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(std::chrono::seconds ahead)
        : m_ahead(ahead)
    {
    }
    QDateTime now() const override { return m_right.now().addSecs(m_ahead.count()); }
    std::chrono::milliseconds monotonic() const override { return m_right.monotonic(); }
    void callAfter(std::chrono::milliseconds wait, QObject *context, std::function<void()> wake) override
    {
        m_right.callAfter(wait, context, std::move(wake));
    }

private:
    SystemClock m_right;
    std::chrono::seconds m_ahead;
};

} // namespace

class TestTeamDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void movesAndWorksThere();
    void aDeskAsksOthers();
    void thePasswordIsKeptWithTheSecrets();
    void aClockThatIsOffIsSaid_data();
    void aClockThatIsOffIsSaid();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<TeamSection *>()->findChild<T *>(QString::fromLatin1(name));
    }
    QString bar() const { return m_page->findChild<TeamSection *>()->findChild<TroubleBar *>()->words(); }
    void test(const QString &address);
    std::unique_ptr<SyncService> nextStart();

    DeskOnSandbox m_bench;
    std::optional<Desk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
};

void TestTeamDatabase::initTestCase()
{
    const auto begun = m_bench.begin(2);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
    m_desk.emplace(m_bench.desk());
}

void TestTeamDatabase::init()
{
    m_page = std::make_unique<SettingsPage>(*m_desk, u"team"_s);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->arrive();
    QTRY_COMPARE(part<QLabel>("teamNow")->text(), u"Your data are in a file of this computer."_s);
}

void TestTeamDatabase::test(const QString &address)
{
    part<QLineEdit>("teamAddress")->clear();
    QTest::keyClicks(part<QLineEdit>("teamAddress"), address);
    QTest::mouseClick(part<QPushButton>("teamTest"), Qt::LeftButton);
    QTRY_VERIFY(!bar().isEmpty() && bar() != u"Asking the server …"_s);
}

void TestTeamDatabase::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("no address") << u"db.example.com"_s << u"postgresql://"_s;
    QTest::newRow("a password in it") << u"postgresql://me:secret-word@localhost/waybill"_s << u"password"_s;
    QTest::newRow("nobody there") << u"postgresql://me@127.0.0.1:9/waybill"_s << u"cannot be reached"_s;
    QTest::newRow("not set up") << cluster().newDatabase(false).text() << u"database init"_s;
}

void TestTeamDatabase::whatIsWrongIsSaid()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    test(address);
    QVERIFY2(bar().contains(words), qPrintable(bar()));
    QVERIFY(!bar().contains(u"secret-word"_s));
    QVERIFY(!part<QPushButton>("teamMove")->isEnabled());
    QVERIFY(!part<QPushButton>("teamUse")->isEnabled());
}

/// A program that is started now, as its main() does it.
std::unique_ptr<SyncService> TestTeamDatabase::nextStart()
{
    const auto choice = TeamChoice::read(m_bench.story.dataFolder());
    if (!choice || choice->address.isEmpty())
        return {};
    CoreOptions options;
    options.dataFolder = m_bench.story.dataFolder();
    options.server = *ServerAddress::parse(choice->address);
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    return std::make_unique<SyncService>(options);
}

void TestTeamDatabase::movesAndWorksThere()
{
    const QString address = cluster().newDatabase().text();
    test(address);
    QVERIFY2(bar().contains(u"ready and empty"_s), qPrintable(bar()));
    QTRY_VERIFY(part<QPushButton>("teamMove")->isEnabled());
    QTest::mouseClick(part<QPushButton>("teamMove"), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(bar().contains(u"copied and compared"_s), qPrintable(bar()), 60'000);
    QTRY_VERIFY(part<QLabel>("teamNext")->isVisible());
    QVERIFY(part<QLabel>("teamNext")->text().contains(address));
    QVERIFY(!part<QPushButton>("teamMove")->isEnabled()); // it is not empty any more
    test(address);
    QVERIFY2(bar().contains(u"holds 2 account"_s), qPrintable(bar()));

    const auto there = nextStart();
    QVERIFY(there);
    const auto opened = there->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().message));
    const auto theirs = there->ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    const auto ours = m_bench.story.service().ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    QVERIFY(theirs && ours);
    QVERIFY(theirs->size() > 10);
    QCOMPARE(theirs->size(), ours->size());
    const auto team = there->ask<Result<TeamDatabase>>([](SyncCore &core) { return core.teamDatabase(); }).result();
    QVERIFY(team.hasValue());
    QVERIFY(!team->name.isEmpty());
    QCOMPARE(team->role, DatabaseRole::Administrator);
    QCOMPARE(team->workers, 0);
}

void TestTeamDatabase::aDeskAsksOthers()
{
    const auto desk = nextStart(); // as the test before left it
    QVERIFY(desk);
    QVERIFY(desk->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result().hasValue());
    const auto alone = desk->ask<Result<Done>>([](SyncCore &core) { return core.syncNow(); }).result();
    QVERIFY(!alone.hasValue());
    QVERIFY2(alone.error().message.contains(u"no computer is looking at orders"_s), qPrintable(alone.error().message));
    const auto worker = nextStart();
    QVERIFY(worker->ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result().hasValue());
    int heard = 0;
    connect(desk.get(), &SyncService::news, this, [&](int what) { heard |= what; });
    QVERIFY(worker->ask<Result<Done>>([](SyncCore &core) { return core.startSchedule(); }).result().hasValue());
    const auto asked = [&] { return desk->ask<Result<Done>>([](SyncCore &core) { return core.syncNow(); }).result().hasValue(); };
    QVERIFY(QTest::qWaitFor(asked, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(heard & News::Activity, 20'000); // what the worker does is seen at the desk
    const auto team = desk->ask<Result<TeamDatabase>>([](SyncCore &core) { return core.teamDatabase(); }).result();
    QCOMPARE(team->workers, 1);
}

/// The server wants a password from this user: typed once, in the keychain from then on, in no file.
void TestTeamDatabase::thePasswordIsKeptWithTheSecrets()
{
    const QString word = u"Sesam-4711-open"_s;
    ServerAddress server = cluster().newDatabase();
    QVERIFY(cluster().run(server.database, u"CREATE ROLE locked LOGIN PASSWORD '%1'; GRANT waybill_administrator TO locked"_s.arg(word)));
    server.user = u"locked"_s;
    const QString address = server.text();
    test(address);
    QVERIFY2(bar().contains(u"refuses to let you in as locked"_s) && bar().contains(u"Settings, Team database"_s), qPrintable(bar()));
    QTest::keyClicks(part<QLineEdit>("teamPassword"), u"wrong"_s);
    test(address);
    QVERIFY2(bar().contains(u"refuses to let you in as locked"_s), qPrintable(bar()));
    QVERIFY(!part<QPushButton>("teamUse")->isEnabled());
    part<QLineEdit>("teamPassword")->clear();
    QTest::keyClicks(part<QLineEdit>("teamPassword"), word);
    QCOMPARE(part<QLineEdit>("teamPassword")->displayText().contains(word), false);
    test(address);
    QVERIFY2(bar().contains(u"ready and empty"_s), qPrintable(bar()));
    QTRY_VERIFY(part<QPushButton>("teamUse")->isEnabled());
    QTest::mouseClick(part<QPushButton>("teamUse"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("teamNext")->text().contains(address));
    QVERIFY(part<QLineEdit>("teamPassword")->text().isEmpty());
    test(address); // without typing it again
    QVERIFY2(bar().contains(u"ready and empty"_s), qPrintable(bar()));
    QDirIterator files(m_bench.story.dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(word.toUtf8()), qPrintable(file.fileName()));
    }

    // The next start takes it from there; without it the server says no.
    CoreOptions options;
    options.dataFolder = m_bench.story.dataFolder();
    options.server = *ServerAddress::parse(address);
    options.factory = makeAdapterFactory();
    const auto secrets = std::make_shared<ProcessSecrets>();
    options.secrets = secrets;
    SyncService next(options);
    const auto refused = next.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    QVERIFY(!refused.hasValue());
    QCOMPARE(refused.error().kind, ErrorKind::Auth);
    QVERIFY(next.ask<Result<Done>>([address, word](SyncCore &core) { return core.keepTeamPassword(address, word); }).result().hasValue());
    const auto opened = next.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().message));

    QTest::mouseClick(part<QPushButton>("teamForget"), Qt::LeftButton);
    QTRY_COMPARE(bar(), u"The password is forgotten."_s);
    test(address);
    QVERIFY2(bar().contains(u"refuses to let you in as locked"_s), qPrintable(bar()));
    QTest::mouseClick(part<QPushButton>("teamUseFile"), Qt::LeftButton);
}

void TestTeamDatabase::aClockThatIsOffIsSaid_data()
{
    QTest::addColumn<int>("ahead"); // seconds
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << 0 << QString();
    QTest::newRow("half a minute") << 30 << QString();
    QTest::newRow("three minutes ahead") << 180 << u"The clock of this computer is 3 minute(s) ahead of that of the server of "_s;
    QTest::newRow("two minutes behind") << -120 << u"The clock of this computer is 2 minute(s) behind that of the server of "_s;
}

void TestTeamDatabase::aClockThatIsOffIsSaid()
{
    QFETCH(int, ahead);
    QFETCH(QString, words);
    CoreOptions options;
    options.dataFolder = m_bench.story.dataFolder();
    options.server = cluster().newDatabase();
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.makeClock = [ahead] { return std::make_unique<WrongClock>(std::chrono::seconds(ahead)); };
    SyncService worker(options);
    QVERIFY(worker.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result().hasValue());
    const auto state = worker.ask<Result<ProgramState>>([](SyncCore &core) { return core.programState(); }).result();
    QVERIFY2(state.hasValue(), state ? "" : qPrintable(state.error().message));
    QVERIFY2(words.isEmpty() ? state->clockTrouble.isEmpty() : state->clockTrouble.startsWith(words), qPrintable(state->clockTrouble));
    const auto steps = worker.ask<Result<QList<CheckStep>>>([](SyncCore &core) { return core.check(); }).result();
    QVERIFY(steps.hasValue());
    const bool told = std::any_of(steps->cbegin(), steps->cend(), [](const CheckStep &step) { return step.name == "Clock"_L1 && !step.passed; });
    QCOMPARE(told, !words.isEmpty());
}

QTEST_MAIN(TestTeamDatabase)
#include "tst_teamdatabase.moc"
