#include "storefixture.h"

#include "core/store/dialect.h"
#include "core/store/serversetup.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What only a server does: cuts, roles, listeners, being set up.
class TestServerDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isSetUpOnce();
    void isSetUpByWhoIsNoSuperuser();
    void refusesWhatIsNotSetUp();
    void refusesAnOlderAndANewerSchema();
    void saysWhyItCannotEnter();
    void anIdleConnectionThatWasCutIsNotNoticed();
    void aCutThatTheListenerSawIsNotNoticedEither();
    void aCutInsideATransactionTakesAllBack();
    void saysWhenTheServerIsGoneAndGoesOn();
    void aFailedStatementTakesTheTransactionBack();
    void aReaderWritesNothing();
    void waitsForALockOnlySoLong();
    void aStoppedOneKeepsNobodyWaitingForEver();
    void hearsWhatOthersTell();
    void keepsTextThatTheServerCannot();
    void rolesAreEnforced();
    void aRoleIsGivenAndTaken();

private:
    Database::Options options() const
    {
        Database::Options options;
        options.server = m_address;
        options.busyWait = 100ms;
        return options;
    }
    std::unique_ptr<Database> open() const
    {
        auto opened = Database::open(options());
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    ServerAddress m_address;
};

static QVariantList setting(const QString &key)
{
    return {key, u"[1]"_s, u"me"_s, u"2026-01-05T12:00:00.000Z"_s};
}
static const QString insertSetting = u"INSERT INTO setting (setting_key, value, changed_by, changed_at) VALUES (?, ?, ?, ?)"_s;
static const QString countSettings = u"SELECT count(*) FROM setting"_s;

void TestServerDatabase::init()
{
    m_address = cluster().newDatabase();
}

void TestServerDatabase::isSetUpOnce()
{
    const ServerAddress fresh = cluster().address(u"made_by_init"_s); // the server does not have it yet
    VALUE_OF(version, ServerSetup::init(fresh));
    QCOMPARE(version, Database::newestSchema());
    VALUE_OF(again, ServerSetup::init(fresh));
    QCOMPARE(again, version);
    Database::Options made;
    made.server = fresh;
    auto database = Database::open(made);
    QVERIFY(database.hasValue());
    SUCCEEDS((*database)->checkIntegrity());
    VALUE_OF(role, (*database)->role());
    QCOMPARE(role, DatabaseRole::Administrator);
    VALUE_OF(order, (*database)->first(u"SELECT datcollate FROM pg_database WHERE datname = current_database()"_s, {},
                                       [](const Row &row) { return row.text(0); }));
    QCOMPARE(order.value(), u"C.UTF-8"_s);
}

void TestServerDatabase::isSetUpByWhoIsNoSuperuser()
{
    cluster().run(u"postgres"_s, u"CREATE ROLE maker LOGIN CREATEROLE CREATEDB; CREATE ROLE plain LOGIN"_s);
    const ServerAddress fresh = cluster().address(u"made_by_maker"_s, u"maker"_s);
    FAILS_AS(ServerSetup::init(cluster().address(u"made_by_maker"_s, u"plain"_s)), ErrorKind::Permission);
    VALUE_OF(version, ServerSetup::init(fresh));
    QCOMPARE(version, Database::newestSchema());
    Database::Options made;
    made.server = fresh;
    auto database = Database::open(made);
    QVERIFY(database.hasValue());
    VALUE_OF(role, (*database)->role());
    QCOMPARE(role, DatabaseRole::Administrator);
    SUCCEEDS((*database)->run(insertSetting, setting(u"a"_s)));
}

void TestServerDatabase::refusesWhatIsNotSetUp()
{
    m_address = cluster().newDatabase(false);
    const auto refused = Database::open(options());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"database init"_s), qPrintable(refused.error().message));

    cluster().run(m_address.database, u"CREATE SCHEMA waybill; CREATE TABLE waybill.strange (a int)"_s);
    const auto foreign = Database::open(options());
    QVERIFY(!foreign);
    QVERIFY2(foreign.error().message.contains(u"not one of Waybill's"_s), qPrintable(foreign.error().message));
    FAILS_AS(ServerSetup::init(m_address), ErrorKind::Storage);
}

void TestServerDatabase::refusesAnOlderAndANewerSchema()
{
    SUCCEEDS(open()->run(u"DELETE FROM schema_version WHERE version = ?"_s, {Database::newestSchema()}));
    const auto older = Database::open(options());
    QVERIFY(!older);
    QVERIFY2(older.error().message.contains(u"database upgrade"_s), qPrintable(older.error().message));
    cluster().run(m_address.database, u"INSERT INTO waybill.schema_version (version, name) VALUES (9999, 'future')"_s);
    const auto newer = Database::open(options());
    QVERIFY(!newer);
    QVERIFY2(newer.error().message.contains(u"9999"_s), qPrintable(newer.error().message));
}

