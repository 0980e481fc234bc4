#include "core/sources/sourceadapter.h" // the meta object of the interface

#include "core/base/words.h"

namespace Waybill {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QByteArray>> SourceAdapter::fetchInvoiceDocument(OrderRef ref, QString invoiceNumber)
{
    co_return Error{ErrorKind::Usage, Said::tr("%1 gives no invoices as a file; invoice %2 of PO %3 has to be had there.")
                                          .arg(capabilities().name, invoiceNumber, ref.po.text()), {}, {}, ref.po.text()};
}

} // namespace Waybill
