#include "app/headless/commands.h"
#include "app/headless/secretprompt.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Waybill::Headless;
using namespace Qt::Literals::StringLiterals;

namespace {

QString helpText()
{
    QString text = u"waybillctl: supplier order status into the system you work in\n\n"
                   "waybillctl [--data DIR] [--database ADDRESS] [--format table|json|csv] [--secret-fd N] [--vault FILE [--vault-key-fd N]] COMMAND …\n\n"_s;
    for (const Command &command : commands())
        text += u"  "_s + command.name.leftJustified(12) + command.summary + u'\n';
    text += u"\nwaybillctl COMMAND --help tells more of one. Nothing is written to a purchase order before \"template enable\" and "
            "your yes (\"template approve\").\n\n"
            "Exit codes: 0 fine · 1 some orders failed or wait for you · 2 wrong usage · 3 a connection is down · "
            "4 another Waybill holds the data folder\n"
            "What it prints is English, whatever the language of the system is.\n"_s;
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waybill"_s);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    Settings settings;
    settings.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    settings.vault = qEnvironmentVariable("WAYBILL_VAULT");
    QString database = qEnvironmentVariable("WAYBILL_DATABASE");
    const QHash<QString, Format> formats{{u"table"_s, Format::Table}, {u"json"_s, Format::Json}, {u"csv"_s, Format::Csv}};
    for (qsizetype i = 0; i + 1 < arguments.size();) { // these may stand anywhere
        if (arguments.at(i) == "--data"_L1) {
            settings.dataFolder = arguments.at(i + 1);
        } else if (arguments.at(i) == "--database"_L1) {
            database = arguments.at(i + 1);
        } else if (arguments.at(i) == "--vault"_L1) {
            settings.vault = arguments.at(i + 1);
        } else if (arguments.at(i) == "--vault-key-fd"_L1) {
            settings.vaultKeyDescriptor = arguments.at(i + 1);
        } else if (arguments.at(i) == "--format"_L1) {
            if (!formats.contains(arguments.at(i + 1)))
                return usage(u"--format wants table, json or csv"_s);
            settings.format = formats.value(arguments.at(i + 1));
        } else if (arguments.at(i) == "--secret-fd"_L1) {
            const auto secrets = Waybill::Headless::secretsFromDescriptor(arguments.at(i + 1));
            if (!secrets)
                return complainOf(secrets.error());
            settings.secrets = *secrets;
        } else {
            ++i;
            continue;
        }
        arguments.remove(i, 2);
    }
    if (arguments.isEmpty() || arguments.first() == "--help"_L1 || arguments.first() == "-h"_L1) {
        say(helpText());
        return arguments.isEmpty() ? WrongUsage : Fine;
    }
    if (!database.isEmpty()) {
        const auto address = Waybill::ServerAddress::parse(database);
        if (!address)
            return complainOf(address.error());
        settings.database = *address;
    }
    const QString name = arguments.takeFirst();
    for (const Command &command : commands()) {
        if (command.name != name)
            continue;
        if (arguments.contains(u"--help"_s)) {
            say(command.name + u": "_s + command.summary + u"\n\n"_s + command.help);
            return Fine;
        }
        return command.run(settings, arguments);
    }
    return usage(u"There is no command \"%1\". \"waybillctl --help\" lists them."_s.arg(name));
}
