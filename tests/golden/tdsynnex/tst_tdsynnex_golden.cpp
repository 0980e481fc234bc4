#include "core/model/json.h"
#include "core/sources/tdsynnex/statusparser.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Waybill;
using namespace Waybill::TdSynnex;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(WAYBILL_FIXTURES "/tdsynnex/");

QByteArray fixture(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject errorAsJson(const Error &error)
{
    return {{u"error"_s, errorKindName(error.kind)}, {u"message"_s, error.message}, {u"field"_s, error.field}, {u"order"_s, error.order}};
}

QJsonObject asJson(const QList<SupplierInvoice> &invoices)
{
    SupplierOrder carrier; // invoices have no JSON of their own outside an order
    carrier.invoices = invoices;
    return {{u"invoices"_s, toJson(carrier).value("invoices"_L1)}};
}

/// What the parsers make of a fixture; the PO asked for is the one every fixture of that name belongs to.
QJsonObject parsed(const QString &name)
{
    const QByteArray bytes = fixture(name + u".xml"_s);
    const Access access;
    if (name.startsWith("invoices"_L1)) {
        const auto invoices = parseInvoices(bytes, PoNumber(name == "invoices_two"_L1 ? u"GF-2701"_s : u"GF-2201"_s), access);
        return invoices ? asJson(*invoices) : errorAsJson(invoices.error());
    }
    const auto order = parseStatus(bytes, PoNumber(u"GF-ASKED"_s), access);
    return order ? toJson(*order) : errorAsJson(order.error());
}

} // namespace

/// Answers of our own making, one for every deviation of the real service from its documents: in goes the XML, out comes
/// the canonical order as JSON. `WAYBILL_GOLDEN_WRITE=1` writes the files anew, to be read by a person before a commit.
class TestTdSynnexGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void requests();
};

void TestTdSynnexGolden::answers_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 16);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTdSynnexGolden::answers()
{
    QFETCH(QString, name);
    const QByteArray have = QJsonDocument(parsed(name)).toJson();
    const QString golden = folder + name + u".expected.json"_s;
    if (qEnvironmentVariableIsSet("WAYBILL_GOLDEN_WRITE")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(have), qint64(have.size()));
    }
    const QByteArray want = fixture(name + u".expected.json"_s);
    const QList<QByteArray> wanted = want.split('\n');
    const QList<QByteArray> got = have.split('\n');
    for (qsizetype line = 0; line < qMin(wanted.size(), got.size()); ++line)
        QVERIFY2(wanted.at(line) == got.at(line), qPrintable(u"line %1: want %2, have %3"_s.arg(line + 1).arg(QString::fromUtf8(wanted.at(line)), QString::fromUtf8(got.at(line)))));
    QCOMPARE(got.size(), wanted.size());
}

void TestTdSynnexGolden::requests()
{
    Access access;
    access.user = u"orders-ro@example.com"_s;
    access.password = u"p<&>\"w"_s;
    access.customerNumber = u"123456"_s;
    access.base = xmlHost(u"CA"_s, true);
    access.invoiceBase = invoiceHost(u"CA"_s);
    const PoNumber po(u" T2026/0114 & Söhne"_s); // sent verbatim, blanks too (R6)
    QCOMPARE(statusUrl(access), QUrl(u"https://testec.ca.tdsynnex.com/SynnexXML/POStatus"_s));
    QCOMPARE(invoiceUrl(access), QUrl(u"https://ws.ca.tdsynnex.com/webservice/invoice/query"_s));
    QCOMPARE(xmlHost(u"US"_s, false), QUrl(u"https://ec.us.tdsynnex.com"_s));
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><SynnexB2B version=\"2.7\"><Credential><UserID>orders-ro@example.com</UserID>"
                            "<Password>p&lt;&amp;&gt;&quot;w</Password></Credential>";
    const QByteArray key = "<CustomerNumber>123456</CustomerNumber><PONumber> T2026/0114 &amp; S\xC3\xB6hne</PONumber>";
    QCOMPARE(statusRequest(access, po).trimmed(), head + "<OrderStatusRequest>" + key + "</OrderStatusRequest></SynnexB2B>");
    QCOMPARE(invoiceRequest(access, po).trimmed(), head + "<InvoiceRequest>" + key + "</InvoiceRequest></SynnexB2B>");
}

QTEST_GUILESS_MAIN(TestTdSynnexGolden)
#include "tst_tdsynnex_golden.moc"
