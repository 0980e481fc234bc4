#pragma once

#include <functional>

namespace Waybill {

/// The steps at which a kill test may end the process (semantics 11).
enum class Step { RunBegun, RequestHandedOver, AnswerComplete, AboutToCommit, Committed, RunEnded };

/// Who is told of each step passed; nobody in normal use. Set before the core thread starts, never after.
void observeSteps(std::function<void(Step)> observer);
/// Passes a step: costs one comparison when nobody observes.
void passStep(Step step);

} // namespace Waybill
