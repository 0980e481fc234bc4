#include "app/headless/command.h"

#include <QFile>

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

int templateImport(const Settings &settings, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"file"_s), valued(u"name"_s), valued(u"source"_s),
                       valued(u"target"_s), valued(u"vendor"_s), valued(u"pair"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QString pair = parser.value(u"pair"_s);
    auto file = recommendedTemplate(pair.section(u'-', 0, 0), pair.section(u'-', 1));
    if (parser.isSet(u"file"_s)) {
        QFile input(parser.value(u"file"_s));
        if (!input.open(QIODevice::ReadOnly))
            return usage(u"%1 cannot be read."_s.arg(input.fileName()));
        file = templateFromFile(input.readAll());
    }
    if (!file)
        return complainOf(file.error());
    const NewTemplate entry{parser.value(u"name"_s), parser.value(u"source"_s), parser.value(u"target"_s), parser.values(u"vendor"_s), *file};
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto imported = service->ask<Result<TemplateId>>([entry](SyncCore &core) { return core.importTemplate(entry); }).result();
    if (!imported) {
        code = complainOf(imported.error());
        if (imported.error().field == "vendor"_L1)
            complain(u"Say which with --vendor ID; \"template vendors --source … --target … --name PART\" looks for one."_s);
        return code;
    }
    say(u"Imported. It is off: look with \"sync --dry-run\", then \"template enable\"."_s);
    return Fine;
}

/// The vendors of the target whose orders this supplier could answer for.
int templateVendors(const Settings &settings, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"source"_s), valued(u"target"_s), valued(u"name"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    const QString source = parser.value(u"source"_s);
    const QString target = parser.value(u"target"_s);
    const QString name = parser.value(u"name"_s);
    const auto service = open(settings, true, &code);
    if (!service)
        return code;
    const auto all = ask<QList<VendorChoice>>(
        *service, [=](SyncCore &core) { return core.vendorChoices(ConnectionId(source), ConnectionId(target), name); });
    if (!all)
        return complainOf(all.error());
    Report report({{u"id"_s, u"Id"_s}, {u"name"_s, u"Name"_s}, {u"openOrders"_s, u"Open orders"_s, true}});
    for (const VendorChoice &each : *all)
        report.add({each.id, each.name, QString::number(each.openOrders)});
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int templateList(const Settings &settings)
{
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto all = service->ask<Result<QList<StoredTemplate>>>([](SyncCore &core) { return core.templates(); }).result();
    if (!all)
        return complainOf(all.error());
    static const QMap<TemplateState, QString> words{{TemplateState::Draft, u"draft"_s}, {TemplateState::Ready, u"off"_s},
                                                    {TemplateState::Trial, u"looking, not writing"_s}, {TemplateState::Live, u"on"_s}};
    Report report({{u"name"_s, u"Name"_s}, {u"state"_s, u"State"_s}, {u"blocked"_s, u"Blocked"_s, false, true}, {u"id"_s, u"Id"_s}});
    for (const StoredTemplate &each : *all)
        report.add({each.name, words.value(each.state), each.blockedReason, each.id.text()});
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

int templateSwitch(const Settings &settings, const QString &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({flag(u"approve"_s), flag(u"customer-mails"_s), valued(u"order"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    if (parser.positionalArguments().size() != 1)
        return usage(u"template %1 NAME"_s.arg(verb));
    const QString name = parser.positionalArguments().first();
    const QString order = parser.value(u"order"_s);
    const bool approve = parser.isSet(u"approve"_s);
    const bool mails = parser.isSet(u"customer-mails"_s);
    const auto service = openToDecide(settings, &code);
    if (!service)
        return code;
    if (verb == "export"_L1) {
        const auto file = service->ask<Result<IntegrationTemplate>>([name](SyncCore &core) { return core.exportTemplate(name); }).result();
        if (!file)
            return complainOf(file.error());
        say(QString::fromUtf8(templateToFile(*file)));
        return Fine;
    }
    const auto done = service->ask<Result<Done>>([=](SyncCore &core) {
        return verb == "remove"_L1 ? core.removeTemplate(name) : verb == "enable"_L1 ? core.enable(name, approve, mails) : verb == "approve"_L1 ? core.approve(name, order, mails) : core.disable(name);
    }).result();
    return done ? Fine : complainOf(done.error());
}

} // namespace

int runTemplate(const Settings &settings, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (verb == "import"_L1)
        return templateImport(settings, arguments);
    if (verb == "list"_L1)
        return templateList(settings);
    if (verb == "vendors"_L1)
        return templateVendors(settings, arguments);
    if (QStringList{u"enable"_s, u"approve"_s, u"disable"_s, u"export"_s, u"remove"_s}.contains(verb))
        return templateSwitch(settings, verb, arguments);
    return usage(u"template import|export|list|vendors|enable|approve|disable|remove"_s);
}

} // namespace Waybill::Headless
