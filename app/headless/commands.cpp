#include "app/headless/commands.h"

#include "app/composition/composition.h"
#include "app/headless/playsandbox.h"
#include "core/plan/holddecision.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens the core on the data folder; the error has been told if it is null.
std::unique_ptr<SyncService> open(const Settings &settings, bool writer, int *exitCode)
{
    if (!QDir().mkpath(settings.dataFolder)) {
        *exitCode = usage(u"The data folder %1 cannot be made."_s.arg(settings.dataFolder));
        return {};
    }
    CoreOptions options;
    options.dataFolder = settings.dataFolder;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<KeychainSecrets>();
    options.person = personName();
    options.settings.machineZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    auto service = std::make_unique<SyncService>(options);
    const auto opened = service->ask<Result<Done>>([writer](SyncCore &core) { return core.open(writer); }).result();
    if (!opened) {
        *exitCode = complainOf(opened.error());
        return {};
    }
    return service;
}

/// Options behind the command; false if they are wrong, and that has been said.
bool parse(QCommandLineParser &parser, const QStringList &arguments, int *exitCode)
{
    if (parser.parse(QStringList{u"waybillctl"_s} + arguments))
        return true;
    *exitCode = usage(parser.errorText());
    return false;
}

QCommandLineOption option(const QString &name, const QString &text, const QString &value)
{
    return QCommandLineOption(name, text, value);
}

