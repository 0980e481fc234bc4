#pragma once

#include "core/model/orderlink.h"
#include "core/model/orderstate.h"
#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"

#include <QHash>

namespace Waybill {

/// What rolling up needs beside the two orders; all of it kept or set elsewhere, nothing of it read from a clock.
struct RollUpFacts
{
    QDate today;                ///< in the target connection's zone
    LinkOrigin origin = LinkOrigin::Submitted;
    bool everKnown = false;     ///< the supplier answered for it before
    bool seenInvoiced = false;  ///< it was seen invoiced before (Telaris "closed")
    Stage lastStage = Stage::Submitted; ///< kept if the supplier no longer knows the order
    Fulfilment keptFulfilment = Fulfilment::None;
    Billing keptBilling = Billing::None;
    QDate billingCompleteSince; ///< day billing was first seen complete; invalid: never
    int closedAfterDays = 14;   ///< after the last invoice date; 0: never by time
    int closedAfterDaysWithScan = 45;
    QStringList knownSupplierOrders; ///< of the link, primary first
    QStringList trackingSeen;   ///< keys in the order first seen
    QStringList statusesIgnored; ///< raw words a person said to ignore
    QHash<QString, Stage> mappedStatuses; ///< raw word (lower case, no blanks) → stage, by a person
    QHash<QString, QString> linkTemplates; ///< carrier → a person's own tracking link
};

/// The supplier's answer, line by line on our PO, rolled up to one state (semantics 1). What is kept is not considered
/// here beyond what the facts say: see forwardonly.h.
OrderState rollUp(const SupplierOrder &supplier, const PurchaseOrder &order, const QList<LineLink> &lineLinks,
                  const RollUpFacts &facts);

/// Semantics 3 "End": partly shipped, no row waits for the rest, and nothing changed for `days` since the last shipment or
/// the last change of the answer, whichever is later. Told once, asked daily; a person closes it.
bool isShort(const SupplierOrder &supplier, const OrderState &state, const QDate &lastChange, const QDate &today, int days);

/// The stage that a kept fulfilment and billing stand for when nothing better is known.
Stage stageOfRanks(Fulfilment fulfilment, Billing billing);

} // namespace Waybill
