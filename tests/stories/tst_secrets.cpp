#include "app/composition/composition.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/world/scenario.h"
#include "core/api/syncservice.h"
#include "tests/support/ctl.h"
#include "tests/support/secrethunt.h"
#ifdef WAYBILL_INITDB
#include "tests/support/postgrescluster.h"
#endif

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// After everything the program does with six accounts, none of their secrets stands anywhere but in the (sealed) vault.
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlantedSecretIsFound();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();

private:
    struct Account
    {
        QString kind;
        QStringList settings; ///< KEY=VALUE, where the name in the sandbox's line is VALUE
        QMap<QString, QString> secrets; ///< by key, the name in the sandbox's line
    };
    static QList<Account> accounts();
    void begin();
    int run(const QStringList &arguments, const QByteArray &secrets = {});
    void connectAll();
    void live();
    void serve();
    void goWrong();
    void exportAll();
    void bundle();

    std::unique_ptr<QTemporaryDir> m_folder; ///< everything that is written
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
    Ctl m_ctl;
    QMap<QString, QString> m_secrets;
    QByteArray m_seen; ///< what the program said, its command lines and environments
    QString m_database;
};

constexpr auto vaultKey = "the key of the vault, with \"quotes\" & <more>";

/// Signs that each writer escapes in its own way. What goes into headers stays ASCII.
static QJsonObject withHardSecrets(QJsonObject scenario)
{
    const auto set = [&](const QString &system, const QString &key, const QString &value) {
        QJsonObject part = scenario.value(system).toObject();
        part.insert(key, value);
        scenario.insert(system, part);
    };
    set(u"tdsynnex"_s, u"password"_s, u"Pa&ss<w>\"ör'd/+= %2B\\n1"_s);
    set(u"autotask"_s, u"secret"_s, u"s3cr&t<of>\"autotask'/+=%41\\x"_s);
    set(u"autotask"_s, u"integrationCode"_s, u"CODE/OF+AUTOTASK=<1>"_s);
    set(u"ordersync"_s, u"apiKey"_s, u"pk_live_sand/box+only=<7>"_s);
    set(u"telaris"_s, u"token"_s, u"telaris+only/token=\"8\""_s);
    return scenario;
}

QList<TestSecrets::Account> TestSecrets::accounts()
{
    return {{u"tdsynnex"_s, {u"user=user"_s, u"account=customerNumber"_s}, {{u"password"_s, u"password"_s}}},
            {u"ordersync"_s, {}, {{u"apiKey"_s, u"apiKey"_s}}},
            {u"telaris"_s, {}, {{u"token"_s, u"token"_s}}},
            {u"autotask"_s, {u"user=userName"_s}, {{u"secret"_s, u"secret"_s}, {u"trackingIdentifier"_s, u"integrationCode"_s}}},
            {u"servicenow"_s, {u"user=user"_s, u"clientId=clientId"_s}, {{u"password"_s, u"password"_s}, {u"clientSecret"_s, u"clientSecret"_s}}},
            {u"woocommerce"_s, {u"consumerKey=consumerKey"_s}, {{u"consumerSecret"_s, u"consumerSecret"_s}}}};
}

