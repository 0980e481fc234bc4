#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Waybill {

class Database;

/// A copy of all data, in one file.
struct BackupFile
{
    QString file;    ///< absolute path
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
    QString why;     ///< "person", "daily", "before-restore", "before-rebuild"

    bool operator==(const BackupFile &) const = default;
};

/// Damaged data that were exchanged for a backup.
struct Rebuilt
{
    BackupFile from;
    QString kept; ///< where the damaged file lies now; empty: it was gone

    bool operator==(const Rebuilt &) const = default;
};

/// Backups of one data folder, in its folder `backups`. Secrets are not in the data, so they are in no backup either.
class Backups
{
public:
    explicit Backups(QString dataFolder)
        : m_dataFolder(std::move(dataFolder))
    {
    }

    /// A consistent copy while the data stay in use; opened and checked before it counts.
    Result<BackupFile> make(Database &database, const QDateTime &now, const QString &why);
    /// The same into a file that a person chose; one that is there is replaced.
    Result<BackupFile> makeAs(Database &database, const QString &file, const QDateTime &now);
    /// Newest first.
    QList<BackupFile> list() const;
    /// Keeps the newest ones; how many went. Pieces of backups that were cut off more than a day ago go as well.
    Result<int> prune(int keep);

    /// Opens the file and checks it: Storage if it is damaged, newer than this program, or not Waybill's at all.
    static Result<Done> check(const QString &file);
    /// Puts the file in the place of the data; what was there is kept as a backup ("before-restore"), whose path comes back
    /// (empty: there was nothing). Only while nobody has the database open. Either all of it happens or nothing.
    Result<QString> restore(const QString &file, const QDateTime &now) { return exchangeFor(file, now, QStringLiteral("before-restore")); }

    /// The newest that is whole, of those a program or a person made on purpose; nothing: there is none.
    std::optional<BackupFile> newestWhole() const;
    /// Puts that in the place of the damaged data, which are set aside ("before-rebuild") and never pruned. Usage if the data
    /// are whole, NotFound if no backup is; nothing is touched then.
    Result<Rebuilt> rebuild(const QDateTime &now);

    QString folder() const;

private:
    Result<QString> exchangeFor(const QString &file, const QDateTime &now, const QString &why);
    QString dataFile() const;
    QString freeName(const QDateTime &now, const QString &why) const;

    QString m_dataFolder;
};

} // namespace Waybill
