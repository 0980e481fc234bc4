#pragma once

#include "app/headless/sandboxstory.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/waysgone.h"
#include "ui/shell/desk.h"

namespace Waybill {

/// A real core on the sandbox's week, and a desk on it whose ways are written down. For tests of one screen.
class DeskOnSandbox
{
public:
    /// Connected, template on and approved; so many passes of the week are played (14 and more show every kind of trouble).
    Result<Done> begin(int passes);
    /// A started sandbox and an empty, open core: nothing is connected.
    Result<Done> beginEmpty();

    Headless::SandboxStory story;
    WaysGone ways;
    Desk desk() { return {story.service(), ways, [this] { return story.now(); }}; }
};

} // namespace Waybill
