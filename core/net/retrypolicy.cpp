#include "core/net/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Waybill {

std::chrono::milliseconds RetryPolicy::waitAfter(int attempt, std::optional<std::chrono::milliseconds> asked,
                                                 QRandomGenerator &random) const
{
    if (asked)
        return *asked;
    const double full = std::min(double(longestWait.count()), double(firstWait.count()) * std::pow(growth, attempt - 1));
    return std::chrono::milliseconds(qint64(full * (1.0 - 0.5 * random.generateDouble())));
}

std::optional<ErrorKind> transientKind(int status)
{
    switch (status) {
    case 429:
        return ErrorKind::RateLimited;
    case 408:
    case 502:
    case 503:
    case 504:
        return ErrorKind::Transient;
    default:
        return {};
    }
}

} // namespace Waybill