void TestSecrets::aPlantedSecretIsFound()
{
    const QString secret = u"p&q<r>\"ö'/+= %2B\\n"_s;
    const SecretHunt hunt({{u"it"_s, secret}});
    QTemporaryDir folder;
    int planted = 0;
    for (const auto &[form, bytes] : hunt.forms()) {
        QFile file(folder.filePath(QString::number(++planted)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before" + bytes + "behind") > 0);
    }
    QVERIFY2(planted >= 10, qPrintable(QString::number(planted)));
    QVERIFY(hunt.below(folder.path()).size() >= planted);
    // Wherever it begins in what was encoded, and whatever stands around it.
    for (int before = 0; before < 9; ++before) {
        const QByteArray encoded = (QByteArray(before, '{') + secret.toUtf8() + "}}}").toBase64();
        QVERIFY2(!hunt.in(encoded, u"here"_s).isEmpty(), qPrintable(QString::number(before)));
    }
    QVERIFY(hunt.in("nothing of it", u"here"_s).isEmpty());
}

void TestSecrets::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets.clear();
    m_seen.clear();
    m_ctl = Ctl();
    m_ctl.keepDataIn(m_folder->filePath(u"data"_s));
    m_ctl.useVault(m_folder->filePath(u"secrets.vault"_s));
    m_ctl.useDatabase(m_database);
    m_ctl.environment().insert(u"QT_LOGGING_RULES"_s, u"waybill.*.debug=true"_s);
    QTemporaryDir scenario;
    const QString mixed = u":/scenarios/mixed/"_s;
    QVERIFY(!Sandbox::builtInScenarios().isEmpty()); // the resources are there
    for (const QString &name : QDir(mixed).entryList({u"*.json"_s}, QDir::Files)) {
        QFile from(mixed + name);
        QFile to(scenario.filePath(name));
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        const QByteArray text = from.readAll();
        to.write(name == "scenario.json"_L1 ? QJsonDocument(withHardSecrets(QJsonDocument::fromJson(text).object())).toJson() : text);
    }
    Sandbox::SandboxOptions options;
    options.scenario = scenario.path();
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    for (const Account &account : accounts()) {
        const QJsonObject details = m_sandbox->connectionDetails().value(account.kind).toObject();
        for (auto it = account.secrets.cbegin(); it != account.secrets.cend(); ++it)
            m_secrets.insert(account.kind + u'.' + it.key(), details.value(it.value()).toString());
    }
    m_secrets.insert(u"key of the vault"_s, QString::fromUtf8(vaultKey));
}

/// The secrets go in by file descriptors; standard output, errors and command line are kept.
int TestSecrets::run(const QStringList &arguments, const QByteArray &secrets)
{
    QStringList all = m_ctl.command({u"--vault-key-fd"_s, u"3"_s});
    if (!secrets.isEmpty())
        all += {u"--secret-fd"_s, u"4"_s};
    QProcess process;
    process.setProcessEnvironment(m_ctl.environment());
    process.start(u"bash"_s, QStringList{u"-c"_s, u"IFS= read -r key; rest=$(cat); exec \"$@\" 3< <(printf '%s\\n' \"$key\") 4< <(printf '%s\\n' \"$rest\") < /dev/null"_s, u"bash"_s}
                                 + all + arguments);
    process.write(QByteArray(vaultKey) + '\n' + secrets);
    process.closeWriteChannel();
    const CtlEnded ended = Ctl::end(process, std::chrono::minutes(2));
    m_seen += (all + arguments).join(u' ').toUtf8() + ended.out.toUtf8() + ended.err.toUtf8();
    if (ended.code > 1)
        qInfo("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(ended.err));
    return ended.code;
}

void TestSecrets::connectAll()
{
    QCOMPARE(run({u"vault"_s, u"create"_s}), 0);
    for (const Account &account : accounts()) {
        const QJsonObject details = m_sandbox->connectionDetails().value(account.kind).toObject();
        QStringList arguments{u"connection"_s, u"add"_s, u"--kind"_s, account.kind, u"--base-url"_s, details.value("baseUrl"_L1).toString()};
        for (const QString &setting : account.settings)
            arguments += {u"--set"_s, setting.section(u'=', 0, 0) + u'=' + details.value(setting.section(u'=', 1)).toString()};
        if (account.kind == "servicenow"_L1)
            arguments += {u"--set"_s, u"signIn=password"_s}; // both of its secrets
        QByteArray secrets;
        for (auto it = account.secrets.cbegin(); it != account.secrets.cend(); ++it)
            secrets += it.key().toUtf8() + '=' + details.value(it.value()).toString().toUtf8() + '\n';
        QCOMPARE(run(arguments, secrets), 0);
    }
}

void TestSecrets::live()
{
    const QList<std::array<QString, 3>> pairs{{u"tdsynnex-autotask"_s, u"TD SYNNEX"_s, u"Autotask"_s},
                                              {u"tdsynnex-servicenow"_s, u"TD SYNNEX"_s, u"ServiceNow"_s},
                                              {u"ordersync-woocommerce"_s, u"OrderSync"_s, u"WooCommerce"_s},
                                              {u"telaris-woocommerce"_s, u"Telaris"_s, u"WooCommerce"_s}};
    for (const auto &[pair, source, target] : pairs) {
        QCOMPARE(run({u"template"_s, u"import"_s, u"--pair"_s, pair, u"--source"_s, source, u"--target"_s, target, u"--name"_s, pair}), 0);
        QCOMPARE(run({u"template"_s, u"enable"_s, pair, u"--approve"_s}), 0);
    }
    QVERIFY(run({u"sync"_s}) <= 1);
    QVERIFY(m_sandbox->journal().count(u"tdsynnex"_s) > 0 && m_sandbox->journal().count(u"woocommerce"_s) > 0);
}

/// Answers that say the secret again, in the words of a careless server.
void TestSecrets::goWrong()
{
    QJsonArray faults;
    for (const Account &account : accounts()) {
        for (auto it = account.secrets.cbegin(); it != account.secrets.cend(); ++it) {
            const QString secret = m_secrets.value(account.kind + u'.' + it.key());
            faults.append(QJsonObject{{u"system"_s, account.kind}, {u"status"_s, faults.size() % 2 ? 500 : 401},
                                      {u"text"_s, u"cannot sign in with %1 or %2"_s.arg(secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)))}});
        }
    }
    QVERIFY(m_sandbox->faults().add(QJsonObject{{u"faults"_s, faults}}).hasValue());
    m_sandbox->world().advanceBy(std::chrono::hours(24));
    QVERIFY(run({u"sync"_s}) != 0);
    for (const QString &name : {u"TD SYNNEX"_s, u"Autotask"_s, u"OrderSync"_s, u"ServiceNow"_s, u"Telaris"_s, u"WooCommerce"_s})
        QVERIFY(run({u"connection"_s, u"test"_s, name}) != 0);
    QVERIFY(run({u"check"_s}) != 0);
    m_sandbox->faults().clear();
}

