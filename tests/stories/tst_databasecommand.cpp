#include "core/base/error.h"
#include "tests/support/ctl.h"
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// `waybillctl database`, as whoever looks after a team's server uses it.
class TestDatabaseCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTeamMovesToAServerAndBack();
    void rolesDecideWhatACommandMayDo();
    void troubleIsToldWithoutAPassword_data();
    void troubleIsToldWithoutAPassword();
    void anUpgradeKeepsACopy();
    void sampleOrdersEndAsTheScenarioSays_data();
    void sampleOrdersEndAsTheScenarioSays();

private:
    CtlEnded ctl(const QStringList &arguments) const { return m_ctl.run(arguments); }
    static QString said(const CtlEnded &ended) { return ended.said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Ctl m_ctl;
};

void TestDatabaseCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ctl.keepDataIn(m_folder->path());
}

void TestDatabaseCommand::aTeamMovesToAServerAndBack()
{
    // What there is at home: a connection and a setting.
    QCOMPARE(ctl({u"connection"_s, u"add"_s, u"--kind"_s, u"tdsynnex"_s, u"--name"_s, u"Größte"_s, u"--set"_s, u"user=orders@example.com"_s,
                  u"--set"_s, u"account=1"_s}).code, 0);
    QCOMPARE(ctl({u"settings"_s, u"set"_s, u"backup/kept"_s, u"9"_s}).code, 0);
    const QString home = m_folder->filePath(u"waybill.db"_s);

    const QString address = cluster().address(u"moved"_s).text(); // the server does not have it yet
    const CtlEnded early = ctl({u"--database"_s, address, u"connection"_s, u"list"_s});
    QVERIFY2(early.code == 2 && early.err.contains(u"database init"_s), qPrintable(said(early)));
    const CtlEnded made = ctl({u"database"_s, u"init"_s, address});
    QVERIFY2(made.code == 0 && made.out.contains(address), qPrintable(said(made)));
    const CtlEnded copied = ctl({u"database"_s, u"copy"_s, home, address, u"--format"_s, u"json"_s});
    QVERIFY2(copied.code == 0, qPrintable(said(copied)));
    QVERIFY(copied.rows().contains(QJsonObject{{u"table"_s, u"connection"_s}, {u"rows"_s, u"1"_s}})
            || copied.rows().contains(QJsonObject{{u"table"_s, u"connection"_s}, {u"rows"_s, 1}}));
    const CtlEnded again = ctl({u"database"_s, u"copy"_s, home, address});
    QVERIFY2(again.code == 2 && again.err.contains(u"empty"_s), qPrintable(said(again)));

    QFile::remove(home); // from now on nothing is looked for at home
    const CtlEnded there = ctl({u"--database"_s, address, u"connection"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(there.rows().at(0)[u"name"_s].toString(), u"Größte"_s);
    const CtlEnded kept = ctl({u"--database"_s, address, u"settings"_s, u"get"_s, u"backup/kept"_s});
    QVERIFY2(kept.code == 0 && kept.out.contains(u'9'), qPrintable(said(kept)));
    QVERIFY(!QFile::exists(home));
    const CtlEnded shown = ctl({u"database"_s, u"show"_s, address, u"--format"_s, u"json"_s});
    QCOMPARE(shown.rows().at(0)[u"role"_s].toString(), u"administrator"_s);
    const CtlEnded health = ctl({u"--database"_s, address, u"health"_s});
    QVERIFY2(health.code == 0 && health.out.startsWith(u"ok"_s), qPrintable(said(health)));
    const CtlEnded backup = ctl({u"--database"_s, address, u"backup"_s});
    QVERIFY2(backup.code == 0, qPrintable(said(backup)));
    QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList({u"*.db"_s}).size(), 1);

    const CtlEnded back = ctl({u"database"_s, u"copy"_s, address, home});
    QVERIFY2(back.code == 0, qPrintable(said(back)));
    QCOMPARE(ctl({u"connection"_s, u"list"_s, u"--format"_s, u"json"_s}).rows(), there.rows());
}

void TestDatabaseCommand::rolesDecideWhatACommandMayDo()
{
    const ServerAddress address = cluster().emptyDatabase();
    const auto as = [&](const QString &user, const QStringList &arguments) {
        return ctl(QStringList{u"--database"_s, cluster().address(address.database, user).text()} + arguments);
    };
    const QStringList rename{u"connection"_s, u"add"_s, u"--kind"_s, u"tdsynnex"_s, u"--set"_s, u"user=x"_s, u"--set"_s, u"account=1"_s};
    for (const QString &role : {u"viewer"_s, u"operator"_s, u"administrator"_s}) {
        QVERIFY(cluster().run(u"postgres"_s, u"CREATE ROLE ctl_%1 LOGIN"_s.arg(role)));
        const CtlEnded none = as(u"ctl_"_s + role, {u"connection"_s, u"list"_s});
        QVERIFY2(none.code != 0 && none.err.contains(u"no role"_s), qPrintable(said(none)));
        const CtlEnded granted = as(u"postgres"_s, {u"database"_s, u"grant"_s, role, u"ctl_"_s + role});
        QVERIFY2(granted.code == 0, qPrintable(said(granted)));
        QCOMPARE(as(u"ctl_"_s + role, {u"connection"_s, u"list"_s}).code, 0);
        const CtlEnded added = as(u"ctl_"_s + role, rename);
        QVERIFY2((added.code == 0) == (role == "administrator"_L1), qPrintable(said(added)));
        if (added.code != 0)
            QVERIFY2(added.err.contains(u"administrator"_s), qPrintable(said(added)));
    }
    const CtlEnded looks = as(u"ctl_viewer"_s, {u"sync"_s, u"--dry-run"_s});
    QVERIFY2(looks.code != 0, qPrintable(said(looks)));
    QCOMPARE(as(u"postgres"_s, {u"database"_s, u"grant"_s, u"none"_s, u"ctl_viewer"_s}).code, 0);
    QVERIFY(as(u"ctl_viewer"_s, {u"orders"_s}).code != 0);
    QCOMPARE(as(u"postgres"_s, {u"database"_s, u"grant"_s, u"king"_s, u"ctl_viewer"_s}).code, 2);
}

void TestDatabaseCommand::troubleIsToldWithoutAPassword_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("password in the address") << QStringList{u"--database"_s, u"postgresql://a:s3cret@db/waybill"_s, u"orders"_s} << u"~/.pgpass"_s;
    QTest::newRow("no address") << QStringList{u"database"_s, u"init"_s} << u"Which database"_s;
    QTest::newRow("server gone") << QStringList{u"--database"_s, u"postgresql:///waybill?host=/nonexistent"_s, u"orders"_s} << u"cannot be reached"_s;
    QTest::newRow("no such verb") << QStringList{u"database"_s, u"drop"_s, u"postgresql:///waybill"_s} << u"database init"_s;
    QTest::newRow("no file to copy") << QStringList{u"database"_s, u"copy"_s, u"/nonexistent.db"_s, u"/tmp/x.db"_s} << u"no file"_s;
}

