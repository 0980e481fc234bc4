#include "app/sandbox/sandboxserver.h"
#include "tests/support/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// A server without a keychain: the built program keeps its secrets in a vault, as its administrator types it in a shell.
class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void made();
    void accountsKeepTheirSecretsInIt();
    void aSecretIsSetByHand();
    void whatIsNotAddedLeavesNoSecret();
    void everythingThatIsWrongHasItsWords();
    void rekeyedAndRemoved();
    void signedInAgainInTheBrowser();
    void everyKindWithEachSignIn_data();
    void everyKindWithEachSignIn();

private:
    /// A line of a shell; "ctl" stands for the program with its data folder and vault.
    CtlEnded shell(const QString &line);
    /// The same for a line that prints a page to sign in at: the browser goes there and follows the way back.
    CtlEnded shellWithBrowser(const QString &line);
    static QString written(QString line);

    QTemporaryDir m_folder;
    Ctl m_ctl;
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

void TestVault::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.scenario = u"mixed"_s; // all six systems have orders
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    const QJsonObject supplier = m_sandbox->connectionDetails().value("tdsynnex"_L1).toObject();
    const QJsonObject business = m_sandbox->connectionDetails().value("autotask"_L1).toObject();
    const QJsonObject desk = m_sandbox->connectionDetails().value("servicenow"_L1).toObject();
    const QMap<QString, QString> words{{u"CTL"_s, m_ctl.command({}).first()},
                                       {u"DATA"_s, m_folder.filePath(u"data"_s)},
                                       {u"VAULT"_s, m_folder.filePath(u"secrets.vault"_s)},
                                       {u"SUPPLIER"_s, supplier.value("baseUrl"_L1).toString()},
                                       {u"SUPPLIER_USER"_s, supplier.value("user"_L1).toString()},
                                       {u"SUPPLIER_ACCOUNT"_s, supplier.value("customerNumber"_L1).toString()},
                                       {u"SUPPLIER_PASSWORD"_s, supplier.value("password"_L1).toString()},
                                       {u"BUSINESS"_s, business.value("baseUrl"_L1).toString()},
                                       {u"BUSINESS_USER"_s, business.value("userName"_L1).toString()},
                                       {u"BUSINESS_SECRET"_s, business.value("secret"_L1).toString()},
                                       {u"BUSINESS_CODE"_s, business.value("integrationCode"_L1).toString()},
                                       {u"DESK"_s, desk.value("baseUrl"_L1).toString()},
                                       {u"DESK_CLIENT"_s, desk.value("publicClientId"_L1).toString()}};
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_ctl.environment().insert(it.key(), it.value());
}

QString TestVault::written(QString line)
{
    return line.replace(u"ctl "_s, u"\"$CTL\" --data \"$DATA\" --vault \"$VAULT\" "_s);
}

CtlEnded TestVault::shell(const QString &line)
{
    return m_ctl.shell(written(line));
}

