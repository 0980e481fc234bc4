#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

Report activityReport()
{
    return Report({{u"at"_s, u"Time"_s}, {u"result"_s, u"Result"_s}, {u"po"_s, u"Order"_s}, {u"what"_s, u"What changed"_s}, {u"reason"_s, u"Why"_s},
                   {u"requests"_s, u"Requests"_s}});
}

void addActivity(Report &report, const ActivityEntry &entry)
{
    report.add({entry.at.toString(Qt::ISODate), entry.result, entry.po.text(), entry.what, entry.reason, entry.requestIds.join(u' ')});
}

int runActivity(const Settings &settings, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOptions({valued(u"search"_s), valued(u"since"_s), valued(u"result"_s), valued(u"order"_s), valued(u"limit"_s)});
    int code = Fine;
    if (!parse(parser, arguments, &code))
        return code;
    ActivityFilter filter;
    filter.search = parser.value(u"search"_s);
    filter.results = parser.values(u"result"_s);
    filter.po = PoNumber(parser.value(u"order"_s));
    if (parser.isSet(u"since"_s)) {
        filter.since = QDateTime::fromString(parser.value(u"since"_s), Qt::ISODate).toUTC();
        if (!filter.since.isValid())
            return usage(u"--since wants a time such as 2026-03-02T06:00:00Z"_s);
    }
    bool isNumber = true;
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : 200;
    if (!isNumber || limit < 1)
        return usage(u"--limit wants a number of entries"_s);
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto page = ask<ActivityPage>(*service, [filter, limit](SyncCore &core) { return core.activity(filter, {}, limit); });
    if (!page)
        return complainOf(page.error());
    Report report = activityReport();
    for (const ActivityEntry &entry : page->entries)
        addActivity(report, entry);
    say(report.text(settings.format, terminalWidth()));
    if (page->olderThan)
        complain(u"Older entries were left out; --limit shows more, export writes all."_s);
    return Fine;
}

} // namespace Waybill::Headless
