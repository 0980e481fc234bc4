#include "core/sources/tdsynnex/statusparser.h"

#include "core/base/words.h"
#include "core/sources/tdsynnex/values.h"

namespace Waybill::TdSynnex {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Codes compare without case and blanks: "NOT FOUND", "notFound" (tdsynnex, section 3.5).
RowCode codeOf(const QString &raw)
{
    const QString code = QString(raw).remove(u' ').toLower();
    if (code == "accepted"_L1 || code == "hold"_L1)
        return RowCode::Received;
    if (code == "shipped"_L1)
        return RowCode::Shipped;
    if (code == "invoiced"_L1)
        return RowCode::Invoiced;
    if (code == "deleted"_L1)
        return RowCode::Cancelled;
    if (code == "rejected"_L1)
        return RowCode::Rejected;
    if (code == "notfound"_L1)
        return RowCode::NotFound;
    return RowCode::Unknown;
}

bool isHold(const QString &raw)
{
    return raw.trimmed().compare("hold"_L1, Qt::CaseInsensitive) == 0;
}

/// Serial numbers of a package or an invoice line; some are printed as "SN:…".
QStringList serialNumbers(const Element &element)
{
    QStringList numbers;
    for (const Element *serial : element.all(u"SerialNo")) {
        const bool prefixed = serial->text.startsWith("SN:"_L1, Qt::CaseInsensitive);
        numbers.append(prefixed ? serial->text.mid(3).trimmed() : serial->text);
    }
    numbers.removeAll(QString());
    return numbers;
}

Package parsePackage(const Element &element, Values &values)
{
    Package package;
    package.trackingNumber = values.text(element, u"TrackingNumber", 200);
    package.weight = values.text(element, u"Weight", 40);
    package.quantity = values.quantity(element, u"ShipItemQuantity");
    package.delivered = values.moment(element, u"CarrierDeliveredDate");
    package.refused = values.moment(element, u"RefusedDeliveryDate");
    package.serialNumbers = serialNumbers(element);
    return package;
}

void addShipFrom(SupplierRow &row, const Element &item, Values &values)
{
    row.warehouse = values.text(item, u"ShipFromWarehouse", 40);
    QStringList place{values.text(item, u"ShipFromCity", 100), values.text(item, u"ShipFromState", 40)};
    place.removeAll(QString());
    const QString zip = values.text(item, u"ShipFromZip", 20);
    row.shipFrom = (place.join(u", "_s) + u' ' + zip).trimmed();
}

SupplierRow parseRow(const Element &item, Values &values, const Access &access)
{
    SupplierRow row;
    row.rawStatus = values.text(item, u"Code", 60);
    row.code = codeOf(row.rawStatus);
    row.orderType = values.text(item, u"OrderType", 20);
    row.lineNumber = item.lineNumber;
    row.customerLineNumber = values.text(item, u"CustPOLineNo", 40);
    row.supplierOrder = SupplierOrderNumber(values.text(item, u"OrderNumber", 40));
    row.vendorOrderNumber = values.text(item, u"VendorOrderNumber", 60);
    row.ordered = values.quantity(item, u"OrderQuantity");
    row.shipped = values.quantity(item, u"ShipQuantity");
    row.sku = values.text(item, u"SKU", 60);
    row.mpn = values.text(item, u"MfgPN", 100);
    row.productName = values.text(item, u"ProductName").simplified();
    row.unitPrice = values.money(item, u"UnitPrice");
    addShipFrom(row, item, values);
    row.shipMethod = values.text(item, u"ShipMethod", 40);
    row.shipMethodText = values.text(item, u"ShipMethodDescription", 200);
    row.shippedAt = values.moment(item, u"ShipDatetime");
    row.estimatedShip = values.day(item, u"EstimatedShipDate");
    row.estimatedShipCode = values.text(item, u"EstimatedShipDateCode", 60);
    row.estimatedDelivery = values.day(item, u"EstimateDeliveryDate");
    if (!row.estimatedDelivery.isValid())
        row.estimatedDelivery = values.day(item, u"EstimatedDeliveryDate");
    row.eta = values.day(item, u"ETADate");
    row.freight = values.money(item, u"Freight");
    row.handling = values.money(item, u"HandlingFee");
    row.tax = values.money(item, u"Tax");
    row.recycling = values.money(item, u"RecyclingFee");
    if (const Element *packages = values.part(item, u"Packages")) {
        for (const Element *package : packages->all(u"Package"))
            row.packages.append(parsePackage(*package, values));
    }
    const QString type = row.orderType.toUpper();
    const QString method = row.shipMethod.toUpper();
    const bool waits = row.code == RowCode::Received;
    row.backOrdered = waits && type == "BO"_L1;
    row.quote = type == "QO"_L1 || type == "99"_L1;
    row.inReview = waits && row.quote;
    row.onHold = waits && !row.backOrdered && (method == "NL"_L1 || method == "HS"_L1 || isHold(row.rawStatus));
    const bool fees = row.freight.isPositive() || row.handling.isPositive() || row.tax.isPositive();
    if (waits && access.feesMeanProcessing && (fees || row.estimatedShip.isValid()))
        row.code = RowCode::Processing;
    return row;
}

const Element *find(const Element &element, QStringView name)
{
    if (element.name.compare(name, Qt::CaseInsensitive) == 0)
        return &element;
    for (const Element &child : element.children) {
        if (const Element *found = find(child, name))
            return found;
    }
    return nullptr;
}

Error missing(const PoNumber &po, const QString &what)
{
    return Error{.kind = ErrorKind::Malformed,
                 .message = Said::tr("TD SYNNEX: the answer for PO %1 holds no %2. Nothing was written for it.").arg(po.text(), what),
                 .detail = {},
                 .field = what,
                 .order = po.text()};
}

} // namespace

