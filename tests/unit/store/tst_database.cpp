#include "storefixture.h"

#include "core/base/steps.h"

#include <QDir>
#include <QFile>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivateDurableAndChecked();
    void upgradesFromEveryOlderVersion_data();
    void upgradesFromEveryOlderVersion();
    void refusesANewerSchema();
    void refusesAForeignFile();
    void refusesADamagedFile();
    void readsWhileAnotherWrites();
    void aReaderNeedsADatabaseAndWritesNothing();
    void saysWhenItIsLocked();
    void saysWhenTheDiskIsFull();
    void aFullDiskTakesTheWholeTransactionBack();
    void rollsBackUnlessCommitted();
    void nestedTransactionsCommitTogetherOrNotAtAll();
    void theSameStatementMayRunInsideItself();
    void copyHoldsEverything();
    void stepsArePassedAtEachCommit();

private:
    Database::Options options() const
    {
        Database::Options options;
        options.file = m_folder->filePath(u"waybill.db"_s);
        options.busyWait = 50ms;
        return options;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static QVariantList setting(const QString &key)
{
    return {key, u"[1]"_s, u"me"_s, u"2026-01-05T12:00:00.000Z"_s};
}
static const QString insertSetting = u"INSERT INTO setting (setting_key, value, changed_by, changed_at) VALUES (?, ?, ?, ?)"_s;

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::isPrivateDurableAndChecked()
{
    auto database = Database::open(options());
    QVERIFY(database.hasValue());
    VALUE_OF(version, (*database)->schemaVersion());
    QCOMPARE(version, Database::newestSchema());
    QVERIFY(version >= 5);
    VALUE_OF(keys, (*database)->number(u"PRAGMA foreign_keys"_s));
    QCOMPARE(keys, 1);
    VALUE_OF(synchronous, (*database)->number(u"PRAGMA synchronous"_s));
    QCOMPARE(synchronous, 2); // FULL
    VALUE_OF(journal, (*database)->first(u"PRAGMA journal_mode"_s, {}, [](const Row &row) { return row.text(0); }));
    QCOMPARE(journal.value(), u"wal"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(options().file) & others));
    SUCCEEDS((*database)->checkIntegrity());
}

void TestDatabase::upgradesFromEveryOlderVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Database::newestSchema(); ++version)
        QTest::addRow("from %d", version) << version;
}

void TestDatabase::upgradesFromEveryOlderVersion()
{
    QFETCH(int, version);
    auto older = options();
    older.upToSchema = version;
    {
        auto database = Database::open(older);
        QVERIFY(database.hasValue());
        VALUE_OF(before, (*database)->schemaVersion());
        QCOMPARE(before, version);
        SUCCEEDS((*database)->run(insertSetting, setting(u"kept"_s)));
        if (version >= 4)
            SUCCEEDS((*database)->run(
                u"INSERT INTO activity (at, run, template, template_name, source, target, result, po, po_key, record, "
                "supplier_orders, tracking_numbers, invoice_numbers, what, reason, rule, raw_status, error_kind, fields, "
                "request_ids, duration_ms) VALUES ('2026-01-05T12:00:00.000Z', '', '', '', '', '', 'updated', 'PO77', 'po77', "
                "'', '', '', '', '', '', '', '', '', '[]', '', 0)"_s));
    }
    auto stillOld = options();
    stillOld.access = Database::Access::ReadOnly;
    FAILS_AS(Database::open(stillOld), ErrorKind::Storage);

    auto database = Database::open(options());
    QVERIFY(database.hasValue());
    VALUE_OF(now, (*database)->schemaVersion());
    QCOMPARE(now, Database::newestSchema());
    VALUE_OF(kept, (*database)->number(u"SELECT count(*) FROM setting WHERE setting_key = 'kept'"_s));
    QCOMPARE(kept, 1);
    VALUE_OF(entries, (*database)->number(u"SELECT count(*) FROM activity"_s));
    QCOMPARE(entries, version >= 4 ? 1 : 0);
    VALUE_OF(found, (*database)->number(u"SELECT count(*) FROM activity_search WHERE activity_search MATCH '\"PO77\"'"_s));
    QCOMPARE(found, version >= 4 ? 1 : 0);

    auto copy = options();
    copy.file += u".before-%1"_s.arg(version + 1);
    QVERIFY(QFile::exists(copy.file));
    copy.upToSchema = version;
    auto old = Database::open(copy);
    QVERIFY(old.hasValue());
    VALUE_OF(oldVersion, (*old)->schemaVersion());
    QCOMPARE(oldVersion, version);
}

