#pragma once

#include "core/base/result.h"
#include "core/model/supplierorder.h"
#include "core/sources/tdsynnex/requestbuilder.h"

namespace Waybill::TdSynnex {

/// A POStatus answer of any version, in our words. A business error under HTTP 200 (three spellings, anywhere in the tree)
/// is an Error of its class. A value that cannot be understood is an Error naming order, element and value; an impossible
/// date is nothing, with a remark. The PO and account echoed are carried as they are; whether they fit is judged by rules/.
Result<SupplierOrder> parseStatus(const QByteArray &bytes, const PoNumber &asked, const Access &access);

/// An invoice answer: none, one or several invoices.
Result<QList<SupplierInvoice>> parseInvoices(const QByteArray &bytes, const PoNumber &asked, const Access &access);

/// The kind of a business error that stands in this answer; nothing if it is none. For retrying without a whole parse.
std::optional<ErrorKind> businessErrorKind(const QByteArray &bytes);

} // namespace Waybill::TdSynnex