Result<SupplierOrder> parseStatus(const QByteArray &bytes, const PoNumber &asked, const Access &access)
{
    const auto tree = readTree(bytes, asked.text());
    if (!tree)
        return tree.error();
    if (const auto error = businessError(*tree, asked.text()))
        return *error;
    const Element *root = find(*tree, u"SynnexB2B");
    if (!root)
        return missing(asked, u"SynnexB2B"_s);
    const Element *answer = find(*root, u"OrderStatusResponse");
    if (!answer)
        return missing(asked, u"OrderStatusResponse"_s);
    if (root->all(u"OrderStatusResponse").size() > 1) {
        return Error{.kind = ErrorKind::Malformed,
                     .message = Said::tr("TD SYNNEX gave several answers for PO %1; the number was used more than once. Nothing was "
                                "written for it.").arg(asked.text()),
                     .detail = {},
                     .field = u"OrderStatusResponse"_s,
                     .order = asked.text()};
    }
    SupplierOrder order;
    Values values(asked.text(), QTimeZone(access.zone.toLatin1()), &order.remarks);
    order.source = u"tdsynnex"_s;
    order.account = values.text(*answer, u"CustomerNumber", 40);
    order.po = PoNumber(values.text(*answer, u"PONumber", 100));
    order.rawStatus = values.text(*answer, u"Code", 60);
    order.code = codeOf(order.rawStatus);
    order.reason = values.text(*answer, u"Reason", 400);
    order.ordered = Moment::ofDay(values.day(*answer, u"PODatetime"));
    order.reportsDelivery = false;
    if (const Element *items = values.part(*answer, u"Items")) {
        for (const Element *item : items->all(u"Item"))
            order.rows.append(parseRow(*item, values, access));
    }
    if (order.po.isEmpty())
        return missing(asked, u"PONumber"_s);
    if (order.rawStatus.isEmpty() && order.rows.isEmpty())
        return missing(asked, u"Code"_s);
    if (values.error())
        return *values.error();
    return order;
}

