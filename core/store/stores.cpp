#include "core/store/stores.h"

#include "core/base/words.h"

#include <QDir>
#include <QFile>

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

Result<std::shared_ptr<Stores>> Stores::open(const QString &folder, Database::Access access)
{
    const QDir place(folder);
    if (access == Database::Access::ReadWrite && !place.exists()) {
        if (!QDir().mkpath(folder))
            return Error{ErrorKind::Storage, Said::tr("The data folder cannot be made: %1").arg(folder), {}};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Database::Options options;
    options.file = place.absoluteFilePath(u"waybill.db"_s);
    options.access = access;
    auto database = Database::open(options);
    if (!database)
        return database.error();
    return std::make_shared<Stores>(std::move(*database));
}

Result<std::shared_ptr<Stores>> Stores::open(const ServerAddress &server, const QString &password, Database::Access access)
{
    Database::Options options;
    options.server = server;
    options.password = password;
    options.access = access;
    auto database = Database::open(options);
    if (!database)
        return database.error();
    return std::make_shared<Stores>(std::move(*database));
}

} // namespace Waybill