void TestSecrets::serve()
{
    QProcess process;
    process.setProcessEnvironment(m_ctl.environment());
    process.start(u"bash"_s, QStringList{u"-c"_s, u"IFS= read -r key; exec \"$@\" 3< <(printf '%s\\n' \"$key\") < /dev/null"_s, u"bash"_s}
                                 + m_ctl.command({u"--vault-key-fd"_s, u"3"_s, u"serve"_s, u"--log"_s, u"json"_s}));
    process.write(QByteArray(vaultKey) + '\n');
    process.closeWriteChannel();
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return !(said += process.readAllStandardOutput() + process.readAllStandardError()).isEmpty(); }, 60'000));
    m_seen += said;
    for (const QString &what : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(what));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_seen += file.readAll();
    }
    Ctl::signal(process, SIGTERM);
    QVERIFY(process.waitForFinished(30'000));
    m_seen += process.readAllStandardOutput() + process.readAllStandardError();
}

void TestSecrets::exportAll()
{
    for (const QString &what : {u"activity"_s, u"orders"_s, u"audit"_s}) {
        for (const QString &format : {u"csv"_s, u"json"_s})
            QCOMPARE(run({u"export"_s, what, u"--format"_s, format}), 0);
    }
    QCOMPARE(run({u"template"_s, u"export"_s, u"tdsynnex-autotask"_s}), 0);
    QCOMPARE(run({u"connection"_s, u"list"_s, u"--format"_s, u"json"_s}), 0);
    QCOMPARE(run({u"settings"_s, u"list"_s, u"--format"_s, u"json"_s}), 0);
    QCOMPARE(run({u"vault"_s, u"list"_s}), 0);
    QVERIFY(run({u"backup"_s, m_folder->filePath(u"copy.db"_s)}) == 0 || !m_database.isEmpty());
}

void TestSecrets::bundle()
{
    CoreOptions options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    if (!m_database.isEmpty())
        options.server = *ServerAddress::parse(m_database);
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    SyncService service(options);
    const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(false); }).result();
    QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().message));
    for (const bool hide : {false, true}) {
        const auto text = service.ask<Result<QString>>([hide](SyncCore &core) { return core.supportBundle(hide); }).result();
        QVERIFY(text.hasValue());
        QVERIFY(text->size() > 500);
        m_seen += text->toUtf8();
    }
}

void TestSecrets::nothingIsLeftBehind_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("a file") << false;
#ifdef WAYBILL_INITDB
    QTest::newRow("PostgreSQL, each statement in its log") << true;
#endif
}

void TestSecrets::nothingIsLeftBehind()
{
    QFETCH(bool, onServer);
    m_database.clear();
#ifdef WAYBILL_INITDB
    if (onServer) {
        QString why;
        PostgresCluster *cluster = PostgresCluster::own(&why);
        QVERIFY2(cluster, qPrintable(why));
        const ServerAddress address = cluster->newDatabase();
        m_database = address.text();
        for (const QString &setting : {u"log_statement = 'all'"_s, u"log_min_duration_statement = 0"_s, u"log_parameter_max_length = -1"_s})
            QVERIFY(cluster->run(u"postgres"_s, u"ALTER DATABASE %1 SET %2"_s.arg(address.database, setting)));
    }
#else
    Q_UNUSED(onServer)
#endif
    const auto step = [this](auto part) {
        (this->*part)();
        return !QTest::currentTestFailed();
    };
    for (const auto part : {&TestSecrets::begin, &TestSecrets::connectAll, &TestSecrets::live, &TestSecrets::goWrong, &TestSecrets::serve,
                            &TestSecrets::exportAll, &TestSecrets::bundle}) {
        if (!step(part))
            return;
    }
    const SecretHunt hunt(m_secrets);
    QVERIFY(m_seen.size() > 20'000);
    const QStringList left = hunt.in(m_seen, u"what the program said"_s) + hunt.below(m_folder->path());
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
#ifdef WAYBILL_INITDB
    if (onServer) {
        QString why;
        const QString folder = PostgresCluster::own(&why)->folder();
        QFile log(folder + u"/log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("INSERT INTO connection"));
        const QStringList inside = hunt.below(folder); // its log, tables and write-ahead log
        QVERIFY2(inside.isEmpty(), qPrintable(inside.join(u", "_s)));
    }
#endif
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
