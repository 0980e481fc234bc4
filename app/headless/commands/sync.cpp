#include "app/headless/command.h"
#include "app/headless/playsandbox.h"

#include <unistd.h>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runSync(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({flag(u"sandbox"_s), valued(u"scenario"_s), valued(u"state"_s), valued(u"template"_s),
                       valued(u"order"_s), flag(u"dry-run"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    if (parser.isSet(u"sandbox"_s))
        return playSandbox(parser.isSet(u"scenario"_s) ? parser.value(u"scenario"_s) : u"week"_s, settings.format, parser.value(u"state"_s),
                           settings.database);
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    if (isatty(STDERR_FILENO)) {
        QObject::connect(service.get(), &SyncService::progress, service.get(), [](int done, int all) {
            complain(u"\x1b[1A\x1b[2KLooked at %1 of %2"_s.arg(done).arg(all));
        }, Qt::DirectConnection);
    }
    const auto all = service->ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!all)
        return complainOf(all.error());
    RunRequest request;
    request.cause = RunCause::Person;
    request.dryRun = parser.isSet(u"dry-run"_s);
    request.orders = parser.values(u"order"_s);
    int passes = 0;
    for (const StoredTemplate &each : *all) {
        const QString name = each.id.text();
        const bool named = parser.value(u"template"_s).compare(each.name, Qt::CaseInsensitive) == 0 || parser.value(u"template"_s) == name;
        const bool on = each.state == TemplateState::Live || each.state == TemplateState::Trial || request.dryRun;
        if (parser.isSet(u"template"_s) ? !named : !on)
            continue;
        const auto summary = service->ask<Result<RunSummary>>([name, request](SyncCore &core) { return core.sync(name, request); }).result();
        if (!summary)
            return complainOf(summary.error());
        ++passes;
        Report changes = changesReport();
        for (const OrderReport &order : summary->orders)
            addChanges(changes, summary->begun, order);
        say(changes.text(settings.format, terminalWidth()));
        if (summary->inLogOnly > 0)
            complain(u"%1 more orders have changes; their fields are in the log (waybillctl activity)."_s.arg(summary->inLogOnly));
        complain(u"coverage: "_s + coverageSentence(summary->coverage));
        if (const QString words = notWritten(*summary, each); !words.isEmpty())
            complain(words);
        if (summary->stopped)
            return complainOf(*summary->stopped);
        if (summary->coverage.failed + summary->coverage.held > 0)
            code = SomeFailedOrHeld;
    }
    if (passes == 0)
        return usage(parser.isSet(u"template"_s) ? u"There is no template \"%1\"."_s.arg(parser.value(u"template"_s))
                                                 : u"No template is on. \"template enable NAME\" lets one look; it writes after \"template approve\"."_s);
    return code;
}

} // namespace Waybill::Headless
