#include "core/store/stores.h"

#include "core/base/words.h"

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
    return opened(options, folder);
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
