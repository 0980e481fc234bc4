#include "app/sandbox/servicenow/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

template<typename Options, typename Visit>
static void eachRight(Options &options, Visit visit)
{
    visit("mayUpdate"_L1, options.mayUpdate);
    visit("restAllowed"_L1, options.restAllowed);
    visit("dictionaryReadable"_L1, options.dictionaryReadable);
    visit("uiMeta"_L1, options.uiMeta);
    visit("batchAllowed"_L1, options.batchAllowed);
    visit("journalReadable"_L1, options.journalReadable);
    visit("hiddenOrders"_L1, options.hiddenOrders);
    visit("hiddenColumns"_L1, options.hiddenColumns);
    visit("unsortable"_L1, options.unsortable);
    visit("basicAllowed"_L1, options.basicAllowed);
    visit("apiKeyAllowed"_L1, options.apiKeyAllowed);
    visit("passwordGrant"_L1, options.passwordGrant);
    visit("clientCredentials"_L1, options.clientCredentials);
    visit("authorizationCode"_L1, options.authorizationCode);
}

/// Calls `visit(name, member)` for each switch.
template<typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("columnSets"_L1, options.columnSets);
    visit("missingColumns"_L1, options.missingColumns);
    visit("userZone"_L1, options.userZone);
    visit("invalidQueryReturnsNoRows"_L1, options.invalidQueryReturnsNoRows);
    visit("expectedDeliverySync"_L1, options.expectedDeliverySync);
    visit("hourlyRule"_L1, options.hourlyRule);
    eachRight(options, visit);
    visit("silentlyDropped"_L1, options.silentlyDropped);
    visit("forbiddenColumns"_L1, options.forbiddenColumns);
    visit("strictColumns"_L1, options.strictColumns);
    visit("refusedValues"_L1, options.refusedValues);
    visit("mandatoryColumns"_L1, options.mandatoryColumns);
    visit("tokenSeconds"_L1, options.tokenSeconds);
    visit("hourlyLimit"_L1, options.hourlyLimit);
    visit("semaphores"_L1, options.semaphores);
    visit("batchBudgetMs"_L1, options.batchBudgetMs);
    visit("batchItemMs"_L1, options.batchItemMs);
    visit("transactionLimitMs"_L1, options.transactionLimitMs);
    visit("cancelAfterRows"_L1, options.cancelAfterRows);
    visit("hibernating"_L1, options.hibernating);
    visit("loginPage"_L1, options.loginPage);
    visit("maintenance"_L1, options.maintenance);
}

QJsonObject ServiceNowOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> ServiceNowOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"ServiceNow"_s);
}

} // namespace Waybill::Sandbox
