#include "tests/ui/support/deskonsandbox.h"

namespace Waybill {

Result<Done> DeskOnSandbox::beginEmpty()
{
    return story.begin(QStringLiteral("week"));
}

Result<Done> DeskOnSandbox::begin(int passes)
{
    if (const auto begun = beginEmpty(); !begun)
        return begun;
    if (const auto ready = story.connect(true); !ready)
        return ready;
    for (int i = 0; i < passes && !story.atEnd(); ++i) {
        const auto summary = story.pass();
        if (!summary)
            return summary.error();
        if (summary->stopped)
            return *summary->stopped;
        if (const auto moved = story.advanceOneStep(); !moved)
            return moved;
    }
    return Done{};
}

} // namespace Waybill
