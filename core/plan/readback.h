#pragma once

#include "core/base/error.h"
#include "core/model/purchaseorder.h"
#include "core/model/targetschema.h"
#include "core/plan/writeplan.h"

namespace Waybill {

/// How the sending of one planned write went, before anything is read back.
struct SentWrite
{
    FieldAddress address;
    /// NotNeeded: after other writes the target's own rules had put the wanted value there; it is there or it is planned again.
    enum class Outcome { Sent, Refused, Unknown, NotSent, NotNeeded } outcome = Outcome::Sent;
    std::optional<Error> error; ///< Refused; or Sent, and the answer shows that it was not kept, with words on what to grant
};

/// How the sending of one planned note went.
struct SentNote
{
    int note = 0; ///< index into WritePlan::notes
    enum class Outcome { Sent, Refused, Unknown, NotSent } outcome = Outcome::Sent;
    std::optional<Error> error;
};

enum class WriteVerdict {
    Verified,     ///< read back ≙ W
    KeptOwnForm,  ///< the target keeps its own form, or changed it by its own rules: that is L now
    NotPermitted, ///< refused, or the old N stands there still: a hold
    Edited,       ///< neither W nor N, and no other answer than "not sent" explains it: somebody wrote in between
    Failed,       ///< refused for another reason; the engine tries again
    Unknown,      ///< no complete answer, and the old N stands there: read and plan again
    NotSent,
};

struct WriteCheck
{
    FieldAddress address;
    WriteVerdict verdict = WriteVerdict::Verified;
    FieldValue readBack;
    QString words; ///< one sentence for people

    bool operator==(const WriteCheck &) const = default;
};

struct ReadBackOutcome
{
    OrderMemory memory;       ///< L, ours, told events, holds; kept ranks only if settled
    QList<WriteCheck> writes; ///< in the order of the plan's writes
    QList<Hold> opened;       ///< Not permitted, Note uncertain
    QList<Hold> closed;       ///< holds whose field was verified now
    bool settled = false;     ///< every wanted write verified, skipped (not for a second look) or an open hold

    bool operator==(const ReadBackOutcome &) const = default;
};

/// Pure. L is set only here (semantics 2). `memory` is the plan's afterPlanning as it was stored. `sent`: what is not named was sent. A plan without writes is settled with the
/// PO it was planned on.
ReadBackOutcome applyReadBack(const OrderMemory &memory, const WritePlan &plan, const PurchaseOrder &readBack,
                              const TargetSchema &schema, const QString &targetZone, const QList<SentWrite> &sent = {},
                              const QList<SentNote> &notes = {});

/// R33: what the target's own rules changed in fields that cascade (TargetField::cascades) because of our write is no edit by hand:
/// where L (or B) stood there before the write and something else stands there after it, that is L (or B) now; W stays beside it.
/// Fields that the plan itself writes are left to applyReadBack.
OrderMemory withCascades(OrderMemory memory, const QList<FieldWrite> &written, const PurchaseOrder &before, const PurchaseOrder &after,
                         const TargetSchema &schema, const QString &targetZone);

/// The memory once the plan is settled: kept ranks move (applyReadBack does this itself).
OrderMemory settledMemory(OrderMemory memory, const WritePlan &plan);

QString verdictKey(WriteVerdict verdict);

} // namespace Waybill
