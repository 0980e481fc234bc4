#pragma once

#include "core/model/purchaseorder.h"
#include "core/model/supplierorder.h"
#include "core/store/invoicestore.h"
#include "core/store/orderfigurestore.h"
#include "core/store/shipmentstore.h"

namespace Waybill {

/// What is kept in columns beside a snapshot: for lists, search and delivery figures.
struct OrderFacts
{
    OrderFigures figures;
    QList<DeliveryPart> parts;
    QList<StoredShipment> shipments;
    QList<StoredInvoice> invoices;
};

/// Pure. `sourceName` stands where the supplier's answer names nobody. Each part of a line counts once: pieces with a told
/// shipment, pieces shipped without one, pieces still to come; never more than were ordered.
OrderFacts orderFacts(const SupplierOrder &supplier, const OrderState &state, const PurchaseOrder &order, const QString &sourceName);

/// Price times pieces, exact; empty if a price is missing.
Money totalOf(const PurchaseOrder &order);

} // namespace Waybill
