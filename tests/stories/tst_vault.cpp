#include "app/sandbox/sandboxserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

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
    void everythingThatIsWrongHasItsWords();
    void rekeyedAndRemoved();

private:
    struct Ended
    {
        int code = -1;
        QString out;
        QString err;
    };
    /// A line of a shell; "ctl" stands for the program with its data folder and vault.
    Ended shell(QString line);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<Sandbox::SandboxServer> m_sandbox;
};

void TestVault::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.scenario = u"first"_s;
    options.ownThread = true;
    m_sandbox = std::make_unique<Sandbox::SandboxServer>(options);
    QVERIFY(m_sandbox->start());
    const QJsonObject supplier = m_sandbox->connectionDetails().value("tdsynnex"_L1).toObject();
    const QJsonObject business = m_sandbox->connectionDetails().value("autotask"_L1).toObject();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"CREDENTIALS_DIRECTORY"_s, u"WAYBILL_VAULT"_s})
        m_environment.remove(name);
    const QMap<QString, QString> words{{u"CTL"_s, QStringLiteral(WAYBILLCTL)},
                                       {u"DATA"_s, m_folder.filePath(u"data"_s)},
                                       {u"VAULT"_s, m_folder.filePath(u"secrets.vault"_s)},
                                       {u"SUPPLIER"_s, supplier.value("baseUrl"_L1).toString()},
                                       {u"SUPPLIER_USER"_s, supplier.value("user"_L1).toString()},
                                       {u"SUPPLIER_ACCOUNT"_s, supplier.value("customerNumber"_L1).toString()},
                                       {u"SUPPLIER_PASSWORD"_s, supplier.value("password"_L1).toString()},
                                       {u"BUSINESS"_s, business.value("baseUrl"_L1).toString()},
                                       {u"BUSINESS_USER"_s, business.value("userName"_L1).toString()},
                                       {u"BUSINESS_SECRET"_s, business.value("secret"_L1).toString()},
                                       {u"BUSINESS_CODE"_s, business.value("integrationCode"_L1).toString()}};
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_environment.insert(it.key(), it.value());
}

TestVault::Ended TestVault::shell(QString line)
{
    line.replace(u"ctl "_s, u"\"$CTL\" --data \"$DATA\" --vault \"$VAULT\" "_s);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"bash"_s, {u"-c"_s, line});
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestVault::made()
{
    const Ended made = shell(u"ctl --vault-key-fd 3 vault create 3<<<'first key of it'"_s);
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(QFile::permissions(m_folder.filePath(u"secrets.vault"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Ended again = shell(u"ctl --vault-key-fd 3 vault create 3<<<'first key of it'"_s);
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(u"not written over"_s), qPrintable(again.err));
}

void TestVault::accountsKeepTheirSecretsInIt()
{
    const Ended added = shell(u"ctl --vault-key-fd 4 --secret-fd 3 connection add --kind tdsynnex --base-url $SUPPLIER --set user=$SUPPLIER_USER "
                              "--set account=$SUPPLIER_ACCOUNT 3<<<\"password=$SUPPLIER_PASSWORD\" 4<<<'first key of it'"_s);
    QVERIFY2(added.code == 0 && added.out.contains(u"in the vault"_s), qPrintable(added.err + added.out));
    // A service gets the key from systemd, as a file in a folder of its own.
    QVERIFY(QDir(m_folder.path()).mkdir(u"credentials"_s));
    QFile credential(m_folder.filePath(u"credentials/waybill-vault-key"_s));
    QVERIFY(credential.open(QIODevice::WriteOnly) && credential.write("first key of it\n") > 0);
    credential.close();
    const Ended tested = shell(u"CREDENTIALS_DIRECTORY=\"$(dirname \"$VAULT\")/credentials\" ctl connection test 'TD SYNNEX'"_s);
    QVERIFY2(tested.code == 0, qPrintable(tested.err + tested.out));
    const Ended database = shell(u"! grep -rq \"$SUPPLIER_PASSWORD\" \"$DATA\" \"$VAULT\""_s);
    QCOMPARE(database.code, 0);
}

void TestVault::aSecretIsSetByHand()
{
    const Ended added = shell(u"ctl --vault-key-fd 4 connection add --kind autotask --base-url $BUSINESS --set user=$BUSINESS_USER 4<<<'first key of it'"_s);
    QVERIFY2(added.code == 0, qPrintable(added.err));
    for (const QString &secret : {u"secret=$BUSINESS_SECRET"_s, u"trackingIdentifier=$BUSINESS_CODE"_s}) {
        const Ended set = shell(u"ctl --vault-key-fd 4 --secret-fd 3 vault set autotask %1 3<<<\"%2\" 4<<<'first key of it'"_s.arg(secret.section(u'=', 0, 0), secret));
        QVERIFY2(set.code == 0, qPrintable(set.err));
    }
    const Ended listed = shell(u"ctl --vault-key-fd 4 vault list --format json 4<<<'first key of it'"_s);
    QSet<QString> names;
    for (const QJsonValue &row : QJsonDocument::fromJson(listed.out.toUtf8()).array())
        names.insert(row["key"_L1].toString());
    QCOMPARE(names, (QSet<QString>{u"password"_s, u"secret"_s, u"trackingIdentifier"_s}));
    QVERIFY(!listed.out.contains(m_environment.value(u"BUSINESS_SECRET"_s)));
    const Ended tested = shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'first key of it'"_s);
    QVERIFY2(tested.code == 0, qPrintable(tested.err + tested.out));
}

void TestVault::everythingThatIsWrongHasItsWords()
{
    const auto words = [&](const QString &line) { // nothing where it went well
        const Ended ended = shell(line);
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
    const Ended rekeyed = shell(u"ctl --vault-key-fd 4 vault rekey --new-key-fd 5 4<<<'first key of it' 5<<<'second key of it'"_s);
    QVERIFY2(rekeyed.code == 0, qPrintable(rekeyed.err));
    QVERIFY(shell(u"ctl --vault-key-fd 4 vault list 4<<<'first key of it'"_s).code != 0);
    QCOMPARE(shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'second key of it'"_s).code, 0);
    QCOMPARE(shell(u"ctl --vault-key-fd 4 vault remove Autotask secret 4<<<'second key of it'"_s).code, 0);
    const Ended without = shell(u"ctl --vault-key-fd 4 connection test Autotask 4<<<'second key of it'"_s);
    QVERIFY2(without.code != 0 && without.err.contains(u"is not stored"_s), qPrintable(without.err));
    QCOMPARE(shell(u"ctl --vault-key-fd 4 vault remove Autotask secret 4<<<'second key of it'"_s).code, 2);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
