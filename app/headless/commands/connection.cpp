#include "app/headless/command.h"

#include "core/base/words.h"
#include "app/headless/secretprompt.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

using Secrets = QMap<QString, QString>;

/// Prints the page to sign in at and waits until the browser has come back to this machine.
Result<Secrets> signInByBrowser(SyncService &service, const ConnectionDraft &draft)
{
    QObject::connect(&service, &SyncService::browserWanted, &service, [](int, const QUrl &page) {
        say(u"Open this page in a browser on this machine and sign in there, within five minutes:\n%1"_s.arg(QString::fromLatin1(page.toEncoded())));
    });
    QFutureWatcher<Result<Secrets>> watcher;
    QEventLoop waiting;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
    watcher.setFuture(service.ask<Result<Secrets>>([draft](SyncCore &core) { return core.signInByBrowser(draft, 1); }));
    waiting.exec();
    return watcher.result();
}

/// Without fields if there is no such kind; the core says so.
SystemKind kindCalled(const QString &name)
{
    const auto kinds = makeAdapterFactory()->kinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(), [&](const SystemKind &each) { return each.kind == name; });
    return found == kinds.cend() ? SystemKind() : *found;
}

/// The fields of the secrets that a connection needs and has not got.
QList<ConnectionField> missingSecrets(const ConnectionDraft &draft)
{
    QList<ConnectionField> missing;
    const SystemKind kind = kindCalled(draft.kind);
    for (const ConnectionField &field : kind.fields) {
        if (field.secret && field.required && kind.asks(field, draft.settings) && draft.secrets.value(field.key).isEmpty())
            missing.append(field);
    }
    return missing;
}

ConnectionDraft draftOf(const NewConnection &connection)
{
    return {{}, connection.kind, connection.name, connection.settings, connection.secrets};
}

QString roleWord(bool isSource)
{
    return isSource ? u"source"_s : u"target"_s;
}

int connectionAdd(const Settings &settings, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"kind"_s), valued(u"name"_s), valued(u"set"_s), valued(u"base-url"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    NewConnection connection;
    connection.kind = parser.value(u"kind"_s);
    connection.name = parser.value(u"name"_s);
    if (parser.isSet(u"base-url"_s))
        connection.settings.insert(u"baseUrl"_s, parser.value(u"base-url"_s));
    const QStringList pairs = parser.values(u"set"_s);
    for (const QString &pair : pairs)
        connection.settings.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const SystemKind kind = kindCalled(connection.kind);
    for (const ConnectionField &field : kind.fields) {
        if (!field.secret || !kind.asks(field, connection.settings))
            continue;
        const bool here = settings.secrets.contains(field.key);
        const QString given = here ? settings.secrets.value(field.key) : field.fromBrowser ? QString() : promptSecret(field.label);
        if (!given.isEmpty())
            connection.secrets.insert(field.key, given);
    }
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const ConnectionDraft draft = draftOf(connection);
    const auto needed = missingSecrets(draft);
    if (std::any_of(needed.cbegin(), needed.cend(), [](const ConnectionField &field) { return field.fromBrowser; })) {
        const auto given = signInByBrowser(*service, draft);
        if (!given)
            return complainOf(given.error());
        connection.secrets.insert(*given);
    }
    const auto added = service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
    if (!added) {
        code = complainOf(added.error());
        if (!added.error().field.isEmpty())
            complain(u"It is given with --set %1=… (\"connection kinds %2\" names all that there is)."_s.arg(added.error().field, connection.kind));
        return code;
    }
    QStringList missing;
    for (const ConnectionField &field : missingSecrets(draftOf(connection)))
        missing.append(field.key);
    if (!missing.isEmpty()) {
        say(u"Added without %1."_s.arg(missing.join(u", "_s)));
        const QString variable = u"WAYBILL_SECRET_%1_"_s.arg(QString(added->text()).toUpper().replace(u'-', u'_'));
        for (const QString &key : missing) {
            say(settings.vault.isEmpty() ? u"Give it for each call: with --secret-fd, or as %1%2."_s.arg(variable, key)
                                         : u"This asks for it: waybillctl --vault %1 vault set %2 %3"_s.arg(settings.vault, added->text(), key));
        }
    } else {
        say(settings.vault.isEmpty() ? u"Added; its secrets are in the keychain."_s : u"Added; its secrets are in the vault."_s);
    }
    return Fine;
}

