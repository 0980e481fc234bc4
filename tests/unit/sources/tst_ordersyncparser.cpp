#include "core/model/json.h"
#include "core/rules/rollup.h"
#include "core/sources/ordersync/recordparser.h"
#include "core/sources/ordersync/statuswords.h"

#include <QTest>

using namespace Waybill;
using namespace Waybill::OrderSync;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

PurchaseOrderLine ours(const QString &id, const QString &name, int quantity, const QStringList &parts = {})
{
    PurchaseOrderLine line;
    line.id = RecordId(id);
    line.productName = name;
    line.vendorParts = parts;
    line.ordered = Quantity(quantity);
    return line;
}

} // namespace

/// OrderSync's answers, and what the rules make of them.
class TestOrderSyncParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badInput_data();
    void badInput();
    void r4_severalSuppliersOnOnePo();
    void r5_bothVocabularies_data();
    void r5_bothVocabularies();
    void r5_bothShapesGiveTheSameOrder();
    void r5_backorderIsBackOrdered();
    void r23_freightStandsApart();
    void r44_futureRequestDateIsNotLate_data();
    void r44_futureRequestDateIsNotLate();
    void r45_readingOfInvoices_data();
    void r45_readingOfInvoices();
    void originalNamesFindOurLines();
    void namesNeverGuess();
    void sourcesWithLineNumbersAreNotMatchedByName();
    void invoiceWithoutPartsBillsByName();
    void completeIsClosedWhenBilled();
    void invalidCanBeCorrected();
    void noLinkIsKept();
    void listLeavesOutWhatItCannotRead();
    void bulkAnswersAreTakenApart();

private:
    static QByteArray answer(const QByteArray &members) { return "{\"data\":[{\"po_number\":\"PO-1\"," + members + "}],\"meta\":{}}"; }
    static Result<SupplierOrder> parse(const QByteArray &bytes) { return parseOrder(bytes, PoNumber(u"PO-1"_s), Access(), today); }
    static SupplierOrder order(const QByteArray &members)
    {
        const auto parsed = parse(answer(members));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return *parsed;
    }
    static OrderState state(const SupplierOrder &supplier, const QList<PurchaseOrderLine> &lines)
    {
        PurchaseOrder purchase;
        purchase.lines = lines;
        RollUpFacts facts;
        facts.today = today.date();
        return rollUp(supplier, purchase, {}, facts);
    }
};

void TestOrderSyncParser::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("named");
    const QByteArray whole = answer(R"("items":[{"product_name":"A","quantity":4}])");
    QTest::newRow("truncated") << whole.left(whole.size() / 2) << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("empty") << QByteArray() << u"malformed"_s << u"PO-1"_s;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html>") << u"transient"_s << u"web page"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"malformed"_s << u"data"_s;
    QTest::newRow("data is no list") << QByteArray("{\"data\":{}}") << u"malformed"_s << u"data"_s;
    QTest::newRow("negative") << answer(R"("items":[{"quantity":-1}])") << u"malformed"_s << u"items[1].quantity"_s;
    QTest::newRow("a word for a number") << answer(R"("items":[{"quantity":"many"}])") << u"malformed"_s << u"many"_s;
    QTest::newRow("beyond all bounds") << answer(R"("items":[{"quantity":1e300}])") << u"malformed"_s << u"items[1].quantity"_s;
    QTest::newRow("an object for a text") << answer(R"("status":{"a":1})") << u"malformed"_s << u"status"_s;
    QTest::newRow("items are no list") << answer(R"("items":"none")") << u"malformed"_s << u"items"_s;
    QTest::newRow("tracking is a text") << answer(R"("items":[{"tracking":"1Z"}])") << u"malformed"_s << u"items[1].tracking"_s;
    QTest::newRow("no amount") << answer(R"("total":"a lot")") << u"malformed"_s << u"a lot"_s;
    QTest::newRow("a flag that is none") << answer(R"("drop_ship":"maybe")") << u"malformed"_s << u"drop_ship"_s;
    QTest::newRow("invoice without number") << answer(R"("invoices":[{"total_amount":1}])") << u"malformed"_s << u"invoices[1].invoice_number"_s;
    QTest::newRow("too long") << answer("\"status\":\"" + QByteArray(5000, 'x') + '"') << u"malformed"_s << u"longer"_s;
    QTest::newRow("too many lines") << answer("\"items\":[" + QByteArray("{},").repeated(5001) + "{}]") << u"tooLarge"_s << u"lines"_s;
}

void TestOrderSyncParser::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, named);
    const auto parsed = parse(bytes);
    QVERIFY(!parsed);
    QCOMPARE(errorKindName(parsed.error().kind), kind);
    QVERIFY2(parsed.error().message.contains(named) && parsed.error().message.contains("OrderSync"_L1), qPrintable(parsed.error().message));
    QCOMPARE(parsed.error().order, u"PO-1"_s);
}

