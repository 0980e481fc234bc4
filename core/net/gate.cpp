#include "core/net/gate.h"

#include <utility>

namespace Waybill {

void Gate::decide(bool opened)
{
    if (m_decided)
        return;
    m_decided = true;
    m_opened = opened;
    // From here on `this` may be gone: the coroutine owns the gate and runs to its next wait, or to its end.
    if (const auto waiter = std::exchange(m_waiter, nullptr))
        waiter.resume();
}

} // namespace Waybill