/// What a kind is told with --set, so that nobody has to guess a key.
int connectionKinds(const Settings &settings, const QString &name)
{
    if (name.isEmpty()) {
        const auto kinds = makeAdapterFactory()->kinds();
        Report report({{u"kind"_s, u"Kind"_s}, {u"system"_s, u"System"_s}, {u"role"_s, u"Role"_s}});
        for (const SystemKind &each : kinds)
            report.add({each.kind, each.name, roleWord(each.isSource)});
        say(report.text(settings.format, terminalWidth()));
        return Fine;
    }
    const SystemKind kind = kindCalled(name);
    if (kind.fields.isEmpty())
        return complainOf(nothingCalled(Said::tr("There is no kind of system \"%1\"."), name));
    Report report({{u"key"_s, u"Key"_s}, {u"label"_s, u"What it is"_s}, {u"kept"_s, u"Kept as"_s}, {u"needed"_s, u"Needed"_s},
                   {u"values"_s, u"Values"_s}, {u"fallback"_s, u"If not given"_s}});
    for (const ConnectionField &field : kind.fields) {
        QStringList values;
        for (const ConnectionChoice &each : field.choices)
            values.append(each.value);
        const QString when = field.when.key.isEmpty() ? QString() : u" with %1=%2"_s.arg(field.when.key, field.when.values.join(u'|'));
        const bool needed = field.required && field.fallback.isEmpty() && !field.fromBrowser;
        report.add({field.key, field.label, field.fromBrowser ? u"secret, from the browser"_s : field.secret ? u"secret"_s : u"setting"_s,
                    (needed ? u"yes"_s : u"no"_s) + when, values.join(u'|'), field.fallback});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int connectionList(const Settings &settings)
{
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto all = service->ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    if (!all)
        return complainOf(all.error());
    Report report({{u"name"_s, u"Name"_s}, {u"kind"_s, u"Kind"_s}, {u"role"_s, u"Role"_s}, {u"state"_s, u"State"_s, false, true}, {u"id"_s, u"Id"_s}});
    for (const Connection &each : *all) {
        report.add({each.name, each.kind, roleWord(each.role == ConnectionRole::Source),
                    each.downSince.isValid() ? each.downReason : u"no trouble known"_s, each.id.text()});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

/// Once more in the browser: the permission given there has ended.
int connectionSignIn(const Settings &settings, const QString &name)
{
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto all = service->ask<Result<QList<Connection>>>([](SyncCore &core) { return core.connections(); }).result();
    if (!all)
        return complainOf(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const Connection &each) { return each.name == name || each.id.text() == name; });
    if (found == all->cend())
        return complainOf(nothingCalled(Said::tr("There is no connection \"%1\"."), name));
    ConnectionDraft draft{found->id, found->kind, found->name, found->settings, {}};
    const auto given = signInByBrowser(*service, draft);
    if (!given)
        return complainOf(given.error());
    draft.secrets = *given;
    const auto kept = service->ask<Result<Done>>([draft](SyncCore &core) { return core.editConnection(draft); }).result();
    if (!kept)
        return complainOf(kept.error());
    say(settings.vault.isEmpty() ? u"Signed in; the permission is in the keychain."_s : u"Signed in; the permission is in the vault."_s);
    return Fine;
}

int connectionTest(const Settings &settings, const QString &name)
{
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto who = service->ask<Result<WhoAmI>>([name](SyncCore &core) { return core.testConnection(name); }).result();
    if (!who)
        return complainOf(who.error());
    Report report({{u"step"_s, u"Step"_s}, {u"result"_s, u"Result"_s}, {u"text"_s, u"Seen"_s, false, true}, {u"askAdmin"_s, u"To grant"_s, false, true}});
    for (const CheckStep &step : who->steps)
        report.add({step.name, step.passed ? u"✓"_s : u"✗"_s, step.text, step.askAdmin});
    say(report.text(settings.format, terminalWidth()));
    return who->passed() ? Fine : ConnectionDown;
}

} // namespace

int runConnection(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (verb == "add"_L1)
        return connectionAdd(settings, arguments);
    if (verb == "list"_L1)
        return connectionList(settings);
    if (verb == "kinds"_L1 && arguments.size() <= 1)
        return connectionKinds(settings, arguments.value(0));
    if (arguments.size() != 1 || (verb != "test"_L1 && verb != "remove"_L1 && verb != "sign-in"_L1))
        return usage(u"connection add|kinds [KIND]|list|test NAME|sign-in NAME|remove NAME"_s);
    const QString name = arguments.first();
    if (verb == "test"_L1)
        return connectionTest(settings, name);
    if (verb == "sign-in"_L1)
        return connectionSignIn(settings, name);
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto removed = service->ask<Result<Done>>([name](SyncCore &core) { return core.removeConnection(name); }).result();
    return removed ? Fine : complainOf(removed.error());
}

} // namespace Waybill::Headless
