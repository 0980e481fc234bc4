#include "app/sandbox/tdsynnex/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

/// Calls `visit(name, member)` for each switch.
template <typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("upperCaseCodes"_L1, options.upperCaseCodes);
    visit("estimatedSpelling"_L1, options.estimatedSpelling);
    visit("emptyTags"_L1, options.emptyTags);
    visit("thousands"_L1, options.thousands);
    visit("emptyPoTime"_L1, options.emptyPoTime);
    visit("serialPrefix"_L1, options.serialPrefix);
    visit("invoiceTracking"_L1, options.invoiceTracking);
    visit("customerPoAt"_L1, options.customerPoAt);
    visit("errorStyle"_L1, options.errorStyle);
    visit("failing"_L1, options.failing);
    visit("failingDetail"_L1, options.failingDetail);
    visit("passwordExpired"_L1, options.passwordExpired);
    visit("ipRefused"_L1, options.ipRefused);
    visit("latencyMinMs"_L1, options.latencyMinMs);
    visit("latencyMaxMs"_L1, options.latencyMaxMs);
    visit("slowEvery"_L1, options.slowEvery);
    visit("slowMs"_L1, options.slowMs);
    visit("submitMinMs"_L1, options.submitMinMs);
    visit("submitMaxMs"_L1, options.submitMaxMs);
    visit("throttleParallel"_L1, options.throttleParallel);
    visit("throttlePerSecond"_L1, options.throttlePerSecond);
    visit("throttleDelays"_L1, options.throttleDelays);
    visit("restPerSecond"_L1, options.restPerSecond);
    visit("visibleAfterSeconds"_L1, options.visibleAfterSeconds);
    visit("shipAfterSeconds"_L1, options.shipAfterSeconds);
    visit("invoiceAfterSeconds"_L1, options.invoiceAfterSeconds);
}

QJsonObject TdSynnexOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> TdSynnexOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"TD SYNNEX"_s);
}

} // namespace Waybill::Sandbox
