#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

QString standingText(const OrderLink &link)
{
    if (link.ignored)
        return u"taken out"_s;
    switch (link.standing) {
    case LinkStanding::Unconfirmed: return u"not answered for yet"_s;
    case LinkStanding::Confirmed: return u"followed"_s;
    case LinkStanding::Doubtful: return u"doubtful"_s;
    case LinkStanding::NotFound: return u"not found at the supplier"_s;
    case LinkStanding::Vanished: return u"gone from the target"_s;
    case LinkStanding::Ended: return u"ended"_s;
    }
    Q_UNREACHABLE();
}

int list(const Settings &settings, SyncService &service)
{
    const auto rows = ask<QList<OrderRow>>(service, [](SyncCore &core) { return core.orders({}); });
    if (!rows)
        return complainOf(rows.error());
    Report report({{u"po"_s, u"Order"_s}, {u"origin"_s, u"Linked by"_s}, {u"standing"_s, u"Standing"_s}, {u"supplierOrders"_s, u"Supplier orders"_s},
                   {u"template"_s, u"Template"_s}, {u"why"_s, u"Why"_s, false, true}, {u"record"_s, u"Id"_s}});
    for (const OrderRow &row : *rows) {
        report.add({row.link.po.text(), row.link.origin == LinkOrigin::Adopted ? u"a person"_s : u"the connector"_s, standingText(row.link),
                    row.link.supplierOrders.join(u", "_s), row.templateName, row.link.reason, row.link.record.text()});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int propose(const Settings &settings, SyncService &service, const QString &integration)
{
    const auto found = ask<QList<LinkProposal>>(service, [integration](SyncCore &core) { return core.proposeLinks(integration); });
    if (!found)
        return complainOf(found.error());
    Report report({{u"po"_s, u"Order"_s}, {u"fit"_s, u"Fit"_s}, {u"supplierOrders"_s, u"Supplier orders"_s}, {u"why"_s, u"Why"_s, false, true}});
    for (const LinkProposal &each : *found) {
        report.add({each.po.text(), each.fit == ProposalFit::Exact ? u"exact"_s : u"partial"_s, each.supplierOrders.join(u", "_s),
                    each.reasons.join(u"; "_s)});
    }
    say(report.text(settings.format, terminalWidth()));
    if (found->isEmpty())
        complain(u"No open purchase order that is not followed is known to the supplier."_s);
    return Fine;
}

int adopt(SyncService &service, const QString &integration, QStringList numbers, bool allExact)
{
    if (allExact) {
        const auto found = ask<QList<LinkProposal>>(service, [integration](SyncCore &core) { return core.proposeLinks(integration); });
        if (!found)
            return complainOf(found.error());
        for (const LinkProposal &each : *found) {
            if (each.fit == ProposalFit::Exact && !numbers.contains(each.po.text()))
                numbers.append(each.po.text());
        }
    }
    const auto done = ask<Done>(service, [integration, numbers](SyncCore &core) { return core.adopt(integration, numbers); });
    if (!done)
        return complainOf(done.error());
    say(u"Adopted %1. The next pass asks the supplier; what was shipped before makes no news."_s.arg(numbers.size()));
    return Fine;
}

} // namespace

int runLinks(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? u"list"_s : arguments.takeFirst();
    QCommandLineParser parser;
    parser.addOptions({valued(u"template"_s), flag(u"all-exact"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QStringList numbers = parser.positionalArguments();
    const bool known = verb == "list"_L1 || verb == "propose"_L1 || verb == "adopt"_L1 || verb == "remove"_L1;
    if (!known || (verb == "adopt"_L1 && numbers.isEmpty() && !parser.isSet(u"all-exact"_s)) || (verb == "remove"_L1 && numbers.isEmpty()))
        return usage(u"links list · links propose · links adopt PO… | --all-exact · links remove PO…"_s);
    const auto service = verb == "remove"_L1 ? openToDecide(settings, &code) : open(settings, verb != "list"_L1, &code);
    if (!service)
        return code;
    if (verb == "list"_L1)
        return list(settings, *service);
    const auto integration = onlyTemplate(*service, parser.value(u"template"_s));
    if (!integration)
        return complainOf(integration.error());
    const QString name = integration->id.text();
    if (verb == "propose"_L1)
        return propose(settings, *service, name);
    if (verb == "adopt"_L1)
        return adopt(*service, name, numbers, parser.isSet(u"all-exact"_s));
    for (const QString &number : numbers) {
        const auto done = ask<Done>(*service, [name, number](SyncCore &core) { return core.unlink(name, number); });
        if (!done)
            return complainOf(done.error());
    }
    return Fine;
}

} // namespace Waybill::Headless
