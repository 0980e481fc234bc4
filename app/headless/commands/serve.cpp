#include "app/composition/quitonsignals.h"
#include "app/headless/command.h"
#include "app/headless/health.h"
#include "app/headless/servicenotice.h"
#include "core/api/ask.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject coverageJson(const Coverage &coverage)
{
    return {{u"inScope"_s, coverage.inScope()}, {u"unchanged"_s, coverage.unchanged}, {u"updated"_s, coverage.updated},
            {u"held"_s, coverage.held},         {u"failed"_s, coverage.failed},       {u"excluded"_s, coverage.excluded}};
}

/// What a service says while it runs: lines for people, or one JSON object each for whoever collects logs.
class ServeLog
{
public:
    explicit ServeLog(bool json)
        : m_json(json)
    {
    }

    void pass(const RunSummary &summary) const
    {
        const QString sentence = coverageSentence(summary.coverage);
        if (!m_json) {
            say(u"%1 %2"_s.arg(summary.ended.toString(Qt::ISODate), sentence));
            if (summary.stopped)
                complain(summary.stopped->message);
            return;
        }
        QJsonObject more{{u"run"_s, summary.id.text()},
                         {u"template"_s, summary.integration.text()},
                         {u"begun"_s, summary.begun.toUTC().toString(Qt::ISODateWithMs)},
                         {u"coverage"_s, coverageJson(summary.coverage)}};
        if (summary.stopped)
            more.insert(u"stopped"_s, summary.stopped->message);
        line(summary.stopped ? u"warning"_s : u"info"_s, u"pass"_s, sentence, more);
    }
    void event(const QString &level, const QString &name, const QString &text) const
    {
        m_json ? line(level, name, text, {}) : complain(text);
    }

private:
    static void line(const QString &level, const QString &name, const QString &text, QJsonObject more)
    {
        more.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        more.insert(u"level"_s, level);
        more.insert(u"event"_s, name);
        more.insert(u"message"_s, text);
        say(QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact)));
    }

    bool m_json;
};

} // namespace

int runServe(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOption(valued(u"log"_s));
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QString shape = parser.isSet(u"log"_s) ? parser.value(u"log"_s) : u"text"_s;
    if (!parser.positionalArguments().isEmpty() || (shape != "text"_L1 && shape != "json"_L1))
        return usage(u"serve [--log text|json]"_s);
    const ServeLog log(shape == "json"_L1);
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    QObject context;
    ServiceNotice notice;
    const auto tellHealth = [&](bool first) {
        Waybill::ask<Result<ProgramState>>(*service, &context, [](SyncCore &core) { return core.programState(); }, [&notice, first](const Result<ProgramState> &state) {
            const QString line = state ? healthOf(*state, QDateTime::currentDateTimeUtc()).line : state.error().message;
            first ? notice.ready(line) : notice.status(line);
            if (!first && notice.isWatched())
                notice.lived(); // the core's thread answered
        });
    };
    const auto reload = [&] {
        notice.reloading();
        Waybill::ask<Result<Done>>(*service, &context, [](SyncCore &core) { return core.reload(); }, [&](const Result<Done> &done) {
            if (done)
                log.event(u"info"_s, u"reloaded"_s, u"Connections, settings and secrets are read anew."_s);
            else
                log.event(u"error"_s, u"reloaded"_s, done.error().message);
            tellHealth(true);
        });
    };
    if (!quitOnSignals(&context, reload))
        return usage(u"Signals cannot be watched on this machine."_s);
    QObject::connect(service.get(), &SyncService::passEnded, &context, [&](const RunSummary &summary) {
        log.pass(summary);
        tellHealth(false);
    });
    QObject::connect(service.get(), &SyncService::scheduleTroubled, &context,
                     [&](const QString &words) { log.event(u"error"_s, u"schedule"_s, words); });
    QObject::connect(&notice, &ServiceNotice::askedForLife, &context, [&] { tellHealth(false); });
    const auto started = ask<Done>(*service, [](SyncCore &core) { return core.startSchedule(); });
    if (!started)
        return complainOf(started.error());
    log.event(u"info"_s, u"serving"_s, u"Serving. Stop with SIGTERM or Ctrl+C."_s);
    tellHealth(true);
    QCoreApplication::exec();
    notice.stopping();
    log.event(u"info"_s, u"stopped"_s, u"Stopped; what was under way is told by the outbox and settled at the next start."_s);
    return Fine;
}

} // namespace Waybill::Headless
