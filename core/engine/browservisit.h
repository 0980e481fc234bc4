#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QMap>
#include <QUrl>

#include <functional>

namespace Waybill {

/// A sign-in that a person does in the browser, once a connection. Lives in the core's thread.
class BrowserVisit
{
public:
    virtual ~BrowserVisit() = default;

    /// Hands the page to `open`, waits until the browser has come back, and gives the secrets that are kept from then on, by
    /// ConnectionField::key. Auth if the other side or the person said no, Cancelled after stop(), Connection if nobody came back.
    virtual QCoro::Task<Result<QMap<QString, QString>>> signIn(std::function<void(const QUrl &)> open) = 0;
    virtual void stop() = 0;
};

} // namespace Waybill
