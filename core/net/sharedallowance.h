#pragma once

#include "core/base/result.h"

#include <QObject>

#include <chrono>

namespace Waybill {

struct RateLimits;

/// What several programs with one credential may use together (R46), kept where all of them see it. A program that has the
/// credential to itself needs none. Lives in the thread of the budgets that use it.
class SharedAllowance : public QObject
{
    Q_OBJECT
public:
    /// The answer to "may a request start now?"
    struct Turn
    {
        qint64 slot = 0; ///< not 0: it starts now and holds this slot until ended(slot)
        std::chrono::milliseconds wait{0}; ///< else: ask again after this time, or earlier when somebody freed one
    };

    /// An error if the common place cannot be reached; nothing may start then.
    virtual Result<Turn> tryStart(const QString &bucket, const RateLimits &limits) = 0;
    /// The request is over, however it ended.
    virtual void ended(qint64 slot) = 0;
    /// The other side asked everybody with this credential to wait.
    virtual void pauseFor(std::chrono::milliseconds pause) = 0;

Q_SIGNALS:
    /// A slot was given back by another program.
    void freed();
};

} // namespace Waybill
