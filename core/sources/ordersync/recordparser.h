#pragma once

#include "core/base/result.h"
#include "core/model/supplierorder.h"
#include "core/sources/ordersync/requestbuilder.h"

namespace Waybill::OrderSync {

/// One page of a list. A record that cannot be understood is left out; asking for its PO tells what is wrong with it.
struct OrderPage
{
    QList<SupplierOrder> orders;
    int total = -1;    ///< records found, if told
    bool more = false; ///< there is a next page
};

/// The answer for one PO, v2 (one record) or v1 (one record for each line), told apart by their shape. Empty data is an order
/// with code NotFound. What the answer names as PO number is carried as it is. `now` decides whether "complete" is closed
/// (an invoice exists, or nothing came for 24 h) and whether a request date lies ahead (R44). Download links are not read.
Result<SupplierOrder> parseOrder(const QByteArray &bytes, const PoNumber &asked, const Access &access, const QDateTime &now);

/// One order out of a bulk answer; NotFound if the answer does not name it.
Result<SupplierOrder> parseOneOf(const QByteArray &bytes, const PoNumber &asked, const Access &access, const QDateTime &now);

/// A page of by-date. An error only if the page as a whole cannot be read.
Result<OrderPage> parsePage(const QByteArray &bytes, const Access &access, const QDateTime &now);

/// The message of an error body ({"error", "errorCode", "message"}); empty if it is none.
QString errorMessage(const QByteArray &bytes);
/// A web page in place of an answer: maintenance, or a wrong address.
bool looksLikeWebPage(const QByteArray &bytes);
/// The signed link of an invoice's document; empty if it has none. A secret that lives an hour: to be used at once, never kept.
QUrl downloadLink(const QByteArray &bytes, const QString &invoiceNumber);

} // namespace Waybill::OrderSync
