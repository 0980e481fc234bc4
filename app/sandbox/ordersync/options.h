#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace Waybill::Sandbox {

/// The switches of the OrderSync stand-in; names in JSON are the names here. What the help pages leave open is a switch.
struct OrderSyncOptions
{
    QString dateField = QStringLiteral("order_date"); ///< what by-date filters: order_date | request_date | updated
    bool endInclusive = true;                         ///< end_date belongs to the window
    bool unknownIs404 = false;                        ///< an unknown PO: 404 instead of empty data
    bool ignoreCase = false;                          ///< PO numbers are looked up without case
    bool bulk = false;                                ///< v1: POST /orders/by-po {"po_numbers":[…]}
    QString supplierOrderPath = QStringLiteral("/orders/by-supplier-order-id/");
    int pageSize = 50;                                ///< most records a page
    int syncEverySeconds = 0;                         ///< changes show at the next tick of the portal sync; 0: at once
    bool slashDates = false;                          ///< estimated_delivery_date as MM/DD/YYYY
    int processSeconds = 300;                         ///< an invoice is read so long after it was first asked for
    int linkSeconds = 3600;                           ///< a download link lives so long
    bool refuseKeyAtFiles = true;                     ///< the storage refuses requests that bring an X-API-Key

    QJsonObject toJson() const;
    /// Changes the members named; an unknown one or a wrong type changes nothing.
    Result<Done> change(const QJsonObject &members);
};

} // namespace Waybill::Sandbox
