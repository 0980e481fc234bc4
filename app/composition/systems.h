#pragma once

#include "core/engine/adapterfactory.h"
#include "core/net/httpclient.h"

#include <functional>

namespace Waybill {

/// One kind of system: what a person is told and asked, and how its adapter is made. One of the two makers is set.
/// Words are English, marked for translation in the context "SystemKind".
struct System
{
    using MakeSource = std::function<Result<std::shared_ptr<SourceAdapter>>(const ConnectionSetup &, const HttpSettings &, Clock &)>;
    using MakeTarget = std::function<Result<std::shared_ptr<TargetAdapter>>(const ConnectionSetup &, const HttpSettings &, Clock &)>;

    using MakeVisit = std::function<Result<std::shared_ptr<BrowserVisit>>(const ConnectionSetup &, const HttpSettings &, Clock &)>;

    SystemKind kind;
    MakeSource makeSource;
    MakeTarget makeTarget;
    MakeVisit makeVisit = {}; ///< where a person may sign in in the browser
};

// One file a system; systems() is where a new one is added.
System tdSynnexSystem();
System orderSyncSystem();
System telarisSystem();
System autotaskSystem();
System wooCommerceSystem();
System serviceNowSystem();

const QList<System> &systems();

} // namespace Waybill
