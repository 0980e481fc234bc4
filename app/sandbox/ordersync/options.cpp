#include "app/sandbox/ordersync/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

/// Calls `visit(name, member)` for each switch.
template <typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("dateField"_L1, options.dateField);
    visit("endInclusive"_L1, options.endInclusive);
    visit("unknownIs404"_L1, options.unknownIs404);
    visit("ignoreCase"_L1, options.ignoreCase);
    visit("bulk"_L1, options.bulk);
    visit("supplierOrderPath"_L1, options.supplierOrderPath);
    visit("pageSize"_L1, options.pageSize);
    visit("syncEverySeconds"_L1, options.syncEverySeconds);
    visit("slashDates"_L1, options.slashDates);
    visit("processSeconds"_L1, options.processSeconds);
    visit("linkSeconds"_L1, options.linkSeconds);
    visit("refuseKeyAtFiles"_L1, options.refuseKeyAtFiles);
}

QJsonObject OrderSyncOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> OrderSyncOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"OrderSync"_s);
}

} // namespace Waybill::Sandbox
