#pragma once

#include "core/api/syncservice.h"

#include <QFutureWatcher>

namespace Waybill {

/// Asks the core and goes on: `then` gets the answer in the context's thread, or is never called if `context` is gone by then.
///
///     ask<Result<QList<Connection>>>(service, this, [](SyncCore &core) { return core.connections(); },
///                                    [this](const Result<QList<Connection>> &all) { show(all); });
template<typename T, typename Call, typename Then>
void ask(SyncService &service, QObject *context, Call call, Then then)
{
    // A watcher, not QFuture::then(context): that one reads `context` in the core's thread, where it may just be dying.
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(service.ask<T>(std::move(call)));
}

} // namespace Waybill