int connectionAdd(const Settings &settings, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"kind"_s, {}, u"kind"_s), option(u"name"_s, {}, u"name"_s), option(u"set"_s, {}, u"key=value"_s),
                       option(u"base-url"_s, {}, u"url"_s), option(u"secret-fd"_s, {}, u"fd"_s)});
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
    if (parser.isSet(u"secret-fd"_s)) { // lines "key=value"
        QFile secrets;
        if (!secrets.open(parser.value(u"secret-fd"_s).toInt(), QIODevice::ReadOnly))
            return usage(u"The file descriptor of --secret-fd cannot be read."_s);
        const QStringList lines = QString::fromUtf8(secrets.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            connection.secrets.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto added = service->ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
    if (!added)
        return complainOf(added.error());
    if (connection.secrets.isEmpty())
        say(u"Added without secrets: give them for each call as WAYBILL_SECRET_%1_<KEY>."_s.arg(QString(added->text()).toUpper().replace(u'-', u'_')));
    else
        say(u"Added; its secrets are in the keychain."_s);
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
    Report report({{u"name"_s, u"Name"_s}, {u"kind"_s, u"Kind"_s}, {u"role"_s, u"Role"_s}, {u"state"_s, u"State"_s}, {u"id"_s, u"Id"_s}});
    for (const Connection &each : *all) {
        report.add({each.name, each.kind, each.role == ConnectionRole::Source ? u"source"_s : u"target"_s,
                    each.downSince.isValid() ? each.downReason : u"ready"_s, each.id.text()});
    }
    say(report.text(settings.format, terminalWidth()));
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
    Report report({{u"step"_s, u"Step"_s}, {u"result"_s, u"Result"_s}, {u"text"_s, u"Seen"_s}, {u"askAdmin"_s, u"To grant"_s}});
    for (const CheckStep &step : who->steps)
        report.add({step.name, step.passed ? u"✓"_s : u"✗"_s, step.text, step.askAdmin});
    say(report.text(settings.format, terminalWidth()));
    return who->passed() ? Fine : ConnectionDown;
}

int runConnection(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (verb == "add"_L1)
        return connectionAdd(settings, arguments);
    if (verb == "list"_L1)
        return connectionList(settings);
    if (arguments.size() != 1 || (verb != "test"_L1 && verb != "remove"_L1))
        return usage(u"connection add|list|test NAME|remove NAME"_s);
    const QString name = arguments.first();
    if (verb == "test"_L1)
        return connectionTest(settings, name);
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto removed = service->ask<Result<Done>>([name](SyncCore &core) { return core.removeConnection(name); }).result();
    return removed ? Fine : complainOf(removed.error());
}

int templateImport(const Settings &settings, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"file"_s, {}, u"file"_s), option(u"name"_s, {}, u"name"_s), option(u"source"_s, {}, u"connection"_s),
                       option(u"target"_s, {}, u"connection"_s), option(u"vendor"_s, {}, u"id"_s), option(u"pair"_s, {}, u"source-target"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QString pair = parser.value(u"pair"_s);
    auto file = recommendedTemplate(pair.section(u'-', 0, 0), pair.section(u'-', 1));
    if (parser.isSet(u"file"_s)) {
        QFile input(parser.value(u"file"_s));
        if (!input.open(QIODevice::ReadOnly))
            return usage(u"%1 cannot be read."_s.arg(input.fileName()));
        file = templateFromFile(input.readAll());
    }
    if (!file)
        return complainOf(file.error());
    const NewTemplate entry{parser.value(u"name"_s), parser.value(u"source"_s), parser.value(u"target"_s), parser.values(u"vendor"_s), *file};
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto imported = service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return complainOf(imported.error());
    say(u"Imported. It is off: look with \"sync --dry-run\", then \"template enable\"."_s);
    return Fine;
}

int templateList(const Settings &settings)
{
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto all = service->ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!all)
        return complainOf(all.error());
    static const QMap<TemplateState, QString> words{{TemplateState::Draft, u"draft"_s}, {TemplateState::Ready, u"off"_s},
                                                    {TemplateState::Trial, u"looking, not writing"_s}, {TemplateState::Live, u"on"_s}};
    Report report({{u"name"_s, u"Name"_s}, {u"state"_s, u"State"_s}, {u"blocked"_s, u"Blocked"_s}, {u"id"_s, u"Id"_s}});
    for (const StoredTemplate &each : *all)
        report.add({each.name, words.value(each.state), each.blockedReason, each.id.text()});
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int templateSwitch(const Settings &settings, const QString &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"approve"_s), option(u"order"_s, {}, u"po"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    if (parser.positionalArguments().size() != 1)
        return usage(u"template %1 NAME"_s.arg(verb));
    const QString name = parser.positionalArguments().first();
    const QString order = parser.value(u"order"_s);
    const bool approve = parser.isSet(u"approve"_s);
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    if (verb == "export"_L1) {
        const auto file = service->ask<Result<IntegrationTemplate>>([name](SyncCore &core) { return core.exportTemplate(name); }).result();
        if (!file)
            return complainOf(file.error());
        say(QString::fromUtf8(templateToFile(*file)));
        return Fine;
    }
    const auto done = service->ask<Result<Done>>([=](SyncCore &core) {
        return verb == "enable"_L1 ? core.enable(name, approve) : verb == "approve"_L1 ? core.approve(name, order) : core.disable(name);
    }).result();
    return done ? Fine : complainOf(done.error());
}

int runTemplate(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (verb == "import"_L1)
        return templateImport(settings, arguments);
    if (verb == "list"_L1)
        return templateList(settings);
    if (verb == "enable"_L1 || verb == "approve"_L1 || verb == "disable"_L1 || verb == "export"_L1)
        return templateSwitch(settings, verb, arguments);
    return usage(u"template import|export|list|enable|approve|disable"_s);
}

int runSync(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"sandbox"_s), option(u"scenario"_s, {}, u"name"_s), option(u"template"_s, {}, u"name"_s),
                       option(u"order"_s, {}, u"po"_s), QCommandLineOption(u"dry-run"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    if (parser.isSet(u"sandbox"_s))
        return playSandbox(parser.isSet(u"scenario"_s) ? parser.value(u"scenario"_s) : u"week"_s, settings.format);
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto all = service->ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!all)
        return complainOf(all.error());
    RunRequest request;
    request.cause = RunCause::Person;
    request.dryRun = parser.isSet(u"dry-run"_s);
    request.orders = parser.values(u"order"_s);
    Report changes = changesReport();
    for (const StoredTemplate &each : *all) {
        const QString name = each.id.text();
        const bool named = parser.value(u"template"_s).compare(each.name, Qt::CaseInsensitive) == 0 || parser.value(u"template"_s) == name;
        const bool on = each.state == TemplateState::Live || each.state == TemplateState::Trial || request.dryRun;
        if (parser.isSet(u"template"_s) ? !named : !on)
            continue;
        const auto summary = service->ask<Result<RunSummary>>([name, request](SyncCore &core) { return core.sync(name, request); }).result();
        if (!summary)
            return complainOf(summary.error());
        for (const OrderReport &order : summary->orders)
            addChanges(changes, summary->begun, order);
        say(changes.text(settings.format, terminalWidth()));
        complain(u"coverage: "_s + coverageSentence(summary->coverage));
        if (summary->stopped)
            return complainOf(*summary->stopped);
        if (summary->coverage.failed + summary->coverage.held > 0)
            code = SomeFailedOrHeld;
    }
    return code;
}

