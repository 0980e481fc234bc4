#include "core/store/serveraddress.h"

#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesInWords_data();
    void refusesInWords();
    void aServerElsewhereMustShowItsCertificate();
    void knowsItFromAFile();
};

void TestServerAddress::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServerAddress>("address");
    QTest::addColumn<QString>("again");
    QTest::newRow("all") << u"postgresql://anna@db.example.com:5433/waybill?sslmode=require"_s
                         << ServerAddress{u"anna"_s, u"db.example.com"_s, 5433, u"waybill"_s, {{u"sslmode"_s, u"require"_s}}}
                         << u"postgresql://anna@db.example.com:5433/waybill?sslmode=require"_s;
    QTest::newRow("short scheme, no user") << u"postgres://db/waybill"_s << ServerAddress{{}, u"db"_s, 0, u"waybill"_s, {}}
                                           << u"postgresql://db/waybill"_s;
    QTest::newRow("escaped") << u"postgresql://an%40na@db/way%20bill"_s << ServerAddress{u"an@na"_s, u"db"_s, 0, u"way bill"_s, {}}
                             << u"postgresql://an%40na@db/way%20bill"_s;
    QTest::newRow("socket") << u"postgresql://postgres@/waybill?host=/run/postgresql&port=5433"_s
                            << ServerAddress{u"postgres"_s, u"/run/postgresql"_s, 5433, u"waybill"_s, {}}
                            << u"postgresql://postgres@/waybill?host=/run/postgresql&port=5433"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/waybill"_s << ServerAddress{{}, u"::1"_s, 5432, u"waybill"_s, {}}
                          << u"postgresql://[::1]:5432/waybill"_s;
}

void TestServerAddress::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(ServerAddress, address);
    const auto read = ServerAddress::parse(text);
    QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, address);
    QTEST(read->text(), "again");
    QCOMPARE(*ServerAddress::parse(read->text()), address);
}

void TestServerAddress::refusesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    QTest::newRow("password") << u"postgresql://anna:s3cret@db/waybill"_s << u"~/.pgpass"_s;
    QTest::newRow("password as an option") << u"postgresql://anna@db/waybill?password=s3cret"_s << u"~/.pgpass"_s;
    QTest::newRow("no database") << u"postgresql://anna@db"_s << u"name of the database"_s;
    QTest::newRow("no port") << u"postgresql://db:x/waybill"_s << u"\"x\" is no port"_s;
    QTest::newRow("port out of range") << u"postgresql://db:70000/waybill"_s << u"70000"_s;
    QTest::newRow("two hosts") << u"postgresql://a,b/waybill"_s << u"one host"_s;
    QTest::newRow("unknown option") << u"postgresql://db/waybill?options=-c%20x"_s << u"\"options\""_s;
    QTest::newRow("another option behind a semicolon") << u"postgresql://db/waybill?sslmode=require;host=x"_s << u"\"sslmode\""_s;
    QTest::newRow("another scheme") << u"mysql://db/waybill"_s << u"not the form"_s;
}

void TestServerAddress::refusesInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, piece);
    const auto read = ServerAddress::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY2(read.error().message.contains(piece), qPrintable(read.error().message));
    QVERIFY(!read.error().message.contains(u"s3cret"_s) && !read.error().detail.contains(u"s3cret"_s));
}

void TestServerAddress::aServerElsewhereMustShowItsCertificate()
{
    const ServerAddress far{{}, u"db.example.com"_s, 0, u"waybill"_s, {}};
    QVERIFY(far.connectOptions().contains(u"sslmode='verify-full'"_s));
    const ServerAddress chosen{{}, u"db.example.com"_s, 0, u"waybill"_s, {{u"sslmode"_s, u"require"_s}, {u"sslrootcert"_s, u"/a'b\\c"_s}}};
    QVERIFY(chosen.connectOptions().contains(u"sslmode='require'"_s));
    QVERIFY(chosen.connectOptions().contains(u"sslrootcert='/a\\'b\\\\c'"_s));
    for (const QString &host : {u""_s, u"/run/postgresql"_s, u"localhost"_s, u"::1"_s})
        QVERIFY(!ServerAddress({}, host, 0, u"waybill"_s, {}).connectOptions().contains(u"sslmode"_s));
}

void TestServerAddress::knowsItFromAFile()
{
    QVERIFY(ServerAddress::isMeant(u"postgresql://db/waybill"_s));
    QVERIFY(ServerAddress::isMeant(u"Postgres:nonsense"_s)); // so that it is told what is wrong with it
    QVERIFY(!ServerAddress::isMeant(u"/home/anna/postgresql"_s));
    QCOMPARE(ServerAddress({}, u"db.example.com"_s, 0, u"waybill"_s, {}).name(), u"waybill on db.example.com"_s);
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