namespace {

InvoiceLine parseInvoiceLine(const Element &item, Values &values)
{
    InvoiceLine line;
    line.lineNumber = values.text(item, u"LineNumber", 40);
    if (line.lineNumber.isEmpty())
        line.lineNumber = item.lineNumber;
    line.customerLineNumber = values.text(item, u"CustPOLineNo", 40);
    line.itemCode = values.text(item, u"SKU", 60);
    line.mpn = values.text(item, u"ManuafacturerPartNumber", 100); // misspelt on the wire
    if (line.mpn.isEmpty())
        line.mpn = values.text(item, u"ManufacturerPartNumber", 100);
    line.productName = values.text(item, u"ProductDescription").simplified();
    line.shipped = values.quantity(item, u"ShipQuantity");
    line.unitPrice = values.money(item, u"UnitPrice");
    line.serialNumbers = serialNumbers(item);
    return line;
}

SupplierInvoice parseInvoice(const Element &element, Values &values)
{
    SupplierInvoice invoice;
    invoice.number = values.text(element, u"InvoiceNumber", 60);
    invoice.type = values.text(element, u"OrderType", 20);
    invoice.date = values.day(element, u"InvoiceDate");
    invoice.terms = values.text(element, u"PaymentTermDesc", 200);
    if (const Element *tracking = values.part(element, u"Tracking")) {
        for (const Element *number : tracking->all(u"TrackNumber")) {
            const QStringList pieces = number->text.split(u',', Qt::SkipEmptyParts);
            for (const QString &piece : pieces) {
                if (!invoice.trackingNumbers.contains(piece.trimmed()))
                    invoice.trackingNumbers.append(piece.trimmed());
            }
        }
    }
    if (const Element *items = values.part(element, u"Items")) {
        for (const Element *item : items->all(u"Item"))
            invoice.lines.append(parseInvoiceLine(*item, values));
    }
    if (const Element *summary = values.part(element, u"Summary")) {
        invoice.total = values.money(*summary, u"TotalInvoiceAmount");
        invoice.tax = values.money(*summary, u"SalesTax");
        invoice.shipping = values.money(*summary, u"Freight");
    }
    return invoice;
}

} // namespace

Result<QList<SupplierInvoice>> parseInvoices(const QByteArray &bytes, const PoNumber &asked, const Access &access)
{
    const auto tree = readTree(bytes, asked.text());
    if (!tree)
        return tree.error();
    if (const auto error = businessError(*tree, asked.text()))
        return *error;
    const Element *answer = find(*tree, u"InvoiceResponse");
    if (!answer)
        answer = find(*tree, u"SynnexB2B");
    if (!answer)
        return missing(asked, u"InvoiceResponse"_s);
    QStringList remarks;
    Values values(asked.text(), QTimeZone(access.zone.toLatin1()), &remarks);
    const QString reason = values.text(*answer, u"ErrorReason", 400);
    QList<SupplierInvoice> invoices;
    for (const Element *element : answer->all(u"Invoice")) {
        const QString po = element->child(u"CustomerPONumber") ? element->value(u"CustomerPONumber") : answer->value(u"CustomerPONumber");
        if (!po.isEmpty() && po.trimmed().compare(asked.text().trimmed(), Qt::CaseInsensitive) != 0)
            values.fail(element->path + u"/CustomerPONumber"_s, po, Said::tr("not the PO that was asked for"));
        invoices.append(parseInvoice(*element, values));
        if (invoices.last().number.isEmpty())
            values.fail(element->path + u"/InvoiceNumber"_s, QString(), Said::tr("an invoice without a number"));
    }
    if (values.error())
        return *values.error();
    const QString code = values.text(*answer, u"ErrorCode", 60);
    const bool none = QString(reason + code).remove(u' ').contains("notfound"_L1, Qt::CaseInsensitive)
        || reason.contains("no invoice"_L1, Qt::CaseInsensitive);
    if (invoices.isEmpty() && !(code + reason).isEmpty() && !none) {
        return Error{.kind = ErrorKind::Rejected,
                     .message = Said::tr("TD SYNNEX gave no invoices for PO %1: %2 %3").arg(asked.text(), code, reason),
                     .detail = {},
                     .order = asked.text()};
    }
    return invoices;
}

std::optional<ErrorKind> businessErrorKind(const QByteArray &bytes)
{
    // All three spellings hold this word; without it an answer need not be parsed twice.
    const bool suspect = looksLikeHtml(bytes) || bytes.contains("rror");
    if (!suspect)
        return {};
    const auto tree = readTree(bytes, {});
    if (!tree)
        return tree.error().kind == ErrorKind::Transient ? std::optional(ErrorKind::Transient) : std::nullopt;
    const auto error = businessError(*tree, {});
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace Waybill::TdSynnex
