#include "core/store/soundness.h"

#include "core/base/words.h"
#include "core/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 quickToRead = 64 << 20; ///< bytes; under a quarter of a second

// The head of a database file (sqlite.org/fileformat2.html, 1.3): where what stands.
constexpr int headSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changesAt = 24;
constexpr int pagesAt = 28;
constexpr int pagesValidForAt = 92;

Error damaged(const QString &file, const QString &detail)
{
    return {ErrorKind::Damaged, Said::tr("The data file %1 is damaged.").arg(file), detail};
}

} // namespace

bool hasLeftover(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

Result<Done> looksSound(const QString &file, bool hadData)
{
    QFile data(file);
    if (!data.exists())
        return Done{};
    if (data.size() == 0)
        return hadData ? Result<Done>(damaged(file, u"the file is empty"_s)) : Result<Done>(Done{});
    if (!data.open(QIODevice::ReadOnly))
        return Done{}; // opening it says why
    const QByteArray head = data.read(headSize);
    if (head.size() < headSize || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return damaged(file, u"the head of the file is gone"_s);
    const auto word = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    const quint16 told = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    const qint64 pageSize = told == 1 ? 65'536 : told;
    const bool isCounted = word(changesAt) == word(pagesValidForAt);
    if (isCounted && !hasLeftover(file) && data.size() < pageSize * qint64(word(pagesAt)))
        return damaged(file, u"%1/%2"_s.arg(data.size()).arg(pageSize * qint64(word(pagesAt))));
    return Done{};
}

Result<Done> checkAtStart(Database &database, bool wasLeftOpen)
{
    const bool quick = QFileInfo(database.file()).size() <= quickToRead;
    return quick || wasLeftOpen ? database.checkIntegrity() : Result<Done>(Done{});
}

} // namespace Waybill
