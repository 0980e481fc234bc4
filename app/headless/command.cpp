#include "app/headless/command.h"

#include "app/composition/composition.h"
#include "app/headless/secretprompt.h"
#include "app/headless/vaultkey.h"
#include "core/base/words.h"
#include "core/secrets/keychainsecretstore.h"

#include <QDir>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<SyncService> serviceFor(const Settings &settings, int *exitCode)
{
    if (!QDir().mkpath(settings.dataFolder)) {
        *exitCode = usage(u"The data folder %1 cannot be made."_s.arg(settings.dataFolder));
        return {};
    }
    std::unique_ptr<SecretStore> store = std::make_unique<KeychainSecretStore>();
    if (!settings.vault.isEmpty()) {
        auto vault = openVault(settings);
        if (!vault) {
            *exitCode = complainOf(vault.error());
            return {};
        }
        store = std::move(*vault);
    }
    CoreOptions options;
    options.dataFolder = settings.dataFolder;
    options.server = settings.database;
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<CallSecrets>(settings.secrets, std::move(store));
    options.person = personName();
    options.settings.machineZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return std::make_unique<SyncService>(options);
}

static std::unique_ptr<SyncService> opened(const Settings &settings, int *exitCode, const std::function<QCoro::Task<Result<Done>>(SyncCore &)> &how)
{
    auto service = serviceFor(settings, exitCode);
    if (!service)
        return {};
    const auto opened = ask<Done>(*service, how);
    if (!opened) {
        *exitCode = complainOf(opened.error());
        if (opened.error().kind == ErrorKind::Damaged)
            complain(u"waybillctl rebuild does that."_s);
        return {};
    }
    return service;
}

std::unique_ptr<SyncService> open(const Settings &settings, bool writer, int *exitCode)
{
    return opened(settings, exitCode, [writer](SyncCore &core) { return core.open(writer); });
}

std::unique_ptr<SyncService> openToDecide(const Settings &settings, int *exitCode)
{
    return opened(settings, exitCode, [](SyncCore &core) { return core.openToDecide(); });
}

bool parse(QCommandLineParser &parser, const QStringList &arguments, int *exitCode)
{
    if (parser.parse(QStringList{u"waybillctl"_s} + arguments))
        return true;
    *exitCode = usage(parser.errorText());
    return false;
}

QCommandLineOption valued(const QString &name)
{
    return QCommandLineOption(name, {}, u"value"_s);
}

QCommandLineOption flag(const QString &name)
{
    return QCommandLineOption(name);
}

