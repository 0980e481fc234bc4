#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/tdsynnex/xmltree.h"
#include "tests/contract/standin/tdsynnexrequest.h"
#include "tests/contract/standin/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::Sandbox;
using namespace Waybill::Test;
using namespace Qt::Literals::StringLiterals;

/// PO submit (v3.37), invoice query and Partner REST v1, one test or row a point of the checklist.
class TdSynnexServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void invoicesOfAPo();
    void noInvoices();
    void invoicesByOrderNumber();
    void trackingAsCommaString();
    void customerPoAtEitherLevel();
    void serialsWithPrefix();
    void invoiceErrors();

    void submitAnswersEachLine_data();
    void submitAnswersEachLine();
    void submitIsNotVisibleAtOnce();
    void submittedOrderCanShipByItself();
    void submitTwiceIsADuplicate();
    void commentSendsToReview();
    void submitFromAnUnknownAddress();
    void submitNeedsItsOwnLogin();
    void submitNamesWhatIsMissing();
    void submitTakesItsTime();

    void tokenIsGivenForTwoHours();
    void readsNeedAToken_data();
    void readsNeedAToken();
    void readsByOrderAndInvoiceNumber();
    void unknownNumberIs200WithErrorMessage();
    void restIsThrottledWithRetryAfter();

private:
    XmlNode post(const QByteArray &path, const QByteArray &body);
    WireAnswer get(const QByteArray &path, const QByteArray &bearer = {});
    QByteArray token();
    void set(const QJsonObject &options);
    void goTo(int day, int hour);

    std::unique_ptr<SandboxServer> m_sandbox;
};

void TdSynnexServicesTest::init()
{
    SandboxOptions options;
    options.scenario = QStringLiteral(STANDIN_SCENARIOS "/checklist");
    options.ownThread = true;
    m_sandbox = std::make_unique<SandboxServer>(options);
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TdSynnexServicesTest::goTo(int day, int hour)
{
    const QDateTime to(QDate(2026, 1, 13).addDays(day), QTime(hour, 0), QTimeZone("America/Los_Angeles"));
    QVERIFY(m_sandbox->world().advanceTo(to));
}

void TdSynnexServicesTest::set(const QJsonObject &options)
{
    Response answer;
    m_sandbox->run([&] { answer = m_sandbox->standIn(u"tdsynnex"_s)->setOptions(options); });
    QCOMPARE(answer.status, 200);
}

XmlNode TdSynnexServicesTest::post(const QByteArray &path, const QByteArray &body)
{
    const WireAnswer answer = Wire(m_sandbox->tdsynnexUrl()).ask("POST", path, body);
    return answer.status == 200 ? readXml(answer.body).value_or(XmlNode()) : XmlNode();
}

WireAnswer TdSynnexServicesTest::get(const QByteArray &path, const QByteArray &bearer)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!bearer.isEmpty())
        headers.append({"Authorization", "Bearer " + bearer});
    return Wire(m_sandbox->tdsynnexUrl()).ask("GET", path, {}, headers);
}

QByteArray TdSynnexServicesTest::token()
{
    const WireAnswer answer = Wire(m_sandbox->tdsynnexUrl())
                                  .ask("POST", "/oauth2/v1/token",
                                       "grant_type=client_credentials&client_id=sandbox-client"
                                       "&client_secret=sandbox-only-client-secret",
                                       {{"Content-Type", "application/x-www-form-urlencoded"}});
    return QJsonDocument::fromJson(answer.body).object().value(u"access_token"_s).toString().toLatin1();
}