void TestServerDatabase::saysWhyItCannotEnter()
{
    auto wanted = options();
    wanted.server->database = u"nowhere"_s;
    FAILS_AS(Database::open(wanted), ErrorKind::NotFound);
    wanted = options();
    wanted.server->user = u"nobody_here"_s;
    FAILS_AS(Database::open(wanted), ErrorKind::Auth);
    wanted = options();
    wanted.server->host = u"/nonexistent"_s;
    const auto gone = Database::open(wanted);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::Storage);
    QVERIFY2(gone.error().message.contains(u"cannot be reached"_s), qPrintable(gone.error().message));

    cluster().run(u"postgres"_s, u"DROP ROLE IF EXISTS locked; CREATE ROLE locked LOGIN PASSWORD 's3cret-right'"_s);
    wanted = options();
    wanted.server->user = u"locked"_s;
    wanted.password = u"s3cret-wrong"_s;
    const auto locked = Database::open(wanted);
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::Auth);
    QVERIFY(!locked.error().message.contains(u"s3cret"_s) && !locked.error().detail.contains(u"s3cret"_s));
    wanted.password = u"s3cret-right"_s; // and now it is a matter of the role
    const auto nobody = Database::open(wanted);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::Permission);
    QVERIFY2(nobody.error().message.contains(u"no role"_s), qPrintable(nobody.error().message));

    cluster().run(u"postgres"_s, u"CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"_s);
    wanted = options();
    wanted.server->database = u"latin"_s;
    const auto latin = Database::open(wanted);
    QVERIFY(!latin);
    QVERIFY2(latin.error().message.contains(u"LATIN1"_s), qPrintable(latin.error().message));
}

void TestServerDatabase::anIdleConnectionThatWasCutIsNotNoticed()
{
    const auto database = open();
    SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
    QVERIFY(cluster().cutAll(m_address.database));
    VALUE_OF(read, database->number(countSettings));
    QCOMPARE(read, 1);
    QVERIFY(cluster().cutAll(m_address.database));
    SUCCEEDS(database->run(insertSetting, setting(u"b"_s)));
    QVERIFY(cluster().cutAll(m_address.database));
    {
        Transaction tx(*database);
        SUCCEEDS(database->run(insertSetting, setting(u"c"_s)));
        SUCCEEDS(tx.commit());
    }
    VALUE_OF(all, database->number(countSettings));
    QCOMPARE(all, 3);
}

/// Qt closes the connection by itself then, between two statements, and gives them no error.
void TestServerDatabase::aCutThatTheListenerSawIsNotNoticedEither()
{
    const auto database = open();
    SUCCEEDS(database->listen(u"waybill_news"_s, [](const QString &) {}));
    const auto cutAndSeen = [&] {
        const bool cut = cluster().cutAll(m_address.database);
        QTest::qWait(50); // the event loop comes to the socket
        return cut;
    };
    SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
    QVERIFY(cutAndSeen());
    VALUE_OF(read, database->number(countSettings));
    QCOMPARE(read, 1);
    QVERIFY(cutAndSeen());
    SUCCEEDS(database->run(insertSetting, setting(u"b"_s)));
    QVERIFY(cutAndSeen());
    {
        Transaction tx(*database);
        SUCCEEDS(database->run(insertSetting, setting(u"c"_s)));
        QVERIFY(cutAndSeen());
        FAILS_AS(database->run(insertSetting, setting(u"d"_s)), ErrorKind::Storage);
        FAILS_AS(tx.commit(), ErrorKind::Storage);
    }
    VALUE_OF(all, database->number(countSettings));
    QCOMPARE(all, 2);
}

void TestServerDatabase::aCutInsideATransactionTakesAllBack()
{
    const auto database = open();
    {
        Transaction tx(*database);
        SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
        QVERIFY(cluster().cutAll(m_address.database));
        FAILS_AS(database->run(insertSetting, setting(u"b"_s)), ErrorKind::Storage);
        FAILS_AS(database->number(countSettings), ErrorKind::Storage); // no new connection behind the transaction's back
        FAILS_AS(tx.commit(), ErrorKind::Storage);
    }
    VALUE_OF(none, database->number(countSettings));
    QCOMPARE(none, 0);
    {
        Transaction tx(*database);
        SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
        QVERIFY(cluster().cutAll(m_address.database));
        FAILS_AS(tx.commit(), ErrorKind::Storage);
    }
    VALUE_OF(still, database->number(countSettings));
    QCOMPARE(still, 0);
}

