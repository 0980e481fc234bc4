#pragma once

#include "app/sandbox/control/journal.h"
#include "core/engine/run.h"

namespace Waybill {

/// What must never happen at the target, whatever goes wrong on the way; each function tells what did, in words.

/// A body that went out a second time before the record was looked at (R37).
QStringList sentAgainWithoutALook(const QList<Sandbox::JournalEntry> &target);
/// A field that the pass calls written and verified, though nothing was ever stored in that record.
QStringList calledWrittenWithoutAnEffect(const RunSummary &summary, const QList<Sandbox::JournalEntry> &target);

} // namespace Waybill
