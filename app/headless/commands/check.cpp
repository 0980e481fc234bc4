#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runCheck(const Settings &settings, QStringList arguments)
{
    if (!arguments.isEmpty())
        return usage(u"check"_s);
    int code = Fine;
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto steps = ask<QList<CheckStep>>(*service, [](SyncCore &core) { return core.check(); });
    if (!steps)
        return complainOf(steps.error());
    Report report({{u"step"_s, u"What"_s}, {u"result"_s, u""_s}, {u"text"_s, u"Seen"_s, false, true}, {u"askAdmin"_s, u"What to do"_s, false, true}});
    bool passed = true;
    for (const CheckStep &step : *steps) {
        report.add({step.name, step.passed ? u"✓"_s : u"✗"_s, step.text, step.askAdmin});
        passed &= step.passed;
    }
    say(report.text(settings.format, terminalWidth()));
    return passed ? Fine : ConnectionDown;
}

} // namespace Waybill::Headless
