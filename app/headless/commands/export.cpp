#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 1000;

int exportActivity(const Settings &settings, SyncService &service)
{
    Report report = activityReport();
    std::optional<qint64> olderThan;
    do {
        const auto page = ask<ActivityPage>(service, [olderThan](SyncCore &core) { return core.activity({}, olderThan, pageSize); });
        if (!page)
            return complainOf(page.error());
        for (const ActivityEntry &entry : page->entries)
            addActivity(report, entry);
        olderThan = page->olderThan;
    } while (olderThan);
    say(report.text(settings.format, 0));
    return Fine;
}

int exportAudit(const Settings &settings, SyncService &service)
{
    const auto all = ask<QList<AuditEntry>>(service, [](SyncCore &core) { return core.audit({}, 1'000'000); });
    if (!all)
        return complainOf(all.error());
    Report report({{u"at"_s, u"Time"_s}, {u"who"_s, u"Who"_s}, {u"what"_s, u"What"_s}, {u"subject"_s, u"Which"_s}, {u"from"_s, u"Before"_s},
                   {u"to"_s, u"After"_s}, {u"note"_s, u"Note"_s}});
    for (const AuditEntry &entry : *all) {
        report.add({entry.at.toString(Qt::ISODate), entry.who, entry.what, entry.subject, auditText(entry.from), auditText(entry.to), entry.note});
    }
    say(report.text(settings.format, 0));
    return Fine;
}

} // namespace

int runExport(const Settings &settings, QStringList arguments)
{
    const QString what = arguments.value(0);
    if (arguments.size() != 1 || (what != "activity"_L1 && what != "orders"_L1 && what != "audit"_L1))
        return usage(u"export activity|orders|audit, with --format csv or json"_s);
    Settings whole = settings;
    if (whole.format == Format::Table)
        whole.format = Format::Csv;
    if (what == "orders"_L1)
        return runOrders(whole, {});
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    return what == "audit"_L1 ? exportAudit(whole, *service) : exportActivity(whole, *service);
}

} // namespace Waybill::Headless
