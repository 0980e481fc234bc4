#include "core/sources/tdsynnex/statusparser.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::TdSynnex;
using namespace Qt::Literals::StringLiterals;

class TestStatusParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badInput_data();
    void badInput();
    void businessErrorsUnder200_data();
    void businessErrorsUnder200();
    void bothSpellingsOfTheEstimate();
    void codesAndMarks_data();
    void codesAndMarks();
    void requestBytes();
    void invoicesInBothForms();

private:
    static QByteArray answer(const QByteArray &items, const QByteArray &head = "<Code>accepted</Code>")
    {
        return "<SynnexB2B version=\"2.7\"><OrderStatusResponse><CustomerNumber>123456</CustomerNumber><PONumber>PO-1</PONumber>" + head
            + "<Items>" + items + "</Items></OrderStatusResponse></SynnexB2B>";
    }
    static QByteArray item(const QByteArray &inner) { return "<Item lineNumber=\"1\">" + inner + "</Item>"; }
    static Access access() { return Access{}; }
};

void TestStatusParser::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("named");
    const QByteArray whole = answer(item("<Code>accepted</Code><OrderQuantity>4</OrderQuantity>"));
    QTest::newRow("truncated") << whole.left(whole.size() / 2) << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("empty") << QByteArray() << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("HTML") << QByteArray("<html><body>Maintenance</body></html>") << u"transient"_s << u"PO-1"_s;
    QTest::newRow("DTD") << "<!DOCTYPE x [<!ENTITY a \"b\">]>" + whole << u"malformed"_s << u"DTD"_s;
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("accepted", "acc\xff\xfe") << u"malformed"_s << u"UTF-8"_s;
    QTest::newRow("nested") << QByteArray("<SynnexB2B>").append(QByteArray("<a>").repeated(50)) << u"tooLarge"_s << u"nested"_s;
    QTest::newRow("oversized") << QByteArray(17 * 1024 * 1024, ' ') << u"tooLarge"_s << u"16 MiB"_s;
    QTest::newRow("answer without its wrapper") << QByteArray("<OrderStatusResponse><PONumber>PO-1</PONumber></OrderStatusResponse>")
                                                << u"malformed"_s << u"SynnexB2B"_s;
    QTest::newRow("negative") << answer(item("<Code>accepted</Code><OrderQuantity>-4</OrderQuantity>")) << u"malformed"_s << u"-4"_s;
    QTest::newRow("fraction") << answer(item("<Code>accepted</Code><OrderQuantity>2.5</OrderQuantity>")) << u"malformed"_s << u"2.5"_s;
    QTest::newRow("beyond 64 bit") << answer(item("<Code>accepted</Code><ShipQuantity>99999999999999999999</ShipQuantity>"))
                                   << u"malformed"_s << u"ShipQuantity"_s;
    QTest::newRow("word") << answer(item("<Code>accepted</Code><OrderQuantity>many</OrderQuantity>")) << u"malformed"_s
                          << u"Items/Item[1]/OrderQuantity"_s;
    QTest::newRow("doubled") << answer(item("<Code>accepted</Code><OrderQuantity>1</OrderQuantity><OrderQuantity>2</OrderQuantity>"))
                             << u"malformed"_s << u"more than once"_s;
    QTest::newRow("doubled, equal") << answer(item("<Code>accepted</Code><SKU>7</SKU><SKU>7</SKU>")) << u"malformed"_s << u"Item[1]/SKU"_s;
    QTest::newRow("doubled Items") << answer(item("<Code>shipped</Code>") + "</Items><Items>" + item("<Code>accepted</Code>"))
                                   << u"malformed"_s << u"more than once"_s;
    QTest::newRow("doubled Packages") << answer(item("<Code>shipped</Code><Packages/><Packages/>")) << u"malformed"_s << u"Packages"_s;
    QTest::newRow("elements for a value") << answer(item("<Code>shipped</Code><ShipQuantity><b>4</b></ShipQuantity>")) << u"malformed"_s
                                          << u"ShipQuantity"_s;
    QTest::newRow("another encoding") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + whole << u"malformed"_s << u"ISO-8859-1"_s;
    QTest::newRow("entity of its own") << answer(item("<Code>&shipped;</Code>")) << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("text after the end") << whole + "and more" << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("two answers") << QByteArray(whole).replace("</SynnexB2B>", "<OrderStatusResponse><PONumber>PO-1</PONumber></OrderStatusResponse></SynnexB2B>")
                                 << u"malformed"_s << u"several answers"_s;
    QTest::newRow("no PO number") << QByteArray("<SynnexB2B><OrderStatusResponse><Code>accepted</Code></OrderStatusResponse></SynnexB2B>")
                                  << u"malformed"_s << u"PONumber"_s;
}

