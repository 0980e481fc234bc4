#pragma once

#include "core/api/syncservice.h"

namespace Waybill {

/// Asks the core and goes on: `then` gets the answer in the window's thread, or is never called if `context` is gone by then.
///
///     ask<Result<QList<Connection>>>(service, this, [](SyncCore &core) { return core.connections(); },
///                                    [this](const Result<QList<Connection>> &all) { show(all); });
template<typename T, typename Call, typename Then>
void ask(SyncService &service, QObject *context, Call call, Then then)
{
    service.ask<T>(std::move(call)).then(context, [then = std::move(then)](const T &answer) mutable { then(answer); });
}

} // namespace Waybill
