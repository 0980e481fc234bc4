#include "core/secrets/vault/filevault.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray phrase = "correct horse battery";
const Vault::Effort quick{1, 8192};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

class TestFileVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingCanBeReadInTheFile();
    void whatWasKeptIsThereInTheNextProgram();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aDamagedFileIsNotWrittenOver();
    void closedToOthers();
    void oneProgramSeesWhatAnotherWrote();
    void severalWritersLoseNothing();
    void rekeyed();
    void refusesShortKeysAndExistingFiles();
    void refusesAHeaderThatWantsTooMuch();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"secrets.vault"_s);
    QVERIFY(FileVault::create(m_path, phrase, quick));
    auto vault = FileVault::open(m_path, phrase);
    QVERIFY(vault);
    QVERIFY(QCoro::waitFor((*vault)->write(ConnectionId(u"c-1"_s), u"password"_s, u"hunter2 – grün"_s)));
}

void TestFileVault::nothingCanBeReadInTheFile()
{
    const QByteArray bytes = bytesOf(m_path);
    for (const char *secret : {"hunter2", "password", "c-1", "horse"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestFileVault::whatWasKeptIsThereInTheNextProgram()
{
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(vault);
    QCOMPARE(*QCoro::waitFor((*vault)->read(ConnectionId(u"c-1"_s), u"password"_s)), u"hunter2 – grün"_s);
    const auto names = (*vault)->list();
    QVERIFY(names);
    QCOMPARE(*names, (QMap<ConnectionId, QStringList>{{ConnectionId(u"c-1"_s), {u"password"_s}}}));
}

void TestFileVault::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("another key") << 0 << QByteArray("something else 123") << u"The key does not fit"_s;
    QTest::newRow("a bit of the content") << 1 << phrase << u"its content was changed"_s;
    QTest::newRow("a bit of the header") << 2 << phrase << u"its first line was changed"_s;
    QTest::newRow("cut short") << 3 << phrase << u"its content was changed"_s;
    QTest::newRow("only the header") << 4 << phrase << u"its end is missing"_s;
    QTest::newRow("empty") << 5 << phrase << u"it is empty"_s;
    QTest::newRow("another file") << 6 << phrase << u"does not begin as a vault"_s;
    QTest::newRow("no file") << 7 << phrase << u"There is no vault"_s;
    QTest::newRow("far too large") << 8 << phrase << u"larger than 4 MiB"_s;
}

void TestFileVault::saysWhatIsWrong()
{
    QFETCH(const int, damage);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    QByteArray bytes = bytesOf(m_path);
    const auto flipped = [&](qsizetype at) { bytes[at] = char(bytes.at(at) ^ 1); };
    switch (damage) {
    case 1: flipped(bytes.size() - 20); break;
    case 2: flipped(bytes.indexOf("salt") + 9); break;
    case 3: bytes.chop(1); break;
    case 4: bytes.truncate(bytes.indexOf('\n') + 1); break;
    case 5: bytes.clear(); break;
    case 6: bytes = "-----BEGIN PGP MESSAGE-----\n"; break;
    case 8: bytes.append(QByteArray(5 * 1024 * 1024, 'x')); break;
    default: break;
    }
    put(m_path, bytes);
    if (damage == 7)
        QVERIFY(QFile::remove(m_path));
    const auto vault = FileVault::open(m_path, key);
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Secret);
    QVERIFY2(vault.error().message.contains(words) && vault.error().message.contains(m_path), qPrintable(vault.error().message));
}

void TestFileVault::aDamagedFileIsNotWrittenOver()
{
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(vault);
    QByteArray bytes = bytesOf(m_path);
    bytes.chop(3);
    put(m_path, bytes);
    const auto written = QCoro::waitFor((*vault)->write(ConnectionId(u"c-2"_s), u"apiKey"_s, u"k"_s));
    QVERIFY(!written);
    QVERIFY(!(*vault)->rekey("another good key"));
    QCOMPARE(bytesOf(m_path), bytes);
}

void TestFileVault::closedToOthers()
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QVERIFY(QFile::setPermissions(m_path, mine | QFile::ReadGroup));
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Secret);
    QVERIFY2(vault.error().message.contains(u"chmod 600"_s), qPrintable(vault.error().message));
}

