#include "core/targets/servicenow/servicenowinvoices.h"
#include "core/targets/servicenow/servicenowquery.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Waybill;
using namespace Waybill::ServiceNow;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString orderId = u"5f3c0000000000000000000000000042"_s;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(WAYBILL_FIXTURES "/servicenow/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

InvoiceTable table()
{
    const auto columns = parseUiMeta(fixture(u"u_tds_invoice_meta.json"_s), {u"u_tds_invoice"_s, FieldPlace::Linked});
    return columns ? invoiceTable(u"u_tds_invoice"_s, u"TDS Invoice"_s, *columns) : InvoiceTable();
}

RecordWrite write()
{
    RecordWrite write;
    write.order = RecordId(orderId);
    write.po = PoNumber(u"PO0010042"_s);
    write.account = u"123456"_s;
    return write;
}

SupplierInvoice invoice(const QString &number)
{
    SupplierInvoice invoice;
    invoice.number = number;
    invoice.type = u"IV"_s;
    invoice.total = Money::parse(u"2530.00"_s, u"USD"_s);
    return invoice;
}

} // namespace

/// The table with a row for each invoice: documents in, requests out.
class TestServiceNowInvoicesGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsFoundByItsLabel();
    void columnsAreFoundAndNotGuessed();
    void rowsBecomeNumbers();
    void anInvoiceBecomesColumns();
    void requests();
    void answersAreCompared();
};

void TestServiceNowInvoicesGolden::theTableIsFoundByItsLabel()
{
    using Found = std::pair<QString, QString>;
    const QByteArray tables = fixture(u"tables.json"_s);
    QCOMPARE(invoiceTableIn(tables, u"TDS Invoice"_s), Found(u"u_tds_invoice"_s, u"TDS Invoice"_s));
    QCOMPARE(invoiceTableIn(tables, u"u_tds_invoice"_s), Found(u"u_tds_invoice"_s, u"TDS Invoice"_s));
    QCOMPARE(invoiceTableIn(tables, u"Invoices"_s), Found());
    QCOMPARE(invoiceTableIn("<html>", u"TDS Invoice"_s), Found());
}

void TestServiceNowInvoicesGolden::columnsAreFoundAndNotGuessed()
{
    const InvoiceTable found = table();
    QVERIFY(found.isUsable());
    QCOMPARE(found.number, u"u_invoice_no"_s);
    QVERIFY(found.wholeNumbers);
    QCOMPARE(found.order, u"u_order"_s); // by its label
    QCOMPARE(found.poNumber, u"u_po"_s);
    QCOMPARE(found.total, u"u_total"_s);
    QCOMPARE(found.account, QString()); // read-only: stays empty
    QCOMPARE(found.columns(), (QStringList{u"sys_id"_s, u"u_invoice_no"_s, u"u_order"_s, u"u_po"_s, u"u_invoice_type"_s, u"u_total"_s}));
    QCOMPARE(invoiceTable(u"u_tds_invoice"_s, u"TDS Invoice"_s, TableColumns()).lacking.size(), 2);
}

void TestServiceNowInvoicesGolden::rowsBecomeNumbers()
{
    const auto rows = parseResult(fixture(u"invoice_rows.json"_s), u"invoices"_s);
    QVERIFY(rows);
    QList<InvoiceRow> parsed;
    for (int i = 0; i < 3; ++i)
        parsed.append(parseInvoiceRow(rows->toArray().at(i), table()).value());
    PurchaseOrder order;
    order.id = RecordId(orderId);
    putInvoices(order, parsed);
    QCOMPARE(order.linked.size(), 1);
    QCOMPARE(order.linked.first().recordType, u"invoices"_s);
    QCOMPARE(order.linked.first().id, order.id);
    QCOMPARE(order.linked.first().fields.value(u"numbers"_s).text(), u"4711, 163413833"_s); // the one of no order is not ours
    const auto wrong = parseInvoiceRow(rows->toArray().at(3), table());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Malformed);
    QCOMPARE(wrong.error().field, u"u_invoice_no"_s);
}

void TestServiceNowInvoicesGolden::anInvoiceBecomesColumns()
{
    using Columns = QMap<QString, QString>;
    QCOMPARE(invoiceColumns(invoice(u" 163413833 "_s), write(), table()).value(),
             (Columns{{u"u_invoice_no"_s, u"163413833"_s}, {u"u_order"_s, orderId}, {u"u_po"_s, u"PO0010042"_s}, {u"u_invoice_type"_s, u"IV"_s}, {u"u_total"_s, u"2530.00"_s}}));
    SupplierInvoice bare;
    bare.number = u"5"_s;
    QCOMPARE(invoiceColumns(bare, write(), table()).value(), (Columns{{u"u_invoice_no"_s, u"5"_s}, {u"u_order"_s, orderId}, {u"u_po"_s, u"PO0010042"_s}}));
    const auto letters = invoiceColumns(invoice(u"CRM-5"_s), write(), table());
    QVERIFY(!letters);
    QVERIFY(letters.error().message.contains(u"Invoice CRM-5 of PO PO0010042"_s));
    QCOMPARE(letters.error().field, u"u_invoice_no"_s);
    InvoiceTable texts = table();
    texts.wholeNumbers = false;
    texts.length = 4;
    QVERIFY(!invoiceColumns(invoice(u"CRM-5"_s), write(), texts)); // never cut
    texts.length = 40;
    QVERIFY(invoiceColumns(invoice(u"CRM-5"_s), write(), texts));
}

void TestServiceNowInvoicesGolden::requests()
{
    QCOMPARE(newRecordPath(u"u_tds_invoice"_s, {u"sys_id"_s, u"u_invoice_no"_s}),
             u"/api/now/table/u_tds_invoice?sysparm_fields=sys_id,u_invoice_no&sysparm_exclude_reference_link=true"_s);
    EncodedQuery query;
    query.is(u"u_order"_s, orderId).orElse().in(u"u_invoice_no"_s, {u"4711"_s, u"4712"_s});
    const auto url = tableUrl(QUrl(u"https://acme.service-now.com"_s), {u"u_tds_invoice"_s, query, {}, 1000}, {}, 0);
    QCOMPARE(url->query(QUrl::FullyDecoded),
             u"sysparm_query=u_order=%1^NQu_invoice_noIN4711,4712^ORDERBYsys_id&sysparm_display_value=false&sysparm_exclude_reference_link=true&sysparm_limit=1000"_s.arg(orderId));
}

void TestServiceNowInvoicesGolden::answersAreCompared()
{
    const QMap<QString, QString> sent{{u"u_invoice_no"_s, u"4711"_s}, {u"u_order"_s, orderId}, {u"u_total"_s, u"2530.00"_s}};
    const QJsonObject kept{{u"u_invoice_no"_s, u"4711"_s}, {u"u_order"_s, QJsonObject{{u"value"_s, orderId}}}, {u"u_total"_s, u"2530"_s}};
    QCOMPARE(columnsNotKept(sent, kept), QStringList());
    QJsonObject dropped = kept;
    dropped.insert(u"u_order"_s, QString());
    dropped.remove(u"u_total"_s); // may not be read: tells nothing
    QCOMPARE(columnsNotKept(sent, dropped), QStringList{u"u_order"_s});
}

QTEST_GUILESS_MAIN(TestServiceNowInvoicesGolden)
#include "tst_servicenow_invoices_golden.moc"