void TestOrderSyncParser::r4_severalSuppliersOnOnePo()
{
    const SupplierOrder two = order(R"("suppliers":["Demo Clubs","Demo Shafts"],"conditions":["multiple_suppliers"],"items":[
        {"supplier_order_id":"88","supplier_name":"Demo Clubs","product_name":"Driver","quantity":2,"status":"shipped"},
        {"supplier_order_id":"S-7","supplier_name":"Demo Shafts","product_name":"Shaft","quantity":1,"status":"confirmed"}])");
    const OrderState made = state(two, {ours(u"1"_s, u"Driver"_s, 2), ours(u"2"_s, u"Shaft"_s, 1)});
    QCOMPARE(made.stage, Stage::PartlyShipped);
    QCOMPARE(made.supplierOrders, QStringList({u"88"_s, u"S-7"_s}));
    QCOMPARE(two.suppliers, QStringList({u"Demo Clubs"_s, u"Demo Shafts"_s}));
    QCOMPARE(two.rows.at(1).supplierName, u"Demo Shafts"_s);
}

void TestOrderSyncParser::r5_bothVocabularies_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("code");
    const auto row = [](const char *word, RowCode code) { QTest::newRow(word) << QString::fromLatin1(word) << int(code); };
    row("pending", RowCode::Submitted);
    row("review", RowCode::Received);
    row("internal review", RowCode::Received);
    row("invalid", RowCode::Rejected);
    row("submitted", RowCode::Received);
    row("confirmed", RowCode::Received);
    row("processing", RowCode::Processing);
    row("shipped", RowCode::Shipped);
    row("in transit", RowCode::Shipped);
    row("in_transit", RowCode::Shipped);
    row("IN-TRANSIT", RowCode::Shipped);
    row("delivered", RowCode::Delivered);
    row("complete", RowCode::Delivered);
    row("cancelled", RowCode::Cancelled);
    row("backorder", RowCode::Received);
    row("awaiting fairies", RowCode::Unknown);
    row("", RowCode::Unknown);
}

void TestOrderSyncParser::r5_bothVocabularies()
{
    QFETCH(QString, word);
    QFETCH(int, code);
    QCOMPARE(int(meaningOf(word).code), code);
}

void TestOrderSyncParser::r5_bothShapesGiveTheSameOrder()
{
    const QByteArray record = R"({"po_number":"PO-1","supplier_order_id":"88","customer":"Alex","supplier":"demo","order_status_id":"1",)";
    const QByteArray flat = "{\"data\":[" + record + R"("item":"Driver","status":"in_transit","tracking_number":"123456789012"},)" + record
        + R"("item":"Shaft","status":"submitted"}],"meta":{"total":2}})";
    const auto legacy = parse(flat);
    QVERIFY(legacy);
    QCOMPARE(legacy->rows.size(), 2); // one record for each line, joined by the PO number
    const SupplierOrder whole = order(R"("items":[{"supplier_order_id":"88","product_name":"Driver","status":"in transit","tracking":{"tracking_number":"123456789012"}},
        {"supplier_order_id":"88","product_name":"Shaft","status":"submitted"}])");
    const QList<PurchaseOrderLine> lines{ours(u"1"_s, u"driver"_s, 2), ours(u"2"_s, u"Shaft"_s, 1)};
    const OrderState first = state(*legacy, lines);
    const OrderState second = state(whole, lines);
    QCOMPARE(first.stage, Stage::PartlyShipped);
    QCOMPARE(second.stage, first.stage);
    QCOMPARE(first.shipped, Quantity(2)); // no quantity told: the whole line
    QCOMPARE(second.shipped, first.shipped);
    QCOMPARE(first.shipments.size(), 1);
    QCOMPARE(second.shipments.first().key, first.shipments.first().key);
}

void TestOrderSyncParser::r5_backorderIsBackOrdered()
{
    const auto legacy = parse(R"({"data":[{"po_number":"PO-1","order_status_id":"1","item":"Bag","status":"backorder","eta":"2026-04-20"}]})");
    QVERIFY(legacy);
    const OrderState made = state(*legacy, {ours(u"1"_s, u"Bag"_s, 1)});
    QCOMPARE(made.stage, Stage::BackOrdered);
    QCOMPARE(made.eta, QDate(2026, 4, 20));
}

