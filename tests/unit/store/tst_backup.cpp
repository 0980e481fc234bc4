#include "core/store/backup.h"
#include "core/store/stores.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesWhileInUse();
    void keepsTheNewest();
    void whatWasCutOffIsClearedAway();
    void putsBackAndKeepsWhatWasThere();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void readersMayBackUp();

private:
    std::shared_ptr<Stores> open(Database::Access access = Database::Access::ReadWrite)
    {
        const auto stores = Stores::open(m_folder->path(), access);
        return stores ? *stores : nullptr;
    }
    static bool keep(Stores &stores, const QString &value)
    {
        return stores.settings.save(u"a"_s, value, u"me"_s, noon()).hasValue();
    }
    static QString kept(Stores &stores)
    {
        const auto all = stores.settings.load();
        return all ? all->value(u"a"_s).toString() : u"?"_s;
    }
    static QDateTime noon(int minutes = 0) { return QDateTime(QDate(2026, 1, 5), QTime(12, 0), QTimeZone::utc()).addSecs(minutes * 60); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBackup::copiesWhileInUse()
{
    const auto stores = open();
    QVERIFY(stores);
    QVERIFY(keep(*stores, u"one"_s));
    Backups backups(m_folder->path());
    const auto made = backups.make(*stores->database, noon(), u"person"_s);
    QVERIFY(made.hasValue());
    QVERIFY(keep(*stores, u"two"_s)); // still in use
    QCOMPARE(backups.list(), QList<BackupFile>{*made});
    QVERIFY(made->bytes > 0);
    QVERIFY(Backups::check(made->file).hasValue());
    QVERIFY(!(QFile::permissions(made->file) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!backups.makeAs(*stores->database, m_folder->filePath(u"waybill.db"_s), noon()).hasValue());
}

void TestBackup::keepsTheNewest()
{
    const auto stores = open();
    Backups backups(m_folder->path());
    for (int i = 0; i < 4; ++i)
        QVERIFY(backups.make(*stores->database, noon(i), u"daily"_s).hasValue());
    QVERIFY(backups.make(*stores->database, noon(3), u"daily"_s).hasValue()); // the same second: another name
    QCOMPARE(backups.list().size(), 5);
    const auto removed = backups.prune(2);
    QVERIFY(removed.hasValue());
    QCOMPARE(*removed, 3);
    QCOMPARE(backups.list().size(), 2);
    QVERIFY(backups.list().first().madeAt >= noon(3));
}

void TestBackup::whatWasCutOffIsClearedAway()
{
    const auto stores = open();
    Backups backups(m_folder->path());
    QVERIFY(backups.make(*stores->database, noon(), u"daily"_s).hasValue());
    const auto piece = [&](const QString &name, qint64 age) {
        QFile file(backups.folder() + u'/' + name);
        return file.open(QFile::WriteOnly) && file.write("half") > 0 && file.flush()
            && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFileDevice::FileModificationTime);
    };
    QVERIFY(piece(u"waybill-20260227-010000-daily.db.part"_s, 90'000));
    QVERIFY(piece(u"waybill-20260227-010000-daily.db.part-journal"_s, 90'000));
    QVERIFY(piece(u"waybill-20260228-010000-daily.db.part"_s, 600)); // somebody may be at it
    QVERIFY(backups.prune(7).hasValue());
    QCOMPARE(QDir(backups.folder()).entryList({u"*.part*"_s}), QStringList{u"waybill-20260228-010000-daily.db.part"_s});
    QCOMPARE(backups.list().size(), 1);
}

void TestBackup::putsBackAndKeepsWhatWasThere()
{
    auto stores = open();
    QVERIFY(keep(*stores, u"one"_s));
    Backups backups(m_folder->path());
    const auto made = backups.make(*stores->database, noon(), u"person"_s);
    QVERIFY(made.hasValue());
    QVERIFY(keep(*stores, u"two"_s));
    stores.reset();

    const auto before = backups.restore(made->file, noon(1));
    QVERIFY2(before.hasValue(), qPrintable(before ? QString() : before.error().message));
    stores = open();
    QCOMPARE(kept(*stores), u"one"_s);
    stores.reset();
    QVERIFY(backups.restore(*before, noon(2)).hasValue());
    stores = open();
    QCOMPARE(kept(*stores), u"two"_s);
}

void TestBackup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("text") << QByteArray("no database at all, only words of some length, longer than a header of one hundred bytes …");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("cut off") << QByteArray("SQLite format 3\0", 16);
}

void TestBackup::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, content);
    auto stores = open();
    QVERIFY(keep(*stores, u"one"_s));
    stores.reset();
    const QString file = m_folder->filePath(u"other.db"_s);
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(content);
    other.close();
    QVERIFY(!Backups(m_folder->path()).restore(file, noon()).hasValue());
    QVERIFY(!Backups(m_folder->path()).restore(file + u".gone"_s, noon()).hasValue());
    stores = open();
    QCOMPARE(kept(*stores), u"one"_s);
    QVERIFY(Backups(m_folder->path()).list().isEmpty());
}

void TestBackup::readersMayBackUp()
{
    const auto writer = open();
    QVERIFY(keep(*writer, u"one"_s));
    const auto reader = open(Database::Access::ReadOnly);
    QVERIFY(reader);
    const auto made = Backups(m_folder->path()).make(*reader->database, noon(), u"person"_s);
    QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error().message + made.error().detail));
    QVERIFY(!reader->settings.save(u"a"_s, u"no"_s, u"me"_s, noon()).hasValue()); // it still only reads
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
