#pragma once

namespace Waybill {

/// Milliseconds in which news of a pass are gathered before a page reads again.
inline constexpr int newsPause = 500;

} // namespace Waybill