void TestOrderSyncParser::r23_freightStandsApart()
{
    const SupplierOrder freighted = order(R"("status":"shipped","items":[
        {"supplier_order_id":"88","product_name":"Driver","quantity":1,"status":"shipped","invoice_line":{"item_code":"FRT","product_name":"Freight","quantity_shipped":1}},
        {"supplier_order_id":"88","product_name":"Freight","quantity":1,"status":"shipped"}])");
    QVERIFY(freighted.rows.first().sku.isEmpty()); // a freight code is no part number of the driver
    const OrderState made = state(freighted, {ours(u"1"_s, u"Driver"_s, 1)});
    QCOMPARE(made.ordered, Quantity(1));
    QCOMPARE(made.shipped, Quantity(1));
    QCOMPARE(made.stage, Stage::Shipped);
}

void TestOrderSyncParser::r44_futureRequestDateIsNotLate_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("late");
    QTest::newRow("ahead") << QByteArray("2026-03-11T00:00:00+00:00") << false;
    QTest::newRow("today") << QByteArray("2026-03-10T00:00:00+00:00") << true;
    QTest::newRow("past") << QByteArray("2026-03-01T00:00:00+00:00") << true;
    QTest::newRow("none") << QByteArray() << true;
}

void TestOrderSyncParser::r44_futureRequestDateIsNotLate()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, late);
    const SupplierOrder made = order("\"conditions\":[\"delayed\"],\"request_date\":\"" + date
                                     + R"(","items":[{"product_name":"Driver","quantity":1,"status":"confirmed"}])");
    QCOMPARE(state(made, {ours(u"1"_s, u"Driver"_s, 1)}).exceptions.testFlag(OrderException::Delayed), late);
    QCOMPARE(made.requested.isValid(), !date.isEmpty());
}

void TestOrderSyncParser::r45_readingOfInvoices_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("reading");
    QTest::addColumn<bool>("billed");
    QTest::newRow("null: totals only") << QByteArray("null") << int(InvoiceReading::NoDocument) << true;
    QTest::newRow("missing") << QByteArray("\"\"") << int(InvoiceReading::NoDocument) << true;
    QTest::newRow("in progress: wait") << QByteArray("\"in progress\"") << int(InvoiceReading::InProgress) << false;
    QTest::newRow("in_progress") << QByteArray("\"in_progress\"") << int(InvoiceReading::InProgress) << false;
    QTest::newRow("complete: lines count") << QByteArray("\"complete\"") << int(InvoiceReading::Ready) << true;
}

void TestOrderSyncParser::r45_readingOfInvoices()
{
    QFETCH(QByteArray, status);
    QFETCH(int, reading);
    QFETCH(bool, billed);
    const QByteArray line = reading == int(InvoiceReading::Ready)
        ? R"(,"invoice_line":{"line_number":1,"item_code":"DR","product_name":"DRIVER","quantity_shipped":2,"unit_price":5.0})" : QByteArray();
    const SupplierOrder made = order(R"("items":[{"supplier_order_id":"88","product_name":"Driver","quantity":2,"status":"shipped")" + line
                                     + R"(}],"invoices":[{"invoice_number":"9","supplier_order_id":"88","total_amount":10.1,"currency":"USD","processing_status":)" + status + "}]");
    QCOMPARE(int(made.invoices.first().reading), reading);
    QCOMPARE(made.invoices.first().total.amount, u"10.10"_s);
    const OrderState rolled = state(made, {ours(u"1"_s, u"Driver"_s, 2)});
    QCOMPARE(rolled.billing == Billing::Complete, billed);
    QCOMPARE(rolled.lines.first().invoiced, Quantity(billed ? 2 : 0));
}

void TestOrderSyncParser::originalNamesFindOurLines()
{
    const SupplierOrder made = order(R"("items":[{"product_name":"PUMA SHFT 65 STF","quantity":1,"status":"shipped","original_items":[{"product_name":"Custom  shaft 65 stiff"}]}])");
    const OrderState rolled = state(made, {ours(u"1"_s, u"custom Shaft 65 stiff"_s, 1), ours(u"2"_s, u"Bag"_s, 1)});
    QCOMPARE(rolled.lines.first().match, LineMatch::Name);
    QCOMPARE(rolled.lines.first().shipped, Quantity(1));
    QVERIFY(rolled.lines.at(1).exceptions.testFlag(OrderException::LineNotAtSupplier));
}

void TestOrderSyncParser::namesNeverGuess()
{
    const SupplierOrder made = order(R"("items":[{"product_name":"Shaft","quantity":1,"status":"shipped"}])");
    const OrderState rolled = state(made, {ours(u"1"_s, u"Shaft"_s, 1, {u"A"_s}), ours(u"2"_s, u"Shaft"_s, 1, {u"B"_s})});
    QCOMPARE(rolled.lines.at(0).match, LineMatch::None); // two different products of one name
    QCOMPARE(rolled.lines.at(1).match, LineMatch::None);
}

