#pragma once

#include "core/net/httpmessage.h"

#include <QRandomGenerator>

namespace Waybill {

/// When a read is asked again (R50: connection, intermittent, rate limit). Writes never are.
struct RetryPolicy
{
    int attempts = 3; ///< in all, the first one included
    std::chrono::milliseconds firstWait{1000};
    double growth = 2.0;
    std::chrono::milliseconds longestWait{30'000};
    /// A Retry-After longer than this is not waited for: the answer goes back to the caller, who defers.
    std::chrono::milliseconds longestRetryAfter{60'000};

    /// Wait before the attempt after number `attempt` (1 is the first): what the other side asked for, else exponential
    /// with up to half of it taken off at random, so that many programs do not come back together.
    std::chrono::milliseconds waitAfter(int attempt, std::optional<std::chrono::milliseconds> asked,
                                        QRandomGenerator &random) const;
};

/// The kind that an answer's status code tells by itself: 429, 408/502/503/504; nothing for all others.
std::optional<ErrorKind> transientKind(int status);

} // namespace Waybill
