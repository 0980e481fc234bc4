#include "core/base/steps.h"

namespace Waybill {

namespace {
std::function<void(Step)> &observerSlot()
{
    static std::function<void(Step)> observer;
    return observer;
}
} // namespace

void observeSteps(std::function<void(Step)> observer)
{
    observerSlot() = std::move(observer);
}

void passStep(Step step)
{
    if (const auto &observer = observerSlot())
        observer(step);
}

} // namespace Waybill
