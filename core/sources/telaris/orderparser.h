#pragma once

#include "core/base/result.h"
#include "core/model/supplierorder.h"
#include "core/sources/telaris/requestbuilder.h"

namespace Waybill::Telaris {

struct OrderPage
{
    /// By Telaris id. Offers, carts, templates and the like are left out.
    QMap<QString, SupplierOrder> orders;
    QMap<QString, Error> unreadable; ///< by Telaris id
    int rows = 0;                ///< rows of the page, those left out included
    int total = -1;              ///< rows found, if told
    QDateTime lastUpdated;       ///< UTC, of the last row; invalid if not told
};

/// One order in our words. Its PO number is the number it has at the place it came from (the printed one, else the id), its
/// supplier order number the Telaris id. Errors name order, field and value.
Result<SupplierOrder> parseOrder(const QJsonValue &order, const Access &access, const QString &asked);
/// A page of orders.
Result<OrderPage> parsePage(const QJsonValue &page, const Access &access);
/// The bytes of an answer as JSON; a web page is Transient, anything else that is no JSON object is Malformed.
Result<QJsonValue> readJson(const QByteArray &bytes, const QString &asked);
/// The names of required fields that this order does not hold.
QStringList missingFields(const QJsonValue &order, const Access &access);
/// The message of an error body; empty if it is none.
QString errorMessage(const QByteArray &bytes);

} // namespace Waybill::Telaris
