#include "app/composition/quitonsignals.h"
#include "core/settings/teamchoice.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "ui/tray/icons.h"
#include "ui/widgets/legiblestyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"waybill"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Waybill"_s);
    QGuiApplication::setDesktopFileName(u"waybill"_s);
    QApplication::setWindowIcon(ownIcon(u"waybill"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new LegibleStyle);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Supplier order status into the system you work in"));
    const QCommandLineOption hidden(u"hidden"_s, QCoreApplication::translate("main", "Start without a window (autostart)."));
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("main", "Keep everything in this folder."), u"DIR"_s);
    const QCommandLineOption database(u"database"_s,
        QCoreApplication::translate("main", "Keep the data on a server: postgresql://user@host/database."), u"ADDRESS"_s);
    const QCommandLineOption sample(u"sandbox"_s, QCoreApplication::translate("main", "Show sample orders; no account is needed."));
    const QCommandLineOption passes(u"passes"_s,
        QCoreApplication::translate("main", "With --sandbox: let so many steps of two hours pass at once."), u"N"_s);
    parser.addOptions({hidden, data, database, sample, passes});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    QTemporaryDir sampleFolder;
    ProgramOptions options;
    options.sample = parser.isSet(sample);
    options.samplePasses = parser.value(passes).toInt();
    options.hidden = parser.isSet(hidden) && !options.sample;
    options.dataFolder = parser.isSet(data) ? parser.value(data)
        : options.sample                    ? sampleFolder.path()
                                            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);

    QString address = parser.isSet(database) ? parser.value(database) : qEnvironmentVariable("WAYBILL_DATABASE");
    if (address.isEmpty() && !options.sample) { // what was chosen in the settings
        const auto team = TeamChoice::read(options.dataFolder);
        if (!team)
            std::fputs(qPrintable(team.error().message + u'\n'), stderr);
        address = team ? team->address : QString();
        options.looksAtOrders = !team || team->address.isEmpty() || team->works;
    }
    if (!address.isEmpty() && !options.sample) {
        const auto server = ServerAddress::parse(address);
        if (!server) {
            std::fputs(qPrintable(server.error().message + u'\n'), stderr);
            return 2;
        }
        options.server = *server;
    }

    SingleInstance instance(options.dataFolder);
    if (instance.wakeOther(!options.hidden))
        return 0;
    quitOnSignals(&application); // before anybody can know that it runs
    if (!instance.listen())
        std::fputs("A second start of Waybill will not find this one.\n", stderr);
    Program program(options);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &program, &Program::comeForward);
    program.start();
    return QApplication::exec();
}
