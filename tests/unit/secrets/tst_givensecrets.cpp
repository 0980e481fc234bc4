#include "core/secrets/givensecrets.h"
#include "core/secrets/memorysecretstore.h"

#include <QCoroTask>
#include <QTemporaryFile>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestGivenSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheVariable_data();
    void namesTheVariable();
    void theEnvironmentIsAskedByName();
    void descriptor_data();
    void descriptor();
    void refusalsNeverShowTheSecret_data();
    void refusalsNeverShowTheSecret();
    void aClosedDescriptorIsAnError();
    void givenComesBeforeStored();
    void aGivenTextStandsForAnyKey();
};

static const ConnectionId synnex{u"c1"_s};
static const ConnectionId autotask{u"c2"_s};
static const QMap<ConnectionId, QString> both{{synnex, u"TD SYNNEX"_s}, {autotask, u"Autotask"_s}};

static Result<QString> readFrom(GivenSecrets &given, const ConnectionId &connection, const QString &key)
{
    return QCoro::waitFor(given.read(connection, key));
}

void TestGivenSecrets::namesTheVariable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::newRow("plain") << u"autotask"_s << u"WAYBILL_SECRET_AUTOTASK"_s;
    QTest::newRow("blank") << u"TD SYNNEX"_s << u"WAYBILL_SECRET_TD_SYNNEX"_s;
    QTest::newRow("signs") << u"a-b.c 9"_s << u"WAYBILL_SECRET_A_B_C_9"_s;
    QTest::newRow("beyond ASCII") << u"Zürich"_s << u"WAYBILL_SECRET_Z_RICH"_s;
}

void TestGivenSecrets::namesTheVariable()
{
    QFETCH(QString, name);
    QFETCH(QString, variable);
    QCOMPARE(GivenSecrets::variableFor(name), variable);
}

void TestGivenSecrets::theEnvironmentIsAskedByName()
{
    GivenSecrets given(nullptr);
    QProcessEnvironment environment;
    environment.insert(u"WAYBILL_SECRET_TD_SYNNEX"_s, u"hunter2"_s);
    environment.insert(u"WAYBILL_SECRET_AUTOTASK"_s, u"{\"secret\":\"s1\",\"integrationCode\":\"i1\"}"_s);
    environment.insert(u"WAYBILL_SECRET_OTHER"_s, u"not asked for"_s);
    const auto taken = given.takeFrom(environment, both);
    QVERIFY(taken.hasValue());
    QCOMPARE(*taken, (QStringList{u"TD SYNNEX"_s, u"Autotask"_s}));
    QCOMPARE(*readFrom(given, synnex, u"password"_s), u"hunter2"_s);
    QCOMPARE(*readFrom(given, autotask, u"secret"_s), u"s1"_s);
    QCOMPARE(*readFrom(given, autotask, u"integrationCode"_s), u"i1"_s);
    QVERIFY(!readFrom(given, autotask, u"other"_s));
}

void TestGivenSecrets::descriptor_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("onlyOne");
    QTest::addColumn<QString>("synnexSecret");
    QTest::addColumn<QString>("autotaskSecret");
    QTest::newRow("two lines") << QByteArray("TD SYNNEX=a=b\nautotask=c\n") << false << u"a=b"_s << u"c"_s;
    QTest::newRow("no end of line") << QByteArray("td synnex=x") << false << u"x"_s << QString();
    QTest::newRow("CRLF") << QByteArray("TD SYNNEX=x\r\nAutotask=y\r\n") << false << u"x"_s << u"y"_s;
    QTest::newRow("ends at an empty line") << QByteArray("TD SYNNEX=x\n\nAutotask=y\n") << false << u"x"_s << QString();
    QTest::newRow("one connection, bare") << QByteArray("p=ss w\n") << true << u"p=ss w"_s << QString();
    QTest::newRow("one connection, named") << QByteArray("TD SYNNEX=x\n") << true << u"x"_s << QString();
    QTest::newRow("JSON") << QByteArray("Autotask={\"secret\":\"j\"}\n") << false << QString() << u"j"_s;
    QTest::newRow("nothing") << QByteArray() << false << QString() << QString();
}

