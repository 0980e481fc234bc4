#pragma once

#include "app/headless/sandboxstory.h"

namespace Waybill {

/// Requests of one pass, by what they were for ("heads", "lines", …). Metadata, read once a day, is left out.
using Requests = QMap<QString, int>;

/// What the stand-ins' journal holds of a pass of this flow.
Requests requestsOf(const Headless::StoryFlow &flow, const QList<Sandbox::JournalEntry> &entries);
/// The floor of semantics 10 for a pass that ended so. Whether orders needed a plan is taken from `counted`: then one read of
/// the heads and one of the lines, no more.
Requests floorOf(const Headless::StoryFlow &flow, const RunSummary &summary, const Requests &counted);
QString words(const Requests &requests);

} // namespace Waybill
