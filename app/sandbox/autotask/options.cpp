#include "app/sandbox/autotask/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

/// Calls `visit(name, member)` for each switch.
template<typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("mayUpdate"_L1, options.mayUpdate);
    visit("inventoryRights"_L1, options.inventoryRights);
    visit("hiddenOrders"_L1, options.hiddenOrders);
    visit("statusShift"_L1, options.statusShift);
    visit("mayImpersonate"_L1, options.mayImpersonate);
    visit("volume"_L1, options.volume);
    visit("silentlyDropped"_L1, options.silentlyDropped);
    visit("rejectReadOnly"_L1, options.rejectReadOnly);
    visit("lockClosedOrders"_L1, options.lockClosedOrders);
    visit("statusTable"_L1, options.statusTable);
    visit("wrongCodeStatus"_L1, options.wrongCodeStatus);
    visit("userFieldsMissing"_L1, options.userFieldsMissing);
    visit("missingAsNull"_L1, options.missingAsNull);
    visit("repeatsRows"_L1, options.repeatsRows);
    visit("hourlyLimit"_L1, options.hourlyLimit);
    visit("slotReleaseMs"_L1, options.slotReleaseMs);
    visit("thresholdDelays"_L1, options.thresholdDelays);
}

QJsonObject AutotaskOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> AutotaskOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"Autotask"_s);
}

} // namespace Waybill::Sandbox