void TestDatabaseCommand::troubleIsToldWithoutAPassword()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const CtlEnded ended = ctl(arguments);
    QVERIFY2(ended.code > 0, qPrintable(said(ended)));
    QVERIFY2(ended.err.contains(says), qPrintable(said(ended)));
    QVERIFY(!ended.err.contains(u"s3cret"_s) && !ended.out.contains(u"s3cret"_s));
}

void TestDatabaseCommand::anUpgradeKeepsACopy()
{
    const QString address = cluster().emptyDatabase().text();
    const CtlEnded same = ctl({u"database"_s, u"upgrade"_s, address});
    QVERIFY2(same.code == 0 && same.out.contains(u"up to date"_s), qPrintable(said(same)));
    QVERIFY(QDir(m_folder->filePath(u"backups"_s)).entryList({u"*.db"_s}).isEmpty());
}

void TestDatabaseCommand::sampleOrdersEndAsTheScenarioSays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("one order") << u"first"_s;
    QTest::newRow("the week") << u"week"_s;
}

void TestDatabaseCommand::sampleOrdersEndAsTheScenarioSays()
{
    QFETCH(QString, scenario);
    const QString address = cluster().newDatabase().text();
    const QStringList play{u"--database"_s, address, u"sync"_s, u"--sandbox"_s, u"--scenario"_s, scenario};
    const CtlEnded played = Ctl().run(play, std::chrono::seconds(800));
    QVERIFY2(played.code == 0 && played.err.contains(u"ends as the scenario says"_s), qPrintable(said(played)));
    const CtlEnded kept = ctl({u"--database"_s, address, u"orders"_s, u"--format"_s, u"json"_s});
    QVERIFY2(!kept.rows().isEmpty(), qPrintable(said(kept)));
    const CtlEnded again = ctl(play);
    QVERIFY2(again.code == 2 && again.err.contains(u"empty"_s), qPrintable(said(again)));
}

QTEST_GUILESS_MAIN(TestDatabaseCommand)
#include "tst_databasecommand.moc"
