#include "app/sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <QThread>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

int usage(const QString &text)
{
    QTextStream(stderr) << text << u'\n';
    return 2;
}

/// Number of an option that was given, or nothing if it is no number of this range.
template <typename Number>
bool readNumber(const QCommandLineParser &parser, const QCommandLineOption &option, Number &number, double least,
                double most)
{
    if (!parser.isSet(option))
        return true;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    number = Number(value);
    return ok && value >= least && value <= most;
}

#ifdef Q_OS_UNIX
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop: the handler only writes a byte, the loop reads it.
void quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#endif

/// Reads standard input until it closes: "release" lets held answers go, the end stops the program.
class InputReader final : public QThread
{
public:
    explicit InputReader(SandboxServer &sandbox)
        : m_sandbox(sandbox)
    {
    }

protected:
    void run() override
    {
        char line[256];
        while (std::fgets(line, sizeof line, stdin)) {
            if (QByteArray(line).trimmed() == "release")
                QMetaObject::invokeMethod(qApp, [this] { m_sandbox.releaseHeld(); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }

private:
    SandboxServer &m_sandbox;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"waybill-sandbox"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Stand-ins for TD SYNNEX, OrderSync, Telaris, Autotask, ServiceNow and WooCommerce on 127.0.0.1. Prints one JSON line with addresses and sample sign-ins, "
        u"then "
        "serves until standard input closes, SIGTERM, or POST /_sandbox/stop. Built-in scenarios: %1."_s.arg(
            builtInScenarios().join(u", "_s)));
    parser.addHelpOption();
    const QCommandLineOption port(
        u"port"_s, u"Control port; the stand-ins take the ports after it (default: free ones)."_s, u"N"_s);
    const QCommandLineOption tls(u"tls"_s, u"The stand-ins speak TLS; the line names the CA file to trust."_s);
    const QCommandLineOption seed(u"seed"_s, u"For latencies and probabilities of faults (default 1)."_s, u"S"_s);
    const QCommandLineOption scenario(u"scenario"_s, u"Built-in name or folder (default first)."_s, u"NAME"_s);
    const QCommandLineOption speed(u"speed"_s,
                                   u"Simulated seconds in a real one (default 0: time stands until moved)."_s, u"X"_s);
    const QCommandLineOption latency(u"latency"_s, u"How long an answer takes, in ms (default 0)."_s, u"MS"_s);
    const QCommandLineOption faults(u"faults"_s, u"JSON file of faults."_s, u"FILE"_s);
    const QCommandLineOption announce(u"announce-effects"_s,
                                      u"Prints a line for each effect stored, before its answer leaves."_s);
    const QCommandLineOption hold(u"hold-effects"_s,
                                  u"The same, and holds each such answer of a changing request (not GET) "
                                  "until \"release\" on standard input or POST /_sandbox/release."_s);
    const QCommandLineOption noInput(u"ignore-stdin"_s, u"Does not end when standard input closes."_s);
    parser.addOptions({port, tls, seed, scenario, speed, latency, faults, announce, hold, noInput});
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        return usage(u"Unknown argument %1. See --help."_s.arg(parser.positionalArguments().constFirst()));

    SandboxOptions options;
    int latencyMs = 0;
    if (!readNumber(parser, port, options.port, 0, 65000) || !readNumber(parser, seed, options.seed, 0, 9e15) ||
        !readNumber(parser, speed, options.speed, 0, 1e6) || !readNumber(parser, latency, latencyMs, 0, 600000))
        return usage(u"--port, --seed, --speed and --latency take a number that is not negative. See --help."_s);
    options.latency = std::chrono::milliseconds(latencyMs);
    options.tls = parser.isSet(tls);
    options.faultsFile = parser.value(faults);
    if (parser.isSet(scenario))
        options.scenario = parser.value(scenario);

    SandboxServer sandbox(options);
    sandbox.setStopHook([] { QCoreApplication::quit(); });
    if (parser.isSet(announce) || parser.isSet(hold)) {
        sandbox.setEffectHook(
            [holding = parser.isSet(hold)](const QString &system, const Request &request, const Response &answer) {
                printLine({{u"effectStored"_s, QJsonObject{{u"id"_s, qint64(request.id)},
                                                           {u"system"_s, system},
                                                           {u"method"_s, QString::fromLatin1(request.method)},
                                                           {u"path"_s, request.path},
                                                           {u"status"_s, answer.status}}}});
                return holding && request.method != "GET" ? AfterEffect::Hold : AfterEffect::Send;
            });
    }
    const auto started = sandbox.start();
    if (!started)
        return usage(started.error().message);
#ifdef Q_OS_UNIX
    quitOnSignals(app); // before the line: whoever has read it may tell us to stop at once
#endif
    printLine(sandbox.connectionDetails());
    InputReader reader(sandbox);
    if (!parser.isSet(noInput))
        reader.start();
    const int code = QCoreApplication::exec();
    sandbox.stop();
    // The reader may sit in fgets for ever; the process ends under it.
    std::fflush(nullptr);
    std::_Exit(code);
}