void TestGivenSecrets::descriptor()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, onlyOne);
    QFETCH(QString, synnexSecret);
    QFETCH(QString, autotaskSecret);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(input);
    file.flush();
    file.seek(0);
    GivenSecrets given(nullptr);
    const auto names = onlyOne ? QMap<ConnectionId, QString>{{synnex, u"TD SYNNEX"_s}} : both;
    const auto taken = given.takeFrom(file.handle(), names);
    QVERIFY2(taken.hasValue(), taken ? "" : qPrintable(taken.error().message));
    const auto first = readFrom(given, synnex, u"secret"_s);
    const auto second = readFrom(given, autotask, u"secret"_s);
    QCOMPARE(first ? *first : QString(), synnexSecret);
    QCOMPARE(second ? *second : QString(), autotaskSecret);
}

void TestGivenSecrets::refusalsNeverShowTheSecret_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("name unknown") << QByteArray("Elsewhere=topsecret\n");
    QTest::newRow("no name") << QByteArray("topsecret\n");
    QTest::newRow("no JSON") << QByteArray("Autotask={topsecret\n");
    QTest::newRow("no text") << QByteArray("Autotask={\"secret\":[\"topsecret\"]}\n");
    QTest::newRow("endless") << QByteArray("Autotask=") + QByteArray(70'000, 'a') + QByteArray("topsecret\n");
}

void TestGivenSecrets::refusalsNeverShowTheSecret()
{
    QFETCH(QByteArray, input);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(input);
    file.flush();
    file.seek(0);
    GivenSecrets given(nullptr);
    const auto taken = given.takeFrom(file.handle(), both);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Usage);
    QVERIFY(!taken.error().message.isEmpty());
    QVERIFY(!(taken.error().message + taken.error().detail).contains(u"topsecret"_s));
}

void TestGivenSecrets::aClosedDescriptorIsAnError()
{
    GivenSecrets given(nullptr);
    const auto taken = given.takeFrom(4'000, both);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Usage);
}

void TestGivenSecrets::givenComesBeforeStored()
{
    MemorySecretStore stored;
    QVERIFY(QCoro::waitFor(stored.write(autotask, u"secret"_s, u"old"_s)).hasValue());
    QVERIFY(QCoro::waitFor(stored.write(autotask, u"integrationCode"_s, u"kept"_s)).hasValue());
    GivenSecrets given(&stored);
    given.give(autotask, u"secret"_s, u"new"_s);
    QCOMPARE(*readFrom(given, autotask, u"secret"_s), u"new"_s);
    QCOMPARE(*readFrom(given, autotask, u"integrationCode"_s), u"kept"_s);
    QCOMPARE(*QCoro::waitFor(stored.read(autotask, u"secret"_s)), u"old"_s); // giving is not storing
    QVERIFY(QCoro::waitFor(given.write(autotask, u"secret"_s, u"written"_s)).hasValue());
    QCOMPARE(*QCoro::waitFor(stored.read(autotask, u"secret"_s)), u"written"_s);
    QCOMPARE(*readFrom(given, autotask, u"secret"_s), u"written"_s);
}

void TestGivenSecrets::aGivenTextStandsForAnyKey()
{
    GivenSecrets given(nullptr);
    QVERIFY(given.giveText(synnex, u"hunter2"_s).hasValue());
    QCOMPARE(*readFrom(given, synnex, u"password"_s), u"hunter2"_s);
    given.give(synnex, u"token"_s, u"t"_s);
    QCOMPARE(*readFrom(given, synnex, u"token"_s), u"t"_s);
    QCOMPARE(*QCoro::waitFor(given.keys(synnex)), QStringList{u"token"_s});
    QVERIFY(!readFrom(given, autotask, u"secret"_s));
}

QTEST_GUILESS_MAIN(TestGivenSecrets)
#include "tst_givensecrets.moc"
