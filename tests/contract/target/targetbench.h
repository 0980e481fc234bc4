#pragma once

#include "core/base/clock.h"
#include "core/targets/targetadapter.h"

#include <QSet>

#include <memory>

namespace Waybill {

/// A target system that is really there, over HTTP, with orders prepared for the contract.
/// For whoever adds a target: implement this against its stand-in and run TargetContract with it; nothing else.
class TargetBench
{
public:
    virtual ~TargetBench() = default;

    /// The system as it was at the beginning: nothing written, no fault, an empty journal.
    virtual void reset() = 0;
    virtual std::unique_ptr<TargetAdapter> makeTarget() = 0;
    /// With credentials that the system refuses.
    virtual std::unique_ptr<TargetAdapter> makeStranger() = 0;

    /// The filter of the template, and what it must find: everything else in the system is there to be left out.
    virtual LinkFilter filter() const = 0;
    virtual QSet<QString> linkedOrders() const = 0;
    virtual QSet<QString> openOrders() const = 0;
    /// Four orders that may be written, each with two lines.
    virtual QList<RecordId> orders() const = 0;
    virtual RecordId missingOrder() const = 0;
    virtual PoNumber numberOf(const RecordId &order) const = 0;

    virtual FieldRef textField() const = 0;     ///< of the header
    virtual FieldRef dayField() const = 0;      ///< of the header
    virtual FieldRef lineDayField() const = 0;
    /// A value the system refuses for a header field of its own.
    virtual std::pair<FieldRef, FieldValue> refusedValue() const = 0;

    // What the next write to this order meets.
    virtual void ignoreWrite(const RecordId &order) = 0;      ///< says yes and keeps nothing
    virtual void cutAfterEffect(const RecordId &order) = 0;   ///< stores it and drops the connection
    virtual void cutBeforeEffect(const RecordId &order) = 0;  ///< drops the connection, stores nothing
    virtual void garbleAnswer(const RecordId &order) = 0;     ///< stores it, answers with a page of HTML
    virtual void refuseEverything() = 0;                      ///< signs nobody in any more
    virtual void askForQuiet() = 0;                           ///< 429 to every write
    virtual void makeUnreadable(const RecordId &order) = 0;   ///< this order's record comes with a value of another type
    virtual void truncateReads() = 0;                         ///< every answer to a read ends in the middle
    virtual void answerSlowly(std::chrono::milliseconds latency) = 0;
    virtual void holdWrites() = 0;                            ///< stores them, never answers

    /// How many records one write request may carry.
    virtual int recordsAWrite() const { return 1; }

    virtual int requests() const = 0;
    virtual int writes() const = 0;
    virtual int highestInFlight() const = 0; ///< of any one lane the system limits
};

} // namespace Waybill
