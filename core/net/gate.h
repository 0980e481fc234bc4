#pragma once

#include <coroutine>

namespace Waybill {

/// A place where one coroutine waits until somebody opens it or calls it off. Decided once; later decisions are ignored.
/// Keep it in a shared_ptr held by the waiting coroutine: deciding resumes that coroutine at once, inside the call.
/// Whoever holds gates must decide every one of them in the end, or the coroutine waits for ever.
class Gate
{
public:
    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    void open() { decide(true); }
    void callOff() { decide(false); }
    bool isDecided() const { return m_decided; }

    bool await_ready() const noexcept { return m_decided; }
    void await_suspend(std::coroutine_handle<> waiter) noexcept { m_waiter = waiter; }
    /// True if opened, false if called off.
    bool await_resume() const noexcept { return m_opened; }

private:
    void decide(bool opened);

    std::coroutine_handle<> m_waiter;
    bool m_decided = false;
    bool m_opened = false;
};

} // namespace Waybill