void TdSynnexServicesTest::invoicesOfAPo()
{
    goTo(6, 21);
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    QCOMPARE(root.attributes.value(u"version"_s), u"2.2"_s);
    const XmlNode *response = root.child(u"InvoiceResponse"_s);
    QVERIFY(response);
    QCOMPARE(response->at(u"CustomerPONumber"_s), u"LIFE-1"_s);
    const auto invoices = response->all(u"Invoice"_s);
    QCOMPARE(invoices.size(), 2);
    QCOMPARE(invoices.at(0)->at(u"InvoiceNumber"_s), u"80001"_s);
    QCOMPARE(invoices.at(0)->at(u"InvoiceDate"_s), u"2026-01-15"_s);
    QCOMPARE(invoices.at(0)->child(u"Tracking"_s)->all(u"TrackNumber"_s).size(), 2);
    QCOMPARE(invoices.at(0)->at(u"Items/Item/ManuafacturerPartNumber"_s), u"AB-100#ABA"_s);
    QCOMPARE(invoices.at(0)->at(u"Items/Item/SerialNo"_s), u"SIM0001"_s);
    QCOMPARE(invoices.at(0)->at(u"Items/Item/CustPOLineNo"_s), u"10"_s);
    QCOMPARE(invoices.at(0)->at(u"Summary/Freight"_s), u"11.2"_s);
    QCOMPARE(invoices.at(0)->at(u"Summary/TotalInvoiceAmount"_s), u"3714.7"_s); // 3 × 1234.5 + 11.2
    QCOMPARE(invoices.at(1)->at(u"Summary/TotalInvoiceAmount"_s), u"1,234.50"_s);
}

void TdSynnexServicesTest::noInvoices()
{
    goTo(2, 12);
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    QVERIFY(root.child(u"InvoiceResponse"_s));
    QVERIFY(root.child(u"InvoiceResponse"_s)->all(u"Invoice"_s).isEmpty());
}

void TdSynnexServicesTest::invoicesByOrderNumber()
{
    goTo(6, 21);
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<OrderNumber>152300018</OrderNumber>"));
    const auto invoices = root.child(u"InvoiceResponse"_s)->all(u"Invoice"_s);
    QCOMPARE(invoices.size(), 1);
    QCOMPARE(invoices.at(0)->at(u"InvoiceNumber"_s), u"80002"_s);
}

void TdSynnexServicesTest::trackingAsCommaString()
{
    goTo(6, 21);
    set({{u"invoiceTracking"_s, u"comma"_s}});
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    QCOMPARE(root.at(u"InvoiceResponse/Invoice/Tracking/TrackNumber"_s), u"040985000000015,040985000000022"_s);
}

void TdSynnexServicesTest::customerPoAtEitherLevel()
{
    goTo(6, 21);
    set({{u"customerPoAt"_s, u"invoice"_s}});
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    QVERIFY(!root.has(u"InvoiceResponse/CustomerPONumber"_s));
    QCOMPARE(root.at(u"InvoiceResponse/Invoice/CustomerPONumber"_s), u"LIFE-1"_s);
}

void TdSynnexServicesTest::serialsWithPrefix()
{
    goTo(6, 21);
    set({{u"serialPrefix"_s, true}});
    const XmlNode root = post("/webservice/invoice/query", invoiceRequest("<PONumber>LIFE-1</PONumber>"));
    QCOMPARE(root.at(u"InvoiceResponse/Invoice/Items/Item/SerialNo"_s), u"SN:SIM0001"_s);
}

void TdSynnexServicesTest::invoiceErrors()
{
    const XmlNode root = post("/webservice/invoice/query",
                              invoiceRequest("<PONumber>LIFE-1</PONumber>", credential("reader@example.com", "no")));
    QCOMPARE(root.at(u"InvoiceResponse/ErrorCode"_s), u"Client.LoginFailed"_s);
    QVERIFY(!root.at(u"InvoiceResponse/ErrorReason"_s).isEmpty());
}

void TdSynnexServicesTest::submitAnswersEachLine_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("lines"); ///< code, type, reference
    const QString released = u"SALESORDER,A-CIS---SOLINE,A-CIS"_s;
    const QString variance = u"POLINEQC,A-SALESPND---PRICEVAR,A-SALESPND"_s;
    QTest::newRow("in stock") << submitLine("1", "5001234", "129.50", "4") << QByteArray() << u"accepted"_s
                              << QStringList{u"accepted SO "_s + released};
    QTest::newRow("back-ordered") << submitLine("1", "5007777", "610", "1") << QByteArray() << u"accepted"_s
                                  << QStringList{u"accepted BO "_s + released};
    QTest::newRow("one cent is tolerated") << submitLine("1", "5001234", "129.49", "1") << QByteArray() << u"accepted"_s
                                           << QStringList{u"accepted SO "_s + released};
    QTest::newRow("price variance") << submitLine("1", "5001234", "129.40", "1") << QByteArray() << QString()
                                    << QStringList{u"accepted 99 "_s + variance};
    QTest::newRow("mixed") << submitLine("7", "5001234", "129.50", "1") + submitLine("9", "1111111", "1", "1")
                           << QByteArray() << u"accepted"_s
                           << QStringList{u"accepted SO "_s + released, u"rejected  "_s};
    QTest::newRow("nothing known") << submitLine("1", "1111111", "1", "1") << QByteArray() << u"rejected"_s
                                   << QStringList{u"rejected  "_s};
    QTest::newRow("no back-orders wanted")
        << submitLine("1", "5007777", "610", "1") << QByteArray("<BackOrderFlag>N</BackOrderFlag>") << u"rejected"_s
        << QStringList{u"rejected  "_s + released};
}

