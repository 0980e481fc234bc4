#pragma once

#include "core/base/result.h"
#include "core/targets/targetadapter.h"
#include "core/targets/woocommerce/shopfields.h"
#include "core/targets/woocommerce/shopshipments.h"

namespace Waybill::WooCommerce {

/// What was seen of an order when it was read last.
struct SeenOrder
{
    QString status;
    QMap<QString, qint64> metaIds;    ///< newest entry of each key
    QList<ShopLine> lines;
    QList<ShopShipment> shipments;
    bool shipmentsSeen = false;       ///< `shipments` was read, and is not just empty
    bool shipmentsRemembered = false; ///< … in an earlier turn: enough to plan with, not to add to
};

/// Everything that goes to one order in one update: status, meta, lines. What mails the customer is saved together with what
/// the mail tells (R39).
struct OrderUpdate
{
    RecordId order;
    QList<int> writes;  ///< indexes of the batch that it carries
    QJsonObject body;
    QString status;     ///< wanted; empty: not written

    bool isEmpty() const { return body.isEmpty(); }
};

/// Adds a write of header, line or (without a carriage of their own) shipments; Rejected or Usage if it has no way.
Result<Done> addWrite(OrderUpdate &update, const RecordWrite &write, const SeenOrder *seen);
/// A batch accepts any status and turns an unknown one into "pending", so it is checked before: one of the shop's own, never
/// cancelled or refunded (they destroy), never out of the trash. A status that is set already leaves the update: writing it
/// again would mail the customer again.
Result<Done> settleStatus(OrderUpdate &update, const QList<ShopStatus> &statuses, const SeenOrder *seen);

QByteArray singleBody(const OrderUpdate &update);
QByteArray batchBody(const QList<OrderUpdate> &updates);
/// An order as answered to an update, or {"id","error"}: stored as asked, as far as the answer tells.
Result<Done> checkAnswer(const OrderUpdate &update, const QJsonValue &answered);

QByteArray noteBody(const RecordWrite &write);
/// True if what the note tells stands in one of these notes already: by its marker, a customer's note by its text.
bool standsThere(const QString &note, const QStringList &notes);

} // namespace Waybill::WooCommerce
