#include "core/store/enginelock.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Error busy(const QString &folder, const QString &holder)
{
    const QString who = holder.isEmpty() ? Said::tr("Another process") : Said::tr("Another process (%1)").arg(holder);
    return {ErrorKind::Busy, Said::tr("%1 is already syncing with the data in %2. Wait until it is done, or stop it.").arg(who, folder), {}};
}

Error refused(const QString &file, const QString &why)
{
    return {ErrorKind::Storage, Said::tr("The lock file %1 cannot be made: %2").arg(file, why), {}};
}

} // namespace

#ifdef Q_OS_UNIX

// The system's own lock and not a file with a process id in it: ids come again (in a container it is always the same one),
// and after SIGKILL nobody tidies up.
class EngineLock::Held
{
public:
    explicit Held(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Held() { ::close(m_descriptor); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    int m_descriptor;
};

Result<std::shared_ptr<EngineLock>> EngineLock::take(const QString &folder)
{
    const QString file = QDir(folder).filePath(u"engine.lock"_s);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return refused(file, qt_error_string(errno));
    auto held = std::make_unique<Held>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        char text[32] = {};
        const auto length = ::pread(descriptor, text, sizeof text - 1, 0);
        return busy(folder, QString::fromLatin1(text, qMax<qsizetype>(length, 0)).trimmed());
    }
    const QByteArray own = "process " + QByteArray::number(QCoreApplication::applicationPid());
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, own.constData(), size_t(own.size()), 0) != own.size())
        return refused(file, qt_error_string(errno));
    return std::shared_ptr<EngineLock>(new EngineLock(std::move(held)));
}

#else

class EngineLock::Held
{
public:
    explicit Held(const QString &file)
        : lock(file)
    {
        lock.setStaleLockTime(0);
    }
    QLockFile lock;
};

Result<std::shared_ptr<EngineLock>> EngineLock::take(const QString &folder)
{
    const QString file = QDir(folder).filePath(u"engine.lock"_s);
    auto held = std::make_unique<Held>(file);
    if (!held->lock.tryLock(0)) {
        if (held->lock.error() != QLockFile::LockFailedError)
            return refused(file, Said::tr("the folder refuses it"));
        qint64 process = 0;
        QString host;
        QString name;
        held->lock.getLockInfo(&process, &host, &name);
        return busy(folder, u"process %1"_s.arg(process));
    }
    return std::shared_ptr<EngineLock>(new EngineLock(std::move(held)));
}

#endif

EngineLock::EngineLock(std::unique_ptr<Held> held)
    : m_held(std::move(held))
{
}

EngineLock::~EngineLock() = default;

} // namespace Waybill