void TestDatabase::refusesANewerSchema()
{
    {
        auto database = Database::open(options());
        SUCCEEDS((*database)->run(u"INSERT INTO schema_version (version, name) VALUES (9999, 'future')"_s));
    }
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        auto again = options();
        again.access = access;
        const auto refused = Database::open(again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(u"9999"_s), qPrintable(refused.error().message));
    }
}

void TestDatabase::refusesAForeignFile()
{
    {
        auto database = Database::open(options());
        SUCCEEDS((*database)->run(u"DROP TABLE schema_version"_s));
    }
    const auto refused = Database::open(options());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"not one of Waybill's"_s));
}

void TestDatabase::refusesADamagedFile()
{
    QFile file(options().file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const auto refused = Database::open(options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QVERIFY2(refused.error().message.contains(u"damaged"_s), qPrintable(refused.error().message));
}

void TestDatabase::readsWhileAnotherWrites()
{
    auto writer = Database::open(options());
    SUCCEEDS((*writer)->run(insertSetting, setting(u"a"_s)));
    auto reading = options();
    reading.access = Database::Access::ReadOnly;
    auto reader = Database::open(reading);
    QVERIFY(reader.hasValue());
    Transaction tx(**writer);
    SUCCEEDS((*writer)->run(insertSetting, setting(u"b"_s)));
    VALUE_OF(seen, (*reader)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(seen, 1);
    SUCCEEDS(tx.commit());
    VALUE_OF(after, (*reader)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(after, 2);
}

void TestDatabase::aReaderNeedsADatabaseAndWritesNothing()
{
    auto reading = options();
    reading.access = Database::Access::ReadOnly;
    FAILS_AS(Database::open(reading), ErrorKind::Storage);
    QVERIFY(!QFile::exists(reading.file));
    auto writer = Database::open(options());
    QVERIFY(writer.hasValue());
    auto reader = Database::open(reading);
    QVERIFY(reader.hasValue());
    FAILS_AS((*reader)->run(insertSetting, setting(u"a"_s)), ErrorKind::Storage);
}

void TestDatabase::saysWhenItIsLocked()
{
    auto one = Database::open(options());
    auto two = Database::open(options());
    QVERIFY(two.hasValue());
    Transaction holds(**one);
    SUCCEEDS(holds.begun());
    FAILS_AS((*two)->run(insertSetting, setting(u"a"_s)), ErrorKind::Busy);
    Transaction waits(**two);
    FAILS_AS(waits.begun(), ErrorKind::Busy);
    FAILS_AS(waits.commit(), ErrorKind::Busy);
}

void TestDatabase::saysWhenTheDiskIsFull()
{
    auto small = options();
    small.maxPages = 1; // rounded up to what the file has already
    auto database = Database::open(small);
    QVERIFY(database.hasValue());
    Result<int> outcome = 0;
    int written = 0;
    for (; outcome && written < 2'000; ++written) {
        auto values = setting(u"key %1"_s.arg(written));
        values[1] = QString(2'000, u'v');
        outcome = (*database)->run(insertSetting, values);
    }
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    QVERIFY2(outcome.error().message.contains(u"disk is full"_s), qPrintable(outcome.error().message));
    VALUE_OF(count, (*database)->number(u"SELECT count(*) FROM setting"_s)); // and what was committed is still there
    QCOMPARE(count, written - 1);
    SUCCEEDS((*database)->run(u"DELETE FROM setting"_s));
}

void TestDatabase::aFullDiskTakesTheWholeTransactionBack()
{
    auto small = options();
    small.maxPages = 1;
    auto database = Database::open(small);
    QVERIFY(database.hasValue());
    SUCCEEDS((*database)->run(insertSetting, setting(u"before"_s)));
    {
        Transaction tx(**database);
        Result<int> outcome = 0;
        for (int written = 0; outcome && written < 2'000; ++written) {
            auto values = setting(u"key %1"_s.arg(written));
            values[1] = QString(2'000, u'v');
            outcome = (*database)->run(insertSetting, values);
        }
        FAILS_AS(outcome, ErrorKind::Storage);
        FAILS_AS((*database)->run(u"UPDATE setting SET changed_by = 'half'"_s), ErrorKind::Storage); // whoever overheard it
        FAILS_AS(tx.commit(), ErrorKind::Storage);
    }
    VALUE_OF(all, (*database)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(all, 1);
    VALUE_OF(half, (*database)->number(u"SELECT count(*) FROM setting WHERE changed_by = 'half'"_s));
    QCOMPARE(half, 0);
    SUCCEEDS((*database)->run(u"DELETE FROM setting"_s)); // and it goes on
}

void TestDatabase::rollsBackUnlessCommitted()
{
    auto database = Database::open(options());
    {
        Transaction tx(**database);
        SUCCEEDS((*database)->run(insertSetting, setting(u"a"_s)));
    }
    VALUE_OF(none, (*database)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(none, 0);
    Transaction tx(**database);
    SUCCEEDS((*database)->run(insertSetting, setting(u"a"_s)));
    SUCCEEDS(tx.commit());
    VALUE_OF(one, (*database)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(one, 1);
    FAILS_AS(tx.commit(), ErrorKind::Usage);
    FAILS_AS((*database)->run(insertSetting, setting(u"a"_s)), ErrorKind::Usage); // the key is taken
}

void TestDatabase::nestedTransactionsCommitTogetherOrNotAtAll()
{
    auto database = Database::open(options());
    {
        Transaction outer(**database);
        {
            Transaction inner(**database);
            SUCCEEDS((*database)->run(insertSetting, setting(u"a"_s)));
            SUCCEEDS(inner.commit());
        }
        SUCCEEDS(outer.commit());
    }
    {
        Transaction outer(**database);
        SUCCEEDS((*database)->run(insertSetting, setting(u"b"_s)));
        {
            Transaction givenUp(**database);
            SUCCEEDS((*database)->run(insertSetting, setting(u"c"_s)));
        }
        FAILS_AS(outer.commit(), ErrorKind::Storage);
    }
    VALUE_OF(keys, (*database)->select(u"SELECT setting_key FROM setting"_s, {}, [](const Row &row) { return row.text(0); }));
    QCOMPARE(keys, QStringList{u"a"_s});
    Transaction after(**database); // and the next one starts clean
    SUCCEEDS((*database)->run(insertSetting, setting(u"d"_s)));
    SUCCEEDS(after.commit());
}

void TestDatabase::theSameStatementMayRunInsideItself()
{
    auto database = Database::open(options());
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        SUCCEEDS((*database)->run(insertSetting, setting(key)));
    const QString all = u"SELECT setting_key FROM setting ORDER BY setting_key"_s;
    QString pairs;
    SUCCEEDS((*database)->each(all, {}, [&](const Row &outer) {
        const auto done = (*database)->each(all, {}, [&](const Row &inner) { pairs += outer.text(0) + inner.text(0) + u' '; });
        QVERIFY(done.hasValue());
    }));
    QCOMPARE(pairs, u"aa ab ac ba bb bc ca cb cc "_s);
}

void TestDatabase::copyHoldsEverything()
{
    auto database = Database::open(options());
    SUCCEEDS((*database)->run(insertSetting, setting(u"a"_s)));
    auto copied = options();
    copied.file = m_folder->filePath(u"copy.db"_s);
    SUCCEEDS((*database)->copyTo(copied.file));
    auto copy = Database::open(copied);
    QVERIFY(copy.hasValue());
    VALUE_OF(count, (*copy)->number(u"SELECT count(*) FROM setting"_s));
    QCOMPARE(count, 1);
    SUCCEEDS((*database)->checkpoint());
}

void TestDatabase::stepsArePassedAtEachCommit()
{
    auto database = Database::open(options());
    QList<Step> steps;
    observeSteps([&](Step step) { steps.append(step); });
    {
        Transaction outer(**database);
        Transaction inner(**database);
        SUCCEEDS(inner.commit());
        QVERIFY(steps.isEmpty());
        SUCCEEDS(outer.commit());
    }
    {
        Transaction givenUp(**database);
    }
    observeSteps({});
    QCOMPARE(steps, (QList<Step>{Step::AboutToCommit, Step::Committed}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
