#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/tdsynnex/options.h"
#include "app/sandbox/world/orderbook.h"

namespace Waybill::Sandbox {

/// An answer of the invoice query: all invoices of the PO, none if it has none.
/// @param orderNumber  only invoices of this sales order, if not empty
Response invoiceAnswer(const SupplierState &state, const QString &version, const QString &orderNumber,
                       const TdSynnexOptions &options);
/// ErrorCode and ErrorReason as this service spells them.
Response invoiceError(const QString &code, const QString &reason, const QString &version,
                      const TdSynnexOptions &options);
/// Lines, freight and tax, unless the script names a total.
double invoiceTotal(const QJsonObject &invoice);

} // namespace Waybill::Sandbox
