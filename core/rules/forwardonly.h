#pragma once

#include "core/model/ordermemory.h"

namespace Waybill {

/// What is kept of an order's progress against what was just seen (semantics 1 "Forward only").
struct ForwardOnly
{
    OrderState kept;         ///< what fields are written from: ranks and stages never lower than settled
    bool secondLook = false; ///< a step back was seen for the first time: fields stay, look again
    bool backward = false;   ///< … for the second time: held
    bool fulfilmentBack = false; ///< which axis went back; one may go back while the other moves on
    bool billingBack = false;
    bool keptSilently = false; ///< below partly shipped a lower rank is kept, told in the timeline only
    QStringList seenOnce;    ///< to be remembered in place of OrderMemory::seenOnce entries of this kind
    QStringList linesBackward; ///< keys of lines that went back (same rules, line by line)
    QString words;           ///< for people, if anything above is true

    // The ranks to keep once the plan is settled.
    Fulfilment fulfilment = Fulfilment::None;
    Billing billing = Billing::None;

    bool operator==(const ForwardOnly &) const = default;
};

/// What of a line is billed, of what is not cancelled.
Billing billingOf(const LineState &line);

/// Pure. A lower rank is kept silently while the kept one is below 40; from 40 up, and for billing, the first sight asks for
/// a second look and the second holds. If more was ordered (a line or a quantity was added) and no less has shipped, the kept
/// rank is lowered without a hold; "allow once" lowers it too. Each axis and each line is judged by itself.
ForwardOnly keepForward(const OrderState &sighted, const OrderMemory &memory);

} // namespace Waybill
