#include "app/sandbox/telaris/options.h"

#include "app/sandbox/switches.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

/// Calls `visit(name, member)` for each switch.
template <typename Options, typename Visit>
static void eachSwitch(Options &options, Visit visit)
{
    visit("site"_L1, options.site);
    visit("authHeader"_L1, options.authHeader);
    visit("authPrefix"_L1, options.authPrefix);
    visit("listPath"_L1, options.listPath);
    visit("pageSize"_L1, options.pageSize);
    visit("forbidden"_L1, options.forbidden);
    visit("eventStream"_L1, options.eventStream);
    visit("toolsAllowed"_L1, options.toolsAllowed);
}

QJsonObject TelarisOptions::toJson() const
{
    return switchesToJson(*this);
}

Result<Done> TelarisOptions::change(const QJsonObject &members)
{
    return changeSwitches(*this, members, u"Telaris"_s);
}

} // namespace Waybill::Sandbox