void TestOrderSyncParser::sourcesWithLineNumbersAreNotMatchedByName()
{
    SupplierOrder made = order(R"("items":[{"product_name":"Shaft","quantity":1,"status":"shipped"}])");
    made.rows.first().lineNumber = u"7"_s;
    QCOMPARE(state(made, {ours(u"1"_s, u"Shaft"_s, 1)}).lines.first().match, LineMatch::None);
}

void TestOrderSyncParser::invoiceWithoutPartsBillsByName()
{
    const SupplierOrder made = order(R"("items":[{"supplier_order_id":"88","product_name":"Bag","quantity":3,"status":"delivered",
        "invoice_line":{"line_number":1,"product_name":"BAG, BLACK","quantity_shipped":3}}],"invoices":[{"invoice_number":"9","supplier_order_id":"88","processing_status":"complete"}])");
    const OrderState rolled = state(made, {ours(u"1"_s, u"Bag"_s, 3)});
    QCOMPARE(rolled.billing, Billing::Complete);
    QCOMPARE(rolled.stage, Stage::Closed); // billed and delivered
}

void TestOrderSyncParser::completeIsClosedWhenBilled()
{
    const QByteArray items = R"("items":[{"supplier_order_id":"88","product_name":"Bag","quantity":1,"status":"complete","tracking":{"tracking_number":"1","actual_delivery_date":"2026-03-10T09:00:00Z"}}])";
    QCOMPARE(int(order(items).rows.first().code), int(RowCode::Delivered));
    QCOMPARE(int(order(items + R"(,"invoices":[{"invoice_number":"9","supplier_order_id":"88"}])").rows.first().code), int(RowCode::Closed));
    QCOMPARE(int(order(items + R"(,"invoices":[{"invoice_number":"9","supplier_order_id":"another"}])").rows.first().code), int(RowCode::Delivered));
    const auto dayLater = parseOrder(answer(items), PoNumber(u"PO-1"_s), Access(), today.addDays(1));
    QVERIFY(dayLater);
    QCOMPARE(int(dayLater->rows.first().code), int(RowCode::Closed));
}

void TestOrderSyncParser::invalidCanBeCorrected()
{
    const SupplierOrder made = order(R"("status":"invalid","items":[{"product_name":"A","quantity":1,"status":"invalid"}])");
    QVERIFY(made.correctable);
    QCOMPARE(state(made, {ours(u"1"_s, u"A"_s, 1)}).stage, Stage::Rejected);
    QVERIFY(!order(R"("status":"cancelled","items":[{"product_name":"A","quantity":1,"status":"cancelled"}])").correctable);
}

void TestOrderSyncParser::noLinkIsKept()
{
    const QByteArray bytes = answer(R"("items":[],"invoices":[{"invoice_number":"9","download_url":"https://files.example/9?sig=topsecret"}])");
    const auto parsed = parse(bytes);
    QVERIFY(parsed);
    QVERIFY(!canonicalBytes(toJson(*parsed)).contains("topsecret"));
    QCOMPARE(downloadLink(bytes, u"9"_s), QUrl(u"https://files.example/9?sig=topsecret"_s));
    QVERIFY(downloadLink(bytes, u"10"_s).isEmpty());
    QVERIFY(downloadLink("nothing", u"9"_s).isEmpty());
}

void TestOrderSyncParser::listLeavesOutWhatItCannotRead()
{
    const auto page = parsePage(R"({"data":[{"po_number":"A","items":[{"quantity":-1}]},{"po_number":"B","items":[]}],"meta":{"total":2,"has_more":true}})", Access(), today);
    QVERIFY(page);
    QCOMPARE(page->orders.size(), 1);
    QCOMPARE(page->orders.first().po.text(), u"B"_s);
    QCOMPARE(page->total, 2);
    QVERIFY(page->more);
    const auto bare = parsePage(R"({"data":[]})", Access(), today); // meta may be missing
    QVERIFY(bare);
    QCOMPARE(bare->total, -1);
    QVERIFY(!bare->more);
}

void TestOrderSyncParser::bulkAnswersAreTakenApart()
{
    const QByteArray bytes = R"({"data":[{"po_number":"A","order_status_id":"1","item":"x","status":"submitted"},{"po_number":"B","order_status_id":"2","item":"y","status":"shipped"},
        {"po_number":"A","order_status_id":"3","item":"z","status":"shipped"}]})";
    const auto a = parseOneOf(bytes, PoNumber(u"a"_s), Access(), today);
    QVERIFY(a);
    QCOMPARE(a->rows.size(), 2);
    const auto c = parseOneOf(bytes, PoNumber(u"C"_s), Access(), today);
    QVERIFY(c);
    QCOMPARE(int(c->code), int(RowCode::NotFound));
}

QTEST_GUILESS_MAIN(TestOrderSyncParser)
#include "tst_ordersyncparser.moc"