CtlEnded TestVault::shellWithBrowser(const QString &line)
{
    QProcess process;
    m_ctl.beginShell(process, written(line));
    QByteArray said;
    QNetworkAccessManager browser;
    QUrl page;
    const auto ended = [&] {
        said += process.readAllStandardOutput();
        if (page.isEmpty() && said.count('\n') >= 2) {
            page = QUrl::fromEncoded(said.split('\n').at(1).trimmed());
            QNetworkRequest request(page);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
            browser.get(request);
        }
        return process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(ended, 60'000))
        process.kill();
    CtlEnded end = Ctl::end(process);
    end.out.prepend(QString::fromUtf8(said));
    return end;
}

void TestVault::made()
{
    const CtlEnded made = shell(u"ctl --vault-key-fd 3 vault create 3<<<'first key of it'"_s);
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(QFile::permissions(m_folder.filePath(u"secrets.vault"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const CtlEnded again = shell(u"ctl --vault-key-fd 3 vault create 3<<<'first key of it'"_s);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(u"not written over"_s), qPrintable(again.err));
}

void TestVault::accountsKeepTheirSecretsInIt()
{
    const CtlEnded added = shell(u"ctl --vault-key-fd 4 --secret-fd 3 connection add --kind tdsynnex --base-url $SUPPLIER --set user=$SUPPLIER_USER "
                              "--set account=$SUPPLIER_ACCOUNT 3<<<\"password=$SUPPLIER_PASSWORD\" 4<<<'first key of it'"_s);
    QVERIFY2(added.code == 0 && added.out.contains(u"in the vault"_s), qPrintable(added.err + added.out));
    // A service gets the key from systemd, as a file in a folder of its own.
    QVERIFY(QDir(m_folder.path()).mkdir(u"credentials"_s));
    QFile credential(m_folder.filePath(u"credentials/waybill-vault-key"_s));
    QVERIFY(credential.open(QIODevice::WriteOnly) && credential.write("first key of it\n") > 0);
    credential.close();
    const CtlEnded tested = shell(u"CREDENTIALS_DIRECTORY=\"$(dirname \"$VAULT\")/credentials\" ctl connection test 'TD SYNNEX'"_s);
    QVERIFY2(tested.code == 0, qPrintable(tested.err + tested.out));
    const CtlEnded database = shell(u"! grep -rq \"$SUPPLIER_PASSWORD\" \"$DATA\" \"$VAULT\""_s);
    QCOMPARE(database.code, 0);
}

void TestVault::aSecretIsSetByHand()
{
    const CtlEnded added = shell(u"ctl --vault-key-fd 4 connection add --kind autotask --base-url $BUSINESS --set user=$BUSINESS_USER 4<<<'first key of it'"_s);
    QVERIFY2(added.code == 0 && added.out.contains(u"without secret, trackingIdentifier"_s) && added.out.contains(u"vault set"_s),
             qPrintable(added.err + added.out));
    for (const QString &secret : {u"secret=$BUSINESS_SECRET"_s, u"trackingIdentifier=$BUSINESS_CODE"_s}) {
        const CtlEnded set = shell(u"ctl --vault-key-fd 4 --secret-fd 3 vault set autotask %1 3<<<\"%2\" 4<<<'first key of it'"_s.arg(secret.section(u'=', 0, 0), secret));
        QVERIFY2(set.code == 0, qPrintable(set.err));
    }
    const CtlEnded listed = shell(u"ctl --vault-key-fd 4 vault list --format json 4<<<'first key of it'"_s);
    QSet<QString> names;
    for (const QJsonValue &row : QJsonDocument::fromJson(listed.out.toUtf8()).array())
        names.insert(row["connection"_L1].toString() + u' ' + row["key"_L1].toString());
    QCOMPARE(names, (QSet<QString>{u"TD SYNNEX password"_s, u"Autotask secret"_s, u"Autotask trackingIdentifier"_s}));
    QVERIFY(!listed.out.contains(m_ctl.environment().value(u"BUSINESS_SECRET"_s)));
    const CtlEnded tested = shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'first key of it'"_s);
    QVERIFY2(tested.code == 0, qPrintable(tested.err + tested.out));
}

void TestVault::whatIsNotAddedLeavesNoSecret()
{
    const QString list = u"ctl --vault-key-fd 4 vault list --format json 4<<<'first key of it'"_s;
    const QString before = shell(list).out;
    const CtlEnded taken = shell(u"ctl --vault-key-fd 4 --secret-fd 3 connection add --kind tdsynnex --name autotask --set user=u --set account=1 "
                                 "3<<<'password=planted' 4<<<'first key of it'"_s);
    QCOMPARE(taken.code, 2);
    QVERIFY2(taken.err.contains(u"called autotask already"_s), qPrintable(taken.err));
    const CtlEnded incomplete = shell(u"ctl --vault-key-fd 4 --secret-fd 3 connection add --kind tdsynnex --set user=u 3<<<'password=planted' 4<<<'first key of it'"_s);
    QCOMPARE(incomplete.code, 2);
    QVERIFY2(incomplete.err.contains(u"--set account=…"_s), qPrintable(incomplete.err));
    QCOMPARE(shell(list).out, before);
    const CtlEnded keys = shell(u"ctl connection kinds tdsynnex --format csv"_s);
    QVERIFY2(keys.code == 0 && keys.out.contains(u"\naccount,"_s) && keys.out.contains(u"\npassword,"_s), qPrintable(keys.out + keys.err));
}

void TestVault::everythingThatIsWrongHasItsWords()
{
    const auto words = [&](const QString &line) { // nothing where it went well
        const CtlEnded ended = shell(line);
        return ended.code == 0 ? QString() : ended.err;
    };
    const QString nobody = words(u"ctl connection test Autotask"_s);
    QVERIFY2(nobody.contains(u"no terminal to ask at"_s), qPrintable(nobody));
    const QString wrong = words(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'another key of it'"_s);
    QVERIFY2(wrong.contains(u"The key does not fit"_s), qPrintable(wrong));
    const QString open = words(u"chmod 644 \"$VAULT\"; ctl --vault-key-fd 4 vault list 4<<<'first key of it'"_s);
    QVERIFY2(open.contains(u"chmod 600"_s), qPrintable(open));
    const QString damaged = words(u"chmod 600 \"$VAULT\"; cp -p \"$VAULT\" \"$VAULT.kept\"; printf x >> \"$VAULT\"; ctl --vault-key-fd 4 vault list 4<<<'first key of it'"_s);
    QVERIFY2(damaged.contains(u"is damaged"_s), qPrintable(damaged));
    const QString none = words(u"mv \"$VAULT.kept\" \"$VAULT\"; WAYBILL_VAULT= \"$CTL\" --data \"$DATA\" --vault /nowhere/x --vault-key-fd 4 vault list 4<<<'first key of it'"_s);
    QVERIFY2(none.contains(u"There is no vault"_s), qPrintable(none));
    const QString unnamed = words(u"\"$CTL\" --data \"$DATA\" vault list"_s);
    QVERIFY2(unnamed.contains(u"--vault FILE"_s), qPrintable(unnamed));
}

void TestVault::rekeyedAndRemoved()
{
    const CtlEnded rekeyed = shell(u"ctl --vault-key-fd 4 vault rekey --new-key-fd 5 4<<<'first key of it' 5<<<'second key of it'"_s);
    QVERIFY2(rekeyed.code == 0, qPrintable(rekeyed.err));
    QVERIFY(shell(u"ctl --vault-key-fd 4 vault list 4<<<'first key of it'"_s).code != 0);
    QCOMPARE(shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'second key of it'"_s).code, 0);
    QCOMPARE(shell(u"ctl --vault-key-fd 4 vault remove Autotask secret 4<<<'second key of it'"_s).code, 0);
    const CtlEnded without = shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'second key of it'"_s);
    QVERIFY2(without.code != 0 && without.err.contains(u"is not stored"_s), qPrintable(without.err));
    QCOMPARE(shell(u"ctl --vault-key-fd 4 vault remove Autotask secret 4<<<'second key of it'"_s).code, 2);
}

void TestVault::signedInAgainInTheBrowser()
{
    const QString key = u" 4<<<'second key of it'"_s;
    const CtlEnded added = shellWithBrowser(u"ctl --vault-key-fd 4 connection add --kind servicenow --base-url $DESK --set signIn=browser --set callbackPort=0 "
                                         "--set clientId=$DESK_CLIENT"_s + key);
    QVERIFY2(added.code == 0 && added.out.contains(u"/oauth_auth.do?"_s) && added.out.contains(u"in the vault"_s), qPrintable(added.err + added.out));
    const QString test = u"ctl --vault-key-fd 4 connection test ServiceNow"_s + key;
    const CtlEnded tested = shell(test);
    QVERIFY2(tested.code == 0, qPrintable(tested.err + tested.out));
    // The administrator withdraws the permission.
    const auto revoked = m_sandbox->edit({{u"system"_s, u"servicenow"_s}, {u"revokeTokens"_s, true}});
    QVERIFY2(revoked.status == 200, revoked.body.constData());
    const CtlEnded refused = shell(test);
    QVERIFY2(refused.code != 0, qPrintable(refused.out));
    const CtlEnded again = shellWithBrowser(u"ctl --vault-key-fd 4 connection sign-in ServiceNow"_s + key);
    QVERIFY2(again.code == 0 && again.out.startsWith(u"Open this page in a browser on this machine"_s), qPrintable(again.err + again.out));
    QVERIFY2(again.out.contains(u"Signed in; the permission is in the vault."_s), qPrintable(again.out));
    const CtlEnded healed = shell(test);
    QVERIFY2(healed.code == 0, qPrintable(healed.err + healed.out));
    const CtlEnded unknown = shell(u"ctl --vault-key-fd 4 connection sign-in Nobody"_s + key);
    QVERIFY2(unknown.code == 2 && unknown.err.contains(u"Nobody"_s), qPrintable(unknown.err));
    const CtlEnded needless = shell(u"ctl --vault-key-fd 4 connection sign-in 'TD SYNNEX'"_s + key);
    QVERIFY2(needless.code == 2 && needless.err.contains(u"browser"_s), qPrintable(needless.err));
}

void TestVault::everyKindWithEachSignIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("settings"); ///< "key" as the sandbox names it, or "key=value"
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("OrderSync") << u"ordersync"_s << QStringList() << QStringList{u"apiKey"_s};
    QTest::newRow("Telaris") << u"telaris"_s << QStringList() << QStringList{u"token"_s};
    QTest::newRow("WooCommerce") << u"woocommerce"_s << QStringList{u"consumerKey"_s} << QStringList{u"consumerSecret"_s};
    QTest::newRow("ServiceNow, client credentials") << u"servicenow"_s << QStringList{u"clientId"_s} << QStringList{u"clientSecret"_s};
    QTest::newRow("ServiceNow, user and password") << u"servicenow"_s << QStringList{u"signIn=basic"_s, u"user"_s} << QStringList{u"password"_s};
    QTest::newRow("ServiceNow, OAuth with password")
        << u"servicenow"_s << QStringList{u"signIn=password"_s, u"user"_s, u"clientId"_s} << QStringList{u"password"_s, u"clientSecret"_s};
    QTest::newRow("ServiceNow, API key") << u"servicenow"_s << QStringList{u"signIn=apiKey"_s} << QStringList{u"apiKey"_s};
}

void TestVault::everyKindWithEachSignIn()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, settings);
    QFETCH(QStringList, secrets);
    const QJsonObject details = m_sandbox->connectionDetails().value(kind).toObject();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QString line = u"ctl --vault-key-fd 4 --secret-fd 3 connection add --kind %1 --name '%2' --base-url %3"_s.arg(kind, name, details.value("baseUrl"_L1).toString());
    for (const QString &each : settings)
        line += u" --set '%1'"_s.arg(each.contains(u'=') ? each : each + u'=' + details.value(each).toString());
    line += u" 3<<<\""_s;
    for (const QString &each : secrets)
        line += each + u'=' + details.value(each).toString() + u'\n';
    const CtlEnded added = shell(line.trimmed() + u"\" 4<<<'second key of it'"_s);
    QVERIFY2(added.code == 0 && added.out.contains(u"in the vault"_s), qPrintable(added.err + added.out));
    const CtlEnded tested = shell(u"ctl --vault-key-fd 4 connection test '%1' 4<<<'second key of it'"_s.arg(name));
    QVERIFY2(tested.out.contains(u"Signed in"_s) && tested.out.contains(u"Clocks compared"_s), qPrintable(tested.err + tested.out));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
