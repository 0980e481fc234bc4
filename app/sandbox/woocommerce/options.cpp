#include "app/sandbox/woocommerce/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

/// Calls `visit(name, member)` for each switch.
template<typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("fulfillments"_L1, options.fulfillments);
    visit("ast"_L1, options.ast);
    visit("shipmentTracking"_L1, options.shipmentTracking);
    visit("customStatuses"_L1, options.customStatuses);
    visit("statusesRoute"_L1, options.statusesRoute);
    visit("manageRights"_L1, options.manageRights);
    visit("seesHttps"_L1, options.seesHttps);
    visit("prettyPermalinks"_L1, options.prettyPermalinks);
    visit("movedTo"_L1, options.movedTo);
    visit("maintenance"_L1, options.maintenance);
    visit("blocksAnonymous"_L1, options.blocksAnonymous);
    visit("noisyPlugin"_L1, options.noisyPlugin);
    visit("longestLink"_L1, options.longestLink);
    visit("batchItemMs"_L1, options.batchItemMs);
    visit("permissions"_L1, options.permissions);
    visit("silentlyDropped"_L1, options.silentlyDropped);
}

QJsonObject WooCommerceOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> WooCommerceOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"WooCommerce"_s);
}

} // namespace Waybill::Sandbox