void TestFileVault::oneProgramSeesWhatAnotherWrote()
{
    const auto one = FileVault::open(m_path, phrase);
    const auto other = FileVault::open(m_path, phrase);
    QVERIFY(one && other);
    QVERIFY(QCoro::waitFor((*one)->write(ConnectionId(u"c-2"_s), u"apiKey"_s, u"new"_s)));
    QCOMPARE(*QCoro::waitFor((*other)->read(ConnectionId(u"c-2"_s), u"apiKey"_s)), u"new"_s);
    QVERIFY(QCoro::waitFor((*other)->remove(ConnectionId(u"c-2"_s), u"apiKey"_s)));
    QCOMPARE(QCoro::waitFor((*one)->read(ConnectionId(u"c-2"_s), u"apiKey"_s)).error().kind, ErrorKind::NotFound);
}

void TestFileVault::severalWritersLoseNothing()
{
    std::atomic<int> kept = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([this, writer, &kept] {
            const auto vault = FileVault::open(m_path, phrase);
            for (int i = 0; vault && i < 10; ++i) {
                const ConnectionId connection(u"w%1"_s.arg(writer));
                kept += QCoro::waitFor((*vault)->write(connection, u"key%1"_s.arg(i), u"v"_s)).hasValue() ? 1 : 0;
            }
        });
    }
    for (std::thread &each : writers)
        each.join();
    QCOMPARE(kept.load(), 40);
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(vault);
    for (int writer = 0; writer < 4; ++writer)
        QCOMPARE((*vault)->list()->value(ConnectionId(u"w%1"_s.arg(writer))).size(), 10);
}

void TestFileVault::rekeyed()
{
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(vault);
    const auto bystander = FileVault::open(m_path, phrase);
    QVERIFY((*vault)->rekey("a wholly new key"));
    QVERIFY(!FileVault::open(m_path, phrase));
    QCOMPARE(*QCoro::waitFor((*vault)->read(ConnectionId(u"c-1"_s), u"password"_s)), u"hunter2 – grün"_s);
    const auto again = FileVault::open(m_path, "a wholly new key");
    QVERIFY(again);
    const auto stale = QCoro::waitFor((*bystander)->read(ConnectionId(u"c-1"_s), u"password"_s));
    QVERIFY(!stale && stale.error().message.contains(u"The key does not fit"_s));
}

void TestFileVault::refusesShortKeysAndExistingFiles()
{
    const QByteArray before = bytesOf(m_path);
    const auto second = FileVault::create(m_path, phrase, quick);
    QVERIFY(!second && second.error().kind == ErrorKind::Usage);
    QCOMPARE(bytesOf(m_path), before);
    const auto tooShort = FileVault::create(m_folder->filePath(u"b"_s), "elevenchars", quick);
    QVERIFY(!tooShort && tooShort.error().kind == ErrorKind::Usage);
    QVERIFY(!QFile::exists(m_folder->filePath(u"b"_s)));
}

/// The header is read before anything is proven: it must not be able to ask for all memory.
void TestFileVault::refusesAHeaderThatWantsTooMuch()
{
    const auto keys = Vault::deriveKeys(phrase, Vault::freshSalt(), quick);
    QVERIFY(keys);
    Vault::Keys greedy;
    greedy.salt = (*keys)->salt;
    greedy.check = (*keys)->check;
    greedy.seal = Vault::SecretBytes((*keys)->seal.size());
    greedy.effort = {3, 1ULL << 40};
    put(m_path, Vault::seal({}, greedy));
    const auto vault = FileVault::open(m_path, phrase);
    QVERIFY(!vault);
    QVERIFY2(vault.error().message.contains(u"does not know"_s), qPrintable(vault.error().message));
}

QTEST_GUILESS_MAIN(TestFileVault)
#include "tst_filevault.moc"
