#pragma once

#include "core/base/result.h"
#include "core/model/ordermemory.h"

namespace Waybill {

/// What a person can say to a hold (semantics 5). A decision makes a fresh plan; a stored plan is never replayed.
enum class Decision {
    TakeSupplier,  ///< use the supplier's value
    KeepOnce,      ///< keep, until the supplier's value changes
    KeepAlways,    ///< keep: this field of this order
    AllowOnce,     ///< let it move backward this once
    IgnoreStatus,  ///< this order's unknown status does not matter ("map it" is a change of the mapping)
    ShortenOnce,
    ShortenAlways,
    CheckAgain,    ///< the right may have been granted
    NoteIsThere,
    SendNoteAgain,
};

/// What fits a kind of hold, the recommended one first.
QList<Decision> decisionsFor(HoldKind kind);
/// "take", "keep", "keep-always", "allow", "ignore", "shorten", "shorten-always", "check", "there", "send": for the command line.
QString decisionKey(Decision decision);
std::optional<Decision> decisionFromKey(const QString &key);
/// The button: "Use supplier value", …
QString decisionLabel(Decision decision);

/// Pure: memory with the decision in it; the hold stays until the next plan has taken it into account, except where the
/// decision itself ends it. Usage error if the decision does not fit, NotFound if there is no such hold.
Result<OrderMemory> decide(OrderMemory memory, HoldKind kind, const FieldAddress &address, Decision decision);

} // namespace Waybill