int runOrders(const Settings &settings, QStringList)
{
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto rows = service->ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    if (!rows)
        return complainOf(rows.error());
    Report report({{u"po"_s, u"Order"_s}, {u"stage"_s, u"Status"_s}, {u"shipped"_s, u"Shipped"_s}, {u"eta"_s, u"ETA"_s},
                   {u"tracking"_s, u"Tracking"_s, true}, {u"holds"_s, u"Need you"_s, true}, {u"why"_s, u"Not followed, because"_s}});
    for (const OrderRow &row : *rows) {
        report.add({row.link.po.text(), stageLabel(row.stage), u"%1/%2"_s.arg(row.state.shipped.text(), row.state.ordered.text()),
                    row.state.eta.toString(Qt::ISODate), QString::number(row.state.shipments.size()), QString::number(row.holds), row.link.reason});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int runHolds(const Settings &settings, QStringList arguments)
{
    int code = Fine;
    const QString verb = arguments.isEmpty() ? u"list"_s : arguments.first();
    const auto service = open(settings, verb != "list"_L1, &code);
    if (!service)
        return code;
    if (verb == "list"_L1) {
        const auto holds = service->ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
        if (!holds)
            return complainOf(holds.error());
        Report report({{u"id"_s, u"Id"_s, true}, {u"po"_s, u"Order"_s}, {u"field"_s, u"Field"_s}, {u"why"_s, u"Why"_s}, {u"decide"_s, u"Decide"_s}});
        for (const StoredHold &each : *holds) {
            QStringList words;
            const auto decisions = decisionsFor(each.hold.kind);
            for (const Decision decision : decisions)
                words.append(decisionKey(decision));
            report.add({QString::number(each.hold.id), each.po.text(), each.hold.address.field.name, each.hold.reason, words.join(u' ')});
        }
        say(report.text(settings.format, terminalWidth()));
        return holds->isEmpty() ? Fine : SomeFailedOrHeld;
    }
    const auto decision = arguments.size() == 3 ? decisionFromKey(arguments.at(2)) : std::nullopt;
    if (verb != "decide"_L1 || !decision)
        return usage(u"holds list, or: holds decide ID DECISION (the list names what fits)"_s);
    const qint64 id = arguments.at(1).toLongLong();
    const auto done = service->ask<Result<Done>>([id, decision](SyncCore &core) { return core.decideHold(id, *decision); }).result();
    return done ? Fine : complainOf(done.error());
}

int runExplain(const Settings &settings, QStringList arguments)
{
    if (arguments.size() != 1)
        return usage(u"explain PO"_s);
    const QString po = arguments.first();
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto said = service->ask<Result<Explanation>>([po](SyncCore &core) { return core.explainOrder(po); }).result();
    if (!said)
        return complainOf(said.error());
    Report report({{u"mark"_s, u""_s}, {u"words"_s, u"PO "_s + po}, {u"fix"_s, u"What mends it"_s}});
    for (const ExplainStep &step : said->steps)
        report.add({step.mark == StepMark::Tick ? u"✓"_s : step.mark == StepMark::Cross ? u"✗"_s : u"–"_s, step.words, step.fixLabel});
    say(report.text(settings.format, terminalWidth()));
    say(said->sentence);
    return Fine;
}

int runActivity(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"search"_s, {}, u"text"_s), option(u"since"_s, {}, u"time"_s), option(u"result"_s, {}, u"word"_s),
                       option(u"order"_s, {}, u"po"_s), option(u"limit"_s, {}, u"n"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    ActivityFilter filter;
    filter.search = parser.value(u"search"_s);
    filter.results = parser.values(u"result"_s);
    filter.po = PoNumber(parser.value(u"order"_s));
    if (parser.isSet(u"since"_s)) {
        filter.since = QDateTime::fromString(parser.value(u"since"_s), Qt::ISODate).toUTC();
        if (!filter.since.isValid())
            return usage(u"--since wants a time such as 2026-03-02T06:00:00Z"_s);
    }
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt() : 200;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto page = service->ask<Result<ActivityPage>>([filter, limit](SyncCore &core) { return core.activity(filter, {}, limit); }).result();
    if (!page)
        return complainOf(page.error());
    Report report({{u"at"_s, u"Time"_s}, {u"result"_s, u"Result"_s}, {u"po"_s, u"Order"_s}, {u"what"_s, u"What changed"_s}, {u"reason"_s, u"Why"_s}});
    for (const ActivityEntry &entry : page->entries)
        report.add({entry.at.toString(Qt::ISODate), entry.result, entry.po.text(), entry.what, entry.reason});
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"connection"_s, u"accounts: add, list, test, remove"_s,
         u"connection add --kind tdsynnex|autotask [--name N] [--base-url URL] [--set KEY=VALUE]… [--secret-fd N]\n"
         "connection list · connection test NAME · connection remove NAME"_s, &runConnection},
        {u"template"_s, u"what is written: import, export, list, enable, approve, disable"_s,
         u"template import --pair tdsynnex-autotask|--file FILE --source CONNECTION --target CONNECTION [--vendor ID]…\n"
         "template enable NAME [--approve] · template approve NAME [--order PO] · template disable NAME · template export NAME"_s,
         &runTemplate},
        {u"sync"_s, u"look at every order whose turn it is, and write what changed"_s,
         u"sync [--template NAME] [--order PO]… [--dry-run]\n"
         "sync --sandbox [--scenario NAME]   the same on sample systems, no account needed"_s, &runSync},
        {u"orders"_s, u"the orders that are followed"_s, u"orders"_s, &runOrders},
        {u"holds"_s, u"what needs you: list, decide"_s, u"holds list · holds decide ID DECISION"_s, &runHolds},
        {u"explain"_s, u"why an order was or was not updated"_s, u"explain PO"_s, &runExplain},
        {u"activity"_s, u"the Sync Activity Log"_s,
         u"activity [--search TEXT] [--since TIME] [--result updated|held|failed|excluded|dryRun|noChange] [--order PO] [--limit N]"_s,
         &runActivity},
    };
    return all;
}