void TestStatusParser::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, named);
    const auto order = parseStatus(bytes, PoNumber(u"PO-1"_s), access());
    QVERIFY(!order);
    QCOMPARE(errorKindName(order.error().kind), kind);
    QVERIFY2(order.error().message.contains(named), qPrintable(order.error().message));
    QVERIFY(order.error().message.contains(u"TD SYNNEX"_s));
}

void TestStatusParser::businessErrorsUnder200_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("documented") << QByteArray("<SynnexB2B><OrderResponse><ErrorMessage>Server.Timeout</ErrorMessage>"
                                              "<ErrorDetail>PO_TIMEOUT</ErrorDetail></OrderResponse></SynnexB2B>") << u"transient"_s;
    QTest::newRow("lower case") << QByteArray("<SynnexB2B><errorMessage>Client.IncompleteXML</errorMessage></SynnexB2B>") << u"rejected"_s;
    QTest::newRow("BizError") << QByteArray("<x><BizError><detail>Server.DatabaseIssue</detail></BizError></x>") << u"transient"_s;
    QTest::newRow("sign-in") << QByteArray("<SynnexB2B><OrderResponse><ErrorMessage>Client.LoginFailed</ErrorMessage></OrderResponse></SynnexB2B>")
                             << u"auth"_s;
    QTest::newRow("address") << QByteArray("<SynnexB2B><ErrorDetail>IP Address Invalid</ErrorDetail></SynnexB2B>") << u"auth"_s;
}

void TestStatusParser::businessErrorsUnder200()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto order = parseStatus(bytes, PoNumber(u"PO-1"_s), access());
    QVERIFY(!order);
    QCOMPARE(errorKindName(order.error().kind), kind);
    QCOMPARE(errorKindName(*businessErrorKind(bytes)), kind);
}

void TestStatusParser::bothSpellingsOfTheEstimate()
{
    for (const QByteArray &name : {QByteArray("EstimateDeliveryDate"), QByteArray("EstimatedDeliveryDate")}) {
        const auto order = parseStatus(answer(item("<Code>accepted</Code><" + name + ">2026-02-03</" + name + "><EstimatedShipDate>00/00/2026</EstimatedShipDate>")),
                                       PoNumber(u"PO-1"_s), access());
        QVERIFY(order);
        QCOMPARE(order->rows.first().estimatedDelivery, QDate(2026, 2, 3));
        QVERIFY(!order->rows.first().estimatedShip.isValid());
        QCOMPARE(order->remarks.size(), 1); // the impossible date is said once
    }
}

void TestStatusParser::codesAndMarks_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("marks");
    QTest::newRow("accepted") << QByteArray("<Code>accepted</Code><OrderType>SO</OrderType>") << int(RowCode::Received) << QString();
    QTest::newRow("fees: released") << QByteArray("<Code>accepted</Code><Freight>11.2</Freight>") << int(RowCode::Processing) << QString();
    QTest::newRow("estimated ship date: released") << QByteArray("<Code>accepted</Code><EstimatedShipDate>2026-02-03</EstimatedShipDate>")
                                                   << int(RowCode::Processing) << QString();
    QTest::newRow("back-ordered") << QByteArray("<Code>accepted</Code><OrderType>BO</OrderType><ShipMethod>NL</ShipMethod>") << int(RowCode::Received)
                                  << u"backOrdered"_s;
    QTest::newRow("r13 quote") << QByteArray("<Code>accepted</Code><OrderType>99</OrderType>") << int(RowCode::Received) << u"quote inReview"_s;
    QTest::newRow("held") << QByteArray("<Code>accepted</Code><OrderType>SO</OrderType><ShipMethod>HS</ShipMethod>") << int(RowCode::Received) << u"onHold"_s;
    QTest::newRow("upper case with blank") << QByteArray("<Code>NOT FOUND</Code>") << int(RowCode::NotFound) << QString();
    QTest::newRow("invoiced") << QByteArray("<Code>Invoiced</Code>") << int(RowCode::Invoiced) << QString();
    QTest::newRow("deleted") << QByteArray("<Code>deleted</Code>") << int(RowCode::Cancelled) << QString();
    QTest::newRow("never guessed") << QByteArray("<Code>teleported</Code>") << int(RowCode::Unknown) << QString();
}