Result<StoredTemplate> onlyTemplate(SyncService &service, const QString &nameOrId)
{
    const auto all = ask<QList<StoredTemplate>>(service, [](SyncCore &core) { return core.templates(); });
    if (!all)
        return all.error();
    QList<StoredTemplate> fitting;
    for (const StoredTemplate &each : *all) {
        const bool named = each.name.compare(nameOrId, Qt::CaseInsensitive) == 0 || each.id.text() == nameOrId;
        if (nameOrId.isEmpty() || named)
            fitting.append(each);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (!nameOrId.isEmpty())
        return nothingCalled(Said::tr("There is no template \"%1\"."), nameOrId);
    return Error{ErrorKind::Usage, fitting.isEmpty() ? u"There is no template yet. \"template import\" makes one."_s
                                                     : u"There are several templates; name one with --template."_s, {}};
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

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"connection"_s, u"accounts: add, list, test, remove"_s,
         u"connection add --kind KIND [--name N] [--base-url URL] [--set KEY=VALUE]…\n"
         "connection list · connection test NAME · connection sign-in NAME · connection remove NAME\n"
         "connection kinds [KIND]   the systems there are; the keys of one, and when each is needed\n\n"
         "Secrets are asked for on the terminal, or come as lines KEY=VALUE from --secret-fd N; they are kept in the system's\n"
         "keychain, or in the vault (--vault). Without either give them for each call: --secret-fd, or\n"
         "WAYBILL_SECRET_<connection>_<KEY>.\n\n"
         "  waybillctl connection add --kind tdsynnex --set user=orders@example.com --set account=123456\n"
         "  waybillctl connection add --kind autotask --set user=api@example.com --secret-fd 3 3<secrets.txt\n"
         "  waybillctl connection add --kind servicenow --base-url https://acme.service-now.com --set signIn=browser --set clientId=ID\n\n"
         "The last one prints a page: open it in a browser on this machine and sign in there. \"sign-in\" does so again when that\n"
         "permission has ended."_s, &runConnection},
        {u"template"_s, u"what is written: import, export, list, enable, approve, disable, remove"_s,
         u"template import --pair tdsynnex-autotask|--file FILE --source CONNECTION --target CONNECTION [--vendor ID]…\n"
         "template enable NAME [--approve [--customer-mails]] · template approve NAME [--order PO] [--customer-mails] · template disable NAME\n"
         "template list · template export NAME · template remove NAME\n"
         "template vendors --source CONNECTION --target CONNECTION [--name PART]   whose orders this supplier could know\n\n"
         "Enabled it looks and plans but writes nothing; \"approve\" is your yes, for one order or for all.\n"
         "One that is off can be removed: its orders are not followed any more, the log stays."_s, &runTemplate},
        {u"links"_s, u"which purchase orders are followed: list, propose, adopt, remove"_s,
         u"links list · links propose · links adopt PO… | --all-exact · links remove PO…   [--template NAME]\n\n"
         "Orders submitted through the connector are found by themselves. \"propose\" asks the supplier for the others and says\n"
         "what agrees; nothing is written to one before you adopt it."_s, &runLinks},
        {u"sync"_s, u"look at every order whose turn it is, and write what changed"_s,
         u"sync [--template NAME] [--order PO]… [--dry-run]\n"
         "sync --sandbox [--scenario NAME] [--state FILE]   a week of sixty orders on sample systems, no account needed;\n"
         "                                                  FILE takes what the business systems hold at the end\n\n"
         "With --sandbox the exit code is 0 if every field ends as the scenario says, holds and failures of the script included."_s, &runSync},
        {u"plan"_s, u"what would be written now, and why not"_s,
         u"plan [--template NAME] [PO…]\n\nReads both sides and writes nothing."_s, &runPlan},
        {u"explain"_s, u"why an order was or was not updated"_s, u"explain PO [--template NAME]\n\nThe template is needed where several follow a purchase order of this number."_s, &runExplain},
        {u"orders"_s, u"the orders that are followed"_s, u"orders"_s, &runOrders},
        {u"holds"_s, u"what needs you: list, decide"_s,
         u"holds list · holds decide ID DECISION\n\nThe list names the decisions that fit each."_s, &runHolds},
        {u"statuses"_s, u"words of the supplier that nobody has explained: list, map, forget"_s,
         u"statuses list · statuses map WORD STAGE · statuses forget WORD   [--template NAME]\n\n"
         "  waybillctl statuses map customsHold onHold"_s, &runStatuses},
        {u"invoice"_s, u"an invoice of the supplier as a PDF file"_s,
         u"invoice PO NUMBER --output FILE [--template NAME]\n\nWhere the supplier gives documents (OrderSync). It is asked for afresh; nothing is kept but the file."_s, &runInvoice},
        {u"retry"_s, u"look again at once at orders that failed"_s, u"retry PO… · retry --all"_s, &runRetry},
        {u"activity"_s, u"the Sync Activity Log"_s,
         u"activity [--search TEXT] [--since TIME] [--result updated|held|failed|excluded|dryRun|noChange] [--order PO] [--limit N]\n\n"
         "--search finds any piece of a PO, supplier order, tracking number, invoice or message."_s, &runActivity},
        {u"settings"_s, u"list, get, set, reset"_s, u"settings list · settings get NAME · settings set NAME VALUE · settings reset NAME"_s, &runSettings},
        {u"export"_s, u"activity, orders or audit list as CSV or JSON"_s, u"export activity|orders|audit [--format csv|json]"_s, &runExport},
        {u"backup"_s, u"a copy of all data in one file; list those there are"_s,
         u"backup [FILE] · backup list\n\nWithout FILE it goes into the folder \"backups\" of the data. Another Waybill may go on with its work. Secrets are in no\n"
         "backup; they stay in the keychain."_s, &runBackup},
        {u"restore"_s, u"put a backup in the place of the data"_s,
         u"restore FILE\n\nThe file is checked first. What was there is kept as a backup of its own."_s, &runRestore},
        {u"rebuild"_s, u"go on with the newest whole backup where the data file is damaged"_s,
         u"rebuild\n\nThe damaged file is kept. Every order is read anew on both sides: what the business system shows already is not written\n"
         "again, and what differs from both the backup and the supplier waits for you. Nothing is done to data that are whole."_s, &runRebuild},
        {u"database"_s, u"a team's database on a PostgreSQL server: init, upgrade, copy, grant, show"_s,
         u"database init ADDRESS · database upgrade [ADDRESS] · database show [ADDRESS]\n"
         "database copy FROM TO · database grant viewer|operator|administrator|none USER [ADDRESS]\n\n"
         "ADDRESS is postgresql://user@host:5432/database; every command works there with --database ADDRESS or WAYBILL_DATABASE.\n"
         "A password comes from ~/.pgpass or PGPASSWORD, never from the command line. \"copy\" takes an address or a file of\n"
         "Waybill's on either side; what takes the copy must be empty, and is compared row by row. \"init\" wants a user who may\n"
         "make roles; \"upgrade\" keeps a copy of everything in the folder \"backups\" of the data first.\n\n"
         "  waybillctl database init postgresql://postgres@db.example.com/waybill\n"
         "  waybillctl database copy ~/.local/share/waybill/waybill.db postgresql://anna@db.example.com/waybill\n"
         "  waybillctl --database postgresql://anna@db.example.com/waybill database grant operator otto"_s, &runDatabase},
        {u"vault"_s, u"secrets in one encrypted file, for servers: create, set, list, remove, rekey"_s,
         u"vault create · vault list · vault set CONNECTION KEY · vault remove CONNECTION [KEY] · vault rekey [--new-key-fd N]\n"
         "with --vault FILE or WAYBILL_VAULT before or behind; every other command takes them in place of the keychain.\n\n"
         "The key comes from --vault-key-fd N, from the systemd credential waybill-vault-key, or is asked for on the terminal.\n"
         "A secret comes from --secret-fd N as a line KEY=VALUE, or is asked for.\n\n"
         "  waybillctl --vault /var/lib/waybill/secrets.vault vault create\n"
         "  waybillctl --vault /var/lib/waybill/secrets.vault connection add --kind tdsynnex --set user=orders@example.com …"_s, &runVault},
        {u"check"_s, u"database, clock, connections and mappings, each with what to do"_s, u"check"_s, &runCheck},
        {u"health"_s, u"one line for monitoring"_s,
         u"health\n\nReads beside a running Waybill. Exit code 0 ok, 1 orders wait for you, 3 a connection is down or turns have passed."_s, &runHealth},
        {u"serve"_s, u"run what is due until told to stop"_s,
         u"serve [--log text|json]\n\nOne line for each pass, with --log json one JSON object. SIGHUP: connections, settings and secrets are read anew. SIGTERM:\n"
         "stops in order. Under systemd it says when it is ready and that it lives."
         "  A second Waybill on the same data folder may read, and gets exit code 4 when it wants to sync."_s, &runServe},
    };
    return all;
}

} // namespace Waybill::Headless
