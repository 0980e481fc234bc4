#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runExplain(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOption(valued(u"template"_s));
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList named = parser.positionalArguments();
    if (named.size() != 1)
        return usage(u"explain PO [--template NAME]"_s);
    const QString po = named.first();
    const OrderKey order(PoNumber(po), {}, parser.value(u"template"_s));
    const auto service = openToDecide(settings, &code);
    if (!service)
        return code;
    const auto said = service->ask<Result<Explanation>>([order](SyncCore &core) { return core.explainOrder(order); }).result();
    if (!said)
        return complainOf(said.error());
    Report report({{u"mark"_s, u""_s}, {u"words"_s, u"PO "_s + po, false, true}, {u"fix"_s, u"What mends it"_s, false, true}});
    for (const ExplainStep &step : said->steps)
        report.add({step.mark == StepMark::Tick ? u"✓"_s : step.mark == StepMark::Cross ? u"✗"_s : u"–"_s, step.words, step.fixLabel});
    say(report.text(settings.format, terminalWidth()));
    say(said->sentence);
    return Fine;
}

} // namespace Waybill::Headless
