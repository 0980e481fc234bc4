#include "app/headless/command.h"
#include "app/headless/secretprompt.h"
#include "app/headless/vaultkey.h"

#include <QCoroTask>
#include <QFile>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

int create(const Settings &settings)
{
    auto key = newVaultKey(settings.vaultKeyDescriptor, true);
    if (!key)
        return complainOf(key.error());
    const auto made = FileVault::create(settings.vault, *key);
    key->fill('\0');
    if (!made)
        return complainOf(made.error());
    say(u"The vault %1 is made. Whoever loses its key loses the secrets: keep it where you keep such things."_s.arg(settings.vault));
    return Fine;
}

int rekey(const Settings &settings, const QString &descriptor)
{
    const auto vault = openVault(settings);
    if (!vault)
        return complainOf(vault.error());
    auto key = newVaultKey(descriptor, false);
    if (!key)
        return complainOf(key.error());
    const auto done = (*vault)->rekey(*key);
    key->fill('\0');
    if (!done)
        return complainOf(done.error());
    say(u"The vault has its new key. Start again what is running with it."_s);
    return Fine;
}

/// None where the data cannot be read: a vault may be filled before they are there.
QList<Connection> connectionsOf(const Settings &settings)
{
    int code = Fine;
    Settings reading = settings;
    reading.vault.clear();
    if (!settings.database && !QFile::exists(settings.dataFolder + u"/waybill.db"_s))
        return {};
    const auto service = open(reading, false, &code);
    if (!service)
        return {};
    const auto all = ask<QList<Connection>>(*service, [](SyncCore &core) { return core.connections(); });
    return all ? *all : QList<Connection>();
}

/// A connection by its name, for people; ids are taken as they are.
ConnectionId named(const Settings &settings, const QString &name)
{
    const QList<Connection> all = connectionsOf(settings);
    for (const Connection &each : all) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.id;
    }
    return ConnectionId(name);
}

int list(const Settings &settings)
{
    const auto vault = openVault(settings);
    if (!vault)
        return complainOf(vault.error());
    const auto names = (*vault)->list();
    if (!names)
        return complainOf(names.error());
    QHash<ConnectionId, QString> called{{ConnectionId(u"team"_s), u"team database"_s}, {ConnectionId(u"proxy"_s), u"proxy"_s}};
    const QList<Connection> all = connectionsOf(settings);
    for (const Connection &each : all)
        called.insert(each.id, each.name);
    Report report({{u"connection"_s, u"Connection"_s}, {u"key"_s, u"Secret"_s}, {u"id"_s, u"Id"_s}});
    for (auto each = names->cbegin(); each != names->cend(); ++each) {
        for (const QString &key : each.value())
            report.add({called.value(each.key(), u"of no connection here"_s), key, each.key().text()});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int set(const Settings &settings, const QString &connection, const QString &key)
{
    const auto vault = openVault(settings);
    if (!vault)
        return complainOf(vault.error());
    const QString value = settings.secrets.contains(key) ? settings.secrets.value(key) : promptSecret(u"Secret \"%1\""_s.arg(key));
    const ConnectionId id = named(settings, connection);
    const auto kept = QCoro::waitFor((*vault)->write(id, key, value));
    if (!kept)
        return complainOf(kept.error());
    say(u"Kept: %1 of %2."_s.arg(key, connection));
    return Fine;
}

int removeSecret(const Settings &settings, const QString &connection, const QString &key)
{
    const auto vault = openVault(settings);
    if (!vault)
        return complainOf(vault.error());
    const ConnectionId id = named(settings, connection);
    const auto before = (*vault)->list();
    if (!before)
        return complainOf(before.error());
    if (!before->value(id).contains(key) && !(key.isEmpty() && before->contains(id)))
        return usage(u"The vault holds no secret \"%1\" of \"%2\". \"vault list\" names them."_s.arg(key, connection));
    const auto removed = key.isEmpty() ? QCoro::waitFor((*vault)->removeAll(id)) : QCoro::waitFor((*vault)->remove(id, key));
    if (!removed)
        return complainOf(removed.error());
    say(u"Removed."_s);
    return Fine;
}

} // namespace

int runVault(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOption(valued(u"new-key-fd"_s));
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    if (settings.vault.isEmpty())
        return usage(u"Which vault? Name its file with --vault FILE or WAYBILL_VAULT."_s);
    if (verb == "create"_L1 && words.size() == 1)
        return create(settings);
    if (verb == "rekey"_L1 && words.size() == 1)
        return rekey(settings, parser.value(u"new-key-fd"_s));
    if (verb == "list"_L1 && words.size() == 1)
        return list(settings);
    if (verb == "set"_L1 && words.size() == 3)
        return set(settings, words.at(1), words.at(2));
    if (verb == "remove"_L1 && (words.size() == 2 || words.size() == 3))
        return removeSecret(settings, words.at(1), words.value(2));
    return usage(u"vault create · vault list · vault set CONNECTION KEY · vault remove CONNECTION [KEY] · vault rekey"_s);
}

} // namespace Waybill::Headless
