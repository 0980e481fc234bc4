#pragma once

#include "core/base/result.h"
#include "core/model/purchaseorder.h"
#include "core/targets/targetadapter.h"
#include "core/targets/woocommerce/shopfields.h"
#include "core/targets/woocommerce/shopshipments.h"

namespace Waybill::WooCommerce {

/// Which fields give an order's number and its supplier order numbers; empty names are the defaults.
struct HeadFields
{
    QString number; ///< "number", or a meta entry
    QString link;   ///< a meta entry, default _vendor_order_number

    /// "meta_data.x" and a bare "x" mean the same entry; "number" and "id" are the shop's own.
    static HeadFields of(const QString &numberField, const QString &linkField);
};

/// Id of a record that may be unreadable otherwise; "0" if there is none.
RecordId idOfOrder(const QJsonValue &record);
/// Value of the newest entry of this key (other plugins leave doubles); undefined if there is none.
QJsonValue metaValue(const QJsonArray &meta, const QString &key);

/// An order's head. A member of another type than documented is Malformed, naming order, field and value.
Result<PurchaseOrder> parseHead(const QJsonValue &record, const HeadFields &head, const QList<ShopStatus> &statuses);
/// The same with lines (where the scope wants them) and the fields the scope names. Shipments that stand in meta are among them.
Result<PurchaseOrder> parseOrder(const QJsonValue &record, const HeadFields &head, const QList<ShopStatus> &statuses,
                                 const ReadScope &scope, const TargetSchema &schema, ShipmentCarriage carriage);
/// Lines of an order by id, for shipments.
QList<ShopLine> linesOf(const QJsonValue &record);
/// Puts the shipments as a linked record.
void putShipments(PurchaseOrder &order, const QString &text);

/// A stored text in the form of its field: days as days where they are some, else as the text they are.
FieldValue valueOf(const QJsonValue &value, FieldType type);
/// What goes into a request for it; null deletes the entry.
QJsonValue requestValue(const FieldValue &value);

} // namespace Waybill::WooCommerce
