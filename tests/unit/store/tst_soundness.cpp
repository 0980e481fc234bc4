#include "core/store/backup.h"
#include "core/store/stores.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

/// Real damage to real files: told, nothing lost by telling, and the newest whole backup takes their place.
class TestSoundness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void damageIsTold_data();
    void damageIsTold();
    void halfALogAheadIsNoDamage();
    void anEmptyFileIsNewWhereThereWasNothing();
    void theNewestWholeBackupTakesItsPlace();
    void withoutAWholeBackupNothingIsTouched();
    void whatIsWholeIsLeftAlone();

private:
    QString file() const { return m_folder->filePath(u"waybill.db"_s); }
    Result<std::shared_ptr<Stores>> open() { return Stores::open(m_folder->path(), Database::Access::ReadWrite); }
    /// Some pages of data, closed in order.
    void fill(int rows);
    static QDateTime noon(int minutes = 0) { return QDateTime(QDate(2026, 1, 5), QTime(12, 0), QTimeZone::utc()).addSecs(minutes * 60); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    }
    static QByteArray spoiled(QByteArray bytes, const QString &how);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSoundness::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSoundness::fill(int rows)
{
    const auto stores = open();
    QVERIFY(stores.hasValue());
    for (int i = 0; i < rows; ++i)
        QVERIFY((*stores)->settings.save(u"row%1"_s.arg(i), QString(1'000, u'x'), u"me"_s, noon()).hasValue());
}

QByteArray TestSoundness::spoiled(QByteArray bytes, const QString &how)
{
    if (how == "no head"_L1)
        return bytes.replace(0, 100, QByteArray(100, '\0'));
    if (how == "cut in half"_L1)
        return bytes.left(bytes.size() / 2);
    if (how == "cut within a page"_L1)
        return bytes.left(bytes.size() - 1'000);
    if (how == "empty"_L1)
        return {};
    // Everything between the first and the last tenth.
    const auto from = bytes.size() / 10;
    return bytes.replace(from, bytes.size() * 8 / 10, QByteArray(bytes.size() * 8 / 10, '\xff'));
}

void TestSoundness::damageIsTold_data()
{
    QTest::addColumn<bool>("reading");
    for (const char *how : {"no head", "cut in half", "cut within a page", "empty", "spoiled in the middle"}) {
        QTest::addRow("%s", how) << false;
        QTest::addRow("%s, who only reads", how) << true;
    }
}

void TestSoundness::damageIsTold()
{
    QFETCH(bool, reading);
    const QString how = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
    fill(60);
    {
        const auto stores = open();
        QVERIFY(Backups(m_folder->path()).make(*(*stores)->database, noon(), u"daily"_s).hasValue());
    }
    const QByteArray bad = spoiled(bytesOf(file()), how);
    QVERIFY(put(file(), bad));
    const auto opened = Stores::open(m_folder->path(), reading ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    QVERIFY(!opened.hasValue());
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    QVERIFY2(opened.error().message.contains(u"damaged"_s), qPrintable(opened.error().message));
    QCOMPARE(bytesOf(file()), bad); // telling changes nothing
}

/// The log ahead holds whole commits one after another: those before the cut count, and the file is whole.
void TestSoundness::halfALogAheadIsNoDamage()
{
    QTemporaryDir copy;
    constexpr int rows = 100;
    {
        const auto stores = open();
        QVERIFY(stores.hasValue());
        for (int i = 0; i < rows; ++i)
            QVERIFY((*stores)->settings.save(u"row%1"_s.arg(i), QString(500, u'x'), u"me"_s, noon()).hasValue());
        const QByteArray ahead = bytesOf(file() + u"-wal"_s);
        QVERIFY(ahead.size() > 100'000);
        QVERIFY(put(copy.filePath(u"waybill.db"_s), bytesOf(file())));
        QVERIFY(put(copy.filePath(u"waybill.db-wal"_s), ahead.left(ahead.size() / 2 + 7)));
    }
    const auto stores = Stores::open(copy.path(), Database::Access::ReadWrite);
    QVERIFY2(stores.hasValue(), stores ? "" : qPrintable(stores.error().message + stores.error().detail));
    const auto kept = (*stores)->settings.load();
    QVERIFY(kept.hasValue());
    QVERIFY(kept->size() < rows);
    for (int i = 0; i < kept->size(); ++i)
        QVERIFY(kept->contains(u"row%1"_s.arg(i)));
}

void TestSoundness::anEmptyFileIsNewWhereThereWasNothing()
{
    QVERIFY(put(file(), {}));
    QVERIFY(open().hasValue());
}

void TestSoundness::theNewestWholeBackupTakesItsPlace()
{
    fill(10);
    Backups backups(m_folder->path());
    QString older;
    {
        const auto stores = open();
        QVERIFY((*stores)->settings.save(u"which"_s, u"older"_s, u"me"_s, noon()).hasValue());
        const auto made = backups.make(*(*stores)->database, noon(), u"daily"_s);
        QVERIFY(made.hasValue());
        older = made->file;
        QVERIFY((*stores)->settings.save(u"which"_s, u"newer"_s, u"me"_s, noon()).hasValue());
        const auto newer = backups.make(*(*stores)->database, noon(1), u"daily"_s);
        QVERIFY(newer.hasValue());
        QVERIFY(put(newer->file, spoiled(bytesOf(newer->file), u"cut in half"_s))); // the disk is bad, so is this one
    }
    const QByteArray bad = spoiled(bytesOf(file()), u"spoiled in the middle"_s);
    QVERIFY(put(file(), bad));
    const auto rebuilt = backups.rebuild(noon(2));
    QVERIFY2(rebuilt.hasValue(), rebuilt ? "" : qPrintable(rebuilt.error().message));
    QCOMPARE(rebuilt->from.file, older);
    QCOMPARE(bytesOf(rebuilt->kept), bad);
    const auto stores = open();
    QVERIFY(stores.hasValue());
    QCOMPARE((*stores)->settings.load()->value(u"which"_s).toString(), u"older"_s);
    for (int i = 3; i < 8; ++i)
        QVERIFY(backups.make(*(*stores)->database, noon(i), u"daily"_s).hasValue());
    QVERIFY(backups.prune(1).hasValue());
    QCOMPARE(bytesOf(rebuilt->kept), bad); // never thrown away
}

void TestSoundness::withoutAWholeBackupNothingIsTouched()
{
    fill(10);
    const QByteArray bad = spoiled(bytesOf(file()), u"no head"_s);
    QVERIFY(put(file(), bad));
    const auto rebuilt = Backups(m_folder->path()).rebuild(noon());
    QVERIFY(!rebuilt.hasValue());
    QCOMPARE(rebuilt.error().kind, ErrorKind::NotFound);
    QVERIFY(rebuilt.error().message.contains(file()));
    QCOMPARE(bytesOf(file()), bad);
}

void TestSoundness::whatIsWholeIsLeftAlone()
{
    fill(10);
    {
        const auto stores = open();
        QVERIFY(Backups(m_folder->path()).make(*(*stores)->database, noon(), u"daily"_s).hasValue());
    }
    const QByteArray whole = bytesOf(file());
    const auto rebuilt = Backups(m_folder->path()).rebuild(noon());
    QVERIFY(!rebuilt.hasValue());
    QCOMPARE(rebuilt.error().kind, ErrorKind::Usage);
    QCOMPARE(bytesOf(file()), whole);
}

QTEST_GUILESS_MAIN(TestSoundness)
#include "tst_soundness.moc"
