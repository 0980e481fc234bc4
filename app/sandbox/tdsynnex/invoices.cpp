#include "app/sandbox/tdsynnex/invoices.h"

#include "app/sandbox/tdsynnex/answers.h"
#include "app/sandbox/tdsynnex/places.h"

namespace Waybill::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeTracking(AnswerWriter &xml, const QJsonArray &numbers)
{
    QStringList texts;
    for (const QJsonValue &number : numbers)
        texts.append(number.toString());
    xml.begin(u"Tracking"_s);
    if (xml.options().invoiceTracking == u"comma")
        texts = {texts.join(u',')};
    for (const QString &text : std::as_const(texts))
        xml.element(u"TrackNumber"_s, text);
    xml.end();
}

void writeLine(AnswerWriter &xml, const QJsonObject &line)
{
    xml.begin(u"Item"_s)
        .element(u"LineNumber"_s, line.value(u"line"_s).toString())
        .element(u"ShipQuantity"_s, spelledQuantity(line.value(u"quantity"_s)))
        .element(u"UnitPrice"_s, spelledMoney(line.value(u"price"_s), xml.options()))
        .element(u"SynnexPartNumber"_s, line.value(u"sku"_s).toString())
        .element(u"ManuafacturerPartNumber"_s, line.value(u"mfgPN"_s).toString()) // misspelt on the wire
        .element(u"SKU"_s, line.value(u"sku"_s).toString())
        .element(u"ProductDescription"_s, line.value(u"name"_s).toString())
        .element(u"CustPOLineNo"_s, line.value(u"custLine"_s).toString());
    const QJsonArray serials = line.value(u"serials"_s).toArray();
    for (const QJsonValue &serial : serials)
        xml.element(u"SerialNo"_s, (xml.options().serialPrefix ? u"SN:"_s : QString()) + serial.toString());
    xml.end();
}

void writeInvoice(AnswerWriter &xml, const QString &po, const QJsonObject &invoice)
{
    const QString method = invoice.value(u"shipMethod"_s).toString();
    xml.begin(u"Invoice"_s);
    if (xml.options().customerPoAt == u"invoice")
        xml.element(u"CustomerPONumber"_s, po);
    xml.element(u"InvoiceDate"_s, invoice.value(u"date"_s).toString())
        .element(u"InvoiceNumber"_s, invoice.value(u"number"_s).toString())
        .element(u"OrderType"_s, invoice.value(u"type"_s).toString(u"IV"_s))
        .element(u"InternalReferenceNumber"_s, invoice.value(u"order"_s).toString())
        .element(u"PaymentTermDays"_s, u"30"_s)
        .element(u"PaymentTermDesc"_s, u"NET 30"_s)
        .element(u"ShipMethodCode"_s, method)
        .element(u"ShipMethodDesc"_s, shipMethodDescription(method))
        .element(u"ShipDate"_s, invoice.value(u"shipDate"_s).toString());
    writeTracking(xml, invoice.value(u"tracking"_s).toArray());
    xml.begin(u"Items"_s);
    const QJsonArray lines = invoice.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines)
        writeLine(xml, line.toObject());
    xml.end()
        .begin(u"Summary"_s)
        .element(u"TotalInvoiceAmount"_s, invoice.value(u"total"_s).isString()
                                              ? invoice.value(u"total"_s).toString()
                                              : spelledMoney(invoiceTotal(invoice), xml.options()))
        .element(u"SalesTax"_s, spelledMoney(invoice.value(u"tax"_s), xml.options()))
        .element(u"Freight"_s, spelledMoney(invoice.value(u"freight"_s), xml.options()))
        .element(u"MinOrderFee"_s, u"0.0"_s)
        .element(u"RecyclingFee"_s, u"0.0"_s)
        .end()
        .end();
}

} // namespace

double invoiceTotal(const QJsonObject &invoice)
{
    if (invoice.value(u"total"_s).isDouble())
        return invoice.value(u"total"_s).toDouble();
    double total = invoice.value(u"freight"_s).toDouble() + invoice.value(u"tax"_s).toDouble();
    const QJsonArray lines = invoice.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines)
        total += line.toObject().value(u"quantity"_s).toDouble() * line.toObject().value(u"price"_s).toDouble();
    return double(qRound64(total * 100)) / 100;
}

Response invoiceAnswer(const SupplierState &state, const QString &version, const QString &orderNumber,
                       const TdSynnexOptions &options)
{
    AnswerWriter xml(options);
    xml.begin(u"SynnexB2B"_s).attribute(u"version"_s, version).begin(u"InvoiceResponse"_s);
    if (options.customerPoAt != u"invoice")
        xml.element(u"CustomerPONumber"_s, state.po);
    for (const QJsonObject &invoice : state.invoices) {
        if (state.known && (orderNumber.isEmpty() || invoice.value(u"order"_s).toString() == orderNumber))
            writeInvoice(xml, state.po, invoice);
    }
    return xml.end().end().finish();
}

Response invoiceError(const QString &code, const QString &reason, const QString &version,
                      const TdSynnexOptions &options)
{
    AnswerWriter xml(options);
    return xml.begin(u"SynnexB2B"_s)
        .attribute(u"version"_s, version)
        .begin(u"InvoiceResponse"_s)
        .element(u"ErrorCode"_s, code)
        .element(u"ErrorReason"_s, reason)
        .end()
        .end()
        .finish();
}

} // namespace Waybill::Sandbox