void TestServerDatabase::saysWhenTheServerIsGoneAndGoesOn()
{
    const auto database = open();
    SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
    QVERIFY(cluster().stop());
    const auto gone = database->run(insertSetting, setting(u"b"_s));
    const auto goneForReading = database->number(countSettings);
    Transaction tx(*database);
    const auto begun = tx.begun();
    QVERIFY(cluster().start());
    for (const Error &error : {gone.error(), goneForReading.error(), begun.error()}) {
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.message.contains(u"cannot be reached"_s), qPrintable(error.message));
    }
    SUCCEEDS(database->run(insertSetting, setting(u"b"_s)));
    VALUE_OF(all, database->number(countSettings));
    QCOMPARE(all, 2);
}

void TestServerDatabase::aFailedStatementTakesTheTransactionBack()
{
    const auto database = open();
    SUCCEEDS(database->run(insertSetting, setting(u"a"_s)));
    {
        Transaction tx(*database);
        SUCCEEDS(database->run(insertSetting, setting(u"b"_s)));
        FAILS_AS(database->run(insertSetting, setting(u"a"_s)), ErrorKind::Usage); // the key is taken
        FAILS_AS(database->run(insertSetting, setting(u"c"_s)), ErrorKind::Usage); // the first failure is told, not what follows from it
        FAILS_AS(tx.commit(), ErrorKind::Usage);
    }
    VALUE_OF(one, database->number(countSettings));
    QCOMPARE(one, 1);
    Transaction after(*database);
    SUCCEEDS(database->run(insertSetting, setting(u"d"_s)));
    SUCCEEDS(after.commit());
}

void TestServerDatabase::aReaderWritesNothing()
{
    auto reading = options();
    reading.access = Database::Access::ReadOnly;
    auto reader = Database::open(reading);
    QVERIFY(reader.hasValue());
    FAILS_AS((*reader)->run(insertSetting, setting(u"a"_s)), ErrorKind::Storage);
    VALUE_OF(none, (*reader)->number(countSettings));
    QCOMPARE(none, 0);
}

void TestServerDatabase::waitsForALockOnlySoLong()
{
    const auto one = open();
    const auto two = open();
    SUCCEEDS(one->run(insertSetting, setting(u"a"_s)));
    Transaction holds(*one);
    SUCCEEDS(one->run(u"UPDATE setting SET changed_by = 'one'"_s));
    FAILS_AS(two->run(u"UPDATE setting SET changed_by = 'two'"_s), ErrorKind::Busy);
    SUCCEEDS(holds.commit());
    SUCCEEDS(two->run(u"UPDATE setting SET changed_by = 'two'"_s));
}

