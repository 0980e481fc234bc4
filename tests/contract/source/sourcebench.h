#pragma once

#include "core/base/clock.h"
#include "core/sources/sourceadapter.h"

#include <memory>

namespace Waybill {

/// A supplier system that is really there, over HTTP, with orders prepared for the contract.
/// For whoever adds a source: implement this against its stand-in and run SourceContract with it; nothing else.
class SourceBench
{
public:
    virtual ~SourceBench() = default;

    /// The system as it was at the beginning: no fault, an empty journal.
    virtual void reset() = 0;
    virtual std::unique_ptr<SourceAdapter> makeSource() = 0;
    /// With credentials that the system refuses.
    virtual std::unique_ptr<SourceAdapter> makeStranger() = 0;

    /// Eight orders that the supplier knows; the first has two lines, the second two invoices.
    virtual QList<OrderRef> orders() const = 0;
    virtual OrderRef missingOrder() const = 0;
    /// An order with a status word that nobody has heard of, and that word.
    virtual std::pair<OrderRef, QString> strangeOrder() const = 0;
    virtual QStringList invoiceNumbers() const = 0; ///< of the second order

    // What the next requests meet.
    virtual void garble(const OrderRef &order) = 0;   ///< an answer that cannot be understood, for this order only
    virtual void webPage(const OrderRef &order) = 0;  ///< HTML in place of an answer, for this order only
    virtual void answerForAnother(const OrderRef &order) = 0; ///< names another PO number
    virtual void failOnce() = 0;                      ///< the very next request: "later"
    virtual void askForQuietOnce(std::chrono::seconds wait) = 0; ///< the very next request
    virtual void truncate() = 0;                      ///< every answer ends in the middle
    virtual void hold() = 0;                          ///< no answer ever
    virtual void answerSlowly(std::chrono::milliseconds latency) = 0;
    virtual void goAway() = 0;                        ///< nobody listens any more

    virtual int requests() const = 0;
    virtual int highestInFlight() const = 0;
    virtual std::chrono::milliseconds waited() const = 0; ///< by the clock of the source since reset()
    /// True if a secret stands anywhere in an address.
    virtual bool secretInAddress() const = 0;
};

} // namespace Waybill
