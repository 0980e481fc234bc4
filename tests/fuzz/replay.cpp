#include "tests/fuzz/parsers.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {

QList<QByteArray> seeds()
{
    QList<QByteArray> all{{}, QByteArray(1, '\0'), QByteArrayLiteral("\xef\xbb\xbf"), QByteArrayLiteral("{}"), QByteArrayLiteral("[]"),
                          QByteArrayLiteral("<html><body>Sign in</body></html>"), QByteArray(100'000, '['), QByteArray(20'000, '<')};
    for (const char *folder : {FUZZ_CORPUS, FUZZ_FIXTURES}) {
        QStringList names;
        QDirIterator files(QString::fromUtf8(folder), QDir::Files);
        while (files.hasNext())
            names.append(files.next());
        names.sort();
        for (const QString &name : std::as_const(names)) {
            QFile file(name);
            if (!name.contains(QStringLiteral(".expected.")) && file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
    }
    return all;
}

/// Cut, bytes turned, pieces doubled or taken out, as a bad line or a bad program does.
QByteArray spoiled(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 5); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 40), bytes.size() - at);
        switch (random.bounded(6)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes[at] = char(random.bounded(256)); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        case 3: bytes.remove(at, length); break;
        case 4: bytes.insert(at, QByteArrayLiteral("99999999999999999999")); break;
        default: bytes.replace(at, length, bytes.mid(random.bounded(bytes.size()), length)); break;
        }
    }
    return bytes;
}

} // namespace

/// Short form of the fuzzers: everything that is kept, and a few hundred spoiled forms of each, the same at every run.
int main()
{
    QRandomGenerator random(4711);
    int count = 0;
    const QList<QByteArray> all = seeds();
    for (const QByteArray &seed : all) {
        takeOutsideInput(seed);
        const int rounds = seed.size() > 50'000 ? 5 : 150;
        for (int i = 0; i < rounds; ++i, ++count)
            takeOutsideInput(spoiled(seed, random));
    }
    std::printf("%d inputs from %d kept ones\n", count + int(all.size()), int(all.size()));
    return all.size() > 8 ? 0 : 1; // without a corpus nothing is proved
}
