#include "app/headless/command.h"
#include "core/engine/writechanges.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runHolds(const Settings &settings, QStringList arguments)
{
    int code = Fine;
    const QString verb = arguments.isEmpty() ? u"list"_s : arguments.first();
    const auto service = verb == "list"_L1 ? open(settings, false, &code) : openToDecide(settings, &code);
    if (!service)
        return code;
    if (verb == "list"_L1) {
        const auto holds = service->ask<Result<QList<StoredHold>>>([](SyncCore &core) { return core.holds(); }).result();
        if (!holds)
            return complainOf(holds.error());
        Report report({{u"id"_s, u"Id"_s, true}, {u"po"_s, u"Order"_s}, {u"where"_s, u"Where"_s}, {u"field"_s, u"Field"_s}, {u"why"_s, u"Why"_s, false, true}, {u"decide"_s, u"Decide"_s}});
        for (const StoredHold &each : *holds) {
            QStringList words;
            const auto decisions = decisionsFor(each.hold.kind);
            for (const Decision decision : decisions)
                words.append(decisionKey(decision));
            report.add({QString::number(each.hold.id), each.po.text(), placeOf(each.hold.address, {}), each.hold.address.field.name, each.hold.reason, words.join(u' ')});
        }
        say(report.text(settings.format, terminalWidth()));
        return holds->isEmpty() ? Fine : SomeFailedOrHeld;
    }
    const auto decision = arguments.size() == 3 ? decisionFromKey(arguments.at(2)) : std::nullopt;
    if (verb != "decide"_L1 || !decision)
        return usage(u"holds list, or: holds decide ID DECISION (the list names what fits)"_s);
    const qint64 id = arguments.at(1).toLongLong();
    const auto done = service->ask<Result<Done>>([id, decision](SyncCore &core) { return core.decideHold(id, *decision); }).result();
    if (!done)
        return complainOf(done.error());
    say(u"Decided. The next pass acts on it."_s);
    return Fine;
}

} // namespace Waybill::Headless
