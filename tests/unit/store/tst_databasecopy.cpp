#include "storefixture.h"

#include "core/store/backup.h"
#include "core/store/databasecopy.h"
#include "core/store/migrations.h"
#include "core/store/serversetup.h"

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// The same data in a file and on a server, and on the way between them.
class TestDatabaseCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thereAndBackNothingIsLost();
    void keysGoOnBehindTheHighestEverGiven();
    void aCopyWantsAnEmptyDatabase();
    void aFailedCopyLeavesNothing();
    void bothSchemasHaveTheSameTables();
    void aServerIsBackedUpIntoAFile();
    void upgradesFromEveryOlderVersion_data();
    void upgradesFromEveryOlderVersion();

private:
    std::unique_ptr<Stores> openFile(const QString &name) const;
    static std::unique_ptr<Stores> openServer(const ServerAddress &address);
    std::unique_ptr<QTemporaryDir> m_folder;
};

static std::unique_ptr<Stores> opened(const Database::Options &options)
{
    auto database = Database::open(options);
    if (!database)
        qFatal("%s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
    return std::make_unique<Stores>(std::move(*database));
}

std::unique_ptr<Stores> TestDatabaseCopy::openFile(const QString &name) const
{
    Database::Options options;
    options.file = m_folder->filePath(name);
    return opened(options);
}

std::unique_ptr<Stores> TestDatabaseCopy::openServer(const ServerAddress &address)
{
    Database::Options options;
    options.server = address;
    return opened(options);
}

void TestDatabaseCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

static ActivityEntry entry(int number)
{
    ActivityEntry entry;
    entry.at = noon(number);
    entry.result = u"updated"_s;
    entry.po = PoNumber(u"PO-%1"_s.arg(number));
    entry.what = number % 2 ? u"Größe 'geändert' \\ \"x\"\nund noch 100 %1 ? $1 :x"_s : u"tab\tund \u202eU+0000: "_s + QChar::Null;
    entry.fields = QJsonArray{QJsonObject{{u"new"_s, u"v\u00e4lue %1"_s.arg(number)}, {u"nul"_s, QString(QChar::Null)}}};
    entry.durationMs = 1LL << (number % 50);
    return entry;
}

static void fill(Stores &stores, int entries)
{
    Connection connection;
    connection.id = ConnectionId(u"tgt"_s);
    connection.role = ConnectionRole::Target;
    connection.name = u"Größtes System"_s;
    connection.createdAt = noon();
    SUCCEEDS(stores.connections.add(connection));
    connection.id = ConnectionId(u"src"_s);
    connection.role = ConnectionRole::Source;
    connection.name = u"src"_s;
    SUCCEEDS(stores.connections.add(connection));
    StoredTemplate integration;
    integration.id = TemplateId(u"t1"_s);
    integration.name = u"Get Order Status"_s;
    integration.source = connection.id;
    integration.target = ConnectionId(u"tgt"_s);
    integration.createdAt = integration.changedAt = noon();
    SUCCEEDS(stores.templates.add(integration));
    OrderLink link;
    link.integration = integration.id;
    link.po = PoNumber(u"PO-1"_s);
    link.record = RecordId(u"r-PO-1"_s);
    link.firstSeen = noon();
    VALUE_OF(id, stores.links.save(link));
    SUCCEEDS(stores.due.schedule(id, {})); // NULL
    QList<ActivityEntry> all;
    for (int number = 0; number < entries; ++number)
        all += entry(number);
    SUCCEEDS(stores.activity.append(all));
}

void TestDatabaseCopy::thereAndBackNothingIsLost()
{
    const auto file = openFile(u"first.db"_s);
    fill(*file, 2'500); // more than is fetched at once
    const auto server = openServer(cluster().newDatabase());
    VALUE_OF(there, copyAll(*file->database, *server->database));
    QCOMPARE(there.size(), Migrations::tables().size());
    QVERIFY(there.contains(CopiedTable{u"activity"_s, 2'500}) && there.contains(CopiedTable{u"due"_s, 1}));
    const auto back = openFile(u"back.db"_s);
    VALUE_OF(again, copyAll(*server->database, *back->database));
    QCOMPARE(again, there);

    for (Stores *stores : {server.get(), back.get()}) {
        for (const qint64 id : {1, 2, 2'500}) {
            VALUE_OF(before, file->activity.find(id));
            VALUE_OF(after, stores->activity.find(id));
            ActivityEntry wanted = *before;
            wanted.what.remove(QChar::Null); // the one thing that a server cannot keep
            QCOMPARE(after.value(), wanted);
        }
        VALUE_OF(due, stores->due.find(1));
        QVERIFY(!due->dueAt.isValid());
        ActivityFilter filter;
        filter.search = u"GEÄNDERT"_s;
        VALUE_OF(found, stores->activity.count(filter, 10'000));
        QCOMPARE(found, 1'250); // and the search was told of them
        filter.search = u"välue 77"_s;
        VALUE_OF(byField, stores->activity.count(filter, 10'000));
        QCOMPARE(byField, 43); // of the numbers up to 2,499
    }
}

void TestDatabaseCopy::keysGoOnBehindTheHighestEverGiven()
{
    const auto file = openFile(u"first.db"_s);
    fill(*file, 20);
    SUCCEEDS(file->activity.prune(noon(30), 100)); // all; their ids are never used again
    const auto server = openServer(cluster().newDatabase());
    SUCCEEDS(copyAll(*file->database, *server->database));
    VALUE_OF(next, server->activity.append({entry(1)}));
    QCOMPARE(next, QList<qint64>{21});
    SUCCEEDS(server->activity.prune(noon(30), 100));
    const auto back = openFile(u"back.db"_s);
    SUCCEEDS(copyAll(*server->database, *back->database));
    VALUE_OF(after, back->activity.append({entry(1)}));
    QCOMPARE(after, QList<qint64>{22});
}

void TestDatabaseCopy::aCopyWantsAnEmptyDatabase()
{
    const auto file = openFile(u"first.db"_s);
    fill(*file, 3);
    const auto server = openServer(cluster().newDatabase());
    SUCCEEDS(server->settings.save(u"x"_s, 1, u"me"_s, noon()));
    FAILS_AS(copyAll(*file->database, *server->database), ErrorKind::Usage);
    VALUE_OF(none, server->connections.list());
    QVERIFY(none.isEmpty());
}

void TestDatabaseCopy::aFailedCopyLeavesNothing()
{
    const auto file = openFile(u"first.db"_s);
    fill(*file, 50);
    const ServerAddress address = cluster().newDatabase();
    // One row that the server refuses, far behind others that it took.
    QVERIFY(cluster().run(address.database, u"ALTER TABLE waybill.activity ADD CHECK (po <> 'PO-40')"_s));
    const auto server = openServer(address);
    FAILS_AS(copyAll(*file->database, *server->database), ErrorKind::Usage);
    VALUE_OF(none, server->connections.list());
    QVERIFY(none.isEmpty());
    VALUE_OF(still, file->activity.count({}, 100)); // and what was read is in use as before
    QCOMPARE(still, 50);
    SUCCEEDS(file->activity.append({entry(50)}));
}

void TestDatabaseCopy::bothSchemasHaveTheSameTables()
{
    const auto server = openServer(cluster().newDatabase());
    VALUE_OF(there, server->database->select(u"SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                             "WHERE n.nspname = 'waybill' AND relkind = 'r' AND relname <> 'schema_version'"_s, {},
                                             [](const Row &row) { return row.text(0); }));
    QStringList known = Migrations::tables();
    QStringList tables = there;
    known.sort();
    tables.sort();
    QCOMPARE(tables, known);
    VALUE_OF(counting, server->database->number(u"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                                "WHERE n.nspname = 'waybill' AND relkind = 'S'"_s));
    QCOMPARE(counting, Migrations::countingTables().size());
}

void TestDatabaseCopy::aServerIsBackedUpIntoAFile()
{
    const auto server = openServer(cluster().newDatabase());
    fill(*server, 5);
    Backups backups(m_folder->path());
    VALUE_OF(made, backups.make(*server->database, noon(), u"daily"_s));
    SUCCEEDS(Backups::check(made.file));
    Database::Options options;
    options.file = made.file;
    options.access = Database::Access::ReadOnly;
    const auto copy = opened(options);
    VALUE_OF(entries, copy->activity.count({}, 100));
    QCOMPARE(entries, 5);
    QCOMPARE(QDir(backups.folder()).entryList(QDir::Files), QStringList{QFileInfo(made.file).fileName()});
}

void TestDatabaseCopy::upgradesFromEveryOlderVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Database::newestSchema(); ++version)
        QTest::addRow("from %d", version) << version;
}

void TestDatabaseCopy::upgradesFromEveryOlderVersion()
{
    QFETCH(int, version);
    const ServerAddress address = cluster().newDatabase(false);
    VALUE_OF(made, ServerSetup::init(address, {}, version));
    QCOMPARE(made, version);
    Database::Options any;
    any.server = address;
    any.anySchema = true;
    {
        const auto old = opened(any);
        SUCCEEDS(old->settings.save(u"kept"_s, 1, u"me"_s, noon()));
        if (version >= 4)
            SUCCEEDS(old->activity.append({entry(77)}));
    }
    Database::Options plain;
    plain.server = address;
    FAILS_AS(Database::open(plain), ErrorKind::Storage);
    const QString copy = m_folder->filePath(u"before.db"_s);
    VALUE_OF(versions, ServerSetup::upgrade(address, copy));
    QCOMPARE(versions, std::pair(version, Database::newestSchema()));
    const auto now = openServer(address);
    VALUE_OF(settings, now->settings.load());
    QVERIFY(settings.contains(u"kept"_s));
    ActivityFilter filter;
    filter.search = u"PO-77"_s;
    VALUE_OF(found, now->activity.count(filter, 10));
    QCOMPARE(found, version >= 4 ? 1 : 0);

    Database::Options before;
    before.file = copy;
    before.upToSchema = version;
    const auto kept = opened(before);
    VALUE_OF(oldVersion, kept->database->schemaVersion());
    QCOMPARE(oldVersion, version);
    VALUE_OF(oldSettings, kept->settings.load());
    QVERIFY(oldSettings.contains(u"kept"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseCopy)
#include "tst_databasecopy.moc"
