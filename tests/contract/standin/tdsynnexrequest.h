#pragma once

#include <QByteArray>

namespace Waybill::Test {

/// Request texts as the vendor's examples show them, for the account of the scenario "checklist".
inline QByteArray credential(const QByteArray &user = "reader@example.com",
                             const QByteArray &password = "reader-pass-4711")
{
    return "<Credential><UserID>" + user + "</UserID><Password>" + password + "</Password></Credential>";
}

inline QByteArray statusRequest(const QByteArray &po, const QByteArray &version = "2.7",
                                const QByteArray &signIn = credential(), const QByteArray &customer = "502923")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SynnexB2B version=\"" + version + "\">" + signIn +
           "<OrderStatusRequest><CustomerNumber>" + customer + "</CustomerNumber><PONumber>" + po +
           "</PONumber></OrderStatusRequest></SynnexB2B>";
}

inline QByteArray invoiceRequest(const QByteArray &key, const QByteArray &signIn = credential())
{
    return "<SynnexB2B version=\"2.2\">" + signIn + "<InvoiceRequest><CustomerNumber>502923</CustomerNumber>" + key +
           "</InvoiceRequest></SynnexB2B>";
}

inline QByteArray submitLine(const QByteArray &line, const QByteArray &sku, const QByteArray &price,
                             const QByteArray &quantity, const QByteArray &more = {})
{
    return "<Item lineNumber=\"" + line + "\"><SKU>" + sku + "</SKU><UnitPrice>" + price +
           "</UnitPrice><OrderQuantity>" + quantity + "</OrderQuantity>" + more + "</Item>";
}

inline QByteArray submitRequest(const QByteArray &po, const QByteArray &items, const QByteArray &more = {})
{
    return "<SynnexB2B version=\"3.1\">" + credential("buyer@example.com", "buyer-pass-0815") +
           "<OrderRequest><CustomerNumber>502923</CustomerNumber><PONumber>" + po +
           "</PONumber><DropShipFlag>N</DropShipFlag>" + more +
           "<Shipment><ShipMethod><Code>FG</Code></ShipMethod></Shipment><Payment><BillTo "
           "code=\"502923\"/></Payment><Items>" +
           items + "</Items></OrderRequest></SynnexB2B>";
}

} // namespace Waybill::Test