void TestServerDatabase::aStoppedOneKeepsNobodyWaitingForEver()
{
    const auto stopped = open();
    VALUE_OF(limit, stopped->number(u"SELECT setting::bigint FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'"_s));
    QCOMPARE(limit, 120'000);
    SUCCEEDS(stopped->run(insertSetting, setting(u"a"_s)));
    SUCCEEDS(stopped->each(u"SELECT set_config('idle_in_transaction_session_timeout', '100', false)"_s, {}, [](const Row &) {})); // here it is over sooner
    auto patient = options();
    patient.busyWait = std::chrono::seconds(30);
    const auto other = Database::open(patient);
    QVERIFY(other.hasValue());
    Transaction standing(*stopped);
    SUCCEEDS(stopped->run(u"UPDATE setting SET changed_by = 'stopped'"_s));
    SUCCEEDS((*other)->run(u"UPDATE setting SET changed_by = 'other'"_s));
    FAILS_AS(standing.commit(), ErrorKind::Storage);
    VALUE_OF(others, (*other)->number(u"SELECT count(*) FROM setting WHERE changed_by = 'other'"_s));
    QCOMPARE(others, 1);
}

void TestServerDatabase::hearsWhatOthersTell()
{
    const auto one = open();
    const auto two = open();
    QStringList heard;
    SUCCEEDS(one->listen(u"waybill_news"_s, [&](const QString &text) { heard += text; }));
    SUCCEEDS(two->notify(u"waybill_news"_s, u"it's 'quoted'"_s));
    SUCCEEDS(one->notify(u"waybill_news"_s, u"own"_s));
    SUCCEEDS(two->notify(u"waybill_other"_s, u"elsewhere"_s));
    QTRY_COMPARE(heard, QStringList{u"it's 'quoted'"_s});
    {
        Transaction tx(*two);
        SUCCEEDS(two->notify(u"waybill_news"_s, u"given up"_s));
    }
    QVERIFY(cluster().cutAll(m_address.database));
    SUCCEEDS(one->ping());
    SUCCEEDS(two->notify(u"waybill_news"_s, u"after the cut"_s));
    QTRY_COMPARE(heard, (QStringList{u"it's 'quoted'"_s, u"after the cut"_s}));
}

void TestServerDatabase::keepsTextThatTheServerCannot()
{
    const auto database = open();
    auto strange = setting(u"a"_s);
    strange[2] = QString(u"be"_s + QChar::Null + u"fore ' \\ ? :name $1 %1 \u202e"_s);
    SUCCEEDS(database->run(insertSetting, strange));
    VALUE_OF(kept, database->first(u"SELECT changed_by FROM setting WHERE setting_key = ?"_s, {u"a"_s}, [](const Row &row) { return row.text(0); }));
    QCOMPARE(kept.value(), u"before ' \\ ? :name $1 %1 \u202e"_s);
}

void TestServerDatabase::rolesAreEnforced()
{
    for (const QString &user : {u"vera"_s, u"otto"_s, u"anna"_s})
        cluster().run(u"postgres"_s, u"DROP ROLE IF EXISTS %1; CREATE ROLE %1 LOGIN"_s.arg(user));
    const auto owner = open();
    SUCCEEDS(ServerSetup::grant(*owner, DatabaseRole::Viewer, u"vera"_s));
    SUCCEEDS(ServerSetup::grant(*owner, DatabaseRole::Operator, u"otto"_s));
    SUCCEEDS(ServerSetup::grant(*owner, DatabaseRole::Administrator, u"anna"_s));
    const QString note = u"INSERT INTO saved_filter (name_key, name, content) VALUES (?, 'x', '{}')"_s;
    const QList<std::tuple<QString, DatabaseRole, bool, bool>> all{{u"vera"_s, DatabaseRole::Viewer, false, false},
                                                                  {u"otto"_s, DatabaseRole::Operator, true, false},
                                                                  {u"anna"_s, DatabaseRole::Administrator, true, true}};
    for (const auto &[user, role, works, administers] : all) {
        auto as = options();
        as.server->user = user;
        auto database = Database::open(as);
        QVERIFY2(database.hasValue(), qPrintable(user));
        VALUE_OF(has, (*database)->role());
        QCOMPARE(has, role);
        SUCCEEDS((*database)->number(countSettings));
        SUCCEEDS((*database)->number((*database)->dialect().lastKeyOf(u"activity"_s)));
        const auto noted = (*database)->run(note, {user});
        QCOMPARE(noted.hasValue(), works);
        const auto set = (*database)->run(insertSetting, setting(user));
        QCOMPARE(set.hasValue(), administers);
        if (!works) {
            QCOMPARE(noted.error().kind, ErrorKind::Permission);
            QVERIFY2(noted.error().message.contains(u"operator"_s), qPrintable(noted.error().message));
        }
        if (!administers) {
            QCOMPARE(set.error().kind, ErrorKind::Permission);
            QVERIFY2(set.error().message.contains(u"administrator only"_s), qPrintable(set.error().message));
            FAILS_AS(ServerSetup::grant(**database, DatabaseRole::Viewer, u"anna"_s), ErrorKind::Permission);
        }
        QCOMPARE((*database)->run(u"UPDATE connection SET down_reason = ''"_s).hasValue(), works);
        QCOMPARE((*database)->run(u"UPDATE connection SET name = name"_s).hasValue(), administers);
        QCOMPARE((*database)->run(u"DELETE FROM audit"_s).hasValue(), administers);
    }
}

void TestServerDatabase::aRoleIsGivenAndTaken()
{
    cluster().run(u"postgres"_s, u"DROP ROLE IF EXISTS \"Odd Name\"; CREATE ROLE \"Odd Name\" LOGIN"_s);
    const auto owner = open();
    auto as = options();
    as.server->user = u"Odd Name"_s;
    FAILS_AS(Database::open(as), ErrorKind::Permission);
    for (const auto role : {DatabaseRole::Administrator, DatabaseRole::Viewer, DatabaseRole::Operator}) {
        SUCCEEDS(ServerSetup::grant(*owner, role, u"Odd Name"_s));
        SUCCEEDS(ServerSetup::grant(*owner, role, u"Odd Name"_s));
        auto database = Database::open(as);
        QVERIFY(database.hasValue());
        VALUE_OF(has, (*database)->role());
        QCOMPARE(has, role);
    }
    SUCCEEDS(ServerSetup::grant(*owner, DatabaseRole::None, u"Odd Name"_s));
    FAILS_AS(Database::open(as), ErrorKind::Permission);
    FAILS_AS(ServerSetup::grant(*owner, DatabaseRole::Viewer, u"nobody_here"_s), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestServerDatabase)
#include "tst_serverdatabase.moc"