int complainOf(const Error &error)
{
    complain(error.message);
    if (error.kind == ErrorKind::Busy)
        return Busy;
    if (error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound)
        return WrongUsage;
    return stopsConnection(error.kind) ? ConnectionDown : SomeFailedOrHeld;
}

int usage(const QString &text)
{
    complain(text);
    return WrongUsage;
}

int terminalWidth()
{
    winsize size{};
    return isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

QString personName()
{
    return qEnvironmentVariable("USER", u"somebody"_s);
}

Report changesReport()
{
    return Report({{u"at"_s, u"Time"_s}, {u"po"_s, u"Order"_s}, {u"record"_s, u"Where"_s}, {u"field"_s, u"Field"_s}, {u"before"_s, u"Before"_s},
                   {u"after"_s, u"After"_s}, {u"why"_s, u"Why"_s}, {u"checked"_s, u"Read back"_s}});
}

/// Of two long texts only the lines that differ: a memo of four thousand characters hides its one new line.
static std::pair<QString, QString> differing(const QString &before, const QString &after)
{
    static const QRegularExpression ends(u"\\r\\n|\\n|\\r"_s);
    QStringList old = before.split(ends);
    QStringList now = after.split(ends);
    if (now.size() < 2)
        return {before, after};
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        old.removeFirst();
        now.removeFirst();
    }
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    return {old.join(u" / "_s), now.join(u" / "_s)};
}

void addChanges(Report &report, const QDateTime &at, const OrderReport &order)
{
    const QString time = at.toString(Qt::ISODate);
    for (const FieldChange &change : order.changes) {
        const auto [before, after] = differing(change.before, change.after);
        report.add({time, order.po, change.record, change.field, before, after, change.reason,
                    change.verified ? u"✓"_s : u"–"_s});
    }
    const bool silent = order.changes.isEmpty() && (order.visit.failed || order.visit.held);
    if (silent)
        report.add({time, order.po, {}, {}, {}, {}, order.holds.isEmpty() ? order.words : order.holds.join(u' '), u"–"_s});
}

} // namespace Waybill::Headless