void TdSynnexServicesTest::submitAnswersEachLine()
{
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, more);
    QFETCH(QString, header);
    QFETCH(QStringList, lines);
    const XmlNode root = post("/SynnexXML/PO", submitRequest("NEW-1", items, more));
    QCOMPARE(root.attributes.value(u"version"_s), u"3.1"_s);
    QCOMPARE(root.at(u"OrderResponse/CustomerNumber"_s), u"502923"_s);
    QCOMPARE(root.at(u"OrderResponse/PONumber"_s), u"NEW-1"_s);
    QCOMPARE(root.at(u"OrderResponse/Code"_s), header);
    QVERIFY(!root.at(u"OrderResponse/ResponseElapsedTime"_s).isEmpty());
    QStringList found;
    const auto answered = root.child(u"OrderResponse"_s)->child(u"Items"_s)->all(u"Item"_s);
    for (const XmlNode *item : answered) {
        found.append(item->at(u"Code"_s) + u' ' + item->at(u"OrderType"_s) + u' ' +
                     item->at(u"SynnexInternalReference"_s));
        QCOMPARE(item->at(u"OrderNumber"_s).size(), item->at(u"Code"_s) == u"accepted" ? 9 : 0);
    }
    QCOMPARE(found, lines);
}

void TdSynnexServicesTest::submitIsNotVisibleAtOnce()
{
    post("/SynnexXML/PO", submitRequest("NEW-1", submitLine("10", "5001234", "129.50", "4")));
    QCOMPARE(post("/SynnexXML/POStatus", statusRequest("NEW-1")).at(u"OrderStatusResponse/Code"_s), u"notFound"_s);
    m_sandbox->world().advanceBy(std::chrono::seconds(60));
    const XmlNode root = post("/SynnexXML/POStatus", statusRequest("NEW-1"));
    QCOMPARE(root.at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    const XmlNode *item = root.child(u"OrderStatusResponse"_s)->child(u"Items"_s)->child(u"Item"_s);
    QCOMPARE(item->attributes.value(u"lineNumber"_s), u"10"_s); // our own line id comes back
    QCOMPARE(item->at(u"OrderQuantity"_s), u"4"_s);
}

void TdSynnexServicesTest::submittedOrderCanShipByItself()
{
    set({{u"visibleAfterSeconds"_s, 0}, {u"shipAfterSeconds"_s, 3600}, {u"invoiceAfterSeconds"_s, 7200}});
    post("/SynnexXML/PO", submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4")));
    QCOMPARE(post("/SynnexXML/POStatus", statusRequest("NEW-1")).at(u"OrderStatusResponse/Code"_s), u"accepted"_s);
    m_sandbox->world().advanceBy(std::chrono::hours(1));
    const XmlNode shipped = post("/SynnexXML/POStatus", statusRequest("NEW-1"));
    QCOMPARE(shipped.at(u"OrderStatusResponse/Code"_s), u"shipped"_s);
    QCOMPARE(shipped.at(u"OrderStatusResponse/Items/Item/ShipQuantity"_s), u"4"_s);
    m_sandbox->world().advanceBy(std::chrono::hours(1));
    QCOMPARE(post("/SynnexXML/POStatus", statusRequest("NEW-1")).at(u"OrderStatusResponse/Code"_s), u"invoiced"_s);
}

void TdSynnexServicesTest::submitTwiceIsADuplicate()
{
    const QByteArray body = submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4"));
    post("/SynnexXML/PO", body);
    const XmlNode root = post("/SynnexXML/PO", body); // also while the first is not visible yet
    QCOMPARE(root.at(u"OrderResponse/Code"_s), u"rejected"_s);
    QVERIFY(root.at(u"OrderResponse/Reason"_s).startsWith(u"This PO# already exists in our system for your account"_s));
    QCOMPARE(root.at(u"OrderResponse/Items/Item/Code"_s), u"rejected"_s);
    QCOMPARE(root.at(u"OrderResponse/Items/Item/OrderType"_s), u"99"_s);
    QCOMPARE(root.at(u"OrderResponse/Items/Item/SynnexInternalReference"_s),
             u"DUPREJECT,R-PODUPE---DUPPOKILL,R-PODUPE"_s);
}

void TdSynnexServicesTest::commentSendsToReview()
{
    set({{u"visibleAfterSeconds"_s, 0}});
    const QByteArray items = submitLine("1", "5001234", "129.50", "4");
    QCOMPARE(post("/SynnexXML/PO", submitRequest("NEW-1", items, "<Comment>please hurry</Comment>"))
                 .at(u"OrderResponse/Items/Item/OrderType"_s),
             u"99"_s);
    const QByteArray withComment = submitLine("1", "5001234", "129.50", "4", "<Comment>blue</Comment>");
    QCOMPARE(post("/SynnexXML/PO", submitRequest("NEW-2", withComment)).at(u"OrderResponse/Items/Item/OrderType"_s),
             u"99"_s);
    // POStatus shows it as a quote order in manual handling.
    QCOMPARE(post("/SynnexXML/POStatus", statusRequest("NEW-1")).at(u"OrderStatusResponse/Items/Item/OrderType"_s),
             u"QO"_s);
}

void TdSynnexServicesTest::submitFromAnUnknownAddress()
{
    set({{u"ipRefused"_s, true}});
    const XmlNode root = post("/SynnexXML/PO", submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4")));
    QCOMPARE(root.at(u"OrderResponse/ErrorMessage"_s), u"IP Address Invalid"_s);
    // Queries are not bound to an address.
    QCOMPARE(post("/SynnexXML/POStatus", statusRequest("NEW-1")).at(u"OrderStatusResponse/Code"_s), u"notFound"_s);
}

void TdSynnexServicesTest::submitNeedsItsOwnLogin()
{
    QByteArray body = submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4"));
    body.replace(credential("buyer@example.com", "buyer-pass-0815"), credential());
    QCOMPARE(post("/SynnexXML/PO", body).at(u"OrderResponse/ErrorMessage"_s), u"Client.LoginFailed"_s);
}

void TdSynnexServicesTest::submitNamesWhatIsMissing()
{
    QByteArray body = submitRequest("NEW-1", {});
    body.replace("<DropShipFlag>N</DropShipFlag>", "");
    const XmlNode root = post("/SynnexXML/PO", body);
    QCOMPARE(root.at(u"OrderResponse/ErrorMessage"_s), u"Client.IncompleteXML"_s);
    const QString detail = root.at(u"OrderResponse/ErrorDetail"_s);
    QVERIFY(detail.contains(u"(1)SynnexB2B/OrderRequest/DropShipFlag:"_s));
    QVERIFY(detail.contains(u"(2)SynnexB2B/OrderRequest/Items/Item:"_s));
}

void TdSynnexServicesTest::submitTakesItsTime()
{
    set({{u"submitMinMs"_s, 80}, {u"submitMaxMs"_s, 90}});
    post("/SynnexXML/PO", submitRequest("NEW-1", submitLine("1", "5001234", "129.50", "4")));
    const JournalEntry entry = m_sandbox->journal().entries().constLast();
    QVERIFY(entry.answeredMs - entry.arrivedMs >= 79);
}

void TdSynnexServicesTest::tokenIsGivenForTwoHours()
{
    Wire wire(m_sandbox->tdsynnexUrl());
    const WireAnswer good = wire.ask("POST", "/oauth2/v1/token",
                                     "grant_type=client_credentials&client_id=sandbox-client"
                                     "&client_secret=sandbox-only-client-secret");
    const QJsonObject answer = QJsonDocument::fromJson(good.body).object();
    QCOMPARE(answer.value(u"expires_in"_s).toInt(), 7200);
    QVERIFY(!answer.value(u"access_token"_s).toString().isEmpty());
    QCOMPARE(wire.ask("POST", "/oauth2/v1/token", "grant_type=client_credentials&client_id=a&client_secret=b").status,
             401);
    QCOMPARE(wire.ask("POST", "/oauth2/v1/token", "grant_type=password").status, 400);
    const QByteArray bearer = token();
    goTo(1, 8);
    QCOMPARE(get("/api/v1/orders/orderNo/152300017", bearer).status, 401); // two hours later, simulated
    QCOMPARE(get("/api/v1/orders/orderNo/152300017", token()).status, 200);
}

void TdSynnexServicesTest::readsNeedAToken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("order") << QByteArray("/api/v1/orders/orderNo/152300017");
    QTest::newRow("order by type") << QByteArray("/api/v1/orders/orderNo/152300017/orderType/SO");
    QTest::newRow("shipment") << QByteArray("/api/v1/orders/shipment/details/orderNo/152300017");
    QTest::newRow("invoice") << QByteArray("/api/v1/invoices/invoiceNo/80001/invoiceType/IV");
    QTest::newRow("quote") << QByteArray("/api/v1/webservice/ltd/partner/order/152300017/QUOTEID");
}

void TdSynnexServicesTest::readsNeedAToken()
{
    QFETCH(QByteArray, path);
    goTo(6, 21);
    const WireAnswer refused = get(path);
    QCOMPARE(refused.status, 401);
    const QJsonObject envelope = QJsonDocument::fromJson(refused.body).object();
    QVERIFY(envelope.contains(u"requestId"_s));
    QVERIFY(envelope.value(u"data"_s).toObject().contains(u"errorMessage"_s));
    QCOMPARE(get(path, "made-up").status, 401);
    QCOMPARE(get(path, token()).status, 200);
    const WireAnswer byKey =
        Wire(m_sandbox->tdsynnexUrl()).ask("GET", path, {}, {{"x-api-key", "sandbox-only-api-key"}});
    QCOMPARE(byKey.status, 200);
}

void TdSynnexServicesTest::readsByOrderAndInvoiceNumber()
{
    goTo(6, 21);
    const QByteArray bearer = token();
    const auto read = [&](const QByteArray &path) { return QJsonDocument::fromJson(get(path, bearer).body).object(); };
    const QJsonObject order = read("/api/v1/orders/orderNo/152300017");
    QCOMPARE(order.value(u"purchaseOrderNumber"_s).toString(), u"LIFE-1"_s);
    QCOMPARE(order.value(u"invoiceNumber"_s).toString(), u"80001"_s);
    QCOMPARE(order.value(u"orderStatusCode"_s).toString(), u"S"_s);
    const QJsonObject shipment = read("/api/v1/orders/shipment/details/orderNo/152300017");
    const QJsonObject line = shipment.value(u"lines"_s).toArray().at(0).toObject();
    QCOMPARE(line.value(u"totalQuantity"_s).toString(), u"3"_s); // a text on the wire
    QCOMPARE(line.value(u"hasMultipleTrackingNumbers"_s).toBool(), true);
    const QJsonObject subLine = line.value(u"subLines"_s).toArray().at(0).toObject();
    QCOMPARE(subLine.value(u"tracking"_s).toArray().at(0).toObject().value(u"trackingNumber"_s).toString(),
             u"040985000000015"_s);
    const QJsonObject invoice = read("/api/v1/invoices/invoiceNo/80001/invoiceType/IV");
    QCOMPARE(invoice.value(u"salesOrderNumber"_s).toString(), u"152300017"_s);
    QCOMPARE(invoice.value(u"totalInvoiceAmount"_s).toDouble(), 3714.7);
}

void TdSynnexServicesTest::unknownNumberIs200WithErrorMessage()
{
    const WireAnswer answer = get("/api/v1/orders/orderNo/999", token());
    QCOMPARE(answer.status, 200);
    QVERIFY(!QJsonDocument::fromJson(answer.body).object().value(u"errorMessage"_s).toString().isEmpty());
}

void TdSynnexServicesTest::restIsThrottledWithRetryAfter()
{
    const QByteArray bearer = token();
    set({{u"restPerSecond"_s, 1}});
    WireAnswer answer = get("/api/v1/orders/orderNo/152300017", bearer);
    QCOMPARE(answer.status, 200);
    answer = get("/api/v1/orders/orderNo/152300017", bearer);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TdSynnexServicesTest)
#include "tst_standin_tdsynnex_services.moc"