void TestStatusParser::codesAndMarks()
{
    QFETCH(QByteArray, inner);
    QFETCH(int, code);
    QFETCH(QString, marks);
    const auto order = parseStatus(answer(item(inner)), PoNumber(u"PO-1"_s), access());
    QVERIFY2(order, order ? "" : qPrintable(order.error().message));
    const SupplierRow &row = order->rows.first();
    QCOMPARE(int(row.code), code);
    QStringList seen;
    if (row.backOrdered)
        seen << u"backOrdered"_s;
    if (row.quote)
        seen << u"quote"_s;
    if (row.inReview)
        seen << u"inReview"_s;
    if (row.onHold)
        seen << u"onHold"_s;
    QCOMPARE(seen.join(u' '), marks);
}

void TestStatusParser::requestBytes()
{
    Access access;
    access.user = u"orders-ro@example.com"_s;
    access.password = u"a<b&c"_s;
    access.customerNumber = u"123456"_s;
    QCOMPARE(statusRequest(access, PoNumber(u"T&1"_s)).simplified(),
             QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><SynnexB2B version=\"2.7\"><Credential><UserID>orders-ro@example.com</UserID>"
                        "<Password>a&lt;b&amp;c</Password></Credential><OrderStatusRequest><CustomerNumber>123456</CustomerNumber>"
                        "<PONumber>T&amp;1</PONumber></OrderStatusRequest></SynnexB2B>"));
}

void TestStatusParser::invoicesInBothForms()
{
    const QByteArray bytes("<SynnexB2B><InvoiceResponse><CustomerPONumber>PO-1</CustomerPONumber><Invoice><InvoiceNumber>163413833</InvoiceNumber>"
                           "<InvoiceDate>2026-01-20</InvoiceDate><Tracking><TrackNumber>1Z1, 1Z2</TrackNumber><TrackNumber>1Z2</TrackNumber></Tracking>"
                           "<Items><Item><LineNumber>1</LineNumber><ShipQuantity>2</ShipQuantity><ManuafacturerPartNumber>X1-2</ManuafacturerPartNumber>"
                           "<SerialNo>SN:A1</SerialNo></Item></Items><Summary><TotalInvoiceAmount>1,234.50</TotalInvoiceAmount></Summary></Invoice>"
                           "</InvoiceResponse></SynnexB2B>");
    const auto invoices = parseInvoices(bytes, PoNumber(u"PO-1"_s), access());
    QVERIFY2(invoices, invoices ? "" : qPrintable(invoices.error().message));
    QCOMPARE(invoices->size(), 1);
    const SupplierInvoice &invoice = invoices->first();
    QCOMPARE(invoice.trackingNumbers, (QStringList{u"1Z1"_s, u"1Z2"_s}));
    QCOMPARE(invoice.total.amount, u"1234.50"_s);
    QCOMPARE(invoice.lines.first().mpn, u"X1-2"_s);
    QCOMPARE(invoice.lines.first().serialNumbers, QStringList{u"A1"_s});
    QVERIFY(!parseInvoices(bytes, PoNumber(u"PO-2"_s), access())); // another PO than asked
}

QTEST_GUILESS_MAIN(TestStatusParser)
#include "tst_statusparser.moc"
