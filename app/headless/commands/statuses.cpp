#include "app/headless/command.h"

#include "core/model/json.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runStatuses(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? u"list"_s : arguments.takeFirst();
    QCommandLineParser parser;
    parser.addOption(valued(u"template"_s));
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList words = parser.positionalArguments();
    const bool maps = verb == "map"_L1 && words.size() == 2;
    const bool forgets = verb == "forget"_L1 && words.size() == 1;
    if (verb != "list"_L1 && !maps && !forgets)
        return usage(u"statuses list · statuses map WORD STAGE · statuses forget WORD"_s);
    const auto stage = maps ? stageFromKey(words.at(1)) : std::nullopt;
    if (maps && !stage) {
        return usage(u"\"%1\" is no stage. Stages: received, processing, partlyShipped, shipped, delivered, invoiced, closed, backOrdered, "
                     "inReview, onHold, rejected, cancelled."_s.arg(words.at(1)));
    }
    const auto service = verb == "list"_L1 ? open(settings, false, &code) : openToDecide(settings, &code);
    if (!service)
        return code;
    if (verb == "list"_L1) {
        const auto rows = ask<QList<UnknownStatusRow>>(*service, [](SyncCore &core) { return core.unknownStatuses(); });
        if (!rows)
            return complainOf(rows.error());
        Report report({{u"word"_s, u"Supplier's word"_s}, {u"orders"_s, u"Orders that wait"_s}});
        for (const UnknownStatusRow &row : *rows)
            report.add({row.word, row.orders.join(u", "_s)});
        say(report.text(settings.format, terminalWidth()));
        return rows->isEmpty() ? Fine : SomeFailedOrHeld;
    }
    const auto integration = onlyTemplate(*service, parser.value(u"template"_s));
    if (!integration)
        return complainOf(integration.error());
    const QString name = integration->id.text();
    const QString word = words.first();
    const auto done = ask<Done>(*service, [name, word, stage](SyncCore &core) { return core.mapStatus(name, word, stage); });
    return done ? Fine : complainOf(done.error());
}

} // namespace Waybill::Headless
