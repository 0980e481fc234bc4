#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runPlan(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"template"_s), valued(u"order"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto integration = onlyTemplate(*service, parser.value(u"template"_s));
    if (!integration)
        return complainOf(integration.error());
    RunRequest request;
    request.cause = RunCause::Person;
    request.dryRun = true;
    request.orders = parser.values(u"order"_s) + parser.positionalArguments();
    const QString name = integration->id.text();
    const auto summary = ask<RunSummary>(*service, [name, request](SyncCore &core) { return core.sync(name, request); });
    if (!summary)
        return complainOf(summary.error());
    Report report({{u"po"_s, u"Order"_s}, {u"kind"_s, u""_s}, {u"where"_s, u"Where"_s}, {u"field"_s, u"Field"_s}, {u"before"_s, u"Now"_s},
                   {u"after"_s, u"Then"_s}, {u"why"_s, u"Why"_s, false, true}});
    for (const OrderReport &order : summary->orders) {
        for (const FieldChange &change : order.changes)
            report.add({order.po, u"write"_s, change.place, change.field, change.before, change.after, change.reason});
        for (const QString &note : order.notes)
            report.add({order.po, u"note"_s, {}, {}, {}, note, {}});
        for (const QString &hold : order.holds)
            report.add({order.po, u"needs you"_s, {}, {}, {}, {}, hold});
        for (const QString &skip : order.skips)
            report.add({order.po, u"skip"_s, {}, {}, {}, {}, skip});
        if (order.visit.failed || order.visit.excluded)
            report.add({order.po, order.visit.failed ? u"failed"_s : u"left out"_s, {}, {}, {}, {}, order.words});
    }
    say(report.text(settings.format, terminalWidth()));
    complain(u"Nothing was written. coverage: "_s + coverageSentence(summary->coverage));
    if (summary->stopped)
        return complainOf(*summary->stopped);
    return summary->coverage.failed + summary->coverage.held > 0 ? SomeFailedOrHeld : Fine;
}

} // namespace Waybill::Headless
