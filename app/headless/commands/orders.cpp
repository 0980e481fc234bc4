#include "app/headless/command.h"

namespace Waybill::Headless {

using namespace Qt::Literals::StringLiterals;

int runOrders(const Settings &settings, QStringList)
{
    int code = Fine;
    const auto service = open(settings, false, &code);
    if (!service)
        return code;
    const auto rows = service->ask<Result<QList<OrderRow>>>([](SyncCore &core) { return core.orders({}); }).result();
    if (!rows)
        return complainOf(rows.error());
    Report report({{u"po"_s, u"Order"_s}, {u"stage"_s, u"Status"_s}, {u"shipped"_s, u"Shipped"_s}, {u"eta"_s, u"ETA"_s},
                   {u"tracking"_s, u"Tracking"_s, true}, {u"holds"_s, u"Need you"_s, true}, {u"template"_s, u"Template"_s}, {u"why"_s, u"Not followed, because"_s}});
    for (const OrderRow &row : *rows) {
        report.add({row.link.po.text(), stageLabel(row.stage), u"%1/%2"_s.arg(row.state.shipped.text(), row.state.ordered.text()),
                    row.state.eta.toString(Qt::ISODate), QString::number(row.state.shipments.size()), QString::number(row.holds),
                    row.templateName, row.link.reason});
    }
    say(report.text(settings.format, terminalWidth()));
    return Fine;
}

} // namespace Waybill::Headless
