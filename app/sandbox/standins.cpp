#include "app/sandbox/standins.h"

#include "app/sandbox/autotask/autotaskstandin.h"
#include "app/sandbox/ordersync/ordersyncstandin.h"
#include "app/sandbox/servicenow/servicenowstandin.h"
#include "app/sandbox/tdsynnex/tdsynnexstandin.h"
#include "app/sandbox/telaris/telarisstandin.h"
#include "app/sandbox/woocommerce/woocommercestandin.h"

namespace Waybill::Sandbox {

std::vector<std::unique_ptr<StandIn>> makeStandIns(World &world)
{
    std::vector<std::unique_ptr<StandIn>> all;
    all.push_back(makeTdSynnex(world));
    all.push_back(makeAutotask(world));
    all.push_back(makeOrderSync(world));
    all.push_back(makeTelaris(world));
    all.push_back(makeWooCommerce(world));
    all.push_back(makeServiceNow(world));
    return all;
}

} // namespace Waybill::Sandbox
