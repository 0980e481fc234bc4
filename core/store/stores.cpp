#include "core/store/stores.h"

#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/soundness.h"

#include <QDir>
#include <QFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done{};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Storage, Said::tr("The data folder cannot be made: %1").arg(folder), {}};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

Result<std::shared_ptr<Stores>> opened(const Database::Options &options, const QString &folder)
{
    auto database = Database::open(options);
    if (!database)
        return database.error();
    auto stores = std::make_shared<Stores>(std::move(*database));
    stores->folder = folder;
    return stores;
}

} // namespace

Result<std::shared_ptr<Stores>> Stores::open(const QString &folder, Database::Access access)
{
    if (access == Database::Access::ReadWrite) {
        if (auto made = makeFolder(folder); !made)
            return made.error();
    }
    Database::Options options;
    options.file = QDir(folder).absoluteFilePath(u"waybill.db"_s);
    options.access = access;
    if (auto sound = looksSound(options.file, !Backups(folder).list().isEmpty()); !sound)
        return sound.error();
    const bool isNew = !QFile::exists(options.file);
    const bool wasLeftOpen = access == Database::Access::ReadWrite && hasLeftover(options.file);
    auto stores = opened(options, folder);
    if (!stores || isNew)
        return stores;
    if (auto sound = checkAtStart(*(*stores)->database, wasLeftOpen); !sound)
        return sound.error();
    return stores;
}

Result<std::shared_ptr<Stores>> Stores::open(const ServerAddress &server, const QString &password, Database::Access access)
{
    Database::Options options;
    options.server = server;
    options.password = password;
    options.access = access;
    return opened(options, {});
}

} // namespace Waybill
