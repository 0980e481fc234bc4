#include "core/store/backup.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/soundness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString stamp = u"yyyyMMdd-HHmmss"_s;

Error refused(const QString &what, const QString &file)
{
    return {ErrorKind::Storage, Said::tr("%1: %2. Look whether the disk is full or the folder may not be written.").arg(what, file), {}};
}

/// What SQLite keeps beside the file while it is in use; after a clean end they are gone.
void removeCompanions(const QString &file)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
}

Result<Done> exchange(const QString &part, const QString &file)
{
    if (QFile::exists(file) && !QFile::remove(file))
        return refused(Said::tr("The older file cannot be replaced"), file);
    if (!QFile::rename(part, file))
        return refused(Said::tr("The backup cannot be kept"), file);
    return Done{};
}

Result<BackupFile> write(Database &database, const QString &file, const QDateTime &now, const QString &why)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return refused(Said::tr("The folder of the backup cannot be made"), file);
    const QString part = file + u".part"_s;
    QFile::remove(part);
    auto made = database.copyTo(part);
    if (made) {
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
        made = Backups::check(part);
    }
    if (made)
        made = exchange(part, file);
    if (!made) {
        QFile::remove(part);
        return made.error();
    }
    return BackupFile{file, now, QFileInfo(file).size(), why};
}

} // namespace

QString Backups::folder() const
{
    return QDir(m_dataFolder).absoluteFilePath(u"backups"_s);
}

QString Backups::dataFile() const
{
    return QDir(m_dataFolder).absoluteFilePath(u"waybill.db"_s);
}

QString Backups::freeName(const QDateTime &now, const QString &why) const
{
    for (int second = 0;; ++second) {
        const QString name = u"%1/waybill-%2-%3.db"_s.arg(folder(), now.toUTC().addSecs(second).toString(stamp), why);
        if (!QFile::exists(name))
            return name;
    }
}

Result<BackupFile> Backups::make(Database &database, const QDateTime &now, const QString &why)
{
    return write(database, freeName(now, why), now, why);
}

Result<BackupFile> Backups::makeAs(Database &database, const QString &file, const QDateTime &now)
{
    if (QFileInfo(file).absoluteFilePath() == dataFile())
        return Error{ErrorKind::Usage, Said::tr("This file holds the data in use; choose another name for the backup."), {}};
    return write(database, file, now, u"person"_s);
}

QList<BackupFile> Backups::list() const
{
    static const QRegularExpression form(u"^waybill-(\\d{8}-\\d{6})-([a-z-]+)\\.db$"_s);
    QList<BackupFile> files;
    const auto entries = QDir(folder()).entryInfoList({u"waybill-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const auto match = form.match(entry.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), stamp);
        at.setTimeZone(QTimeZone::utc());
        files.append({entry.absoluteFilePath(), at, entry.size(), match.captured(2)});
    }
    return files;
}

Result<int> Backups::prune(int keep)
{
    int removed = 0;
    auto files = list();
    files.removeIf([](const BackupFile &each) { return each.why == "before-rebuild"_L1; }); // somebody may still get something out of it
    for (const BackupFile &each : files.mid(std::max(keep, 1))) {
        if (!QFile::remove(each.file))
            return refused(Said::tr("An old backup cannot be removed"), each.file);
        removeCompanions(each.file);
        ++removed;
    }
    // What was killed while it made one left a piece behind; a piece of today may be somebody's who is at it.
    const auto pieces = QDir(folder()).entryInfoList({u"waybill-*.db.part*"_s}, QDir::Files);
    for (const QFileInfo &each : pieces) {
        if (each.lastModified() < QDateTime::currentDateTimeUtc().addDays(-1))
            QFile::remove(each.absoluteFilePath());
    }
    return removed;
}

Result<Done> Backups::check(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return Error{ErrorKind::NotFound, Said::tr("There is no file %1.").arg(file), {}};
    Database::Options options;
    options.file = file;
    options.access = Database::Access::ReadOnly;
    options.anySchema = true;
    auto opened = Database::open(options);
    if (!opened)
        return opened.error();
    const auto version = (*opened)->schemaVersion();
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{ErrorKind::Storage, Said::tr("%1 is no backup of Waybill's.").arg(file), {}};
    if (const auto sound = (*opened)->checkIntegrity(); !sound)
        return Error{ErrorKind::Storage, Said::tr("The backup %1 is damaged; nothing was changed. Take an earlier one.").arg(file),
                     sound.error().detail};
    return Done{};
}

std::optional<BackupFile> Backups::newestWhole() const
{
    const auto files = list();
    for (const BackupFile &each : files) {
        if (each.why != "before-rebuild"_L1 && each.why != "before-restore"_L1 && check(each.file))
            return each;
    }
    return std::nullopt;
}

Result<Rebuilt> Backups::rebuild(const QDateTime &now)
{
    const QString target = dataFile();
    if (looksSound(target, !list().isEmpty()) && check(target))
        return Error{ErrorKind::Usage, Said::tr("The data file %1 is whole. Nothing was done.").arg(target), {}};
    const auto from = newestWhole();
    if (!from)
        return Error{ErrorKind::NotFound, Said::tr("There is no whole backup in %1. Put one there, or move the damaged file %2 away to begin anew. "
                                                   "Nothing was touched.").arg(folder(), target), {}};
    const auto kept = exchangeFor(from->file, now, u"before-rebuild"_s);
    if (!kept)
        return kept.error();
    return Rebuilt{*from, *kept};
}

Result<QString> Backups::exchangeFor(const QString &file, const QDateTime &now, const QString &why)
{
    if (const auto good = check(file); !good)
        return good.error();
    const QString target = dataFile();
    const QString part = target + u".restoring"_s;
    QFile::remove(part);
    if (!QDir().mkpath(folder()) || !QFile::copy(file, part))
        return refused(Said::tr("The backup cannot be copied into the data folder"), m_dataFolder);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    QString kept;
    if (QFile::exists(target)) {
        kept = freeName(now, why);
        if (!QFile::rename(target, kept)) {
            QFile::remove(part);
            return refused(Said::tr("The data in use cannot be set aside"), target);
        }
        for (const QString &ending : {u"-wal"_s, u"-shm"_s}) // after a crash it may hold what the file does not have yet
            QFile::rename(target + ending, kept + ending);
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        if (!kept.isEmpty()) {
            QFile::rename(kept, target);
            for (const QString &ending : {u"-wal"_s, u"-shm"_s})
                QFile::rename(kept + ending, target + ending);
        }
        return refused(Said::tr("The backup cannot be put in place"), target);
    }
    removeCompanions(target);
    return kept;
}

} // namespace Waybill
