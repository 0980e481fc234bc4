#include "app/headless/command.h"
#include "core/store/databasecopy.h"
#include "core/store/serversetup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString forms = u"database init ADDRESS · database upgrade [ADDRESS] · database show [ADDRESS] · database copy FROM TO · "
                      "database grant viewer|operator|administrator|none USER [ADDRESS]"_s;

/// The address behind the verb, else that of --database.
Result<ServerAddress> addressOf(const Settings &settings, const QString &word)
{
    if (!word.isEmpty())
        return ServerAddress::parse(word);
    if (settings.database)
        return *settings.database;
    return Error{ErrorKind::Usage, u"Which database? Name it: postgresql://user@host:5432/database."_s, {}};
}

int init(const ServerAddress &address)
{
    const auto version = ServerSetup::init(address);
    if (!version)
        return complainOf(version.error());
    say(u"The database %1 is ready (schema %2), and you are an administrator of Waybill there. Name it to every Waybill of the team: "
        "--database %3."_s.arg(address.name()).arg(*version).arg(address.text()));
    return Fine;
}

int upgrade(const Settings &settings, const ServerAddress &address)
{
    const QString folder = settings.dataFolder + u"/backups"_s;
    if (!QDir().mkpath(folder))
        return usage(u"The folder for the copy before the upgrade cannot be made: %1"_s.arg(folder));
    const QString copy = u"%1/waybill-%2-before-upgrade.db"_s.arg(folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    const auto versions = ServerSetup::upgrade(address, copy);
    if (!versions)
        return complainOf(versions.error());
    if (versions->first == versions->second)
        say(u"The database %1 is up to date (schema %2)."_s.arg(address.name()).arg(versions->second));
    else
        say(u"The database %1 was brought from schema %2 to %3. What was there before is kept in %4."_s.arg(address.name())
                .arg(versions->first).arg(versions->second).arg(copy));
    return Fine;
}

int show(const Settings &settings, const ServerAddress &address)
{
    Database::Options options;
    options.server = address;
    options.access = Database::Access::ReadOnly;
    auto database = Database::open(options);
    if (!database)
        return complainOf(database.error());
    const auto version = (*database)->schemaVersion();
    const auto role = (*database)->role();
    if (!version || !role)
        return complainOf(version ? role.error() : version.error());
    Report report({{u"address"_s, u"Address"_s}, {u"schema"_s, u"Schema"_s}, {u"role"_s, u"Your role"_s}});
    report.add({address.text(), u"%1 of %2"_s.arg(*version).arg(Database::newestSchema()), ServerSetup::wordOf(*role)});
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int grant(const Settings &settings, const QString &word, const QString &user, const QString &where)
{
    const auto role = ServerSetup::roleCalled(word);
    if (!role)
        return usage(u"There is no role \"%1\"; there are viewer, operator, administrator, and none."_s.arg(word));
    const auto address = addressOf(settings, where);
    if (!address)
        return complainOf(address.error());
    Database::Options options;
    options.server = *address;
    auto database = Database::open(options);
    if (!database)
        return complainOf(database.error());
    if (const auto granted = ServerSetup::grant(**database, *role, user); !granted)
        return complainOf(granted.error());
    say(*role == DatabaseRole::None ? u"%1 has no role in Waybill any more."_s.arg(user) : u"%1 is %2 now."_s.arg(user, word));
    return Fine;
}

/// What is read: an address or a file that is there. With a file in use nobody may write to it meanwhile.
Result<std::unique_ptr<Database>> openSource(const QString &word, std::shared_ptr<EngineLock> &lock)
{
    Database::Options options;
    options.access = Database::Access::ReadOnly;
    if (ServerAddress::isMeant(word)) {
        const auto address = ServerAddress::parse(word);
        if (!address)
            return address.error();
        options.server = *address;
        return Database::open(options);
    }
    const QFileInfo file(word);
    if (!file.isFile())
        return Error{ErrorKind::NotFound, u"There is no file %1."_s.arg(word), {}};
    if (file.fileName() == "waybill.db"_L1) {
        const auto taken = EngineLock::take(file.absolutePath());
        if (!taken)
            return taken.error();
        lock = *taken;
    }
    options.file = file.absoluteFilePath();
    return Database::open(options);
}

Result<std::unique_ptr<Database>> openTarget(const QString &word)
{
    Database::Options options;
    if (ServerAddress::isMeant(word)) {
        const auto address = ServerAddress::parse(word);
        if (!address)
            return address.error();
        options.server = *address;
        return Database::open(options);
    }
    options.file = QFileInfo(word).absoluteFilePath();
    if (QFile::exists(options.file))
        return Error{ErrorKind::Usage, u"There is a file %1 already. Nothing was changed; name another."_s.arg(word), {}};
    return Database::open(options);
}

int copy(const Settings &settings, const QString &from, const QString &to)
{
    std::shared_ptr<EngineLock> lock;
    auto source = openSource(from, lock);
    if (!source)
        return complainOf(source.error());
    auto target = openTarget(to);
    if (!target)
        return complainOf(target.error());
    const auto copied = copyAll(**source, **target);
    if (!copied) {
        const QString file = (*target)->file();
        target->reset();
        if (!file.isEmpty())
            QFile::remove(file); // it was made just now
        return complainOf(copied.error());
    }
    Report report({{u"table"_s, u"Table"_s}, {u"rows"_s, u"Rows"_s}});
    qint64 rows = 0;
    for (const CopiedTable &table : *copied) {
        report.add({table.name, QString::number(table.rows)});
        rows += table.rows;
    }
    say(report.text(settings.format, terminalWidth()));
    complain(u"%1 rows were copied and compared."_s.arg(rows));
    return Fine;
}

} // namespace

int runDatabase(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "copy"_L1 && arguments.size() == 3)
        return copy(settings, arguments.at(1), arguments.at(2));
    if (verb == "grant"_L1 && (arguments.size() == 3 || arguments.size() == 4))
        return grant(settings, arguments.at(1), arguments.at(2), arguments.value(3));
    const bool one = verb == "init"_L1 || verb == "upgrade"_L1 || verb == "show"_L1;
    if (!one || arguments.size() > 2)
        return usage(forms);
    const auto address = addressOf(settings, arguments.value(1));
    if (!address)
        return complainOf(address.error());
    if (verb == "init"_L1)
        return init(*address);
    return verb == "upgrade"_L1 ? upgrade(settings, *address) : show(settings, *address);
}

} // namespace Waybill::Headless
