// One life of the program under the kill test: `waybill-killchild DATA NOW DETAILS setup|pass|dump [CONTROL]`.
// Every step (semantics 11) is written to stdout as "step NAME" and waits for one byte on stdin, so that whoever drives it
// can end it exactly there. Ends with one line: "end {json}".
// WAYBILL_STOOD_STILL names a file with the seconds that it stood still, by which its clocks are ahead.
// WAYBILL_DATABASE names the server that keeps the data, as for waybillctl.
#include "app/composition/composition.h"
#include "core/api/syncservice.h"
#include "core/base/steps.h"
#include "tests/chaos/verifiedwrites.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <atomic>
#include <cstdio>
#include <unistd.h>

using namespace Waybill;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString templateName = u"Get Order Status"_s;

/// The machine's clocks go on while a process stands still. These do as well, before anything else is done.
class ClockThatWentOn final : public ManualClock
{
public:
    ClockThatWentOn(const QDateTime &start, const QString &path)
        : ManualClock(start)
        , m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite))
            m_stood = reinterpret_cast<qint64 *>(m_file.map(0, sizeof(qint64)));
    }
    QDateTime now() const override { return catchUp(), ManualClock::now(); }
    std::chrono::milliseconds monotonic() const override { return catchUp(), ManualClock::monotonic(); }

private:
    void catchUp() const
    {
        const std::chrono::seconds stood(m_stood ? std::atomic_ref<qint64>(*m_stood).load() : 0);
        if (const auto missed = stood - std::exchange(m_caughtUp, stood); missed.count() > 0)
            const_cast<ClockThatWentOn *>(this)->advance(missed);
    }

    QFile m_file;
    qint64 *m_stood = nullptr;
    mutable std::chrono::seconds m_caughtUp{0};
};

void write(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void reportStep(Step step)
{
    static const char *const names[]{"runBegun", "requestHandedOver", "answerComplete", "aboutToCommit", "committed", "runEnded"};
    write(QByteArray("step ") + names[int(step)]);
    char go = 0;
    if (::read(STDIN_FILENO, &go, 1) != 1)
        ::_exit(9); // the driver is gone
}

int fail(const Error &error)
{
    write("end " + QJsonDocument(QJsonObject{{u"error"_s, error.message}}).toJson(QJsonDocument::Compact));
    return 1;
}

CoreOptions optionsFor(const QStringList &arguments)
{
    CoreOptions options;
    options.dataFolder = arguments.at(1);
    if (const QString address = qEnvironmentVariable("WAYBILL_DATABASE"); !address.isEmpty()) {
        if (const auto server = ServerAddress::parse(address))
            options.server = *server;
    }
    options.factory = makeAdapterFactory();
    options.secrets = std::make_shared<ProcessSecrets>();
    options.person = u"kill test"_s;
    options.settings.keepIntents = arguments.value(5) != "noIntents"_L1;
    options.settings.lookForMarkers = arguments.value(5) != "noMarkers"_L1;
    const QDateTime now = QDateTime::fromString(arguments.at(2), Qt::ISODate);
    options.makeClock = [now]() -> std::unique_ptr<Clock> {
        auto clock = std::make_unique<ClockThatWentOn>(now, qEnvironmentVariable("WAYBILL_STOOD_STILL"));
        clock->setPassWaitsUpTo(std::chrono::minutes(2));
        return clock;
    };
    return options;
}

Result<Done> setUp(SyncService &service, const QJsonObject &details)
{
    const QJsonObject source = details.value("tdsynnex"_L1).toObject();
    const QJsonObject target = details.value("autotask"_L1).toObject();
    const NewConnection supplier{u"tdsynnex"_s, {},
                                 {{u"user"_s, source.value("user"_L1)}, {u"account"_s, source.value("customerNumber"_L1)},
                                  {u"baseUrl"_s, source.value("baseUrl"_L1)}}, {}};
    const NewConnection business{u"autotask"_s, {}, {{u"user"_s, target.value("userName"_L1)}, {u"baseUrl"_s, target.value("baseUrl"_L1)}}, {}};
    for (const NewConnection &connection : {supplier, business}) {
        const auto added = service.ask<Result<ConnectionId>>([connection](SyncCore &core) { return core.addConnection(connection); }).result();
        if (!added)
            return added.error();
        // The secrets of every later life come from the environment, as on a server without a keychain.
        const QString prefix = u"WAYBILL_SECRET_"_s + QString(added->text()).toUpper().replace(u'-', u'_') + u'_';
        write("secret " + prefix.toUtf8() + ' ' + connection.kind.toUtf8());
        qputenv((prefix + u"PASSWORD"_s).toUtf8(), source.value("password"_L1).toString().toUtf8());
        qputenv((prefix + u"SECRET"_s).toUtf8(), target.value("secret"_L1).toString().toUtf8());
        qputenv((prefix + u"TRACKINGIDENTIFIER"_s).toUtf8(), target.value("integrationCode"_L1).toString().toUtf8());
    }
    auto file = recommendedTemplate(u"tdsynnex"_s, u"autotask"_s);
    if (!file)
        return file.error();
    file->mapping.notes.append(NoteRule{u"Ticket notes"_s, u"Tickets"_s, false, {}, {}});
    const NewTemplate entry{templateName, u"TD SYNNEX"_s, u"Autotask"_s, {}, *file};
    const auto imported = service.ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported)
        return imported.error();
    return service.ask<Result<Done>>([](SyncCore &core) { return core.enable(templateName, true); }).result();
}

QJsonObject passOnce(SyncService &service)
{
    const auto summary = service.ask<Result<RunSummary>>([](SyncCore &core) { return core.sync(templateName, {}); }).result();
    if (!summary)
        return {{u"error"_s, summary.error().message}};
    const bool pending = summary->coverage.failed > 0 || summary->coverage.notReached > 0 || summary->stopped;
    QStringList words;
    for (const OrderReport &order : summary->orders)
        words.append(order.po + u": "_s + order.words);
    return {{u"pending"_s, pending}, {u"words"_s, words.join(u" | "_s)}, {u"stopped"_s, summary->stopped ? summary->stopped->message : QString()}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const QString verb = arguments.at(4);
    if (verb == "pass"_L1)
        observeSteps(reportStep);
    SyncService service(optionsFor(arguments));
    const auto opened = service.ask<Result<Done>>([](SyncCore &core) { return core.open(true); }).result();
    if (!opened)
        return fail(opened.error());
    QJsonObject end;
    if (verb == "setup"_L1) {
        QFile details(arguments.at(3));
        if (!details.open(QIODevice::ReadOnly))
            return 2;
        if (const auto ready = setUp(service, QJsonDocument::fromJson(details.readAll()).object()); !ready)
            return fail(ready.error());
    } else if (verb == "pass"_L1) {
        end = passOnce(service);
    } else {
        end = {{u"verified"_s, verifiedWrites(service)}};
    }
    write("end " + QJsonDocument(end).toJson(QJsonDocument::Compact));
    return 0;
}
