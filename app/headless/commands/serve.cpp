#include "app/composition/quitonsignals.h"
#include "app/headless/command.h"

#include <QCoreApplication>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runServe(const Settings &settings, QStringList arguments)
{
    if (!arguments.isEmpty())
        return usage(u"serve"_s);
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    QObject context;
    if (!quitOnSignals(&context))
        return usage(u"Signals cannot be watched on this machine."_s);
    QObject::connect(service.get(), &SyncService::passEnded, &context, [](const RunSummary &summary) {
        say(u"%1 %2"_s.arg(summary.ended.toString(Qt::ISODate), coverageSentence(summary.coverage)));
        if (summary.stopped)
            complain(summary.stopped->message);
    });
    QObject::connect(service.get(), &SyncService::scheduleTroubled, &context, [](const QString &words) { complain(words); });
    const auto started = ask<Done>(*service, [](SyncCore &core) { return core.startSchedule(); });
    if (!started)
        return complainOf(started.error());
    complain(u"Serving. Stop with SIGTERM or Ctrl+C."_s);
    QCoreApplication::exec();
    complain(u"Stopped; what was under way is told by the outbox and settled at the next start."_s);
    return Fine;
}

} // namespace Waybill::Headless
